/** A row's answer, chosen by a key or written in a line with what stands beside it. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {unsentTexts} from '../../../src/terminal/session/unsent.ts';
import {converse, ctrl, down, enter, up, whereAt, type Conversation, type Scene} from '../conversation.ts';
import {tickBank} from '../tick-interview.ts';

const tab = '\t';
const right = '\u001B[C';
/** At the answer of 1.1, in the first pass, with a policy in the register. */
const start = (more: Partial<Scene> = {}) => converse({bank: tickBank, happenings: [{type: 'evidence-added', id: 'E1', title: 'Complaints Policy'}], lines: ['Testford Homes', 'first', '2', '1', 'yes'], ...more});
const answers = (talk: Conversation, row = '1.1') => Object.fromEntries([...talk.draft().answers].filter(([id]) => id.startsWith(`${row}/`)).map(([id, {response}]) => [id.slice(row.length + 1), 'value' in response ? response.value : `open: ${response.open} ${response.who ?? ''}`]));
const flat = (talk: Conversation) => talk.live().replaceAll(/\s+/g, ' ');

describe('with nothing written', () => {
	test('the choices stand side by side, and a number and Enter give one', () => {
		const talk = start();
		expect(whereAt(talk.session())).toBe('1.1/answer');
		expect(talk.live()).toMatch(/^ {2}1 Yes {4}2 No {4}3 Partly {4}4 Don’t know yet$/m);
		expect(answers(talk.type(`2${enter}`))).toEqual({answer: 'no'});
	});

	test.each<[string, string]>([['1', 'yes'], ['y', 'yes'], ['no', 'no'], ['3', 'partly'], [`${right}${right}`, 'no'], [down, 'yes'], ['PART', 'partly']])('%j gives %s', (keys, answer) => {
		expect(answers(start().type(keys + enter))).toEqual({answer});
	});

	test('“not applicable” is there where it is allowed, after the others', () => {
		const talk = start().type(['1', '1', '1']);
		expect(whereAt(talk.session())).toBe('1.4/answer');
		expect(talk.live()).toContain('5 Not applicable');
		expect(answers(talk.type(`5${enter}`), '1.4')).toEqual({answer: 'not-applicable'});
	});

	test('Enter where nothing is highlighted gives nothing', () => {
		expect(answers(start().type(enter))).toEqual({});
	});
});

describe('a line', () => {
	test('is shown understood while it is written, and given with all that stands beside the answer', () => {
		const talk = start().type('partly: ours do, the contractor’s do not. Head of Repairs, end of January');
		expect(talk.live()).toMatch(/›.*partly: ours do[^]* {2}Partly\n {2}met +ours do\n {2}short +the contractor’s do not\n {2}who +Head of Repairs\n {2}when +31 January 2026\n {2}still to say: what will be done/);
		talk.type(enter);
		expect(answers(talk)).toEqual({answer: 'partly', 'part-met': 'ours do', explanation: 'the contractor’s do not', owner: 'Head of Repairs', due: '2026-01-31'});
		expect(talk.said()).toMatch(/1\.1 → Partly · met ours do · short the contractor’s do not/);
		expect(whereAt(talk.session())).toBe('1.2/answer');
	});

	test('a document is one of the register, or a new one', () => {
		const talk = start().type(['yes, policy 4.2; Repairs Policy p4']);
		expect(answers(talk)['evidence']).toEqual([{evidence: 'E1', where: '4.2'}, {evidence: 'E2', where: 'p4'}]);
	});

	test('without an answer it is asked for, by key', () => {
		const talk = start().type('policy 4.2');
		expect(talk.live()).toMatch(/› policy 4\.2\n {2}Yes or no\?/);
		talk.type(enter);
		expect(whereAt(talk.session())).toBe('1.1/answer line-answer');
		expect(answers(talk)).toEqual({});
		expect(answers(talk.type(`1${enter}`))).toEqual({answer: 'yes', evidence: [{evidence: 'E1', where: '4.2'}]});
	});

	test('where several documents may be meant it is asked which', () => {
		const talk = start({happenings: [{type: 'evidence-added', id: 'E1', title: 'Complaints Policy 2024'}, {type: 'evidence-added', id: 'E2', title: 'Complaints Policy 2026'}]}).type(`yes, complaints policy 4.2${enter}`);
		expect(whereAt(talk.session())).toBe('1.1/answer line-document');
		expect(talk.live()).toMatch(/1 Complaints Policy 2024\n +2 Complaints Policy 2026\n +3 Another document/);
		expect(answers(talk.type(`2${enter}`))['evidence']).toEqual([{evidence: 'E2', where: '4.2'}]);
	});

	test('ask somebody', () => {
		expect(answers(start().type(`ask Head of Repairs${enter}`))).toEqual({answer: 'open: ask Head of Repairs'});
	});

	test('what cannot be understood is kept as a note, and the answer asked', () => {
		const talk = start().type([`no longer used`, '2']);
		expect(answers(talk)).toEqual({answer: 'no', commentary: 'no longer used'});
	});

	test('up in the empty line is the row before', () => {
		const talk = start().type([`yes, policy 4.2`]).type(up);
		expect(talk.live()).toMatch(/› same as 1\.1\n {2}same +as 1\.1/);
		expect(answers(talk.type(enter), '1.2')).toEqual({answer: 'yes', evidence: [{evidence: 'E1', where: '4.2'}]});
	});

	test('Tab goes through what was understood; what is typed takes its place', () => {
		const talk = start().type(`no: letters lack it, Head of Repairs by 31 March 2027`);
		for (let guard = 0; guard < 9 && !/❯ when/.test(talk.live()); guard++) talk.type(tab);
		expect(talk.live()).toMatch(/❯ when +31 March 2027/);
		talk.type('by 30 April 2027');
		expect(talk.live()).toMatch(/when +30 April 2027/);
		talk.type(enter);
		expect(answers(talk)).toMatchObject({answer: 'no', owner: 'Head of Repairs', due: '2027-04-30'});
	});

	test('Enter on a piece goes to its end, to be changed there, and gives nothing', () => {
		const talk = start().type(`no: letters lack it${tab}${tab}${enter}`);
		expect(answers(talk)).toEqual({});
		expect(talk.type(`self${enter}`) && answers(talk)).toMatchObject({explanation: 'letters lack itself'});
	});
});

describe('challenged', () => {
	const three = (line: string) => start({lines: ['Testford Homes', 'first', '2', '1', 'yes', 'jump stages', '3', 'jump 1.1', line]});

	test('a Yes that a fact denies is put back, with the line; kept, all of it is given', () => {
		const talk = three('yes, policy 4.2');
		expect(whereAt(talk.session())).toBe('1.1/answer challenge');
		expect(flat(talk)).toContain('You said 3 stages. Is 1.1 really a Yes?');
		expect(answers(talk)).toEqual({});
		expect(answers(talk.type(['keep']))).toEqual({answer: 'yes', evidence: [{evidence: 'E1', where: '4.2'}]});
	});

	test('left by back: the line is there', () => {
		expect(three('yes, policy 4.2').type(ctrl('b')).live()).toContain('› yes, policy 4.2');
	});

	test('words that promise are put back with it, and stand for a reason', () => {
		const talk = start().type(['yes, the policy will be amended in May 2027']);
		expect(whereAt(talk.session())).toBe('1.1/answer challenge');
		talk.type(['keep', 'Only its cover changes.']);
		expect([...talk.draft().stands.values()]).toMatchObject([{reason: 'Only its cover changes.'}]);
	});
});

test.each([['kill', undefined], ['back', ctrl('b')], ['help', '\u001BOP ']])('half written, it is there again after %s', (_, keys) => {
	const left = start().type('yes, policy 4');
	const talk = keys === undefined ? start({unsent: unsentTexts(left.session())}) : left.type(keys);
	if (whereAt(talk.session()) !== '1.1/answer') talk.type(ctrl('n'));
	if (whereAt(talk.session()) !== '1.1/answer') talk.type(['jump 1.1']);
	expect(talk.live()).toContain('› yes, policy 4');
});

test.each(['back', 'why', 'help', 'skip', 'list', 'jump stages', '?'])('“%s” is the move it always was', (word) => {
	expect(whereAt(start().type(`${word}${enter}`).session())).not.toBe('1.1/answer');
});

test('a whole first pass in one write: every answer', () => {
	const bytes = ['Testford Homes', 'first', '2', '1', 'yes', 'yes, Policy 4.2', '2', 'partly: letters do, calls do not. Head of Customer by 31 March 2027', 'n/a, we have none', 'yes'].join(enter) + enter;
	const whole = converse({bank: tickBank}).type(bytes);
	expect(['1.1', '1.2', '1.3', '1.4', '1.5'].map((row) => valueOf(whole.draft().answers, `${row}/answer`))).toEqual(['yes', 'no', 'partly', 'not-applicable', 'yes']);
	expect(whereAt(whole.session())).toBe('end');
	const single = converse({bank: tickBank});
	for (const letter of bytes) single.type(letter);
	expect(single.events()).toEqual(whole.events());
});

test.each([[40, 15], [80, 24], [100, 30]])('at %d by %d', (columns, rows) => {
	const talk = start({columns, rows});
	expect(talk.live()).toMatchSnapshot('chosen');
	expect(talk.type('partly: ours do, the contractor’s do not. Head of Repairs, end of January; policy 4.2; call guide p4').live()).toMatchSnapshot('written');
	expect(talk.type(tab).live()).toMatchSnapshot('a piece');
	expect(talk.live().split('\n').length).toBeLessThan(rows);
	for (const line of talk.live().split('\n')) expect(line.length).toBeLessThan(columns);
});
