/** Looks, in one place: the terminal's own 16 colours, so that light and dark backgrounds both work; never colour alone. */
import {harmless} from '../core/text/plain-text.ts';
import type {Line, Style} from './line.ts';

const [bold, dim, red, green, yellow, cyan] = [1, 2, 31, 32, 33, 36];

const looks: Readonly<Record<Style, readonly number[]>> = {
	plain: [],
	strong: [bold],
	dim: [dim],
	accent: [cyan],
	selected: [bold, cyan],
	good: [green],
	warning: [yellow],
	problem: [bold, red],
};

export interface Theme {
	/** The line with its escape codes. */
	readonly paint: (line: Line) => string;
}

export function createTheme(hasColour: boolean): Theme {
	const paintSpan = (raw: string, style: Style): string => {
		const text = harmless(raw);
		const on = looks[style].filter((code) => hasColour || code < red);
		return on.length === 0 ? text : `\u001B[${on.join(';')}m${text}\u001B[0m`;
	};

	return {paint: (line) => line.map(({text, style}) => paintSpan(text, style)).join('')};
}

/** https://no-color.org: any value but empty; FORCE_COLOR=0 says the same. */
export function hasColour(env: Readonly<Record<string, string | undefined>>): boolean {
	if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
	return env['FORCE_COLOR'] !== '0' && env['TERM'] !== 'dumb';
}
