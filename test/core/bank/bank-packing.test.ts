import {expect, test} from 'vitest';
import {packBank, unpackBank} from '../../../src/core/bank/bank-packing.ts';
import {editions} from '../../../src/core/bank/edition.ts';
import {realBank} from '../../helpers/bank.ts';

test.each(editions)('the %s bank comes back from its packed form as it was, and smaller', (edition) => {
	const bank = realBank(edition);
	const packed = JSON.stringify(packBank(bank));
	expect(unpackBank(JSON.parse(packed))).toEqual(bank);
	expect(packed.length).toBeLessThan(JSON.stringify(bank).length * 0.75);
});
