/** What stands in the text cells of a row, kind by kind. */
import {isOpen} from '../core/draft/answers.ts';
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import type {RowPart} from '../core/bank/question.ts';
import {missing, written, type RowReading} from '../core/draft/row.ts';
import {fillIn} from '../core/draft/suggestion.ts';
import {dateWords, dueWords, pieceLabels, placeholders, waitingWords} from '../wording/en/document.ts';
import {evidenceLine} from './evidence-line.ts';
import type {Line, Span, Text} from './model.ts';
import {labelled, missingLine, textLines} from './text.ts';

interface Piece {
	readonly kind: Exclude<RowPart, 'owner' | 'due'>;
	readonly text: Text;
}

const order: ReadonlyArray<Piece['kind']> = ['part-met', 'evidence', 'explanation', 'alternative', 'reasons', 'not-applicable', 'action', 'commentary'];

/** The text cells of a row: one in 2022, evidence and commentary in 2024. */
export function rowTexts(bank: Bank, draft: Draft, reading: RowReading): readonly Text[] {
	const pieces = piecesOf(bank, draft, reading);
	if (bank.edition === '2022') return [joined(pieces, reading)];
	return [pieces.filter(({kind}) => kind === 'evidence'), pieces.filter(({kind}) => kind !== 'evidence')].map((each) => joined(each, reading));
}

function piecesOf(bank: Bank, draft: Draft, reading: RowReading): readonly Piece[] {
	if (reading.row.follows) {
		const say = reading.provision.notApplicable?.say ?? '';
		return [{kind: 'not-applicable', text: textLines(fillIn(bank, draft, say, (question, value) => formatValue(draft, question, value)))}];
	}

	const untriggered = textLines(untriggeredWords(reading));
	const pieces = order.map((kind): Piece => ({kind, text: kind === 'action' ? actionOf(reading) : kind === 'evidence' ? evidenceOf(draft, reading) : partOf(reading, kind)}));
	return [...pieces, {kind: 'commentary' as const, text: untriggered}].filter(({text}) => text.length > 0);
}

/** "Not triggered in the period: …", as much of it as the officer's own words beside it do not say. */
function untriggeredWords(reading: RowReading): string {
	const say = reading.row.notTriggered ?? '';
	const own = plainly(written(reading, 'commentary'));
	const [lead, what] = say.split(/:(.*)/s);
	if (own.includes(plainly(lead!))) return '';
	return what !== undefined && own.includes(plainly(what)) ? `${lead!}.` : say;
}

function plainly(text: string): string {
	return text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ').trim();
}

/** One kind stands as it is; a label before each where several stand together. Evidence and comment explain themselves. */
function joined(pieces: readonly Piece[], reading: RowReading): Text {
	const needsLabels = pieces.length > 1 && pieces.some(({kind}) => kind !== 'evidence' && kind !== 'commentary');
	return pieces.flatMap(({kind, text}) => (needsLabels ? labelled(pieceLabels[wordFor(reading, kind)], text) : text));
}

/** A "should" may be left by discretion (2022), so there the same part answers another question. */
function wordFor<Part extends RowPart>(reading: RowReading, part: Part): Part | 'discretion' {
	return part === 'alternative' && reading.provision.obligation === 'should' ? 'discretion' : part;
}

/** What was written under a part, what it waits for, or what is missing there; nothing where nothing is asked for. */
export function partOf(reading: RowReading, part: RowPart): Text {
	const lines = [...textLines(written(reading, part)), ...waitingFor(reading, part)];
	if (lines.length > 0) return lines;
	return missing(reading, part).length > 0 ? [missingLine(placeholders[wordFor(reading, part)])] : [];
}

function waitingFor(reading: RowReading, part: RowPart): Text {
	return (reading.parts.get(part) ?? []).flatMap(({entry}) => (entry && isOpen(entry.response) ? [missingLine(waitingWords(entry.response))] : []));
}

function evidenceOf(draft: Draft, reading: RowReading): Text {
	const lines = [...reading.evidence.map((ref) => evidenceLine(draft, ref)), ...waitingFor(reading, 'evidence'), ...textLines(written(reading, 'evidence'))];
	if (lines.length > 0) return lines;
	const isShownOtherwise = (['commentary', 'part-met', 'explanation', 'reasons'] as const).some((part) => written(reading, part) !== '');
	return missing(reading, 'evidence').length > 0 && !isShownOtherwise && reading.row.notTriggered === undefined ? [missingLine(placeholders.evidence)] : [];
}

/** What will be done, with whom and when behind its last line, in brackets. */
function actionOf(reading: RowReading): Text {
	const [action, owner, due] = [partOf(reading, 'action'), partOf(reading, 'owner'), dueOf(reading)];
	if (action.length === 0 && owner.length === 0 && due.length === 0) return [];
	const what: Text = action.length === 0 ? [missingLine(placeholders.action)] : action;
	const by = [inOneLine(owner), ...(due.length === 0 ? [] : [[{text: dueWords('')}, ...inOneLine(due)]])].filter((spans) => spans.length > 0);
	if (by.length === 0) return what;
	const suffix: readonly Span[] = [{text: ' ('}, ...by.flatMap((spans, index) => (index === 0 ? spans : [{text: ', '}, ...spans])), {text: ')'}];
	return what.map((line, index): Line => (index === what.length - 1 ? {...line, spans: [...line.spans, ...suffix]} : line));
}

function inOneLine(text: Text): readonly Span[] {
	return text.flatMap(({spans}, index) => (index === 0 ? spans : [{text: ' '}, ...spans]));
}

/** The date of an action in words, or what stands in its place; nothing where none is asked for. */
export function dueOf(reading: RowReading): Text {
	const date = written(reading, 'due');
	return date === '' ? partOf(reading, 'due') : [{spans: [{text: dateWords(date)}]}];
}
