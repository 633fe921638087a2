/** What a question is called wherever it is listed or has been answered: its label, what its part of the row is, or the beginning of its words. */
import type {Question} from '../../core/bank/bank.ts';
import type {RowPart} from '../../core/bank/question.ts';
import {shortened} from './phrasing.ts';

const parts: Readonly<Partial<Record<RowPart, string>>> = {
	evidence: 'shown by',
	'part-met': 'met',
	explanation: 'short',
	'not-applicable': 'because',
	action: 'to do',
	owner: 'who',
	due: 'when',
	commentary: 'note',
};

const longest = 56;

export function shortName({label, kind, home, prints, ask}: Question, asked = ask[0]!.text): string {
	if (kind === 'answer') return home!;
	return label ?? (prints === undefined ? undefined : parts[prints]) ?? shortened(asked, longest);
}
