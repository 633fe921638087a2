/** Every gap that words tell, in words: each check's own examples, in the real banks. */
import {describe, expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {checks, gapsOfReading} from '../../src/core/checks/index.ts';
import {gapCodes, type Example, type GapCode} from '../../src/core/checks/gap.ts';
import type {FormReading} from '../../src/core/bank/form-row.ts';
import {gapWords} from '../../src/wording/en/gaps/index.ts';
import {readRealBank} from '../document/real-bank.ts';

const asOf = '2026-01-05';

function readingOf(example: Example): FormReading {
	const order = provisions(readRealBank(example.edition ?? '2024')).map(({id}) => id);
	const inOrder = [example, ...(example.beside ?? [])].toSorted((a, b) => order.indexOf(a.provision) - order.indexOf(b.provision));
	const rows = inOrder.map(({provision, comply = 'yes', evidence = '', commentary = ''}) => ({provision, comply, complyAsPrinted: comply, evidence, commentary}));
	return {edition: example.edition ?? '2024', landlord: 'Eastmarsh', rows};
}

const flagged = gapCodes.flatMap((code) => (checks[code].examples?.flagged ?? []).map((example, index) => [code, index, example] as const));

describe('a gap found in a document, in words', () => {
	test.each(flagged)('%s %i', (code: GapCode, _index, example) => {
		const reading = readingOf(example);
		const bank = readRealBank(reading.edition);
		const gap = gapsOfReading({bank, reading, asOf}).find((each) => each.code === code && (each.provision === undefined || each.provision === example.provision));
		const {message, clause, fix} = gapWords(gap!, {bank});
		expect(message).toMatch(/^[\p{Lu}“].*[.?]”?$/su);
		expect(fix).toMatch(/^\p{Lu}.*\.$/su);
		expect(`${message} ${fix}`).not.toMatch(/undefined|!|nvalid| {2}|\.\.|\bjump\b/i);
		for (const quote of (gap?.found.quotes ?? []).slice(0, 2)) expect(message).toContain(quote.replaceAll(/\s+/g, ' ').trim().slice(0, 40));
		expect(clause).not.toMatch(/undefined/);
	});
});
