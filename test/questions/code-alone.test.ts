/** Only what the Code asks decides, and what it asks is put as it asks it. */
import {describe, expect, test} from 'vitest';
import {findProvision, findQuestion, provisions} from '../../src/core/bank/bank.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {isSaidIn, suggestionFor} from '../../src/core/draft/suggestion.ts';
import {realBank} from '../helpers/bank.ts';
import {draftWith, today, type Given} from '../helpers/draft.ts';
import {exemplary, practising} from '../helpers/landlord.ts';

const bank = realBank('2024');
const draftOf = (given: Given) => practising(bank, {...exemplary, ...given});
const suggested = (row: string, given: Given) => suggestionFor(bank, draftOf(given), findProvision(bank, row)!);
const rulesAt = (row: string, given: Given) => {
	const {conflicts, doubts} = suggested(row, given);
	return {conflicts: conflicts.map(({id}) => id), doubts: doubts.map(({id}) => id)};
};
const gapsAt = (row: string, given: Given) => gapsOf({bank, draft: draftOf({...given, [`${row}/answer`]: 'yes'}), asOf: today}).filter(({provision}) => provision === row).map(({code, severity}) => `${severity} ${code}`);

describe('good practice that the Code does not ask pulls no row down', () => {
	test.each<[string, Given]>([
		['1.4', {complaint_not_by_formality: false}],
		['3.5', {publications_agree: false}],
		['3.6', {consent_no_hurdle: false}],
		['3.7', {ombudsman_in_acknowledgement: false, ombudsman_in_answers: false, ombudsman_on_website: false}],
		['5.5', {third_parties: true, third_party_bound: false, third_party_checked: false}],
		['5.11', {escalation_refusal_letter: false}],
		['8.3', {changed_since: true, ombudsman_told_of_change: false}],
		['9.2', {changes_made: false}],
		['9.3', {learning_to_committees: false}],
		['9.3', {learning_to_residents: false, learning_to_staff: false}],
		['9.5', {mrc_nonexecutive: false}],
		['9.7', {orders_met: 'late'}],
		['4.2', {compensation_policy: false}],
		['7.4', {compensation_policy: false}],
		['3.3', {complaints1: 2, homes: 20_000}],
	])('%s %j', (row, given) => {
		const {answer, conflicts, unmet} = suggested(row, given);
		expect({conflicts, unmet}).toEqual({conflicts: [], unmet: []});
		expect(['yes', undefined]).toContain(answer);
		expect(gapsAt(row, given).filter((gap) => gap.startsWith('blocking'))).toEqual([]);
	});

	test.each([
		'definition_published', 'accepted_unless_valid', 'refusal_would_be_recorded', 'handover_route', 'low_volume_checked', 'publicity_done', 'exclusions_loose', 'officer_authority', 'officer_autonomy', 'learning_routine', 'treated_no_differently', 'third_party_would_fit', 'third_party_would_be_bound', 'updates_recorded',
		'restriction_rules', 'restriction_policy_equality', 'triage_written', 's2_person_checked', 's2_final_said', 'remedy_guidance_cited', 'remedy_guidance_compared', 'reassessment_planned', 'review_planned', 'exception_plan', 'learning_recorded', 'mrc_appointed',
	])('%s is not asked at all', (id) => expect(findQuestion(bank, id)).toBeUndefined());

	test('what nothing has triggered is Yes, with a line saying so', () => {
		const nothing = {third_parties: false, restrictions: 0, refusals: 0, ext1_days: 0, ext2_days: 0, changed_since: false, ombudsman_review: false, exceptional_event: false};
		for (const row of ['2.4', '5.4', '5.5', '5.15', '6.4', '6.5', '6.15', '6.16', '8.3', '8.4', '8.5']) {
			expect(suggested(row, nothing)).toMatchObject({answer: 'yes', conflicts: [], unmet: [], unknown: []});
			expect(findProvision(bank, row)!.notTriggered!.say).toMatch(/^Not triggered in the period: /);
		}
	});
});

describe('what the Code asks is asked as it says', () => {
	test('5.11: grounds that section 2 does not allow are a conflict; other grounds a doubt', () => {
		expect(rulesAt('5.11', {exclusion_months: 6}).conflicts).toEqual(['escalation-grounds-beyond-section-2']);
		expect(rulesAt('5.11', {legal_exclusion: 'letter'}).conflicts).toEqual(['escalation-grounds-beyond-section-2']);
		expect(rulesAt('5.11', {same_grounds: false})).toEqual({conflicts: [], doubts: ['escalation-grounds-differ']});
		expect(rulesAt('5.11', {same_grounds: false, exclusion_months: 6}).conflicts).toEqual([]);
	});

	test('representatives: a kind of people, not one person', () => {
		expect(findQuestion(bank, 'representatives_welcome')!.ask[0]!.text).toContain('kind of person');
	});

	test.each(['ack1_percent', 'resp1_percent', 'ack2_percent', 'resp2_percent'])('%s is a figure against the Code’s time; a low one suggests nothing and is a serious gap', (fact) => {
		const row = {ack1_percent: '6.2', resp1_percent: '6.3', ack2_percent: '6.11', resp2_percent: '6.14'}[fact]!;
		expect(findQuestion(bank, fact)!.ask[0]!.text).toContain("the Code's time");
		expect(findQuestion(bank, fact)!.optional).toBe(true);
		for (const figure of [52, 61, 68, 71]) {
			expect(suggested(row, {[fact]: figure})).toMatchObject({answer: undefined, conflicts: [], unmet: [], unknown: []});
			expect(gapsAt(row, {[fact]: figure})).toContain('serious contradiction');
		}

		expect(suggested(row, {[fact]: ''}).answer).toBe('yes');
	});

	test('the next working day after receipt counts as receipt', () => {
		expect(suggested('6.2', {ack1_start: 'next-day'}).answer).toBe('yes');
		expect(suggested('6.11', {ack2_start: 'next-day'}).answer).toBe('yes');
	});

	test('an extension without a stated maximum conflicts', () => {
		expect(rulesAt('6.4', {ext1_days: 99}).conflicts).toEqual(['stage-1-extension-without-maximum']);
		expect(rulesAt('6.15', {ext2_days: 99}).conflicts).toEqual(['stage-2-extension-without-maximum']);
		expect(rulesAt('6.4', {ext1_days: 90}).conflicts).toEqual(['stage-1-extension-over-limit']);
	});

	test('nothing extended in the year triggers nothing, unless the policy allows too much', () => {
		expect(suggested('6.4', {extended: 0, ext1_by_complexity: false}).answer).toBe('yes');
		expect(suggested('6.5', {extended: 0}).answer).toBe('yes');
		expect(suggested('6.4', {extended: 0, ext1_days: 25}).answer).toBe('no');
		expect(suggested('6.16', {extended: 0, ext2_ombudsman: 'never'}).answer).toBe('no');
	});

	test('days of any kind and clocks that start early are told at 3.4 when they are over the Code’s', () => {
		for (const given of [{ack2_days: 6}, {resp1_days: 16, resp1_start: 'receipt'}, {resp2_days: 26, resp2_start: 'request'}, {day_unit: 'calendar', resp1_days: 15}, {day_unit: 'calendar', resp2_days: 36, resp2_start: 'request'}]) expect(rulesAt('3.4', given).doubts).toContain('policy-limits-over-the-code');
		for (const given of [{resp1_days: 15, resp1_start: 'receipt'}, {day_unit: 'calendar', ack1_days: 7, resp1_days: 14}]) expect(rulesAt('3.4', given).doubts).toEqual([]);
	});

	test('calendar days only can be more than the Code’s', () => {
		for (const rule of provisions(bank).flatMap(({conflicts}) => conflicts).filter(({id}) => /acknowledgement-over-limit-in-calendar-days|answer-over-limit-in-calendar-days/.test(id))) expect(rule.say).toContain('can be more than');
	});

	test('a policy from before the Code is a serious doubt, one of that day is none', () => {
		expect(gapsAt('3.4', {policy_date: '2024-03-31'})).toContain('serious contradiction');
		expect(rulesAt('3.4', {policy_date: '2024-04-01'}).doubts).toEqual([]);
	});

	test('two duties are two questions', () => {
		expect(rulesAt('5.10', {disabilities_recorded: false}).conflicts).toEqual(['disabilities-not-recorded']);
		expect(rulesAt('6.4', {ext1_date: false}).conflicts).toEqual(['stage-1-extension-without-date']);
		expect(suggested('9.7', {member_trends: false}).answer).toBe('partly');
		expect(suggested('9.7', {body_gets_trends: false}).answer).toBe('partly');
	});

	test('any meeting with the landlord', () => {
		expect(findQuestion(bank, 'representative_meetings')!.ask[0]!.text).toContain('any meeting with the landlord');
	});

	test('a managing organisation is asked whose governing body it is', () => {
		for (const row of ['8.2', '9.5', '9.7']) expect(gapsAt(row, {landlord_kind: 'almo', own_body: false})).toContain('serious contradiction');
		expect(rulesAt('9.5', {landlord_kind: 'almo', own_body: true}).doubts).toEqual([]);
	});

	test('9.8: the three parts only where an objective exists', () => {
		expect(suggested('9.8', {objective_staff: false}).unmet.map(({id}) => id)).toEqual(['objective_staff']);
	});

	test('8.1: within a year of the last one', () => {
		expect(suggested('8.1', {assessed_within_year: false}).answer).toBe('partly');
	});

	test('nobody appointed, or a vacancy: 9.5 to 9.7 follow', () => {
		for (const why of ['not-yet', 'vacant', 'not-member']) for (const row of ['9.5', '9.6', '9.7']) expect(suggested(row, {mrc_is_member: false, mrc_missing: why}).answer).not.toBe('yes');
		expect(suggested('9.6', {mrc_is_member: false, mrc_information: true}).met).toEqual([]);
	});

	test('refusals without recorded reasons beside a letter each time; all staff told beside fewer', () => {
		expect(rulesAt('2.4', {refusals: 3, refusal_recorded: false}).doubts).toEqual(['letters-without-recorded-reasons']);
		expect(rulesAt('3.2', {trained_percent: 74}).doubts).toEqual(['all-staff-told-and-fewer']);
	});

	test('a limit for asking for stage 2 is a doubt, unless a later request is considered', () => {
		expect(rulesAt('6.10', {stage2_request_limit: true, late_stage2_considered: false}).doubts).toEqual(['stage-2-request-time-limit']);
		expect(rulesAt('6.10', {stage2_request_limit: true, late_stage2_considered: true}).doubts).toEqual([]);
	});
});

describe('the definition, copied from the policy', () => {
	const words = findProvision(bank, '1.2')!.limbs.find(({id}) => id === 'definition_text')!.says!;
	const textbook = 'An expression of dissatisfaction, however made, about the standard of service, actions or lack of action by the landlord, its own staff, or those acting on its behalf, affecting a resident or group of residents';

	test('stands in the requirement, to the letter', () => {
		expect(findProvision(bank, '1.2')!.requirement).toContain(words);
	});

	test.each([
		['the exact words', words],
		['the exact words in quotation marks, with a full stop', `“${textbook}.”`],
		['broken into lines', textbook.replaceAll(', ', ',\n  ')],
		['a sentence added for others', `A complaint is: ‘${textbook}.’ People who are not our residents may complain too.`],
	])('%s: met', (_, text) => {
		expect(suggested('1.2', {definition_text: text})).toMatchObject({answer: 'yes', unmet: []});
		expect(gapsAt('1.2', {definition_text: text}).filter((gap) => gap.includes('code-conflict'))).toEqual([]);
	});

	test.each([
		['shortened', 'Any expression of dissatisfaction with our services.'],
		['of 2022', textbook.replace('the landlord', 'the organisation').replace('a resident', 'an individual resident')],
		['one word other', textbook.replace('lack of action', 'inaction')],
	])('%s: not met, and blocking beside a Yes', (_, text) => {
		expect(suggested('1.2', {definition_text: text}).unmet.map(({id}) => id)).toEqual(['definition_text']);
		expect(gapsAt('1.2', {definition_text: text})).toContain('blocking code-conflict');
	});

	test.each([
		['a condition', `${textbook}, that has been put in writing and was not resolved at first contact.`],
		['in brackets', `${textbook} (where it is made in writing).`],
		['after a full stop, in the same sentence', `${textbook}. where it is in writing`],
		['behind the closing mark', `‘${textbook}’ and was made within six months`],
	])('goes on with %s: asked, and no Yes is suggested', (_, text) => {
		expect(suggested('1.2', {definition_text: text})).toMatchObject({answer: undefined, unmet: [], doubts: [{id: 'definition-goes-on'}]});
		expect(gapsAt('1.2', {definition_text: text})).toContain('serious contradiction');
	});

	test.each([`${textbook}.`, `“${textbook}”. This is the Code’s.`, `${textbook} (Housing Ombudsman, 2024).`, `${textbook}\n\nPeople who are not residents may complain too.`, `(${textbook}).`])('ends there: %s', (text) => {
		expect(suggested('1.2', {definition_text: text})).toMatchObject({answer: 'yes', doubts: []});
	});

	test.each(['2024', '2022'] as const)('%s: a paste decides, and yes or no is asked only without one', (edition) => {
		const of = realBank(edition);
		const row = findProvision(of, '1.2')!;
		const exact = row.limbs.find(({id}) => id === 'definition_text')!.says!;
		const askedWith = (given: Given) => pathOf(of, draftWith(given)).rows.find(({provision}) => provision.id === '1.2')!.asked.filter(({role}) => role === 'limb').map(({id}) => id);
		const gapsWith = (given: Given) => gapsOf({bank: of, draft: draftWith({policy_date: '2024-06-01', '1.2/answer': 'yes', ...given}), asOf: today}).filter((gap) => gap.provision === '1.2' && gap.code !== 'no-evidence').map(({code}) => code);
		expect(askedWith({})).toEqual(['definition_text', 'definition_exact']);
		expect(askedWith({definition_text: exact})).toEqual(['definition_text']);
		expect(gapsWith({definition_text: exact})).toEqual([]);
		expect(gapsWith({definition_text: exact, definition_exact: false})).toEqual([]);
		expect(gapsWith({definition_text: '', definition_exact: false})).toContain('code-conflict');
		expect(gapsWith({definition_text: ''})).toContain('fact-unknown');
	});

	test('passed over: yes or no decides', () => {
		expect(suggested('1.2', {definition_text: '', definition_exact: true})).toMatchObject({answer: 'yes', unknown: []});
	});

	test('is compared to the word, whatever its capitals, spacing and quotation marks', () => {
		expect(isSaidIn('The  LANDLORD’s own staff', "the landlord's own staff.")).toBe(true);
		expect(isSaidIn('the landlords own staff', "the landlord's own staff")).toBe(false);
	});
});
