/** A line at a row's answer: what was understood is recorded and said, what it lacks is asked, nothing of it is lost. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import type {Happening} from '../../src/core/draft/draft.ts';
import {contentOf} from './replies.ts';
import {inDepth, inFirstPass, passesBank as bank} from './passes-bank.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const faces = [['line mode', talkByLines], ['prompts', talkByPrompts]] as const;
const two: readonly Happening[] = [
	{type: 'evidence-added', id: 'E1', title: 'Complaints Policy'},
	{type: 'evidence-added', id: 'E2', title: 'Compensation Policy'},
];

describe.each(faces)('%s', (_mode, talk) => {
	const talkOf = (...lines: readonly string[]) => talk({bank, happenings: two, lines: [...inFirstPass, ...lines, 'quit']});

	test('the answer and everything beside it, said back in a line, and what is still to say', async () => {
		const {out, draft} = await talkOf('partly: ours do, the contractor\'s do not. Head of Repairs, end of January');
		expect(valueOf(draft.answers, '1.1/answer')).toBe('partly');
		expect(valueOf(draft.answers, '1.1/owner')).toBe('Head of Repairs');
		expect(valueOf(draft.answers, '1.1/due')).toBe('2026-01-31');
		expect(out).toMatch(/Saved: Partly; met: ours do; short: .*the contractor's do not.*; who: Head of Repairs; when: 31 January 2026\nStill to say: what will be done\.\n/);
	});

	test('come back to, the row says what is written in it already: a note is added to, not written over', async () => {
		const {out} = await talkOf('yes, policy 4.2; sampled each month', '1', 'jump 1.1');
		expect(out).toMatch(/Written here: Complaints Policy, .*4\.2 · note: sampled each month/);
	});

	test('so it does where the row was the last one told of, and its head is not', async () => {
		const {out} = await talkOf('yes, policy 4.2; sampled each month', '1', 'jump 1.1', 'jump 1.1');
		expect(out.match(/Written here: /g)).toHaveLength(2);
	});

	test('in depth, what a line left out is asked next, though it said what comes after it', async () => {
		const {out} = await talk({bank, lines: [...inDepth, 'all', 'partly: the contractor’s letters lack it, Head of Repairs by 31 January 2027', 'quit']});
		expect(out.slice(out.indexOf('Saved: Partly'))).toContain('What is met?');
	});

	test('a choice is a choice, and a move a move', async () => {
		expect(valueOf((await talkOf('2')).draft.answers, '1.1/answer')).toBe('no');
		const {draft} = await talkOf('ask Head of Repairs');
		expect(draft.answers.get('1.1/answer')?.response).toEqual({open: 'ask', who: 'Head of Repairs'});
		expect((await talkOf('jump 1.5')).out).toContain('1.5, must.');
	});

	test('without an answer, yes or no is asked and the rest kept', async () => {
		const {out, draft} = await talkOf('Complaints Policy 4.2', 'yes');
		expect(out).toMatch(/So far: shown by: Complaints Policy, .*4\.2\n\nYes or no\?\n1\. Yes\n/);
		expect(valueOf(draft.answers, '1.1/answer')).toBe('yes');
		expect(valueOf(draft.answers, '1.1/evidence')).toEqual([{evidence: 'E1', where: expect.stringContaining('4.2')}]);
	});

	test('left at that question, the line is still there, and keep gives it', async () => {
		const {out, draft, unsent} = await talkOf('Complaints Policy 4.2', 'back', 'keep', 'yes');
		expect(out).toContain('You had begun to write this, and it is still here: Complaints Policy 4.2\nType keep to give it');
		expect(valueOf(draft.answers, '1.1/answer')).toBe('yes');
		expect([...unsent]).toEqual([]);
	});

	test('which document is asked where it may be one of several', async () => {
		const {out, draft} = await talkOf('yes, policy 4.2', '2');
		expect(out).toMatch(/Which document is “policy”\?\n1\. Complaints Policy\n2\. Compensation Policy\n3\. Another document\n/i);
		expect(valueOf(draft.answers, '1.1/evidence')).toEqual([{evidence: 'E2', where: expect.stringContaining('4.2')}]);
	});

	test('a word that means nothing is put back, not taken for a note', async () => {
		const {out, draft} = await talkOf('zzz');
		expect(out).toContain('Error: “zzz” is not one of the choices.');
		expect(draft.answers.has('1.1/answer')).toBe(false);
	});
});

test('what was left open is answered first, rather than put right', async () => {
	const {out} = await talkByLines({bank, lines: [...inDepth, 'ask 3 Legal', 'yes', 'quit']});
	expect(out).toContain('1. Answer first: actions outstanding\n2. Answer No\n');
});

describe.each(faces)('%s: challenged', (_mode, talk) => {
	const three = ['Testford Homes', '3', '3', 'all', 'yes, Handling Guide 4.2'];

	test('a line is let stand, or another answer given with the rest of it', async () => {
		expect((await talk({bank, lines: [...three, 'keep', 'quit']})).draft.answers.get('1.1/answer')).toMatchObject({response: {value: 'yes'}, confirmed: ['code-conflict']});
		const {draft, out} = await talk({bank, lines: [...three, 'no', 'quit']});
		expect(out).toContain('You said 3 stages. Two are allowed. Is 1.1 really a Yes?\n1. That was a slip: change stages (3)\n');
		expect(valueOf(draft.answers, '1.1/answer')).toBe('no');
		expect(JSON.stringify([...draft.answers])).toContain('Handling Guide');
	});

	test('a slip is put right, and the line is still there', async () => {
		const {draft} = await talk({bank, lines: [...three, '1', '2', 'keep', 'quit']});
		expect(valueOf(draft.answers, 'stages')).toBe(2);
		expect(draft.answers.get('1.1/answer')?.response).toEqual({value: 'yes'});
		expect(draft.answers.get('1.1/answer')?.confirmed).toBeUndefined();
		expect(valueOf(draft.answers, '1.1/evidence')).toHaveLength(1);
	});
});

test('both record the same from the same lines', async () => {
	const lines = [...inFirstPass, 'no: letters lack it, Head of Customer by 31 March 2027', 'yes, Call guide p4', 'we are not sure of this one', '2', 'same as 1.2', 'quit'];
	const [byLines, byPrompts] = [await talkByLines({bank, lines}), await talkByPrompts({bank, lines})];
	expect(contentOf(byPrompts.events)).toEqual(contentOf(byLines.events));
	expect(byLines.events.length).toBeGreaterThan(12);
});
