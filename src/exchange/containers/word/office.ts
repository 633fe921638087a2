/** What a ZIP is: a Word file is read, anything else is named. */
import type {Layout} from '../layout.ts';
import {Refused, type Limits} from '../refusal.ts';
import {ZipFile} from './zip.ts';
import {bodyPath, readDocx} from './docx.ts';

export function readOffice(bytes: Uint8Array, limits: Limits): Layout {
	const zip = new ZipFile(bytes, limits);
	const path = bodyPath(zip, limits);
	if (path === undefined) throw new Refused({code: 'not-a-document', kind: kindOf(zip)});
	return readDocx(zip, path, limits);
}

function kindOf(zip: ZipFile): 'open-document' | 'spreadsheet' | 'presentation' | 'archive' {
	if (zip.has('xl/workbook.xml')) return 'spreadsheet';
	if (zip.has('ppt/presentation.xml')) return 'presentation';
	return zip.has('content.xml') && zip.has('mimetype') ? 'open-document' : 'archive';
}
