import {describe, expect, test} from 'vitest';
import type {Bank} from '../../src/core/bank/bank.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import type {Draft} from '../../src/core/draft/draft.ts';
import {writeAssessment} from '../helpers/written.ts';
import {realBank} from '../helpers/bank.ts';
import {landlordNames, readLandlord, typedAnswersFor} from '../helpers/landlords.ts';
import {openTypist, typeInterview} from '../helpers/typist.ts';
import {readRowsOf} from '../document/reading.ts';
import {fileLandlord} from './filing.ts';

/** Of a list that she can answer in part, the rest is not known to her: where her file says later, she has no key that says so of a part alone. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim().replace('[waiting: unsure]', '[waiting: to be completed]');

/** The form and the action plan as a reader sees them, marks left out. */
function tablesOf(markdown: string): readonly unknown[] {
	return [...readRowsOf(markdown, 'row'), ...readRowsOf(markdown, 'action'), ...readRowsOf(markdown, 'fact')].map(({id, cells}) => [id, ...cells.map(oneLine)]);
}

function documentOf(bank: Bank, draft: Draft): string {
	return writeAssessment({bank, draft, name: 'typed', gaps: gapsOf({bank, draft, asOf: '2026-03-02'}), clean: false});
}

describe.each(landlordNames)('%s typed key by key', (name) => {
	test('gives the same tables as its answers file', async () => {
		const landlord = readLandlord(name);
		const bank = realBank(landlord.edition);
		const typist = openTypist(bank);
		const strokes = [...typeInterview(bank, typedAnswersFor(bank, landlord), typist)];
		expect(strokes.at(-1)!.session.screen).toMatchObject({type: 'picker', purpose: 'end'});
		const {markdown} = await fileLandlord(landlord);
		expect(tablesOf(documentOf(bank, typist.draft()))).toEqual(tablesOf(markdown));
	});
});
