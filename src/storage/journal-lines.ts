/** A journal's text -> its events. Every line is checked; a line that does not fit is an error, never skipped. */
import {openReasons} from '../core/draft/answers.ts';
import type {DraftEvent, Happening} from '../core/draft/draft.ts';
import {isEdition} from '../core/bank/edition.ts';
import {complyAnswers} from '../core/bank/form-row.ts';
import {StorageError} from './storage-error.ts';

export const journalVersion = 1;
export const journalHeader = `${JSON.stringify({format: 'comply-journal', version: journalVersion})}\n`;

export interface JournalReading {
	readonly events: readonly DraftEvent[];
	/** Bytes up to which the journal is whole. */
	readonly wholeBytes: number;
	/** What stands after that: the last line, cut short. Empty when nothing does. */
	readonly torn: Buffer;
	/** The last line is whole and lacks only its line break. */
	readonly lacksNewline: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown) => value === undefined || isText(value);
const isRef = (value: unknown) => typeof value === 'object' && value !== null && isText((value as Fields)['evidence']) && isTextOrNone((value as Fields)['where']);

function isValue(value: unknown): boolean {
	return isText(value) || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || (Array.isArray(value) && value.every(isRef));
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

function isReading(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const {edition, landlord, rows} = value as Fields;
	return isText(edition) && isEdition(edition) && isText(landlord) && isListOf(rows, isFormRow);
}

function isFormRow({provision, comply, complyAsPrinted, evidence, commentary}: Fields): boolean {
	return [provision, complyAsPrinted, evidence, commentary].every(isText) && (complyAnswers as readonly unknown[]).includes(comply);
}

function isTold(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const {promises, statements, given} = value as Fields;
	return isListOf(promises, ({provision, words, by, latest}) => isText(provision) && isTexts(words) && isTextOrNone(by) && isTextOrNone(latest)) && isListOf(statements, ({provision, fact, value: stated, quote}) => [provision, fact, quote].every(isText) && isValue(stated)) && isListOf(given, ({fact, value: answer, provision}) => isText(fact) && isValue(answer) && isTextOrNone(provision));
}

function isListOf(value: unknown, isFitting: (fields: Fields) => boolean): boolean {
	return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && isFitting(each as Fields));
}

/** Written by hand: a schema library would be loaded at every start, before the first question. */
const shapes: Readonly<Record<Happening['type'], (event: Fields) => boolean>> = {
	'draft-opened': (event) => isText(event['id']) && isText(event['edition']) && isEdition(event['edition']) && isText(event['bank']),
	'answer-given': ({question, value, confirmed}) => isText(question) && isValue(value) && (confirmed === undefined || (Array.isArray(confirmed) && confirmed.every(isText))),
	'left-open': ({question, reason, who}) => isText(question) && (openReasons as readonly unknown[]).includes(reason) && isTextOrNone(who),
	'evidence-added': ({id, title, link, date}) => isText(id) && isText(title) && isTextOrNone(link) && isTextOrNone(date),
	'let-stand': ({provision, gap, words, reason}) => [provision, gap, words, reason].every(isText),
	'evidence-changed': ({id, title, link, date}) => isText(id) && isText(title) && isTextOrNone(link) && isTextOrNone(date),
	'text-kept': ({where, text}) => isText(where) && isText(text),
	'last-year-taken': ({document, reading, unplaced, uncertain, told}) => isText(document) && isReading(reading) && isTexts(unplaced) && isTexts(uncertain) && (told === undefined || isTold(told)),
	moved: ({to}) => isText(to),
	'section-checked': ({section}) => Number.isInteger(section),
	'bank-changed': ({bank}) => isText(bank),
};

const newline = 10;

/** Throws StorageError on a newer journal, an event type not known, or a broken line that is not the last. */
export function readJournalLines(bytes: Buffer, file: string): JournalReading {
	const lastBreak = bytes.lastIndexOf(newline);
	const lines = bytes.toString('utf8', 0, lastBreak + 1).split('\n');
	lines.pop();
	if (lines.length === 0) throw new StorageError('journal-header', {file});
	checkHeader(lines[0]!, file);

	const events: DraftEvent[] = [];
	let wholeBytes = lastBreak + 1;
	for (let index = 1; index < lines.length; index++) {
		const event = readEvent(lines[index]!, index + 1, file);
		if (event) {
			events.push(event);
			continue;
		}

		const isLast = index === lines.length - 1 && wholeBytes === bytes.length;
		if (!isLast) throw new StorageError('journal-broken', {file, line: index + 1});
		wholeBytes = bytes.lastIndexOf(newline, lastBreak - 1) + 1;
	}

	const torn = bytes.subarray(wholeBytes);
	const unended = wholeBytes === lastBreak + 1 && torn.length > 0 ? readEvent(torn.toString('utf8'), lines.length + 1, file) : undefined;
	if (!unended) return {events, wholeBytes, torn, lacksNewline: false};
	events.push(unended);
	return {events, wholeBytes: bytes.length, torn: bytes.subarray(bytes.length), lacksNewline: true};
}

function checkHeader(line: string, file: string): void {
	const header = parse(line);
	if (header?.['format'] !== 'comply-journal' || typeof header['version'] !== 'number') throw new StorageError('journal-header', {file});
	if (header['version'] > journalVersion) throw new StorageError('journal-newer', {file, version: header['version']});
}

function readEvent(text: string, line: number, file: string): DraftEvent | undefined {
	const fields = parse(text);
	if (!fields || !isText(fields['type']) || !isText(fields['at']) || !isText(fields['by']) || !isText(fields['via'])) return undefined;
	const {type} = fields;
	if (!Object.hasOwn(shapes, type)) throw new StorageError('journal-unknown-event', {file, line, type: type.slice(0, 40)});
	return shapes[type as Happening['type']](fields) ? (fields as unknown as DraftEvent) : undefined;
}

function parse(text: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
	} catch {
		return undefined;
	}
}
