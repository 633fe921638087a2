/** What was given, of lines that our documents print: without what stands for things not given, and without what led to it. */
import {isPlaceholder, readInline, splitLines, splitMissing} from '../publish/markdown/inline-reading.ts';
import {isMissingWords, pieceLabels, withoutJoints} from '../wording/en/document.ts';

/** A cell's markdown as text. */
export function givenInCell(markdown: string): string {
	return splitLines(markdown)
		.filter((line) => !isPlaceholder(line))
		.map((line) => {
			const {given, hadMissing} = splitMissing(line, isMissingWords);
			const text = readInline(given).trim();
			return hadMissing ? withoutLead(text) : text;
		})
		.filter((line) => line !== '')
		.join('\n');
}

const bracketed = /\[((?:[^[\]]|\[[^[\]]*\])*)\]/g;

/** Of a document that lost its marks, where brackets are all that is left to know them by. */
export function givenInText(text: string): string {
	if (!text.includes('[')) return text;
	return text
		.split('\n')
		.flatMap((line) => {
			const given = line.replaceAll(bracketed, (whole, words: string) => (isMissingWords(words) ? '' : whole));
			return given === line ? [line] : [withoutLead(given.trim())].filter((left) => left !== '');
		})
		.join('\n');
}

function withoutLead(text: string): string {
	return withoutJoints(text).replaceAll(/ {2,}/g, ' ').replace(onlyLabel, '').trim();
}

const onlyLabel = new RegExp(`^(?:${Object.values(pieceLabels).join('|')}):\\s*$`);
