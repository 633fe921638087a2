/** A journal's text -> its events. Every line is checked, against its checksum and against its shape; what does not fit is told, never skipped unseen. */
import {isUtf8} from 'node:buffer';
import type {DraftEvent} from '../core/draft/draft.ts';
import {withoutSum, withSum} from './checksum.ts';
import {openedIn, type DamagedLine} from './damaged-line.ts';
import {eventIn, type Fields} from './event-shapes.ts';
import {StorageError} from './storage-error.ts';

/** 1: lines without checksums, as 0.2.0 wrote them; what is appended to one has them. 2: every line has one. */
export const journalVersion = 2;
const header = (version: number) => JSON.stringify({format: 'comply-journal', version});
export const journalHeader = `${withSum(header(journalVersion))}\n`;
/** Of journals that hold lines without a checksum. */
export const formerHeader = `${header(1)}\n`;
const headers = new Map([[journalHeader.trimEnd(), journalVersion], [header(journalVersion), journalVersion], [header(1), 1]]);

export interface JournalReading {
	/** One for each line, readable or not: documents that were written count them. */
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
	/** Lines whose break was damaged, so that two run on as one; their checksums tell them apart. */
	readonly joinedLines: readonly number[];
	readonly hasBareLines: boolean;
}

const newline = 10;

export function journalLine(event: DraftEvent): string {
	return `${withSum(JSON.stringify(event))}\n`;
}

/** A line without what programs that copy or synchronise files put before it, behind it or in its place: empty bytes, a byte order mark, a carriage return. */
function withoutPadding(line: string): string {
	let [start, end] = [0, line.length];
	while (start < end && isPadding(line.charCodeAt(start))) start += 1;
	while (end > start && isPadding(line.charCodeAt(end - 1))) end -= 1;
	return line.slice(start, end);
}

const isPadding = (code: number) => code <= 32 || code === 0xFEFF;
const isSomething = (line: string) => withoutPadding(line) !== '';

/** Throws StorageError on a newer journal, one that does not begin as a journal, or an event type not known. */
export function readJournalLines(bytes: Buffer, file: string): JournalReading {
	const lines = bytes.toString('utf8').split('\n');
	const first = lines.findIndex(isSomething);
	if (first === -1) throw new StorageError('journal-header', {file});
	const last = lines.findLastIndex(isSomething);
	const isClean = isUtf8(bytes);

	const events: DraftEvent[] = [];
	const damaged: DamagedLine[] = [];
	const emptyLines: number[] = [];
	const joinedLines: number[] = [];
	let needsSum = false;
	let hasBareLines = false;

	const takeHeader = (text: string): boolean => {
		const version = headers.get(text);
		needsSum ||= version !== undefined && version > 1;
		if (version === undefined) refuseNewer(text, file);
		return version !== undefined;
	};

	const takeEvent = (text: string, line: number, bytesOfIt?: Uint8Array): boolean => {
		const whole = withoutSum(text, bytesOfIt);
		const isSummed = typeof whole === 'object';
		if (!isSummed && (whole === 'wrong' || needsSum || (!isClean && text.includes('\uFFFD')))) return false;
		const fields = parse(isSummed ? whole.json : text);
		const event = fields && eventIn(fields, isSummed);
		if (event === 'strange') throw new StorageError('journal-unknown-event', {file, line, type: String(fields!['type']).slice(0, 40)});
		if (!event) return false;
		events.push(event);
		needsSum ||= isSummed;
		hasBareLines ||= !isSummed;
		return true;
	};

	const takeJoined = (text: string, line: number): boolean => {
		const pieces = cutApart(text);
		if (!pieces) return false;
		joinedLines.push(line);
		return (line === first + 1 ? takeHeader(pieces[0]) : takeEvent(pieces[0], line)) && takeEvent(pieces[1], line);
	};

	let wholeBytes = bytes.length;
	let start = 0;
	for (const [index, padded] of lines.entries()) {
		const line = index + 1;
		const text = withoutPadding(padded);
		const end = index < lines.length - 1 ? bytes.indexOf(newline, start) : bytes.length;
		const bytesOfIt = text.length === padded.length ? bytes.subarray(start, end) : undefined;
		if (index > last) {
			if (index < lines.length - 1) emptyLines.push(line);
			// Zeros without an end, as a power cut can leave them.
			else wholeBytes = start;
		} else if (text === '') emptyLines.push(line);
		else if (!(index === first ? takeHeader(text) : takeEvent(text, line, bytesOfIt)) && !takeJoined(text, line)) {
			if (index === first) damaged.push({line, text, standIn: 'header', isBeforeSums: true});
			else if (index === last && events.length > 0) {
				wholeBytes = start;
				break;
			} else {
				const standIn: DraftEvent = {at: events.at(-1)?.at ?? '', by: '', via: 'interview', type: 'line-left-out', line};
				damaged.push({line, text, standIn, isBeforeSums: !needsSum});
				events.push(standIn);
			}
		}

		start = end + 1;
	}

	// Any file at all could be taken for a journal whose first line was damaged.
	if (damaged[0]?.standIn === 'header' && events[0]?.type !== 'draft-opened') throw new StorageError('journal-header', {file});
	return {
		...openedIn(events, damaged, file),
		wholeBytes,
		torn: bytes.subarray(wholeBytes),
		lacksNewline: wholeBytes === bytes.length && last === lines.length - 1,
		emptyLines,
		joinedLines,
		hasBareLines,
	};
}

function refuseNewer(text: string, file: string): void {
	const whole = withoutSum(text);
	const fields = whole === 'wrong' ? undefined : parse(typeof whole === 'object' ? whole.json : text);
	const version = fields?.['version'];
	if (fields?.['format'] === 'comply-journal' && Number.isInteger(version) && (version as number) > journalVersion) throw new StorageError('journal-newer', {file, version: version as number});
}

/** Two whole lines of which the break between was damaged. */
function cutApart(text: string): readonly [string, string] | undefined {
	const found = /"sum":"[0-9a-f]{8}"\}(.)\{"/su.exec(text);
	if (!found) return undefined;
	const end = found.index + found[0].length - 2;
	const pieces = [text.slice(0, end - found[1]!.length), text.slice(end)] as const;
	return pieces.every((piece) => typeof withoutSum(piece) === 'object') ? pieces : undefined;
}

function parse(text: string): Fields | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
	} catch {
		return undefined;
	}
}
