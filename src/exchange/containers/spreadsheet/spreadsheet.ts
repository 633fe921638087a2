/** A spreadsheet of any kind that is a ZIP; undefined for any other ZIP. */
import {isSpreadsheetName} from '../file-kind.ts';
import {Refused, type Limits} from '../refusal.ts';
import {ZipFile} from '../word/zip.ts';
import type {SpreadsheetFile} from './spreadsheet-file.ts';
import {ofSpreadsheet} from './parts.ts';

export async function readSpreadsheet(bytes: Uint8Array, fileName: string, limits: Limits): Promise<SpreadsheetFile | undefined> {
	const open = () => new ZipFile(bytes, limits);
	const zip = isSpreadsheetName(fileName) ? ofSpreadsheet(open) : open();
	if (zip.has('xl/workbook.bin')) throw new Refused({code: 'not-a-document', kind: 'old-spreadsheet'});
	if (zip.has('xl/workbook.xml')) {
		const {readWorkbook} = await import('./workbook.ts');
		return readWorkbook(zip, limits);
	}

	if (!isOpenSpreadsheet(zip)) return undefined;
	const {readOpenSpreadsheet} = await import('./open-document.ts');
	return readOpenSpreadsheet(zip, limits);
}

function isOpenSpreadsheet(zip: ZipFile): boolean {
	return zip.has('content.xml') && zip.has('mimetype') && Buffer.from(zip.read('mimetype')!).toString('latin1').startsWith('application/vnd.oasis.opendocument.spreadsheet');
}
