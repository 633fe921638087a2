/**
 * One line that a person types at a provision, read by rules alone: the answer, documents and where in them, what is met and what is short, what
 * will be done, by whom and when. What fits nowhere is commentary; what could mean two things is not guessed. docs/one-line.md is its grammar.
 */
import {clausesIn, type Clause} from './clauses.ts';
import {documentsIn} from './documents.ts';
import {elsewhereIn} from './elsewhere.ts';
import {labelOf} from './labels.ts';
import {answerForPart, openingOf, wholeAnswer, type Opening} from './opening.ts';
import {findableRoles} from './people.ts';
import {isPlace} from './places.ts';
import {registerOf} from './register-matching.ts';
import {rules} from './rules.ts';
import {add, textOf, type Sorting, type TextPiece} from './sorting.ts';
import type {LineContext, PieceKind, Understood, UnderstoodEvidence} from './understood.ts';

/** Longer is no line but a text: commentary as it stands. */
export const longestLine = 2000;

export function understandLine(line: string, context: LineContext): Understood {
	const text = evened(line);
	const sorting: Sorting = {text, context, register: registerOf(context.register), roles: findableRoles(context.roles), pieces: [], evidence: []};
	if (line.length > longestLine) {
		sorting.pieces.push({kind: 'commentary', from: 0, to: line.length});
		return understood(sorting, line);
	}

	const names = [...context.roles, ...context.register.map(({title}) => title)];
	const {opening, clauses} = beginningOf(text, sorting, names);
	if (opening?.answer) sorting.answer = opening.answer;
	if (opening?.open) sorting.open = {reason: opening.open};
	if (opening && opening.to > opening.from) add(sorting, opening.answer ? 'answer' : 'open', opening.from, opening.to);
	let label: PieceKind | undefined;
	for (const [index, clause] of clauses.entries()) {
		if (opening?.from === clause.from && opening.to === clause.to) continue;
		const {words, base, labelled} = wordsOf(text, clause);
		if (labelled !== undefined || clause.isNewSentence) label = labelled;
		const next = clauses[index + 1];
		const reading = {clause, words, base, next: next ? text.slice(next.from, next.to) : '', ...(label !== undefined && {label})};
		rules.some((rule) => rule(sorting, reading));
	}

	keepTheRest(sorting);
	return understood(sorting, line);
}

/** An answer at the beginning; or at the end, behind nothing but documents: "policy 4.2, yes". One for each part is none for the whole. */
function beginningOf(text: string, sorting: Sorting, names: readonly string[]): {readonly opening: Opening | undefined; readonly clauses: readonly Clause[]} {
	const opening = openingOf(text);
	const clauses = clausesIn(text, opening?.to ?? 0, names);
	if (opening === undefined) {
		const last = clauses.at(-1);
		const answer = last && clauses.length > 1 ? wholeAnswer(text.slice(last.from, last.to)) : undefined;
		const isNamed = ({from, to}: Clause) => {
			const words = text.slice(from, to);
			return documentsIn(words, from, sorting.register) !== undefined || isPlace(words) || elsewhereIn(words, sorting.context, true)?.to === words.length;
		};
		return {opening: last && answer && clauses.slice(0, -1).every(isNamed) ? {answer, from: last.from, to: last.to} : undefined, clauses};
	}

	const isOther = ({from, to}: Clause) => {
		const words = text.slice(from, to);
		const other = wholeAnswer(words) ?? answerForPart(words);
		return other !== undefined && other !== opening.answer;
	};
	const isTakenBack = (opening.answer === 'yes' || opening.answer === 'no') && clauses.some(isOther);
	return isTakenBack ? {opening: undefined, clauses: clausesIn(text, 0, names)} : {opening, clauses};
}

/** Without its label, and without brackets around the whole. */
function wordsOf(text: string, {from, to}: Clause): {readonly words: string; readonly base: number; readonly labelled: PieceKind | undefined} {
	const inner = /^\([^()]*\)$/.test(text.slice(from, to)) ? {from: from + 1, to: to - 1} : {from, to};
	const label = labelOf(text.slice(inner.from, inner.to));
	const base = inner.from + (label?.length ?? 0);
	return {words: text.slice(base, inner.to), base, labelled: label?.kind};
}

/** As it is typed, with one kind of apostrophe and of space; every character stays where it is. */
function evened(line: string): string {
	return line.replaceAll(/[’‘`´]/g, "'").replaceAll(/[\t\u00A0\u2007\u202F\r]/g, ' ');
}

/** Nothing typed is dropped: words that no piece has are commentary. */
function keepTheRest(sorting: Sorting): void {
	let from = 0;
	const end = sorting.text.length;
	for (const piece of [...sorting.pieces.toSorted((a, b) => a.from - b.from), {from: end, to: end}]) {
		if (piece.from > from) add(sorting, 'commentary', from, piece.from);
		from = Math.max(from, piece.to);
	}
}

function understood(sorting: Sorting, line: string): Understood {
	const {answer, open, sameAs, noProvision, notTriggered, evidence, owner, by, wrongDay, pieces} = sorting;
	const given = {answer, open, sameAs, noProvision, notTriggered, owner, by, wrongDay};
	const texts = {
		met: textOf(sorting, line, 'met'),
		notMet: textOf(sorting, line, 'not-met'),
		reason: textOf(sorting, line, 'reason'),
		action: textOf(sorting, line, 'action'),
		commentary: textOf(sorting, line, 'commentary'),
	};
	const said = Object.fromEntries(Object.entries({...given, ...texts}).filter(([, value]) => value !== undefined)) as Omit<Understood, 'evidence' | 'pieces'>;
	const inOrder = (a: TextPiece, b: TextPiece) => a.from - b.from || b.to - a.to;
	return {...said, evidence: withoutRepeats(evidence), pieces: pieces.toSorted(inOrder).map(({kind, from, to}) => ({kind, from, to}))};
}

/** The same place named twice is one. */
function withoutRepeats(evidence: readonly UnderstoodEvidence[]): readonly UnderstoodEvidence[] {
	const isSame = (a: UnderstoodEvidence, b: UnderstoodEvidence) => (['document', 'title', 'where', 'link', 'date'] as const).every((field) => a[field] === b[field]);
	return evidence.filter((each, index) => !evidence.slice(0, index).some((other) => isSame(other, each)));
}
