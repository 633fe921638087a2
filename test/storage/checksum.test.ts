import {crc32} from 'node:zlib';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {checksum, withoutSum, withSum} from '../../src/storage/checksum.ts';

test('it is the CRC-32 that everybody knows, of any text', () => {
	expect(checksum('123456789')).toBe('cbf43926');
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			expect(checksum(text)).toBe(crc32(Buffer.from(text)).toString(16).padStart(8, '0'));
		}),
	);
});

test('a text comes back from under its checksum; one that was changed does not', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (value) => {
			const json = JSON.stringify({value});
			expect(withoutSum(withSum(json))).toEqual({json});
			expect(withoutSum(withSum(json).replace('value', 'valve'))).toBe('wrong');
			expect(withoutSum(json)).toBe('none');
		}),
	);
});
