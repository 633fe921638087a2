import type {Value} from '../../src/core/draft/answers.ts';
import {findQuestion, provisions, type Bank} from '../../src/core/bank/bank.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {evaluate, type Scalar} from '../../src/core/condition/expression.ts';
import type {Draft} from '../../src/core/draft/draft.ts';
import {metWhen, suggestionFor} from '../../src/core/draft/suggestion.ts';
import {draftWith, type Given} from './draft.ts';

/** A landlord with a website, no third parties, two stages and every time limit within both editions. */
export const exemplary: Given = {
	landlord_kind: 'association', homes: 12_000, reason: 'annual',
	complaints1: 400, complaints2: 60, stages: 2, begins_at_stage1: true, day_unit: 'working',
	ack1_days: 3, ack1_start: 'receipt', ack1_percent: 98, resp1_days: 10, resp1_start: 'acknowledgement', resp1_percent: 97,
	ext1_days: 10, ext1_reason: true, ext1_date: true, ext1_ombudsman: 'always', ext1_agreed: true,
	ack2_days: 3, ack2_start: 'request', ack2_percent: 98, resp2_days: 20, resp2_start: 'request', resp2_percent: 97,
	ext2_days: 10, ext2_reason: true, ext2_date: true, ext2_ombudsman: 'always', ext2_agreed: true,
	exclusion_months: 12, legal_exclusion: 'claim-filed', refusals: 2, same_grounds: true, stage2_gate: 'ask', stage2_request_limit: true, late_stage2_considered: true, stage2_other_person: true,
	definition_in_letters: 'both', templates_current: true, policy_date: '2025-04-01', representatives_welcome: true, adjustments_recorded: true, disabilities_recorded: true, action_tracker: true, all_staff_trained: true,
	third_parties: false, website: true, compensation_policy: true, restrictions: 1, mrc_is_member: true, mrc_apart: true,
	extended: 20, escalations_refused: 1, upheld: 200, determinations: 3, severe_findings: 0, changed_since: false, ombudsman_review: false, exceptional_event: false,
};

/** A draft with these facts, in which every limb they open is met. */
export function practising(bank: Bank, facts: Given): Draft {
	const given: Record<string, Given[string]> = {...facts};
	for (const provision of provisions(bank)) {
		for (const limb of provision.limbs) {
			const question = findQuestion(bank, limb.id)!;
			const met = metWhen(limb, question);
			if (given[limb.id] === undefined && question.kind === 'yes-no') given[limb.id] = true;
			if (given[limb.id] !== undefined || !met) continue;
			const values: readonly Value[] = question.kind === 'yes-no' ? [true, false] : question.kind === 'choice' ? question.options!.map(({id}) => id) : [question.max!, question.min!];
			const isMet = (value: Value) => evaluate(met, (id) => (id === limb.id ? value : given[id]) as Scalar | undefined) === true;
			given[limb.id] = values.find(isMet) ?? values[0]!;
		}
	}

	return draftWith(given);
}

/** Rows for which something else than Yes is suggested, or nothing: `5.3 no`, `6.2 unknown`. */
export function notYes(bank: Bank, draft: Draft): readonly string[] {
	return pathOf(bank, draft).rows.flatMap(({provision, follows}) => {
		const {answer} = suggestionFor(bank, draft, provision);
		return follows || answer === 'yes' ? [] : [`${provision.id} ${answer ?? 'unknown'}`];
	});
}
