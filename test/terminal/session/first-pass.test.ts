/** The first pass on the screen: one head, one question, what is known, what fills itself in, a fact put right where it shows. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {realBank} from '../../helpers/bank.ts';
import {lineText} from '../../../src/terminal/line.ts';
import {converse, ctrl, enter, whereAt, type Conversation} from '../conversation.ts';
import {tickBank} from '../tick-interview.ts';

const start = (facts: readonly string[] = ['2', '1', 'yes'], rows: readonly string[] = []) => converse({bank: tickBank, lines: ['Testford Homes', 'first', ...facts, ...rows], columns: 100, rows: 30});
const said = (talk: Conversation) => talk.said().replaceAll(/\s+/g, ' ');
const change = ctrl('x');

test('a row has one head, the Code’s words, what is known, and one question', () => {
	const talk = start();
	expect(talk.said()).toMatch(/\n1\. One\n1\.1 · must · first pass\n {2}R\nKnown: stages: 2 \(Ctrl-X\)$/);
	expect(talk.live().match(/A\?/g)).toHaveLength(1);
	expect(talk.said()).not.toContain('A?');
	expect(talk.live()).not.toContain('For the form');
});

test('come back to, a row says what is written in it already; for the first time, nothing', () => {
	const talk = start().type(['no: letters lack it; Head of Repairs to rewrite them by 31 March 2027']);
	expect(talk.said()).not.toContain('Written here');
	talk.type(['jump 1.1']);
	expect(said(talk)).toContain('Written here: short: letters lack it · to do: rewrite them · who: Head of Repairs · when: 31 March 2027');
	expect(said(talk.type(['1', 'jump 1.1']))).not.toMatch(/Written here.*Written here/);
});

test('in depth the row’s own question is not put over the one that is asked', () => {
	const talk = converse({bank: tickBank, lines: ['Testford Homes', 'code', '2']});
	expect(whereAt(talk.session())).toBe('letters');
	expect(`${talk.said()}\n${talk.live()}`).not.toContain('A?');
});

describe('rows that fill themselves in', () => {
	test('are said in a line as they are passed', () => {
		const talk = start(['3', '0', 'no']);
		expect(whereAt(talk.session())).toBe('1.2/answer');
		expect(said(talk)).toContain('1.1 is a No by what you said. You said 3 stages. To answer it all the same: jump 1.1');
		talk.type(['1']);
		expect(whereAt(talk.session())).toBe('1.5/answer');
		expect(said(talk)).toContain('1.3 is a Yes by itself. Not triggered in the period: none was refused. 1.4 is not applicable: No agents.');
	});

	test('jumped to, they are answered', () => {
		const talk = start(['3', '0', 'no'], ['jump 1.1']);
		expect(whereAt(talk.session())).toBe('1.1/answer');
	});

	test('whoever comes back is not told again', () => {
		const first = start(['3', '0', 'no'], ['1']);
		const again = converse({bank: tickBank, happenings: first.events()});
		expect(whereAt(again.session())).toBe('1.5/answer');
		expect(again.said()).not.toContain('by what you said');
	});
});

describe('a fact put right where it shows', () => {
	test('is chosen, asked, and one is back at the row, with the line that was begun', () => {
		const talk = start().type(`yes, pol${change}`);
		expect(whereAt(talk.session())).toBe('known');
		expect(talk.live()).toContain('❯ 1 stages: 2');
		talk.type(enter);
		expect(whereAt(talk.session())).toBe('stages');
		talk.type(`1${enter}`);
		expect(valueOf(talk.draft().answers, 'stages')).toBe(1);
		expect(whereAt(talk.session())).toBe('1.1/answer');
		expect(talk.live()).toContain('› yes, pol');
	});

	test.each([['back', ctrl('b')], ['back', `back${enter}`]])('%s leads to the row, and changes nothing', (_, keys) => {
		const talk = start().type(`${change}${enter}${keys}`);
		expect(whereAt(talk.session())).toBe('1.1/answer');
		expect(valueOf(talk.draft().answers, 'stages')).toBe(2);
	});

	test('where nothing is known it says so', () => {
		expect(start(undefined, ['1']).type(change).live()).toContain('Nothing known stands at this provision');
	});
});

test('an answer is said in one line, by the name of its question; one that is replaced stands over the new one', () => {
	const talk = start();
	expect(talk.said()).toContain('stages → 2\nrefused → 1\nagents → Yes');
	talk.type(['jump stages', '1']);
	expect(talk.said()).toContain('stages → 2\nstages → 1');
	const lines = talk.session().transcript.flatMap((block) => block.lines);
	expect(lines.findLast((each) => lineText(each) === 'stages → 2')!.every(({style}) => style === 'dim')).toBe(true);
	talk.type(['no: letters lack it', 'jump 1.1', 'yes']);
	expect(talk.said()).toMatch(/1\.1 → No · short letters lack it[^]*1\.1 → No\n1\.1 → Yes/);
});

test('a challenge names the facts it rests on; one put right, one is back at the row with its line', () => {
	const talk = start(['3', '1', 'yes'], ['jump 1.1', 'yes, policy 4']);
	expect(whereAt(talk.session())).toBe('1.1/answer challenge');
	expect(talk.live()).toMatch(/1 That was a slip: change stages \(3\)\n +2 Answer No\n +3 Answer Partly\n +4 Keep Yes; it will be flagged/);
	talk.type(['1']);
	expect(whereAt(talk.session())).toBe('stages');
	talk.type(['2']);
	expect(whereAt(talk.session())).toBe('1.1/answer');
	expect(talk.live()).toContain('› yes, policy 4');
	talk.type([`${enter}`]);
	expect(valueOf(talk.draft().answers, '1.1/answer')).toBe('yes');
});

test('how to go through it is always known: it cannot be left as not known', () => {
	expect(converse({bank: tickBank, lines: ['Testford Homes']}).live()).not.toContain('Don’t know yet');
});

test('going in depth says why more gaps show, once', () => {
	const talk = start(['2', '1', 'yes'], ['yes', 'jump pass', 'worst']);
	expect(said(talk)).toMatch(/You go in depth: more is asked about the same landlord, and what is not said yet is a gap: \d+ now, \d+ before\. They go as you answer\./);
	expect(said(talk.type(['jump pass', 'code'])).match(/You go in depth/g)).toHaveLength(1);
});

test('the foot says what a question is about, in a first pass too', () => {
	const foot = (talk: Conversation) => talk.live().split('\n').at(-1)!.split(' · ')[0];
	const talk = converse({bank: realBank('2024'), happenings: [{type: 'answer-given', question: 'pass', value: 'first'}], columns: 100, rows: 30});
	expect(foot(talk.type(['jump landlord']))).toBe('About you');
	expect(foot(talk.type(['jump stages']))).toBe('What decides most');
	expect(foot(talk.type(['jump assessed_on']))).toBe('Dates');
});
