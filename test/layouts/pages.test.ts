/**
 * Texts of landlords' pages as people get them: by a converter, or copied from the screen, with cells run together, broken or lost.
 * Layout, labels and answers are the pages' own; evidence and commentary are in other words. Rows that a page cut are not listed.
 */
import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Comply, FormRow} from '../../src/core/bank/form-row.ts';
import {differences} from './agreement.ts';
import {readLayoutFile} from './read-file.ts';

interface Page {
	readonly form: string;
	readonly rows: ReadonlyArray<{readonly provision: string; readonly comply: Comply; readonly evidence: string; readonly commentary: string}>;
}

const folder = path.join(import.meta.dirname, 'pages');
const names = fs.readdirSync(folder).filter((file) => file.endsWith('.txt')).map((file) => file.slice(0, -4));

/** Nothing in these says where evidence ends and commentary begins. */
const joined = new Set(['southampton-2024-spaces', 'made-raw-five-columns-2024', 'red-kite-2024-empty-commentary']);
/** What is not read to the letter, and why. */
const unread: Readonly<Record<string, string>> = {
	'made-castlebeck-2024-pdftotext': 'the cells come in the order they were drawn, not row by row',
	'made-centred-layout-2024': 'numbers stand in the middle of rows that nothing parts',
	'made-two-years-one-page': 'a form of 2022 and one of 2024 in one file: the rows of the first are told as the second’s',
	'made-headings-glued-2024': 'the page’s "Download this page" is glued to its last row',
	'made-all-one-line-2022': 'the page’s links are glued to its last row',
	'made-ambleford-2024-browser-copy': 'a list loses the signs of its items',
};

async function readPage(name: string): Promise<{readonly page: Page; readonly rows: readonly FormRow[]}> {
	const text = fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8');
	const page = JSON.parse(fs.readFileSync(path.join(folder, `${name}.rows.json`), 'utf8')) as Page;
	const reading = await readLayoutFile({format: 'text', text});
	return {page, rows: 'refused' in reading ? [] : reading.rows};
}

function wrongIn({rows: expected}: Page, read: readonly FormRow[], isJoined: boolean): readonly string[] {
	const left = [...read];
	return expected.flatMap((row) => {
		const at = left.findIndex(({provision}) => provision === row.provision);
		const [found] = at < 0 ? [] : left.splice(at, 1);
		const wrong = differences({...row, isJoined}, found);
		return wrong.length === 0 ? [] : [`${row.provision}: ${wrong.join(', ')}`];
	});
}

describe('pages of landlords', () => {
	test.each(names.filter((name) => !(name in unread)))('%s is read to the letter', async (name) => {
		const {page, rows} = await readPage(name);
		expect(wrongIn(page, rows, joined.has(name))).toEqual([]);
	});

	test.each(Object.entries(unread))('%s is not: %s', async (name) => {
		const {page, rows} = await readPage(name);
		expect(rows.length).toBeGreaterThan(0);
		expect(wrongIn(page, rows, joined.has(name))).not.toEqual([]);
	});
});

test('no answer of these pages is wrong without a doubt', async () => {
	const silent: string[] = [];
	for (const name of names) {
		const {page, rows} = await readPage(name);
		for (const row of rows) {
			const expected = page.rows.find(({provision}) => provision === row.provision);
			const doubts = 'doubts' in row ? (row.doubts as readonly string[]) : [];
			if (expected && row.comply !== 'blank' && row.comply !== expected.comply && doubts.length === 0) silent.push(`${name} ${row.provision}`);
		}
	}

	expect(silent).toEqual([]);
});
