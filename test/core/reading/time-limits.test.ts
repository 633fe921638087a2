import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Edition} from '../../../src/core/bank/edition.ts';
import {limitsBroken} from '../../../src/core/reading/limits-broken.ts';
import {timeLimitsIn} from '../../../src/core/reading/time-limits.ts';
import {textOfReading} from '../../../src/core/reading/text-row.ts';
import {realBank} from '../../helpers/bank.ts';

function rowOf(edition: Edition, provision: string, evidence: string) {
	return textOfReading(realBank(edition), {edition, landlord: '', rows: [{provision, comply: 'yes', complyAsPrinted: 'Yes', evidence, commentary: ''}]}, '2026-01-01').rows[0]!;
}

const limits = (provision: string, text: string) => timeLimitsIn(rowOf('2024', provision, text)).map(({step, stage, days, unit}) => `${step} ${stage ?? '?'}: ${days} ${unit}`);

test.each([
	['3.4', 'Stage 1 complaints are acknowledged within 5 working days and answered within 10 working days; stage 2 complaints are answered within 20 working days.', ['acknowledgement 1: 5 working', 'answer 1: 10 working', 'answer 2: 20 working']],
	['3.4', 'We respond to stage 1 complaints within 15 working days and to stage 2 complaints within 25 working days.', ['answer 1: 15 working', 'answer 2: 25 working']],
	['3.4', '10 working days for stage 1 and 20 working days for stage 2', ['answer 1: 10 working', 'answer 2: 20 working']],
	['3.4', 'Stage 1: 15 working days. Stage 2: 30 working days.', ['answer 1: 15 working', 'answer 2: 30 working']],
	['3.4', 'We aim to resolve complaints at both stages within 20 working days.', ['answer 1: 20 working', 'answer 2: 20 working']],
	['3.4', 'Within 7 working days an acknowledgement will be sent to the resident.', ['acknowledgement ?: 7 working']],
	['6.3', 'Our target is 15 working days.', ['answer 1: 15 working']],
	['6.3', 'Within 10 working days of the acknowledgement we will send our full response.', ['answer 1: 10 working']],
	['6.3', 'Stage 1 responses: 20 days', ['answer 1: 20 unstated']],
	['6.2', 'All complaints are logged and acknowledged within ten (10) working days of receipt.', ['acknowledgement 1: 10 working']],
	['6.14', 'The review takes up to six weeks.', ['answer 2: 42 calendar']],
	['6.4', 'We may extend this by up to 20 working days.', ['extension 1: 20 working']],
	['6.15', 'A further 10 working days is allowed.', ['extension 2: 10 working']],
] as const)('%s: %s', (provision, text, expected) => {
	expect(limits(provision, text)).toEqual(expected);
});

describe('is no limit of the landlord’s', () => {
	test.each([
		['6.3', 'Previously we answered in 15 working days.'],
		['6.3', 'The Code requires a response within 10 working days.'],
		['6.3', 'If the case is complex we will respond within 20 working days.'],
		['9.7', 'The average response time at stage 1 was 14 working days.'],
		['6.10', 'Residents have 20 working days to request escalation to stage 2.'],
		['6.9', 'Residents may ask for stage 2 within 30 working days of the stage 1 letter.'],
		['6.6', 'Repairs arising are completed within 28 days.'],
		['6.3', 'Staff are trained every 90 days.'],
	])('%s: %s', (provision, text) => {
		expect(limits(provision, text)).toEqual([]);
	});
});

const sentence = {
	acknowledgement: (stage: number, days: string) => `Stage ${stage} complaints are acknowledged within ${days}.`,
	answer: (stage: number, days: string) => `Our answer at stage ${stage} is sent within ${days}.`,
	extension: (stage: number, days: string) => `At stage ${stage} we may extend the time by up to ${days}.`,
} as const;
const ceilingsOf = {
	2024: {acknowledgement: [5, 5], answer: [10, 20], extension: [10, 20]},
	2022: {acknowledgement: [5, Infinity], answer: [10, 20], extension: [10, 10]},
} as const;

test('a limit is a conflict just where it is over the edition’s own', () => {
	fc.assert(
		fc.property(fc.constantFrom('2024' as const, '2022' as const), fc.constantFrom('acknowledgement' as const, 'answer' as const, 'extension' as const), fc.constantFrom(1, 2), fc.integer({min: 1, max: 99}), fc.boolean(), (edition, step, stage, days, isCalendar) => {
			const row = rowOf(edition, '2.1', sentence[step](stage, `${days} ${isCalendar ? 'calendar' : 'working'} days`));
			const ceiling = ceilingsOf[edition][step][stage - 1]!;
			expect(limitsBroken(row, realBank(edition)).length > 0).toBe(days > (isCalendar ? (ceiling * 7) / 5 : ceiling));
		}),
	);
});
