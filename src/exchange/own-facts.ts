/** The facts that a document of ours lists: last year's own answers, for the draft that begins with it. */
import {findQuestion, type Bank} from '../core/bank/bank.ts';
import type {GivenFact} from '../core/draft/last-year.ts';
import {isPlaceholder, readInline} from '../publish/markdown/inline-reading.ts';
import {withoutGapMark, type OwnDocument} from './round-trip/own-document.ts';
import {kinds} from '../core/kinds/index.ts';

/** The head of the document holds the facts asked before the first provision. */
const inFront = {kind: 'landlord_kind', homes: 'homes', completed_by: 'completed_by'} as const;

/** `bank` is that of the document's edition. */
export function factsOf({front, rows}: OwnDocument, bank: Bank): readonly GivenFact[] {
	const listed = [...rows.values()].filter(({kind}) => kind === 'fact');
	return [
		...Object.entries(inFront).flatMap(([field, fact]) => givenFact(bank, fact, front.get(field) ?? '')),
		...listed.flatMap(({id, cells: [at = '', , answer = '']}) => (isPlaceholder(answer) ? [] : givenFact(bank, id, readInline(answer), withoutGapMark(at)))),
	];
}

function givenFact(bank: Bank, fact: string, text: string, provision?: string): readonly GivenFact[] {
	const question = findQuestion(bank, fact);
	if (!question || text.trim() === '') return [];
	const parsed = kinds[question.kind].parse(text.trim(), question);
	return 'value' in parsed && typeof parsed.value !== 'object' ? [{fact, value: parsed.value, ...(provision && {provision})}] : [];
}
