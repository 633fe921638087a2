/** What a reader sees of markdown, as text: GitHub's reading, by `marked`. */
import {marked, type Tokens} from 'marked';
import {parse} from 'yaml';

export function readCells(markdown: string): readonly string[] {
	const html = marked.parse(markdown, {gfm: true, async: false});
	return [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => readHtml(cell!));
}

export function readInline(markdown: string): string {
	return readHtml(marked.parseInline(markdown, {gfm: true, async: false}));
}

export function readHtml(html: string): string {
	return html
		.replaceAll(/\s*<br\s*\/?>\s*/g, '\n')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&(lt|gt|quot|amp|#39|#124);/g, (_, name: string) => ({lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#124': '|'})[name]!)
		.trim();
}

export interface ReadRow {
	readonly id: string;
	/** As read, without the gap mark. */
	readonly cells: readonly string[];
	readonly columns: readonly string[];
	readonly marks: readonly string[];
}

/** Every row that carries an id of the kind: "row" for the form, "action", "evidence" and so on. */
export function readRowsOf(markdown: string, kind: string): readonly ReadRow[] {
	const rows: ReadRow[] = [];
	for (const token of marked.lexer(withoutFrontMatter(markdown))) {
		if (token.type !== 'table') continue;
		const table = token as Tokens.Table;
		for (const row of table.rows) {
			const [first = ''] = row.map(({text}) => text);
			const id = new RegExp(`<!-- ${kind} (\\S+) -->`).exec(first)?.[1];
			if (id === undefined) continue;
			rows.push({
				id,
				columns: table.header.map(({text}) => readInline(text)),
				cells: row.map(({text}, index) => readInline(index === 0 ? text.replace(/ ⚑.*$/, '') : text)),
				marks: [...first.matchAll(/\[(G\d+)\]\(#g\d+\)/g)].map(([, mark]) => mark!),
			});
		}
	}

	return rows;
}

export function readHeadings(markdown: string): readonly string[] {
	return marked.lexer(withoutFrontMatter(markdown)).flatMap((token) => (token.type === 'heading' ? [`${'#'.repeat((token as Tokens.Heading).depth)} ${readInline((token as Tokens.Heading).text)}`] : []));
}

export function readFrontMatter(markdown: string): unknown {
	return parse(markdown.split('---\n')[1]!);
}

function withoutFrontMatter(markdown: string): string {
	return markdown.slice(markdown.indexOf('\n---\n') + 5);
}
