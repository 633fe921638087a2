/** The lines of a row as it was written, each with the question it answers. */
import type {Draft} from '../../core/draft/draft.ts';
import type {EvidenceRef} from '../../core/draft/answers.ts';
import type {Bank, Question} from '../../core/bank/bank.ts';
import {pathOf} from '../../core/draft/branching.ts';
import {holds} from '../../core/condition/expression.ts';
import type {RowPart} from '../../core/bank/question.ts';
import type {RowReading} from '../../core/draft/row.ts';
import {rowScope, type AnswerState} from '../../core/bank/row-scope.ts';
import {readInline, readLink, splitLines} from '../../publish/markdown/inline-reading.ts';
import {pieceLabels, placeholders} from '../../wording/en/document.ts';
import {foldText} from './same-text.ts';

export interface Line {
	/** Markdown, without a label. */
	readonly markdown: string;
	readonly text: string;
	readonly label?: RowPart;
	/** The line with its label, as text. */
	readonly whole: string;
}

export interface OwnedLine extends Line {
	readonly question: Question | undefined;
	/** The document the line names. */
	readonly reference?: EvidenceRef;
	/** Whom and when, in brackets behind the last line of an action. */
	readonly suffix?: string;
}

const labels: ReadonlyMap<string, RowPart> = new Map(Object.entries(pieceLabels).map(([part, label]) => [label, part === 'discretion' ? 'alternative' : (part as RowPart)]));
const parts: ReadonlyMap<string, RowPart> = new Map(
	Object.entries(placeholders).flatMap(([part, words]) => (part === 'answer' ? [] : [[words, part === 'discretion' ? 'alternative' : (part as RowPart)]])),
);
const labelled = new RegExp(`^(${[...labels.keys()].join('|')}):\\s*(.*)$`);

export function readLines(cell: string): readonly Line[] {
	return splitLines(cell).map((markdown) => {
		const whole = readInline(markdown);
		const found = labelled.exec(markdown);
		return found ? {markdown: found[2]!, text: readInline(found[2]!), label: labels.get(found[1]!)!, whole} : {markdown, text: whole, whole};
	});
}

/** A question of the row that prints to the part: one that is asked under the answer, if any is. */
export function questionFor(bank: Bank, draft: Draft, {provision, parts: asked}: RowReading, part: RowPart, answer: AnswerState | undefined): Question | undefined {
	const candidates = provision.questions.filter((question) => question.prints === part);
	const scope = rowScope(provision, answer, pathOf(bank, draft).scope);
	return candidates.find((question) => holds(question.when, scope)) ?? asked.get(part)?.[0]?.question ?? candidates[0];
}

interface Source {
	readonly question: Question;
	readonly text: string;
	readonly reference?: EvidenceRef;
}

/** In the order written: each line goes to the first answer that has it and was not used yet; what nobody gave stands for its part. */
export function ownLines(bank: Bank, draft: Draft, reading: RowReading, lines: readonly Line[], column: RowPart): readonly OwnedLine[] {
	const sources = sourcesOf(draft, reading);
	let part = column;
	const take = (...tests: ReadonlyArray<(source: Source) => boolean>) => {
		const index = tests.map((test) => sources.findIndex(test)).find((found) => found >= 0);
		return index === undefined ? undefined : sources.splice(index, 1)[0];
	};

	return lines.map((line): OwnedLine => {
		const [text, whole] = [foldText(line.text), foldText(line.whole)];
		part = line.label ?? part;
		const source = take(
			(each) => each.question.prints === part && isShown(each, line, text),
			(each) => isShown(each, line, whole),
			(each) => isShown(each, line, text),
			(each) => isAction(each, text),
		);
		if (source) {
			part = source.question.prints!;
			const {label: _, ...plain} = line;
			if (line.label !== undefined && isShown(source, line, whole)) return {...plain, ...source};
			return {...line, ...source, ...(isAction(source, text) && {suffix: suffixOf(line.text)})};
		}

		const missing = line.label ?? parts.get(/^[_*]\[(.*)\][_*]/.exec(line.text)?.[1] ?? '') ?? part;
		return {...line, question: questionFor(bank, draft, reading, missing, reading.answer), ...(missing === 'action' && {suffix: suffixOf(line.text)})};
	});
}

function isShown({text: given, reference}: Source, {markdown}: Line, text: string): boolean {
	return foldText(given) === (reference ? foldText(referenceWords(markdown)) : text);
}

function isAction({question, text: given}: Source, text: string): boolean {
	return question.prints === 'action' && text.startsWith(`${foldText(given)} (`) && text.endsWith(')');
}

/** A line that names a document, without the address behind its title. */
export function referenceWords(markdown: string): string {
	const link = readLink(markdown);
	return link ? `${link.text}${readInline(link.rest)}` : readInline(markdown);
}

function sourcesOf(draft: Draft, reading: RowReading): Source[] {
	const sources: Source[] = [];
	for (const written of [...reading.parts.values()].flat()) {
		const {question, text, entry} = written;
		const value = entry && 'value' in entry.response ? entry.response.value : undefined;
		if (Array.isArray(value)) {
			for (const reference of value as readonly EvidenceRef[]) sources.push({question, reference, text: referenceText(draft, reference)});
		} else if (text !== '' && question.prints !== 'owner' && question.prints !== 'due') {
			sources.push(...text.split('\n').map((line) => ({question, text: line.trim()})));
		}
	}

	return sources;
}

function referenceText(draft: Draft, {evidence, where}: EvidenceRef): string {
	const title = draft.evidence.get(evidence)?.title ?? evidence;
	return where ? `${title}, ${where}` : title;
}

/** Whom and when, in brackets at the end. */
export function suffixOf(text: string): string {
	return / \([^()]*(?:\([^()]*\)[^()]*)*\)$/.exec(text)?.[0] ?? '';
}
