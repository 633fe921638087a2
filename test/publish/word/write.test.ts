import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import fc from 'fast-check';
import {extractRawText} from 'mammoth';
import {describe, expect, test} from 'vitest';
import {editions} from '../../../src/core/bank/edition.ts';
import type {AssessmentDocument, Text} from '../../../src/document/model.ts';
import {readDocument} from '../../../src/exchange/read-document.ts';
import {printable} from '../../../src/publish/office/printable.ts';
import {writeWord} from '../../../src/publish/word/write.ts';
import {documentWords} from '../../../src/wording/en/document.ts';
import {officeWords} from '../../../src/wording/en/office.ts';
import {readRealBank} from '../../document/real-bank.ts';
import {root} from '../../helpers/bank.ts';
import {councilDocument, emptyDocument, overfull, rowsOf, withText} from '../office/documents.ts';
import {all, markedRows, partsOf, said, treeOf, value, type Node, type Parts} from '../office/opened.ts';
import {disorder} from '../office/order.ts';

const body = (parts: Parts) => treeOf(parts['word/document.xml']!);
const open = async (document: AssessmentDocument) => {
	const parts = partsOf(await writeWord(document));
	return {parts, tree: body(parts)};
};

const plain = (text: Text) => text.map(({label, spans}) => `${label === undefined ? '' : `${label}: `}${spans.map((span) => (span.isMissing ? `[${span.text}]` : span.text)).join('')}`).join('\n');
const inRow = (kind: string, id: string) => `${kind}_${id.replaceAll('.', '_')}`;

describe.each(editions)('the Word file of %s', (edition) => {
	const document = councilDocument(edition);

	test('has every row of the form with its bookmark, answer and texts, in the form’s order', async () => {
		const {tree} = await open(document);
		const rows = markedRows(tree).filter(({mark}) => mark.startsWith('row_'));
		expect(rows.map(({mark, cells}) => [mark, said(cells[0]!), said(cells[2]!), ...cells.slice(3).map(said)])).toEqual(
			rowsOf(document).map(({id, answer, texts}) => [inRow('row', id), id, answer.kind === 'missing' ? `[${answer.text}]` : answer.text, ...texts.map(plain)]),
		);
		expect(rows.every(({cells}) => cells.length === document.columns.length)).toBe(true);
	});

	test('marks the rows of the action plan and of the evidence register', async () => {
		const {tree} = await open(document);
		const marks = markedRows(tree).map(({mark}) => mark).filter((mark) => !mark.startsWith('row_'));
		expect(marks).toEqual([...document.actions.map(({id, isPutOff}) => inRow(isPutOff ? 'putoff' : 'action', id)), ...document.register.map(({id}) => `evidence_${id}`)]);
		expect(marks.length).toBeGreaterThan(4);
		const numbers = all(tree, 'w:bookmarkStart').map(({attributes}) => attributes['w:id']);
		expect(new Set(numbers).size).toBe(numbers.length);
	});

	test('has each list of the requirements as a list of the program, begun anew', async () => {
		const {parts, tree} = await open(document);
		const numbering = treeOf(parts['word/numbering.xml']!);
		const formatOf = new Map(all(numbering, 'w:num').map((num) => {
			const abstract = all(numbering, 'w:abstractNum').find(({attributes}) => attributes['w:abstractNumId'] === value(all(num, 'w:abstractNumId')[0]))!;
			return [num.attributes['w:numId']!, value(all(abstract, 'w:numFmt')[0])!] as const;
		}));
		const read = new Map(markedRows(tree).filter(({mark}) => mark.startsWith('row_')).map(({mark, cells}) => [mark, all(cells[1]!, 'w:p')]));
		const seen = new Set<string>();
		let items = 0;
		for (const {id, requirement} of rowsOf(document)) {
			const paragraphs = read.get(inRow('row', id))!;
			const ofRow = new Set<string>();
			expect(paragraphs).toHaveLength(requirement.length);
			for (const [index, line] of requirement.entries()) {
				const number = value(all(paragraphs[index]!, 'w:numId')[0]);
				expect(number === undefined).toBe(line.mark === undefined);
				if (number === undefined) continue;
				items += 1;
				const isLettered = /^[a-z]\./.test(line.mark === '-' ? line.text : line.mark!);
				expect([id, formatOf.get(number)]).toEqual([id, isLettered ? 'lowerLetter' : 'bullet']);
				expect(said(paragraphs[index]!)).toBe(line.text.replace(/^[a-z]\. +/, ''));
				if (isLettered) ofRow.add(number);
			}

			for (const number of ofRow) expect(seen.has(number)).toBe(false);
			for (const number of ofRow) seen.add(number);
		}

		expect(items).toBeGreaterThan(20);
	});

	test('leads to every address that the document names', async () => {
		const {parts, tree} = await open(document);
		const targets = new Map(all(treeOf(parts['word/_rels/document.xml.rels']!), 'Relationship').map(({attributes}) => [attributes['Id'], attributes['Target']]));
		const links = all(tree, 'w:hyperlink').map((link) => ({text: said(link), to: targets.get(link.attributes['r:id']), styles: all(link, 'w:rStyle').map(value)}));
		const spans = rowsOf(document).flatMap(({texts}) => texts.flat().flatMap(({spans}) => spans)).flatMap(({text, address}) => (address === undefined ? [] : [{text, to: address, styles: ['Hyperlink']}]));
		const registered = document.register.flatMap(({link, address}) => (address === undefined ? [] : [{text: link, to: address, styles: ['Hyperlink']}]));
		expect(links).toEqual([...spans, ...registered]);
		expect(spans.length).toBeGreaterThan(5);
	});

	test('shows what is missing in brackets, in a style of its own', async () => {
		const {tree} = await open(document);
		const missing = all(tree, 'w:r').filter((run) => all(run, 'w:rStyle').some((style) => value(style) === 'Missing')).map(said);
		expect(missing.length).toBeGreaterThan(0);
		for (const text of missing) expect(text).toMatch(/^\[[^\]]+\]$/);
	});

	test('says a gap in a comment at the answer of each row it names, worst first', async () => {
		const {parts, tree} = await open(document);
		const comments = all(treeOf(parts['word/comments.xml']!), 'w:comment');
		for (const {attributes} of comments) expect(attributes).toMatchObject({'w:author': 'comply', 'w:initials': 'c', 'w:date': `${document.changedOn}T12:00:00.000Z`});
		const told = (node: Node) => all(node, 'w:commentRangeStart').map(({attributes}) => said(comments.find((comment) => comment.attributes['w:id'] === attributes['w:id'])!));
		const expected = ({severity, title, message, clause, remedy, stand}: AssessmentDocument['gaps'][number]) =>
			[`${officeWords.severities[severity]}: ${title}.`, message, ...(clause === '' ? [] : [`${documentWords.theCodeAsks}: “${clause}”`]), stand ? `${documentWords.letStand(stand.by)}: ${stand.reason}` : `${documentWords.toDo}: ${remedy}`].join('\n');
		for (const {mark, cells} of markedRows(tree)) {
			const row = rowsOf(document).find(({id}) => inRow('row', id) === mark);
			expect(told(cells[2]!)).toEqual((row?.gaps ?? []).map(expected));
			const severities = told(cells[2]!).map((text) => ['Blocking', 'Serious', 'Advice'].indexOf(text.split(':')[0]!));
			expect(severities).toEqual(severities.toSorted((one, other) => one - other));
		}

		const title = all(tree, 'w:p').find((each) => all(each, 'w:pStyle').some((style) => value(style) === 'Title'))!;
		expect(told(title)).toEqual(document.gaps.filter(({provisions}) => provisions.length === 0).map(expected));
		const ids = (name: string) => all(tree, name).map(({attributes}) => attributes['w:id']);
		expect(ids('w:commentReference')).toEqual(ids('w:commentRangeStart'));
		expect(ids('w:commentRangeEnd')).toEqual(ids('w:commentRangeStart'));
		expect(comments).toHaveLength(document.gaps.reduce((sum, {provisions}) => sum + Math.max(1, provisions.length), 0));
	});

	test('clean, it has no comment and no placeholder, and DRAFT stands as long as the notice does', async () => {
		const clean = councilDocument(edition, true);
		const {parts, tree} = await open(clean);
		const text = Object.values(parts).join('');
		expect(text).not.toMatch(/comment(?:Range|Reference )|w:val="Missing"\/><\/w:rPr>/);
		expect(all(treeOf(parts['word/comments.xml'] ?? ''), 'w:comment')).toEqual([]);
		expect(all(tree, 'w:p').map(said).filter((line) => line.includes(documentWords.draft))).toEqual([`${documentWords.draft}. ${clean.draftNotice!}`]);
		expect(Object.keys(parts).filter((path) => /header\d*\.xml$/.test(path))).toHaveLength(1);
		expect(said(tree)).toContain(documentWords.response.member);
	});
});

describe('the file', () => {
	const document = councilDocument('2024');

	test('carries the fields it is known by, its title and who wrote it', async () => {
		const {parts} = await open(document);
		const custom = Object.fromEntries(all(treeOf(parts['docProps/custom.xml']!), 'property').map((property) => [property.attributes['name'], property.children[0]!.children[0]?.text ?? '']));
		expect(custom).toEqual(Object.fromEntries(Object.entries(document.front).filter(([, field]) => field !== null).map(([field, given]) => [`comply_${field}`, String(given)])));
		const core = parts['docProps/core.xml']!;
		expect(core).toContain(`<dc:creator>${document.completedBy}</dc:creator>`);
		expect(core).toMatch(/<dc:title>[^<]*Borough of Eastmarsh · 2025-26<\/dc:title>/);
		expect([...core.matchAll(/T12:00:00Z/g)]).toHaveLength(2);
	});

	test('is A4, lying, in British English, with a head on every table that comes again', async () => {
		const {parts, tree} = await open(document);
		expect(all(tree, 'w:pgSz').map(({attributes}) => attributes)).toEqual([{'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape'}]);
		expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
		expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="en-GB"/>');
		for (const table of all(tree, 'w:tbl')) {
			const rows = all(table, 'w:tr');
			expect(rows.map((row) => all(row, 'w:tblHeader').length > 0)).toEqual(rows.map((_, index) => index === 0));
			expect(rows.every((row) => all(row, 'w:gridSpan').length === 0 && all(row, 'w:vMerge').length === 0)).toBe(true);
		}

		expect(all(treeOf(parts['word/header1.xml']!), 'w:p').map(said)).toEqual([documentWords.draft]);
		expect(said(treeOf(parts['word/footer1.xml']!))).toBe('Borough of Eastmarsh, 2025-26 · page  of ');
		for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3']) expect(parts['word/styles.xml']).toMatch(new RegExp(`w:styleId="${style}">.*?<w:keepNext/>.*?</w:style>`));
		expect([...parts['word/styles.xml']!.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].every(([spacing]) => spacing.includes('w:lineRule="auto"'))).toBe(true);
	});

	test('keeps a row whole unless it is taller than a page', async () => {
		const {tree} = await open(withText(document, 'word '.repeat(1000)));
		const split = markedRows(tree).filter(({row}) => all(row, 'w:cantSplit').length === 0).map(({mark}) => mark);
		expect(split).toEqual([inRow('row', rowsOf(document)[1]!.id)]);
	});

	test('has its headings in order, and reads in another reader', async () => {
		const {tree} = await open(document);
		const headings = all(tree, 'w:p').flatMap((each) => all(each, 'w:pStyle').flatMap((style) => (/^Heading[12]$/.test(value(style)!) ? [`${value(style)!.at(-1)!} ${said(each)}`] : [])));
		expect(headings.filter((heading) => heading.startsWith('1'))).toEqual([documentWords.standing, documentWords.form, documentWords.response.title, documentWords.actionPlan, documentWords.evidence].map((heading) => `1 ${heading}`));
		expect(headings.filter((heading) => heading.startsWith('2'))).toHaveLength(document.sections.length);
		const {value: text} = await extractRawText({buffer: Buffer.from(await writeWord(document))});
		for (const {id} of rowsOf(document)) expect(text).toContain(`\n${id}\n`);
	});

	test.each([['2024', councilDocument('2024')], ['2022', councilDocument('2022')], ['empty', emptyDocument()], ['overfull', overfull(document)]] as const)('has its elements in the schema’s order: %s', async (_, each) => {
		const {parts} = await open(each);
		const xml = Object.entries(parts).filter(([path]) => /^word\/[^/]+\.xml$/.test(path));
		expect(xml.length).toBeGreaterThan(5);
		expect(xml.flatMap(([path, part]) => disorder(treeOf(part)).map((problem) => `${path} ${problem}`))).toEqual([]);
	});

	test('is the same, byte for byte, in this process, another, and another time zone', async () => {
		const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
		const first = hash(await writeWord(document));
		expect(hash(await writeWord(document))).toBe(first);
		const script = `import {createHash} from 'node:crypto'; import fs from 'node:fs'; import {writeWord} from './src/publish/word/write.ts'; console.log(createHash('sha256').update(await writeWord(JSON.parse(fs.readFileSync(0, 'utf8')))).digest('hex'));`;
		const other = execFileSync(join(root, 'node_modules/.bin/node'), ['--input-type=module', '-e', script], {cwd: root, input: JSON.stringify(document), encoding: 'utf8', env: {...process.env, TZ: 'Pacific/Auckland'}});
		expect(other.trim()).toBe(first);
	});

	test('holds any text as it can be read', async () => {
		const small = {...document, sections: document.sections.slice(0, 1)};
		await fc.assert(
			fc.asyncProperty(fc.array(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('|', '<b>', ']]>', '&amp;', '\u0000', '\uFFFE', '\uD800', 'Llŷr', '👩‍👩‍👧', '\n', '\t', '{{a}}'))), async (pieces) => {
				const text = pieces.join('');
				const {tree} = await open(withText(small, text));
				const row = markedRows(tree)[1]!;
				expect(row.cells.slice(3).map(said)).toEqual([printable(text), printable(text)]);
			}),
			{numRuns: 40},
		);
	}, 60_000);
});

describe('what stands around the form', () => {
	const document = councilDocument('2024');

	test('is no row of it to whoever reads assessments', async () => {
		const banks = {'2024': readRealBank('2024'), '2022': readRealBank('2022')};
		const read = await readDocument(await writeWord(document), 'assessment.docx', banks);
		if (!('reading' in read)) throw new Error(JSON.stringify(read));
		expect(read.reading.rows.map(({provision}) => provision)).toEqual(rowsOf(document).map(({id}) => id));
	});

	test('says what became of last year’s promises', async () => {
		const {tree} = await open({...document, promises: [{id: '5.3', ids: ['5.3', '5.4'], promise: 'We will write.', by: '1 March 2025', outcome: [{spans: [{text: 'Done'}]}]}]});
		const rows = all(tree, 'w:tr').map((row) => all(row, 'w:tc').map(said));
		expect(rows).toContainEqual(['5.3, 5.4', 'We will write.', '1 March 2025', 'Done']);
	});
});
