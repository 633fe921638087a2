import {describe, expect, test} from 'vitest';
import {gapCodes} from '../../src/core/checks/gap.ts';
import type {FormRow} from '../../src/core/bank/form-row.ts';
import {labelFile, readLabels} from './label-file.ts';

const {codes = [], documents} = readLabels(labelFile);

test('every code of the labels is one of ours', () => {
	expect(codes.filter((code) => !gapCodes.some((own) => own === code))).toEqual([]);
	const used = documents.flatMap(({labels}) => labels.flatMap(({gaps, borderline}) => [...gaps, ...borderline]));
	expect(used.filter((code) => !codes.includes(code))).toEqual([]);
});

const textOf = ({evidence, commentary}: FormRow) => `${evidence} ${commentary}`.trim();

/** What needs no judgement: the labels' own rules on answers and empty cells. */
const mechanical: Readonly<Record<string, (row: FormRow) => boolean>> = {
	unanswered: ({comply}) => comply === 'blank',
	'not-compliant': ({comply}) => comply === 'no',
	'partly-compliant': ({comply}) => comply === 'partial',
	'no-evidence': (row) => (row.comply === 'yes' || row.comply === 'partial') && textOf(row) === '',
	'not-applicable-unjustified': (row) => row.comply === 'not-applicable' && /^(?:n\/?a)?$/i.test(textOf(row)),
};

describe.each(documents)('$name', ({reading, labels}) => {
	test('has one label for every row, in the same order', () => {
		expect(labels.map(({provision}) => provision)).toEqual(reading.rows.map(({provision}) => provision));
	});

	test.each(Object.entries(mechanical))('%s is marked where the row has it, and nowhere else', (code, isSo) => {
		const marked = labels.filter(({gaps}) => gaps.includes(code)).map(({provision}) => provision);
		expect(marked).toEqual(reading.rows.filter(isSo).map(({provision}) => provision));
	});

	test('only a yes admits anything', () => {
		const admitting = reading.rows.filter((_, index) => labels[index]!.gaps.includes('admission'));
		expect(admitting.filter(({comply}) => comply !== 'yes')).toEqual([]);
	});
});
