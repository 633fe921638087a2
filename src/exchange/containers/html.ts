/** A web page to a Layout: tables with their merged cells, headings, lists, links with their address, and forms as they are filled in. One class, and long: a stream has one state, which every element may change. */
import {Parser} from 'htmlparser2';
import type {LeftOut} from '../../core/text/stand-ins.ts';
import {PageLook, type Attributes} from './html-look.ts';
import {fieldText, headings, noteSign, paragraphs, skipped, struck, unit} from './html-tags.ts';
import {LayoutBuilder} from './layout-builder.ts';
import type {Layout} from './layout.ts';
import {linkAddress} from './link-address.ts';
import {readFields, type OwnMarks} from './own-marks.ts';
import {iconWords, pictureWords} from './picture-words.ts';
import {Refused, type Limits} from './refusal.ts';
import {isSymbolFont, symbolText} from './symbols.ts';

const ticked = '☒ ';
const unticked = '☐ ';

/** `own`: what a page of ours carries beside its text. */
export interface WebPage {
	readonly layout: Layout;
	readonly own?: OwnMarks;
	readonly leftOut?: readonly LeftOut[];
}

/** As much as tells what was hidden. */
const longestHidden = 2000;
/** On the root of a page of ours its fields, on a row what it is about. */
const markAttribute = 'data-comply';
const rootOfOurs = /\bdata-comply\s*=\s*["']?\s*\{/;

export function readHtml(html: string, limits: Limits): WebPage {
	const isOwn = rootOfOurs.test(html);
	const look = isOwn ? undefined : new PageLook(html);
	const reader = parse(html, new HtmlReader(limits, isOwn, look));
	// Most of the page is shut until somebody opens it: that is the page.
	return (reader.isMostlyHidden ? parse(html, new HtmlReader(limits, isOwn, look, true)) : reader).finish();
}

function parse(html: string, reader: HtmlReader): HtmlReader {
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
	return reader;
}

class HtmlReader {
	readonly #builder: LayoutBuilder;
	readonly #limits: Limits;
	readonly #isOwn: boolean;
	readonly #lists: {next: number; readonly isNumbered: boolean}[] = [];
	#depth = 0;
	/** The depth at which skipping began; 0 while nothing is skipped. */
	#skippedFrom = 0;
	/** What is skipped is hidden words, or a drawing whose description is in it. */
	#skips: {readonly kind: 'hidden' | 'drawing' | 'rest'; text: string} = {kind: 'rest', text: ''};
	/** The depth at which struck-out text began. */
	#struckFrom = 0;
	/** Fonts that are open, from the first that draws pictures in place of letters. */
	readonly #fonts: Array<{readonly font: string; readonly depth: number}> = [];
	#raised: {readonly depth: number; text: string} | undefined;
	/** The depth of an icon whose name is its text. */
	#ligature = 0;
	#seen = 0;
	#hidden = 0;
	#before = '';
	#heading: number | undefined;
	#keepsSpace = 0;
	#link: {readonly href: string; text: string} | undefined;
	#isSelecting = false;
	#isSelected = false;
	#emphasis = 0;
	#front: OwnMarks['front'] | undefined;
	/** The depth of the root of a document of ours, while it is open: a content system puts it in a page of its own. */
	#root = 0;

	readonly #look: PageLook | undefined;
	readonly #readsHidden: boolean;

	constructor(limits: Limits, isOwn: boolean, look: PageLook | undefined, readsHidden = false) {
		this.#look = look;
		this.#readsHidden = readsHidden;
		this.#limits = limits;
		this.#isOwn = isOwn;
		this.#builder = new LayoutBuilder(limits, isOwn);
	}

	finish(): WebPage {
		const layout = this.#builder.finish();
		const {leftOut} = this.#builder;
		return {layout, ...(leftOut.length > 0 && {leftOut}), ...(this.#front !== undefined && {own: {front: this.#front, comments: []}})};
	}

	text(text: string): void {
		this.#builder.countMark();
		if (this.#skippedFrom > 0) {
			if (this.#skips.kind !== 'rest' && this.#skips.text.length < longestHidden) this.#skips.text += text;
			if (this.#skips.kind === 'hidden') this.#hidden += text.trim().length;
			return;
		}

		if (this.#isSelecting && !this.#isSelected) return;
		this.#seen += text.trim().length;
		const {font} = this.#fonts.at(-1) ?? {};
		if (font !== undefined && isSymbolFont(font)) this.#say(symbolText(font, text));
		else if (this.#raised) this.#raised.text += text;
		else if (this.#ligature > 0) this.#showSign(pictureWords(text));
		else this.#say(text);
	}

	get isMostlyHidden(): boolean {
		return this.#hidden > this.#seen;
	}

	#say(text: string): void {
		// What a content system puts around our document is none of it; a row is, wherever a stray tag has left it.
		if (this.#isOwn && this.#root === 0 && !this.#builder.isInCell) return;
		if (this.#link) this.#link.text += text;
		this.#before = text.slice(-3);
		if (this.#struckFrom > 0) return this.#builder.strike(text.replaceAll(/\s+/g, ' '));
		const address = this.#link?.href.trim() ?? '';
		this.#builder.text(this.#keepsSpace > 0 ? text : text.replaceAll(/\s+/g, ' '), {...(address !== '' && {address}), ...(this.#emphasis > 0 && {isMissing: true})});
	}

	open(name: string, attributes: Attributes): void {
		this.#builder.countMark();
		if (++this.#depth > this.#limits.depth) throw new Refused({code: 'too-deep', limit: this.#limits.depth});
		if (this.#skippedFrom > 0) return;
		if (skipped.has(name)) return this.#skip(name === 'svg' && this.#builder.isInCell && !this.#link ? 'drawing' : 'rest', attributes['aria-label'] ?? attributes['class'] ?? '');
		const look = this.#look?.of(name, attributes);
		if ((look?.isHidden || look?.isBlank) && !this.#readsHidden && name !== 'body' && name !== 'html') {
			if (!look.isHidden && (name === 'td' || name === 'th')) this.#openCell(attributes);
			return this.#skip('hidden', '');
		}

		if (look?.font !== undefined && (this.#fonts.length > 0 || isSymbolFont(look.font))) this.#fonts.push({font: look.font, depth: this.#depth});
		if (this.#struckFrom === 0 && (look?.isStruck || struck.has(name))) this.#struckFrom = this.#depth;

		if (/^(?:checkbox|radio|switch)$/.test(attributes['role'] ?? '') && name !== 'input' && attributes['aria-checked'] !== undefined) this.#say(attributes['aria-checked'] === 'true' ? ticked : unticked);
		if (name !== 'tr') this.#openRoot(attributes);
		if (Object.hasOwn(headings, name)) {
			this.#builder.endParagraph(this.#heading);
			this.#heading = headings[name];
			return;
		}

		if (paragraphs.has(name)) this.#builder.endParagraph(this.#heading);
		this.#openOther(name, attributes);
	}

	#skip(kind: 'hidden' | 'drawing' | 'rest', text: string): void {
		this.#skippedFrom = this.#depth;
		this.#skips = {kind, text};
	}

	#endSkipping(): void {
		const {kind, text} = this.#skips;
		this.#skippedFrom = 0;
		if (kind === 'hidden' && text.trim() !== '') this.#builder.leaveOut('hidden', text);
		else if (kind === 'drawing') this.#showPicture(text, '');
	}

	#showSign(sign: string | undefined): void {
		if (sign !== undefined) this.#say(` ${sign} `);
	}

	/** A tick is often a picture: what it says stands in for it. */
	#showPicture(description: string, source: string): void {
		const sign = pictureWords(description) ?? (description.trim() === '' ? pictureWords(source) : undefined);
		if (sign !== undefined) this.#showSign(sign);
		else if (description.trim() !== '' && source !== '' && !/\b(?:yes|no|tick|cross|check)/i.test(description)) this.#say(` ${description} `);
		else if (!/spacer|blank|pixel|transparent/i.test(source)) this.#builder.picture(description);
	}

	#endRaised(): void {
		const text = this.#raised?.text ?? '';
		this.#raised = undefined;
		const sign = noteSign.exec(text)?.[1];
		this.#say(sign !== undefined && /[\p{L}.)]$/u.test(this.#before) && !unit.test(this.#before) ? ` [${sign}]` : text);
	}

	#openRoot({[markAttribute]: json}: Attributes): void {
		if (!this.#isOwn || json === undefined || this.#root > 0) return;
		const front = readFields(json);
		if (!front) return;
		this.#front ??= front;
		this.#root = this.#depth;
	}

	#openCell({colspan = '1', rowspan = '1'}: Attributes): void {
		this.#builder.openCell({columns: Number(colspan), rows: Number(rowspan)});
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
				return this.#openCell(attributes);
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
			case 'sup':
				this.#raised ??= this.#isOwn ? undefined : {depth: this.#depth, text: ''};
				return;
			case 'span':
				return this.#openIcon(attributes);
			case 'em':
			case 'i':
				this.#emphasis++;
				return this.#openIcon(attributes);
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
				if (builder.isInCell) this.#showPicture(attributes['alt'] ?? '', (attributes['src'] ?? 'unnamed').split(/[?#]/, 1)[0]!.split('/').at(-1)!.slice(0, 200));
		}
	}

	#openIcon({class: classes = ''}: Attributes): void {
		if (classes === '' || !this.#builder.isInCell) return;
		if (/\bmaterial-(?:icons|symbols)/i.test(classes)) this.#ligature ||= this.#depth;
		else this.#showSign(iconWords(classes));
		// What only a screen reader says is said beside what is seen.
		if (/(?:^|\s)(?:sr-only|(?:govuk-)?visually-?hidden|screen-reader-text)(?:\s|$)/i.test(classes)) this.#say(' ');
	}

	close(name: string): void {
		if (this.#depth-- === this.#root) this.#root = 0;
		if (this.#skippedFrom > 0) {
			if (this.#depth < this.#skippedFrom) this.#endSkipping();
			return;
		}

		if (this.#raised && this.#depth < this.#raised.depth) this.#endRaised();
		if (this.#depth < this.#ligature) this.#ligature = 0;
		while (this.#fonts.length > 0 && this.#depth < this.#fonts.at(-1)!.depth) this.#fonts.pop();

		this.#endBlock(name);
		if (this.#depth < this.#struckFrom) this.#struckFrom = 0;
	}

	#endBlock(name: string): void {
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
		const isBox = /^(?:checkbox|radio)$/i.test(attributes['type'] ?? '');
		this.#builder.text(isBox ? ('checked' in attributes ? ticked : unticked) : fieldText(attributes));
	}
}
