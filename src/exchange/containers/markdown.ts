/** Markdown to a Layout: its headings, tables, lists and paragraphs, without their marks. */
import {Lexer, type Token, type Tokens} from 'marked';
import {cleanText} from '../../core/text/clean-text.ts';
import {plainText} from '../../core/text/plain-text.ts';
import {readHtml} from './html.ts';
import {tableRow, type Block, type Layout} from './layout.ts';
import {linkAddress} from './link-address.ts';
import {usualLimits} from './refusal.ts';
import type {FormSigns} from './text/form-signs.ts';
import {joinPipeRows} from './text/pipe-cells.ts';
import {readText, rowsAndParagraphs} from './text/text.ts';

export function readMarkdown(text: string, form: FormSigns): Layout {
	if (isTabbed(text)) return readText(text, form);
	const front = /^\uFEFF?---\r?\n([^]*?)\r?\n---\r?\n/.exec(text);
	const fields = (front?.[1] ?? '').split(/\r?\n/).filter((line) => /^\w[\w ]*:\s*\S/.test(line));
	const lexer = new Lexer({gfm: true});
	const body = lexer.blockTokens(cleanText(text.slice(front?.[0].length ?? 0)).replaceAll('\r\n', '\n'), lexer.tokens);
	const inline = (source: string) => {
		const lines = source.includes('<') ? source.replaceAll(/<br\s*\/?>/gi, '\n') : source;
		return marks.test(lines) ? textOf(lexer.inlineTokens(lines)) : lines;
	};

	return [...fields.map((line): Block => ({kind: 'paragraph', text: line.replaceAll(/["']/g, '')})), ...blocksOf(body, {form, inline})];
}

/** Text with tabs for columns, whatever its name ends in. */
function isTabbed(text: string): boolean {
	return (text.match(/\S\t+\S/g)?.length ?? 0) >= 10;
}

/** Without one of these a text is what it says: most cells are, and finding marks in them is most of marked's work. */
const marks = /[*_`<[\\~&]| {2,}\n/;

interface Reader {
	readonly form: FormSigns;
	/** The text without its marks. */
	readonly inline: (source: string) => string;
}

function blocksOf(tokens: readonly Token[], reader: Reader): Block[] {
	return tokens.flatMap((token) => blockOf(token, reader));
}

function blockOf(token: Token, reader: Reader): readonly Block[] {
	const {form, inline} = reader;
	switch (token.type) {
		case 'heading':
			return paragraph(inline((token as Tokens.Heading).text), (token as Tokens.Heading).depth);
		case 'paragraph':
		case 'text':
			return paragraphOrRows(inline((token as Tokens.Paragraph).text), form);
		case 'blockquote':
			return blocksOf((token as Tokens.Blockquote).tokens, reader);
		case 'list':
			return (token as Tokens.List).items.flatMap((item, index) => itemBlocks(token as Tokens.List, item, index, reader));
		case 'table':
			return [tableOf(token as Tokens.Table, inline)];
		case 'code':
			return paragraphOrRows((token as Tokens.Code).text, form);
		case 'html':
			return readHtml((token as Tokens.HTML).text, usualLimits).layout;
		default:
			return [];
	}
}

function paragraph(text: string, heading?: number): readonly Block[] {
	return text.trim() === '' ? [] : [{kind: 'paragraph', text: text.trim(), ...(heading !== undefined && {heading})}];
}

/** A table without the rule under its head is a paragraph to markdown. */
function paragraphOrRows(text: string, form: FormSigns): readonly Block[] {
	const lines = joinPipeRows(text.split('\n'), form);
	return lines.filter((line) => typeof line !== 'string' && line.length >= 3).length >= lines.length / 2 ? rowsAndParagraphs(lines, form) : paragraph(text);
}

function itemBlocks({ordered, start}: Tokens.List, {tokens}: Tokens.ListItem, index: number, reader: Reader): readonly Block[] {
	const mark = ordered ? `${Number(start || 1) + index}. ` : '- ';
	return blocksOf(tokens, reader).map((block, place) => (place === 0 && block.kind === 'paragraph' ? {...block, text: mark + block.text} : block));
}

function tableOf({header, rows}: Tokens.Table, inline: Reader['inline']): Block {
	return {kind: 'table', rows: [header, ...rows].map((cells) => tableRow(cells.map(({text}) => inline(text))))};
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: '\''};

function textOf(tokens: readonly Token[]): string {
	let text = '';
	for (const token of tokens) {
		if (token.type === 'html') text += /^<(?:br|\/p|\/li|\/div)\b/i.test(token.raw) ? '\n' : /^<li\b/i.test(token.raw) ? '\n- ' : '';
		else if (token.type === 'br') text += '\n';
		else if (token.type === 'del') continue;
		else if (token.type === 'link') text += linked(token as Tokens.Link);
		else if (token.type === 'image') text += (token as Tokens.Image).text;
		else if ('tokens' in token && token.tokens) text += textOf(token.tokens);
		else if (token.type === 'text' || token.type === 'escape' || token.type === 'codespan') text += decoded((token as Tokens.Text).text);
		else text += token.raw;
	}

	return text;
}

function linked({href, tokens}: Tokens.Link): string {
	const text = textOf(tokens);
	const address = linkAddress(href, text);
	return address === '' ? text : `${text} (${address})`;
}

function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|nbsp|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return named[name.toLowerCase()]!;
		const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
		return code > 31 && code <= 0x10_FF_FF ? plainText(String.fromCodePoint(code).toWellFormed()) : whole;
	});
}
