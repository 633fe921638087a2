/** The body of a Word file as it streams by: what a reader of the page would see, in its order. One class, and long: a stream has one state, which every element may change. */
import {noteAt, type LeftOut} from '../../../core/text/stand-ins.ts';
import type {LayoutBuilder} from '../layout-builder.ts';
import type {Layout} from '../layout.ts';
import {linkAddress} from '../link-address.ts';
import {markOfBookmark, missingStyle} from '../own-marks.ts';
import {isSymbolFont, symbolFor, symbolText} from '../symbols.ts';
import {Quoted} from './comments.ts';
import {Fields, ticked, unticked, withPlace} from './fields.ts';
import type {NextMark} from './numbering.ts';
import {describePicture, maySay, newPicture, signOf, type Picture} from './pictures.ts';
import {dressOf, isNoteNumber, newRun, setRun, type RunDress} from './run.ts';
import {headingAt, type Styles} from './styles.ts';
import {isOn, skipped, type Attributes, type XmlHandler} from './xml.ts';

export interface Package {
	readonly isOwn: boolean;
	/** A document inside this one, by the id of its relationship. */
	readonly chunk: (id: string) => {readonly layout: Layout; readonly leftOut?: readonly LeftOut[]};
	readonly styles: Styles;
	readonly nextMark: NextMark;
	readonly notes: {readonly footnote: ReadonlyMap<string, string>; readonly endnote: ReadonlyMap<string, string>};
	/** Addresses by the id of their relationship. */
	readonly links: ReadonlyMap<string, string>;
}

interface Paragraph {
	style: string;
	outline: number | undefined;
	list: string | undefined;
	level: number | undefined;
	/** Its end was deleted under tracked changes: the next paragraph goes on in it. */
	isJoined: boolean;
	isMarked: boolean;
}

/** A content control. */
interface Control {
	/** It still shows its "Choose an item." */
	isPlaceholder: boolean;
	/** The state of a box, whatever sign shows it. */
	isTicked: boolean | undefined;
	isShown: boolean;
}

interface Row {
	isDeleted: boolean;
	/** Columns of the grid left free before its first cell. */
	free: number;
}

const properties = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr', 'w:sdtPr']);

export class BodyReader implements XmlHandler {
	readonly #builder: LayoutBuilder;
	readonly #package: Package;
	readonly #paragraphs: Paragraph[] = [];
	readonly #rows: Row[] = [];
	readonly #links: {readonly href: string; text: string}[] = [];
	readonly #fields = new Fields();
	readonly #controls: Control[] = [];
	/** Elements of properties that are open, outermost first. */
	readonly #properties: string[] = [];
	/** Those that are open, outermost first: a picture may hold a text box with pictures. */
	readonly #pictures: Picture[] = [];
	#cell: {columns: number; isContinued: boolean; isDeleted: boolean} | undefined;
	#run = newRun();
	#holds: 'text' | 'code' | undefined;
	/** The last letters before the place where text is written. */
	#before = '';
	/** What is skipped was deleted, or moved away. */
	#isDeletion = false;
	#isJoining = false;
	#depth = 0;
	/** The depth at which skipping began; 0 while nothing is skipped. */
	#skippedFrom = 0;
	hasBody = false;
	readonly quoted = new Quoted();

	constructor(builder: LayoutBuilder, parts: Package) {
		this.#builder = builder;
		this.#package = parts;
	}

	open(name: string, attributes: Attributes): void {
		this.#builder.countMark();
		this.#depth++;
		if (this.#skippedFrom > 0) return;
		if (properties.has(name)) this.#properties.push(name);
		else if (this.#properties.length > 0) this.#setProperty(name, attributes);
		else if (skipped.has(name)) {
			this.#skippedFrom = this.#depth;
			this.#isDeletion = name === 'w:del' || name === 'w:moveFrom';
		} else this.#openContent(name, attributes);
	}

	close(name: string): void {
		this.#depth--;
		if (this.#skippedFrom > 0) {
			if (this.#depth < this.#skippedFrom) this.#skippedFrom = 0;
		} else if (properties.has(name)) {
			this.#properties.pop();
		} else if (this.#properties.length === 0) {
			this.#closeContent(name);
		}
	}

	text(text: string): void {
		this.#builder.countMark();
		if (this.#skippedFrom > 0) {
			if (this.#isDeletion) this.#builder.deleteText(text);
			return;
		}

		if (this.#holds === 'code') this.#fields.code(text);
		else if (this.#holds === 'text') this.#writeTyped(text);
	}

	#openContent(name: string, attributes: Attributes): void {
		switch (name) {
			case 'w:body':
				this.hasBody = true;
				return;
			case 'w:p':
				this.#openCell();
				this.#paragraphs.push({style: '', outline: undefined, list: undefined, level: undefined, isJoined: false, isMarked: this.#isJoining});
				this.#isJoining = false;
				this.#before = '';
				return;
			case 'w:r':
				this.#run = newRun();
				return;
			case 'w:t':
			case 'm:t':
				this.#holds = 'text';
				return;
			case 'w:instrText':
				this.#holds = 'code';
				return;
			case 'w:tab':
			case 'w:ptab':
				return this.#write(' ');
			case 'w:br':
			case 'w:cr':
				return this.#builder.breakLine();
			case 'w:noBreakHyphen':
				return this.#write('-');
			case 'w:sym':
				return this.#write(symbolFor(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16) || 0));
			case 'w:footnoteReference':
				return this.#writeNote(this.#package.notes.footnote, attributes);
			case 'w:endnoteReference':
				return this.#writeNote(this.#package.notes.endnote, attributes);
			case 'w:hyperlink':
				this.#links.push({href: withPlace(this.#package.links.get(attributes['r:id'] ?? '') ?? '', attributes['w:anchor']), text: ''});
				return;
			case 'w:bookmarkStart':
				return this.#markRow(attributes['w:name'] ?? '');
			case 'w:commentRangeStart':
				this.quoted.open(attributes['w:id'] ?? '');
				return this.#builder.openComment(attributes['w:id'] ?? '');
			case 'w:commentRangeEnd':
				this.quoted.close(attributes['w:id'] ?? '');
				return this.#builder.closeComment(attributes['w:id'] ?? '');
			case 'w:commentReference':
				return this.#builder.noteComment(attributes['w:id'] ?? '');
			case 'w:fldChar':
				return this.#turnField(attributes['w:fldCharType']);
			case 'w:sdt':
				this.#controls.push({isPlaceholder: false, isTicked: undefined, isShown: false});
				return;
			case 'w:altChunk':
				return this.#builder.addLayout(this.#package.chunk(attributes['r:id'] ?? ''));
			case 'w:txbxContent':
				for (const picture of this.#pictures) picture.hasText = true;
				return this.#builder.openAside();
			case 'w:drawing':
			case 'w:pict':
			case 'w:object':
				this.#pictures.push(newPicture());
				return;
			case 'w:tbl':
				this.#openCell();
				return this.#builder.openTable();
			case 'w:tr':
				this.#rows.push({isDeleted: false, free: 0});
				return this.#builder.openRow();
			case 'w:tc':
				return this.#beginCell();
			default:
				if (this.#pictures.length > 0) describePicture(this.#pictures.at(-1)!, name, attributes);
				this.#fields.set(name, attributes);
		}
	}

	#closeContent(name: string): void {
		switch (name) {
			case 'w:p':
				return this.#endParagraph();
			case 'w:t':
			case 'm:t':
			case 'w:instrText':
				this.#holds = undefined;
				return;
			case 'w:hyperlink':
				return this.#endLink();
			case 'w:sdt':
				return this.#endControl();
			case 'w:txbxContent':
				return this.#builder.closeAside();
			case 'w:drawing':
			case 'w:pict':
			case 'w:object':
				return this.#showPicture();
			case 'w:tc':
				this.#openCell();
				return this.#builder.closeCell();
			case 'w:tr':
				return this.#rows.pop()?.isDeleted ? this.#builder.dropRow() : this.#builder.closeRow();
			case 'w:tbl':
				return this.#builder.closeTable();
		}
	}

	#setProperty(name: string, attributes: Attributes): void {
		const value = attributes['w:val'] ?? '';
		const paragraph = this.#paragraphs.at(-1);
		const row = this.#rows.at(-1);
		switch (this.#properties.at(-1)) {
			case 'w:pPr':
				if (!paragraph) return;
				if (name === 'w:pStyle') paragraph.style = value;
				else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
				else if (name === 'w:numId') paragraph.list = value;
				else if (name === 'w:ilvl') paragraph.level = Number(value);
				return;
			case 'w:rPr':
				if (!this.#properties.includes('w:pPr')) setRun(this.#run, name, attributes);
				else if ((name === 'w:del' || name === 'w:moveFrom') && paragraph) paragraph.isJoined = true;
				return;
			case 'w:trPr':
				if (row && name === 'w:del') row.isDeleted = true;
				else if (row && name === 'w:gridBefore') row.free = Number(value);
				return;
			case 'w:tcPr':
				if (this.#cell && name === 'w:gridSpan') this.#cell.columns = Number(value);
				else if (this.#cell && name === 'w:cellDel') this.#cell.isDeleted = true;
				else if (this.#cell && name === 'w:vMerge') this.#cell.isContinued = value !== 'restart';
				return;
			case 'w:sdtPr':
				if (name === 'w:showingPlcHdr') this.#controls.at(-1)!.isPlaceholder = isOn(attributes);
				else if (name.endsWith(':checked')) this.#controls.at(-1)!.isTicked = isOn({'w:val': Object.entries(attributes).find(([key]) => key.endsWith(':val'))?.[1] ?? 'true'});
		}
	}

	get #dress(): RunDress {
		return dressOf(this.#run, this.#package.styles, this.#paragraphs.at(-1)?.style ?? '');
	}

	#beginCell(): void {
		const row = this.#rows.at(-1);
		if (row && row.free > 0) this.#builder.openCell({columns: row.free});
		if (row) row.free = 0;
		this.#cell = {columns: 1, isContinued: false, isDeleted: false};
	}

	/** A cell's spans are known once its content begins. */
	#openCell(): void {
		if (this.#cell) this.#builder.openCell(this.#cell);
		this.#cell = undefined;
	}

	#endControl(): void {
		const control = this.#controls.pop();
		if (control?.isTicked !== undefined && !control.isShown) this.#write(control.isTicked ? ticked : unticked);
	}

	#writeTyped(text: string): void {
		const {isRaised, isNoteSign} = this.#run;
		const {font} = this.#dress;
		if (isNoteSign) return;
		this.#write(isSymbolFont(font) ? symbolText(font, text) : isRaised && isNoteNumber(text, this.#before) ? ` [${text.trim()}]` : text);
	}

	#showPicture(): void {
		const picture = this.#pictures.pop();
		if (!picture || picture.hasText || picture.isUnseen || this.#dress.isHidden) return;
		const sign = signOf(picture);
		if (sign !== undefined) this.#write(` ${sign} `);
		else if (this.#builder.isInCell || picture.isObject || maySay(picture)) this.#builder.picture(picture.description, picture.isObject ? 'object' : 'picture');
	}

	#write(text: string): void {
		if (text === '' || this.#dress.isHidden || this.#fields.isCode || this.#controls.some(({isPlaceholder}) => isPlaceholder)) return;
		const box = this.#controls.find(({isTicked}) => isTicked !== undefined);
		if (!box) return this.#writeShown(text);
		if (!box.isShown) this.#writeShown(box.isTicked ? ticked : unticked);
		box.isShown = true;
	}

	#writeShown(text: string): void {
		this.#before = text.slice(-3);
		// A run that stands where only cells may is the cell that is missing.
		this.#openCell();
		if (this.#builder.isBetweenCells) this.#builder.openCell();
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph && !paragraph.isMarked && text.trim() !== '') this.#builder.mark(this.#markOf(paragraph).mark);
		for (const link of this.#links) link.text += text;
		if (this.#dress.isStruck) return this.#builder.strike(text);
		this.quoted.write(text);
		const address = this.#links.at(-1)?.href ?? '';
		this.#builder.text(text, {...(address !== '' && {address}), ...(this.#run.style === missingStyle && {isMissing: true})});
	}

	#markRow(name: string): void {
		const mark = markOfBookmark(name);
		if (mark !== undefined) this.#builder.markRow(mark);
	}

	#writeNote(notes: ReadonlyMap<string, string>, attributes: Attributes): void {
		const note = notes.get(attributes['w:id'] ?? '');
		this.#run.isNoteSign = attributes['w:customMarkFollows'] !== undefined && isOn({'w:val': attributes['w:customMarkFollows']});
		if (note) this.#write(this.#package.isOwn ? ` (${note})` : noteAt(note));
	}

	#markOf(paragraph: Paragraph): ReturnType<NextMark> {
		paragraph.isMarked = true;
		const style = this.#package.styles.get(paragraph.style);
		return this.#package.nextMark(paragraph.list ?? style?.list ?? '', paragraph.level ?? style?.level ?? 0);
	}

	#endParagraph(): void {
		const paragraph = this.#paragraphs.pop();
		if (!paragraph) return;
		if (!paragraph.isMarked) {
			// Word draws the number of an empty paragraph too: a form's first column is often nothing else.
			const {mark, isNumber} = this.#markOf(paragraph);
			if (isNumber) this.#builder.text(mark);
		}

		if (paragraph.isJoined) this.#isJoining = true;
		else this.#builder.endParagraph(headingAt(paragraph.outline) ?? this.#package.styles.get(paragraph.style)?.heading);
	}

	#turnField(type: string | undefined): void {
		if (type === 'begin') {
			this.#fields.begin();
		} else if (type === 'separate') {
			this.#links.push({href: this.#fields.separate(), text: ''});
		} else if (type === 'end') {
			const {hadResult, shown} = this.#fields.end();
			this.#write(shown);
			if (hadResult) this.#endLink();
		}
	}

	#endLink(): void {
		const link = this.#links.pop();
		const address = link ? linkAddress(link.href, link.text) : '';
		if (address !== '') this.#builder.addAddress(` (${address})`);
	}
}
