/** The landlord's own words: tidied, put together from pieces, and parted into evidence and commentary where columns were lost. */
import {cleanText} from '../../../core/text/clean-text.ts';

const spaces = /\s{2}|[\t\u00A0]/;
const bullet = /^[\u00B7\u2022\u25CF\u25AA\u25E6\u2023\uF0B7*\u2013-]\s+/;

/** Pieces of one cell, as they came, with a line break where one begins anew. */
export function joinPieces(pieces: readonly string[]): string {
	const joined = pieces.length === 1 ? pieces[0]! : pieces.join('\n');
	const lines = cleanText(joined)
		.split('\n')
		.map((line) => (spaces.test(line) ? line.replaceAll(/\s+/g, ' ') : line).trim().replace(bullet, '- '))
		.filter((line) => line !== '' && line !== '-');
	let text = '';
	let before = '';
	for (const line of lines) {
		text += before === '' ? line : seam(before, line) + line;
		before = line;
	}

	return text;
}

/** A line that goes on with the one before was broken by the page, not by the writer. */
function seam(before: string, line: string): string {
	if (/[a-z]-$/.test(before.slice(-2)) && /^[a-z]/.test(line)) return '';
	const isBroken = /[\p{L}\p{N},)'"\u2019&/-]$/u.test(before.slice(-2)) && /^(?:\p{Ll}|[(&/])/u.test(line) && !/^(?:https?:|www\.|[a-h][.)] )/.test(line);
	return isBroken ? ' ' : '\n';
}

/** What a document is called: after the last of these words a title ends. */
const documentNouns = new RegExp(`^(?:${[
	'policy|policies|procedures?|report|form|guidance|guide|strategy|charter|templates?|letters?|minutes|handbook|statement|framework|plan|page|website|leaflet',
	'log|register|code|scheme|standards?|document|records?|toolkit|matrix|survey|newsletter|agreement|notes',
].join('|')})[.,;:)]*$`, 'i');
const small = /^(?:and|&|of|the|for|on|in|to|with|a|at|by|from|v?\d[\w.]*|[-\u2013/])$/i;
const starters = /^(?:the|our|all|this|these|we|it|any|a|an|if|when|where|as|in|there|they|following|residents?|customers?|landlords?|yes|no|evidence|see|please)$/i;

/** How much of a text is the title of documents, by its capitals and nouns: 0 where it begins as a sentence. */
export function titleLength(text: string): number {
	let end = 0;
	let isFirst = true;
	for (const {0: word, index} of text.matchAll(/\S+/g)) {
		const bare = word.replaceAll(/^["'(\u2018\u201C]+|["').,;:\u2019\u201D]+$/g, '');
		if (!isFirst && /^["'\u2018\u201C]/.test(word)) break;
		if (!isFirst && starters.test(bare) && /^[A-Z]/.test(bare)) break;
		if (!small.test(bare) && !/^[A-Z0-9]/.test(bare) && !documentNouns.test(bare)) break;
		if (documentNouns.test(word)) end = index + word.length;
		isFirst = false;
		if (/[.;]$/.test(word)) break;
	}

	// "SCC Policy 6: a complaint is …" goes on with its sentence.
	return /^\s*[\p{Ll}\p{N}:]/u.test(text.slice(end)) ? 0 : end;
}

/** Whether a text is only the name of something: no sentence. */
export function isTitle(text: string): boolean {
	const words = text.trim().split(/\s+/);
	return words.length <= 14 && (titleLength(text) >= text.trim().length - 1 || /^https?:\/\/\S+$/.test(text.trim()));
}

/** Signs that part cells which stand in one line. */
const parting = / +(?:\/\/|\||\u00A6) +/;

export interface TwoTexts {
	readonly evidence: string;
	readonly commentary: string;
}

/** Parts text that has lost its columns: the first block is evidence, or the leading title of a single one. */
export function partText(blocks: readonly string[], leadsWithTitles: boolean): TwoTexts {
	const texts = blocks.length === 1 ? linesOf(blocks[0]!).flatMap((line) => line.split(parting)) : blocks;
	if (texts.length >= 2) {
		const titles = texts.findIndex((text) => !isTitle(text));
		const evidence = titles === -1 ? texts.length : Math.max(1, titles);
		return {evidence: joinPieces(texts.slice(0, evidence)), commentary: joinPieces(texts.slice(evidence))};
	}

	const text = joinPieces(texts);
	const seam = seamIn(text);
	if (seam !== undefined) return {evidence: text.slice(0, seam).trim(), commentary: text.slice(seam).trim()};
	const title = titleLength(text);
	if (title > 0) return {evidence: text.slice(0, title).trim(), commentary: text.slice(title).trim()};
	return leadsWithTitles ? {evidence: '', commentary: text} : {evidence: text, commentary: ''};
}

const seams = /([\p{L}\p{N}]+[.!?)\]]?)(?=\p{Lu}\p{Ll}*\s)/gu;

/** Where two cells ran together: behind a document's name or a sentence, without a space. "YouTube" is a word. */
function seamIn(text: string): number | undefined {
	for (const {0: word, index} of text.matchAll(seams)) if (documentNouns.test(word) || /[a-z][.!?)\]]$/.test(word)) return index + word.length;
	return undefined;
}

function linesOf(block: string): readonly string[] {
	return joinPieces([block]).split('\n');
}
