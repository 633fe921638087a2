/** What an answer just written would show a reviewer: raised while its writer is still there to say how it is. */
import type {Value} from '../draft/answers.ts';
import type {Bank, Question} from '../bank/bank.ts';
import {checks} from './index.ts';
import {evolve, type Draft} from '../draft/draft.ts';
import {gapCodes, wordsOf, type Gap, type GapCode} from './gap.ts';
import type {RowPart} from '../bank/question.ts';
import {readRow} from '../draft/row.ts';
import {findRow} from '../draft/branching.ts';
import type {TextDocument} from '../reading/text-row.ts';
import {rowInWords} from './row-in-words.ts';

const always: readonly GapCode[] = ['admission', 'code-conflict', 'contradiction', 'not-in-force', 'wrong-edition', 'discouraging-language'];

/** What is looked for in a text, by the place it prints to. Evidence is named from the register and judged with the whole row. */
const raised: Partial<Readonly<Record<RowPart, readonly GapCode[]>>> = {
	commentary: [...always, 'vague-evidence'],
	// What is short is told here: that it conflicts with the Code is what it says.
	explanation: [...always.filter((code) => code !== 'code-conflict'), 'no-explanation'],
	'part-met': always,
	alternative: always,
	reasons: always,
	action: ['weak-action'],
};

/** Gaps in the words of the row, with this answer given, that the answer itself shows and nobody has let stand. */
export function gapsWrittenBy(bank: Bank, draft: Draft, question: Question, value: Value, today: string): readonly Gap[] {
	const written = codesFor(question, value);
	if (written.length === 0) return [];
	const after = evolve(draft, {type: 'answer-given', question: question.id, value, at: today, by: '', via: 'interview'});
	const row = findRow(bank, after, question.home);
	if (!row) return [];
	// Nothing is called vague while the document that may show it has not been asked for.
	const isWhole = row.asked.every(({kind, id}) => kind !== 'evidence' || after.answers.has(id));
	const codes = isWhole ? written : written.filter((code) => code !== 'vague-evidence');
	const text = rowInWords(after, readRow(bank, after, row));
	const document: TextDocument = {bank, asOf: today, rows: [text]};
	return gapCodes
		.filter((code) => codes.includes(code))
		.flatMap((code): readonly Gap[] => {
			const found = checks[code].ofText?.(text, document);
			return found ? [{code, provision: row.provision.id, toldBy: 'words', comply: text.comply, ...found}] : [];
		})
		.filter((gap) => (question.kind === 'answer' || isShownBy(String(value), gap)) && draft.stands.get(`${gap.provision!} ${gap.code}`)?.words !== wordsOf(gap));
}

function codesFor(question: Question, value: Value): readonly GapCode[] {
	if (question.kind === 'answer') return value === 'yes' ? always : [];
	return typeof value === 'string' && value !== '' && question.prints ? (raised[question.prints] ?? []) : [];
}

function isShownBy(text: string, {found}: Gap): boolean {
	const quotes = found.quotes ?? [];
	return quotes.length === 0 || quotes.some((quote) => text.includes(quote));
}
