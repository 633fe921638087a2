/** Bytes of any file to a reading: its container to a Layout, the Layout to rows; a document of our own by its marks. */
import {takeTypedStrikes} from '../core/text/stand-ins.ts';
import {readMarkdown} from './containers/markdown.ts';
import {readContainer, type Contained} from './containers/read-container.ts';
import type {HiddenParts} from './containers/spreadsheet/spreadsheet-file.ts';
import {usualLimits, type ContainerRefusal, type Limits} from './containers/refusal.ts';
import {readText} from './containers/text/text.ts';
import {givenInText} from './given-lines.ts';
import {readOwn, readOwnMarks} from './read-own.ts';
import {formSigns} from './recognise/form-signs.ts';
import {readLayout, type Banks} from './recognise/read-layout.ts';
import type {DocumentReading, DocumentRefusal} from './recognise/reading.ts';
import {codeWords} from './recognise/words/code-words.ts';

export type DocumentRead = {readonly reading: DocumentReading} | {readonly refusal: DocumentRefusal | ContainerRefusal};

export async function readDocument(bytes: Uint8Array, fileName: string, banks: Banks, limits: Limits = usualLimits): Promise<DocumentRead> {
	return readContained(await readContainer(bytes, fileName, limits), banks);
}

export function readContained(contained: Contained, banks: Banks): DocumentRead {
	switch (contained.kind) {
		case 'refused':
			return {refusal: contained.refusal};
		case 'layout':
			return readOwnMarks(contained, banks) ?? withHidden(given(readLayout(contained.layout, banks, contained)), contained.hidden);
		case 'text':
			return readTyped(contained.text, banks);
		case 'markdown':
			return readOwn(contained.text, banks) ?? readMarked(contained.text, banks);
	}
}

function readMarked(text: string, banks: Banks): DocumentRead {
	const {layout, leftOut} = readMarkdown(text, formSigns(codeWords(banks['2024'])));
	return readLayout(layout, banks, {leftOut});
}

function readTyped(typed: string, banks: Banks): DocumentRead {
	const {text, leftOut} = takeTypedStrikes(typed);
	return readLayout(readText(text, formSigns(codeWords(banks['2024']))), banks, {leftOut});
}

/** What a spreadsheet hides is told. */
function withHidden(read: DocumentRead, hidden?: HiddenParts): DocumentRead {
	if ('refusal' in read || !hidden || hidden.sheets.length + hidden.rows + hidden.columns === 0) return read;
	return {reading: {...read.reading, issues: [...read.reading.issues, {code: 'hidden-left', ...hidden}]}};
}

/** A copy of ours that came back without its marks is read as anybody's form, and still says what was not given in our words. */
function given(read: DocumentRead): DocumentRead {
	if ('refusal' in read) return read;
	const rows = read.reading.rows.map((row) => ({...row, complyAsPrinted: givenInText(row.complyAsPrinted), evidence: givenInText(row.evidence), commentary: givenInText(row.commentary)}));
	return {reading: {...read.reading, rows}};
}
