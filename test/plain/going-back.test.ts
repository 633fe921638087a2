/** After going back, Enter alone goes forward; a note is written by a word. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {inDepth, inFirstPass, passesBank as bank} from './passes-bank.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

describe.each([
	['line mode', talkByLines],
	['prompts', talkByPrompts],
] as const)('%s', (_mode, talk) => {
	test('after back, Enter alone goes forward one question at a time, and gives nothing anew', async () => {
		const {out, events} = await talk({bank, lines: [...inDepth, 'all', 'yes', 'none', 'back', 'back', 'back', '', '', '', 'quit']});
		expect(out.split('Your answer so far')).toHaveLength(6);
		expect(out.split('Enter alone goes on to the next question.')).toHaveLength(2);
		expect(events.filter(({type}) => type === 'moved').map((event) => ('to' in event ? event.to : ''))).toEqual(['1.1/evidence', '1.1/answer', 'letters', '1.1/answer', '1.1/evidence', '1.2/answer']);
		expect(events.filter(({type}) => type !== 'moved')).toHaveLength(6);
	});

	test('what is typed there is an answer as ever', async () => {
		const {draft} = await talk({bank, lines: [...inDepth, 'all', 'back', '1b', 'quit']});
		expect(valueOf(draft.answers, 's2_reasons')).toBe(false);
	});

	test('a date may leave out its year: the next one is meant', async () => {
		const {draft} = await talk({bank, lines: [...inDepth, 'all', 'no', 'Letters lack it.', '.', 'Rewrite them.', '.', 'Head of Repairs', 'end of July', 'quit']});
		expect(valueOf(draft.answers, '1.1/due')).toBe('2026-07-31');
	});

	test('a note is written at the row one is at; then the row goes on', async () => {
		const {out, draft} = await talk({bank, lines: [...inFirstPass, 'note', 'Seen by the panel.', '.', 'yes', 'quit']});
		expect(out).toContain('Anything to add?');
		expect(valueOf(draft.answers, '1.1/commentary')).toBe('Seen by the panel.');
		expect(valueOf(draft.answers, '1.1/answer')).toBe('yes');
	});

	test('away from any row there is no note', async () => {
		expect((await talk({bank, lines: ['note', '/note', 'quit']})).out).toContain('No note can be written here yet.');
	});
});
