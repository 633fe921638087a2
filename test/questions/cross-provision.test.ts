/** What one answer means elsewhere: each thing that several provisions rest on, the rules and limbs that guard it, and answers that call them or do not. */
import {describe, expect, test} from 'vitest';
import {findQuestion, provisions, type Bank} from '../../src/core/bank/bank.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {editions, type Edition} from '../../src/core/bank/edition.ts';
import {suggestionFor} from '../../src/core/draft/suggestion.ts';
import {realBank} from '../helpers/bank.ts';
import {draftWith, today, type Given} from '../helpers/draft.ts';
import {exemplary} from '../helpers/landlord.ts';

interface Guard {
	/** Rules by id, limbs by fact id, as `7.4 guidance-without-compensation-policy`. */
	readonly guards: readonly string[];
	/** Answers, beside those of an exemplary landlord, that call every guard of the line. */
	readonly calls: Given;
	/** Answers that do not, where the exemplary landlord's own do. */
	readonly spares?: Given;
}

/** None in an edition whose Code does not ask it. */
type Guarded = Readonly<Partial<Record<Edition, readonly Guard[]>>>;

const late = {ack1_percent: 60, resp1_percent: 60, ack2_percent: 60, resp2_percent: 60};
const table: Readonly<Record<string, Guarded>> = {
	'number of stages': {
		2024: [
			{guards: ['3.4 policy-not-two-stages', '5.2 stage-under-another-name', '5.3 more-than-two-stages', '6.10 stage-2-not-final', '6.19 stage-2-letter-to-further-stage', '6.20 final-response-after-stage-2'], calls: {stages: 3}},
			{guards: ['5.3 one-stage-only', '6.10 no-stage-2-to-progress-to', '6.20 no-stage-2-final-response'], calls: {stages: 1}},
			{guards: ['5.2 named-step-before-stage-1'], calls: {begins_at_stage1: false}},
		],
		2022: [
			{guards: ['5.17 third-stage-needs-reasons'], calls: {stages: 3}},
			{guards: ['5.17 more-than-three-stages'], calls: {stages: 4}},
			{guards: ['4.13 no-stage-to-request', '5.9 no-stage-2-to-progress-to', '5.10 no-stage-2-to-define', '5.11 no-stage-2-to-escalate-to', '5.12 no-stage-2-person', '5.13 no-stage-2-answer', '5.16 no-stage-2-letter', '5.17 one-stage-only'], calls: {stages: 1}},
			{guards: ['1.6 concern-in-named-step', '4.1 named-step-before-stage-1', '5.17 named-step-counts-as-stage'], calls: {begins_at_stage1: false}},
		],
	},
	'acknowledgement at stage 1': {
		2024: [
			{guards: ['3.4 policy-limits-over-the-code', '6.2 stage-1-acknowledgement-over-limit'], calls: {ack1_days: 6}},
			{guards: ['6.2 stage-1-acknowledgement-clock'], calls: {ack1_start: 'team'}},
		],
		2022: [{guards: ['4.1 stage-1-acknowledgement-over-limit'], calls: {ack1_days: 6}}, {guards: ['4.1 stage-1-acknowledgement-clock'], calls: {ack1_start: 'team'}}],
	},
	'answer at stage 1': {
		2024: [
			{guards: ['3.4 policy-limits-over-the-code', '6.3 stage-1-answer-over-limit'], calls: {resp1_days: 11}},
			{guards: ['6.3 stage-1-answer-close-to-limit-from-receipt'], calls: {resp1_days: 15, resp1_start: 'receipt'}},
			{guards: ['6.3 stage-1-answer-over-limit-from-receipt'], calls: {resp1_days: 16, resp1_start: 'receipt'}},
			{guards: ['6.3 stage-1-answer-clock'], calls: {resp1_start: 'logging'}},
		],
		2022: [
			{guards: ['5.1 stage-1-answer-over-limit'], calls: {resp1_days: 11}},
			{guards: ['5.1 stage-1-answer-close-to-limit-from-receipt'], calls: {resp1_days: 15, resp1_start: 'receipt'}},
			{guards: ['5.1 stage-1-answer-over-limit-from-receipt'], calls: {resp1_days: 16, resp1_start: 'receipt'}},
			{guards: ['5.1 stage-1-answer-clock'], calls: {resp1_start: 'other'}},
		],
	},
	'extension at stage 1': {
		2024: [
			{guards: ['6.4 stage-1-extension-over-limit'], calls: {ext1_days: 11}},
			{guards: ['6.4 stage-1-extension-unexplained'], calls: {ext1_reason: false}},
			{guards: ['6.4 stage-1-extension-without-date'], calls: {ext1_date: false}},
			{guards: ['6.4 stage-1-extension-without-maximum'], calls: {ext1_days: 99}},
			{guards: ['6.5 stage-1-extension-ombudsman-on-request'], calls: {ext1_ombudsman: 'on-request'}},
			{guards: ['6.5 stage-1-extension-ombudsman-never'], calls: {ext1_ombudsman: 'never'}},
			{guards: ['6.4 never-extended-at-stage-1', '6.15 never-extended-at-stage-2'], calls: {ext1_days: 0, ext2_days: 0}},
			{guards: ['5.9 updates_agreed'], calls: {updates_agreed: false}},
		],
		2022: [
			{guards: ['5.1 stage-1-extension-over-limit'], calls: {ext1_days: 11}},
			{guards: ['5.1 stage-1-extension-without-maximum'], calls: {ext1_days: 99}},
			{guards: ['5.1 stage-1-extension-unexplained'], calls: {ext1_reason: false}},
			{guards: ['5.1 stage-1-extension-without-date'], calls: {ext1_date: false}},
			{guards: ['5.1 late-answers-never-extended'], calls: {ext1_days: 0, resp1_percent: 60}},
			{guards: ['5.2 stage-1-extension-not-agreed'], calls: {ext1_days: 20, ext1_agreed: false}},
			{guards: ['5.3 stage-1-extension-ombudsman-never'], calls: {ext1_ombudsman: 'never'}},
			{guards: ['5.3 stage-1-extension-ombudsman-on-request'], calls: {ext1_ombudsman: 'on-request'}},
		],
	},
	'acknowledgement at stage 2': {
		2024: [{guards: ['6.11 stage-2-acknowledgement-over-limit'], calls: {ack2_days: 6}}, {guards: ['6.11 stage-2-acknowledgement-clock'], calls: {ack2_start: 'accepted'}}],
	},
	'answer at stage 2': {
		2024: [
			{guards: ['6.14 stage-2-answer-over-limit', '3.4 policy-limits-over-the-code'], calls: {resp2_days: 21, resp2_start: 'acknowledgement'}},
			{guards: ['6.14 stage-2-answer-close-to-limit-from-request'], calls: {resp2_days: 25}},
			{guards: ['6.14 stage-2-answer-over-limit-from-request'], calls: {resp2_days: 26}},
			{guards: ['6.14 stage-2-answer-clock'], calls: {resp2_start: 'accepted'}},
		],
		2022: [{guards: ['5.13 stage-2-answer-over-limit'], calls: {resp2_days: 21}}, {guards: ['5.13 stage-2-answer-clock'], calls: {resp2_start: 'other'}}, {guards: ['5.13 stage-2-answer-not-from-escalation'], calls: {resp2_start: 'acknowledgement'}}],
	},
	'extension at stage 2: 20 working days in 2024, 10 in 2022': {
		2024: [
			{guards: ['6.15 stage-2-extension-over-limit'], calls: {ext2_days: 21}},
			{guards: ['6.15 stage-2-extension-unexplained'], calls: {ext2_reason: false}},
			{guards: ['6.15 stage-2-extension-without-date'], calls: {ext2_date: false}},
			{guards: ['6.15 stage-2-extension-without-maximum'], calls: {ext2_days: 99}},
			{guards: ['6.16 stage-2-extension-ombudsman-on-request'], calls: {ext2_ombudsman: 'on-request'}},
			{guards: ['6.16 stage-2-extension-ombudsman-never'], calls: {ext2_ombudsman: 'never'}},
		],
		2022: [
			{guards: ['5.13 stage-2-extension-over-limit'], calls: {ext2_days: 11}},
			{guards: ['5.13 stage-2-extension-without-maximum'], calls: {ext2_days: 99}},
			{guards: ['5.13 stage-2-extension-unexplained'], calls: {ext2_reason: false}},
			{guards: ['5.13 stage-2-extension-without-date'], calls: {ext2_date: false}},
			{guards: ['5.14 stage-2-extension-not-agreed'], calls: {ext2_days: 20, ext2_agreed: false}},
			{guards: ['5.15 stage-2-extension-ombudsman-never'], calls: {ext2_ombudsman: 'never'}},
			{guards: ['5.15 stage-2-extension-ombudsman-on-request'], calls: {ext2_ombudsman: 'on-request'}},
		],
	},
	'days or working days': {
		2024: [
			{guards: ['3.4 policy-days-unstated', '6.2 stage-1-acknowledgement-days-unstated', '6.3 stage-1-answer-days-unstated', '6.11 stage-2-acknowledgement-days-unstated', '6.14 stage-2-answer-days-unstated'], calls: {day_unit: 'unstated'}},
			{guards: ['6.2 stage-1-acknowledgement-over-limit-in-calendar-days', '6.3 stage-1-answer-over-limit-in-calendar-days', '6.4 stage-1-extension-over-limit-in-calendar-days', '6.11 stage-2-acknowledgement-over-limit-in-calendar-days', '6.14 stage-2-answer-over-limit-in-calendar-days', '6.15 stage-2-extension-over-limit-in-calendar-days'], calls: {day_unit: 'calendar', ack1_days: 8, resp1_days: 15, ext1_days: 15, ack2_days: 8, resp2_days: 29, resp2_start: 'acknowledgement', ext2_days: 29}},
			{guards: ['6.3 stage-1-answer-over-limit-from-receipt-in-calendar-days', '6.14 stage-2-answer-over-limit-from-request-in-calendar-days'], calls: {day_unit: 'calendar', resp1_days: 22, resp1_start: 'receipt', resp2_days: 36}},
		],
		2022: [
			{guards: ['4.1 stage-1-acknowledgement-days-unstated', '5.1 stage-1-answer-days-unstated', '5.13 stage-2-answer-days-unstated'], calls: {day_unit: 'unstated'}},
			{guards: ['4.1 stage-1-acknowledgement-in-working-days'], calls: {ack1_days: 5}},
			{guards: ['5.1 stage-1-answer-over-limit-in-calendar-days', '5.13 stage-2-answer-over-limit-in-calendar-days'], calls: {day_unit: 'calendar', resp1_days: 15, resp2_days: 29}},
			{guards: ['5.1 stage-1-answer-over-limit-from-receipt-in-calendar-days'], calls: {day_unit: 'calendar', resp1_days: 20, resp1_start: 'receipt'}},
			{guards: ['5.1 stage-1-answer-from-acknowledgement'], calls: {resp1_start: 'acknowledgement'}, spares: {resp1_start: 'logging'}},
		],
	},
	'exclusions, and escalation on the same grounds': {
		2024: [
			{guards: ['2.2 exclusion-before-twelve-months', '2.3 acceptance-under-twelve-months', '5.11 escalation-grounds-beyond-section-2'], calls: {exclusion_months: 6}},
			{guards: ['2.2 exclusion-before-claim-filed', '5.11 escalation-grounds-beyond-section-2'], calls: {legal_exclusion: 'letter'}},
			{guards: ['5.11 escalation-reasons-not-set-out'], calls: {escalation_exclusions_listed: false}},
			{guards: ['5.11 escalation-grounds-differ'], calls: {same_grounds: false}},
			{guards: ['2.5 subjects_case_by_case'], calls: {subjects_case_by_case: false}},
			{guards: ['5.11 escalation-refusal-unexplained'], calls: {escalation_refusal_letter: false}},
			{guards: ['5.11 escalations-refused-and-none-declined'], calls: {escalations_refused: 2, refusals: 0}},
		],
		2022: [
			{guards: ['1.8 exclusion-before-twelve-months'], calls: {exclusion_months: 6}},
			{guards: ['1.8 exclusion-before-claim-filed'], calls: {legal_exclusion: 'letter'}},
			{guards: ['4.14 escalation-grounds-differ', '5.9 escalation-grounds-beyond-exclusions'], calls: {same_grounds: false}},
		],
	},
	'complaints refused this year': {
		2024: [
			{guards: ['8.1 report-without-refusals'], calls: {refusals: 0}},
			{guards: ['2.4 refusal_letters_sent', '8.1 report_refused_types'], calls: {refusals: 3, refusal_letters_sent: false, report_refused_types: false}},
			{guards: ['2.4 letters-without-recorded-reasons', '2.1 refusal_recorded'], calls: {refusals: 3, refusal_recorded: false, refusal_letters_sent: true}},
		],
		2022: [
			{guards: ['1.7 refusal_recorded', '1.9 refusal_letter_reasons'], calls: {refusals: 3, refusal_recorded: false, refusal_letter_reasons: false}},
			{guards: ['4.14 escalations-refused-and-none-declined'], calls: {refusals: 0, escalations_refused: 2}},
			{guards: ['4.14 escalation_refusal_valid', '5.9 escalation_refusal_reasons'], calls: {escalations_refused: 2, escalation_refusal_valid: false, escalation_refusal_reasons: false}},
		],
	},
	'the definition in the policy': {2024: [{guards: ['1.2 definition_exact'], calls: {definition_exact: false}}, {guards: ['1.2 definition_text'], calls: {definition_text: 'Any expression of dissatisfaction with our services.'}}], 2022: [{guards: ['1.2 definition_exact'], calls: {definition_exact: false}}]},
	'the complaint’s own definition in letters': {
		2024: [
			{guards: ['5.6 definition-missing-at-both-stages', '6.2 stage-1-complaint-not-defined', '6.7 stage-1-points-without-definition', '6.11 stage-2-complaint-not-defined', '6.18 stage-2-points-without-definition'], calls: {definition_in_letters: 'none'}},
			{guards: ['5.6 definition-missing-at-stage-2', '6.11 stage-2-complaint-not-defined', '6.18 stage-2-points-without-definition'], calls: {definition_in_letters: 'stage1'}},
			{guards: ['6.9 s1_letter_definition', '6.19 s2_letter_definition'], calls: {s1_letter_definition: false, s2_letter_definition: false}},
		],
		2022: [{guards: ['4.2 stage-1-complaint-not-defined', '5.10 stage-2-complaint-not-defined', '5.16 stage-2-letter-without-definition'], calls: {definition_in_letters: 'none'}}],
	},
	'letter templates older than the policy': {
		2024: [{guards: ['5.6 definition-templates-unchecked', '6.9 stage-1-letter-templates-unchecked', '6.19 stage-2-letter-templates-unchecked', '7.1 failure-templates-unchecked', '7.3 remedy-templates-unchecked'], calls: {templates_current: false}}],
		2022: [
			{guards: ['5.8 stage-1-letter-templates-unchecked', '5.16 stage-2-letter-templates-unchecked', '6.1 failure-templates-unchecked', '6.5 remedy-templates-unchecked'], calls: {templates_current: false}},
			{guards: ['5.20 stage-3-letter-templates-unchecked'], calls: {templates_current: false, stages: 3}},
		],
	},
	representatives: {
		2024: [{guards: ['1.3 representatives-shut-out', '3.6 representatives-refused'], calls: {representatives_welcome: false}}, {guards: ['1.3 consent-before-logging', '3.6 consent-is-a-hurdle'], calls: {consent_no_hurdle: false}}],
		2022: [{guards: ['1.3 representatives-barred', '4.5 representatives-refused'], calls: {representatives_welcome: false}}],
	},
	'the record of adjustments': {
		2024: [
			{guards: ['3.1 needs-not-recorded', '5.10 adjustments-not-recorded', '5.15 restrictions-without-recorded-needs'], calls: {adjustments_recorded: false}},
			{guards: ['3.1 needs-not-recorded', '5.10 disabilities-not-recorded', '5.15 restrictions-without-recorded-needs'], calls: {disabilities_recorded: false}},
		],
		2022: [{guards: ['2.5 needs-not-recorded', '4.19 restrictions-without-recorded-needs'], calls: {adjustments_recorded: false}}],
	},
	'the tracker of actions': {
		2024: [{guards: ['6.6 stage-1-actions-not-tracked', '6.17 stage-2-actions-not-tracked', '7.3 remedies-not-tracked'], calls: {action_tracker: false}}],
		2022: [{guards: ['5.5 actions-not-tracked', '6.5 remedies-not-tracked'], calls: {action_tracker: false}}],
	},
	'third parties': {
		2024: [
			{guards: ['5.4 third_party_in_stages', '5.5 third_parties_in_line', '9.8 objective_third_parties'], calls: {third_parties: true, third_party_in_stages: false, third_parties_in_line: false, objective_staff: true, objective_third_parties: false}},
			{guards: ['5.5 third-parties-neither-bound-nor-checked'], calls: {third_parties: true, third_party_bound: false, third_party_checked: false}},
		],
	},
	website: {
		2024: [{guards: ['3.1 no-way-online'], calls: {website: false}}, {guards: ['8.5 exception_elsewhere'], calls: {website: false, exceptional_event: true, exception_elsewhere: false}}],
		2022: [{guards: ['2.3 policy_elsewhere', '8.3 outcome_accessible'], calls: {website: false, policy_elsewhere: false, outcome_accessible: false}}, {guards: ['2.4 website-policy-not-in-force'], calls: {policy_on_website: false}}],
	},
	'the same person at both stages': {
		2024: [{guards: ['5.8 conflict-of-interest-at-both-stages', '6.13 same-person-at-both-stages'], calls: {stage2_other_person: false}}],
		2022: [{guards: ['3.2 conflict-of-interest-at-both-stages', '4.7 independence-at-both-stages', '5.12 same-person-at-both-stages'], calls: {stage2_other_person: false}}],
	},
	'the way to stage 2': {
		2024: [
			{guards: ['6.12 stage-2-reasons-compulsory'], calls: {stage2_gate: 'reasons'}},
			{guards: ['6.10 stage-2-decided-by-landlord'], calls: {stage2_gate: 'decision'}},
			{guards: ['6.10 stage-2-request-time-limit'], calls: {late_stage2_considered: {open: 'unsure'}}},
			{guards: ['6.10 stage-2-request-limit-short'], calls: {stage2_request_days: 10}},
		],
		2022: [
			{guards: ['5.9 stage-2-reasons-compulsory'], calls: {stage2_gate: 'reasons'}},
			{guards: ['4.14 escalation-decided-case-by-case', '5.9 stage-2-decided-by-landlord'], calls: {stage2_gate: 'decision'}},
			{guards: ['4.13 stage-2-request-limit-missing'], calls: {stage2_request_limit: false}},
		],
	},
	'the senior lead and the Member Responsible': {
		2024: [
			{guards: ['9.5 member-responsible-not-a-member', '9.6 nobody-to-report', '9.7 nobody-to-receive'], calls: {mrc_is_member: false}},
			{guards: ['9.5 member-responsible-vacant'], calls: {mrc_is_member: false, mrc_missing: 'not-yet'}},
			{guards: ['9.5 member-responsible-is-senior-lead', '9.6 member-responsible-cannot-report'], calls: {mrc_apart: false}},
			{guards: ['9.5 member-responsible-executive'], calls: {mrc_nonexecutive: false}},
		],
		2022: [{guards: ['7.3 member-responsible-not-a-member', '7.3 member-responsible-vacant'], calls: {mrc_is_member: false, mrc_missing: 'not-yet'}}, {guards: ['7.3 member-responsible-is-senior-lead'], calls: {mrc_apart: false}}],
	},
	'Ombudsman decisions': {
		2024: [
			{guards: ['8.1 report-covers-severe-findings'], calls: {determinations: 2, severe_findings: 1}, spares: {severe_findings: 0}},
			{guards: ['8.1 more-severe-findings-than-decisions'], calls: {determinations: 1, severe_findings: 3}},
			{guards: ['9.7 member_severe_orders', '9.7 body_gets_severe_orders'], calls: {determinations: 2, severe_findings: 1, member_severe_orders: false, body_gets_severe_orders: false}},
			{guards: ['9.7 orders-not-met-in-time'], calls: {orders_met: 'late'}},
		],
		2022: [{guards: ['7.4 body_severe', '7.4 body_orders'], calls: {determinations: 2, severe_findings: 1, body_severe: false, body_orders: false}}],
	},
	'a change since the last assessment': {
		2024: [{guards: ['8.3 reassessed_after_change'], calls: {changed_since: true, reassessed_after_change: false}}, {guards: ['8.3 change-not-told'], calls: {reason: 'restructure', ombudsman_told_of_change: false}}],
		2022: [{guards: ['8.2 reassessed_after_change'], calls: {changed_since: true, reassessed_after_change: false}}],
	},
	training: {
		2024: [{guards: ['1.3 recognising-complaints-untrained', '3.2 staff-not-told', '4.3 relevant-staff-untrained'], calls: {all_staff_trained: false}}, {guards: ['3.2 all-staff-told-and-fewer'], calls: {trained_percent: 74}}],
		2022: [{guards: ['1.3 recognising-complaints-untrained', '3.3 handlers-among-untrained-staff'], calls: {all_staff_trained: false}}],
	},
	'the compensation policy': {
		2024: [{guards: ['4.2 officer-without-compensation-policy', '5.13 remedies-without-compensation-policy', '7.2 impact-without-compensation-policy'], calls: {compensation_policy: false}}],
		2022: [{guards: ['6.2 detriment-without-compensation-policy', '6.6 awards-without-compensation-policy'], calls: {compensation_policy: false}}],
	},
	'restrictions in force': {
		2024: [{guards: ['5.15 restrictions-without-recorded-needs'], calls: {restrictions: 2, disabilities_recorded: false}}],
		2022: [{guards: ['4.19 restriction_needs'], calls: {restrictions: 2, restriction_needs: false}}],
	},
	'performance against the limits': {
		2024: [{guards: ['6.2 stage-1-acknowledgement-often-late', '6.3 stage-1-answer-often-late', '6.11 stage-2-acknowledgement-often-late', '6.14 stage-2-answer-often-late', '8.1 report-stage-1-often-late', '8.1 report-stage-2-often-late', '9.7 members-told-stage-1-often-late', '9.7 members-told-stage-2-often-late'], calls: late}, {guards: ['4.3 resourced-and-often-late'], calls: {...late, complaints_resourced: true}}],
		2022: [{guards: ['4.1 stage-1-acknowledgement-often-late', '5.1 stage-1-answer-often-late', '5.13 stage-2-answer-often-late', '7.4 body-told-answers-often-late'], calls: late}],
	},
	'one policy, and members beside a board': {
		2024: [
			{guards: ['5.1 council-policy-beside-housing-policy'], calls: {landlord_kind: 'council', single_policy: false}},
			{guards: ['8.2 reported-to-managing-body', '9.5 member-of-managing-body', '9.7 received-by-managing-body'], calls: {landlord_kind: 'almo', own_body: false}},
		],
		2022: [{guards: ['8.3 outcome-to-elected-members'], calls: {landlord_kind: 'almo'}}],
	},
	'counts beside each other': {
		2024: [
			{guards: ['8.1 more-at-stage-2-than-stage-1'], calls: {complaints2: 500}},
			{guards: ['8.1 more-upheld-than-received'], calls: {upheld: 500}},
			{guards: ['7.1 nothing-upheld'], calls: {upheld: 0}},
			{guards: ['3.3 few-complaints-for-homes'], calls: {complaints1: 4}},
			{guards: ['1.5 no-request-became-complaint'], calls: {complaints1: 4, service_requests: 9000, requests_became: 0}},
			{guards: ['9.2 no-change-from-many-complaints'], calls: {changes_made: false}},
		],
	},
	'what is said of where and to whom': {
		2024: [
			{guards: ['1.4 complaint-taken-for-request'], calls: {complaint_not_by_formality: false}},
			{guards: ['3.5 publications-unchecked'], calls: {publications_agree: false}},
			{guards: ['3.7 ombudsman-told-nowhere'], calls: {ombudsman_in_acknowledgement: false, ombudsman_in_answers: false}},
			{guards: ['3.4 policy-before-the-code'], calls: {policy_date: '2021-04-01'}},
			{guards: ['9.3 learning-told-to-nobody'], calls: {learning_to_residents: false, learning_to_staff: false, learning_to_committees: false}},
			{guards: ['9.3 learning-not-told-to-residents'], calls: {learning_to_residents: false, learning_to_staff: true}},
		],
	},
};

function called(bank: Bank, given: Given): readonly string[] {
	const draft = draftWith(given);
	return pathOf(bank, draft).rows.flatMap(({provision}) => {
		const {conflicts, doubts, unmet} = suggestionFor(bank, draft, provision);
		return [...conflicts, ...doubts, ...unmet].map(({id}) => `${provision.id} ${id}`);
	});
}

describe.each(editions)('the %s bank', (edition) => {
	const bank = realBank(edition);
	const lines = Object.entries(table).flatMap(([fact, guarded]) => (guarded[edition] ?? []).map((guard) => [fact, guard.guards.join(', '), guard] as const));

	test.each(lines)('%s: %s', (_fact, _guards, {guards, calls, spares}) => {
		const [whenCalled, whenSpared] = [called(bank, {...exemplary, ...calls}), called(bank, {...exemplary, ...spares})];
		expect(guards.filter((each) => !whenCalled.includes(each)).map((each) => `${each} is not called by these answers. Correct calls: in this line of table, or when: of the rule; if it is no rule or limb of ${edition} any more, take it out of guards:.`)).toEqual([]);
		expect(guards.filter((each) => whenSpared.includes(each)).map((each) => `${each} is called by a landlord that does all the Code asks. Say in spares: which answers spare it, or correct when: of the rule.`)).toEqual([]);
	});

	test('every rule stands in the table', () => {
		const listed = new Set(lines.flatMap(([, , {guards}]) => guards));
		// What a row has to say first is tested where it is read: test/landlords/scenarios.test.ts.
		const rules = provisions(bank).flatMap(({id, conflicts, doubts}) => [...conflicts, ...doubts.filter(({words}) => words === undefined)].map((rule) => `${id} ${rule.id}`));
		expect(rules.filter((rule) => !listed.has(rule)).map((rule) => `${rule} stands in no line of table in test/questions/cross-provision.test.ts. Add {guards: ['${rule}'], calls: {…}} for ${edition}, with answers that call it.`)).toEqual([]);
	});

	test('the four dates stand in order', () => {
		const [early, late] = ['2026-01-01', '2026-02-01'];
		const inOrder = {assessed_on: early, approved_on: early, published_on: late, response_on: late};
		const order = (given: Given) => gapsOf({bank, draft: draftWith({...exemplary, ...given}), asOf: today}).find(({code}) => code === 'missing-approval')?.found.dates ?? [];
		expect(order(inOrder)).toEqual([]);
		expect(bank.dateOrder.map(({id}) => id)).toEqual(['assessed-before-approved', 'assessed-before-published', 'approved-before-published', ...(edition === '2024' ? ['assessed-before-response'] : [])]);
		for (const {earlier, later} of bank.dateOrder) expect(order({...inOrder, [earlier]: '2026-03-02', [later]: '2026-03-01'})).toContain('order');
	});

	test('the governing body is asked for once, by one name', () => {
		expect(findQuestion(bank, 'governing_body')).toMatchObject({role: 'fact', kind: 'text'});
		expect(provisions(bank).filter(({facts}) => facts.includes('governing_body')).length).toBeGreaterThan(2);
	});

	test('a gap from facts names its rule', () => {
		const provision = edition === '2024' ? '5.2' : '4.1';
		const draft = draftWith({...exemplary, begins_at_stage1: false, [`${provision}/answer`]: 'yes'});
		const gap = gapsOf({bank, draft, asOf: today}).find((each) => each.code === 'code-conflict' && each.provision === provision);
		expect(gap?.found.rules?.map(({id}) => id)).toEqual(['named-step-before-stage-1']);
	});
});
