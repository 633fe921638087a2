/** What a reader sees of markdown, as text: GitHub's reading, by `marked`. */
import {marked} from 'marked';

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
