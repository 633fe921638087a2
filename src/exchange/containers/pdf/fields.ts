/** Fields that were filled in on the screen: what each holds, at its place on the page. */
import {pictureSign} from '../../../core/text/stand-ins.ts';
import {signRun} from './boxes.ts';
import type {Box} from './places.ts';
import type {Run} from './marks.ts';

/** As the library gives it. */
export interface Widget {
	readonly id: string;
	readonly subtype: string;
	readonly rect: readonly number[];
	readonly annotationFlags?: number;
	/** Of a comment. */
	readonly contentsObj?: {readonly str: string};
	readonly fieldType?: string | null;
	readonly fieldName?: string;
	readonly fieldValue?: unknown;
	readonly exportValue?: string;
	readonly buttonValue?: string | null;
	readonly checkBox?: boolean;
	readonly radioButton?: boolean;
	readonly multiLine?: boolean;
	readonly options?: ReadonlyArray<{readonly exportValue: unknown; readonly displayValue: unknown}>;
}

export interface Field {
	readonly id: string;
	readonly rect: readonly number[];
	/** A box or a button to be ticked. */
	readonly sign?: string;
	readonly lines: readonly string[];
}

/** Bits of an annotation: hidden, and not seen on the screen. */
const unseen = 0b10_0010;

/** Fields whose value is known: their pictures need not be read. `doubtful` are buttons whose value and whose picture differ. */
export function readFields(widgets: readonly Widget[], doubtful: ReadonlySet<string>): {readonly fields: readonly Field[]; readonly known: ReadonlySet<string>} {
	const fields: Field[] = [];
	const known = new Set<string>();
	for (const widget of widgets) {
		if (widget.subtype !== 'Widget') continue;
		const isUnseen = ((widget.annotationFlags ?? 0) & unseen) !== 0;
		const field = fieldOf(widget, doubtful.has(widget.id));
		if (field || isUnseen) known.add(widget.id);
		if (field && !isUnseen) fields.push(field);
	}

	return {fields, known};
}

function fieldOf(widget: Widget, isDoubtful: boolean): Field | undefined {
	const {id, rect, fieldType} = widget;
	if (fieldType === 'Btn' && (widget.checkBox || widget.radioButton)) return {id, rect, sign: isDoubtful ? pictureSign : isOn(widget) ? '☑' : '☐', lines: []};
	const text = fieldType === 'Tx' ? textOf(widget.fieldValue) : fieldType === 'Ch' ? [widget.fieldValue].flat().map((value) => shownAs(value, widget)).filter((value) => value !== '').join(', ') : '';
	const lines = text.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '');
	return lines.length > 0 ? {id, rect, lines} : undefined;
}

function isOn({fieldValue, exportValue, buttonValue, radioButton}: Widget): boolean {
	if (typeof fieldValue !== 'string' || fieldValue === '' || fieldValue === 'Off') return false;
	const own = radioButton ? buttonValue : exportValue;
	return own === undefined || own === null ? !radioButton : fieldValue === own;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : '');

function shownAs(value: unknown, {options = []}: Widget): string {
	const option = options.find(({exportValue}) => exportValue === value);
	return textOf(option?.displayValue).trim() || textOf(value).trim();
}

/** A field's value as if it were printed at `box`, its place on the page; `size` is that of the letters around it. */
export function fieldRuns({sign, lines}: Field, box: Box, size: number): readonly Run[] {
	if (sign !== undefined) return [signRun(box, sign)];
	const height = box.bottom - box.top;
	const step = Math.min(1.2 * size, height / lines.length);
	const isLow = height < 2 * size;
	const first = isLow && lines.length === 1 ? (box.top + box.bottom) / 2 + 0.3 * size : box.top + Math.min(step, size);
	return lines.map((text, index) => {
		const right = Math.min(box.right, box.left + 2 + 0.5 * size * text.length);
		return {text, left: Math.min(box.left + 2, right - 0.1), right, initial: 0.5 * size, baseline: first + index * step, size: Math.min(size, Math.max(step, 1)), isBold: false};
	});
}

/** Ticked by its value and not by what it shows, as some programs leave it that fill forms in: nobody can say which is meant. */
export function doubtfulButtons(bytes: Uint8Array): ReadonlySet<string> {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	const doubtful = new Set<string>();
	for (const [, number, generation, body] of file.matchAll(/(?<!\d)(\d{1,8}) (\d{1,5}) obj\b((?:(?!endobj|stream)[^]){0,4000})/g)) {
		if (!/\/Subtype\s*\/Widget\b/.test(body!)) continue;
		const value = /\/V\s*\/(\w+)/.exec(body!)?.[1];
		const shown = /\/AS\s*\/(\w+)/.exec(body!)?.[1];
		if (value !== undefined && shown !== undefined && value !== shown) doubtful.add(`${number}R${generation === '0' ? '' : generation}`);
	}

	return doubtful;
}
