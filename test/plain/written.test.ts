/** What is written is read at once, in line mode and by prompts as on the screen. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {smallBank} from '../helpers/bank.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const bank = smallBank();
const atText = ['Testford Homes', 'Ann Smith', '2', 'yes', 'yes', 'yes', 'none'];
const promise = 'The policy will be amended by May 2027.';
const written = [...atText, promise, '.'];
const reason = 'Only its cover is to be redesigned.';

describe.each([
	['line mode', talkByLines],
	['prompts', talkByPrompts],
] as const)('%s: a Yes beside “will be amended”', (_mode, talk) => {
	test('is put back with the words', async () => {
		const {out, draft} = await talk({bank, lines: [...written, '/quit']});
		expect(out).toContain('“policy will be amended”');
		expect(out).toContain('Is 1.1 met today?');
		expect(out).toMatch(/1\. Change what I wrote[^]*2\. Yes, it is met: say why[^]*3\. Partly[^]*4\. No/);
		expect(draft.answers.has('1.1/commentary')).toBe(false);
	});

	test('changed: what was written is still there to go on with', async () => {
		const {out, unsent} = await talk({bank, lines: [...written, '1', '/quit']});
		expect(out).toContain(`You had begun to write this, and it is still here:\n${promise}`);
		expect([...unsent]).toEqual([['1.1/commentary', promise]]);
	});

	test('let stand with a reason: kept, and the same words are not put back again', async () => {
		const {draft, events} = await talk({bank, lines: [...written, '2', reason, 'back', 'keep', '/quit']});
		expect(valueOf(draft.answers, '1.1/commentary')).toBe(promise);
		expect(draft.stands.get('1.1 admission')).toMatchObject({words: 'policy will be amended', reason});
		expect(events.filter(({type}) => type === 'let-stand')).toHaveLength(1);
		expect(events.filter((event) => event.type === 'answer-given' && event.question === '1.1/commentary')).toHaveLength(2);
	});

	test('let stand without one, it stays flagged and is put back again', async () => {
		const {draft} = await talk({bank, lines: [...written, '2', '.', 'back', 'keep', 'no', '/quit']});
		expect(valueOf(draft.answers, '1.1/commentary')).toBe(promise);
		expect(draft.stands.size).toBe(0);
		expect(valueOf(draft.answers, '1.1/answer')).toBe('no');
	});

	test.each([
		['partly', 'partly'],
		['no', 'no'],
	])('%s: the row’s answer is that, and the words are kept', async (typed, answer) => {
		const {draft, out} = await talk({bank, lines: [...written, typed, '/quit']});
		expect(valueOf(draft.answers, '1.1/answer')).toBe(answer);
		expect(valueOf(draft.answers, '1.1/commentary')).toBe(promise);
		expect(out).toContain('What is not met?');
	});
});
