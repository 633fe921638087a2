/** Writes the Word files that tests read, as Word writes them: styles, numbering, merged cells, repeated header rows. */
import {zipFile} from './zip-file.ts';

export interface WordCell {
	/** Lines; one that begins with `- ` is set as a bullet. */
	readonly text: string;
	readonly columns?: number;
	readonly merge?: 'begins' | 'continues';
	readonly isCentred?: boolean;
}

export type WordBlock =
	| {readonly kind: 'heading'; readonly level: number; readonly text: string}
	| {readonly kind: 'text'; readonly text: string}
	/** `widths` in twentieths of a point; the first row repeats on every page. */
	| {readonly kind: 'table'; readonly isRuled?: boolean; readonly widths: readonly number[]; readonly rows: readonly (readonly WordCell[])[]}
	| {readonly kind: 'raw'; readonly xml: string};

export interface Page {
	readonly isLandscape: boolean;
	readonly font: string;
	/** In half points. */
	readonly size: number;
}

export const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function paragraph(line: string, {style = '', isCentred = false, isBold = false} = {}): string {
	const isBullet = line.startsWith('- ');
	const properties = [
		style && `<w:pStyle w:val="${style}"/>`,
		isBullet && '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
		isCentred && '<w:jc w:val="center"/>',
	].filter(Boolean).join('');
	const text = escapeXml(isBullet ? line.slice(2) : line);
	return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
}

function cell({text, columns = 1, merge, isCentred = false}: WordCell, width: number, isBold: boolean): string {
	const properties = `<w:tcW w:w="${width}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge === 'begins' ? '<w:vMerge w:val="restart"/>' : merge === 'continues' ? '<w:vMerge/>' : ''}`;
	return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\n').map((line) => paragraph(line, {isCentred, isBold})).join('')}</w:tc>`;
}

function table({widths, rows, isRuled = true}: Extract<WordBlock, {kind: 'table'}>): string {
	const edge = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
	const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
	const body = rows.map((cells, index) => {
		let column = 0;
		const drawn = cells.map((each) => {
			const span = each.columns ?? 1;
			const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
			column += span;
			return cell(each, width, index === 0);
		});
		return `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${drawn.join('')}</w:tr>`;
	});
	const total = widths.reduce((sum, one) => sum + one, 0);
	return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${isRuled ? `<w:tblBorders>${borders}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function blockXml(block: WordBlock): string {
	switch (block.kind) {
		case 'heading':
			return paragraph(block.text, {style: `Heading${block.level}`});
		case 'text':
			return paragraph(block.text);
		case 'table':
			return table(block) + paragraph('');
		case 'raw':
			return block.xml;
	}
}

function styles({font, size}: Page): string {
	const headings = [1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size + 12 - level * 3}"/></w:rPr></w:style>`);
	return `${declaration}<w:styles ${space}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headings.join('')}</w:styles>`;
}

export const bulletNumbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

/** `parts` adds to the package or replaces what is written here: notes, numbering, relationships. */
export function wordFile(blocks: readonly WordBlock[], page: Page = {isLandscape: true, font: 'Arial', size: 22}, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const size = page.isLandscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
	const body = `${blocks.map(blockXml).join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz ${size}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
	const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
	const relation = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
	const files: Record<string, string> = {
		'[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${word}.numbering+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/></Types>`,
		'_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'officeDocument', 'word/document.xml')}</Relationships>`,
		'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'styles', 'styles.xml')}${relation(2, 'numbering', 'numbering.xml')}${relation(4, 'footer', 'footer1.xml')}</Relationships>`,
		'word/document.xml': `${declaration}<w:document ${space}><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': styles(page),
		'word/numbering.xml': `${declaration}<w:numbering ${space}>${bulletNumbering}</w:numbering>`,
		'word/footer1.xml': `${declaration}<w:ftr ${space}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
		...parts,
	};
	return zipFile(Object.entries(files).map(([name, content]) => ({name, content})));
}
