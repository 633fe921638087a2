import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Edition} from '../../src/core/bank/edition.ts';
import {pieceLabels, placeholders} from '../../src/wording/en/document.ts';
import {root} from '../helpers/bank.ts';
import {landlordNames, readLandlord, type Landlord, type LandlordName} from '../helpers/landlords.ts';
import {readRowsOf} from '../document/reading.ts';
import {labelFile, readLabels} from '../score/label-file.ts';
import {fileLandlord} from './filing.ts';

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The form as published, in its own order. */
function theCode(edition: Edition): ReadonlyArray<{id: string; requirement: string}> {
	const code = JSON.parse(readFileSync(join(root, `test/fixtures/code-${edition}.json`), 'utf8')) as {sections: ReadonlyArray<{provisions: ReadonlyArray<{id: string; requirement: string}>}>};
	return code.sections.flatMap(({provisions}) => provisions.map(({id, requirement}) => ({id, requirement: oneLine(requirement)})));
}

const labels = new RegExp(`^(?:${Object.values(pieceLabels).join('|')}): `);
const missing = new Set<string>(Object.values(placeholders).map((text) => `[${text}]`));

/** A cell without what the document adds to the landlord's words: the label of a part, a placeholder for one left empty. */
function ownWords(cell: string): string {
	const lines = cell.split('\n').map((line) => line.replace(labels, ''));
	return oneLine(lines.filter((line) => !missing.has(line)).join(' '));
}

const noThirdStage = 'There is no third stage in our complaints procedure, so this does not apply.';
const printedAnswers = {yes: 'Yes', no: 'No', partial: 'No', 'not-applicable': 'N/A', blank: '[waiting: to be completed]'} as const;

/** The row as the landlord gave it; Newark prints 5.6 twice, and its one row here has the words of both, in their order. */
function asGiven({rows, edition}: Landlord, id: string): readonly string[] {
	const printed = rows.filter((row) => row.provision === id);
	// A provision that the Code did not have yet.
	const comply = printed[0]?.comply ?? 'blank';
	const evidence = oneLine(printed.map((row) => row.evidence).join(' '));
	const commentary = oneLine(printed.map((row) => row.commentary).join(' '));
	return [printedAnswers[comply], ...(comply === 'not-applicable' ? [noThirdStage] : edition === '2022' ? [evidence] : [evidence, commentary])];
}

/** What cannot stand as given. Manchester: 4.1 opens with a stray full stop; 5.15 has no answer, and a row left open takes notes but no evidence; nothing triggered 8.5, nor 8.2 at Nottingham. */
const notAsGiven: Readonly<Partial<Record<LandlordName, Readonly<Record<string, (given: readonly string[]) => readonly string[]>>>>> = {
	'nottingham-city-homes-2022': {
		'8.2': ([comply, evidence]) => [comply!, `${evidence!} Not triggered in the period: there was no significant restructure or change in procedures.`],
	},
	'manchester-2024-25': {
		'4.1': ([comply, evidence, commentary]) => [comply!, evidence!.replace(/^\. /, ''), commentary!],
		'5.15': ([comply, evidence, commentary]) => [comply!, '', `${evidence!} ${commentary!}`],
		'8.5': ([comply, evidence, commentary]) => [comply!, evidence!, `${commentary!} Not triggered in the period: no exceptional event kept us from following the Code.`],
	},
};

describe.each(landlordNames)('%s from an answers file', (name) => {
	test('the document has every row in the form’s order, the Code’s words, and the answer, evidence and commentary as given', async () => {
		const landlord = readLandlord(name);
		const {code, said, answered, markdown} = await fileLandlord(landlord);
		expect({code, said}).toEqual({code: 0, said: ''});
		expect(answered).toMatchObject({notAsked: [], problems: [], open: []});

		const rows = readRowsOf(markdown, 'row');
		expect(rows.map(({id, cells}) => ({id, requirement: oneLine(cells[1]!)}))).toEqual(theCode(landlord.edition));
		expect(rows.map(({id, cells}) => [id, cells[0]])).toEqual(theCode(landlord.edition).map(({id}) => [id, id]));
		const expected = theCode(landlord.edition).map(({id}) => {
			const given = asGiven(landlord, id);
			return [id, ...(notAsGiven[name]?.[id]?.(given) ?? given)];
		});
		expect(rows.map(({id, cells}) => [id, cells[2], ...cells.slice(3).map(ownWords)])).toEqual(expected);
	});
});

describe('stages, from the answers file alone', () => {
	const documentOf = async (name: LandlordName) => fileLandlord(readLandlord(name));

	test('Hillingdon, three stages: the reasons are printed at 5.17, and 5.18 to 5.20 are asked', async () => {
		const {answered, markdown} = await documentOf('hillingdon-2024');
		expect(answered.taken).toEqual(expect.arrayContaining(['5.17/third-stage-reasons', '5.18/answer', '5.19/answer', '5.20/answer']));
		const [, , comply, text] = readRowsOf(markdown, 'row').find(({id}) => id === '5.17')!.cells;
		expect(comply).toBe('Yes');
		expect(text).toMatch(/^We have a 3 stage Corporate complaints procedure .*\nThree stage process to be reviewed April 2024\.$/);
	});

	test('Newark & Sherwood, two stages: 5.18 to 5.20 are not applicable by themselves', async () => {
		const {answered, markdown} = await documentOf('newark-sherwood-2022');
		expect(answered.taken.filter((id) => /^5\.(?:18|19|20)\//.test(id))).toEqual([]);
		const rows = readRowsOf(markdown, 'row').filter(({id}) => ['5.18', '5.19', '5.20'].includes(id));
		expect(rows.map(({id, cells, marks}) => [id, cells[2], cells[3], marks])).toEqual(['5.20', '5.18', '5.19'].map((id) => [id, 'N/A', noThirdStage, []]));
	});

	test('Newark & Sherwood gives no dates for its actions: an empty date is not one that has passed', async () => {
		const {answered, gaps} = await documentOf('newark-sherwood-2022');
		expect(answered.challenged.filter(({challenges}) => challenges.includes('date-passed'))).toEqual([]);
		const {labels} = readLabels(labelFile).documents.find(({name}) => name === 'newark-sherwood-2022')!;
		const undated = labels.filter((label) => label.gaps.includes('no-action-date')).map(({provision}) => `${provision} no-action-date`);
		expect(undated.length).toBeGreaterThan(20);
		expect(gaps.filter((gap) => gap.endsWith(' no-action-date')).toSorted()).toEqual([...new Set(undated)].toSorted());
	});
});
