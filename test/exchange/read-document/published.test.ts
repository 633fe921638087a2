import {describe, expect, test} from 'vitest';
import {provisions} from '../../../src/core/bank/bank.ts';
import {banks, mustRead, readFixture, readText} from './reading.ts';

interface PrintedRow {
	readonly provision: string;
	readonly comply: string;
	readonly comply_as_printed: string;
	readonly evidence: string;
	readonly commentary: string;
}

const level = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Five published forms as they came out of Word and PDF, against their rows as read by hand. */
describe.each(['hillingdon-2024', 'manchester-2024-25', 'newark-sherwood-2022', 'nottingham-city-homes-2022', 'tower-hamlets-homes-2022'])('%s', (name) => {
	const expected = JSON.parse(readFixture(`landlords/${name}.json`)) as {readonly form: string; readonly rows: readonly PrintedRow[]};
	const reading = mustRead(readText(readFixture(`documents/${name}.txt`)));

	test('every row, its answer, evidence and commentary', () => {
		expect(reading.edition).toBe(expected.form);
		expect(reading.rows.map(({provision, comply, complyAsPrinted, evidence, commentary}) => [provision, comply, complyAsPrinted, level(evidence), level(commentary)])).toEqual(
			expected.rows.map(({provision, comply, comply_as_printed: printed, evidence, commentary}) => [provision, comply, printed, level(evidence), level(commentary)]),
		);
	});

	test('nothing is left over but titles', () => {
		expect(reading.unplaced.join('\n').length).toBeLessThan(200);
	});
});

describe('what the reader says of itself', () => {
	const codes = (name: string) => mustRead(readText(readFixture(`documents/${name}.txt`))).issues.map((finding) => ('provision' in finding ? `${finding.code} ${finding.provision}` : finding.code));

	test('answers cut by the conversion, and one put into the requirement', () =>
		expect(codes('hillingdon-2024')).toEqual(expect.arrayContaining(['answer-unread 1.2', 'answer-inferred 2.7', 'answer-inferred 5.5', 'answer-inferred 7.2', 'text-in-requirement 5.20', 'number-missing 7.5'])));
	test('a row without its number, one printed twice, and one with two answers', () => expect(codes('newark-sherwood-2022')).toEqual(['landlord-unknown', 'answer-inferred 1.3', 'number-missing 3.2', 'repeated-row 5.6']));
	test('nothing where nothing is amiss, but for provisions that the Code did not have yet', () => {
		const {rows} = JSON.parse(readFixture('landlords/manchester-2024-25.json')) as {readonly rows: readonly PrintedRow[]};
		const isWhole = provisions(banks['2024']).every(({id}) => rows.some((row) => row.provision === id));
		expect(codes('manchester-2024-25')).toEqual(isWhole ? [] : ['missing-rows']);
	});
});

test.each([
	['manchester-2024-25', 'Manchester City Council', '2024/25'],
	['hillingdon-2024', 'London Borough of Hillingdon', ''],
	['tower-hamlets-homes-2022', 'Tower Hamlets Homes', 'September 2022'],
	['newark-sherwood-2022', '', 'June 2022'],
])('whose it is and of when: %s', (name, landlord, period) => {
	expect(mustRead(readText(readFixture(`documents/${name}.txt`)))).toMatchObject({landlord, period});
});
