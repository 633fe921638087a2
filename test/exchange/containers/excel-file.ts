/** Writes workbooks for tests, as Excel writes them: shared texts, number formats, merged and hidden cells, notes. */
import {escapeXml} from './word-file.ts';
import {zipFile, type Entry} from './zip-file.ts';

/** A text, a number with its format, or the cell's own XML behind `<c r="…"`. */
export type ExcelCell = string | boolean | {readonly number: number; readonly format?: string} | {readonly rich: string} | {readonly xml: string} | undefined;

export interface ExcelSheet {
	readonly name: string;
	readonly rows: ReadonlyArray<readonly ExcelCell[]>;
	readonly state?: 'hidden' | 'veryHidden';
	readonly merged?: readonly string[];
	/** From 0. */
	readonly hiddenRows?: readonly number[];
	readonly hiddenColumns?: readonly number[];
	readonly notes?: ReadonlyArray<readonly [place: string, text: string]>;
	/** Ticked or not, by its place from 0. */
	readonly boxes?: ReadonlyArray<{readonly row: number; readonly column: number; readonly isTicked: boolean}>;
	/** Behind the sheet's rows. */
	readonly xml?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const columnName = (column: number): string => (column < 26 ? '' : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const relationsPart = (each: ReadonlyArray<readonly [id: string, type: string, target: string]>): string =>
	`${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export function excelFile(sheets: readonly ExcelSheet[], {is1904 = false, more = []}: {readonly is1904?: boolean; readonly more?: readonly Entry[]} = {}): Uint8Array {
	const texts: string[] = [];
	const formats = ['General'];
	const cellXml = (cell: ExcelCell, place: string): string => {
		if (cell === undefined) return '';
		if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
		if (typeof cell !== 'string' && 'xml' in cell) return `<c r="${place}"${cell.xml}</c>`;
		if (typeof cell !== 'string' && 'number' in cell) {
			const format = cell.format ?? 'General';
			if (!formats.includes(format)) formats.push(format);
			return `<c r="${place}" s="${formats.indexOf(format)}"><v>${cell.number}</v></c>`;
		}

		texts.push(typeof cell === 'string' ? `<t xml:space="preserve">${escapeXml(cell)}</t>` : cell.rich);
		return `<c r="${place}" t="s"><v>${texts.length - 1}</v></c>`;
	};

	const parts: Entry[] = sheets.flatMap((sheet, index) => sheetParts(sheet, index + 1, cellXml));
	const styles = `<styleSheet xmlns="${main}"><numFmts>${formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>`).join('')}</numFmts><fonts count="2"><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts><cellXfs>${formats.map((format, index) => `<xf numFmtId="${format === 'General' ? 0 : 200 + index}" fontId="0"/>`).join('')}<xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;
	return zipFile([
		{name: '_rels/.rels', content: relationsPart([['rId1', 'officeDocument', 'xl/workbook.xml']])},
		{name: 'xl/workbook.xml', content: `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({name, state}, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index + 1}"/>`).join('')}</sheets></workbook>`},
		{name: 'xl/_rels/workbook.xml.rels', content: relationsPart([...sheets.map((_, index) => [`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['t', 'sharedStrings', 'sharedStrings.xml'], ['f', 'styles', '/xl/styles.xml']])},
		{name: 'xl/sharedStrings.xml', content: `${declaration}<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`},
		{name: 'xl/styles.xml', content: declaration + styles},
		...parts,
		...more,
	]);
}

function sheetParts({rows, merged = [], hiddenRows = [], hiddenColumns = [], notes = [], boxes = [], xml = ''}: ExcelSheet, number: number, cellXml: (cell: ExcelCell, place: string) => string): readonly Entry[] {
	const columns = hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`).join('');
	const body = rows.map((cells, row) => `<row r="${row + 1}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)).join('')}</row>`).join('');
	const controls = boxes.map(({row, column}, index) => `<mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="${index}" r:id="b${index}" name="Check Box"><controlPr><anchor><from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent>`).join('');
	const sheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${relations}" xmlns:mc="m" xmlns:xdr="x">${columns && `<cols>${columns}</cols>`}<sheetData>${body}</sheetData>${merged.length > 0 ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}${controls && `<controls>${controls}</controls>`}${xml}</worksheet>`;
	const own: Array<readonly [string, string, string]> = boxes.map((_, index) => [`b${index}`, 'ctrlProp', `../ctrlProps/ctrlProp${number}_${index}.xml`]);
	if (notes.length > 0) own.push(['c', 'comments', `../comments${number}.xml`]);
	return [
		{name: `xl/worksheets/sheet${number}.xml`, content: sheet},
		...(own.length > 0 ? [{name: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: relationsPart(own)}] : []),
		...(notes.length > 0 ? [{name: `xl/comments${number}.xml`, content: `${declaration}<comments xmlns="${main}"><commentList>${notes.map(([place, text]) => `<comment ref="${place}" authorId="0"><text><r><t>${escapeXml(text)}</t></r></text></comment>`).join('')}</commentList></comments>`}] : []),
		...boxes.map(({isTicked}, index) => ({name: `xl/ctrlProps/ctrlProp${number}_${index}.xml`, content: `<formControlPr xmlns="m" objectType="CheckBox"${isTicked ? ' checked="Checked"' : ''}/>`})),
	];
}
