/**
 * How many keys two landlords' interviews take, their words as published, every fact and follow-up included, beside the characters
 * of the same form filled in a word processor. Run it with Node: `node test/bench/keystrokes.ts`.
 */
import {realBank} from '../helpers/bank.ts';
import {readLandlord, typedAnswersFor, type LandlordName} from '../helpers/landlords.ts';
import {typeInterview} from '../helpers/typist.ts';
import {carriedTable} from './carried-keystrokes.ts';
import {countByKind, kindLine, sumOfKeys, type KindCount} from './keys-by-kind.ts';

/** Stands for what the officer knows and the form does not say; only its length counts. */
export const known: Readonly<Record<string, string>> = {
	homes: '12500', third_parties: 'yes', representatives_barred: 'no', all_staff_trained: 'yes', refusals: '14', exclusion_months: '12', legal_exclusion: 'claim-filed',
	policy_date: '1/3/2024', adjustments_record: 'yes', same_grounds: 'yes', stage2_gate: 'ask', stage2_request_limit: 'yes', same_person: 'no', restrictions: '3',
	day_unit: 'working', ack1_days: '5', ack1_start: 'receipt', resp1_days: '10', resp1_start: 'acknowledgement', ext1_days: '10', ext1_explained: 'yes',
	ext1_ombudsman: 'always', ext1_agreed: 'yes', ack2_days: '5', ack2_start: 'request', resp2_days: '20', resp2_start: 'acknowledgement', ext2_days: '10', ext2_explained: 'yes',
	ext2_ombudsman: 'always', ext2_agreed: 'yes', ack1_percent: '94', resp1_percent: '91', ack2_percent: '95', resp2_percent: '88', action_tracker: 'yes',
	templates_current: 'yes', definition_in_letters: 'both', compensation_policy: 'yes', determinations: '9', severe_findings: '1', ombudsman_review: 'yes',
	changed_since: 'no', senior_lead: 'Head of Customer Services', mrc_is_lead: 'no', assessed_on: '1/9/2024', approved_on: '20/9/2024', published_on: '30/9/2024',
};

export interface KeyCount {
	readonly landlord: LandlordName;
	readonly facts: 'as the form says' | 'all known';
	/** Characters of the form's answer, evidence and commentary cells. */
	readonly form: number;
	readonly keys: number;
	readonly byKind: readonly KindCount[];
	readonly dearest: ReadonlyArray<{readonly question: string; readonly keys: number}>;
}

export function countKeystrokes(name: LandlordName, form: number, facts: KeyCount['facts']): KeyCount {
	const landlord = readLandlord(name);
	const bank = realBank(landlord.edition);
	const strokes = [...typeInterview(bank, typedAnswersFor(bank, landlord, facts === 'all known' ? known : {}))];
	const byKind = countByKind(strokes);
	const questions = new Map<string, number>();
	for (const {question, count} of strokes) questions.set(question, (questions.get(question) ?? 0) + count);

	return {
		landlord: name,
		facts,
		form,
		keys: sumOfKeys(byKind),
		byKind,
		dearest: [...questions].map(([question, keys]) => ({question, keys})).toSorted((a, b) => b.keys - a.keys).slice(0, 8),
	};
}

/** What the same forms are as typed into a word processor. */
export const forms: ReadonlyArray<readonly [LandlordName, number]> = [
	['manchester-2024-25', 13_400],
	['nottingham-city-homes-2022', 7700],
];

export function keystrokeTable(): string {
	const counts = forms.flatMap(([name, form]) => (['as the form says', 'all known'] as const).map((facts) => countKeystrokes(name, form, facts)));
	return counts
		.map(({landlord, facts, form, keys, byKind, dearest}) =>
			[
				`${landlord}, facts ${facts}: ${keys} keys, ${Math.round((1000 * keys) / form) / 10} % of ${form}`,
				...byKind.map(kindLine),
				`  dearest: ${dearest.map(({question, keys: each}) => `${question} ${each}`).join(', ')}`,
			].join('\n'),
		)
		.join('\n\n');
}

if (import.meta.main) process.stdout.write(`${keystrokeTable()}\n\n${carriedTable()}\n`);
