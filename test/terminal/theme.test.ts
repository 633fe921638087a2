import {describe, expect, test} from 'vitest';
import {spans, type Style} from '../../src/terminal/line.ts';
import {createTheme, hasColour} from '../../src/terminal/theme.ts';

const styles: readonly Style[] = ['plain', 'strong', 'dim', 'accent', 'selected', 'good', 'warning', 'problem'];

describe('colours', () => {
	test('are the terminal’s own sixteen, so that light and dark backgrounds both work', () => {
		const painted = createTheme(true).paint(spans(...styles.map((style) => [style, style] as const)));
		const codes = [...painted.matchAll(/\u001B\[([\d;]*)m/g)].flatMap((match) => match[1]!.split(';').map(Number));
		expect(codes.length).toBeGreaterThan(0);
		for (const code of codes) expect([0, 1, 2, 31, 32, 33, 36]).toContain(code);
	});

	test('are left out where they are not wanted; bold and dim stay', () => {
		const theme = createTheme(false);
		for (const style of styles) expect(theme.paint([{text: 'x', style}])).not.toMatch(/\u001B\[[\d;]*3\dm/);
		expect(theme.paint([{text: 'x', style: 'selected'}])).toBe('\u001B[1mx\u001B[0m');
		expect(theme.paint([{text: 'x', style: 'dim'}])).toBe('\u001B[2mx\u001B[0m');
	});

	test.each([
		[{}, true],
		[{NO_COLOR: '1'}, false],
		[{NO_COLOR: '0'}, false],
		[{NO_COLOR: ''}, true],
		[{FORCE_COLOR: '0'}, false],
		[{TERM: 'dumb'}, false],
		[{TERM: 'xterm-256color'}, true],
	])('%j: %s', (env, isColoured) => {
		expect(hasColour(env)).toBe(isColoured);
	});
});
