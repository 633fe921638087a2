import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createKeyReader, type Key, type KeyName} from '../../src/terminal/keys.ts';

/** Runs of text come out as one key or as several, as the chunks fell: that is no difference. */
function joined(keys: readonly Key[]): readonly Key[] {
	const out: Key[] = [];
	for (const key of keys) {
		const last = out.at(-1);
		if (key.type === 'text' && last?.type === 'text') out[out.length - 1] = {type: 'text', text: last.text + key.text};
		else out.push(key);
	}

	return out;
}

function keysOf(...chunks: readonly string[]): readonly Key[] {
	const reader = createKeyReader();
	return [...chunks.flatMap((chunk) => reader.feed(chunk)), ...reader.flush()];
}

const named = (name: KeyName): Key => ({type: 'named', name});
const ctrl = (letter: string): Key => ({type: 'ctrl', letter});
const text = (typed: string): Key => ({type: 'text', text: typed});

const single: ReadonlyArray<readonly [string, string, Key]> = [
	['Enter', '\r', named('enter')],
	['Enter on the number pad', '\u001BOM', named('enter')],
	['Ctrl-J', '\n', named('newline')],
	['Alt-Enter', '\u001B\r', named('newline')],
	['Tab', '\t', named('tab')],
	['Shift-Tab', '\u001B[Z', named('shift-tab')],
	['Backspace', '\u007F', named('backspace')],
	['Backspace as Ctrl-H', '\b', named('backspace')],
	['Alt-Backspace', '\u001B\u007F', named('delete-word-back')],
	['Delete', '\u001B[3~', named('delete')],
	['Ctrl-Delete', '\u001B[3;5~', named('delete-word-forward')],
	['Alt-D', '\u001Bd', named('delete-word-forward')],
	['Escape', '\u001B', named('escape')],
	['up', '\u001B[A', named('up')],
	['up in application mode', '\u001BOA', named('up')],
	['down', '\u001B[B', named('down')],
	['right', '\u001B[C', named('right')],
	['left', '\u001B[D', named('left')],
	['Ctrl-right', '\u001B[1;5C', named('word-right')],
	['Ctrl-left', '\u001B[1;5D', named('word-left')],
	['Alt-right', '\u001B[1;3C', named('word-right')],
	['Shift-left', '\u001B[1;2D', named('left')],
	['Alt-B', '\u001Bb', named('word-left')],
	['Alt-F', '\u001Bf', named('word-right')],
	['Home', '\u001B[H', named('home')],
	['Home on the Linux console', '\u001B[1~', named('home')],
	['Home in rxvt', '\u001B[7~', named('home')],
	['End', '\u001B[F', named('end')],
	['End on the Linux console', '\u001B[4~', named('end')],
	['End in application mode', '\u001BOF', named('end')],
	['Ctrl-Home', '\u001B[1;5H', named('top')],
	['Ctrl-End', '\u001B[1;5F', named('bottom')],
	['Page Up', '\u001B[5~', named('page-up')],
	['Page Down', '\u001B[6~', named('page-down')],
	['F1', '\u001BOP', named('f1')],
	['F1 in the old xterm way', '\u001B[11~', named('f1')],
	['F1 on the Linux console', '\u001B[[A', named('f1')],
	['Ctrl-A', '\u0001', ctrl('a')],
	['Ctrl-C', '\u0003', ctrl('c')],
	['Ctrl-Z', '\u001A', ctrl('z')],
	['Ctrl-_', '\u001F', ctrl('_')],
	['a letter', 'x', text('x')],
	['a word', 'café', text('café')],
	['wide characters and emoji', '住宅 👩‍👩‍👧', text('住宅 👩‍👩‍👧')],
	['a paste', '\u001B[200~one\r\ntwo\u001B[201~', {type: 'paste', text: 'one\r\ntwo'}],
	['an empty paste', '\u001B[200~\u001B[201~', {type: 'paste', text: ''}],
	['a paste with codes in it', '\u001B[200~a\u001B[31mred\u001B[0m\u0003\u0007\u001B[201~', {type: 'paste', text: 'a\u001B[31mred\u001B[0m\u0003\u0007'}],
	['kitty: Enter', '\u001B[13u', named('enter')],
	['kitty: Shift-Enter', '\u001B[13;2u', named('newline')],
	['kitty: Ctrl-Enter', '\u001B[13;5u', named('newline')],
	['kitty: Escape', '\u001B[27u', named('escape')],
	['kitty: Tab', '\u001B[9u', named('tab')],
	['kitty: Shift-Tab', '\u001B[9;2u', named('shift-tab')],
	['kitty: Backspace', '\u001B[127u', named('backspace')],
	['kitty: Ctrl-Backspace', '\u001B[127;5u', named('delete-word-back')],
	['kitty: Ctrl-C', '\u001B[99;5u', ctrl('c')],
	['kitty: Alt-B', '\u001B[98;3u', named('word-left')],
	['kitty: a letter', '\u001B[97u', text('a')],
	['kitty: a letter with the other layout beside it', '\u001B[97:65;2u', text('A')],
	['kitty: Caps Lock changes no key', '\u001B[13;65u', named('enter')],
	['kitty: up, Num Lock on', '\u001B[1;129A', named('up')],
	['xterm modifyOtherKeys: Shift-Enter', '\u001B[27;2;13~', named('newline')],
	['xterm modifyOtherKeys: Ctrl-Backspace', '\u001B[27;5;127~', named('delete-word-back')],
	['xterm modifyOtherKeys: Ctrl-S', '\u001B[27;5;115~', ctrl('s')],
];

describe('a key', () => {
	test.each(single)('%s', (_name, bytes, key) => {
		expect(keysOf(bytes)).toEqual([key]);
	});

	const nothing = ['\u0000', '\u001B[I', '\u001B[O', '\u001B[?1u', '\u001B[99~', '\u001B[97;1:3u', '\u001B[1;1:3A', '\u001B[24;80R', '\u001B[57441u'];
	test.each(nothing)('%j means nothing here, and leaves nothing behind', (bytes) => {
		expect(keysOf(`${bytes}x`)).toEqual([text('x')]);
	});
});

describe('several in one chunk', () => {
	const cases: ReadonlyArray<readonly [string, readonly Key[]]> = [
		['yes\r2\r', [text('yes'), named('enter'), text('2'), named('enter')]],
		['a\u001B[Db', [text('a'), named('left'), text('b')]],
		['\u001B\u001B[A', [named('escape'), named('up')]],
		['\u001B[200~one\r\u001B[201~\r', [{type: 'paste', text: 'one\r'}, named('enter')]],
		['\u001B[200~a\u001B[201~\u001B[200~b\u001B[201~', [{type: 'paste', text: 'a'}, {type: 'paste', text: 'b'}]],
		['\u001Bxyz', [named('escape'), text('xyz')]],
	];
	test.each(cases)('%j', (bytes, keys) => {
		expect(joined(keysOf(bytes))).toEqual(keys);
	});
});

test('a paste that is not over gives nothing yet, and a lone Escape waits for what may follow', () => {
	const reader = createKeyReader();
	expect(reader.feed('\u001B[200~half')).toEqual([]);
	expect(reader.waitsFor()).toBe('paste');
	expect(reader.feed(' done\u001B[201~\u001B')).toEqual([{type: 'paste', text: 'half done'}]);
	expect(reader.waitsFor()).toBe('key');
	expect(reader.flush()).toEqual([named('escape')]);
	expect(reader.waitsFor()).toBeUndefined();
});

test('a sequence broken off for good does not swallow what is typed later', () => {
	const reader = createKeyReader();
	expect(reader.feed('\u001B[')).toEqual([]);
	expect(reader.waitsFor()).toBe('key');
	reader.flush();
	expect(joined(reader.feed('A\r'))).toEqual([text('A'), named('enter')]);
});

const piece = fc.oneof(
	{weight: 3, arbitrary: fc.constantFrom(...single.map(([, bytes]) => bytes).filter((bytes) => bytes !== '\u001B' && !/[\u0003\u0011]/.test(bytes)))},
	{weight: 2, arbitrary: fc.string({unit: 'grapheme', maxLength: 6})},
	{weight: 1, arbitrary: fc.string({unit: fc.constantFrom('\u001B', '[', 'O', '1', ';', '~', 'A', '\r', 'é', '2', '0', 'u'), maxLength: 8})},
);

test('the same bytes, cut anywhere, give the same keys', () => {
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 12}), fc.array(fc.nat(), {maxLength: 20}), (pieces, cuts) => {
			const bytes = pieces.join('');
			const points = [...new Set(cuts.map((cut) => (bytes.length === 0 ? 0 : cut % bytes.length)))].toSorted((a, b) => a - b);
			const chunks = [0, ...points].map((from, index) => bytes.slice(from, points[index] ?? bytes.length));
			expect(joined(keysOf(...chunks))).toEqual(joined(keysOf(bytes)));
		}),
		{numRuns: 500},
	);
});

describe('a paste whose end never comes', () => {
	test.each([['\u0003', 'c'], ['\u0011', 'q']])('is over at %j pressed alone, and what came of it is kept', (bytes, letter) => {
		const reader = createKeyReader();
		reader.feed('\u001B[200~one');
		reader.feed(' two');
		expect(reader.feed(bytes)).toEqual([{type: 'paste', text: 'one two'}, {type: 'ctrl', letter}]);
	});

	test('is over once nothing more comes; keys are keys again, and an end that comes late is nothing', () => {
		const reader = createKeyReader();
		reader.feed('\u001B[200~one');
		expect(reader.flush()).toEqual([{type: 'paste', text: 'one'}]);
		expect(joined(reader.feed('a\u001B[201~\r'))).toEqual([text('a'), named('enter')]);
	});

	test('a long one costs what it is long', () => {
		const reader = createKeyReader();
		const slice = 'word '.repeat(13_000);
		reader.feed('\u001B[200~');
		const started = performance.now();
		for (let index = 0; index < 150; index += 1) expect(reader.feed(slice)).toEqual([]);
		expect(reader.feed('\u001B[201~')).toEqual([{type: 'paste', text: slice.repeat(150)}]);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});

const replies = [
	'\u001B]11;rgb:1e1e/1e1e/2e2e\u0007',
	'\u001B]11;rgb:1e1e/1e1e/2e2e\u001B\\',
	'\u001B]4;1;rgb:ff/00/00\u0007',
	'\u001BP>|XTerm(388)\u001B\\',
	'\u001BP1+r544e=787465726D\u001B\\',
	'\u001B_Gi=31;OK\u001B\\',
	'\u001B[12;40R',
	'\u001B[?62;22c',
	'\u001B[>0;276;0c',
	'\u001B[?1u',
	'\u001B[I',
	'\u001B[O',
	'\u001B[M #$',
	'\u001B[<0;12;7M',
	'\u001B[<0;12;7m',
	'\u001B[?2026;2$y',
	'\u001B[8;30;100t',
];

test('whatever the terminal says of itself between two keys, in whatever pieces, is no key', () => {
	const typed = fc.oneof(fc.constantFrom('\r', '\u001B[A', '\u0002', '\u007F', '[', ']', ';'), fc.string({unit: fc.constantFrom(...'abc ŵ1é'), minLength: 1, maxLength: 5}));
	fc.assert(
		fc.property(fc.array(fc.oneof(typed.map((bytes) => ({bytes, isTyped: true})), fc.constantFrom(...replies).map((bytes) => ({bytes, isTyped: false}))), {maxLength: 14}), fc.array(fc.nat(200), {maxLength: 8}), (parts, cuts) => {
			const all = parts.map(({bytes}) => bytes).join('');
			const places = [0, ...cuts.filter((cut) => cut < all.length).toSorted((a, b) => a - b), all.length];
			const reader = createKeyReader();
			const keys = places.slice(1).flatMap((end, index) => reader.feed(all.slice(places[index], end)));
			expect(joined(keys)).toEqual(joined(keysOf(parts.filter(({isTyped}) => isTyped).map(({bytes}) => bytes).join(''))));
		}),
		{numRuns: 400},
	);
});

test.each(['\u001B]11;rgb:1e1e/', '\u001BP>|XTe', '\u001B[12;4', '\u001B[M '])('%j broken off for good swallows neither Ctrl-C nor what is typed after a moment', (bytes) => {
	const stopped = createKeyReader();
	stopped.feed(bytes);
	expect(stopped.feed('\u0003').at(-1)).toEqual({type: 'ctrl', letter: 'c'});
	const later = createKeyReader();
	later.feed(bytes);
	expect(later.flush()).toEqual([]);
	expect(joined(later.feed('yes\r'))).toEqual([text('yes'), named('enter')]);
});
