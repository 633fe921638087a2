/** Last year's document read to rows, beside what its container costs alone. */
import fs from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import {marked} from 'marked';
import {getDocumentProxy} from 'unpdf';
import {readDocument} from '../../src/exchange/read-document.ts';
import type {Banks} from '../../src/exchange/recognise/read-layout.ts';
import {root} from '../helpers/bank.ts';
import {writeAssessments} from './assessments.ts';
import {comparedFigure, ratioFigure, type Figure} from './figure.ts';
import {bankOf, type Built} from './program.ts';
import {inTurn, median} from './statistics.ts';

const documents = path.join(root, 'test/fixtures/documents');

export async function measureReading(built: Built): Promise<readonly Figure[]> {
	const banks: Banks = {'2024': await bankOf(built, '2024'), '2022': await bankOf(built, '2022')};
	const [markdownFile] = writeAssessments(path.join(built.folder, 'one'), 1, [banks['2024']]);
	const markdown = fs.readFileSync(markdownFile!);
	const text = Buffer.from(asTabs(markdown.toString()));
	const word = fs.readFileSync(path.join(documents, 'newark-sherwood-2022.web.docx'));
	const pdf = fs.readFileSync(path.join(documents, 'hillingdon-2024.landscape.pdf'));
	const lex = (bytes: Buffer) => async () => taken(() => marked.lexer(bytes.toString()));
	const read = (bytes: Buffer, name: string) => async () => taken(() => readDocument(bytes, name, banks));
	const cases = [
		['markdown, to rows (half as fast is 2)', 'marked lexes it', lex(markdown), read(markdown, 'a.md'), 2],
		['text with tabs, to rows', 'marked lexes it', lex(text), read(text, 'a.txt'), 2],
		['Word document, to rows (0.8 times as fast is 1.25)', 'mammoth converts it', async () => taken(() => mammoth.convertToHtml({buffer: word})), read(word, 'a.docx'), 1.25],
		['PDF, to rows', 'unpdf gives its text by position', async () => taken(() => pdfText(pdf)), read(pdf, 'a.pdf'), 1.25],
	] as const;
	const figures: Figure[] = [];
	for (const [what, floorName, floor, ours, limit] of cases) {
		await inTurn(6, floor, ours);
		figures.push(comparedFigure(`Reading: ${what}`, floorName, await inTurn(14, floor, ours), limit));
	}

	const [one, four] = [markdown, Buffer.concat([markdown, ...[1, 2, 3].map(() => Buffer.from(`\n\n${markdown.toString()}`))])].map((bytes) => read(bytes, 'a.md'));
	const grown = await inTurn(14, one!, four!);
	return [...figures, ratioFigure('Reading: four times the length (linear is 4)', 'once', median(grown.floor), median(grown.ours), 4.6)];
}

async function taken(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function pdfText(bytes: Buffer): Promise<number> {
	const document = await getDocumentProxy(new Uint8Array(bytes));
	let items = 0;
	for (let page = 1; page <= document.numPages; page++) items += (await (await document.getPage(page)).getTextContent()).items.length;
	await document.loadingTask.destroy();
	return items;
}

/** The table's cells between tabs, as a document comes out of Word as text. */
function asTabs(markdown: string): string {
	return markdown
		.split('\n')
		.filter((line) => !line.startsWith('| --- '))
		.map((line) => line.replaceAll('<br>', ' ').replaceAll(/^\| | \|$/g, '').replaceAll(' | ', '\t'))
		.join('\n');
}
