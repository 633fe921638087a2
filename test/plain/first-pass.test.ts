/** A first pass, heard: its place, what is filled in by itself, the map, and what comes after it. */
import {describe, expect, test} from 'vitest';
import {findQuestion, provisions} from '../../src/core/bank/bank.ts';
import {inFirstPass, passesBank as bank} from './passes-bank.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const faces = [['line mode', talkByLines], ['prompts', talkByPrompts]] as const;

describe.each(faces)('%s', (_mode, talk) => {
	const outOf = async (...lines: readonly string[]) => (await talk({bank, lines: [...lines, 'quit']})).out;

	test('the greeting says both ways, with their times', async () => {
		expect(await outOf()).toMatch(/5 provisions\. Stop whenever you like[^]*A first pass, about \d+ min: every provision in a line, then a draft with its gaps\. In depth, about \d+ min, in as many sittings as you like\./);
	});

	test('the facts that decide most have their own places, and no Code’s words before them', async () => {
		const out = await outOf(...inFirstPass);
		expect(out).toMatch(/What decides most, 1 of 3\.\nHow many stages are there\?[^]*What decides most, 3 of 3\.\nDo agents answer for you\?/);
		expect(out.match(/1\.1, must\. The Code says:/g)).toHaveLength(1);
	});

	test('how to go through it is always known: no “Don’t know yet” there', async () => {
		expect(await outOf('Testford Homes')).not.toContain('Don’t know yet');
	});

	test('its check lists what it puts, and no part of what is asked in depth', async () => {
		const out = await outOf(...inFirstPass, 'yes', 'check');
		const list = out.slice(out.indexOf('Check your answers'));
		const parts = provisions(bank).flatMap(({limbs}) => limbs.map(({id}) => findQuestion(bank, id)!.ask));
		expect(parts.length).toBeGreaterThan(0);
		for (const part of parts) expect(list).not.toContain(part);
		expect(list).toContain('1.1. ');
		expect(list).toContain('How many stages');
	});

	test('each row says its place and the time left', async () => {
		expect(await outOf(...inFirstPass)).toMatch(/First pass, 1 of 5, about \d+ min left\.\n1\.1, must\. The Code says:/);
	});

	test('rows that are filled in are said as they are passed, each in a line', async () => {
		const out = await outOf('Testford Homes', '1', '3', '0', 'no', 'yes');
		expect(out).toMatch(/1\.1 is a No by what you said\. You said 3 stages\. Two are allowed\. To answer it all the same: jump 1\.1\n[^]*First pass, 2 of 5/);
		expect(out).toMatch(/1\.3 is a Yes by itself\. Not triggered in the period: none was refused\.\n1\.4 is not applicable: No agents answer for the landlord\.\nFirst pass, 5 of 5/);
	});

	test('the end says what was filled in, the gaps and the next step, and goes on with the same answers in depth', async () => {
		const lines = ['Testford Homes', '1', '3', '0', 'no', 'yes', 'yes'];
		const out = await outOf(...lines);
		expect(out).toMatch(/Filled in by what you said, and not asked: 1\.1, 1\.3 and 1\.4\.\nGaps: \d+ blocking, \d+ serious, \d+ advice\.[^]*\n1\. Make it stronger, worst first \(\d rows, about \d+ min\)\n2\. Write: Word, web page, board paper, markdown\n/);
		const {draft, out: deeper} = await talk({bank, lines: [...lines, '1', 'quit']});
		expect(draft.answers.get('pass')?.response).toEqual({value: 'worst-first'});
		expect(deeper.slice(deeper.lastIndexOf('Saved'))).toMatch(/^Saved[^\n]*\nYou go in depth: more is asked about the same landlord, and what is not said yet is a gap: \d+ now, \d+ before\. They go as you answer\.\n[^]*Question 1 of 5/);
	});

	test('the end says what the board will ask first, by the fact it rests on, and who still has to answer', async () => {
		const out = await outOf('Testford Homes', '1', '3', '1', 'yes', 'jump 1.1', 'yes', 'keep', 'yes', 'ask Head of Repairs', 'yes', 'yes');
		expect(out).toMatch(/\nThe board will ask first about 1\.1 \(stages: 3\)/);
		expect(out).toContain('\nOthers still have to answer: Head of Repairs 1.\n');
	});

	test('the map is a sentence a section', async () => {
		const out = await outOf(...inFirstPass, 'no', 'ask Head of Repairs', 'list');
		expect(out).toContain('1. Section 1, One: 1 of 5, 1 No, 1 waits for Head of Repairs.\n');
	});
});
