/** Several gaps of one cause in words: told once, with the rows it stands at. */
import type {RowPart} from '../../../core/bank/question.ts';
import type {Gap, GapCode} from '../../../core/checks/gap.ts';
import {joined} from '../phrasing.ts';
import type {GapWords} from './sentence.ts';

/** `gaps` and `told` go together, the one that leads first; `rows` are all the provisions concerned, in the form's order. */
export function severalWords(gaps: readonly Gap[], told: readonly GapWords[], rows: readonly string[]): {readonly message: string; readonly remedy: string} {
	const [lead, ...others] = told;
	const {code} = gaps[0]!;
	if (rows.length <= 1) return {message: [lead!, ...others].map(({message}) => message).filter(isFirst).join(' '), remedy: [lead!, ...others].map(({fix}) => fix).filter(isFirst).join(' ')};
	const ofAll = forAll[code];
	if (ofAll) return ofAll(rows);
	const wanted = gaps.flatMap(wantedBeside).filter(isFirst);
	if (wanted.length > 0) return {message: `Beside these ${rows.length} answers it is not said ${joined(wanted, 'or')}: ${rows.join(', ')}.`, remedy: `Say at each ${joined(wanted)}, so that a resident would understand it.`};
	const same = code === 'repeated-evidence' ? '' : ` The same stands at ${joined(rows)}.`;
	return {message: `${lead!.message}${same}`, remedy: lead!.fix};
}

const isFirst = (text: string, index: number, all: readonly string[]) => all.indexOf(text) === index;

/** What a No has to bring with it, and has not. */
function wantedBeside({code, found}: Gap): readonly string[] {
	if (code === 'no-owner') return ['who will do it'];
	if (code === 'no-action-date') return ['by when it will be met'];
	if (code !== 'no-explanation') return [];
	const parts = (found.questions ?? []).flatMap(({prints}) => (prints === undefined ? [] : (ofPart[prints] ?? [])));
	return parts.length > 0 ? parts : ['what is not met and why'];
}

const ofPart: Partial<Readonly<Record<RowPart, string>>> = {explanation: 'what is not met and why', alternative: 'what is done instead, or why discretion is used', reasons: 'why there is a third stage', action: 'what will be done'};

/** Where the sentence of one row would say nothing of the others. */
const forAll: Partial<Readonly<Record<GapCode, (rows: readonly string[]) => {readonly message: string; readonly remedy: string}>>> = {
	unanswered: (rows) => ({message: `${rows.length} provisions have no answer yet: ${rows.join(', ')}.`, remedy: 'Answer them, or say who has to be asked.'}),
	'no-evidence': (rows) => ({
		message: `Nothing beside these ${rows.length} answers shows that they are so: ${rows.join(', ')}.`,
		remedy: 'Name for each the document or record that shows it, and where in it. If there is none, look again at whether it is a Yes.',
	}),
};
