/** Looks, in one place: the terminal's own 16 colours, so that light and dark backgrounds both work; never colour alone. */
import {harmless} from '../core/text/plain-text.ts';
import type {Line, Style} from './line.ts';

export interface Look {
	readonly color?: 'cyan' | 'green' | 'yellow' | 'red';
	readonly bold?: true;
	readonly dimColor?: true;
}

const looks: Readonly<Record<Style, Look>> = {
	plain: {},
	strong: {bold: true},
	dim: {dimColor: true},
	accent: {color: 'cyan'},
	selected: {color: 'cyan', bold: true},
	good: {color: 'green'},
	warning: {color: 'yellow'},
	problem: {color: 'red', bold: true},
};

export interface Theme {
	readonly lookOf: (style: Style) => Look;
	/** The line with its escape codes. */
	readonly paint: (line: Line) => string;
}

const codes = {cyan: 36, green: 32, yellow: 33, red: 31};

export function createTheme(hasColour: boolean): Theme {
	const lookOf = (style: Style): Look => {
		const {color, ...rest} = looks[style];
		return hasColour && color ? {color, ...rest} : rest;
	};

	const paintSpan = (raw: string, style: Style): string => {
		const text = harmless(raw);
		const {color, bold, dimColor} = lookOf(style);
		const on = [...(bold ? [1] : []), ...(dimColor ? [2] : []), ...(color ? [codes[color]] : [])];
		return on.length === 0 ? text : `\u001B[${on.join(';')}m${text}\u001B[0m`;
	};

	return {lookOf, paint: (line) => line.map(({text, style}) => paintSpan(text, style)).join('')};
}

/** https://no-color.org: any value but empty; FORCE_COLOR=0 says the same. */
export function hasColour(env: Readonly<Record<string, string | undefined>>): boolean {
	if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
	return env['FORCE_COLOR'] !== '0' && env['TERM'] !== 'dumb';
}
