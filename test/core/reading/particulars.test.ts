import {describe, expect, test} from 'vitest';
import {isExplained} from '../../../src/core/reading/explanations.ts';
import {particularIn} from '../../../src/core/reading/particulars.ts';
import {sentencesOf} from '../../../src/core/reading/sentences.ts';
import {isPlace, placeEnd} from '../../../src/core/line/places.ts';
import {placeWords, placeWordsBehindDocuments} from '../../../src/core/text/place-words.ts';
import {realBank} from '../../helpers/bank.ts';
import {textRow} from '../../helpers/text-row.ts';

function particular(text: string, provision: string, edition: '2022' | '2024' = '2024') {
	const row = textRow(text, {provision, edition});
	return particularIn(row.provision, sentencesOf(row));
}

describe('particularIn', () => {
	test.each([
		['link', '3.4', 'https://www.example.org.uk/complaints'],
		['part', '5.1', 'Complaints Policy, section 4.2'],
		['part', '5.1', 'Policy 4.2'],
		['part', '5.1', 'Under the exclusions section of the policy'],
		['quotation', '2.1', "Found under 'Exclusions' in the policy"],
		['figure', '6.2', 'Acknowledged within 2 working days'],
		['date', '5.1', 'Most recent review January 2024'],
		['role', '6.6', 'The repairs manager does this'],
		['record', '5.10', 'Kept on a spreadsheet'],
		['channel', '3.1', 'By WhatsApp'],
		['step', '4.3', 'Appraisals cover this'],
		['name', '6.6', 'All of it is done in Meritec'],
		['name', '6.6', 'Meritec is used for all of it'],
		['document', '7.2', 'As set out in our Compensation Policy'],
		['document', '5.14', 'We have a vexatious customers policy'],
	])('finds a %s at %s in %j', (kind, provision, text) => {
		expect(particular(text, provision)?.kind).toBe(kind);
	});

	test.each(['p4', 'p.4', 'pp 4-6', 's5', 's4.2', 'ch 3', 'slide 3', 'sheet 2', 'A1', 'v3.1', 'tab 2', 'para 6', 'app B', 'fig 2', 'sect 4', '§4', 'item 6', 'E12'])('a place that a line takes is one here too: %s', (place) => {
		expect(isPlace(place) || placeEnd(place, 0, true) === place.length).toBe(true);
		expect(particular(`Complaints Policy, ${place}`, '5.10')?.kind).toBe('part');
		expect(particular(`Call guide ${place}`, '1.3')).toBeDefined();
	});

	test('every word for a place is one for a line too', () => {
		const spelled = [...placeWords, ...placeWordsBehindDocuments].map((word) => word.replace('(?:es)?', '').replaceAll(/.\?/g, ''));
		expect(spelled.filter((word) => word !== '' && !isPlace(`${word} 7`))).toEqual([]);
	});

	test.each(['S1 and S2 complaints are handled in line with the policy', 'Handled at s1 and s2 in line with the policy', 'There were no 3 of them', 'A part of our policy', 'An A4 leaflet', 'The PA to 3 directors', 'The PC on desk 3'])('no place: %s', (text) => {
		expect(particular(text, '5.10')?.kind).not.toBe('part');
	});

	test.each([
		['the limit is the requirement’s own', '6.3', 'We respond within 10 working days'],
		['the role is the requirement’s own', '4.1', 'A team is responsible for complaints'],
		['a whole policy', '5.10', 'As per our Corporate Complaints Policy and Procedure'],
		['a law', '5.10', 'We follow the Equality Act'],
		['only proposed', '7.2', 'Covered by the proposed new Redress Policy'],
		['an unnamed section', '5.10', 'As set out in the relevant section of the policy'],
		['an affirmation', '5.10', 'This is our practice and we fully comply'],
	])('finds none where it is %s', (_, provision, text) => {
		expect(particular(text, provision)).toBeUndefined();
	});

	test('three channels listed count, though the requirement has them too', () => {
		expect(particular('In person, by telephone, in writing or by email', '2.1', '2022')?.kind).toBe('channel');
	});
});

describe('isExplained', () => {
	test.each(['Not always practical to do so', 'Our system cannot hold them.', 'In practice this already takes place. The policy will be amended.', 'Done for repairs, not for estates.', 'A reply is sent, however tracking needs to be embedded.', '94% met the limit.'])('%j explains', (text) => {
		expect(isExplained(textRow(text, {comply: 'no'}), realBank('2024'))).toBe(true);
	});

	test.each(['', 'No', 'TBC', 'See 2.6', 'As above', 'Section 3.3 of the policy', 'Response template letters', 'ACTION\nAmend the policy', 'Work is underway.', 'This is a requirement of the Code and is mandatory.', 'Actions must be tracked.'])('%j does not', (text) => {
		expect(isExplained(textRow(text, {comply: 'no'}), realBank('2024'))).toBe(false);
	});
});
