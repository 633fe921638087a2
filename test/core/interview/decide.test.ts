import {describe, expect, test} from 'vitest';
import {findQuestion} from '../../../src/core/bank/bank.ts';
import {emptyDraft, evolve} from '../../../src/core/draft/draft.ts';
import {formatValue, givenText} from '../../../src/core/kinds/given-text.ts';
import {challengesTo} from '../../../src/core/interview/challenge.ts';
import {answerOptions, decide, isAsked, stamp, suggestedOption, type Command} from '../../../src/core/interview/decide.ts';
import {smallBank} from '../../helpers/bank.ts';
import {after, draftWith, eventOf, now, today, type Given} from '../../helpers/draft.ts';

const bank = smallBank();
const deciding = (given: Given, command: Command) => decide(bank, draftWith(given), command, today);
const give = (question: string, value: Extract<Command, {type: 'give-answer'}>['value'], confirmed?: boolean): Command => ({type: 'give-answer', question, value, ...(confirmed && {confirmed})});
const fine: Given = {stages: 2, stages_written: true, stages_told: true};
const no: Given = {stages: 2, '1.1/answer': 'no'};

describe('an answer is taken', () => {
	test.each<[string, Given, Command, unknown]>([
		['as it is', {}, give('stages', 3), 3],
		['a yes or no', {}, give('stages_told', false), false],
		['an option', {}, give('day_unit', 'calendar'), 'calendar'],
		['a date, as ISO', no, give('1.1/due', '28/2/2027'), '2027-02-28'],
		['text without escape codes', {}, give('landlord', '\u001B[2JAnyhomes\r\n Ltd'), 'Anyhomes Ltd'],
		['long text without escape codes', no, give('1.1/explanation', 'We do\u001B[31m\r\nnot'), 'We do\nnot'],
		['evidence in the register', {'1.1/answer': 'yes'}, give('1.1/evidence', [{evidence: 'E1', where: '\u001B[1msection 4'}, {evidence: 'E2'}]), [{evidence: 'E1', where: 'section 4'}, {evidence: 'E2'}]],
		['nothing, where it is optional', {}, give('ack_percent', ''), ''],
		['a row’s answer that its facts support', fine, give('1.1/answer', 'yes'), 'yes'],
		['a no that the facts do not suggest', fine, give('1.1/answer', 'no'), 'no'],
		['not applicable, where the facts allow it', {website: false}, give('1.2/answer', 'not-applicable'), 'not-applicable'],
	])('%s', (_name, given, command, value) => {
		expect(deciding(given, command)).toEqual({happenings: [{type: 'answer-given', question: 'question' in command && command.question, value}]});
	});
});

describe('an answer is put back to the officer', () => {
	test.each<[string, Given, Command, string[]]>([
		['yes against a conflict', {...fine, stages: 3}, give('1.1/answer', 'yes'), ['code-conflict']],
		['yes with a limb that fails', {...fine, stages_told: false}, give('1.1/answer', 'yes'), ['unmet-limbs']],
		['yes with a fact left open', {...fine, stages: {open: 'ask'}}, give('1.1/answer', 'yes'), ['fact-unknown']],
		['yes with all of these', {stages: 3, stages_told: false}, give('1.1/answer', 'yes'), ['code-conflict', 'unmet-limbs', 'fact-unknown']],
		['a follow-up left empty', no, give('1.1/explanation', ''), ['left-empty']],
		['blanks only', no, give('1.1/explanation', ' \n '), ['left-empty']],
		['a figure for a reason', no, give('1.1/explanation', '1'), ['says-nothing']],
		['a time that is none', no, give('1.1/action', 'ongoing'), ['says-nothing']],
		['nobody', no, give('1.1/owner', 'tbc'), ['says-nothing']],
		['a reason about something else', no, give('1.1/explanation', 'The weather was nice on Tuesday.'), ['off-the-row']],
		['approval on a day ahead', {}, give('approved_on', '2026-03-03'), ['date-ahead']],
		['a date that has passed', no, give('1.1/due', '2026-03-01'), ['date-passed']],
	])('%s', (_name, given, command, codes) => {
		const decision = deciding(given, command);
		expect('challenges' in decision && decision.challenges.map(({code}) => code)).toEqual(codes);
		expect(deciding(given, {...command, confirmed: true} as Command)).toMatchObject({happenings: [{type: 'answer-given', confirmed: codes}]});
	});

	test('but not a date of today, an optional text, a past date that is no promise, or "no document" chosen from the list', () => {
		expect(deciding({'1.1/answer': 'yes'}, give('1.1/evidence', []))).toHaveProperty('happenings');
		expect(deciding(no, give('1.1/due', today))).toHaveProperty('happenings');
		expect(deciding({'1.1/answer': 'yes'}, give('1.1/commentary', ''))).toHaveProperty('happenings');
		expect(deciding({}, give('assessed_on', '2020-01-01'))).toHaveProperty('happenings');
	});

	test('the challenges can be seen beforehand', () => {
		expect(challengesTo(bank, draftWith({...fine, stages: 3}), findQuestion(bank, '1.1/answer')!, 'yes', today)).toEqual([{code: 'code-conflict', provision: '1.1'}]);
	});
});

describe('a command is refused', () => {
	const options = ['Yes', 'No', 'Partly'];
	test.each<[string, Given, Command, object]>([
		['a question that does not exist', {}, give('gone', 1), {code: 'not-asked', question: 'gone'}],
		['a question that is not asked now', {website: true}, give('place', 'x'), {code: 'not-asked', question: 'place'}],
		['a question of a row that follows', {stages: 2}, give('panel', true), {code: 'not-asked', question: 'panel'}],
		['a number out of range', {}, give('stages', 9), {code: 'out-of-range', typed: '9', min: 1, max: 6}],
		['no number', {}, give('stages', 'many'), {code: 'not-a-number', typed: 'many', min: 1, max: 6}],
		['neither yes nor no', {}, give('website', 'perhaps'), {code: 'not-an-option', typed: 'perhaps', options: ['Yes', 'No']}],
		['no option', {}, give('day_unit', 'lunar'), {code: 'not-an-option', typed: 'lunar', options: ['Working days', 'Calendar days']}],
		['no day of the calendar', no, give('1.1/due', '31/02/2026'), {code: 'not-in-calendar', typed: '31/02/2026'}],
		['no date', no, give('1.1/due', 'ongoing'), {code: 'not-a-date', typed: 'ongoing'}],
		['a required text left empty', {}, give('landlord', ' '), {code: 'empty'}],
		['no row answer', {}, give('1.1/answer', 'maybe'), {code: 'not-an-option', typed: 'maybe', options}],
		['not applicable where it never is', {}, give('1.1/answer', 'not-applicable'), {code: 'not-applicable-not-allowed', provision: '1.1', hasTrigger: false}],
		['not applicable where the facts do not allow it', {website: true}, give('1.2/answer', 'not-applicable'), {code: 'not-applicable-not-allowed', provision: '1.2', hasTrigger: false}],
		['not applicable while that is not known', {}, give('1.2/answer', 'not-applicable'), {code: 'not-applicable-not-allowed', provision: '1.2', hasTrigger: false}],
		['evidence that is not in the register', {'1.1/answer': 'yes'}, give('1.1/evidence', [{evidence: 'E1'}, {evidence: 'E9'}]), {code: 'unknown-evidence', typed: 'E9'}],
		['evidence as text', {'1.1/answer': 'yes'}, give('1.1/evidence', 'the policy'), {code: 'unknown-evidence', typed: 'the policy'}],
		['an open answer to a question that is not asked', {}, {type: 'leave-open', question: 'page', reason: 'later'}, {code: 'not-asked', question: 'page'}],
		['a jump to a question that is not asked', {}, {type: 'go-to', question: 'page'}, {code: 'not-asked', question: 'page'}],
		['a document without a title', {}, {type: 'add-evidence', title: ' \u001B[0m'}, {code: 'empty'}],
	])('%s', (_name, given, command, refused) => {
		expect(deciding(given, command)).toEqual({refused});
	});

	test('even when confirmed', () => {
		expect(deciding({}, give('stages', 9, true))).toHaveProperty('refused');
	});
});

describe('other commands', () => {
	test.each<[string, Given, Command, object[]]>([
		['leave open', {}, {type: 'leave-open', question: 'stages', reason: 'later'}, [{type: 'left-open', question: 'stages', reason: 'later'}]],
		['ask somebody', {}, {type: 'leave-open', question: 'stages', reason: 'ask', who: ' Legal\u001B[0m'}, [{type: 'left-open', question: 'stages', reason: 'ask', who: 'Legal'}]],
		['move', {}, {type: 'go-to', question: 'website'}, [{type: 'moved', to: 'website'}]],
		['check a section', {}, {type: 'check-section', section: 1}, [{type: 'section-checked', section: 1}]],
		['add a document', {}, {type: 'add-evidence', title: 'Minutes\u0007', link: 'https://example.org', date: '2026-01-31'}, [{type: 'evidence-added', id: 'E3', title: 'Minutes', link: 'https://example.org', date: '2026-01-31'}]],
		['adopt the bank', {}, {type: 'adopt-bank'}, [{type: 'bank-changed', bank: 'test'}]],
	])('%s', (_name, given, command, happenings) => {
		expect(deciding(given, command)).toEqual({happenings});
	});

	test('a move to where one has just moved changes nothing', () => {
		const moved = evolve(draftWith({landlord: 'Anyhomes'}), eventOf({type: 'moved', to: 'website'}));
		expect(decide(bank, moved, {type: 'go-to', question: 'website'}, today)).toEqual({happenings: []});
		expect(decide(bank, moved, {type: 'go-to', question: 'stages'}, today)).toEqual({happenings: [{type: 'moved', to: 'stages'}]});
	});

	test('a bank already adopted changes nothing', () => {
		expect(decide(bank, {...emptyDraft, bank: 'test'}, {type: 'adopt-bank'}, today)).toEqual({happenings: []});
	});
});

describe('a colleague’s comment', () => {
	const make = (provision: string, author: string, text: string): Command => ({type: 'make-comment', provision, author, text});
	const wrote = make('1.1', 'Priya Shah', 'Still true?');

	test('is made at its row, harmless and trimmed', () => {
		expect(deciding({}, make('1.1', '\u001B[1mPriya\nShah ', ' Still\u001B[2J true?\r\nSince May. '))).toEqual({happenings: [{type: 'comment-made', provision: '1.1', author: 'Priya Shah', text: 'Still true?\nSince May.'}]});
	});

	test('is about the whole document where the form has no such row', () => {
		expect(deciding({}, make('99.9', 'Priya Shah', 'Too long.'))).toMatchObject({happenings: [{provision: ''}]});
	});

	test('that says nothing, or waits already, is not made; one that was settled is, when it is said again', () => {
		expect(deciding({}, make('1.1', 'Priya Shah', ' \n'))).toEqual({happenings: []});
		const made = after(bank, draftWith({}), wrote);
		expect(decide(bank, made, wrote, today)).toEqual({happenings: []});
		const settled = after(bank, made, {type: 'settle-comment', comment: 1});
		expect(settled.comments).toMatchObject([{id: 1, isSettled: true}]);
		expect(decide(bank, settled, wrote, today)).toMatchObject({happenings: [{author: 'Priya Shah', text: 'Still true?'}]});
		expect(decide(bank, made, {...wrote, author: 'Jo'} as Command, today)).toMatchObject({happenings: [{author: 'Jo'}]});
	});

	test('is settled once', () => {
		const made = after(bank, draftWith({}), wrote);
		expect(decide(bank, made, {type: 'settle-comment', comment: 2}, today)).toEqual({happenings: []});
		const settled = after(bank, made, {type: 'settle-comment', comment: 1});
		expect(decide(bank, settled, {type: 'settle-comment', comment: 1}, today)).toEqual({happenings: []});
	});
});

test('not applicable is offered only where the facts allow it', () => {
	const offered = (given: Given, id: string) => answerOptions(bank, draftWith(given), findQuestion(bank, id)!).map((option) => option.id);
	expect(offered({website: false}, '1.2/answer')).toEqual(['yes', 'no', 'partly', 'not-applicable']);
	expect(offered({website: true}, '1.2/answer')).toEqual(['yes', 'no', 'partly']);
	expect(offered({}, 'day_unit')).toEqual(['working', 'calendar']);
});

test('happenings are stamped with when, who and how', () => {
	expect(stamp([{type: 'section-checked', section: 1}], now, 'Jo', 'line')).toEqual([{at: now, by: 'Jo', via: 'line', type: 'section-checked', section: 1}]);
});

test('values are shown as people read them', () => {
	const draft = draftWith({...no, '1.1/due': '2026-09-30', '1.2/answer': 'yes', '1.2/evidence': [{evidence: 'E1', where: 'section 4'}, {evidence: 'E7'}], website: {open: 'ask'}});
	const shown = (id: string) => givenText(draft, findQuestion(bank, id)!);
	expect([shown('stages'), shown('1.1/answer'), shown('1.1/due'), shown('1.2/evidence'), shown('website'), shown('page')]).toEqual(['2', 'No', '30 September 2026', 'Complaints Policy, section 4; E7', undefined, undefined]);
	expect(formatValue(draft, findQuestion(bank, 'website')!, false)).toBe('No');
});

test('what is highlighted is what the facts suggest', () => {
	expect(suggestedOption(bank, draftWith(fine), findQuestion(bank, '1.1/answer')!)).toBe('yes');
	expect(isAsked(bank, draftWith(fine), 'panel')).toBe(false);
});
