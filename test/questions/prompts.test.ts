/** How much is put to a landlord, and what is not. */
import {describe, expect, test} from 'vitest';
import {findProvision, listOf, partsOf, provisions} from '../../src/core/bank/bank.ts';
import {editions} from '../../src/core/bank/edition.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {realBank} from '../helpers/bank.ts';
import {draftWith, type Given} from '../helpers/draft.ts';
import {byRow, isFactOrList, walk} from '../helpers/walk.ts';

const bank = realBank('2024');

/** A large association that does what the Code asks, in a year with complaints, refusals, restrictions and Ombudsman decisions. */
const large: Given = {
	landlord: 'Anytown Homes', landlord_kind: 'association', homes: 14_200, completed_by: 'Complaints officer', period: '2025-26', reason: 'annual', pass: 'code-order',
	complaints1: 512, complaints2: 74, stages: 2, begins_at_stage1: true, day_unit: 'working',
	ack1_days: 5, ack1_start: 'receipt', ack1_percent: 97, resp1_days: 10, resp1_start: 'acknowledgement', resp1_percent: 96, ext1_days: 10, ext1_ombudsman: 'always',
	ack2_days: 5, ack2_start: 'request', ack2_percent: 99, resp2_days: 20, resp2_start: 'acknowledgement', resp2_percent: 95, ext2_days: 20, ext2_ombudsman: 'always', extended: 28,
	exclusion_months: 12, legal_exclusion: 'claim-filed', refusals: 3, same_grounds: true, escalations_refused: 0, stage2_gate: 'ask', stage2_request_limit: false,
	policy_date: '2025-04-01', definition_in_letters: 'both', trained_percent: 98, third_parties: false, website: true, restrictions: 2, upheld: 260,
	governing_body: 'Board', senior_lead: 'Director', mrc_is_member: true, determinations: 6, severe_findings: 0, orders_met: 'in-time',
	changed_since: false, ombudsman_review: false, exceptional_event: false,
};
/** An almshouse of five homes, without a website, a complaint or a decision. */
const small: Given = {...large, homes: 5, landlord_kind: 'other', complaints1: 0, website: false, compensation_policy: false, restrictions: 0, refusals: 0, determinations: 0};

const idsOf = (given: Given) => new Set(walk(bank, given).put.flatMap((question) => [question.id, ...partsOf(question)]));

describe('an exemplary landlord, in depth', () => {
	const {put} = walk(bank, large);

	test('is put at most 105 facts and tick lists, opening and closing included', () => {
		expect(put.filter(isFactOrList).length).toBeLessThanOrEqual(105);
		expect(put.length).toBeLessThan(240);
	});

	test('is put at most five prompts at a row, its answer and evidence included', () => {
		expect([...byRow(put)].filter(([, prompts]) => prompts.length > 5).map(([row, prompts]) => `${row}: ${prompts.map(({id}) => id).join(' ')}. Put parts into a tick list, or let them wait for a condition.`)).toEqual([]);
	});

	test('is put each question once, and no comment', () => {
		const ids = put.map(({id}) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
		expect(ids.filter((id) => id.endsWith('/commentary'))).toEqual([]);
	});

	test('finds the second stage answered with the first', () => {
		for (const row of ['6.12', '6.13', '6.15', '6.17', '6.18', '6.19', '6.20']) expect(byRow(put).get(row)!.map(({role}) => role)).toEqual(['answer', 'follow-up']);
	});
});

test('a first pass puts about twenty facts after the opening, then a line for each row', () => {
	const {put} = walk(bank, {...large, pass: 'first'});
	const facts = put.filter(isFactOrList).filter(({id}) => !bank.opening.includes(id));
	expect(facts.length).toBeGreaterThanOrEqual(18);
	expect(facts.length).toBeLessThanOrEqual(22);
	expect(facts.every(({role}) => role === 'fact')).toBe(true);
	expect(put.filter(({role}) => role === 'answer').length).toBeLessThanOrEqual(72);
	expect(put.filter(({role}) => role === 'follow-up')).toEqual([]);
});

test('a landlord with no complaint in the year is asked nothing about the practice of cases', () => {
	const ids = idsOf(small);
	const ofCases = ['complaints2', 'ack1_percent', 'resp1_percent', 'ack2_percent', 'resp2_percent', 'extended', 'escalations_refused', 'upheld', 'action_tracker', 'updates_agreed', 'late_discretion_practice', 'record_original', 's1_answer_when_known', 's2_answer_when_known', 's1_all_points', 'new_issue_related', 's2_staff_involved', 'wrong_acknowledged', 'impact_weighed', 'remedy_completed', 'remedy_guidance_used', 'learning_asked', 'changes_made', 'learning_to_committees', 'severe_findings', 'orders_met', 'refusal_letter_reasons', 'restriction_reasons', 'escalation_refusals_valid'];
	expect(ofCases.filter((id) => ids.has(id))).toEqual([]);
	expect(walk(bank, small).put.filter(isFactOrList).length).toBeLessThan(85);
});

test('rows that nothing triggered are filled in, and say so', () => {
	const {rows} = pathOf(bank, walk(bank, small).draft);
	const untriggered = rows.filter((row) => row.isFilledIn && row.notTriggered !== undefined);
	expect(untriggered.map(({provision}) => provision.id)).toEqual(['2.4', '5.4', '5.5', '5.9', '5.12', '5.15', '6.4', '6.5', '6.6', '6.7', '6.8', '6.15', '6.16', '6.17', '6.18', '6.20', '7.1', '7.2', '7.3', '7.4', '8.3', '8.4', '8.5', '9.1', '9.2', '9.3']);
	for (const {notTriggered} of untriggered) expect(notTriggered).toMatch(/^Not triggered in the period: .+\.$/);
});

test('nothing is asked about a website, a restriction, a third party, or a severe finding that there is not', () => {
	const ids = idsOf(small);
	expect(['policy_on_website', 'ombudsman_on_website', 'report_published', '3.4/policy-link', '8.2/report-links', 'third_party_in_stages', '5.5/third-party-names', 'restriction_needs', 'member_severe_orders', 'body_gets_severe_orders', 'objective_third_parties'].filter((id) => ids.has(id))).toEqual([]);
	expect(['policy_elsewhere', 'report_published_elsewhere', '3.4/policy-place', '8.2/report-place'].filter((id) => !ids.has(id))).toEqual([]);
});

test('what is known is not asked: a change, or a review, that is the reason for this assessment', () => {
	expect(idsOf({...large, reason: 'restructure'}).has('changed_since')).toBe(false);
	expect(idsOf({...large, reason: 'ombudsman'}).has('ombudsman_review')).toBe(false);
	expect(idsOf({...large, reason: 'restructure'}).has('8.3/change-details')).toBe(true);
});

describe('a question put to the officer', () => {
	test('has a short name: every fact and every part of 2024', () => {
		expect(bank.facts.filter(({label}) => label === undefined).map(({id}) => `${id} has no label. Add one of a few words.`)).toEqual([]);
		expect(bank.facts.filter(({label}) => label?.endsWith('?')).map(({id}) => `the label of ${id} is a question. Say it in a few words.`)).toEqual([]);
	});

	test('is never turned round: no yes-no part is met by a No', () => {
		expect(provisions(bank).flatMap(({limbs}) => limbs.filter(({met}) => met !== undefined).map(({id}) => `${id} is met by something else than a Yes. Turn its words round, under a new id.`))).toEqual([]);
	});

	test('is never met by a Yes that conflicts: a Yes to a yes-no fact breaks nothing', () => {
		const yesNo = bank.facts.filter(({kind}) => kind === 'yes-no').map(({id}) => JSON.stringify(['fact', id]));
		const brokenByYes = provisions(bank).flatMap(({conflicts}) => conflicts.filter(({when}) => yesNo.includes(JSON.stringify(when))).map((rule) => rule.id));
		expect(brokenByYes).toEqual([]);
	});
});

test('every rule of 2024 quotes its clause', () => {
	expect(provisions(bank).flatMap(({id, conflicts, doubts}) => [...conflicts, ...doubts].filter(({clause}) => clause === undefined).map((rule) => `${id} ${rule.id} has no clause. Add the words of the requirement that it rests on.`))).toEqual([]);
});

test('of a No, the reasons come before the documents; a comment is never put', () => {
	const questions = findProvision(bank, '4.1')!.questions.map(({id}) => id.split('/')[1]);
	expect(questions.filter((id) => ['part-met', 'explanation', 'action', 'owner', 'due', 'evidence'].includes(id!))).toEqual(['part-met', 'explanation', 'action', 'owner', 'due', 'evidence']);
	expect(findProvision(bank, '4.1')!.questions.find(({id}) => id === '4.1/commentary')?.aside).toBe(true);
});

test('no line of any edition’s text gives a share of cases that would be enough', () => {
	for (const edition of editions) expect(provisions(realBank(edition)).flatMap(({conflicts, doubts}) => [...conflicts, ...doubts].filter(({say}) => /\b\d+ per cent/.test(say)).map(({id}) => id))).toEqual([]);
});

test('twins of a tick list stand in one line', () => {
	for (const [first, second] of [['s1_letter_plain', 's2_letter_plain'], ['s1_all_points', 's2_all_points'], ['ext1_reason', 'ext2_reason'], ['member_trends', 'body_gets_trends']] as const) {
		expect(listOf(bank, first)!.parts!.some(({ids}) => ids.includes(first) && ids.includes(second))).toBe(true);
	}
});

test('what was given is not asked in other words', () => {
	const {asked} = pathOf(bank, draftWith({stages: 2, resp1_days: 10, resp2_days: 20, stage2_gate: 'ask'}));
	const ids = new Set(asked.map(({id}) => id));
	expect(['policy_timeframes', 'no_reasons_required', 'escalation_reasons_clear'].filter((id) => ids.has(id))).toEqual([]);
	const before = new Set(pathOf(bank, draftWith({stage2_gate: 'decision'})).asked.map(({id}) => id));
	expect(['policy_timeframes', 'no_reasons_required'].filter((id) => !before.has(id))).toEqual([]);
});
