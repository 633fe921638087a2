import {expect, test} from 'vitest';
import {nearest} from '../../../src/core/text/nearest.ts';

test.each([
	['stagse', 'stages'],
	['STAGES', 'stages'],
	['webiste', 'website'],
	['stages', 'stages'],
	['resp1_dayz', 'resp1_days'],
	['unheard_of', undefined],
	['stabcs', 'stages'],
	['stxxxs', undefined],
	['xyz', undefined],
])('%s is near %s', (typed, expected) => {
	expect(nearest(typed, ['website', 'stages', 'resp1_days', 'resp2_days'])).toBe(expected);
});

test('nothing is near to nothing', () => {
	expect(nearest('stages', [])).toBeUndefined();
});
