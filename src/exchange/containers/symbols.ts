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
const symbol: Readonly<Record<number, string>> = {0xA3: '≤', 0xB3: '≥', 0xB7: '•', 0xD6: '✓', 0xAE: '→', 0xDE: '⇒'};

const zapfDingbats: Readonly<Record<number, string>> = {
	0x33: '✓', 0x34: '✔', 0x35: '✕', 0x36: '✖', 0x37: '✗', 0x38: '✘', 0x48: '★', 0x6C: '●', 0x6D: '○', 0x6E: '■', 0x6F: '☐', 0x70: '☐', 0x71: '☐', 0x72: '☐', 0x73: '▲', 0x74: '▼', 0x75: '◆', 0x76: '❖',
	0xA8: '→', 0xD4: '→', 0xD5: '→', 0xDE: '→', 0xE4: '➢',
};
const marlett: Readonly<Record<number, string>> = {0x61: '✓', 0x62: '✓', 0x63: '☐', 0x67: '■', 0x68: '●', 0x69: '●', 0x6E: '●', 0x72: '✗'};

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
	'wingdings': wingdings,
	'wingdings 2': wingdings2,
	'wingdings2': wingdings2,
	'wingdings 3': wingdings3,
	'wingdings3': wingdings3,
	'webdings': webdings,
	'marlett': marlett,
	'symbol': symbol,
	'zapfdingbats': zapfDingbats,
};

/** By what they are called inside a PDF, where spaces are left out and programs put their own names. */
const printed: ReadonlyArray<readonly [RegExp, string]> = [
	[/^wingdings2/, 'wingdings 2'],
	[/^wingdings3/, 'wingdings 3'],
	[/^wingdings/, 'wingdings'],
	[/^webdings/, 'webdings'],
	[/zapfdingbats|^zadb|^d050000l|^dingbats|^monotypesorts/, 'zapfdingbats'],
	[/^symbol(?:mt|neu|ps|std)?$|^standardsymbols|^s050000l/, 'symbol'],
	[/^marlett/, 'marlett'],
];

/** The ticks, crosses and boxes of fonts for the icons of web pages, which all have places of their own. */
const icons: ReadonlyArray<readonly [RegExp, Readonly<Record<number, string>>]> = [
	[/awesome|^fa-?(?:solid|regular)/, {0xF0_0C: '✓', 0xF0_0D: '✗', 0xF0_46: '☑', 0xF1_4A: '☑', 0xF0_58: '✓', 0xF0_5D: '✓', 0xF0_57: '✗', 0xF0_5C: '✗', 0xF0_96: '☐', 0xF0_C8: '☐', 0xF1_11: '●', 0xF1_0C: '○', 0xF1_92: '☑', 0xF2_D3: '☒'}],
	[/material/, {0xE5_CA: '✓', 0xE5_CD: '✗', 0xE8_34: '☑', 0xE8_35: '☐', 0xE8_37: '●', 0xE8_36: '○', 0xE8_6C: '✓', 0xE8_76: '✓', 0xE9_09: '☐'}],
	[/glyphicons/, {0xE0_13: '✓', 0xE0_14: '✗', 0xE0_67: '☑', 0xE1_57: '☐'}],
];

/** The symbol font that a font of a PDF is; undefined for one that sets letters. */
export function printedSymbolFont(name: string): string | undefined {
	const plain = plainFontName(name);
	return printed.find(([pattern]) => pattern.test(plain))?.[1];
}

const plainFontName = (name: string): string => name.replace(/^[A-Z]{6}\+/, '').replaceAll(/[\s_,-]/g, '').replace(/(?:regular|normal)$/i, '').toLowerCase();

/** The sign that a font of icons has at a place for private use; undefined where it has none that is known. */
export function iconSign(name: string, code: number): string | undefined {
	const plain = plainFontName(name);
	return icons.find(([pattern]) => pattern.test(plain))?.[1][code];
}

export const isIconFont = (name: string): boolean => icons.some(([pattern]) => pattern.test(plainFontName(name)));

/** A letter of a symbol font as a PDF holds it; undefined for a sign that is not known. */
export function printedSign(font: string, code: number): string | undefined {
	const place = code >= 0xF0_00 && code <= 0xF0_FF ? code - 0xF0_00 : code;
	if (place > 0xFF) return code >= 0xE0_00 && code <= 0xF8_FF ? undefined : String.fromCodePoint(code);
	const known = fonts[font]?.[place];
	return known ?? (font === 'symbol' && code >= 0x20 ? String.fromCodePoint(place) : undefined);
}

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
