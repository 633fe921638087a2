/** A flat OpenDocument text, which LibreOffice turns into Word documents and PDFs. */
import {escapeHtml} from './html.ts';

export interface PageDesign {
	readonly landscape: boolean;
	/** In points. */
	readonly fontSize: number;
	readonly font?: string;
	/** Relative column widths. */
	readonly widths: readonly number[];
	readonly borders?: boolean;
	/** Rows may run over a page. */
	readonly splitsRows?: boolean;
	readonly repeatsHeader?: boolean;
	readonly middle?: boolean;
	readonly header?: string;
	readonly footer?: boolean;
}

export interface OfficeCell {
	readonly text: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly bold?: boolean;
}

/** A row of cells; a place that a neighbour covers is `undefined`. */
export type OfficeRow = readonly (OfficeCell | undefined)[];

export const heading = (text: string, level = 2) => `<text:h text:style-name="H${level}" text:outline-level="${level}">${escapeHtml(text)}</text:h>`;
export const paragraph = (text: string) => `<text:p text:style-name="P">${escapeHtml(text)}</text:p>`;

function cellBlocks({text, bold}: OfficeCell): string {
	const style = bold ? 'B' : 'C';
	return text
		.split('\n')
		.map((line) => (line.startsWith('- ') ? `<text:list text:style-name="L"><text:list-item><text:p text:style-name="${style}">${inline(line.slice(2))}</text:p></text:list-item></text:list>` : `<text:p text:style-name="${style}">${inline(line)}</text:p>`))
		.join('');
}

const inline = (text: string) => escapeHtml(text).replaceAll(/https?:\/\/[^\s&]+/g, '<text:a xlink:type="simple" xlink:href="$&">$&</text:a>');

function tableRow(row: OfficeRow): string {
	const cells = row.map((cell) => {
		if (!cell) return '<table:covered-table-cell/>';
		const spans = `${cell.columns ? ` table:number-columns-spanned="${cell.columns}"` : ''}${cell.rows ? ` table:number-rows-spanned="${cell.rows}"` : ''}`;
		return `<table:table-cell table:style-name="Cell"${spans} office:value-type="string">${cellBlocks(cell)}</table:table-cell>`;
	});
	return `<table:table-row table:style-name="Row">${cells.join('')}</table:table-row>`;
}

export function officeTable({header, rows}: {readonly header?: OfficeRow; readonly rows: readonly OfficeRow[]}, {widths, repeatsHeader = true}: PageDesign): string {
	const columns = widths.map((_, index) => `<table:table-column table:style-name="Col${index}"/>`).join('');
	const head = header && (repeatsHeader ? `<table:table-header-rows>${tableRow(header)}</table:table-header-rows>` : tableRow(header));
	return `<table:table table:style-name="Table">${columns}${head ?? ''}${rows.map(tableRow).join('\n')}</table:table>`;
}

export function officeDocument(content: string, design: PageDesign): string {
	const {landscape, fontSize, font = 'Liberation Sans', widths, borders = true, splitsRows = true, middle = false, header, footer = true} = design;
	const [width, height] = landscape ? [29.7, 21] : [21, 29.7];
	const whole = widths.reduce((sum, each) => sum + each, 0);
	const columnStyles = widths.map((each, index) => `<style:style style:name="Col${index}" style:family="table-column"><style:table-column-properties style:column-width="${(((width - 3) * each) / whole).toFixed(2)}cm"/></style:style>`).join('');
	const text = (size: number, weight = 'normal') => `<style:text-properties style:font-name="Body" fo:font-size="${size}pt" fo:font-weight="${weight}" fo:language="en" fo:country="GB"/>`;
	const paragraphStyle = (name: string, size: number, weight?: string, space = 0.1) => `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="${space}cm"/>${text(size, weight)}</style:style>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Body" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles>${paragraphStyle('P', fontSize, 'normal', 0.3)}${paragraphStyle('H1', fontSize + 6, 'bold', 0.4)}${paragraphStyle('H2', fontSize + 3, 'bold', 0.3)}${paragraphStyle('H3', fontSize + 1, 'bold', 0.2)}
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.2cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style></office:styles>
<office:automatic-styles>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" style:print-orientation="${landscape ? 'landscape' : 'portrait'}" fo:margin="1.5cm"/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="${width - 3}cm" table:align="left" table:border-model="collapsing"/></style:style>${columnStyles}
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="${splitsRows ? 'auto' : 'always'}"/></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties style:vertical-align="${middle ? 'middle' : 'top'}" fo:padding="0.1cm" fo:border="${borders ? '0.5pt solid #000000' : 'none'}"/></style:style>
${paragraphStyle('C', fontSize)}${paragraphStyle('B', fontSize, 'bold')}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page">${header === undefined ? '' : `<style:header>${paragraph(header)}</style:header>`}${footer ? '<style:footer><text:p text:style-name="P">Page <text:page-number/> of <text:page-count/></text:p></style:footer>' : ''}</style:master-page></office:master-styles>
<office:body><office:text>
${content}
</office:text></office:body></office:document>
`;
}
