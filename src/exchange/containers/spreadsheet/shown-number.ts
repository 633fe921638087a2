/** Numbers as the sheet shows them: 5.1 under the format `0.00` is printed 5.10, and 45383 under `dd/mm/yyyy` is a day. */
import {format, getFormatFromId, isDateFormat} from 'numfmt';
import type {Limits} from '../refusal.ts';
import {isOn, readPart} from './parts.ts';

export interface CellStyle {
	readonly format: string;
	/** The whole cell is struck out. */
	readonly isStruck: boolean;
}

const plain: CellStyle = {format: 'General', isStruck: false};
/** Built-in formats that follow the reader's country: this one's. */
const ofCountry: Readonly<Record<number, string>> = {14: 'dd/mm/yyyy', 22: 'dd/mm/yyyy hh:mm'};

/** By the number a cell gives. */
export function readStyles(part: Uint8Array | undefined, limits: Limits): (index: string | undefined) => CellStyle {
	const formats = new Map<number, string>();
	const struckFonts: boolean[] = [];
	const styles: CellStyle[] = [];
	let room = '';
	readPart(part, {
		open(name, attributes) {
			if (name === 'fonts' || name === 'cellXfs') room = name;
			else if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
			else if (name === 'font' && room === 'fonts') struckFonts.push(false);
			else if (name === 'strike' && room === 'fonts') struckFonts[struckFonts.length - 1] = isOn(attributes);
			else if (name === 'xf' && room === 'cellXfs') styles.push({format: formatOf(Number(attributes['numFmtId'] ?? 0), formats), isStruck: struckFonts[Number(attributes['fontId'] ?? 0)] ?? false});
		},
		close(name) {
			if (name === room) room = '';
		},
	}, limits);
	return (index) => styles[Number(index ?? 0)] ?? plain;
}

function formatOf(id: number, own: ReadonlyMap<number, string>): string {
	return own.get(id) ?? ofCountry[id] ?? getFormatFromId(id) ?? 'General';
}

/** Days before the first that both calendars of Excel count. */
const from1904 = 1462;

export function shownNumber(value: string, {format: pattern}: CellStyle, is1904: boolean): string {
	const number = Number(value);
	if (value.trim() === '' || !Number.isFinite(number)) return value;
	const isDay = isDateFormat(pattern);
	try {
		// A provision's number says more than a format that rounds it.
		if (/^0(?:\.0)?$/.test(pattern) && Math.abs(number) < 10 && Number.isInteger(Math.round(number * 1e6) / 1e4)) return String(Math.round(number * 100) / 100);
		return format(pattern, isDay && is1904 ? number + from1904 : number, {throws: true}).trim();
	} catch {
		return String(number);
	}
}
