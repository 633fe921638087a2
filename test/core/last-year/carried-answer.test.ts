import {expect, test} from 'vitest';
import {valueOf, type Value} from '../../../src/core/draft/answers.ts';
import {findQuestion} from '../../../src/core/bank/bank.ts';
import {pathOf} from '../../../src/core/draft/branching.ts';
import {progressOf} from '../../../src/core/draft/position.ts';
import {emptyDraft} from '../../../src/core/draft/draft.ts';
import {carriedAnswer} from '../../../src/core/last-year/carried-answer.ts';
import {isPromise} from '../../../src/core/last-year/promises.ts';
import {realBank} from '../../helpers/bank.ts';
import {after, answering} from '../../helpers/draft.ts';
import {beginWith, formRow, landlordsLastYear, lastYearOf, type Begun} from '../../helpers/last-year.ts';

const carried = ({bank, draft}: Begun, id: string) => carriedAnswer(bank, draft, findQuestion(bank, id)!);
const given = (begun: Begun, answers: Readonly<Record<string, Value>>): Begun => ({bank: begun.bank, draft: Object.entries(answers).reduce((draft, [id, value]) => answering(begun.bank, draft, id, value), begun.draft)});

const records = beginWith(lastYearOf('2022', [formRow('4.15', 'yes', 'Everything is logged in Northgate.')]));

test('a row that still asks the same: its answer, the limbs a Yes rests on, its words', () => {
	expect(carried(records, '5.12/answer')).toEqual({value: 'yes', provisions: ['4.15']});
	expect(carried(records, 'record_original')).toEqual({value: true, provisions: ['4.15'], isImplied: true});
	expect(carried(given(records, {'5.12/answer': 'yes'}), '5.12/commentary')?.value).toBe('Everything is logged in Northgate.');
});

test('an answer of this year takes its place; one left open does not', () => {
	expect(carried(given(records, {record_original: false}), 'record_original')).toBeUndefined();
	const open = after(records.bank, records.draft, {type: 'leave-open', question: 'record_original', reason: 'unsure'});
	expect(carried({bank: records.bank, draft: open}, 'record_original')?.value).toBe(true);
});

test('words for a Yes do not explain a No', () => {
	const no = given(records, {'5.12/answer': 'no'});
	expect(carried(no, '5.12/explanation')).toBeUndefined();
	expect(carried(no, '5.12/commentary')).toBeUndefined();
});

test('words for a No explain a No, and suggest no limb', () => {
	const begun = beginWith(lastYearOf('2022', [formRow('4.15', 'no', 'Phone calls are not recorded.')]));
	expect(carried(begun, 'record_original')).toBeUndefined();
	expect(carried(given(begun, {'5.12/answer': 'no'}), '5.12/explanation')?.value).toBe('Phone calls are not recorded.');
	expect(carried(given(begun, {'5.12/answer': 'partly'}), '5.12/explanation')?.value).toBe('Phone calls are not recorded.');
	expect(carried(given(begun, {'5.12/answer': 'yes'}), '5.12/commentary')).toBeUndefined();
});

test('what 2024 asks anew is carried by no Yes of 2022; what it asked before is', () => {
	const begun = beginWith(lastYearOf('2022', [formRow('1.3', 'yes', 'Any expression counts.')]));
	expect(carried(begun, 'choice_to_complain')).toBeUndefined();
	expect(carried(begun, 'complaint_without_word')?.value).toBe(true);
});

test('what is about the year just past is asked afresh', () => {
	const begun = beginWith(lastYearOf('2024', [formRow('9.3', 'yes', 'Reported to the panel.')]));
	expect(carried(begun, 'learning_to_residents')).toBeUndefined();
	expect(carried(begun, '9.3/answer')?.value).toBe('yes');
});

test('the one good value of a fact is suggested, and one that has several is not guessed', () => {
	const begun = beginWith(lastYearOf('2024', [formRow('6.3', 'yes'), formRow('5.6', 'yes')]));
	expect(carried(begun, 'definition_in_letters')?.value).toBe('both');
	expect(carried(begun, 'resp1_days')).toBeUndefined();
});

test('documents come as references into the register', () => {
	const begun = beginWith(lastYearOf('2022', [formRow('4.15', 'yes', 'Complaints Policy, section 9'), formRow('5.5', 'yes', 'Stated in the Complaints Policy')]));
	const yes = given(begun, {'5.12/answer': 'yes', '6.6/answer': 'yes'});
	expect([...begun.draft.evidence.values()].map(({title}) => title)).toEqual(['Complaints Policy']);
	expect(carried(yes, '5.12/evidence')?.value).toEqual([{evidence: 'E1', where: 'section 9'}]);
	expect(carried(yes, '6.6/evidence')?.value).toEqual([{evidence: 'E1'}]);
	expect(carried(yes, '5.12/commentary')).toBeUndefined();
});

test('not applicable is carried only where it may be answered', () => {
	const begun = beginWith(lastYearOf('2024', [formRow('5.4', 'not-applicable', '', 'Nobody answers for us.'), formRow('5.12', 'not-applicable')]));
	expect(carried(given(begun, {third_parties: false}), '5.4/answer')?.value).toBe('not-applicable');
	expect(carried(begun, '5.12/answer')).toBeUndefined();
});

test('a draft that began with nothing has nothing', () => {
	const bank = realBank('2024');
	expect(bank.facts.every((fact) => carriedAnswer(bank, {...emptyDraft}, fact) === undefined)).toBe(true);
});

test.each(['nottingham-city-homes-2022', 'newark-sherwood-2022', 'hillingdon-2024', 'manchester-2024-25'] as const)('nothing of %s counts as answered', (name) => {
	const {bank, draft} = beginWith(landlordsLastYear(name));
	const promises = pathOf(bank, draft).opening.filter(isPromise).length;
	const bare = progressOf(realBank('2024'), {...draft, lastYear: undefined});
	expect(progressOf(bank, draft)).toEqual({...bare, questionsLeft: bare.questionsLeft + promises});
});

test('what is carried to a question is a value that the question takes', () => {
	for (const name of ['nottingham-city-homes-2022', 'hillingdon-2024', 'manchester-2024-25'] as const) {
		let {bank, draft} = beginWith(landlordsLastYear(name));
		let taken = 0;
		for (const question of pathOf(bank, draft).asked) {
			const value = carriedAnswer(bank, draft, question)?.value;
			if (value === undefined) continue;
			draft = after(bank, draft, {type: 'give-answer', question: question.id, value});
			expect(valueOf(draft.answers, question.id)).toEqual(value);
			taken += 1;
		}

		expect(taken).toBeGreaterThan(60);
	}
});
