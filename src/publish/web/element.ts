/** Pieces of HTML. Whatever comes from a document is text, never markup. */

/** HTML already: made by this file alone. */
export interface Html {
	readonly html: string;
}

type Content = Html | string | undefined | readonly Content[];

export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const signs: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;'};

function escape(text: string): string {
	return text.replaceAll(/[&<>"']/g, (sign) => signs[sign]!);
}

/** An element without content and without an end. */
const empty = new Set(['br', 'meta']);

export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Html {
	const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`]));
	return {html: `<${name}${given.join('')}>${empty.has(name) ? '' : `${htmlOf(content)}</${name}>`}`};
}

/** Elements and texts one after the other, each text escaped. */
export function htmlOf(content: Content): string {
	if (content === undefined) return '';
	if (typeof content === 'string') return escape(content);
	return 'html' in content ? content.html : content.map(htmlOf).join('');
}
