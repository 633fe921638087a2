import {describe, expect, test} from 'vitest';
import type {AssessmentDocument} from '../../../src/document/model.ts';
import {writeBoardPaper} from '../../../src/publish/board/write.ts';
import {clipped} from '../../../src/publish/office/clipped.ts';
import {plainOf} from '../../../src/document/text.ts';
import {boardWords} from '../../../src/wording/en/board.ts';
import {documentWords} from '../../../src/wording/en/document.ts';
import {councilDocument, emptyDocument, overfull} from '../office/documents.ts';
import {all, partsOf, said, treeOf, value} from '../office/opened.ts';
import {disorder} from '../office/order.ts';

async function read(document: AssessmentDocument) {
	const parts = partsOf(await writeBoardPaper(document));
	const tree = treeOf(parts['word/document.xml']!);
	const paragraphs = all(tree, 'w:p');
	return {
		parts,
		tree,
		text: paragraphs.map(said).join('\n'),
		headings: paragraphs.filter((each) => all(each, 'w:pStyle').some((style) => value(style) === 'Heading2')).map(said),
		tables: all(tree, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(said))),
	};
}

describe('the board paper', () => {
	const document = councilDocument('2024');

	test('says first what is decided, and last the three dates', async () => {
		const {headings, text, tables} = await read(document);
		expect(headings).toEqual([boardWords.decisions, boardWords.standing, boardWords.noes, boardWords.blocking, boardWords.doubts, boardWords.serious, boardWords.changes, boardWords.dates]);
		for (const line of [...document.summary.decisions, document.summary.verdict]) expect(text).toContain(line);
		expect(tables.at(-1)!.slice(1).map((cells) => cells.slice(1))).toEqual([['Complaints officer', '27 February 2026'], ['Cabinet', boardWords.notYet], ['Borough of Eastmarsh', boardWords.notYet]]);
	});

	test('counts each section in numbers', async () => {
		const {tables} = await read(document);
		expect(tables[0]!.slice(1).map(([section, , ...counts]) => [section, ...counts])).toEqual(
			document.sections.map(({number, title, counts: {yes, no, notApplicable, open, all: every}}) => [`${number}. ${title}`, ...[yes, no, notApplicable, open, every].map(String)]),
		);
	});

	test('names every No with its owner and date', async () => {
		const {tables} = await read(document);
		expect(tables[1]!.slice(1)).toEqual(document.summary.shortfalls.map(({id, isPartly, short, action}) => [isPartly ? boardWords.partly(id) : id, clipped(plainOf(short), 160), clipped(plainOf(action), 160), 'Complaints manager', '30 September 2026']));
		expect(document.summary.shortfalls.length).toBeGreaterThan(2);
	});

	test('names every No still where there are sixty of as many people, and says how many points it leaves out', async () => {
		const many = overfull(document);
		const {text} = await read(many);
		for (const {id} of many.summary.shortfalls) expect(text).toMatch(new RegExp(`(?:^|; )${id.replace('.', '\\.')}(?:, partly met)?: Manager`, 'm'));
		const blocking = text.slice(text.indexOf(boardWords.blocking), text.indexOf(boardWords.doubts));
		const shown = blocking.match(/Figure \d+\./g)?.length ?? 0;
		expect(blocking).toContain(shown === 0 ? '\n50 points, at ' : `\nand ${50 - shown} more, at `);
	});

	test('groups the Noes by who acts where a table is too long', async () => {
		const {summary} = document;
		const one = summary.shortfalls[0]!;
		const shortfalls = Array.from({length: 60}, (_, index) => ({...one, id: `${index + 1}.1`, isPartly: false, owner: [{spans: [{text: `Head ${index % 3}`}]}]}));
		const {text, tables} = await read({...document, summary: {...summary, shortfalls}});
		expect(text).toContain('Head 0: 1.1 (30 September 2026); 4.1 (30 September 2026)');
		expect(tables).toHaveLength(2);
		for (const {id} of shortfalls) expect(text).toContain(` ${id} (`);
	});

	test('says what changed since last year, or that it was not compared', async () => {
		expect((await read(document)).text).toContain('Not compared yet.');
		const sinceLastYear = {sentence: 'one answer differs from 2024.docx', changed: [{id: '1.2', was: 'Yes', is: 'No'}], broken: []};
		const {text, headings} = await read({...document, summary: {...document.summary, sinceLastYear}});
		expect(headings).toContain(boardWords.changes);
		expect(text).toContain('1.2: was Yes, is No');
	});

	test('says of a date that it has passed, and of a No that nothing is said yet', async () => {
		const [first, second] = document.summary.shortfalls;
		const {tables} = await read({...document, summary: {...document.summary, shortfalls: [{...first!, isPast: true}, {...second!, short: [], action: [{spans: [{text: 'action not yet given', isMissing: true}]}], owner: [], due: []}]}});
		expect(tables[1]!.slice(1).map((cells) => cells.slice(1))).toEqual([[expect.any(String), expect.any(String), 'Complaints manager', '30 September 2026, passed'], [boardWords.notSaid, boardWords.notSaid, 'nobody named', 'no date given']]);
	});

	test('names what is serious and neither blocks nor is in doubt, by kind', async () => {
		const serious = {...document.gaps[0]!, severity: 'serious' as const, code: 'no-evidence' as const, title: 'No evidence', provisions: ['1.4', '5.1']};
		const {text} = await read({...document, gaps: [...document.gaps, serious]});
		expect(text).toContain('No evidence: 1.4, 5.1');
	});

	test('of an empty draft says that nothing is answered', async () => {
		const {text} = await read(emptyDocument());
		expect(text).toContain('None of the 72 provisions is answered yet.');
		expect(text).toContain(documentWords.noNoes);
	});

	test('is A4, standing; its elements stand in the schema’s order, and its bytes never change', async () => {
		const {parts, tree} = await read(document);
		expect(all(tree, 'w:pgSz').map(({attributes}) => attributes)).toEqual([{'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait'}]);
		expect(Object.entries(parts).filter(([path]) => /^word\/[^/]+\.xml$/.test(path)).flatMap(([, part]) => disorder(treeOf(part)))).toEqual([]);
		expect(await writeBoardPaper(document)).toEqual(await writeBoardPaper(document));
	});
});
