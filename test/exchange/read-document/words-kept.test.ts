import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Provision} from '../../../src/core/bank/bank.ts';
import type {DocumentRead} from '../../../src/exchange/read-document.ts';
import {layOut} from '../../layouts/layout.ts';
import {shownLayouts} from '../../layouts/shown/index.ts';
import {banks, mustRead, readMarkdown, readText} from './reading.ts';

const provisions = banks['2024'].sections.flatMap((section) => section.provisions);

/** Everything that a reading shows to a person. */
function shown(read: DocumentRead): string {
	if ('refusal' in read) return '';
	const {title, landlord, period, rows, unplaced} = read.reading;
	return [title, landlord, period, ...rows.flatMap((row) => [row.complyAsPrinted, row.evidence, row.commentary, ...row.beside.map(({text}) => text)]), ...unplaced].join('\n');
}

/** What a landlord may write: words of its own, which can be found again, among those of the Code, answers, numbers and labels. */
const words = fc.array(
	fc.oneof(
		{weight: 4, arbitrary: fc.nat({max: 9999}).map((number) => `zq${number}x`)},
		{weight: 3, arbitrary: fc.constantFrom('the complaints policy', 'Landlords must', 'outstanding actions', 'stage 2', 'within 10 working days', 'residents', 'A complaint must be raised when', 'Ombudsman')},
		{weight: 1, arbitrary: fc.constantFrom('Yes', 'No', 'Partially', 'N/A', 'See 2.6', '5.3', 'Section 3.3', 'Evidence:', 'Stage 1', '-', '✓', 'Best practice', '|', 'Code requirement')},
		{weight: 1, arbitrary: fc.constantFrom('.', '\n', ',', '\u001B[31m', '(', '"')},
	),
	{maxLength: 12},
).map((parts) => parts.join(' '));

interface Filled {
	readonly provision: Provision;
	readonly answer: string;
	readonly evidence: string;
	readonly commentary: string;
}

/** Thirty rows; half of them say Yes and nothing else, so that the file is a self-assessment whatever the others hold. */
const rows: fc.Arbitrary<readonly Filled[]> = fc
	.array(fc.record({answer: fc.constantFrom('Yes', 'No', '', 'Partially', 'Yes but not yet'), evidence: words, commentary: words}), {maxLength: 15})
	.map((texts) => provisions.slice(0, 30).map((provision, index) => ({provision, ...(texts[(index - 1) / 2] ?? {answer: 'Yes', evidence: '', commentary: ''})})));

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const header = ['Code provision', 'Code requirement', 'Comply: Yes/No', 'Evidence', 'Commentary / explanation'];
const cells = ({provision, answer, evidence, commentary}: Filled) => [provision.id, provision.requirement, answer, evidence, commentary].map(oneLine);

const writers: ReadonlyArray<readonly [string, (rows: readonly Filled[]) => string, typeof readText]> = [
	['tabs', (all) => [header, ...all.map(cells)].map((row) => row.join('\t')).join('\n'), readText],
	['tabs without a head', (all) => all.map((row) => cells(row).join('\t')).join('\n'), readText],
	['a table in markdown', (all) => [header, header.map(() => '---'), ...all.map((row) => cells(row).map((cell) => cell.replaceAll('|', '\\|')))].map((row) => `| ${row.join(' | ')} |`).join('\n'), readMarkdown],
	['one cell a line', (all) => all.map((row) => cells(row).filter((cell) => cell !== '').join('\n')).join('\n'), readText],
	['one cell a paragraph', (all) => all.map((row) => cells(row).filter((cell) => cell !== '').join('\n\n')).join('\n\n'), readMarkdown],
	['run together', (all) => all.map((row) => cells(row).join(' ')).join('\n'), readText],
	['labels', (all) => all.map(({provision, answer, evidence, commentary}) => `Provision: ${provision.id}\nRequirement: ${oneLine(provision.requirement)}\nComply: ${answer}\nEvidence: ${evidence}\nCommentary: ${commentary}`).join('\n\n'), readText],
	['without numbers', (all) => all.map((row) => cells(row).slice(1).join('\t')).join('\n'), readText],
	['without requirements', (all) => all.map((row) => cells(row).toSpliced(1, 1).join('\t')).join('\n'), readText],
];

describe('every word of the landlord’s own is in a row or among the unplaced', () => {
	test.each(writers)('%s', (_name, write, read) => {
		fc.assert(
			fc.property(rows.map((filled) => ({filled, file: `Fernbank Homes: Complaint Handling Code self-assessment\n\n${write(filled)}`})), ({filled, file}) => {
				const text = shown({reading: mustRead(read(file))});
				const own = filled.flatMap(({evidence, commentary}) => [...`${evidence} ${commentary}`.matchAll(/zq\d+x/g)].map(([word]) => word));
				expect(own.filter((word) => !text.includes(word))).toEqual([]);
			}),
			{numRuns: 60},
		);
	});
});

/** Real texts in many layouts: word by word, as often as it was written. A hyphen at a line's end makes two words of one. */
test('no word of a real assessment is lost in any layout', () => {
	const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
	const lost = shownLayouts
		.filter(({format, name}) => format !== 'html' && !name.includes('hyphen'))
		.flatMap((layout) => {
			const {text, rows: expected} = layOut(layout, 'newark-sherwood-2022');
			const counts = new Map<string, number>();
			for (const word of wordsOf(shown((layout.format === 'markdown' ? readMarkdown : readText)(text)))) counts.set(word, (counts.get(word) ?? 0) + 1);
			return expected.flatMap(({provision, evidence, commentary}) =>
				wordsOf(`${evidence}\n${commentary}`).filter((word) => {
					const left = counts.get(word) ?? 0;
					counts.set(word, left - 1);
					return left <= 0;
				}).map((word) => `${layout.name} ${provision} ${word}`),
			);
		});
	expect(lost).toEqual([]);
});
