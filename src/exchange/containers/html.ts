/** A web page to a Layout: tables with their merged cells, headings, lists, links with their address, and forms as they are filled in. */
import {Parser} from 'htmlparser2';
import {LayoutBuilder} from './layout-builder.ts';
import type {Layout} from './layout.ts';
import {linkAddress} from './link-address.ts';
import {readFields, type OwnMarks} from './own-marks.ts';
import {Refused, type Limits} from './refusal.ts';

type Attributes = Readonly<Record<string, string>>;

const skipped = new Set(['head', 'script', 'style', 'noscript', 'template', 'nav', 'svg', 'math', 'iframe', 'object', 'audio', 'video', 'canvas', 'datalist', 'del']);
const paragraphs = new Set([
	'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
	'header', 'hgroup', 'hr', 'html', 'li', 'main', 'menu', 'ol', 'p', 'pre', 'search', 'section', 'ul',
]);
/** A term, and what an accordion shows when it is closed, head what follows. */
const headings: Readonly<Record<string, number>> = {h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6, dt: 6, summary: 6, legend: 6};
const ticked = '☒ ';
const unticked = '☐ ';

/** `own`: what a page of ours carries beside its text. */
export interface WebPage {
	readonly layout: Layout;
	readonly own?: OwnMarks;
}

/** On the root of a page of ours its fields, on a row what it is about. */
const markAttribute = 'data-comply';
const rootOfOurs = /\bdata-comply\s*=\s*["']?\s*\{/;

export function readHtml(html: string, limits: Limits): WebPage {
	const reader = new HtmlReader(limits, rootOfOurs.test(html));
	const parser = new Parser(
		{
			onopentag: (name, attributes) => reader.open(name, attributes),
			ontext: (text) => reader.text(text),
			onclosetag: (name) => reader.close(name),
		},
		{decodeEntities: true},
	);
	parser.write(html);
	parser.end();
	return reader.finish();
}

class HtmlReader {
	readonly #builder: LayoutBuilder;
	readonly #limits: Limits;
	readonly #isOwn: boolean;
	readonly #lists: {next: number; readonly isNumbered: boolean}[] = [];
	#depth = 0;
	/** The depth at which skipping began; 0 while nothing is skipped. */
	#skippedFrom = 0;
	#heading: number | undefined;
	#keepsSpace = 0;
	#link: {readonly href: string; text: string} | undefined;
	#isSelecting = false;
	#isSelected = false;
	#emphasis = 0;
	#front: OwnMarks['front'] | undefined;
	/** The depth of the root of a document of ours, while it is open: a content system puts it in a page of its own. */
	#root = 0;

	constructor(limits: Limits, isOwn: boolean) {
		this.#limits = limits;
		this.#isOwn = isOwn;
		this.#builder = new LayoutBuilder(limits, isOwn);
	}

	finish(): WebPage {
		const layout = this.#builder.finish();
		return this.#front === undefined ? {layout} : {layout, own: {front: this.#front, comments: []}};
	}

	text(text: string): void {
		this.#builder.countMark();
		if (this.#skippedFrom > 0 || (this.#isSelecting && !this.#isSelected)) return;
		// What a content system puts around our document is none of it; a row is, wherever a stray tag has left it.
		if (this.#isOwn && this.#root === 0 && !this.#builder.isInCell) return;
		if (this.#link) this.#link.text += text;
		const address = this.#link?.href.trim() ?? '';
		this.#builder.text(this.#keepsSpace > 0 ? text : text.replaceAll(/\s+/g, ' '), {...(address !== '' && {address}), ...(this.#emphasis > 0 && {isMissing: true})});
	}

	open(name: string, attributes: Attributes): void {
		this.#builder.countMark();
		if (++this.#depth > this.#limits.depth) throw new Refused({code: 'too-deep', limit: this.#limits.depth});
		if (this.#skippedFrom > 0) return;
		if (skipped.has(name)) {
			this.#skippedFrom = this.#depth;
			return;
		}

		if (name !== 'tr') this.#openRoot(attributes);
		if (Object.hasOwn(headings, name)) {
			this.#builder.endParagraph(this.#heading);
			this.#heading = headings[name];
			return;
		}

		if (paragraphs.has(name)) this.#builder.endParagraph(this.#heading);
		this.#openOther(name, attributes);
	}

	#openRoot({[markAttribute]: json}: Attributes): void {
		if (!this.#isOwn || json === undefined || this.#root > 0) return;
		const front = readFields(json);
		if (!front) return;
		this.#front ??= front;
		this.#root = this.#depth;
	}

	#openRow({[markAttribute]: mark}: Attributes): void {
		this.#builder.openRow();
		if (mark !== undefined) this.#builder.markRow(mark.trim());
	}

	#openOther(name: string, attributes: Attributes): void {
		const builder = this.#builder;
		switch (name) {
			case 'table':
				builder.endParagraph(this.#heading);
				return builder.openTable();
			case 'caption':
				return builder.openAside();
			case 'tr':
				return this.#openRow(attributes);
			case 'td':
			case 'th':
				return builder.openCell({columns: Number(attributes['colspan'] ?? 1), rows: Number(attributes['rowspan'] ?? 1)});
			case 'ul':
			case 'ol':
				this.#lists.push({next: Number.parseInt(attributes['start'] ?? '1', 10) || 1, isNumbered: name === 'ol'});
				return;
			case 'li':
				return this.#markItem(attributes);
			case 'br':
				return builder.breakLine();
			case 'pre':
			case 'textarea':
				this.#keepsSpace++;
				return;
			case 'em':
			case 'i':
				this.#emphasis++;
				return;
			case 'a':
				this.#link = {href: attributes['href'] ?? '', text: ''};
				return;
			case 'select':
				this.#isSelecting = true;
				return;
			case 'option':
				this.#isSelected = 'selected' in attributes;
				return;
			case 'input':
				return this.#showInput(attributes);
			case 'img':
				// A tick is often a picture: what it says stands in for it.
				if (builder.isInCell) builder.text(` ${attributes['alt'] ?? ''} `);
		}
	}

	close(name: string): void {
		if (this.#depth-- === this.#root) this.#root = 0;
		if (this.#skippedFrom > 0) {
			if (this.#depth < this.#skippedFrom) this.#skippedFrom = 0;
			return;
		}

		if (paragraphs.has(name)) this.#builder.endParagraph(this.#heading);
		if (Object.hasOwn(headings, name)) {
			this.#builder.endParagraph(this.#heading);
			this.#heading = undefined;
			return;
		}

		this.#closeOther(name);
	}

	#closeOther(name: string): void {
		const builder = this.#builder;
		switch (name) {
			case 'table':
				return builder.closeTable();
			case 'caption':
				return builder.closeAside();
			case 'tr':
				return builder.closeRow();
			case 'td':
			case 'th':
				return builder.closeCell();
			case 'ul':
			case 'ol':
				this.#lists.pop();
				return;
			case 'pre':
			case 'textarea':
				this.#keepsSpace--;
				return;
			case 'em':
			case 'i':
				this.#emphasis--;
				return;
			case 'a':
				return this.#endLink();
			case 'select':
				this.#isSelecting = false;
				return;
			case 'option':
				this.#isSelected = false;
		}
	}

	#markItem({value}: Attributes): void {
		const list = this.#lists.at(-1);
		if (!list?.isNumbered) return this.#builder.mark('- ');
		list.next = Number.parseInt(value ?? '', 10) || list.next;
		this.#builder.mark(`${list.next++}. `);
	}

	#endLink(): void {
		const address = this.#link && this.#heading === undefined ? linkAddress(this.#link.href, this.#link.text) : '';
		if (address !== '') this.#builder.addAddress(` (${address})`);
		this.#link = undefined;
	}

	#showInput(attributes: Attributes): void {
		switch (attributes['type']?.toLowerCase()) {
			case 'checkbox':
			case 'radio':
				return this.#builder.text('checked' in attributes ? ticked : unticked);
			case 'hidden':
			case 'submit':
			case 'button':
			case 'reset':
			case 'image':
			case 'file':
			case 'password':
			case 'search':
				return;
			default:
				return this.#builder.text(` ${attributes['value'] ?? ''} `);
		}
	}
}
