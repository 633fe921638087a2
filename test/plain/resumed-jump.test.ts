/** A draft left on the way to a row that was jumped to is taken up at that very question, in every mode. */
import {expect, test} from 'vitest';
import {askNow} from '../../src/core/draft/branching.ts';
import {findQuestion} from '../../src/core/bank/bank.ts';
import type {Happening} from '../../src/core/draft/draft.ts';
import {realBank} from '../helpers/bank.ts';
import {converse, ctrl} from '../terminal/conversation.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const bank = realBank('2024');
const inDepth: readonly Happening[] = [
	{type: 'answer-given', question: 'landlord', value: 'Anytown Homes'},
	{type: 'answer-given', question: 'pass', value: 'code-order'},
];

test.each([[['jump 6.9']], [['jump 6.9', 'back', 'jump 6.9']]])('%j, then quit', async (lines) => {
	for (const talk of [talkByLines, talkByPrompts]) {
		const left = await talk({bank, happenings: inDepth, lines: [...lines, 'quit']});
		const asked = askNow(bank, left.draft, findQuestion(bank, 'templates_current')!);
		const {out} = await talk({bank, happenings: left.events, lines: ['quit']});
		expect(out.replaceAll(/\s+/g, ' ')).toContain(asked);
		expect(converse({bank, happenings: left.events}).live().replaceAll(/\s+/g, ' ')).toContain(asked);
	}
});

test('on the screen, back from it is where one came from', () => {
	const talk = converse({bank, happenings: inDepth});
	const before = talk.live();
	talk.type(['jump 6.9']);
	expect(talk.draft()).toMatchObject({at: 'templates_current', aim: '6.9'});
	talk.type(ctrl('b'));
	expect(talk.draft().aim).toBe(undefined);
	expect(talk.live()).toBe(before);
});
