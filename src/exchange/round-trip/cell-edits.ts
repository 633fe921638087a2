/** An edited cell, line by line against the cell as it was written: what each question's answer has become. */
import type {EvidenceRef} from '../../core/draft/answers.ts';
import type {Question} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import type {RowPart} from '../../core/bank/question.ts';
import {diffSequences} from '../../core/text/sequence-diff.ts';
import {isPlaceholder, readLink, splitMissing} from '../../publish/markdown/inline-reading.ts';
import {isMissingWords} from '../../wording/en/document.ts';
import type {NamedReference} from './edit.ts';
import {readLines, referenceWords, type Line, type OwnedLine} from './row-lines.ts';
import {foldText, isSameText} from './same-text.ts';

export interface Cell {
	readonly base: Draft;
	/** As written, each with its question. */
	readonly lines: readonly OwnedLine[];
	/** The question that takes a line nothing else claims. */
	readonly otherwise: Question | undefined;
	/** A question of this row that prints to the part. */
	readonly questionFor: (part: RowPart) => Question | undefined;
	/** The column holds documents alone: every line names one. */
	readonly isEvidence: boolean;
}

/** A line of the edited cell and the question it answers; `kept` where it is as it was written. */
interface Assigned {
	readonly question: Question | undefined;
	readonly line: Line;
	readonly written: OwnedLine | undefined;
	readonly kept: boolean;
}

export interface CellAnswer {
	readonly question: Question;
	readonly lines: readonly Assigned[];
	readonly before: readonly OwnedLine[];
}

/** The answers that read differently, and lines that answer nothing. */
export function editsOfCell(cell: Cell, edited: string): {readonly answers: readonly CellAnswer[]; readonly loose: readonly string[]} {
	const assigned = assignLines(cell, readLines(edited));
	const loose = assigned.filter(({question, line, kept}) => !kept && (question === undefined || isPlaceholder(line.markdown)) && line.text !== '').map(({line}) => line.whole);
	const questions = new Set([...cell.lines, ...assigned].flatMap(({question}) => question ?? []));
	const answers = [...questions].flatMap((question): readonly CellAnswer[] => {
		const lines = assigned.filter((each) => each.question === question);
		const before = cell.lines.filter((each) => each.question === question);
		const isSame = lines.length === before.length && lines.every((each, index) => each.kept && each.written === before[index]);
		// A clean copy leaves the placeholder out, and whoever edits may delete it: nothing was given either way.
		const isStillNothing = before.every(({markdown}) => isPlaceholder(markdown)) && lines.every(({line}) => line.text === '');
		return isSame || isStillNothing ? [] : [{question, lines, before}];
	});
	return {answers, loose};
}

function assignLines(cell: Cell, edited: readonly Line[]): readonly Assigned[] {
	const assigned: Assigned[] = [];
	for (const run of diffSequences<Line>(cell.lines, edited, ({whole}) => foldText(whole))) {
		for (const [index, line] of run.after.entries()) {
			const written = run.before[index] as OwnedLine | undefined;
			if (run.isSame) assigned.push({question: written!.question, line, written, kept: true});
			else assigned.push(claim(cell, line, written, assigned.at(-1)));
		}
	}

	return assigned;
}

/** Its label says what a line is; without one it stands for the line it took the place of, or goes on from the line before. */
function claim(cell: Cell, line: Line, written: OwnedLine | undefined, before: Assigned | undefined): Assigned {
	const hadNoLabel = written !== undefined && written.label === undefined && line.label !== undefined && isSameText(written.whole.split(':')[0]!, line.whole.split(':')[0]!);
	const asWhole = {markdown: line.markdown, text: line.whole, whole: line.whole};
	if (line.label !== undefined && !hadNoLabel) return {question: cell.questionFor(line.label), line, written: written?.label === line.label ? written : undefined, kept: false};
	const plain = line.label === undefined ? line : asWhole;
	if (written?.question && (written.question.kind !== 'evidence' || cell.isEvidence || isReference(cell.base, plain))) return {question: written.question, line: plain, written, kept: false};
	if (before?.question && before.question.kind !== 'evidence' && before.written?.suffix === undefined) return {question: before.question, line: plain, written: undefined, kept: false};
	const question = cell.isEvidence || isReference(cell.base, plain) ? (cell.questionFor('evidence') ?? cell.otherwise) : cell.otherwise;
	return {question, line: plain, written: undefined, kept: false};
}

/** Beside commentary, a line names a document when it begins with the title of one, or is a link. */
function isReference(draft: Draft, line: Line): boolean {
	return readLink(line.markdown) !== undefined || findTitle(draft, line.text) !== undefined;
}

/** The longest title of the register that the text begins with. */
function findTitle(draft: Draft, text: string): string | undefined {
	const folded = foldText(text);
	return [...draft.evidence.values()]
		.map(({title}) => title)
		.filter((title) => folded === foldText(title) || folded.startsWith(`${foldText(title)}, `))
		.toSorted((a, b) => b.length - a.length)[0];
}

/** The text of the lines; a line as it was written keeps the writer's own words. */
export function textOf({lines}: CellAnswer): string {
	return lines
		.filter(({line}) => !isPlaceholder(line.markdown))
		.map(({line, kept, written}) => withoutPlaceholder(kept ? written!.text : line.text))
		.join('\n');
}

function withoutPlaceholder(text: string): string {
	const {given, hadMissing} = splitMissing(text.replace(/^([_*])\[[^\]]*\]\1\s*/, ''), isMissingWords);
	return hadMissing ? given.replaceAll(/ {2,}/g, ' ').trim() : given;
}

/** The documents that the lines name. */
export function referencesOf(draft: Draft, {lines}: CellAnswer): readonly NamedReference[] {
	return lines
		.filter(({line}) => !isPlaceholder(line.markdown) && line.text !== '')
		.map(({line, kept, written}) => (kept && written?.reference ? named(draft, written.reference) : readReference(draft, line.markdown, written?.reference)));
}

function named(draft: Draft, {evidence, where}: EvidenceRef): NamedReference {
	const {title = evidence, link} = draft.evidence.get(evidence) ?? {};
	return {title, ...(link && {link}), ...(where && {where})};
}

/** `was` is the document that the line named before: what followed its title, if that still stands, is where in it. */
function readReference(draft: Draft, markdown: string, was: EvidenceRef | undefined): NamedReference {
	const link = readLink(markdown);
	const address = link && {link: link.target};
	const text = withoutPlaceholder(referenceWords(markdown)).trim();
	const split = (title: string): NamedReference => {
		const where = text.slice(title.length).replace(/^\s*,\s*/, '').trim();
		return {title, ...(where && {where}), ...address};
	};

	if (link && /^\s*(?:,|$)/.test(link.rest)) return split(link.text);
	const known = findTitle(draft, text);
	if (known !== undefined) return {...split(text.slice(0, lengthOf(known, text))), title: known};
	const tail = was?.where === undefined ? '' : `, ${foldText(was.where)}`;
	const comma = text.lastIndexOf(',', text.length - tail.length + 1);
	return tail !== '' && foldText(text).endsWith(tail) && comma > 0 ? split(text.slice(0, comma)) : {title: text, ...address};
}

/** How much of the text is the title, which may be typed with other quotation marks. */
function lengthOf(title: string, text: string): number {
	const folded = foldText(title);
	let length = title.length;
	while (length > 0 && foldText(text.slice(0, length)).length > folded.length) length -= 1;
	while (length < text.length && foldText(text.slice(0, length)) !== folded) length += 1;
	return length;
}
