import type {Assessment} from '../assessment.ts';
import type {Table} from './table.ts';

export const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const linked = (html: string) => html.replaceAll(/https?:\/\/[^\s<]+/g, '<a href="$&">$&</a>');

export const inlineHtml = (text: string) => linked(escapeHtml(text));

/** Lines as paragraphs, runs of list items as a list. */
export function blockHtml(text: string): string {
	const html: string[] = [];
	for (const line of text.split('\n')) {
		const item = /^[-•] (.*)$/.exec(line)?.[1];
		if (item === undefined) html.push(line === '' ? '' : `<p>${inlineHtml(line)}</p>`);
		else if (html.at(-1)?.endsWith('</ul>')) html.push(html.pop()!.replace(/<\/ul>$/, `<li>${inlineHtml(item)}</li></ul>`));
		else html.push(`<ul><li>${inlineHtml(item)}</li></ul>`);
	}

	return html.join('\n');
}

export const brokenHtml = (text: string) => inlineHtml(text).replaceAll('\n', '<br />');

export function htmlTable({titles, rows}: Table, cell: (text: string) => string = brokenHtml): string {
	const head = `<thead><tr>${titles.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('')}</tr></thead>`;
	return `<table>\n${head}\n<tbody>\n${rows.map((cells) => `<tr>${cells.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`).join('\n')}\n</tbody>\n</table>`;
}

/** A council's page around the content: navigation, cookie notice and footer, which belong to no row. */
export function webPage({landlord}: Assessment, title: string, content: string): string {
	const name = escapeHtml(landlord);
	return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)} | ${name}</title><style>.grid{display:grid}</style><script>window.dataLayer=window.dataLayer||[];</script></head>
<body>
<div class="cookies">We use cookies to make this site work. <button>Accept all</button> <button>Reject</button></div>
<header><a href="/">${name}</a><nav><ul><li><a href="/housing">Housing</a></li><li><a href="/repairs">Report a repair</a></li><li><a href="/complaints">Complaints</a></li></ul></nav></header>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
<footer><p>Was this page helpful? Yes No</p><p>&copy; ${name}. <a href="/privacy">Privacy</a> <a href="/accessibility">Accessibility</a></p></footer>
</body></html>
`;
}
