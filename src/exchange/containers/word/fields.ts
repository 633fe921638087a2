/** Word's older fields: links, and the boxes and lists of a protected form, whose state stands in the field and not in the text. */
import {isOn, type Attributes} from './xml.ts';

interface Field {
	code: string;
	isResult: boolean;
	box: boolean | undefined;
	entries: string[];
	chosen: number;
}

export const ticked = '☒';
export const unticked = '☐';
const link = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\\\s]\S*))/;

const place = /\\l\s+"([^"]*)"/;

/** An address with the place in it, which Word keeps apart; a place in this document leads nowhere else. */
export function withPlace(address: string, name: string | undefined): string {
	return address === '' || name === undefined || name === '' || address.includes('#') ? address : `${address}#${name}`;
}

export class Fields {
	readonly #open: Field[] = [];

	/** While a field gives its code, nothing is shown. */
	get isCode(): boolean {
		return this.#open.some(({isResult}) => !isResult);
	}

	begin(): void {
		this.#open.push({code: '', isResult: false, box: undefined, entries: [], chosen: 0});
	}

	code(text: string): void {
		const field = this.#open.at(-1);
		if (field && !field.isResult) field.code += text;
	}

	/** Ends the code; gives the address if what follows is a link's text. */
	separate(): string {
		const field = this.#open.at(-1);
		if (!field) return '';
		field.isResult = true;
		const found = link.exec(field.code);
		return withPlace(found?.[1] ?? found?.[2] ?? '', place.exec(field.code)?.[1]);
	}

	/** Gives what the field shows of itself: a box, or the entry chosen from a list. */
	end(): {readonly hadResult: boolean; readonly shown: string} {
		const field = this.#open.pop();
		if (!field) return {hadResult: false, shown: ''};
		const box = field.box === undefined ? '' : field.box ? ticked : unticked;
		return {hadResult: field.isResult, shown: box || (field.entries[field.chosen] ?? '')};
	}

	/** A setting of a form field. */
	set(name: string, attributes: Attributes): void {
		const field = this.#open.at(-1);
		if (!field || field.isResult) return;
		if (name === 'w:checkBox') field.box ??= false;
		else if (name === 'w:checked' || (name === 'w:default' && field.box !== undefined)) field.box = isOn(attributes);
		else if (name === 'w:listEntry') field.entries.push(attributes['w:val'] ?? '');
		else if (name === 'w:result') field.chosen = Number(attributes['w:val'] ?? 0);
	}
}
