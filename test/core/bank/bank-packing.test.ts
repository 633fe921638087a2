import {expect, test} from 'vitest';
import {packBank, unpackBank} from '../../../src/core/bank/bank-packing.ts';
import {editions} from '../../../src/core/bank/edition.ts';
import {realBank} from '../../helpers/bank.ts';

test.each(editions)('the %s bank comes back from its packed form as it was, and smaller', (edition) => {
	const bank = realBank(edition);
	const packed = JSON.stringify(packBank(bank));
	const frames = JSON.stringify(bank.frames).length;
	expect(unpackBank(JSON.parse(packed))).toEqual(bank);
	expect(packed.length - frames).toBeLessThan((JSON.stringify(bank).length - frames) * 0.7);
});
