/** Numbers as the sheet shows them: 5.1 under the format `0.00` is printed 5.10, and 45383 under `dd/mm/yyyy` is a day. */
import {format, isDateFormat} from 'numfmt';
import type {Limits} from '../refusal.ts';
import {isOn, readPart} from './parts.ts';

export interface CellStyle {
	readonly format: string;
	/** The whole cell is struck out. */
	readonly isStruck: boolean;
}

const plain: CellStyle = {format: 'General', isStruck: false};
/** The formats that a file names by number alone; days as this country writes them. */
const builtIn: Readonly<Record<number, string>> = {
	1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 49: '@',
	14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'dd/mm/yyyy hh:mm', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
	37: '#,##0;(#,##0)', 38: '#,##0;(#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;(#,##0.00)',
};

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
	return own.get(id) ?? builtIn[id] ?? 'General';
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
