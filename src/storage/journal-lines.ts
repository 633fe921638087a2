/** A journal's text -> its events. Every line is checked, against its checksum and against its shape; what does not fit is told, never skipped unseen. */
import {crc32} from 'node:zlib';
import {openReasons} from '../core/draft/answers.ts';
import type {DraftEvent, Happening} from '../core/draft/draft.ts';
import {isEdition} from '../core/bank/edition.ts';
import {complyAnswers} from '../core/bank/form-row.ts';
import {StorageError} from './storage-error.ts';

/** 1: lines without checksums, as 0.2.0 wrote them; what is appended to one has them. 2: every line has one. */
export const journalVersion = 2;
export const journalHeader = `${JSON.stringify({format: 'comply-journal', version: journalVersion})}\n`;

/** A line in the middle that cannot be read. */
export interface DamagedLine {
	/** Counted from 1, as an editor counts. */
	readonly line: number;
	readonly text: string;
}

export interface JournalReading {
	readonly events: readonly DraftEvent[];
	/** Bytes up to which the journal is whole. */
	readonly wholeBytes: number;
	/** What stands after that: the last line, cut short. Empty when nothing does. */
	readonly torn: Buffer;
	/** The last line is whole and lacks only its line break. */
	readonly lacksNewline: boolean;
	readonly damaged: readonly DamagedLine[];
	/** Lines that hold nothing, as programs that copy files leave them: passed over. */
	readonly emptyLines: readonly number[];
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
	'evidence-removed': ({id}) => isText(id),
	'text-kept': ({where, text}) => isText(where) && isText(text),
	'last-year-taken': ({document, reading, unplaced, uncertain, told}) => isText(document) && isReading(reading) && isTexts(unplaced) && isTexts(uncertain) && (told === undefined || isTold(told)),
	moved: ({to}) => isText(to),
	'section-checked': ({section}) => Number.isInteger(section),
	'bank-changed': ({bank}) => isText(bank),
};

const newline = 10;

/** An event as its line: the checksum last, over all that stands before it. */
export function journalLine(event: DraftEvent): string {
	const text = JSON.stringify(event);
	return `${text.slice(0, -1)},"sum":"${checksum(text)}"}\n`;
}

const summed = /^(.*),"sum":"([0-9a-f]{8})"\}$/su;

function checksum(text: string): string {
	return crc32(text).toString(16).padStart(8, '0');
}

/** A line without what programs that copy or synchronise files put before it, behind it or in its place: empty bytes, a byte order mark, a carriage return. */
function withoutPadding(line: string): string {
	let [start, end] = [0, line.length];
	while (start < end && isPadding(line.charCodeAt(start))) start += 1;
	while (end > start && isPadding(line.charCodeAt(end - 1))) end -= 1;
	return line.slice(start, end);
}

const isPadding = (code: number) => code <= 32 || code === 0xFEFF;

/** Throws StorageError on a newer journal, one that does not begin as a journal, or an event type not known. */
export function readJournalLines(bytes: Buffer, file: string): JournalReading {
	const lastBreak = bytes.lastIndexOf(newline);
	const lines = bytes.toString('utf8', 0, lastBreak + 1).split('\n');
	lines.pop();
	if (lines.length === 0) throw new StorageError('journal-header', {file});
	const version = versionIn(lines[0]!, file);

	const events: DraftEvent[] = [];
	const damaged: DamagedLine[] = [];
	const emptyLines: number[] = [];
	let needsSum = version > 1;
	const take = (text: string, line: number): 'event' | 'empty' | 'broken' => {
		const read = readEvent(withoutPadding(text), line, file, needsSum);
		if (typeof read === 'string') return read;
		events.push(read.event);
		needsSum ||= read.isSummed;
		return 'event';
	};

	let wholeBytes = lastBreak + 1;
	for (let index = 1; index < lines.length; index++) {
		const found = take(lines[index]!, index + 1);
		if (found === 'empty') emptyLines.push(index + 1);
		if (found !== 'broken') continue;
		const isLast = index === lines.length - 1 && wholeBytes === bytes.length;
		if (isLast) wholeBytes = bytes.lastIndexOf(newline, lastBreak - 1) + 1;
		else damaged.push({line: index + 1, text: lines[index]!});
	}

	const rest = bytes.subarray(wholeBytes);
	const isUnended = wholeBytes === lastBreak + 1 && rest.length > 0 && take(rest.toString('utf8'), lines.length + 1) === 'event';
	if (!isUnended) return {events, wholeBytes, torn: rest, lacksNewline: false, damaged, emptyLines};
	return {events, wholeBytes: bytes.length, torn: bytes.subarray(bytes.length), lacksNewline: true, damaged, emptyLines};
}

function versionIn(line: string, file: string): number {
	const header = parse(withoutPadding(line));
	const version = header?.['version'];
	if (header?.['format'] !== 'comply-journal' || !Number.isInteger(version) || (version as number) < 1) throw new StorageError('journal-header', {file});
	if ((version as number) > journalVersion) throw new StorageError('journal-newer', {file, version: version as number});
	return version as number;
}

/** Fields that some event has; in a line without a checksum another is one that was changed. */
const fieldsKnown = new Set('at by via type question value confirmed reason who id edition bank title link date provision gap words where text document reading unplaced uncertain told to section'.split(' '));

type LineRead = {readonly event: DraftEvent; readonly isSummed: boolean} | 'empty' | 'broken';

function readEvent(text: string, line: number, file: string, needsSum: boolean): LineRead {
	if (text === '') return 'empty';
	const [, before, sum] = summed.exec(text) ?? [];
	const isSummed = sum !== undefined && checksum(`${before!}}`) === sum;
	if (!isSummed && (sum !== undefined || needsSum)) return 'broken';
	const fields = parse(isSummed ? `${before!}}` : text);
	if (!fields || !isText(fields['type']) || !isText(fields['at']) || !isText(fields['by']) || !isText(fields['via'])) return 'broken';
	const {type} = fields;
	if (!Object.hasOwn(shapes, type)) {
		if (!isSummed) return 'broken';
		throw new StorageError('journal-unknown-event', {file, line, type: type.slice(0, 40)});
	}

	const isFitting = shapes[type as Happening['type']](fields) && (isSummed || Object.keys(fields).every((name) => fieldsKnown.has(name)));
	return isFitting ? {event: fields as unknown as DraftEvent, isSummed} : 'broken';
}

function parse(text: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
	} catch {
		return undefined;
	}
}
