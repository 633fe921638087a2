/** The form of 2022 asks what its Code asks: good practice pulls nobody down, and what nothing triggered is a Yes. */
import {describe, expect, test} from 'vitest';
import {findProvision, findQuestion} from '../../src/core/bank/bank.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {suggestionFor} from '../../src/core/draft/suggestion.ts';
import {realBank} from '../helpers/bank.ts';
import {draftWith, today, type Given} from '../helpers/draft.ts';
import {exemplary, notYes, practising} from '../helpers/landlord.ts';

const bank = realBank('2022');
const facts: Given = {...exemplary, channel_count: 4};
const no = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, false]));

/** Parts that earlier versions asked and that the Code does not, by the row they stood at. */
const goodPractice = {
	'1.2': ['definition_published', 'definition_third_parties'],
	'1.6': ['log_rule_written'],
	'1.7': ['accepted_unless_valid', 'refusal_would_be_recorded'],
	'2.1': ['channels_easy'],
	'2.3': ['policy_public'],
	'4.6': ['impartial_shown'],
	'4.11': ['contact_recorded'],
	'4.16': ['feedback_used'],
	'4.19': ['restriction_policy_needs', 'restriction_policy_equality'],
	'5.1': ['resp1_same_limit'],
	'5.2': ['ext1_agreement_recorded'],
	'5.12': ['s2_other_person_shown'],
	'5.13': ['resp2_same_limit'],
	'5.14': ['ext2_agreement_recorded'],
	'6.3': ['wider_example'],
	'8.2': ['reassessment_planned'],
} as const;

describe('good practice', () => {
	test.each(Object.entries(goodPractice))('%s: a No to what the Code does not ask leaves the Yes alone', (row, parts) => {
		const provision = findProvision(bank, row)!;
		expect(provision.limbs.filter(({id, decides}) => decides && (parts as readonly string[]).includes(id))).toEqual([]);
		const draft = practising(bank, {...facts, ...no(parts), [`${row}/answer`]: 'yes'});
		expect(suggestionFor(bank, draft, provision).answer).toBe('yes');
		expect(gapsOf({bank, draft, asOf: today}).filter((gap) => gap.provision === row && gap.code === 'code-conflict')).toEqual([]);
	});
});

/** What did not happen, the rows whose duty it would have raised, and what stands in them. */
const untriggered: ReadonlyArray<readonly [string, Given, readonly string[], string]> = [
	['no complaint was declined', {refusals: 0}, ['1.9'], 'no complaint was declined'],
	['no website', {website: false}, ['2.4'], 'the landlord has no website'],
	['no social media', {social_media: 'unused'}, ['2.2'], 'no social media channels'],
	['no restriction', {restrictions: 0}, ['4.19'], 'no restriction is in force'],
	['answers never extended', {ext1_days: 0, ext2_days: 0}, ['5.2', '5.3', '5.14', '5.15'], 'was extended'],
	['nothing extended in the year', {extended: 0, ext1_agreed: false, ext1_ombudsman: 'never', ext2_agreed: false, ext2_ombudsman: 'never'}, ['5.2', '5.3', '5.14', '5.15'], 'was extended'],
	['no change', {changed_since: false}, ['8.2'], 'no significant restructure or change'],
	['no complaint in the year', {complaints1: 0}, ['4.11', '4.12', '4.15', '4.3', '4.4', '4.8', '4.10', '4.16', '5.5', '5.6', '5.4', '5.7', '6.1', '6.2', '6.5', '6.6', '6.3', '6.7', '7.2', '7.5'], 'no complaint was received'],
];

describe('not triggered in the period', () => {
	test.each(untriggered)('%s', (_name, given, rows, say) => {
		const parts = rows.flatMap((row) => findProvision(bank, row)!.limbs.filter(({id}) => !(id in given) && findQuestion(bank, id)!.kind === 'yes-no').map(({id}) => id));
		const draft = practising(bank, {...facts, ...given, ...no(parts)});
		expect(notYes(bank, draft).filter((row) => rows.includes(row.split(' ')[0]!))).toEqual([]);
		for (const row of pathOf(bank, draft).rows.filter(({provision}) => rows.includes(provision.id))) {
			expect(row).toMatchObject({answer: 'yes', notTriggered: expect.stringMatching(/^Not triggered in the period: /)});
			expect(row.notTriggered).toContain(say);
		}
	});

	test('a small landlord to whom nothing happened is suggested Yes at every row but those of the third stage', () => {
		const small: Given = {
			...facts, homes: 5, website: false, social_media: 'unused', complaints1: 0, complaints2: 0, refusals: 0, escalations_refused: 0, extended: 0,
			restrictions: 0, determinations: 0, severe_findings: 0, compensation_policy: false, changed_since: false,
		};
		expect(notYes(bank, practising(bank, small))).toEqual([]);
	});
});

test('declining to escalate is asked about only where it happened', () => {
	const refusing = ['escalation_refusal_valid', 'escalation_refusal_reasons', 'escalation_refusal_ombudsman'];
	const asked = (given: Given) => new Set(pathOf(bank, draftWith({...facts, ...given})).asked.map(({id}) => id));
	expect(refusing.filter((id) => asked({escalations_refused: 0}).has(id))).toEqual([]);
	expect(refusing.filter((id) => asked({escalations_refused: 2}).has(id))).toEqual(refusing);
	expect(notYes(bank, practising(bank, {...facts, escalations_refused: 0, ...no(refusing)}))).toEqual([]);
});

test('a change that the assessment itself follows is never said not to have happened', () => {
	const row = (given: Given) => pathOf(bank, draftWith({...facts, ...given})).rows.find(({provision}) => provision.id === '8.2')!;
	expect(row({reason: 'restructure', changed_since: true}).notTriggered).toBeUndefined();
	expect(row({reason: 'restructure', changed_since: false}).notTriggered).toBeUndefined();
	expect(row({changed_since: false}).notTriggered).toContain('no significant restructure');
});
