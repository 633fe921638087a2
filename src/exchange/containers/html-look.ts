/** How a page's own styles show an element: whether anybody sees it, and whether it is struck out. */

export type Attributes = Readonly<Record<string, string>>;

export interface Look {
	readonly isHidden?: boolean;
	/** Hidden, and its place is kept. */
	readonly isBlank?: boolean;
	readonly isStruck?: boolean;
	/** The first of those it asks for. */
	readonly font?: string;
}

const longestStyles = 500_000;
const simple = /^(?:[a-z][\w-]*)?(?:[.#][\w-]+)?$/i;
/** What a person opens, a reader reads: panels that something on the page leads to. */
const opener = /\b(?:aria-controls|data-(?:bs-)?target)\s*=\s*["']?[#.]?([\w:-]+)|\bhref\s*=\s*["']?#([\w:-]+)/gi;
const panel = /\b(?:accordion|collaps\w*|tab-?pane\w*|tab-?panel|panel|expand\w*|toggle\w*|drawer)/i;

/** What declarations say: `display: none; color: red`. */
function lookOf(declarations: string): Look {
	const text = declarations.toLowerCase();
	if (!/display|visibility|decoration|font/.test(text)) return {};
	const display = /(?:^|[;{\s])display\s*:\s*([a-z-]+)/.exec(text)?.[1];
	const visibility = /(?:^|[;{\s])visibility\s*:\s*([a-z-]+)/.exec(text)?.[1];
	const decoration = /(?:^|[;{\s])text-decoration(?:-line)?\s*:\s*([^;}]+)/.exec(text)?.[1];
	const font = /(?:^|[;{\s])font-family\s*:\s*["']?([^;,}"']+)/.exec(text) ?? /(?:^|[;{\s])font\s*:[^;,}]*?((?:wing|web)dings(?: ?[23])?|marlett)\b/.exec(text);
	return {
		...(font && {font: font[1]!.trim()}),
		...(display !== undefined && {isHidden: display === 'none'}),
		...(visibility !== undefined && {isBlank: visibility === 'hidden' || visibility === 'collapse'}),
		...(decoration !== undefined && {isStruck: decoration.includes('line-through')}),
	};
}

export class PageLook {
	readonly #rules: ReadonlyMap<string, Look>;
	readonly #opened: ReadonlySet<string>;

	constructor(html: string) {
		this.#rules = rulesOf(stylesIn(html));
		this.#opened = new Set(/hidden|display|visibility/i.test(html) ? Array.from(html.matchAll(opener), ([, controlled, linked]) => (controlled ?? linked)!) : []);
	}

	of(name: string, attributes: Attributes): Look {
		const {style, id, class: classes} = attributes;
		let look: Look = this.#rules.get(name) ?? {};
		if (this.#rules.size > 0 && (id !== undefined || classes !== undefined)) {
			const keys = [...(classes ?? '').split(/\s+/, 20).map((each) => `.${each}`), `#${id}`];
			for (const key of keys) look = {...look, ...this.#rules.get(key), ...this.#rules.get(name + key)};
		}

		if (style !== undefined) look = {...look, ...lookOf(style)};
		const isHidden = (look.isHidden ?? false) || ('hidden' in attributes && attributes['hidden']?.toLowerCase() !== 'until-found');
		// A box whose state a style draws beside it is none the less ticked.
		const isShown = name === 'input' || this.#isOpened(attributes);
		const font = look.font ?? (name === 'font' ? attributes['face']?.split(',', 1)[0]!.trim() : undefined);
		return {...(font !== undefined && {font}), isHidden: isHidden && !isShown, isBlank: (look.isBlank ?? false) && !isShown, isStruck: look.isStruck ?? false};
	}

	#isOpened({id, role, class: classes}: Attributes): boolean {
		return role === 'tabpanel' || (id !== undefined && this.#opened.has(id)) || panel.test(`${classes ?? ''} ${id ?? ''}`);
	}
}

function stylesIn(html: string): string {
	let css = '';
	const begin = /<style\b[^>]{0,500}>/gi;
	for (let found = begin.exec(html); found && css.length < longestStyles; found = begin.exec(html)) {
		const end = html.indexOf('</', begin.lastIndex);
		if (end < 0) break;
		if (!/\bmedia\s*=\s*["']?\s*print/i.test(found[0])) css += `${html.slice(begin.lastIndex, end)}\n`;
		begin.lastIndex = end;
	}

	return css.slice(0, longestStyles);
}

/** By `tag`, `.class`, `#id` or `tag.class`; what holds for paper alone, or inside something else, is left out. */
function rulesOf(css: string): ReadonlyMap<string, Look> {
	const rules = new Map<string, Look>();
	if (!/none|hidden|collapse|line-through|dings|marlett|symbol/i.test(css)) return rules;
	const text = css.replaceAll(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, ' ');
	let selector = '';
	let skipsTo = 0;
	let depth = 0;
	for (const part of text.split(/(?<=[{};])/)) {
		if (part.endsWith('{')) {
			depth++;
			selector = part.slice(0, -1).trim();
			if (skipsTo === 0 && selector.startsWith('@') && !/^@media\s+(?:screen|all)\b/i.test(selector)) skipsTo = depth;
			continue;
		}

		if (skipsTo === 0) addRule(rules, selector, part);
		if (part.endsWith('}')) {
			if (depth === skipsTo) skipsTo = 0;
			depth = Math.max(0, depth - 1);
		}
	}

	return rules;
}

function addRule(rules: Map<string, Look>, selectors: string, declaration: string): void {
	const look = lookOf(declaration);
	if (Object.keys(look).length === 0) return;
	for (const selector of selectors.split(',', 200)) {
		const key = selector.trim();
		if (key !== '' && simple.test(key)) rules.set(key, {...rules.get(key), ...look});
	}
}
