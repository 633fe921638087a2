import type {Given} from './draft.ts';

/** A large association that does what the Code of 2024 asks, in a year with complaints, refusals, restrictions and Ombudsman decisions. */
export const exemplary: Given = {
	landlord: 'Riverside Homes', landlord_kind: 'association', homes: 14_200, completed_by: 'Complaints and Resolution Manager', period: '2025-26', reason: 'annual', pass: 'code-order',
	complaints1: 512, complaints2: 74,
	stages: 2, begins_at_stage1: true, day_unit: 'working',
	ack1_days: 5, ack1_start: 'receipt', ack1_percent: 97, resp1_days: 10, resp1_start: 'acknowledgement', resp1_percent: 96, ext1_days: 10, ext1_ombudsman: 'always',
	ack2_days: 5, ack2_start: 'request', ack2_percent: 99, resp2_days: 20, resp2_start: 'acknowledgement', resp2_percent: 95, ext2_days: 20, ext2_ombudsman: 'always', extended: 28,
	exclusion_months: 12, legal_exclusion: 'claim-filed', refusals: 3, same_grounds: true, escalations_refused: 0, stage2_gate: 'ask', stage2_request_limit: false,
	policy_date: '2025-04-01', definition_in_letters: 'both', trained_percent: 98, third_parties: false, website: true, restrictions: 2, upheld: 260,
	governing_body: 'Board', senior_lead: 'Executive Director of Customers', mrc_is_member: true,
	determinations: 6, severe_findings: 0, orders_met: 'in-time', changed_since: false, ombudsman_review: false, exceptional_event: false,
};
