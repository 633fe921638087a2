import {describe, expect, test} from 'vitest';
import {readLandlord, type LandlordName} from '../helpers/landlords.ts';
import {labelFile, readLabels} from '../score/label-file.ts';
import {judge, type Finding} from '../score/scoring.ts';
import {fileLandlord} from './filing.ts';

const {codes = [], documents} = readLabels(labelFile);

/** Where a draft, made of the landlord's own words and of the facts in them, says something else than a reader of the document. */
interface Differences {
	/** No or Partly that says what is short, but not what is done instead, or why discretion is used: the 2022 form asks that too. */
	readonly noAlternative?: readonly string[];
	/** Partly with a promise alone: nothing shows the part that is met. */
	readonly onlyPromised?: readonly string[];
	/** Conflicts that the facts make and a reader of the row alone did not mark. */
	readonly conflictsBeside?: readonly string[];
	/** On what is particular enough to be looked at, two readers differ. */
	readonly moreVague?: readonly string[];
	readonly lessVague?: readonly string[];
	/** Answered by the stages, with the reason printed. */
	readonly justified?: readonly string[];
}

const differences: Readonly<Record<LandlordName, Differences>> = {
	'hillingdon-2024': {
		noAlternative: ['2.5', '5.5', '7.2', '7.4', '7.5'],
	},
	'newark-sherwood-2022': {
		noAlternative: ['2.2', '2.6', '4.12', '4.9', '5.13', '5.5'],
		onlyPromised: ['1.3', '4.19'],
		// Yes beside a part that is still to be amended.
		conflictsBeside: ['2.8'],
	},
	'nottingham-city-homes-2022': {moreVague: ['5.15', '5.3'], lessVague: ['4.15'], justified: ['5.18', '5.19', '5.20']},
	// Yes, and "future surveys will include a link".
	'manchester-2024-25': {conflictsBeside: ['1.6']},
};

const each = (ids: readonly string[] | undefined, code: string) => (ids ?? []).map((id) => `${id} ${code}`);

async function gapsOf(name: LandlordName, blank: 'later' | 'none') {
	return fileLandlord(readLandlord(name), {blank});
}

describe.each(Object.entries(differences) as ReadonlyArray<[LandlordName, Differences]>)('gaps of %s', (name, own) => {
	const {labels, reading} = documents.find((document) => document.name === name)!;
	const printed = new Set(reading.rows.map(({provision}) => provision));
	const blank = new Set(reading.rows.filter(({comply}) => comply === 'blank').map(({provision}) => provision));

	test('the draft has the gaps that a careful reader marked in the document, but for what is listed', async () => {
		const found = (await gapsOf(name, 'none')).gaps.map((gap): Finding => ({provision: gap.split(' ')[0]!, code: gap.split(' ')[1]!})).filter(({provision}) => printed.has(provision!));
		// A row without an answer takes no words: only that it is unanswered can be told.
		const judgements = judge(labels, found, codes).filter(({provision, code}) => code === 'unanswered' || !blank.has(provision));
		const those = (verdict: string) => judgements.filter((judgement) => judgement.verdict === verdict).map(({provision, code}) => `${provision} ${code}`).toSorted();
		expect(those('hit').length).toBeGreaterThan(20);
		expect(those('miss')).toEqual([...each(own.lessVague, 'vague-evidence'), ...each(own.justified, 'not-applicable-unjustified')].toSorted());
		expect(those('false-alarm')).toEqual(
			[...each(own.noAlternative, 'no-explanation'), ...each(own.onlyPromised, 'no-evidence'), ...each(own.conflictsBeside, 'code-conflict'), ...each(own.moreVague, 'vague-evidence')].toSorted(),
		);
	});

	test.runIf(blank.size > 0)('a row left for later waits for an answer instead of having none', async () => {
		const {gaps, blocking} = await gapsOf(name, 'later');
		expect(gaps.filter((gap) => gap.endsWith(' unanswered'))).toEqual([]);
		expect(blocking.filter((gap) => gap.endsWith(' open-answer') && printed.has(gap.split(' ')[0]!)).toSorted()).toEqual(each([...blank], 'open-answer').toSorted());
	});
});
