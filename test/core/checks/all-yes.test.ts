import {expect, test} from 'vitest';
import {provisions} from '../../../src/core/bank/bank.ts';
import {gapsOfReading} from '../../../src/core/checks/index.ts';
import type {Comply} from '../../../src/core/bank/form-row.ts';
import {realBank} from '../../helpers/bank.ts';

const bank = realBank('2024');

/** A whole form of Yes, but for these rows. */
function isFlagged(others: Readonly<Record<string, Comply>>): boolean {
	const rows = provisions(bank).map(({id}) => ({provision: id, comply: others[id] ?? ('yes' as const), complyAsPrinted: '', evidence: `Section ${id} of the policy`, commentary: ''}));
	return gapsOfReading({bank, reading: {edition: '2024', landlord: '', rows}, asOf: '2026-01-01'}).some(({code}) => code === 'all-yes');
}

test.each<[string, Readonly<Record<string, Comply>>, boolean]>([
	['nothing but Yes', {}, true],
	['one left blank', {'5.15': 'blank'}, true],
	['one that does not apply', {'5.4': 'not-applicable'}, true],
	['an honest No', {'6.6': 'no'}, false],
	['a Partly', {'6.6': 'partial'}, false],
	['hardly begun', Object.fromEntries(provisions(bank).slice(10).map(({id}) => [id, 'blank'])), false],
])('%s', (_, others, expected) => {
	expect(isFlagged(others)).toBe(expected);
});
