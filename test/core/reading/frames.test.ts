import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findProvision, provisions} from '../../../src/core/bank/bank.ts';
import {editions, type Edition} from '../../../src/core/bank/edition.ts';
import {conflictsIn} from '../../../src/core/reading/frames.ts';
import {textOfReading} from '../../../src/core/reading/text-row.ts';
import {realBank} from '../../helpers/bank.ts';

export function rowOf(edition: Edition, provision: string, evidence: string) {
	const bank = realBank(edition);
	return textOfReading(bank, {edition, landlord: '', rows: [{provision, comply: 'yes', complyAsPrinted: 'Yes', evidence, commentary: ''}]}, '2026-01-01').rows[0]!;
}

const conflicts = (edition: Edition, provision: string, evidence: string) => conflictsIn(rowOf(edition, provision, evidence), realBank(edition)).map(({rule}) => rule);

describe.each(editions)('the rules of %s', (edition) => {
	const bank = realBank(edition);

	test('are there', () => {
		const clauses = [bank.frames, bank.ceilings, bank.outOfPlace, provisions(bank).flatMap(({compound}) => compound?.parts ?? [])].flatMap((rules) => rules.flatMap(({clause}) => clause ?? []));
		expect(clauses.length).toBeGreaterThan(40);
	});

	test('know the numbers that the other form lacks', () => {
		const other = realBank(edition === '2024' ? '2022' : '2024');
		expect(bank.otherNumbers.length).toBeGreaterThan(20);
		expect(bank.otherNumbers.filter((id) => findProvision(bank, id) || !findProvision(other, id))).toEqual([]);
	});

	test('find nothing in the Code’s own words', () => {
		expect(provisions(bank).flatMap(({id, requirement}) => conflicts(edition, id, requirement).map((rule) => `${id} ${rule}`))).toEqual([]);
	});
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
