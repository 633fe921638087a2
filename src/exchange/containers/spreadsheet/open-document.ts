/** A spreadsheet of LibreOffice, which writes beside each value what its cell shows. */
import {Refused, type Limits} from '../refusal.ts';
import {LayoutBuilder} from '../layout-builder.ts';
import type {ZipFile} from '../word/zip.ts';
import type {SpreadsheetFile} from './hidden-parts.ts';

export function readOpenSpreadsheet(_zip: ZipFile, _limits: Limits): SpreadsheetFile {
	throw new Refused({code: 'not-a-document', kind: 'open-document'});
}
void LayoutBuilder;
