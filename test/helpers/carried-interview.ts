/** Nottingham City Homes' document of 2022, carried to the 2024 Code: what its officer keeps, and what she adds. */
import {provisions} from '../../src/core/bank/bank.ts';
import {landlordsLastYear} from './last-year.ts';
import {readLandlord, rowOf} from './landlords.ts';
import {setOutFrom, type SettingOut} from './setting-out.ts';
import type {Answers, RowAnswers} from './typist.ts';

/** What she knows that neither the document says nor anything else answers; limbs left out are met. */
const known: Readonly<Record<string, string>> = {
	pass: 'code-order', orders_met: 'none', landlord_kind: 'almo', homes: '26500', completed_by: 'Customer Relations Manager', period: '2023-24', reason: 'annual', third_parties: 'yes',
	all_staff_trained: 'yes', refusals: '14', exclusion_months: '12', legal_exclusion: 'claim-filed', policy_date: '1/3/2024', adjustments_recorded: 'yes', disabilities_recorded: 'yes', same_grounds: 'yes',
	stage2_gate: 'ask', stage2_request_limit: 'yes', restrictions: '3', ack1_start: 'receipt', resp1_days: '10', resp1_start: 'acknowledgement', ext1_days: '10',
	ext1_reason: 'yes', ext1_date: 'yes', ext1_ombudsman: 'always', ext1_agreed: 'yes', ack2_days: '5', ack2_start: 'request', resp2_days: '20', resp2_start: 'acknowledgement',
	ext2_days: '20', ext2_reason: 'yes', ext2_date: 'yes', ext2_ombudsman: 'always', ext2_agreed: 'yes', ack1_percent: '94', resp1_percent: '91', ack2_percent: '95', resp2_percent: '88',
	action_tracker: 'yes', templates_current: 'yes', definition_in_letters: 'both', compensation_policy: 'yes', determinations: '9', severe_findings: '1', ombudsman_review: 'no',
	changed_since: 'no', exceptional_event: 'no', senior_lead: 'Director of Housing', mrc_apart: 'yes', assessed_on: '1/9/2024', approved_on: '20/9/2024', published_on: '30/9/2024',
};

/** Where 2024 asks what 2022 did not, a landlord's own published words of that year stand for hers. */
export function carriedInterview(): SettingOut & {readonly answers: Answers} {
	const settingOut = setOutFrom(landlordsLastYear('nottingham-city-homes-2022'));
	const published = readLandlord('manchester-2024-25');
	const rows = provisions(settingOut.bank).map(({id}): readonly [string, RowAnswers] => {
		const {texts} = rowOf(published, id);
		return [id, {answer: 'yes', evidence: ['Complaints Policy'], where: `section ${id}`, texts}];
	});
	return {...settingOut, answers: {facts: {...known, ...promisesKept(settingOut)}, rows: Object.fromEntries(rows), keeps: true}};
}

function promisesKept({bank}: SettingOut): Readonly<Record<string, string>> {
	return Object.fromEntries(bank.opening.filter((id) => /^promise\/.*\/outcome$/.test(id)).map((id) => [id, 'done']));
}
