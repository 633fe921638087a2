/** The ticks, crosses, boxes and bullets of the fonts that draw them in place of letters. */
const wingdings: Readonly<Record<number, string>> = {
	0x6C: '●', 0x6E: '■', 0x6F: '☐', 0x71: '☐', 0x72: '☐', 0x73: '⬧', 0x76: '❖', 0x78: '☒', 0x9F: '•', 0xA7: '▪', 0xA8: '☐', 0xB7: '•', 0xD8: '➢', 0xE0: '→', 0xE8: '→',
	0xFB: '✗', 0xFC: '✓', 0xFD: '☒', 0xFE: '☑',
};
const wingdings2: Readonly<Record<number, string>> = {
	0x2A: '☐', 0x30: '☐', 0x4F: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0x55: '⊗', 0x95: '•', 0x97: '•', 0xA2: '■', 0xA3: '☐',
};
const wingdings3: Readonly<Record<number, string>> = {0x67: '→', 0x7D: '▶'};
const webdings: Readonly<Record<number, string>> = {0x61: '✓', 0x63: '☐', 0x67: '■', 0x6E: '●', 0x72: '✗'};
const marlett: Readonly<Record<number, string>> = {0x61: '✓', 0x62: '✓', 0x72: '✗'};
const symbol: Readonly<Record<number, string>> = {0xA3: '≤', 0xB3: '≥', 0xB7: '•', 0xD6: '✓', 0xAE: '→', 0xDE: '⇒'};

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	'wingdings': wingdings,
	'wingdings 2': wingdings2,
	'wingdings2': wingdings2,
	'wingdings 3': wingdings3,
	'wingdings3': wingdings3,
	'webdings': webdings,
	'marlett': marlett,
	'symbol': symbol,
};

export const isSymbolFont = (font: string): boolean => Object.hasOwn(fonts, font.toLowerCase());

/** A character of a symbol font as the one that looks like it; `�` where none is known, so that a mark is never lost. */
export function symbolFor(font: string, code: number): string {
	const isPrivate = code >= 0xF0_00 && code <= 0xF0_FF;
	const known = fonts[font.toLowerCase()]?.[isPrivate ? code - 0xF0_00 : code];
	// A letter of a font of pictures is no letter: its "Y" is a sign of the zodiac and says nothing.
	const isPicture = font.toLowerCase() !== 'symbol' && isSymbolFont(font) && /[A-Za-z\d]/.test(String.fromCodePoint(code));
	return known ?? (isPrivate || code === 0 || isPicture ? '\uFFFD' : String.fromCodePoint(code));
}

/** Letters typed in a symbol font stand for signs; words set in one are words somebody wanted to hide, and stay words. */
export function symbolText(font: string, text: string): string {
	if (text.trim().length > 3) return text;
	return Array.from(text, (character) => symbolFor(font, character.codePointAt(0)!)).join('');
}
