import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {editorAction} from '../../../src/terminal/inputs/editor/keys.ts';
import {layout, rowAt} from '../../../src/terminal/inputs/editor/layout.ts';
import {createEditor, editorReducer, type EditorState} from '../../../src/terminal/inputs/editor/state.ts';
import {editorLines, editorRows} from '../../../src/terminal/inputs/editor/rows.ts';
import {createKeyReader, type Key} from '../../../src/terminal/keys.ts';
import {lineText} from '../../../src/terminal/line.ts';
import {graphemes, textWidth} from '../../../src/terminal/text-width.ts';

const size = {width: 20, rows: 5};

interface Start {
	readonly multiline?: boolean;
	readonly earlier?: readonly string[];
}

/** `|` stands for the cursor, in what is given and in what is expected. */
function editorAt(marked: string, {multiline = true, earlier = []}: Start = {}): EditorState {
	const cursor = marked.indexOf('|');
	return {...createEditor({multiline, text: marked.replace('|', ''), earlier}), cursor};
}

function marked({text, cursor}: EditorState): string {
	return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

function pressKeys(state: EditorState, bytes: string): EditorState {
	const reader = createKeyReader();
	return [...Array.from(bytes).flatMap((each) => reader.feed(each)), ...reader.flush()].reduce(pressKey, state);
}

function pressKey(state: EditorState, key: Key): EditorState {
	const action = editorAction(state, key, size);
	return action ? editorReducer(state, action) : state;
}

const keys = {
	left: '\u001B[D',
	right: '\u001B[C',
	up: '\u001B[A',
	down: '\u001B[B',
	wordLeft: '\u001B[1;5D',
	wordRight: '\u001B[1;5C',
	home: '\u001B[H',
	end: '\u001B[F',
	top: '\u001B[1;5H',
	bottom: '\u001B[1;5F',
	pageUp: '\u001B[5~',
	pageDown: '\u001B[6~',
	back: '\u007F',
	delete: '\u001B[3~',
	undo: '\u001A',
	redo: '\u000F',
	wordBack: '\u0017',
	wordForward: '\u001Bd',
	toStart: '\u0015',
	toEnd: '\u000B',
};

const table: ReadonlyArray<readonly [string, string, string, string]> = [
	['typing', 'ac|', 'd', 'acd|'],
	['typing in the middle', 'a|c', 'b', 'ab|c'],
	['a new line', 'a|b', '\n', 'a\n|b'],
	['backspace', 'ab|c', keys.back, 'a|c'],
	['backspace at the start', '|abc', keys.back, '|abc'],
	['backspace joins lines', 'a\n|b', keys.back, 'a|b'],
	['backspace takes an accent with its letter', 'cafe\u0301|', keys.back, 'caf|'],
	['backspace takes a family whole', 'a👩‍👩‍👧‍👦|', keys.back, 'a|'],
	['backspace takes a flag whole', '🇬🇧🇪🇺|', keys.back, '🇬🇧|'],
	['backspace takes a wide character', '住宅|', keys.back, '住|'],
	['delete', 'a|bc', keys.delete, 'a|c'],
	['delete takes an emoji whole', '|👍🏽b', keys.delete, '|b'],
	['delete at the end', 'abc|', keys.delete, 'abc|'],
	['Ctrl-D deletes forward', 'a|bc', '\u0004', 'a|c'],
	['left over an emoji', 'a👩‍👩‍👧|', keys.left, 'a|👩‍👩‍👧'],
	['right over an emoji', 'a|👩‍👩‍👧b', keys.right, 'a👩‍👩‍👧|b'],
	['left at the start', '|a', keys.left, '|a'],
	['right at the end', 'a|', keys.right, 'a|'],
	['a word to the left', 'one two|', keys.wordLeft, 'one |two'],
	['a word to the left over blanks', 'one two  |', keys.wordLeft, 'one |two  '],
	['a word with an apostrophe', "the landlord's|", keys.wordLeft, "the |landlord's"],
	['a word to the right', '|one two', keys.wordRight, 'one| two'],
	['a word to the right over blanks', 'one|  two', keys.wordRight, 'one  two|'],
	['a word across lines', 'one\n|two', keys.wordLeft, '|one\ntwo'],
	['an accented word', 'à la café|', keys.wordLeft, 'à la |café'],
	['Home goes to the start of the line', 'one\ntw|o', keys.home, 'one\n|two'],
	['End goes to the end of the line', 'o|ne\ntwo', keys.end, 'one|\ntwo'],
	['Ctrl-A is Home', 'one\ntw|o', '\u0001', 'one\n|two'],
	['Ctrl-Home goes to the very start', 'one\ntw|o', keys.top, '|one\ntwo'],
	['Ctrl-End goes to the very end', 'o|ne\ntwo', keys.bottom, 'one\ntwo|'],
	['a word gone to the left', 'one two|', keys.wordBack, 'one |'],
	['a word gone to the right', 'one| two three', keys.wordForward, 'one| three'],
	['gone to the start of the line', 'one\ntwo th|ree', keys.toStart, 'one\n|ree'],
	['gone to the end of the line', 'one\nt|wo\nthree', keys.toEnd, 'one\nt|\nthree'],
	['at the end of a line, the line break goes', 'one|\ntwo', keys.toEnd, 'one|two'],
	['up keeps the column', 'abcd\nef\ngh|ij', keys.up, 'abcd\nef|\nghij'],
	['down keeps the column', 'ab|cd\nefgh', keys.down, 'abcd\nef|gh'],
	['down past a short line stops at its end', 'abc|d\nef', keys.down, 'abcd\nef|'],
	['up in a wrapped line goes by rows', 'aaaa bbbb cccc dddd eeee| ffff', keys.up, 'aaaa| bbbb cccc dddd eeee ffff'],
	['up in the first row goes to its start', 'ab|c', keys.up, '|abc'],
	['down in the last row goes to its end', 'ab|c', keys.down, 'abc|'],
	['page down', '|1\n2\n3\n4\n5\n6\n7', keys.pageDown, '1\n2\n3\n4\n5\n|6\n7'],
	['page up past the start', '1\n2\n3|', keys.pageUp, '1|\n2\n3'],
	['undo takes back a run of typing', '|', `abc${keys.undo}`, '|'],
	['undo takes back word by word', '|', `one two${keys.undo}`, 'one |'],
	['undo of a deletion', 'one two|', keys.wordBack + keys.undo, 'one two|'],
	['a run of backspaces is undone as one', 'abc|', keys.back.repeat(3) + keys.undo, 'abc|'],
	['redo', '|', `abc${keys.undo}${keys.redo}`, 'abc|'],
	['redo is gone after typing', '|', `abc${keys.undo}x${keys.redo}`, 'x|'],
	['undo with nothing to undo', 'abc|', keys.undo, 'abc|'],
	['Ctrl-_ undoes too', '|', 'abc\u001F', '|'],
	['a paste is one undo', 'a|', `\u001B[200~b\nc\u001B[201~${keys.undo}`, 'a|'],
	['pasted codes never arrive', '|', '\u001B[200~a\u001B[31mred\u001B[0m\u001B]0;title\u0007b\u0003\u001B[201~', 'aredb|'],
	['pasted line breaks of every kind', '|', '\u001B[200~a\r\nb\rc\nd\u001B[201~', 'a\nb\nc\nd|'],
	['a tab in a paste is spaces', '|', '\u001B[200~a\tb\u001B[201~', 'a    b|'],
];

describe('the editor', () => {
	test.each(table)('%s', (_name, from, bytes, to) => {
		expect(marked(pressKeys(editorAt(from), bytes))).toBe(to);
	});

	test('one line only: no line break by key or by paste', () => {
		expect(marked(pressKeys(editorAt('a|', {multiline: false}), '\n\u001B[200~ b\r\nc \u2028d\n\u001B[201~'))).toBe('ab c d|');
		expect(marked(pressKeys(editorAt('a|', {multiline: false}), 'b\u2028c'))).toBe('ab c|');
	});

	test('a paste of 200 lines arrives whole', () => {
		const lines = Array.from({length: 200}, (_, index) => `Line ${index + 1} of what the policy says.`).join('\n');
		const {text, cursor} = pressKeys(editorAt('|'), `\u001B[200~${lines}\u001B[201~`);
		expect(text).toBe(lines);
		expect(cursor).toBe(lines.length);
	});

	test('the up arrow in an empty text brings back what was written before, down goes forward to nothing', () => {
		const start = editorAt('|', {earlier: ['newest', 'older']});
		const seen = [keys.up, keys.up.repeat(2), keys.up.repeat(3), keys.up.repeat(2) + keys.down, keys.up + keys.down];
		expect(seen.map((bytes) => marked(pressKeys(start, bytes)))).toEqual(['newest|', 'older|', '|older', 'newest|', '|']);
	});

	test('a text begun is never replaced by an earlier one', () => {
		expect(marked(pressKeys(editorAt('begun|', {earlier: ['newest']}), keys.up + keys.up))).toBe('|begun');
		expect(marked(pressKeys(editorAt('|', {earlier: ['newest']}), `${keys.up} and more${keys.home}${keys.up}`))).toBe('|newest and more');
	});
});

const anyText = fc.string({unit: fc.constantFrom('a', 'bc', ' ', '  ', '\n', 'word', '住', '👍🏽', '👩‍👩‍👧', 'e\u0301', '🇬🇧', '\u0301', 'longerthantherow'), maxLength: 40});
const anyWidth = fc.integer({min: 2, max: 30});

describe('the layout', () => {
	test('its rows cover the text in order, leaving out only the blank or line break that ends a row', () => {
		fc.assert(
			fc.property(anyText, anyWidth, (text, width) => {
				const rows = layout(text, width);
				expect(rows[0]!.start).toBe(0);
				expect(rows.at(-1)!.end).toBe(text.length);
				for (const [index, row] of rows.entries()) {
					expect(row.end).toBeGreaterThanOrEqual(row.start);
					expect(textWidth(text.slice(row.start, row.end))).toBeLessThanOrEqual(width);
					const next = rows[index + 1];
					if (next) expect(['', ' ', '\n']).toContain(text.slice(row.end, next.start));
				}
			}),
		);
	});

	test('every place of the text is in one row, and the row after it only when it begins there', () => {
		fc.assert(
			fc.property(anyText, anyWidth, fc.nat(), (text, width, place) => {
				const cursor = place % (text.length + 1);
				const rows = layout(text, width);
				const row = rowAt(rows, cursor);
				expect(rows[row]!.start).toBeLessThanOrEqual(cursor);
				expect(rows[row + 1]?.start ?? Infinity).toBeGreaterThan(cursor);
			}),
		);
	});
});

const anyKey = fc.oneof(fc.constantFrom(...Object.values(keys)), fc.constantFrom('a', ' ', '\n', '住', '👍🏽', 'e\u0301', 'word ', '\u001B[200~two\nlines\u001B[201~'));

test('whatever is pressed, the cursor stands at a character’s edge and is on the screen', () => {
	fc.assert(
		fc.property(fc.array(anyKey, {maxLength: 40}), fc.integer({min: 5, max: 40}), fc.integer({min: 1, max: 12}), (pressed, width, height) => {
			const state = pressed.reduce(pressKeys, editorAt('|', {earlier: ['before']}));
			const edges = graphemes(state.text).reduce<readonly number[]>((sofar, each) => [...sofar, sofar.at(-1)! + each.length], [0]);
			expect(edges).toContain(state.cursor);
			const shown = editorRows(state, width, height);
			const {cursor} = shown;
			const lines = editorLines(shown);
			expect(lines.length).toBeLessThanOrEqual(Math.max(height, 2));
			for (const line of lines) expect(textWidth(lineText(line))).toBeLessThanOrEqual(Math.max(width, 24));
			expect(cursor!.y).toBeLessThan(lines.length);
			expect(cursor!.x).toBeLessThan(width);
			expect(lineText(lines[cursor!.y]!)).not.toMatch(/line \d+ of/);
		}),
	);
});

test('undo as often as there were changes gives the text back, redo as often the last one', () => {
	const change = fc.constantFrom('a', 'b c', ' ', '\n', keys.back, keys.wordBack, keys.toEnd, '\u001B[200~pasted\u001B[201~', keys.left);
	fc.assert(
		fc.property(anyText.filter((text) => !/^\p{M}/u.test(text)), fc.array(change, {maxLength: 30}), (text, changes) => {
			const start = createEditor({multiline: true, text});
			const changed = changes.reduce(pressKeys, start);
			const undone = pressKeys(changed, keys.undo.repeat(changed.past.length));
			expect(undone.text).toBe(text);
			expect(pressKeys(undone, keys.redo.repeat(undone.future.length)).text).toBe(changed.text);
		}),
	);
});
