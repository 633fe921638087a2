/** Markdown to a Layout: its headings, tables, lists and paragraphs, without their marks; front matter as lines before them. */
import {Lexer, type Token, type Tokens} from 'marked';
import {cleanText} from '../../core/text/clean-text.ts';
import type {LeftOut} from '../../core/text/stand-ins.ts';
import {readHtml} from './html.ts';
import {tableRow, type Block, type Layout} from './layout.ts';
import {InlineReader} from './markdown-inline.ts';
import {takeNotes} from './markdown-notes.ts';
import {usualLimits} from './refusal.ts';
import type {FormSigns} from './text/form-signs.ts';
import {barsIn, isRule, joinPipeRows} from './text/pipe-cells.ts';
import {readText, rowsAndParagraphs} from './text/text.ts';

export interface MarkdownText {
	readonly layout: Layout;
	readonly leftOut: readonly LeftOut[];
}

export function readMarkdown(text: string, form: FormSigns): MarkdownText {
	if (isTabbed(text)) return {layout: readText(text, form), leftOut: []};
	const front = /^\uFEFF?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(text);
	const lexer = new Lexer({gfm: true});
	const {body, noted} = takeNotes(cleanText(text.slice(front?.[0].length ?? 0)).replaceAll('\r\n', '\n'));
	const tokens = lexer.blockTokens(body, lexer.tokens);
	const reader = new InlineReader(lexer, noted);
	const blocks = blocksOf(tokens, {form, inline: (source) => reader.read(source), leftOut: reader.leftOut});
	return {layout: [...frontBlocks(front?.[1] ?? ''), ...blocks], leftOut: reader.leftOut};
}

/** The title is the document's own; any other field stands as it is written. */
function frontBlocks(front: string): readonly Block[] {
	return front.split(/\r?\n/).flatMap((line): readonly Block[] => {
		const [, key = '', value = ''] = /^(\w[\w -]{0,40}?)\s*:\s*(\S.*)$/.exec(line) ?? [];
		const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
		if (key === '' || /^[|>][+-]?$/.test(text)) return [];
		return [key.toLowerCase() === 'title' ? {kind: 'paragraph', text, heading: 1} : {kind: 'paragraph', text: `${key}: ${text}`}];
	});
}

/** Text with tabs for columns, whatever its name ends in. */
function isTabbed(text: string): boolean {
	return (text.match(/\S\t+\S/g)?.length ?? 0) >= 10;
}

interface Reader {
	readonly form: FormSigns;
	/** The text without its marks. */
	readonly inline: (source: string) => string;
	readonly leftOut: LeftOut[];
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
			return tableOf(token as Tokens.Table, reader);
		case 'code':
			return paragraphOrRows((token as Tokens.Code).text, form);
		case 'html':
			return htmlBlocks((token as Tokens.HTML).text, reader);
		default:
			return [];
	}
}

function htmlBlocks(html: string, {leftOut}: Reader): readonly Block[] {
	const page = readHtml(html, usualLimits);
	for (const each of page.leftOut ?? []) leftOut.push(each);
	return page.layout;
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

/** Rows with more or fewer cells than the head are put together by their bars: markdown would fill one up, and cut the other short. */
function tableOf({header, rows, raw}: Tokens.Table, {form, inline}: Reader): readonly Block[] {
	const lines = raw.split('\n').filter((line) => line.trim() !== '');
	const bars = barsIn(lines[0]!.trim());
	const isEven = lines.every((line) => barsIn(line.trim()) === bars);
	if (isEven) return [{kind: 'table', rows: [header, ...rows].map((cells) => tableRow(cells.map(({text}) => inline(text))))}];
	return rowsAndParagraphs(joinPipeRows(lines, form).map((line) => (typeof line === 'string' || isRule(line) ? line : line.map(inline))), form);
}
