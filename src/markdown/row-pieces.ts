/** What stands in the text cells of a row, kind by kind, as markdown. */
import {isOpen} from '../core/draft/answers.ts';
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {formatValue} from '../core/kinds/given-text.ts';
import type {RowPart} from '../core/bank/question.ts';
import {missing, written, type RowReading} from '../core/draft/row.ts';
import {fillIn} from '../core/draft/suggestion.ts';
import {dateWords, dueWords, pieceLabels, placeholders, waitingWords} from '../wording/en/document.ts';
import {writeReference} from './evidence-text.ts';
import {writeInline} from './inline-text.ts';
import {writePlaceholder} from './table.ts';

export interface Piece {
	readonly kind: Exclude<RowPart, 'owner' | 'due'>;
	readonly text: string;
}

const order: ReadonlyArray<Piece['kind']> = ['part-met', 'evidence', 'explanation', 'alternative', 'reasons', 'not-applicable', 'action', 'commentary'];

export function piecesOf(bank: Bank, draft: Draft, reading: RowReading): readonly Piece[] {
	if (reading.row.follows) {
		const say = reading.provision.notApplicable?.say ?? '';
		return [{kind: 'not-applicable', text: writeInline(fillIn(bank, draft, say, (question, value) => formatValue(draft, question, value)))}];
	}

	const say = untriggeredWords(reading);
	const untriggered: readonly Piece[] = say === '' ? [] : [{kind: 'commentary', text: writeInline(say)}];
	const pieces = order.flatMap((kind): readonly Piece[] => {
		const text = kind === 'action' ? actionOf(reading) : kind === 'evidence' ? evidenceOf(draft, reading) : partOf(reading, kind);
		return text === '' ? [] : [{kind, text}];
	});
	return [...pieces, ...untriggered];
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

/** One plain piece as it is; a label before each where several kinds stand together. Evidence and comment explain themselves. */
export function joinPieces(pieces: readonly Piece[], reading: RowReading): string {
	const needsLabels = pieces.length > 1 && pieces.some(({kind}) => kind !== 'evidence' && kind !== 'commentary');
	return pieces.map(({kind, text}) => (needsLabels ? `${pieceLabels[wordFor(reading, kind)]}: ${text}` : text)).join(' <br>');
}

/** A "should" may be left by discretion (2022), so there the same part answers another question. */
function wordFor<Part extends RowPart>(reading: RowReading, part: Part): Part | 'discretion' {
	return part === 'alternative' && reading.provision.obligation === 'should' ? 'discretion' : part;
}

/** What was written under a part, what it waits for, or a placeholder; empty where nothing is asked for. */
export function partOf(reading: RowReading, part: RowPart): string {
	const text = written(reading, part);
	const waiting = waitingFor(reading, part);
	const lines = [...(text === '' ? [] : [writeInline(text)]), ...waiting];
	if (lines.length > 0) return lines.join(' <br>');
	return missing(reading, part).length > 0 ? writePlaceholder(placeholders[wordFor(reading, part)]) : '';
}

function waitingFor(reading: RowReading, part: RowPart): readonly string[] {
	return (reading.parts.get(part) ?? []).flatMap(({entry}) => (entry && isOpen(entry.response) ? [writePlaceholder(waitingWords(entry.response))] : []));
}

function evidenceOf(draft: Draft, reading: RowReading): string {
	const lines = [...reading.evidence.map((ref) => writeReference(draft, ref)), ...waitingFor(reading, 'evidence')];
	const text = written(reading, 'evidence');
	if (text !== '') lines.push(writeInline(text));
	if (lines.length > 0) return lines.join(' <br>');
	const isShownOtherwise = (['commentary', 'part-met', 'explanation', 'reasons'] as const).some((part) => written(reading, part) !== '');
	return missing(reading, 'evidence').length > 0 && !isShownOtherwise && reading.row.notTriggered === undefined ? writePlaceholder(placeholders.evidence) : '';
}

function actionOf(reading: RowReading): string {
	const [action, owner, due] = [partOf(reading, 'action'), partOf(reading, 'owner'), dueOf(reading)];
	if (action === '' && owner === '' && due === '') return '';
	const by = [owner, due === '' ? '' : dueWords(due)].filter((each) => each !== '').join(', ');
	const what = action === '' ? writePlaceholder(placeholders.action) : action;
	return by === '' ? what : `${what} (${by})`;
}

/** The date of an action in words, or what stands in its place; empty where none is asked for. */
export function dueOf(reading: RowReading): string {
	const date = written(reading, 'due');
	return date === '' ? partOf(reading, 'due') : dateWords(date);
}
