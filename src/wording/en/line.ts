/** What was understood of a line typed at a provision: shown under it while it is typed, said after it in the other modes. */
import type {Bank} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import type {PieceKind, Understood, UnderstoodEvidence} from '../../core/line/understood.ts';
import {dateWords} from './document.ts';
import {openLabel} from './interview.ts';
import {issueWords} from './issues.ts';
import {capital} from './phrasing.ts';

/** A piece of what was understood, with the kinds of words of the line it was made of. */
export interface UnderstoodLine {
	readonly label: string;
	readonly text: string;
	readonly kinds: readonly PieceKind[];
}

const examples = '“yes, policy 4.2”, “no: what is short, who, by when”, “ask Head of Repairs”';

export const lineWords = {
	hint: `or write it: ${examples}`,
	heardHint: `You may also write it in a line: ${examples}.`,
	needsAnswer: 'Yes or no?',
	needsDocument: (title: string) => `Which document is “${title}”?`,
	another: 'Another document',
	sameAs: (provision: string) => `same as ${provision}`,
	stillToSay: (what: readonly string[]) => `still to say: ${what.join(', ')}`,
};

export function understoodLines(draft: Draft, line: Understood): readonly UnderstoodLine[] {
	const text = (label: string, value: string | undefined, ...of: readonly PieceKind[]): readonly UnderstoodLine[] => (value === undefined || value === '' ? [] : [{label, text: value, kinds: of}]);
	return [
		...text('', answerText(line), 'answer', 'open', 'who', 'not-triggered'),
		...text('same', line.sameAs && `as ${line.sameAs.provision}${line.sameAs.what === 'row' ? '' : `, its ${line.sameAs.what}`}`, 'same-as'),
		...text('no provision', line.noProvision),
		...line.evidence.flatMap((each) => text('shown by', evidenceText(draft, each), 'document', 'where', 'link', 'document-date')),
		...text('met', line.met, 'met'),
		...text('short', line.notMet, 'not-met'),
		...text('because', line.reason, 'reason'),
		...text('to do', line.action, 'action'),
		...text('who', line.owner, 'owner'),
		...text('when', line.by && dateWords(line.by), 'by'),
		...text('note', line.commentary, 'commentary'),
	];
}

/** What a No or Partly of this edition still lacks. */
export function stillToSay({edition}: Bank, line: Understood): readonly string[] {
	if (line.answer !== 'no' && line.answer !== 'partly') return [];
	const missing = [line.notMet === undefined && 'what is short, and why', edition === '2024' && line.action === undefined && 'what will be done', edition === '2024' && line.owner === undefined && 'who', edition === '2024' && line.by === undefined && 'by when'];
	return missing.filter((each) => each !== false);
}

function answerText({answer, open, notTriggered}: Understood): string | undefined {
	if (open) return openLabel(open.reason, open.who);
	if (notTriggered) return 'Yes: not triggered this year';
	return answer && {yes: 'Yes', no: 'No', partly: 'Partly', 'not-applicable': 'Not applicable'}[answer];
}

function evidenceText(draft: Draft, {document, title, candidates, where, link, date}: UnderstoodEvidence): string {
	const name = document === undefined ? (title ?? link ?? '') : draft.evidence.get(document)!.title;
	const day = date === undefined ? undefined : `of ${dateWords(date)}`;
	const isNew = document === undefined && candidates === undefined;
	return [name, where, title === undefined && document === undefined ? undefined : link, day, isNew ? 'new in the register' : undefined, candidates && 'which one?'].filter((each) => each !== undefined).join(', ');
}

/** Heard after it is given: what was understood, in a line, then a day that is none, and what is still to say. */
export function lineHeard(bank: Bank, draft: Draft, line: Understood): readonly string[] {
	const missing = stillToSay(bank, line);
	return [
		heardPieces(draft, line),
		...(line.wrongDay === undefined ? [] : [issueWords({code: 'not-in-calendar', typed: line.wrongDay})]),
		...(missing.length > 0 ? [`${capital(lineWords.stillToSay(missing))}.`] : []),
	];
}

/** `Partly; met: ours do; who: Head of Repairs`. */
export function heardPieces(draft: Draft, line: Understood): string {
	return understoodLines(draft, line).map(({label, text}) => (label === '' ? text : `${label}: ${text}`)).join('; ');
}
