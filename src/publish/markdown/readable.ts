/** A markdown document as plain text for a terminal: headings, paragraphs and lists as they read, table rows as labelled blocks. */
import {lexer, type Token, type Tokens} from 'marked';
import {plainText} from '../../core/text/plain-text.ts';

export function readable(markdown: string): string {
	const withoutFrontMatter = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
	return blocks(lexer(withoutFrontMatter, {gfm: true}))
		.filter((text) => text !== '')
		.join('\n\n');
}

function blocks(tokens: readonly Token[]): string[] {
	return tokens.map((token) => plainText(block(token)));
}

function block(token: Token): string {
	switch (token.type) {
		case 'heading': {
			const text = inline((token as Tokens.Heading).tokens);
			return `${text}\n${((token as Tokens.Heading).depth === 1 ? '=' : '-').repeat(Math.min(60, text.length))}`;
		}

		case 'paragraph':
		case 'text':
			return inline((token as Tokens.Paragraph).tokens ?? [token]);
		case 'blockquote':
			return blocks((token as Tokens.Blockquote).tokens).join('\n').replaceAll(/^/gm, '  ');
		case 'list':
			return (token as Tokens.List).items.map((item) => `- ${blocks(item.tokens).join('\n').replaceAll('\n', '\n  ')}`).join('\n');
		case 'table':
			return table(token as Tokens.Table);
		default:
			return '';
	}
}

/** A row as its first cell, then each further cell behind its column's heading. Narrow two-column tables stay on one line a row. */
function table({header, rows}: Tokens.Table): string {
	const headings = header.map((cell) => inline(cell.tokens));
	return rows
		.map((cells) => {
			const texts = cells.map((cell) => inline(cell.tokens));
			if (headings.length === 2) return `${texts[0]}: ${texts[1]}`;
			const rest = texts.slice(1).flatMap((text, index) => (text === '' ? [] : [`  ${headings[index + 1]}: ${text.replaceAll('\n', '\n    ')}`]));
			return [`${headings[0]} ${texts[0]}`, ...rest].join('\n');
		})
		.join(headings.length === 2 ? '\n' : '\n\n');
}

const entities: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'"};

function inline(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			if (token.type === 'html') return /^<br/i.test(token.raw) ? '\n' : '';
			if (token.type === 'br') return '\n';
			if ('tokens' in token && token.tokens) return inline(token.tokens);
			const text = token.type === 'escape' || token.type === 'text' || token.type === 'codespan' ? (token as Tokens.Text).text : token.raw;
			return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!).replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
		})
		.join('')
		.replaceAll(/ +\n/g, '\n');
}
