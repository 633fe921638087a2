/** A workbook of Excel to a Layout, sheet after sheet; what is hidden in it is counted and not read. */
import {cellNoteWords} from '../../../wording/en/containers.ts';
import {Refused, type Limits} from '../refusal.ts';
import type {ZipFile} from '../word/zip.ts';
import type {SpreadsheetFile} from './spreadsheet-file.ts';
import {ofSpreadsheet, readPart, relationId, relationsOf} from './parts.ts';
import {readSheet, type Book} from './sheet.ts';
import {joinSheets, type NamedSheet} from './sheet-blocks.ts';
import {readStyles} from './shown-number.ts';
import {readCellNotes, readSharedTexts} from './texts.ts';

interface SheetEntry {
	readonly name: string;
	readonly id: string;
	readonly isHidden: boolean;
}

export function readWorkbook(zip: ZipFile, limits: Limits): SpreadsheetFile {
	return ofSpreadsheet(() => {
		const path = 'xl/workbook.xml';
		const relations = relationsOf(zip, path, limits);
		const part = (type: string) => {
			const target = relations.find((relation) => relation.type === type)?.path;
			return target === undefined ? undefined : zip.read(target);
		};

		const {sheets, is1904} = readEntries(zip.read(path), limits);
		if (sheets.length === 0) throw new Refused({code: 'not-a-document', kind: 'spreadsheet'});
		const book: Book = {texts: readSharedTexts(part('sharedStrings'), limits), styleOf: readStyles(part('styles'), limits), is1904};
		const shown = sheets.filter(({isHidden}) => !isHidden);
		const hidden = sheets.filter(({isHidden}) => isHidden).map(({name}) => name);
		return joinSheets(shown.map(({name, id}) => readOne(zip, name, relations.find((relation) => relation.id === id)?.path ?? '', book, limits)), hidden, limits);
	});
}

function readEntries(part: Uint8Array | undefined, limits: Limits): {readonly sheets: readonly SheetEntry[]; readonly is1904: boolean} {
	const sheets: SheetEntry[] = [];
	let is1904 = false;
	readPart(part, {
		open(name, attributes) {
			if (name === 'sheet') sheets.push({name: attributes['name'] ?? '', id: relationId(attributes), isHidden: /hidden/i.test(attributes['state'] ?? '')});
			else if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
		},
		close() {},
	}, limits);
	if (sheets.length > limits.pages) throw new Refused({code: 'too-many-pieces', limit: limits.pages});
	return {sheets, is1904};
}

function readOne(zip: ZipFile, name: string, path: string, book: Book, limits: Limits): NamedSheet {
	const relations = relationsOf(zip, path, limits);
	const sheet = readSheet(zip.read(path), book, limits);
	for (const {id, row, column} of sheet.controls) {
		const mark = boxMark(zip.read(relations.find((relation) => relation.id === id)?.path ?? ''), limits);
		const cells = sheet.rows.get(row) ?? new Map<number, string>();
		if (mark !== '') sheet.rows.set(row, cells.set(column, `${cells.get(column) ?? ''} ${mark}`.trim()));
	}

	const notes = relations.filter(({type}) => type === 'comments' || type === 'threadedComment').flatMap((relation) => readCellNotes(zip.read(relation.path), limits));
	const words = relations.filter(({type}) => type === 'drawing').flatMap((relation) => drawnTexts(zip.read(relation.path), limits));
	const aside = [...words, ...notes.map(({place, text}) => cellNoteWords.at(place, text))];
	return {...sheet, name, aside};
}

/** A box that is drawn over a cell, ticked or not; nothing for other controls. */
function boxMark(part: Uint8Array | undefined, limits: Limits): string {
	let mark = '';
	readPart(part, {
		open(name, attributes) {
			if (name === 'formControlPr' && /^(?:CheckBox|Radio)$/.test(attributes['objectType'] ?? '')) mark = attributes['checked'] === 'Checked' ? '\u2611' : '\u2610';
		},
		close() {},
	}, limits);
	return mark;
}

/** The words of boxes that lie over the cells. */
function drawnTexts(part: Uint8Array | undefined, limits: Limits): readonly string[] {
	const texts: string[] = [];
	let text = '';
	let isText = false;
	readPart(part, {
		open(name) {
			if (name === 'txBody') text = '';
			isText = name === 't';
		},
		close(name) {
			if (name === 't') isText = false;
			else if (name === 'p') text += '\n';
			else if (name === 'txBody' && text.trim() !== '') texts.push(text.trim());
		},
		text(piece) {
			if (isText) text += piece;
		},
	}, limits);
	return texts;
}
