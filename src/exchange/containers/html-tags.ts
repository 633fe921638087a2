/** What the elements of a page mean to its text. */

export const skipped = new Set(['head', 'script', 'style', 'noscript', 'template', 'nav', 'svg', 'math', 'iframe', 'object', 'audio', 'video', 'canvas', 'datalist']);
export const struck = new Set(['s', 'strike', 'del']);
/** The number or sign of a note, and not a power of two. */
export const noteSign = /^\s*\[?(\d{1,2}|\*{1,3}|[\u2020\u2021])\]?\s*$/;
export const unit = /(?:^|[\s\d])(?:[mck]?m|ft|in|CO)$/;
export const paragraphs = new Set([
	'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
	'header', 'hgroup', 'hr', 'html', 'li', 'main', 'menu', 'ol', 'p', 'pre', 'search', 'section', 'ul',
]);
/** A term, and what an accordion shows when it is closed, head what follows. */
export const headings: Readonly<Record<string, number>> = {h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6, dt: 6, summary: 6, legend: 6};

/** What a field shows as it is filled in; a box is not among them. */
export function fieldText({type = 'text', value = ''}: Readonly<Record<string, string>>): string {
	return unshown.has(type.toLowerCase()) ? '' : ` ${value} `;
}

const unshown = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file', 'password', 'search']);
