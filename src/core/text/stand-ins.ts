/** Signs in a text for what is not part of its words: struck-out words, a picture, a note. Whoever takes the text in decides by its place what they mean. */

/** Stands where all that a line says was struck out. */
export const struckSign = '\u0336';
/** Stands for a picture that nobody can say the meaning of. */
export const pictureSign = '\uFFFC';
const noteBegins = '\uFFFA';
const noteEnds = '\uFFFB';

const signs = /[\u0336\uFFFA-\uFFFC]/;
const notes = /\uFFFA([^\uFFFA\uFFFB]*)\uFFFB/g;

export const hasStandIn = (text: string): boolean => signs.test(text);

/** A footnote, at the place that refers to it. */
export const noteAt = (text: string): string => `${noteBegins}${text.replaceAll(/[\uFFFA\uFFFB]/g, '')}${noteEnds}`;

export function notesIn(text: string): readonly string[] {
	return text.includes(noteBegins) ? Array.from(text.matchAll(notes), ([, note]) => note!) : [];
}

export function withoutNotes(text: string): string {
	return text.includes(noteBegins) ? text.replaceAll(notes, '').replaceAll(/[\uFFFA\uFFFB]/g, '').trim() : text;
}

/** The words alone. */
export function withoutStandIns(text: string): string {
	return hasStandIn(text) ? tidied(withoutNotes(text)) : text;
}

/** The words, with each note in brackets behind what it is to. */
export function notesBeside(text: string): string {
	return hasStandIn(text) ? tidied(text.replaceAll(notes, ' ($1)')) : text;
}

function tidied(text: string): string {
	return text.replaceAll(/[\u0336\uFFFA-\uFFFC]/g, '').split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ').trim()).filter((line) => line !== '' && line !== '-').join('\n');
}

export type LeftOutKind = 'struck' | 'hidden' | 'picture' | 'header' | 'comment' | 'object';

/** Something that was read and is not said in any row. */
export interface LeftOut {
	readonly kind: LeftOutKind;
	readonly text: string;
}

const overlaid = /(?:[^\u0336]\u0336)+/g;
const tildes = /~~(?=[^\s~])([^~\n]{0,300}[^\s~])~~/g;

/** Text in which words are struck out with signs typed for it: a line over each letter, or tildes. */
export function takeTypedStrikes(text: string): {readonly text: string; readonly leftOut: readonly LeftOut[]} {
	if (!text.includes(struckSign) && !text.includes('~~')) return {text, leftOut: []};
	const leftOut: LeftOut[] = [];
	const leave = (struck: string) => {
		if (struck.trim() !== '') leftOut.push({kind: 'struck', text: struck.trim()});
		return struckSign;
	};

	// As wide as before: columns are told by where they begin.
	const settled = (cell: string) => (cell.includes(struckSign) || cell.includes('~~') ? settleCell(cell.replaceAll(overlaid, (whole) => leave(whole.replaceAll(struckSign, ''))).replaceAll(tildes, (_, struck: string) => leave(struck))).padEnd(cell.length) : cell);
	return {text: text.split('\n').map((line) => line.split(cellEdge).map(settled).join('')).join('\n'), leftOut};
}

/** Text struck out as signs typed for it would strike it, for whoever takes such strikes. */
export function typedStrike(text: string): string {
	return text.replaceAll(struckSign, '').replaceAll(/[^\S\n]+/g, ' ').replaceAll(/[^\n]/g, `$&${struckSign}`);
}

const said = /[\p{L}\p{N}\p{So}]/u;
/** Which of several is meant may hang on what was struck. */
const boxes = /[\u2610-\u2612\u25A1\u25CB\u25CF\u25FB]|[[(] ?[\])]/;

/** The same as below, in text whose cells stand side by side in a line. */
export function settleStruckCells(text: string): string {
	return text.includes(struckSign) ? text.split('\n').map((line) => (line.includes(struckSign) ? line.split(cellEdge).map(settleCell).join('') : line)).join('\n') : text;
}

const cellEdge = /(\t|\||[ \u00A0]{2,})/;

/** With its own space, by which columns are told. */
function settleCell(cell: string): string {
	if (!cell.includes(struckSign)) return cell;
	return `${/^\s*/.exec(cell)![0]}${settleLine(cell)}${cell.slice(cell.trimEnd().length)}`;
}

/** Lines in which `struckSign` stands at the place of each struck-out stretch: it stays where nothing else is left to tell what the line says. */
export function settleStruck(text: string): string {
	return text.includes(struckSign) ? text.split('\n').map(settleLine).join('\n') : text;
}

function settleLine(line: string): string {
	if (!line.includes(struckSign)) return line;
	const left = line.replaceAll(/(?<=[\p{L}\p{N}])\u0336+(?=\p{Lu})/gu, ' ').replaceAll(struckSign, '').replaceAll(/[^\S\n]+/g, ' ').trim();
	if (!said.test(left)) return struckSign;
	if (/[:?]$/.test(left) || boxes.test(left)) return `${left} ${struckSign}`;
	return withoutEdges(left).replaceAll(/ +(?=[.,;:])/g, '');
}

const edge = /[\s/|\\,;&]/;

/** Letter by letter: a pattern for the end of a text begins anew at each of a long row of such signs. */
function withoutEdges(text: string): string {
	let [from, to] = [0, text.length];
	while (from < to && edge.test(text[from]!)) from++;
	while (to > from && edge.test(text[to - 1]!)) to--;
	return text.slice(from, to);
}
