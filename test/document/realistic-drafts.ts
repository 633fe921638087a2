/** Two landlords as they are met: a council with a few shortfalls in 2024, and one with a third stage in 2022. */
import type {Bank, Question} from '../../src/core/bank/bank.ts';
import {findProvision} from '../../src/core/bank/bank.ts';
import type {Draft} from '../../src/core/draft/draft.ts';
import {suggestionFor} from '../../src/core/draft/suggestion.ts';
import {interview, refer, type Reply} from './interviewee.ts';

const evidence = [
	{title: 'Complaints policy', link: 'https://www.example.gov.uk/housing/complaints_policy', date: '2025-06-10'},
	{title: 'Annual complaints performance report 2024-25', date: '2025-09-18'},
	{title: 'Letter templates', link: 'S:\\Housing\\Complaints\\Templates'},
	{title: 'Reasonable adjustments policy', link: 'www.example.gov.uk/adjustments'},
];

const facts: Readonly<Record<string, Reply>> = {
	landlord: 'Borough of Eastmarsh',
	landlord_kind: 'council',
	homes: 14_250,
	completed_by: 'Complaints officer',
	period: '2025-26',
	reason: 'annual',
	pass: 'code-order',
	stages: 2,
	begins_at_stage1: true,
	day_unit: 'working',
	ack1_days: 5,
	ack1_start: 'receipt',
	ack1_percent: 93,
	resp1_days: 10,
	resp1_start: 'acknowledgement',
	resp1_percent: 81,
	ext1_days: 10,
	ext1_ombudsman: 'always',
	ack2_days: 5,
	ack2_start: 'request',
	resp2_days: 20,
	resp2_start: 'acknowledgement',
	resp2_percent: 90,
	ext2_days: 20,
	ext2_ombudsman: 'on-request',
	exclusion_months: 12,
	legal_exclusion: 'claim-filed',
	refusals: 3,
	stage2_gate: 'ask',
	stage2_request_limit: false,
	stage2_other_person: true,
	definition_in_letters: 'both',
	policy_date: '2025-06-10',
	governing_body: 'Cabinet',
	senior_lead: 'Director of Housing',
	representatives_welcome: true,
	restrictions: 2,
	determinations: 1,
	severe_findings: 0,
	changed_since: false,
	ombudsman_review: false,
	exceptional_event: false,
	assessed_on: '2026-02-27',
	approved_on: {open: 'later'},
	published_on: {open: 'later'},
};

/** Yes wherever the facts allow it, with a document beside it. */
function otherwise(bank: Bank): (question: Question, draft: Draft) => Reply {
	let turn = 0;
	return (question, draft) => {
		turn += 1;
		switch (question.kind) {
			case 'answer':
				return suggestionFor(bank, draft, findProvision(bank, question.home!)!).answer ?? 'yes';
			case 'yes-no':
				return true;
			case 'choice':
				return question.options![0]!.id;
			case 'number':
				return question.min ?? 0;
			case 'date':
				return question.optional ? '' : '2026-09-30';
			case 'evidence':
				return refer(`E${(turn % evidence.length) + 1}`, `section ${(turn % 9) + 1}`);
			case 'text':
				return question.optional ? '' : question.prints === 'owner' ? 'Complaints manager' : 'As named in the policy';
			default:
				return writeLongText(question, turn);
		}
	};
}

function writeLongText(question: Question, turn: number): string {
	switch (question.prints) {
		case 'commentary':
			return turn % 3 === 0 ? 'A sample of 20 cases was read in January; all but one showed it.' : '';
		case 'explanation':
			return 'The policy does not say so, because it was last written before the Code became statutory.';
		case 'action':
			return 'A sentence will be added to section 4 of the policy, and the letter rewritten.';
		case 'alternative':
			return 'The complaints team telephones the resident within two days, which residents told us they prefer.';
		case 'part-met':
			return 'It is met at stage 1.';
		default:
			return 'It did not arise in the year.';
	}
}

export function councilOf2024(bank: Bank, until?: string): Draft {
	return interview(bank, {
		evidence,
		replies: {
			...facts,
			'1.4/evidence': [],
			'1.4/commentary': '',
			'3.2/answer': 'no',
			'3.2/explanation': 'The website lists only e-mail | telephone;\nletters are accepted but not mentioned.',
			'4.2/answer': {open: 'ask', who: 'Head of Housing'},
			'5.1/evidence': {open: 'ask', who: 'Head of Housing'},
			'6.3/answer': 'partly',
			'7.2/answer': {open: 'unsure'},
			action_tracker: {open: 'ask', who: 'Repairs manager'},
		},
		otherwise: otherwise(bank),
		...(until !== undefined && {until}),
	});
}

export function councilOf2022(bank: Bank, replies: Readonly<Record<string, Reply>> = {}): Draft {
	return interview(bank, {
		evidence,
		replies: {
			...facts,
			stages: 3,
			third_stage_necessary: true,
			'5.17/answer': 'yes',
			'5.17/third-stage-reasons': 'The third stage is a panel of residents, who asked for it in 2019. It has changed the outcome of one complaint in four.',
			'2.6/answer': 'no',
			'4.1/answer': 'partly',
			'1.7/answer': {open: 'ask', who: 'Policy officer'},
			...replies,
		},
		otherwise: otherwise(bank),
	});
}
