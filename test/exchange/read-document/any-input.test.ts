import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readLayout} from '../../../src/exchange/recognise/read-layout.ts';
import type {Block} from '../../../src/exchange/containers/layout.ts';
import {banks, mustRead, readFixture, readMarkdown, readText, requirement} from './reading.ts';

const piece = fc.oneof(
	fc.string({maxLength: 20}),
	fc.constantFrom('\t', '\n', '|', '| --- |', '5.3', '1.2', 'Yes', 'No', '✓', requirement('2024', '5.3'), requirement('2022', '5.8'), requirement('2022', '5.16').slice(40, 200), 'Evidence:', 'Comply: Yes/No', '\u001B[2J', '\u009B31m', '<b>', '</td>', '<!-- row 5.3 -->', '# ', '- ', '   ', '\f', '"', ';', ',', '+---+', '│'),
);
const text = fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(''));

/** Escape codes and control characters, but for the line break. */
const unwanted = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

describe('whatever a file holds, it is read or refused', () => {
	test.each([['text', readText], ['markdown', readMarkdown]] as const)('%s', (_name, read) => {
		fc.assert(
			fc.property(text, (given) => {
				const result = read(given);
				if ('refusal' in result) return;
				const {rows, unplaced, title} = result.reading;
				for (const each of [title, ...unplaced, ...rows.flatMap((row) => [row.complyAsPrinted, row.evidence, row.commentary])]) expect(each).not.toMatch(unwanted);
				for (const {provision} of rows) expect(banks[result.reading.edition].sections.flatMap(({provisions}) => provisions).some(({id}) => id === provision)).toBe(true);
			}),
			{numRuns: 400},
		);
	});

	test('any layout', () => {
		const cell = fc.record({text: piece, columns: fc.integer({min: 1, max: 3}), rows: fc.integer({min: 1, max: 3})});
		const block: fc.Arbitrary<Block> = fc.oneof(
			fc.record({kind: fc.constant('paragraph' as const), text: piece}),
			fc.record({kind: fc.constant('paragraph' as const), text: piece, heading: fc.integer({min: 1, max: 6})}),
			fc.record({kind: fc.constant('table' as const), rows: fc.array(fc.record({cells: fc.array(cell, {maxLength: 6})}), {maxLength: 6})}),
		);
		fc.assert(fc.property(fc.array(block, {maxLength: 20}), (layout) => {
			expect(Object.keys(readLayout(layout, banks))).toHaveLength(1);
		}), {numRuns: 400});
	});
});

describe('the time it takes grows with the file, not faster', () => {
	const seconds = (read: () => unknown) => {
		const start = performance.now();
		read();
		return (performance.now() - start) / 1000;
	};

	/** Each is small; sixteen times as much of it may take at most sixty times as long, and never more than a few seconds. */
	test.each([
		['a whole form, again and again', readFixture('documents/tower-hamlets-homes-2022.txt')],
		['the first words of many requirements', 'Landlords must '.repeat(2500)],
		['one line without an end', requirement('2022', '5.16').replaceAll('\n', ' ').slice(0, 300).repeat(120)],
		['numbers', '5.3 '.repeat(10_000)],
		['lines of numbers', '5.3\n'.repeat(10_000)],
		['bars', '| '.repeat(20_000)],
		['labels', 'Evidence: Comply: Yes\n'.repeat(2000)],
		['tabs', '\t'.repeat(20_000)],
		['quotation marks and commas', '5.3,"a\n'.repeat(4000)],
		['headings', 'Evidence\n'.repeat(3000)],
		['stars', `Evidence: ${'*'.repeat(3000)}x\n`.repeat(10)],
		['one long space', `5.3${' '.repeat(40_000)}x`],
		['lines as wide as a page', `${'-'.repeat(50)}\n`.repeat(600)],
		['a wide row that goes on', `${'1.1\tYes\t\n'.repeat(4)}${'and so on\n'.repeat(3000)}`],
		['columns without end', `${'a  '.repeat(400)}\n`.repeat(12)],
		['rules of a drawn table without end', `+${'-+'.repeat(400)}\n|${' '.repeat(800)}\n`.repeat(6)],
		['column headings, each another', Array.from({length: 800}, (_, index) => `| Code | Evidence ${index} | Commentary | Comply |`).join('\n')],
		['signs behind struck-out words', `~~a~~${','.repeat(10_000)}b`],
		['signs behind labels', `${'Evidence: a\nComply: Yes\n'.repeat(30)}Comply: a | Evidence: b${';'.repeat(10_000)}x`],
		['spaces', `${' '.repeat(60)}x${' '.repeat(60)}y\n`.repeat(300)],
	])('%s', (_what, small) => {
		seconds(() => readText(small));
		const once = Math.max(0.03, seconds(() => readText(small)));
		expect(seconds(() => readText(small.repeat(16)))).toBeLessThan(once * 60);
	}, 60_000);

	test('a table of a hundred thousand cells, the most that are read', () => {
		const row = {cells: ['5.3', requirement('2024', '5.3'), 'Yes', 'Policy', ''].map((each) => ({text: each, columns: 1, rows: 1}))};
		expect(seconds(() => readLayout([{kind: 'table', rows: Array.from({length: 20_000}, () => row)}], banks))).toBeLessThan(15);
	}, 60_000);
});

test('an escape code inside a cell is taken out, and the words stay', () => {
	const line = (id: string) => `${id}\t${requirement('2024', id).replaceAll('\n', ' ')}\tYes\t\u001B[31mRed\u001B[0m policy\tText\u0007 here`;
	const reading = mustRead(readText(['5.1', '5.2', '5.3', '5.4'].map(line).join('\n')));
	expect(reading.rows[0]).toMatchObject({evidence: 'Red policy', commentary: 'Text here'});
});

test('a tab that parts no cells is a space, wherever its text ends up', () => {
	const reading = mustRead(readText(`5.3 ${requirement('2024', '5.3')}\nYes\tit does\n\nThanks\tto all\n`));
	expect(JSON.stringify(reading)).not.toContain('\\t');
});
