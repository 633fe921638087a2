import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {promisesIn} from '../../../src/core/reading/promises.ts';
import {tellingIn} from '../../../src/core/reading/frames.ts';
import {findProvision} from '../../../src/core/bank/bank.ts';
import type {Edition} from '../../../src/core/bank/edition.ts';
import {realBank} from '../../helpers/bank.ts';
import {textRow} from '../../helpers/text-row.ts';

const promises = (text: string) => promisesIn(textRow(text), realBank('2024')).map(({quote}) => quote);
const shortfalls = (text: string) => tellingIn.shortfall(textRow(text), realBank('2024')).map(({quote}) => quote);

describe('promisesIn', () => {
	test.each([
		['The stage 1 template will be amended to include this.', 'template will be amended'],
		['Timeframes to be reviewed April 2024.', 'Timeframes to be reviewed'],
		['Additional work is underway to publicise the Service.', 'work is underway'],
		['We are in the process of recruiting a second officer.', 'in the process of recruiting'],
		['Staff are due to receive further training on complaints.', 'due to receive further training'],
		['A new system for complaints is being installed.', 'system for complaints is being installed'],
		['We are working with the Council to meet this.', 'working with the Council to meet'],
		['The procedure needs updating.', 'needs updating'],
		['An easy read version is in development.', 'version is in development'],
		['Under review', 'Under review'],
		['The letters will carry the details by 31/03/2027.', 'will carry the details by 31/03/2027'],
		['Guidance for handlers is going to be issued.', 'is going to be'],
		['Further coaching planned.', 'Further coaching planned.'],
		['To discuss with the repairs service.', 'To discuss with the repairs service.'],
		['Housing and Finance to discuss.', 'Housing and Finance to discuss.'],
		['As of next April, handlers will be asked to fill in a form.', 'As of next April'],
		['The Board will appoint a Member Responsible at its next meeting.', 'will appoint'],
	])('%j promises %j', (text, quote) => {
		expect(promises(text)).toEqual([quote]);
	});

	test.each([
		['standing practice', 'Complaints will be reported to the Board quarterly.'],
		['standing practice', 'The letters will be updated by the case handler after each call.'],
		['a case that may come', 'Should we restructure, a new self-assessment will follow within eight weeks.'],
		['what residents are told', 'The letter lists the issues that we are going to look into.'],
		['an order to residents', 'To be consistent all complaints are to be made on one form.'],
		['standing practice', 'We will always ask for clarification before we begin.'],
		['standing practice', 'The policy will be reviewed every two years.'],
		['a rule of the procedure', 'If more time is needed the officer will agree a new date with the resident.'],
		['what is done to complaints', 'Complaints will be reviewed by a senior manager.'],
		['what is done to complaints', 'We tell residents while their complaint is being considered.'],
		['what is done to cases', 'Actions still to be completed are tracked on the housing system.'],
		['a change already made', 'The informal stage was removed in March 2024.'],
		['a change already made', 'The survey has been amended to reflect this.'],
		['a mention', 'Covered by our policy and the proposed new Redress Policy.'],
		['a quotation', 'It says "We will refer the matter to a senior manager who will review the policy" to residents.'],
	])('takes %s for no promise: %j', (_, text) => {
		expect(promises(text)).toEqual([]);
	});

	test('an order under ACTION is promised whole, a fact under it is not', () => {
		expect(promises('ACTION\nFeature in the annual report\nThe policy does not say so today.')).toEqual(['Feature in the annual report']);
	});

	test('quotes the text as it stands, whatever stands around it', () => {
		const filler = fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{2,9}\.$/);
		fc.assert(
			fc.property(filler, filler, (before, after) => {
				const text = `${before} The leaflet will be redesigned. ${after}`;
				const found = promises(text);
				expect(found).toContain('leaflet will be redesigned');
				for (const quote of found) expect(text).toContain(quote);
			}),
		);
	});

	test('some provisions place their steps later themselves', () => {
		const placesLater = (edition: Edition, provision: string) => findProvision(realBank(edition), provision)!.stepsLater === true;
		expect(placesLater('2022', '8.3')).toBe(true);
		expect(placesLater('2024', '8.4')).toBe(true);
		expect(placesLater('2022', '8.1')).toBe(false);
	});
});

describe('shortfallsIn', () => {
	test.each([
		['Not defined in the policy but a response would be sent.', 'Not defined in the policy'],
		['The policy does not state this.', 'policy does not state'],
		['Adjustments are agreed but not consistently recorded.', 'not consistently recorded'],
		['Themes are not analysed at the moment.', 'are not analysed at the moment'],
		['We have yet to adopt the guidance.', 'yet to adopt'],
	])('%j admits %j', (text, quote) => {
		expect(shortfalls(text)).toEqual([quote]);
	});

	test.each([
		'The policy does not apply to insurance claims.',
		'Where a repair is not yet complete the resident is told.',
		'Deep dives help to identify areas for improvement.',
		'Residents do not have to give reasons.',
		'Complaints not yet resolved are tracked.',
	])('%j admits nothing', (text) => {
		expect(shortfalls(text)).toEqual([]);
	});
});
