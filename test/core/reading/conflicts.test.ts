import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findProvision, provisions} from '../../../src/core/bank/bank.ts';
import {editions, type Edition} from '../../../src/core/bank/edition.ts';
import {conflictRules} from '../../../src/core/reading/conflicts/index.ts';
import {ceilings} from '../../../src/core/reading/conflicts/limits.ts';
import {conflictsIn} from '../../../src/core/reading/conflicts/reading.ts';
import {numbersOnlyIn, outOfPlace} from '../../../src/core/reading/edition-words.ts';
import {compounds} from '../../../src/core/reading/parts.ts';
import {textOfReading} from '../../../src/core/reading/text-row.ts';
import {realBank, root} from '../../helpers/bank.ts';

const codes = Object.fromEntries(editions.map((edition) => [edition, readFileSync(join(root, `test/fixtures/code-${edition}.json`), 'utf8').replaceAll(String.raw`\"`, '"')])) as Record<Edition, string>;

export function rowOf(edition: Edition, provision: string, evidence: string) {
	const bank = realBank(edition);
	return textOfReading(bank, {edition, landlord: '', rows: [{provision, comply: 'yes', complyAsPrinted: 'Yes', evidence, commentary: ''}]}, '2026-01-01').rows[0]!;
}

const conflicts = (edition: Edition, provision: string, evidence: string) => conflictsIn(rowOf(edition, provision, evidence), edition).map(({rule}) => rule);

describe.each(editions)('the rules of %s', (edition) => {
	const bank = realBank(edition);

	test('quote the Code to the letter', () => {
		const clauses = [
			...conflictRules.flatMap(({clause}) => clause[edition] ?? []),
			...ceilings[edition].map(({clause}) => clause),
			...outOfPlace[edition].flatMap(({clause}) => clause ?? []),
			...Object.values(compounds[edition]).flatMap(({parts}) => parts.map(({clause}) => clause)),
		];
		expect(clauses.length).toBeGreaterThan(40);
		expect(clauses.filter((clause) => !codes[edition].includes(clause))).toEqual([]);
	});

	test('name provisions of the form', () => {
		const named = [...conflictRules.flatMap(({at}) => at[edition] ?? []), ...outOfPlace[edition].flatMap(({at}) => at ?? []), ...Object.keys(compounds[edition])].filter((id) => id !== 'every');
		expect(named.filter((id) => !findProvision(bank, id))).toEqual([]);
	});

	test('know the numbers that the other form lacks', () => {
		const other = realBank(edition === '2024' ? '2022' : '2024');
		expect(numbersOnlyIn[edition].filter((id) => !findProvision(bank, id) || findProvision(other, id))).toEqual([]);
	});

	test('find nothing in the Code’s own words', () => {
		expect(provisions(bank).flatMap(({id, requirement}) => conflicts(edition, id, requirement).map((rule) => `${id} ${rule}`))).toEqual([]);
	});
});

test('ids are unique', () => {
	const ids = [...conflictRules.map(({id}) => id), ...ceilings[2024].map(({id}) => id)];
	expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
});

const stated: ReadonlyArray<readonly [string, Edition, string, string]> = [
	['more-than-two-stages', '2024', '3.4', 'The policy describes our 3-stage process.'],
	['step-after-stage-two', '2024', '6.10', 'Stage 2 is followed by a final review by the Chief Executive.'],
	['step-before-stage-one', '2024', '5.2', 'We operate a quick resolution stage lasting 48 hours.'],
	['attempt-before-stage-one', '2022', '4.1', 'Tenants go through our “Put It Right” stage prior to making a formal complaint.'],
	['escalation-refused-on-outcome', '2022', '5.9', 'We decline to escalate where a review is unlikely to lead to a different result.'],
	['escalation-refused-by-topic', '2022', '4.14', 'Cases are typically refused where it relates to an insurance claim.'],
	['escalation-needs-reasons', '2024', '6.12', 'The web form requires the resident to state the grounds for a stage 2 review.'],
	['escalation-needs-our-consent', '2024', '6.10', 'The complaints manager decides whether to escalate to stage 2.'],
	['narrower-definition', '2024', '1.2', 'Our wording is slightly different from the Code.'],
	['limit-under-twelve-months', '2024', '2.2', 'We do not consider issues that are more than 6 months old.'],
	['legal-action-not-yet-filed', '2024', '2.2', 'We will not consider a complaint where legal action is threatened.'],
	['always-excluded', '2024', '2.5', 'Complaints about allocations are automatically excluded.'],
	['works-must-end-first', '2024', '1.5', 'Work on the service request is paused when a resident complains.'],
	['one-way-in-only', '2022', '2.1', 'We cannot accept complaints over the telephone.'],
	['fee-to-complain', '2024', '6.10', 'An administration fee of £20 is payable for a stage 2 review.'],
	['representative-barred', '2024', '3.6', 'Legal representatives are not permitted to act for the resident in our process.'],
	['ombudsman-only-if-asked', '2024', '3.7', 'Information about the Ombudsman is available on request.'],
	['duty-only-if-asked', '2024', '5.6', 'A written summary of our understanding is sent if the resident asks for it.'],
	['same-person-at-both-stages', '2024', '6.13', 'The officer who dealt with stage 1 may also review it at stage 2.'],
	['handled-by-those-complained-about', '2022', '4.7', 'The officer complained about is asked to investigate the complaint.'],
	['answer-waits-for-works', '2022', '5.5', 'The complaint is kept open until all works have been completed.'],
	['remedy-only-after-escalation', '2024', '5.13', 'Financial redress is available at stage 2 only.'],
	['more-than-one-policy', '2024', '5.1', 'There are two complaints policies, one of them for leaseholders.'],
	['third-party-process-first', '2024', '5.4', 'Residents complain first to the managing agent, and then to us.'],
	['fewer-complaints-as-target', '2024', '3.3', 'We aim for fewer complaints each year.'],
	['member-responsible-is-an-officer', '2024', '9.5', 'Assistant Director of Housing Management'],
	['member-responsible-is-a-whole-body', '2022', '7.3', 'This will be the whole of the Board'],
];

test.each(stated)('%s (%s, %s): %s', (rule, edition, provision, text) => {
	expect(conflicts(edition, provision, text)).toContain(rule);
});

test('every rule has its example', () => {
	expect(conflictRules.map(({id}) => id).filter((id) => stated.every(([rule]) => rule !== id))).toEqual([]);
});

test('what was dropped, denied or quoted from the Code is no conflict', () => {
	const sentences: ReadonlyArray<readonly [string, string]> = [
		['5.3', '%s was removed in April 2024'],
		['5.3', 'we no longer have %s'],
		['5.3', 'there is no %s'],
		['5.3', 'instead of %s, residents go to the Ombudsman'],
		['5.3', 'the Code does not allow %s'],
		['5.3', 'previously there was %s'],
	];
	const practices = ['third stage', 'stage 3', 'informal complaint', 'stage 0', 'pre-complaint stage', 'quick resolution stage'];
	fc.assert(
		fc.property(fc.constantFrom(...sentences), fc.constantFrom(...practices), fc.boolean(), ([provision, frame], practice, isUpper) => {
			const text = `${frame.replace('%s', practice)}.`;
			expect(conflicts('2024', provision, isUpper ? text.toUpperCase() : text)).toEqual([]);
		}),
	);
	for (const practice of practices) expect(conflicts('2024', '5.3', `We have a ${practice}.`)).not.toEqual([]);
});
