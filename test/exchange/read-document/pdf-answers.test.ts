/** The answers of a PDF, however they were given: typed, ticked, drawn, filled in or struck out. */
import {expect, test} from 'vitest';
import {readDocument} from '../../../src/exchange/read-document.ts';
import type {DocumentReading} from '../../../src/exchange/recognise/reading.ts';
import {pdfFile, pdfText, type PdfObject, type PdfParts} from '../containers/pdf-file.ts';
import {banks, mustRead} from './reading.ts';

const provisions = banks['2024'].sections.flatMap((section) => section.provisions).slice(0, 6);
const edges = [30, 70, 400, 500, 640, 810];
const rowHeight = 72;
const firstRow = 500;

/** Where an answer's cell begins and where its text stands. */
const left = edges[2]! + 4;
const lineOf = (row: number): number => firstRow - row * rowHeight - 16;

function wrapped(text: string, x: number, y: number, width: number): string {
	const lines = text.split(' ').reduce<string[]>((all, word) => ((all.at(-1)?.length ?? width) + word.length < width ? [...all.slice(0, -1), `${all.at(-1)} ${word}`] : [...all, word]), []);
	return pdfText(lines.map((line, index) => [x, y - 9 * index, line.replaceAll(/[\u2018\u2019]/g, "'")]), 7);
}

/** One page of the form; `answer` draws what stands in a row's answer cell, from the left of its first line. */
function form(answer: (row: number, x: number, y: number) => string): string {
	const rows = provisions.length;
	const bottom = firstRow - rows * rowHeight;
	const lines = [
		...edges.map((x) => `${x} ${bottom} m ${x} ${firstRow + 24} l S`),
		...[firstRow + 24, ...Array.from({length: rows + 1}, (_, row) => firstRow - row * rowHeight)].map((y) => `${edges[0]} ${y} m ${edges.at(-1)} ${y} l S`),
	];
	const head = pdfText([[30, 560, 'Fernbank Homes complaint handling self-assessment 2025'], ...['Code', 'Code requirement', 'Comply: Yes / No', 'Evidence', 'Commentary / explanation'].map((text, column) => [edges[column]! + 4, firstRow + 8, text] as const)]);
	const body = provisions.map(({id, requirement}, row) => [pdfText([[edges[0]! + 4, lineOf(row), id]]), wrapped(requirement.slice(0, 400), edges[1]! + 4, lineOf(row), 88), answer(row, left, lineOf(row)), pdfText([[edges[3]! + 4, lineOf(row), 'Policy, section 3']]), pdfText([[edges[4]! + 4, lineOf(row), 'Staff follow it each time.']])].join('\n'));
	return [...lines, head, ...body].join('\n');
}

async function read(page: string, parts: PdfParts = {}): Promise<DocumentReading> {
	return mustRead(await readDocument(pdfFile([page], parts), 'form.pdf', banks));
}

/** `?`: a doubt. */
const told = ({rows}: DocumentReading): string => rows.map(({comply, doubts}) => (doubts.some((code) => code.startsWith('answer')) ? '?' : comply)).join(' ');

/** Of the rows every third is a No. */
const isNo = (row: number): boolean => row % 3 === 2;
const expected = 'yes yes no yes yes no';
const doubted = '? ? ? ? ? ?';

const show = (font: string, x: number, y: number, text: string, size = 9): string => `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[\\()]/g, String.raw`\$&`)}) Tj ET`;
const fontOf = (name: string, more = ''): PdfParts => ({fonts: '/F2 10 0 R', extra: [{dictionary: `<< /Type /Font /Subtype ${more === '' ? '/Type1' : '/TrueType'} /BaseFont /${name} ${more} >>`}]});
const trueType = '/FirstChar 32 /LastChar 255 /Widths [' + '500 '.repeat(224) + ']';

test.each<[font: string, more: string, yes: string, no: string]>([
	['ZapfDingbats', '', '4', '8'],
	['ZapfDingbats', '', '3', '7'],
	['ABCDEF+Wingdings-Regular', trueType, '\u00FC', '\u00FB'],
	['Wingdings', trueType, '\u00FE', '\u00FB'],
	['Wingdings2', trueType, 'P', 'O'],
	['Webdings', trueType, 'a', 'r'],
])('a tick or a cross of %s alone', async (name, more, yes, no) => {
	expect(told(await read(form((row, x, y) => show('F2', x, y, isNo(row) ? no : yes)), fontOf(name, more)))).toBe(expected);
});

test.each<[font: string, more: string, full: string, empty: string]>([
	['ZapfDingbats', '', 'n', 'o'],
	['ZapfDingbats', '', '4', 'o'],
	['Wingdings', trueType, '\u00FE', '\u00A8'],
	['Wingdings', trueType, '\u00FD', 'o'],
	['Wingdings2', trueType, 'R', '\u00A3'],
])('boxes of %s before their words', async (name, more, full, empty) => {
	const page = form((row, x, y) => [show('F2', x, y, isNo(row) ? empty : full), show('F1', x + 12, y, 'Yes'), show('F2', x + 42, y, isNo(row) ? full : empty), show('F1', x + 54, y, 'No')].join('\n'));
	expect(told(await read(page, fontOf(name, more)))).toBe(expected);
});

test.each<[name: string, sign: string]>([['Wingdings', 'J'], ['ZapfDingbats', '*']])('a sign of %s that is not known is a doubt', async (name, sign) => {
	expect(told(await read(form((_, x, y) => show('F2', x, y, sign)), fontOf(name, name === 'Wingdings' ? trueType : '')))).toBe(doubted);
	expect(told(await read(form((_, x, y) => [show('F1', x, y, 'Yes'), show('F2', x + 25, y, sign), show('F1', x + 60, y, 'No')].join('\n')), fontOf(name, name === 'Wingdings' ? trueType : '')))).toBe(doubted);
});

test.each([['before', 2, 32], ['after', 18, 52]])('a tick %s its word, and no box for the other', async (_, atYes, atNo) => {
	const words = (x: number, y: number) => [show('F1', x + (atYes < 10 ? 11 : 0), y, 'Yes'), show('F1', x + (atYes < 10 ? 41 : 38), y, 'No')].join('\n');
	expect(told(await read(form((row, x, y) => [words(x, y), show('F2', x + (isNo(row) ? atNo : atYes), y, '4', 8)].join('\n')), fontOf('ZapfDingbats')))).toBe(expected);
});

test('the letters of Wingdings where the font was not at hand', async () => {
	expect(told(await read(form((row, x, y) => show('F1', x, y, isNo(row) ? 'Yes o No \u00FE' : 'Yes \u00FE No o'))))).toBe(expected);
	expect(told(await read(form((row, x, y) => show('F1', x, y, isNo(row) ? '\u00A8 Yes \u00FD No' : '\u00FD Yes \u00A8 No'))))).toBe(expected);
});

type Draw = (x: number, y: number) => string;
const square: Draw = (x, y) => `${x} ${y} 8 8 re S`;
const round: Draw = (x, y) => `${x + 8} ${y + 4} m ${x + 8} ${y + 6.2} ${x + 6.2} ${y + 8} ${x + 4} ${y + 8} c ${x + 1.8} ${y + 8} ${x} ${y + 6.2} ${x} ${y + 4} c ${x} ${y + 1.8} ${x + 1.8} ${y} ${x + 4} ${y} c ${x + 6.2} ${y} ${x + 8} ${y + 1.8} ${x + 8} ${y + 4} c`;
const small = (draw: Draw): Draw => (x, y) => `q 0.5 0 0 0.5 ${x / 2 + 2} ${y / 2 + 2} cm ${draw(x, y)} Q`;
const cross: Draw = (x, y) => `${x} ${y} m ${x + 8} ${y + 8} l S ${x} ${y + 8} m ${x + 8} ${y} l S`;
const both = (one: Draw, other: Draw): Draw => (x, y) => `${one(x, y)}\n${other(x, y)}`;

const drawings: ReadonlyArray<readonly [string, Draw, Draw]> = [
	['a cross of two strokes', both(square, cross), square],
	['a cross of one path', both(square, (x, y) => `${x + 1} ${y + 1} m ${x + 7} ${y + 7} l ${x + 1} ${y + 7} m ${x + 7} ${y + 1} l S`), square],
	['a tick', both(square, (x, y) => `${x + 1} ${y + 4} m ${x + 3} ${y + 1} l ${x + 7} ${y + 7} l S`), square],
	['a tick that goes beyond its box', both(square, (x, y) => `${x + 1} ${y + 4} m ${x + 4} ${y} l ${x + 11} ${y + 11} l S`), square],
	['a tick of curves', both(square, (x, y) => `${x + 1} ${y + 4} m ${x + 3} ${y + 3} ${x + 4} ${y + 2} ${x + 4} ${y + 1} c ${x + 5} ${y + 5} ${x + 6} ${y + 6} ${x + 7} ${y + 7} c ${x + 4} ${y + 4} l ${x + 1} ${y + 4} l f`), square],
	['a square in it', both(square, (x, y) => `0 g ${x + 2} ${y + 2} 4 4 re f`), square],
	['black from edge to edge', (x, y) => `0 g ${x} ${y} 8 8 re B`, (x, y) => `1 g ${x} ${y} 8 8 re B 0 g`],
	['black beside white', (x, y) => `0 g ${x} ${y} 8 8 re f`, square],
	['paper put over its inside first', both((x, y) => `0 g ${x} ${y} 8 8 re f 1 g ${x + 0.6} ${y + 0.6} 6.8 6.8 re f 0 g`, cross), (x, y) => `0 g ${x} ${y} 8 8 re f 1 g ${x + 0.6} ${y + 0.6} 6.8 6.8 re f 0 g`],
	['four strokes and a cross', both((x, y) => `${x} ${y} m ${x + 8} ${y} l S ${x} ${y + 8} m ${x + 8} ${y + 8} l S ${x} ${y} m ${x} ${y + 8} l S ${x + 8} ${y} m ${x + 8} ${y + 8} l S`, cross), (x, y) => `${x} ${y} m ${x + 8} ${y} l S ${x} ${y + 8} m ${x + 8} ${y + 8} l S ${x} ${y} m ${x} ${y + 8} l S ${x + 8} ${y} m ${x + 8} ${y + 8} l S`],
	['edges that are thin boxes', both((x, y) => `${x} ${y} 8 0.5 re ${x} ${y + 7.5} 8 0.5 re ${x} ${y} 0.5 8 re ${x + 7.5} ${y} 0.5 8 re f`, cross), (x, y) => `${x} ${y} 8 0.5 re ${x} ${y + 7.5} 8 0.5 re ${x} ${y} 0.5 8 re ${x + 7.5} ${y} 0.5 8 re f`],
	['a frame of two outlines', both((x, y) => `0 g ${x} ${y} 8 8 re ${x + 0.7} ${y + 0.7} 6.6 6.6 re f*`, cross), (x, y) => `0 g ${x} ${y} 8 8 re ${x + 0.7} ${y + 0.7} 6.6 6.6 re f*`],
	['a double edge', both((x, y) => `${x} ${y} 8 8 re S ${x + 0.7} ${y + 0.7} 6.6 6.6 re S`, cross), (x, y) => `${x} ${y} 8 8 re S ${x + 0.7} ${y + 0.7} 6.6 6.6 re S`],
	['a ring with a dot', both((x, y) => `${round(x, y)} s`, small((x, y) => `0 g ${round(x, y)} f`)), (x, y) => `${round(x, y)} s`],
	['a disc beside a ring', (x, y) => `0 g ${round(x, y)} f`, (x, y) => `${round(x, y)} s`],
	['a typed x', both(square, (x, y) => show('F1', x + 2, y + 1.5, 'X', 7)), square],
	['grey under it', both((x, y) => `0.9 g ${x} ${y} 8 8 re B 0 g`, cross), (x, y) => `0.9 g ${x} ${y} 8 8 re B 0 g`],
];

test.each(drawings)('boxes drawn as lines: %s', async (_, full, empty) => {
	for (const isAfter of [false, true]) {
		const page = form((row, x, y) => {
			const [yes, no] = isNo(row) ? [empty, full] : [full, empty];
			const [word, box] = isAfter ? [0, 18] : [12, 0];
			return [show('F1', x + word, y, 'Yes'), yes(x + box, y - 1), show('F1', x + 45 + word, y, 'No'), no(x + 45 + box, y - 1)].join('\n');
		});
		expect([isAfter, told(await read(page))]).toEqual([isAfter, expected]);
	}
});

test('boxes that touch the lines of the table, and boxes below each other', async () => {
	const page = form((row, x, y) => {
		const [yes, no] = isNo(row) ? [square, both(square, cross)] : [both(square, cross), square];
		return [yes(x - 3, y - 1), show('F1', x + 12, y, 'Yes'), no(x - 3, y - 17), show('F1', x + 12, y - 16, 'No')].join('\n');
	});
	expect(told(await read(page))).toBe(expected);
});

test('something in a box that is no tick is a doubt', async () => {
	const page = form((_, x, y) => [square(x, y), `${x + 1} ${y + 4} m ${x + 6} ${y + 4} l S`, show('F1', x + 12, y, 'Yes'), square(x + 45, y), show('F1', x + 57, y, 'No')].join('\n'));
	expect(told(await read(page))).toBe(doubted);
});

test('a ring around a word, and a picture in place of an answer, are doubts', async () => {
	const ring: Draw = (x, y) => `q 3 0 0 1.6 ${-2 * x - 4} ${-0.6 * y - 4} cm ${round(x, y)} s Q`;
	expect(told(await read(form((_, x, y) => [show('F1', x, y, 'Yes / No'), ring(x, y)].join('\n'))))).toBe(doubted);
	const picture: PdfParts = {resources: '/XObject << /P 10 0 R >>', extra: [{dictionary: '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 >>', stream: '\u0000\u00FF\u0000\u00FF'}]};
	expect(told(await read(form((_, x, y) => `q 9 0 0 9 ${x} ${y} cm /P Do Q`), picture))).toBe(doubted);
});

interface FieldOf {
	readonly dictionary: string;
	readonly x: number;
	readonly width?: number;
	readonly height?: number;
	readonly y?: number;
}

/** A form whose answers are fields; each is one object, in the order given. */
function filledForm(draw: (row: number, x: number, y: number) => string, fieldsOf: (row: number) => readonly FieldOf[]): Promise<DocumentReading> {
	const fields = provisions.flatMap((_, row) => fieldsOf(row).map((field) => ({...field, row})));
	const appearance: PdfObject = {dictionary: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /ZaDb 11 0 R >> >> >>', stream: 'q BT /ZaDb 8 Tf 1 1 Td (4) Tj ET Q'};
	const extra: PdfObject[] = [appearance, {dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>'}, {dictionary: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] >>', stream: ' '}];
	const kids = fields.map((_, index) => `${10 + extra.length + index} 0 R`).join(' ');
	for (const {dictionary, x, row, width = 9, height = 9, y = 0} of fields) extra.push({dictionary: `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${left + x} ${lineOf(row) + y} ${left + x + width} ${lineOf(row) + y + height}] ${dictionary} >>`});
	return read(form(draw), {extra, page: `/Annots [${kids}]`, catalogue: `/AcroForm << /Fields [${kids}] >>`});
}

const box = (isOn: boolean, name: string): string => `/FT /Btn /T (${name}) /V /${isOn ? 'Ja' : 'Off'} /AS /${isOn ? 'Ja' : 'Off'} /AP << /N << /Ja 10 0 R /Off 12 0 R >> >>`;
const labels = (row: number, x: number, y: number): string => (row < 0 ? '' : [show('F1', x + 12, y, 'Yes'), show('F1', x + 57, y, 'No')].join('\n'));

test('boxes to be ticked on the screen, before and after their words', async () => {
	for (const at of [0, 30]) {
		const page = await filledForm(labels, (row) => [{dictionary: box(!isNo(row), `y${row}`), x: at}, {dictionary: box(isNo(row), `n${row}`), x: at + 45}]);
		expect([at, told(page)]).toEqual([at, expected]);
	}
});

test('buttons of which one is chosen, in a field of their own', async () => {
	const button = (row: number, value: string, isOn: boolean) => `/FT /Btn /Ff 49152 /T (r${row}) /V /${isNo(row) ? 'no' : 'yes'} /AS /${isOn ? value : 'Off'} /AP << /N << /${value} 10 0 R /Off 12 0 R >> >>`;
	expect(told(await filledForm(labels, (row) => [{dictionary: button(row, 'yes', !isNo(row)), x: 0}, {dictionary: button(row, 'no', isNo(row)), x: 45}]))).toMatch(/^(?:yes|\?) (?:yes|\?) (?:no|\?) (?:yes|\?) (?:yes|\?) (?:no|\?)$/);
});

test('a list to choose from, and a line to type in, are read by their value', async () => {
	const choice = (row: number) => ({dictionary: `/FT /Ch /Ff 131072 /T (c${row}) /Opt [[(1) (Yes)] [(2) (No)]] /V (${isNo(row) ? 2 : 1})`, x: 0, width: 80, height: 14, y: -3});
	expect(told(await filledForm(() => '', (row) => [choice(row)]))).toBe(expected);
	const typed = await filledForm((_, x, y) => show('F1', x, y, ''), (row) => [{dictionary: `/FT /Tx /T (t${row}) /V (${isNo(row) ? 'No' : 'Yes'})`, x: 0, width: 80, height: 14, y: -3}, {dictionary: `/FT /Tx /Ff 4096 /T (e${row}) /V (Minutes of ${row} May\\r\\nand the newsletter)`, x: 98, width: 130, height: 40, y: -50}]);
	expect(told(typed)).toBe(expected);
	expect(typed.rows[1]!.evidence.replaceAll('\n', ' ')).toBe('Policy, section 3 Minutes of 1 May and the newsletter');
});

test('a box whose value and picture differ is a doubt, and a hidden one says nothing', async () => {
	const torn = (name: string, isOn: boolean) => `/FT /Btn /T (${name}) /V /${isOn ? 'Ja' : 'Off'} /AS /Off /AP << /N << /Ja 10 0 R /Off 12 0 R >> >>`;
	expect(told(await filledForm(labels, (row) => [{dictionary: torn(`y${row}`, true), x: 0}, {dictionary: torn(`n${row}`, false), x: 45}]))).toBe(doubted);
	expect(told(await filledForm((row, x, y) => show('F1', x, y, isNo(row) ? 'No' : 'Yes'), (row) => [{dictionary: `${box(true, `h${row}`)} /F 2`.replace('/F 4', ''), x: 30}]))).toBe(expected);
});

const strikes: ReadonlyArray<readonly [string, (x: number, y: number, width: number) => string]> = [
	['a line', (x, y, width) => `${x} ${y + 2.6} m ${x + width} ${y + 2.6} l S`],
	['a thin box', (x, y, width) => `${x} ${y + 2.3} ${width} 0.6 re f`],
	['two lines', (x, y, width) => `${x} ${y + 2} m ${x + width} ${y + 2} l S ${x} ${y + 3.4} m ${x + width} ${y + 3.4} l S`],
	['a line aslant', (x, y, width) => `${x} ${y + 0.5} m ${x + width} ${y + 5} l S`],
	['a line that goes beyond the word', (x, y, width) => `${x - 1.5} ${y + 2.6} m ${x + width + 1.5} ${y + 2.6} l S`],
];

test.each(strikes)('of two words the one struck by %s is not said', async (_, strike) => {
	const [yes, no] = [14.5, 11.5];
	const oneRun = await read(form((row, x, y) => [show('F1', x, y, 'Yes / No', 9), isNo(row) ? strike(x, y, yes) : strike(x + 23.5, y, no)].join('\n')));
	expect(told(oneRun)).toBe(expected);
	expect(oneRun.issues.find(({code}) => code === 'left-out')).toEqual({code: 'left-out', counts: {struck: provisions.length}});
	const parts = await read(form((row, x, y) => [show('F1', x, y, 'Yes', 9), show('F1', x, y - 14, 'No', 9), isNo(row) ? strike(x, y, yes) : strike(x, y - 14, no)].join('\n')));
	expect(told(parts)).toBe(expected);
});

test('what is struck whole is a doubt, and a line under a word strikes nothing', async () => {
	expect(told(await read(form((_, x, y) => [show('F1', x, y, 'Yes'), `${x} ${y + 2.6} m ${x + 15} ${y + 2.6} l S`].join('\n'))))).toBe(doubted);
	expect(told(await read(form((row, x, y) => [show('F1', x, y, isNo(row) ? 'No' : 'Yes'), `${x} ${y - 1} m ${x + 15} ${y - 1} l S`].join('\n'))))).toBe(expected);
});

test('words struck out by a note laid over the page', async () => {
	const rows = provisions.map((_, row) => [isNo(row) ? left : left + 23.5, lineOf(row), isNo(row) ? 14.5 : 11.5] as const);
	const notes = rows.map(([x, y, width]) => ({dictionary: `<< /Type /Annot /Subtype /StrikeOut /F 4 /C [1 0 0] /Rect [${x} ${y - 1} ${x + width} ${y + 8}] /QuadPoints [${x} ${y + 7.5} ${x + width} ${y + 7.5} ${x} ${y - 2} ${x + width} ${y - 2}] >>`}));
	expect(told(await read(form((_, x, y) => show('F1', x, y, 'Yes / No', 9)), {extra: notes, page: `/Annots [${notes.map((_, index) => `${10 + index} 0 R`).join(' ')}]`}))).toBe(expected);
});

test('a comment laid over the page is told, and what is switched off is not read', async () => {
	const parts: PdfParts = {
		extra: [{dictionary: '<< /Type /OCG /Name (Old answers) >>'}, {dictionary: '<< /Type /Annot /Subtype /Text /Rect [420 450 430 460] /Contents (Check this with Ann) >>'}],
		resources: '/Properties << /Off 10 0 R >>',
		page: '/Annots [11 0 R]',
		catalogue: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
	};
	const reading = await read(form((row, x, y) => `${show('F1', x, y, isNo(row) ? 'No' : 'Yes')} /OC /Off BDC ${show('F1', x + 30, y, isNo(row) ? 'Yes' : 'No')} EMC`), parts);
	expect(told(reading)).toBe(expected);
	expect(reading.issues.find(({code}) => code === 'left-out')).toEqual({code: 'left-out', counts: {hidden: 2, comment: 1}});
});

test.each([['up', '0 1 -1 0 595 0'], ['down', '0 -1 1 0 0 842'], ['over', '-1 0 0 -1 842 595']])('a page laid on its side is read: %s', async (way, matrix) => {
	const page = `q ${matrix} cm\n${form((row, x, y) => show('F1', x, y, isNo(row) ? 'No' : 'Yes'))}\nQ`;
	const bytes = pdfFile([page]);
	const tall = Buffer.from(Buffer.from(bytes).toString('latin1').replace('/MediaBox [0 0 842 595]', way === 'over' ? '/MediaBox [0 0 842 595]' : '/MediaBox [0 0 595 842]'), 'latin1');
	expect(told(mustRead(await readDocument(tall, 'form.pdf', banks)))).toBe(expected);
});

/** The form with a column for each answer, and what is drawn in a row's. */
function tickForm(draw: (row: number, x: number, y: number) => string): string {
	const at = [30, 70, 400, 440, 480, 640, 810];
	const bottom = firstRow - provisions.length * rowHeight;
	const lines = [...at.map((x) => `${x} ${bottom} m ${x} ${firstRow + 24} l S`), ...[firstRow + 24, ...Array.from({length: provisions.length + 1}, (_, row) => firstRow - row * rowHeight)].map((y) => `30 ${y} m 810 ${y} l S`)];
	const head = pdfText([[30, 560, 'Fernbank Homes complaint handling self-assessment 2025'], ...['Code', 'Code requirement', 'Yes', 'No', 'Evidence', 'Commentary'].map((text, column) => [at[column]! + 4, firstRow + 8, text] as const)]);
	const body = provisions.map(({id, requirement}, row) => [pdfText([[34, lineOf(row), id]]), wrapped(requirement.slice(0, 400), 74, lineOf(row), 88), draw(row, (isNo(row) ? 440 : 400) + 12, lineOf(row)), pdfText([[484, lineOf(row), 'Policy, section 3']]), pdfText([[644, lineOf(row), 'Staff follow it each time.']])].join('\n'));
	return [...lines, head, ...body].join('\n');
}

test.each<[string, Draw, PdfParts]>([
	['of ZapfDingbats', (x, y) => show('F2', x, y, '4'), fontOf('ZapfDingbats')],
	['drawn as a line', (x, y) => `${x} ${y + 4} m ${x + 3} ${y} l ${x + 9} ${y + 9} l S`, {}],
	['drawn as two lines', (x, y) => `${x} ${y + 4} m ${x + 3} ${y} l S ${x + 3} ${y} m ${x + 9} ${y + 9} l S`, {}],
	['in one of two boxes', both(square, cross), {}],
])('a tick under Yes or No, %s', async (_, draw, parts) => {
	const reading = await read(tickForm((row, x, y) => [draw(x, y), draw === drawings[0]![1] ? square(isNo(row) ? x - 40 : x + 40, y) : ''].join('\n')), parts);
	expect(told(reading)).toBe(expected);
});

test('what is drawn under Yes or No and is no tick is a doubt', async () => {
	expect(told(await read(tickForm((_, x, y) => `${x} ${y + 4} m ${x + 3} ${y} ${x + 5} ${y + 9} ${x + 9} ${y + 2} c S`)))).toBe(doubted);
});

test('a page of many strokes, one over the other, is read in time', async () => {
	const strokes = Array.from({length: 60_000}, (_, index) => `${100 + (index % 7)} ${100 + (index % 11)} m ${108 + (index % 5)} ${108 + (index % 3)} l S`).join('\n');
	const started = performance.now();
	expect(told(await read(`${form((row, x, y) => show('F1', x, y, isNo(row) ? 'No' : 'Yes'))}\n${strokes}`))).toBe(expected);
	expect(performance.now() - started).toBeLessThan(4000);
});

/** Columns with white between them; a row's cells as lines of words. */
const columns = [[30, 6], [70, 52], [330, 16], [400, 24], [560, 36]] as const;

type Order = 'line by line' | 'column by column' | 'cell by cell';

function unruledForm(order: Order, gap: number): string {
	const linesIn = (text: string, width: number) => text.replaceAll(/[\u2018\u2019]/g, "'").split(' ').reduce<string[]>((all, word) => ((all.at(-1)?.length ?? width) + word.length < width ? [...all.slice(0, -1), `${all.at(-1)} ${word}`] : [...all, word]), []);
	const head = ['Code', 'Code requirement', 'Comply: Yes / No', 'Evidence', 'Commentary / explanation'];
	const rows = [head, ...provisions.map(({id, requirement}, row) => [id, requirement.slice(0, 300), isNo(row) ? 'No' : 'Yes', `Policy, section ${row + 3}, and the minutes of the panel`, `Row ${row}: staff follow it each time and the team leader samples ten cases of it a month.`])];
	const placed: Array<readonly [row: number, line: number, column: number, x: number, y: number, text: string]> = [];
	let y = 540;
	for (const [row, cells] of rows.entries()) {
		const texts = cells.map((text, column) => linesIn(text, columns[column]![1]));
		for (const [column, lines] of texts.entries()) for (const [line, text] of lines.entries()) placed.push([row, line, column, columns[column]![0], y - 9 * line, text]);
		y -= 9 * Math.max(...texts.map((lines) => lines.length)) + gap;
	}

	if (order !== 'cell by cell') placed.sort(order === 'column by column' ? (a, b) => a[2] - b[2] : (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
	return [pdfText([[30, 570, 'Fernbank Homes complaint handling self-assessment 2025 against the Complaint Handling Code']]), pdfText(placed.map(([, , , x, at, text]) => [x, at, text] as const), 7)].join('\n');
}

test.each<[Order, number]>([['line by line', 0], ['line by line', 6], ['column by column', 6], ['cell by cell', 6]])('columns without lines between them, drawn %s with %i between rows', async (order, gap) => {
	const reading = await read(unruledForm(order, gap));
	expect(told(reading)).toBe(expected);
	expect(reading.rows.map(({evidence, commentary}) => `${evidence} ${commentary}`.replaceAll(/\s+/g, ' '))).toEqual(provisions.map((_, row) => `Policy, section ${row + 3}, and the minutes of the panel Row ${row}: staff follow it each time and the team leader samples ten cases of it a month.`));
});
