import {expect, test} from 'vitest';
import {drawnFact} from '../../../src/core/last-year/drawn-facts.ts';
import type {Edition} from '../../../src/core/bank/edition.ts';
import {beginWith, formRow, landlordsLastYear, lastYearOf} from '../../helpers/last-year.ts';

function drawn(edition: Edition, rows: Readonly<Record<string, string>>, fact: string) {
	const {bank, draft} = beginWith(lastYearOf(edition, Object.entries(rows).map(([provision, text]) => formRow(provision, 'yes', text))));
	return drawnFact(bank, draft, fact);
}

const table: ReadonlyArray<readonly [Edition, string, string, string, unknown]> = [
	['2022', '5.17', 'Our procedure has two stages.', 'stages', 2],
	['2022', '5.17', 'We operate a three stage process.', 'stages', 3],
	['2022', '5.16', 'There is no third stage.', 'stages', 2],
	['2022', '4.1', 'Complaints are acknowledged within three working days of receipt.', 'ack1_start', 'receipt'],
	['2022', '4.1', 'Complaints are acknowledged within 5 working days.', 'ack1_days', 5],
	['2022', '4.1', 'Complaints are acknowledged within 5 working days.', 'day_unit', 'working'],
	['2022', '5.1', 'We respond within 10 working days.', 'resp1_days', 10],
	['2022', '5.13', 'A response is sent within twenty working days of escalation.', 'resp2_days', 20],
	['2024', '6.3', 'Stage 1 complaints are answered within 10 working days of acknowledgement.', 'resp1_start', 'acknowledgement'],
	['2024', '6.4', 'We may extend by a further 10 working days.', 'ext1_days', 10],
	['2024', '6.11', 'We acknowledge within five working days of the escalation request.', 'ack2_days', 5],
	['2024', '2.3', 'Complaints are accepted within 12 months of the issue occurring.', 'exclusion_months', 12],
	['2024', '2.2', 'We do not consider complaints about matters over six months old.', 'exclusion_months', 6],
	['2024', '9.5', 'Councillor A. Smith was appointed in May.', 'mrc_is_member', true],
	['2024', '9.5', 'The Housing Board has lead responsibility.', 'governing_body', 'Housing Board'],
	['2024', '9.4', 'The Director of Housing is accountable for complaint handling.', 'senior_lead', 'Director of Housing'],
	['2022', '5.12', 'Stage 2 is reviewed by a different manager.', 'stage2_other_person', true],
];

test.each(table)('%s %s %j: %s', (edition, provision, text, fact, value) => {
	expect(drawn(edition, {[provision]: text}, fact)).toEqual({value, provisions: [provision], quote: text});
});

test.each<readonly [why: string, Edition, Readonly<Record<string, string>>, string]>([
	['two rows differ', '2022', {'5.16': 'There is no third stage.', '5.17': 'We have three stages.'}, 'stages'],
	['it is denied', '2022', {'5.17': 'We do not have a three stage process.'}, 'stages'],
	['it is another row’s matter', '2022', {'6.6': 'Our scheme has two stages.'}, 'stages'],
	['the words tell no limit', '2022', {'4.1': 'We acknowledge complaints promptly.'}, 'ack1_days'],
	['a figure of last year is none of this year’s', '2024', {'6.2': '94% of complaints were acknowledged within 5 working days.'}, 'ack1_percent'],
	['2024 asks it anew', '2022', {'7.5': 'The Director of Housing reviews themes.'}, 'senior_lead'],
])('nothing is drawn where %s', (_, edition, rows, fact) => {
	expect(drawn(edition, rows, fact)).toBeUndefined();
});

test('what four landlords’ published forms state plainly', () => {
	const facts = (name: Parameters<typeof landlordsLastYear>[0]) => {
		const {bank, draft} = beginWith(landlordsLastYear(name));
		return Object.fromEntries(bank.facts.flatMap(({id}) => (drawnFact(bank, draft, id) ? [[id, drawnFact(bank, draft, id)!.value]] : [])));
	};

	expect(facts('nottingham-city-homes-2022')).toMatchObject({stages: 2, ack1_days: 2, day_unit: 'working', stage2_other_person: true, governing_body: 'ALMO Board'});
	expect(facts('newark-sherwood-2022')).toMatchObject({stages: 2, ack1_days: 3, ack1_start: 'receipt', resp2_days: 15});
	expect(facts('hillingdon-2024')).toMatchObject({stages: 3, ack1_days: 3, resp2_days: 10, exclusion_months: 12});
	expect(facts('manchester-2024-25')).toMatchObject({mrc_is_member: true, governing_body: 'Housing Advisory Board'});
});
