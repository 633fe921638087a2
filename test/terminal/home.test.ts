/** The choice before the interview, on a screen of any size. */
import {describe, expect, test} from 'vitest';
import {createPickModel} from '../../src/terminal/home.ts';
import {createKeyReader} from '../../src/terminal/keys.ts';
import {lineText} from '../../src/terminal/line.ts';
import {linesOf} from '../../src/terminal/screens/live-rows.ts';

const kept = 'Your drafts are kept in /home/ann/Documents/Complaint self-assessments. To keep your drafts elsewhere: drop that folder onto comply.cmd.';
const lastYear = 'To begin from last year’s document, drop its file onto comply.cmd.';
const drafts = (count: number) => Array.from({length: count}, (_, index) => ({id: `${index}`, label: `Carry on with “riverside-homes-${2020 + index}” (2024 edition, 3 of 72 answered, last changed 2026-01-05)`}));
const open = (count: number) => createPickModel(['comply: self-assessment against the Complaint Handling Code', kept, lastYear], [...drafts(count), {id: ' new', label: 'Start a new assessment'}]);
const shown = (model: ReturnType<typeof open>, columns: number, rows: number) => linesOf(model.live(columns, rows)).map(lineText);

describe.each([[40, 15], [40, 24], [100, 30], [40, 10]])('on %d columns and %d rows', (columns, rows) => {
	test.each([0, 1, 2, 12])('with %d drafts, it fits, and what is chosen is in sight', (count) => {
		const lines = shown(open(count), columns, rows);
		expect(lines.length).toBeLessThan(rows);
		expect(lines.join('\n')).toMatch(/^comply: [^]*\n❯ {1,2}1 \S[^]*\n↑ ↓[^\n]* Enter · quit to stop$/);
	});
});

test('where there is room, all that is to be known is told', () => {
	expect(shown(open(1), 100, 30).join(' ')).toMatch(/Your drafts are kept in .*To begin from last year’s document/);
});

test('on a narrow and low screen every choice is read before anything else', () => {
	const text = shown(open(1), 40, 15).join(' ');
	expect(text).toMatch(/1 Carry on with .*last +changed 2026-01-05\).*2 Start a new assessment/);
	expect(text).not.toContain('Your drafts are kept');
});

test('what is no choice is quoted whole and taken away, so that a number can be typed', () => {
	const model = open(1);
	const type = (keys: string) => {
		for (const key of createKeyReader().feed(keys)) model.press(key);
	};

	type('seven\r');
	expect(shown(model, 40, 15).join(' ')).toContain('“seven” is not one of the choices. Type a number, or quit.');
	type('2\r');
	expect(model.chosen()).toBe(' new');
});

test('Enter typed before the terminal was ours arrives as a line feed, and chooses too', () => {
	const model = open(1);
	for (const key of createKeyReader().feed('2\n')) model.press(key);
	expect(model.chosen()).toBe(' new');
});
