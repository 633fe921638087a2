import {describe, expect, test} from 'vitest';
import {provisions} from '../../../src/core/bank/bank.ts';
import {checks} from '../../../src/core/checks/index.ts';
import type {Edition} from '../../../src/core/bank/edition.ts';
import {gapCodes, type Check, type Example, type Found} from '../../../src/core/checks/gap.ts';
import {textOfReading, type TextRow} from '../../../src/core/reading/text-row.ts';
import {realBank} from '../../helpers/bank.ts';

const asOf = '2026-01-01';

/** What only a whole document shows, `all-yes`, has tests of its own. */
const readsRows = ({ofForm, ofText}: Check) => ofForm !== undefined || ofText !== undefined;

describe.each(gapCodes.filter((code) => readsRows(checks[code])))('%s', (code) => {
	const check = checks[code];
	const {flagged = [], passed = []} = check.examples ?? {};

	test('has examples of both kinds', () => {
		const lacking = Object.entries({flagged, passed}).flatMap(([name, rows]) => (rows.length === 0 ? [`src/core/checks/${code}.ts has no example under ${name}:. Add a row that it ${name === 'flagged' ? 'has to flag' : 'has to let be'}.`] : []));
		expect(lacking).toEqual([]);
	});

	test.each(flagged.map((example) => [titleOf(example), example] as const))('flags %s', (_, example) => {
		const {found, row} = judged(check, example);
		expect(found ? [] : [`src/core/checks/${code}.ts lets this example be. Widen what it looks for, or move the row to passed:.`]).toEqual([]);
		for (const quote of found!.quotes ?? []) expect(wordsOf([row, ...besideOf(example)])).toContain(plain(quote));
		if (found!.clause !== undefined) expect(codeOf(example.edition)).toContain(plain(found!.clause));
	});

	test.each(passed.map((example) => [titleOf(example), example] as const))('passes %s', (_, example) => {
		const {found} = judged(check, example);
		expect(found ? [`src/core/checks/${code}.ts flags this example${found.quotes ? ` for ${found.quotes.map((quote) => `"${quote}"`).join(', ')}` : ''}. Narrow what it looks for, or move the row to flagged:.`] : []).toEqual([]);
	});
});

function judged({ofForm, ofText}: Check, example: Example): {readonly found: Found | undefined; readonly row: TextRow} {
	const edition = example.edition ?? '2024';
	const order = provisions(realBank(edition)).map(({id}) => id);
	const inOrder = [example, ...(example.beside ?? [])].toSorted((a, b) => order.indexOf(a.provision) - order.indexOf(b.provision));
	const rows = inOrder.map(({provision, comply = 'yes', evidence = '', commentary = ''}) => ({provision, comply, complyAsPrinted: comply, evidence, commentary}));
	const document = textOfReading(realBank(edition), {edition, landlord: 'Example Homes', rows}, asOf);
	const row = document.rows.find(({provision}) => provision.id === example.provision);
	if (!row) throw new Error(`${edition} has no provision ${example.provision}`);
	return {found: (ofForm?.(row, document) ?? ofText?.(row, document))?.found, row};
}

type Written = Pick<Example, 'evidence' | 'commentary'>;

function besideOf({beside = []}: Example): readonly Written[] {
	return beside;
}

function wordsOf(rows: readonly Written[]): string {
	return plain(rows.map(({evidence, commentary}) => `${evidence ?? ''}\n${commentary ?? ''}`).join('\n'));
}

function codeOf(edition: Edition = '2024'): string {
	const bank = realBank(edition);
	return plain([bank.preamble, ...provisions(bank).map(({requirement}) => requirement)].join('\n'));
}

function plain(text: string): string {
	return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();
}

function titleOf({edition = '2024', provision, comply = 'yes', evidence = '', commentary = ''}: Example): string {
	return `${edition} ${provision} ${comply}: ${[evidence, commentary].filter(Boolean).join(' | ').replaceAll('\n', ' / ') || '(nothing)'}`;
}
