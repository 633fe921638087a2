import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {DraftEvent, Happening} from '../../src/core/draft/draft.ts';
import {createJournal, journalFile, openJournal, readJournal} from '../../src/storage/journal.ts';
import {journalHeader} from '../../src/storage/journal-lines.ts';
import {StorageError} from '../../src/storage/storage-error.ts';
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
].map((happening) => eventOf(happening));

function journalWith(text: string | Uint8Array): string {
	const folder = temporaryFolder();
	fs.writeFileSync(journalFile(folder), text);
	return folder;
}

const lines = (events: readonly DraftEvent[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');
const openedLine = lines([eventOf(opened)]);

test('every type of event comes back as it was written, appended one by one or at once', () => {
	const folder = temporaryFolder();
	createJournal(folder, everyType.slice(0, 1));
	const journal = openJournal(folder);
	for (const event of everyType.slice(1, 5)) journal.append([event]);
	journal.append(everyType.slice(5));
	journal.append([]);
	journal.close();
	expect(readJournal(folder)).toEqual({events: everyType, notices: []});
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
	['zeros, as a power cut can leave them', '\0'.repeat(40)],
	['an event without its value', `${JSON.stringify({...everyType[1], value: null})}\n`],
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
		['a broken line in the middle', `${journalHeader}${openedLine}{"at":\n${openedLine}`, 'journal-broken', 'Line 3 of'],
		['an answer that is no answer', `${journalHeader}${lines([{...everyType[1]!, value: {odd: 1}} as never])}${openedLine}`, 'journal-broken', 'Line 2 of'],
		['an event of a later version', `${journalHeader}${openedLine}${JSON.stringify({...eventOf(opened), type: 'signed-off'})}\n`, 'journal-unknown-event', 'Line 3 of'],
		['an event named like a method', `${journalHeader}${JSON.stringify({...eventOf(opened), type: 'toString'})}\n${openedLine}`, 'journal-unknown-event', '"toString"'],
		['a newer journal', `{"format":"comply-journal","version":2}\n${openedLine}`, 'journal-newer', 'newer comply (journal version 2)'],
		['no header', openedLine, 'journal-header', 'does not begin'],
		['an empty file', '', 'journal-header', 'does not begin'],
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

/** Where the system stops a file from growing, a write is cut short exactly as on a full disk. */
test.skipIf(process.platform === 'win32')('a write that the disk cuts short leaves no half line, and says so', () => {
	const folder = temporaryFolder();
	createJournal(folder, [eventOf(opened)]);
	const script = `
		import {openJournal} from ${JSON.stringify(path.join(root, 'src/storage/journal.ts'))};
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
