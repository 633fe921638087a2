/** What is written is read at once: words that show a gap are put back while their writer is there. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {gapsOf} from '../../../src/core/checks/index.ts';
import {ctrl, enter, whereAt, type Conversation} from '../conversation.ts';
import {at11, at12Evidence, at12Text, bank, start} from '../small-interview.ts';

const promise = 'The policy will be amended by May 2027.';
const reason = 'Only its cover is to be redesigned.';
const written = [...at12Text, promise];
const at12Answer = [...at11, '', 'Complaints Policy', 's4', '', 'yes', 'yes'];

const commentary = ({draft}: Conversation) => valueOf(draft().answers, '1.2/commentary');
const admissions = ({draft}: Conversation) => gapsOf({bank, draft: draft(), asOf: '2026-01-05'}).filter(({code}) => code === 'admission');
describe('a Yes beside “will be amended”', () => {
	test('is put back with the words, and nothing is recorded yet', () => {
		const talk = start(written);
		expect(whereAt(talk.session())).toBe('1.2/commentary challenge');
		expect(talk.live().replaceAll('\n', ' ')).toMatch(/“policy will be amended”.* Is 1\.2 met today\?/);
		expect(talk.live()).toMatch(/1 Change what I wrote\n +2 Yes, it is met: say why\n +3 Partly\n +4 No/);
		expect(commentary(talk)).toBeUndefined();
	});

	test('changed: what was written is there to be changed', () => {
		const talk = start([...written, 'change']);
		expect(whereAt(talk.session())).toBe('1.2/commentary');
		expect(talk.live()).toContain(`› ${promise}`);
		talk.type(`${ctrl('u')}Section 4.2 says so.${enter}`);
		expect(commentary(talk)).toBe('Section 4.2 says so.');
		expect(admissions(talk)).toEqual([]);
	});

	test('let stand with a reason: the reason is kept, and the gap is only advice', () => {
		const talk = start([...written, '2', reason]);
		expect(commentary(talk)).toBe(promise);
		expect(talk.draft().stands.get('1.2 admission')).toMatchObject({words: 'policy will be amended', reason, by: 'Ann Smith'});
		expect(admissions(talk)).toMatchObject([{severity: 'advice', stand: {reason}}]);
	});

	test('the same words are not put back a second time, others are', () => {
		const talk = start([...written, '2', reason]).type(ctrl('b'));
		expect(whereAt(talk.session())).toBe('1.2/commentary');
		talk.type(enter);
		expect(whereAt(talk.session())).toBe('check');
		talk.type(ctrl('b')).type(`${ctrl('u')}The policy is being rewritten.${enter}`);
		expect(whereAt(talk.session())).toBe('1.2/commentary challenge');
	});

	test('let stand by Enter alone, it stays flagged and will be put back again', () => {
		const talk = start([...written, '2', '']);
		expect(commentary(talk)).toBe(promise);
		expect(talk.draft().stands.size).toBe(0);
		expect(admissions(talk).map(({severity}) => severity)).toEqual(['blocking']);
		talk.type(ctrl('b')).type(enter);
		expect(whereAt(talk.session())).toBe('1.2/commentary challenge');
	});

	test.each([
		['3', 'partly'],
		['4', 'no'],
	])('%s: the row is %s, the words are kept, and what is not met is asked', (typed, answer) => {
		const talk = start([...written, typed]);
		expect(valueOf(talk.draft().answers, '1.2/answer')).toBe(answer);
		expect(commentary(talk)).toBe(promise);
		expect(talk.live()).toContain('What is not met?');
		expect(talk.draft().stands.size).toBe(0);
	});

	test('“back” takes nothing, and keeps what was written', () => {
		const talk = start(written).type(ctrl('b'));
		expect(whereAt(talk.session())).toBe('1.2/commentary');
		expect(commentary(talk)).toBeUndefined();
	});
});

test('a Yes given after such words is put back just so, and its reason kept', () => {
	const talk = start([...at12Answer, 'unsure', promise]);
	expect(commentary(talk)).toBe(promise);
	talk.type(['jump 1.2', 'yes']);
	expect(whereAt(talk.session())).toBe('1.2/answer challenge');
	talk.type(['2', reason]);
	expect(valueOf(talk.draft().answers, '1.2/answer')).toBe('yes');
	expect(talk.draft().stands.get('1.2 admission')?.reason).toBe(reason);
});

test('words that name nothing are let stand with a reason, and no other answer is offered', () => {
	const talk = start([...at12Evidence, 'No document', 'note', 'This is adhered to.']);
	expect(talk.live()).toMatch(/1 Change what I wrote\n +2 Let it stand: say why\n›/);
	talk.type(['2', 'The auditor asked for no more.']);
	expect(talk.draft().stands.get('1.2 vague-evidence')?.reason).toBe('The auditor asked for no more.');
});
