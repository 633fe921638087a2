/** The text of a line or a cell of markdown, without its marks; what is struck out or hidden in it is left out. */
import type {Lexer, Token, Tokens} from 'marked';
import {plainText} from '../../core/text/plain-text.ts';
import {notesBeside, pictureSign, settleStruckCells, struckSign, takeTypedStrikes, type LeftOut} from '../../core/text/stand-ins.ts';
import {linkAddress} from './link-address.ts';
import {pictureWords} from './picture-words.ts';

/** Without one of these a text is what it says: most cells are, and finding marks in them is most of marked's work. */
const marks = /[*_`<[\\~&]| {2,}\n/;
const breaks = /^<(?:br|\/p|\/li|\/div)\b/i;
const opens = /^<(s|strike|del|span|template|script|style)\b([^>]*)>/i;
const strikes = /^(?:s|strike|del)$/i;
const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: '\''};

export class InlineReader {
	readonly leftOut: LeftOut[] = [];
	readonly #lexer: Lexer;
	readonly #noted: (text: string) => string;

	constructor(lexer: Lexer, noted: (text: string) => string) {
		this.#lexer = lexer;
		this.#noted = noted;
	}

	read(source: string): string {
		const lines = this.#noted(source.includes('<') ? source.replaceAll(/<br\s*\/?>/gi, '\n') : source);
		const {text, leftOut} = lines.includes(struckSign) ? takeTypedStrikes(lines) : {text: lines, leftOut: []};
		for (const each of leftOut) this.leftOut.push(each);
		return marks.test(text) ? settleStruckCells(this.#textOf(this.#lexer.inlineTokens(text))) : text;
	}

	/** `isLeft`: it is left out already, whatever tags stand in it. */
	#textOf(tokens: readonly Token[], isLeft = false): string {
		let text = '';
		for (let index = 0; index < tokens.length; index++) {
			const token = tokens[index]!;
			const away = token.type === 'html' && !isLeft ? kindOfTag(token.raw) : undefined;
			if (away !== undefined) {
				const end = endOfTag(tokens, index);
				text += this.#leave(away, tokens.slice(index + 1, end));
				index = end;
			} else if (token.type === 'html') text += breaks.test(token.raw) ? '\n' : /^<li\b/i.test(token.raw) ? '\n- ' : '';
			else if (token.type === 'br') text += '\n';
			else if (token.type === 'del') text += this.#leave('struck', (token as Tokens.Del).tokens);
			else if (token.type === 'link') text += this.#linked(token as Tokens.Link);
			else if (token.type === 'image') text += this.#pictured(token as Tokens.Image);
			else if ('tokens' in token && token.tokens) text += this.#textOf(token.tokens, isLeft);
			else if (token.type === 'text' || token.type === 'escape' || token.type === 'codespan') text += decoded((token as Tokens.Text).text);
			else text += token.raw;
		}

		return text;
	}

	#leave(kind: 'struck' | 'hidden', tokens: readonly Token[]): string {
		const text = notesBeside(this.#textOf(tokens, true));
		if (text.trim() !== '') this.leftOut.push({kind, text: text.trim()});
		return kind === 'struck' && text.trim() !== '' ? struckSign : '';
	}

	#linked({href, tokens}: Tokens.Link): string {
		const text = this.#textOf(tokens);
		const address = linkAddress(href, text);
		return address === '' ? text : `${text} (${address})`;
	}

	#pictured({text, href}: Tokens.Image): string {
		const sign = pictureWords(text) ?? (text.trim() === '' ? pictureWords(href.split('/').at(-1)!) : undefined);
		if (sign !== undefined || text.trim() !== '') return sign ?? text;
		this.leftOut.push({kind: 'picture', text: ''});
		return pictureSign;
	}
}

function kindOfTag(raw: string): 'struck' | 'hidden' | undefined {
	const [, name, attributes = ''] = opens.exec(raw) ?? [];
	if (name === undefined) return undefined;
	if (strikes.test(name) || /line-through/i.test(attributes)) return 'struck';
	return !/^span$/i.test(name) || /display\s*:\s*none|visibility\s*:\s*hidden|\shidden\b/i.test(attributes) ? 'hidden' : undefined;
}

/** The index of the tag that closes the one at `index`, or of the last token. */
function endOfTag(tokens: readonly Token[], index: number): number {
	const name = opens.exec(tokens[index]!.raw)![1]!.toLowerCase();
	const again = new RegExp(`^<${name}\\b`);
	let depth = 0;
	for (let at = index; at < tokens.length; at++) {
		const {type, raw} = tokens[at]!;
		if (type !== 'html') continue;
		const tag = raw.toLowerCase();
		if (tag.startsWith(`</${name}`)) depth--;
		else if (again.test(tag)) depth++;
		if (depth === 0) return at;
	}

	return tokens.length;
}

function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|nbsp|apos));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return named[name.toLowerCase()]!;
		const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
		return code > 31 && code <= 0x10_FF_FF ? plainText(String.fromCodePoint(code).toWellFormed()) : whole;
	});
}
