import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {DraftEvent, Happening} from '../../src/core/draft/draft.ts';
import {createJournal, journalFile, readJournal, readWholeJournal} from '../../src/storage/journal.ts';
import {mendJournal} from '../../src/storage/mend-journal.ts';
import {openJournal} from '../../src/storage/open-journal.ts';
import {journalHeader, journalLine, readJournalLines} from '../../src/storage/journal-lines.ts';
import {StorageError} from '../../src/storage/storage-error.ts';
import {checksum} from '../../src/storage/checksum.ts';
import {root} from '../helpers/bank.ts';
import {eventOf} from '../helpers/draft.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const opened: Happening = {type: 'draft-opened', id: 'd1', edition: '2024', bank: 'b1'};
const everyType: readonly DraftEvent[] = [
	opened,
	{type: 'answer-given', question: 'landlord', value: 'Testshire “Homes”\nand more'} as const,
	{type: 'answer-given', question: 'stages', value: 3, confirmed: ['code-conflict']} as const,
	{type: 'answer-given', question: 'website', value: true} as const,
	{type: 'answer-given', question: '1.1/evidence', value: [{evidence: 'E1', where: 'section 4'}, {evidence: 'E1'}]} as const,
	{type: 'left-open', question: 'day_unit', reason: 'ask', who: 'Legal'} as const,
	{type: 'evidence-added', id: 'E1', title: 'Policy', link: 'https://example.org', date: '2025-04-01'} as const,
	{type: 'moved', to: 'stages'} as const,
	{type: 'section-checked', section: 1} as const,
	{type: 'bank-changed', bank: 'b2'} as const,
	{type: 'comment-made', provision: '1.1', author: 'Priya Shah', text: 'Still true?\nSince the merger'} as const,
	{type: 'comment-settled', comment: 1} as const,
].map((happening) => eventOf(happening));

function journalWith(text: string | Uint8Array): string {
	const folder = temporaryFolder();
	fs.writeFileSync(journalFile(folder), text);
	return folder;
}

const lines = (events: readonly DraftEvent[]) => events.map(journalLine).join('');
/** As 0.2.0 wrote them. */
const formerHeader = '{"format":"comply-journal","version":1}\n';
const formerLines = (events: readonly DraftEvent[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');
const openedLine = lines([eventOf(opened)]);

test('every type of event comes back as it was written, appended one by one or at once', () => {
	const folder = temporaryFolder();
	createJournal(folder, everyType.slice(0, 1));
	const journal = openJournal(folder);
	for (const event of everyType.slice(1, 5)) journal.append([event]);
	journal.append(everyType.slice(5));
	journal.append([]);
	journal.close();
	expect(readJournal(folder)).toEqual({events: everyType, notices: [], damaged: []});
});

test('a journal cut at any byte of its last event opens with all before it, and what was cut off is kept', () => {
	const whole = Buffer.from(journalHeader + lines(everyType));
	const lastStart = Buffer.byteLength(journalHeader + lines(everyType.slice(0, -1)));
	fc.assert(
		fc.property(fc.integer({min: lastStart, max: whole.length}), (cut) => {
			const folder = journalWith(whole.subarray(0, cut));
			const journal = openJournal(folder);
			journal.append([everyType[1]!]);
			journal.close();
			const isWhole = cut >= whole.length - 1;
			expect(readJournal(folder).events).toEqual([...(isWhole ? everyType : everyType.slice(0, -1)), everyType[1]]);
			const isTorn = cut > lastStart && !isWhole;
			expect(journal.notices.map(({code}) => code)).toEqual(isTorn ? ['torn-line'] : []);
			if (isTorn) expect(fs.readFileSync(path.join(folder, 'journal.torn-1'))).toEqual(whole.subarray(lastStart, cut));
			return true;
		}),
		{numRuns: 60},
	);
});

test.each([
	['a last line that ends and cannot be read', '{"at":"2026"\n'],
	['an event without its value', journalLine({...everyType[1], value: null} as never)],
])('%s is put aside', (_, tail) => {
	const folder = journalWith(journalHeader + openedLine + tail);
	expect(readJournal(folder)).toMatchObject({events: [eventOf(opened)], notices: [{code: 'torn-line'}]});
	expect(fs.readFileSync(journalFile(folder), 'utf8')).toBe(journalHeader + openedLine + tail);
	const journal = openJournal(folder);
	journal.close();
	expect(journal.notices[0]?.message).toContain('journal.torn-1');
	expect(fs.readFileSync(path.join(folder, 'journal.torn-1'), 'utf8')).toBe(tail);
	expect(fs.readFileSync(journalFile(folder), 'utf8')).toBe(journalHeader + openedLine);
});

test('a second torn line does not take the place of the first', () => {
	const folder = journalWith(`${journalHeader}${openedLine}{"at":"one`);
	openJournal(folder).close();
	fs.appendFileSync(journalFile(folder), '{"at":"two');
	openJournal(folder).close();
	expect([1, 2].map((number) => fs.readFileSync(path.join(folder, `journal.torn-${number}`), 'utf8'))).toEqual(['{"at":"one', '{"at":"two']);
});

describe('a journal that cannot be trusted is refused, and left as it is', () => {
	test.each([
		['an event of a later version', `${journalHeader}${openedLine}${journalLine({...eventOf(opened), type: 'signed-off'} as never)}`, 'journal-unknown-event', 'Line 3 of'],
		['an event named like a method', `${journalHeader}${journalLine({...eventOf(opened), type: 'toString'} as never)}${openedLine}`, 'journal-unknown-event', '"toString"'],
		['a newer journal', `{"format":"comply-journal","version":3}\n${openedLine}`, 'journal-newer', 'newer comply (journal version 3)'],
		['no header', openedLine, 'journal-header', 'does not begin'],
		['an empty file', '', 'journal-header', 'does not begin'],
		['a line where the header was, and no draft opened after it', `hello\n${lines([everyType[1]!])}`, 'journal-header', 'does not begin'],
		['no event at all', journalHeader, 'journal-opening', 'which says the edition'],
		['an edition that cannot be made out', `${journalHeader}${openedLine.replace('2024', '2034')}${lines([everyType[1]!])}`, 'journal-opening', 'Line 2 of'],
	])('%s', (_, text, code, words) => {
		const folder = journalWith(text);
		for (const open of [readJournal, openJournal]) {
			const refusal = refusalOf(() => open(folder));
			expect(refusal).toMatchObject({code, message: expect.stringContaining(words), fix: expect.stringMatching(/\w+\.$/)});
		}

		expect(fs.readFileSync(journalFile(folder), 'utf8')).toBe(text);
	});

	test('no journal at all', () => {
		expect(refusalOf(() => readJournal(temporaryFolder()))).toMatchObject({code: 'read-failed'});
	});
});

test('of every single bit that may flip in a journal, none passes unseen', () => {
	const whole = Buffer.from(journalHeader + lines(everyType));
	for (let bit = 0; bit < whole.length * 8; bit += 1) {
		const bytes = Buffer.from(whole);
		bytes[bit >> 3]! ^= 1 << (bit & 7);
		expect(isNoticed(bytes), `bit ${bit}`).toBe(true);
	}
});

/** Where it is read at all, every line but the one that was hit says what it said. */
function isNoticed(bytes: Buffer): boolean {
	try {
		const {events, damaged, torn, joinedLines, lacksNewline} = readJournalLines(bytes, 'journal.jsonl');
		const isHit = damaged.length + torn.length + joinedLines.length > 0 || lacksNewline;
		const same = everyType.filter((event, index) => isDeepStrictEqual(events[index], event)).length;
		return isHit && same >= everyType.length - 1 && events[0]?.type === 'draft-opened' && events[0].edition === '2024';
	} catch (error) {
		return error instanceof StorageError && ['journal-opening', 'journal-newer'].includes(error.code);
	}
}

test('the break between two lines may be hit: both are read, and that is told', () => {
	for (const at of [journalHeader.length - 1, journalHeader.length + Buffer.byteLength(openedLine) - 1]) {
		const bytes = Buffer.from(journalHeader + lines(everyType));
		bytes[at] = 0x0B;
		const folder = journalWith(bytes);
		expect(readJournal(folder)).toMatchObject({events: everyType, damaged: [], notices: [{code: 'joined-lines'}]});
		const journal = openJournal(folder);
		journal.append([everyType[1]!]);
		journal.close();
		expect(readJournal(folder).events).toEqual([...everyType, everyType[1]]);
	}
});

describe('the first lines may be damaged too', () => {
	const later = lines(everyType.slice(1, 3));
	test.each<readonly [string, string, string, number]>([
		['the header', journalHeader.replace('comply', 'camply'), openedLine, 1],
		['the header of 0.2.0', formerHeader.replace('comply', 'camply'), formerLines([eventOf(opened)]), 1],
		['the line that opens the draft', journalHeader, openedLine.replace('"d1"', '"d7"'), 2],
	])('%s: read, and mended with what it said of the edition', (_, header, first, line) => {
		const folder = journalWith(header + first.replace('2024', '2022').replace(/"sum":"\w+"/, (sum) => (line === 2 ? sum : `"sum":"${checksum(JSON.stringify({...eventOf(opened), edition: '2022'}))}"`)) + later);
		const read = readJournal(folder);
		expect(read.damaged).toMatchObject([{line}]);
		expect(read.events.map((event) => (event.type === 'draft-opened' ? event.edition : event.type))).toEqual(['2022', 'answer-given', 'answer-given']);
		mendJournal(folder, readWholeJournal(folder));
		expect(readJournal(folder)).toEqual({events: read.events, damaged: [], notices: []});
	});
});

test('a journal of 0.2.0 opens, goes on with checksums, and from there on wants them', () => {
	const folder = journalWith(formerHeader + formerLines(everyType));
	const journal = openJournal(folder);
	journal.append([everyType[1]!]);
	journal.close();
	expect(readJournal(folder)).toEqual({events: [...everyType, everyType[1]], notices: [], damaged: []});
	fs.appendFileSync(journalFile(folder), formerLines(everyType.slice(1, 3)) + lines(everyType.slice(3, 4)));
	expect(readJournal(folder).damaged.map(({line}) => line)).toEqual([everyType.length + 3, everyType.length + 4]);
});

const answer = lines([everyType[1]!]);
test.each([
	['an empty line in the middle', `${openedLine}\n${answer}`, [3]],
	['an empty line at the end', `${openedLine}${answer}\n`, [4]],
	['a line of zeros, as a cloud service leaves it', `${openedLine}${'\0'.repeat(400)}\n${answer}`, [3]],
	['zeros before a line', `${openedLine}${'\0'.repeat(400)}${answer}`, []],
	['a byte order mark in the middle', `${openedLine}\uFEFF${answer}`, []],
	['line breaks of Windows', `${openedLine}${answer}`.replaceAll('\n', '\r\n'), []],
])('%s hides no answer, and an empty line is told', (_, text, emptyLines) => {
	const folder = journalWith(journalHeader + text);
	const {events, notices, damaged} = readJournal(folder);
	expect({events, damaged}).toEqual({events: everyType.slice(0, 2), damaged: []});
	expect(notices.map(({code, message}) => `${code} ${message}`)).toEqual(emptyLines.map((line) => expect.stringMatching(new RegExp(`^empty-lines .*\\(${line}\\)`))));
	const journal = openJournal(folder);
	journal.append([everyType[2]!]);
	journal.close();
	expect(readJournal(folder).events).toEqual(everyType.slice(0, 3));
});

describe('lines in the middle that cannot be read', () => {
	const leftOut = {at: eventOf(opened).at, by: '', via: 'interview', type: 'line-left-out'};
	const bad = ['{"at":', journalLine({...everyType[1]!, value: {odd: 1}} as never).trim(), answer.trim().replace('Testshire', 'Testshxre')];
	test.each(bad)('%s: the rest is read, the line is quoted, and nothing is appended', (line) => {
		const text = `${journalHeader}${openedLine}${line}\n${answer}`;
		const folder = journalWith(text);
		const {events, damaged} = readJournal(folder);
		expect(damaged).toMatchObject([{line: 3, text: line}]);
		expect(events).toEqual([everyType[0], {...leftOut, line: 3}, everyType[1]]);
		expect(refusalOf(() => openJournal(folder))).toMatchObject({code: 'journal-damaged', message: expect.stringContaining('Line 3 of'), fix: expect.stringContaining('--mend')});
		expect(fs.readFileSync(journalFile(folder), 'utf8')).toBe(text);
	});

	test('are left out once that was said, and the journal is kept as it was', () => {
		const text = `${journalHeader}${openedLine}${bad.join('\n')}\n${answer}`;
		const folder = journalWith(text);
		const kept = mendJournal(folder, readWholeJournal(folder));
		expect(fs.readFileSync(path.join(folder, kept), 'utf8')).toBe(text);
		const stood = [3, 4, 5].map((line) => ({...leftOut, line}) as DraftEvent);
		expect(fs.readFileSync(journalFile(folder), 'utf8')).toBe(`${journalHeader}${openedLine}${lines(stood)}${answer}`);
	});

	test('in a journal of 0.2.0 they leave no checksum behind that the lines after them would need', () => {
		const folder = journalWith(`${formerHeader}${formerLines(everyType.slice(0, 1))}nothing\n${formerLines(everyType.slice(1, 3))}${lines(everyType.slice(3, 4))}`);
		mendJournal(folder, readWholeJournal(folder));
		expect(readJournal(folder)).toEqual({events: [everyType[0], {...leftOut, line: 3}, ...everyType.slice(1, 4)], damaged: [], notices: []});
	});
});

test.each([
	['a pipe', (file: string) => execFileSync('mkfifo', [file]), 'journal-no-file'],
	['a folder', (file: string) => fs.mkdirSync(file), 'journal-no-file'],
	['a file that is larger than any draft', (file: string) => fs.truncateSync((fs.writeFileSync(file, journalHeader), file), 600 * 1024 * 1024), 'journal-too-large'],
])('%s in the journal\'s place is refused at once', (_, make, code) => {
	const folder = temporaryFolder();
	make(journalFile(folder));
	for (const open of [readJournal, openJournal]) expect(refusalOf(() => open(folder))).toMatchObject({code});
});

/** Where the system stops a file from growing, a write is cut short exactly as on a full disk. */
test.skipIf(process.platform === 'win32')('a write that the disk cuts short leaves no half line, and says so', () => {
	const folder = temporaryFolder();
	createJournal(folder, [eventOf(opened)]);
	const script = `
		import {openJournal} from ${JSON.stringify(path.join(root, 'src/storage/open-journal.ts'))};
		const journal = openJournal(${JSON.stringify(folder)});
		const event = {at: '2026-01-01T00:00:00.000Z', by: 'x', via: 'interview', type: 'answer-given', question: 'q', value: 'y'.repeat(3000)};
		let taken = 0;
		try {
			for (;;) { journal.append([event]); taken += 1; }
		} catch (error) {
			console.log(JSON.stringify({taken, code: error.code, fix: error.fix}));
		}`;
	const file = path.join(folder, 'fill.mjs');
	fs.writeFileSync(file, script);
	const told = JSON.parse(execFileSync('bash', ['-c', 'trap "" XFSZ; ulimit -f 16; exec "$0" "$1"', process.execPath, file], {encoding: 'utf8'})) as {taken: number; code: string; fix: string};
	expect(told.code).toBe('write-failed');
	expect(told.taken).toBeGreaterThan(0);
	const read = readJournal(folder);
	expect(read.notices).toEqual([]);
	expect(read.events).toHaveLength(told.taken + 1);
});

function refusalOf(run: () => unknown): StorageError {
	try {
		run();
	} catch (error) {
		if (error instanceof StorageError) return error;
		throw error;
	}

	throw new Error('it was not refused');
}
