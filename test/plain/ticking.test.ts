/** Tick lists where nothing is drawn: their parts by number, read from a line; by prompts part by part too. */
import {describe, expect, test} from 'vitest';
import {pickedTicksText, readPickedTicks} from '../../src/core/draft/picked-ticks.ts';
import {contentOf} from './replies.ts';
import {inDepth, passesBank as bank} from './passes-bank.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const down = '\u001B[B';
const faces = [['line mode', talkByLines], ['prompts', talkByPrompts]] as const;
const parts = ['s1_reasons', 's2_reasons', 's1_remedy', 's2_remedy', 's1_actions', 's2_actions'];

describe.each(faces)('%s', (_mode, talk) => {
	const talkOf = (...lines: readonly string[]) => talk({bank, lines: [...inDepth, ...lines, 'quit']});
	const ticksOf = async (...lines: readonly string[]) => {
		const {draft} = await talkOf(...lines);
		return parts.map((id) => draft.answers.get(id)?.response);
	};

	const holds = {value: true};
	const not = {value: false};

	test('are put with their parts by number, both columns in words', async () => {
		const {out} = await talkOf();
		expect(out).toContain(
			[
				'Tick what your answer letters hold.',
				'Three parts, each for stage 1 and stage 2. A number alone means both; 3a only stage 1, 3b only stage 2.',
				'1. the reasons',
				'2. the remedy offered',
				'3. actions outstanding',
			].join('\n'),
		);
		expect(out).toContain('“ask 5 Head of Repairs” is for one that somebody else knows');
	});

	test.each<[string, readonly object[], string]>([
		['all', [holds, holds, holds, holds, holds, holds], 'Saved: All three hold, stage 1 and stage 2.'],
		['none', [not, not, not, not, not, not], 'Saved: None of the three holds, stage 1 and stage 2.'],
		['2', [holds, holds, not, not, holds, holds], 'Saved: Does not hold: the remedy offered. The others hold.'],
		['1', [not, not, holds, holds, holds, holds], 'Saved: Does not hold: the reasons. The others hold.'],
		['1b, 3', [holds, not, holds, holds, not, not], 'Saved: Does not hold: the reasons, stage 2; actions outstanding. The others hold.'],
		['1; ask 3b Head of Repairs', [not, not, holds, holds, holds, {open: 'ask', who: 'Head of Repairs'}], 'Saved: Does not hold: the reasons. To ask Head of Repairs: actions outstanding, stage 2. The others hold.'],
		['ask 3 Head of Repairs', [holds, holds, holds, holds, {open: 'ask', who: 'Head of Repairs'}, {open: 'ask', who: 'Head of Repairs'}], 'Saved: To ask Head of Repairs: actions outstanding. The others hold.'],
		['unsure 2a', [holds, holds, {open: 'unsure'}, holds, holds, holds], 'Saved: Not known: the remedy offered, stage 1. The others hold.'],
	])('“%s” ticks, and is said back briefly', async (typed, expected, said) => {
		expect(await ticksOf(typed)).toEqual(expected);
		expect((await talkOf(typed)).out).toContain(`${said}\n`);
	});

	test.each([
		['9', 'Error: “9” is not understood. Type all, none, or the numbers from 1 to 3 of those that do not hold.'],
		['most of them', 'Error: “most of them” is not understood.'],
	])('“%s” is asked again', async (typed, words) => {
		expect((await talkOf(typed)).out).toContain(words);
		expect(await ticksOf(typed)).toEqual(parts.map(() => undefined));
	});

	test('what was given before is told, and kept by keep', async () => {
		const {out, draft, events} = await talkOf('1b', 'back', 'keep');
		expect(out).toContain('Your answer so far: Does not hold: the reasons, stage 2. The others hold.');
		expect(events.filter(({type}) => type === 'ticks-given')).toHaveLength(2);
		expect(draft.answers.get('s2_reasons')?.response).toEqual(not);
	});

	test('left open by a word, every part is; don’t know asks what would help', async () => {
		const asked = {open: 'ask', who: 'Legal'};
		expect(await ticksOf('ask Legal')).toEqual(parts.map(() => asked));
		expect(await ticksOf('skip')).toEqual(parts.map(() => ({open: 'later'})));
		expect(await ticksOf('don’t know yet', '1', 'Legal')).toEqual(parts.map(() => asked));
	});

	test('the moves are words there', async () => {
		expect((await talkOf('jump 1.5')).out).toContain('Two parts.\n1. the original complaint\n2. what others wrote\n');
		expect((await talkOf('why')).out).toContain('1.1 of the Code');
	});

	test('a part that is asked in one column only says so', async () => {
		const {out} = await talk({bank, lines: ['Testford Homes', '3', '4', 'quit']});
		expect(out).toContain('3. actions outstanding, stage 1 only\n');
	});
});

describe('by prompts, part by part', () => {
	const ticksOf = async (...lines: readonly string[]) => {
		const {draft} = await talkByPrompts({bank, lines: [...inDepth, ...lines, '/quit']});
		return ['s1_reasons', 's1_remedy', 's1_actions', 's2_reasons', 's2_remedy', 's2_actions'].map((id) => draft.answers.get(id)?.response).map((response) => (response === undefined ? '-' : 'value' in response ? String(response.value) : response.open)).join(' ');
	};

	test.each([
		['all of them', 'a', 'true true true true true true'],
		['none but the first', `n${down}${'\u001B[A'} `, 'true false false false false false'],
		['all but the second, and the first of the second column is not known', `a${down} ${down}${down}?`, 'true false true unsure true true'],
		['one by one', ` ${down} ${down}  ${down} ${down} ${down}?`, 'true true false true true unsure'],
	])('%s', async (_name, keys, expected) => {
		expect(await ticksOf(keys)).toBe(expected);
	});

	test('a part without a tick is named, and what was ticked stays', async () => {
		const {out} = await talkByPrompts({bank, lines: [...inDepth, ` ${down} `, '/quit']});
		expect(out).toContain('Error: Four without a tick yet: actions outstanding, stage 1; the reasons, stage 2; the remedy offered, stage 2; actions outstanding, stage 2.');
		expect(await ticksOf(` ${down} `, ` ${down} ${down} ${down} `)).toBe('true true true true true true');
	});

	test('a line after ticks says who would know, of some; Enter alone keeps what was given', async () => {
		expect(await ticksOf(`a${down} ${down}`, '/quit')).toBe('true false true true true true');
		expect(await ticksOf(`n${down}ask 1 Legal`, '/quit')).toBe('ask false false ask false false');
	});

	test.each(['help', 'save', 'why', 'gaps', 'list', 'evidence'])('ticks stand when %s is typed after them, and what comes after is the rest of it', async (word) => {
		const after = ['help', 'save', 'why'].includes(word) ? [] : ['back'];
		expect(await ticksOf(`a${down} ${word}`, ...after, '', '/quit')).toBe('true false true true true true');
	});

	test('a letter that ticked begins no word', async () => {
		expect(await ticksOf('aask 2 Bob', '/quit')).toBe('true ask true true ask true');
		expect(await ticksOf(`a${down} ask 1 Bob`, '/quit')).toBe('ask false true ask true true');
		expect(await ticksOf('nhelp', '', '/quit')).toBe('- - - - - -');
	});

	test('a number left beside ticks gives nothing; w asks who would know', async () => {
		expect(await ticksOf('a2', '/quit')).toBe('- - - - - -');
		expect(await ticksOf(' 2', '/quit')).toBe('- - - - - -');
		expect(await ticksOf('a2', '', '/quit')).toBe('true true true true true true');
		expect(await ticksOf('a?wLegal', '', '/quit')).toBe('ask true true true true true');
		expect(await ticksOf('1 3', '/quit')).toBe('false true false false true false');
	});

	const half = [...inDepth, ` ${down} ${down}`];
	const put = {s1_reasons: true, s1_remedy: true};

	test.each([
		['back', [...half.slice(0, -1), `${half.at(-1)!}/back`, '/quit']],
		['a stop', [...half.slice(0, -1), `${half.at(-1)!}/quit`]],
		['a line that says nothing', [...half.slice(0, -1), `${half.at(-1)!}most of them`, '/quit']],
	])('what was ticked and not given is put aside by %s', async (_way, lines) => {
		const {unsent} = await talkByPrompts({bank, lines});
		expect(readPickedTicks(unsent.get('letters'))).toEqual({ticks: put, typed: ''});
	});

	test('by Ctrl-C too', async () => {
		const {unsent} = await talkByPrompts({bank, lines: inDepth, keys: ` ${down} ${down}`, interruptAt: 'Tick 3 of 6'});
		expect(readPickedTicks(unsent.get('letters'))).toEqual({ticks: put, typed: ''});
	});

	test('it is still there after help, and when its list comes back: then told, and gone once given', async () => {
		expect(await ticksOf(` ${down} ${down}help`, `${down}${down} ${down} ${down} ${down} `)).toBe('true true true true true true');
		const unsent = new Map([['letters', pickedTicksText({ticks: put, typed: ''})]]);
		const {out, draft, unsent: left} = await talkByPrompts({bank, unsent, lines: [...inDepth, `${down}${down} ${down} ${down} ${down} `, 'quit']});
		expect(out).toContain('You had begun to tick, and it is still here. No tick yet: ');
		expect(draft.answers.get('s1_remedy')?.response).toEqual({value: true});
		expect([...left]).toEqual([]);
	});

	test('the same as in line mode is recorded', async () => {
		const lines = ['1b; ask 2 Legal', 'partly', 'quit'];
		const [byLines, byPrompts] = [await talkByLines({bank, lines: [...inDepth, ...lines]}), await talkByPrompts({bank, lines: [...inDepth, ...lines]})];
		expect(contentOf(byPrompts.events)).toEqual(contentOf(byLines.events));
	});
});
