/** "Owner: …", "Action: …": a label says what follows it. */
import type {PieceKind} from './understood.ts';

const labels: readonly {readonly kind: PieceKind; readonly words: string}[] = [
	{kind: 'action', words: 'actions?|plan|fix|remedy|next steps?|to ?do|what will be done|what we will do'},
	{kind: 'owner', words: 'owner|who|lead|responsible|resp|by whom|assigned to|accountable|person'},
	{kind: 'by', words: 'by|when|by when|due|due date|date|deadline|target|target date|completion'},
	{kind: 'document', words: 'evidence|docs?|documents?|proof|source|sources|ref'},
	{kind: 'not-met', words: 'not met|short|gaps?|missing|lacking|shortfall|issue|problem|unmet|what is short|what is missing|not in place'},
	{kind: 'met', words: 'met|in place|what we do|what is met'},
	{kind: 'reason', words: 'reason|because|why'},
	{kind: 'commentary', words: 'comments?|commentary|notes?|nb|n\\.b\\.|fyi'},
];
const forms = labels.map(({kind, words}) => ({kind, form: new RegExp(`^(?:${words})\\s*[:=]\\s*`, 'i')}));

export function labelOf(text: string): {readonly kind: PieceKind; readonly length: number} | undefined {
	for (const {kind, form} of forms) {
		const found = form.exec(text);
		if (found) return {kind, length: found[0].length};
	}

	return undefined;
}
