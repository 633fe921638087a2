import {describe, expect, test} from 'vitest';
import {choiceAction} from '../../../src/terminal/inputs/choice/keys.ts';
import {choiceReducer, createChoice, isMistyped, type ChoiceState} from '../../../src/terminal/inputs/choice/state.ts';
import {choiceLines, choiceRows} from '../../../src/terminal/inputs/choice/rows.ts';
import {createKeyReader} from '../../../src/terminal/keys.ts';
import {lineText} from '../../../src/terminal/line.ts';

const options = [
	{id: 'yes', label: 'Yes'},
	{id: 'no', label: 'No'},
	{id: 'partly', label: 'Partly'},
	{id: 'left-open', label: 'Don’t know yet'},
];

const many = Array.from({length: 12}, (_, index) => ({id: `o${index + 1}`, label: `Option ${index + 1}`}));

function press(state: ChoiceState, bytes: string): ChoiceState {
	return createKeyReader()
		.feed(bytes)
		.reduce((now, key) => {
			const action = choiceAction(key, 5);
			return action ? choiceReducer(now, action) : now;
		}, state);
}

const up = '\u001B[A';
const down = '\u001B[B';
const table: ReadonlyArray<readonly [string, string | undefined, string, string | undefined]> = [
	['nothing chosen at first', undefined, '', undefined],
	['the suggested one', 'no', '', 'no'],
	['down', 'yes', down, 'no'],
	['down at the end stays', 'left-open', down, 'left-open'],
	['up at the start stays', 'yes', up, 'yes'],
	['down from nothing', undefined, down, 'yes'],
	['up from nothing', undefined, up, 'left-open'],
	['Tab', 'yes', '\t', 'no'],
	['Shift-Tab', 'no', '\u001B[Z', 'yes'],
	['End', 'yes', '\u001B[F', 'left-open'],
	['Home', 'partly', '\u001B[H', 'yes'],
	['a number', undefined, '3', 'partly'],
	['a letter', undefined, 'n', 'no'],
	['a capital', undefined, 'P', 'partly'],
	['a word', undefined, 'partly', 'partly'],
	['the beginning of a later word', undefined, 'know', 'left-open'],
	['something else leaves the highlight', 'no', 'xyz', 'no'],
	['erased again', undefined, 'nx\u007F', 'no'],
	['Ctrl-U clears what was typed', 'yes', 'zz\u0015n', 'no'],
	['an arrow forgets what was typed', 'yes', `zz${down}`, 'no'],
	['a pasted answer', undefined, '\u001B[200~no\u001B[201~', 'no'],
];

describe('a choice', () => {
	test.each(table)('%s', (_name, selected, bytes, chosen) => {
		const state = press(createChoice(options, selected), bytes);
		expect(state.options[state.selected]?.id).toBe(chosen);
	});

	test('numbers of two digits', () => {
		expect(press(createChoice(many), '12').selected).toBe(11);
		expect(press(createChoice(many), '1').selected).toBe(0);
		expect(isMistyped(press(createChoice(many), '13'))).toBe(true);
	});

	test('pages', () => {
		expect(press(createChoice(many, 'o1'), '\u001B[6~').selected).toBe(5);
		expect(press(createChoice(many, 'o12'), '\u001B[5~').selected).toBe(6);
	});

	test.each([
		['', false],
		['n', false],
		['5', true],
		['maybe', true],
		['  ', false],
	])('%j is mistyped: %s', (typed, isWrong) => {
		expect(isMistyped(press(createChoice(options, 'yes'), typed))).toBe(isWrong);
	});
});

test('in a small room the highlighted option is in sight, with what is above and below', () => {
	for (let selected = 0; selected < many.length; selected++) {
		const text = choiceLines(choiceRows(createChoice(many, many[selected]!.id), 40, 6)).map(lineText);
		expect(text.length).toBeLessThanOrEqual(6);
		expect(text).toContainEqual(expect.stringMatching(new RegExp(`^❯ +${selected + 1} Option ${selected + 1}$`)));
		const shown = text.filter((each) => /Option/.test(each)).length;
		const [above = 0, below = 0] = [/(\d+) more above/, /(\d+) more below/].map((pattern) => Number(pattern.exec(text.join('\n'))?.[1] ?? 0));
		expect(above + shown + below).toBe(many.length);
	}
});
