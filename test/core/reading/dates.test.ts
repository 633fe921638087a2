import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {datesIn} from '../../../src/core/reading/dates.ts';
import {targetDatesIn} from '../../../src/core/reading/target-dates.ts';
import {realBank} from '../../helpers/bank.ts';
import {textRow} from '../../helpers/text-row.ts';

const dates = (text: string) => datesIn(text).map(({quote}) => quote);

describe('datesIn', () => {
	test.each([
		['to be reviewed April 2024.', 'April 2024', '2024-04-30'],
		['on 25 August, it will', '25 August', undefined],
		['by 1st March 2025', '1st March 2025', '2025-03-01'],
		['by 31/03/2025', '31/03/2025', '2025-03-31'],
		['by 2025-02-28', '2025-02-28', '2025-02-28'],
		['in Sept 2025', 'Sept 2025', '2025-09-30'],
		['in the Autumn', 'in the Autumn', undefined],
		['decided Spring 2023', 'Spring 2023', '2023-05-31'],
		['by Q3 2025', 'Q3 2025', '2026-03-31'],
		['by the end of 2025/26', 'end of 2025/26', '2026-03-31'],
		['by the end of the financial year', 'by the end of the financial year', undefined],
		['by next year', 'next year', undefined],
		['before Christmas', 'before Christmas', undefined],
		['in May', 'May', undefined],
		['by 31 Mar 2027', '31 Mar 2027', '2027-03-31'],
		['by 31 Mar 27', '31 Mar 27', '2027-03-31'],
		["by March '27", "March '27", '2027-03-31'],
		['by 31.3.27', '31.3.27', '2027-03-31'],
		['by 1.2.27', '1.2.27', '2027-02-01'],
		['31-03-2027', '31-03-2027', '2027-03-31'],
		['by 03/2027', '03/2027', '2027-03-31'],
		['by end Q2', 'Q2', undefined],
		['by end Q2 26/27', 'Q2 26/27', '2027-03-31'],
		['w/c 4 May', '4 May', undefined],
		['by year end', 'by year end', undefined],
		['next month', 'next month', undefined],
	])('%j names %j', (text, quote, latest) => {
		expect(datesIn(text)).toEqual([{quote, start: text.indexOf(quote), ...(latest === undefined ? {} : {latest})}]);
	});

	test.each([
		'soon',
		'in due course',
		'in the coming months',
		'in the future',
		'quarterly',
		'as part of the review process',
		'within 10 working days',
		'more than 12 months old',
		'the Equality Act 2010',
		'the Data Protection Act 2018',
		'the 2024 Code',
		'the Complaint Handling Code (2024)',
		'residents may complain',
		'section 2.3.24 of the policy',
		'version 2.1',
		'97% 2021/2022',
		'case 118/24',
		'24/7',
	])('%j names no date', (text) => {
		expect(dates(text)).toEqual([]);
	});

	test('every day of the calendar is read as it is written', () => {
		const day = fc.date({min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true}).map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, (iso) => {
				const [year, month, date] = iso.split('-') as [string, string, string];
				const long = new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
				for (const written of [iso, `${date}/${month}/${year}`, long]) expect(datesIn(`done by ${written}.`).map(({latest}) => latest)).toEqual([iso]);
			}),
		);
	});
});

describe('targetDatesIn', () => {
	const targets = (text: string) => targetDatesIn(textRow(text, {comply: 'no'}), realBank('2024')).map(({quote}) => quote);

	test.each([
		['Actions are not tracked. A tracker will be in place by April 2025.', 'April 2025'],
		['Actions are not tracked. March 2025', 'March 2025'],
		['Actions are not tracked. Target date: 30/09/2025.', '30/09/2025'],
		['Once ratified on 25 August it will be published.', '25 August'],
		['The Executive have agreed to withdraw it on 31 March 2027.', '31 March 2027'],
		['Legal have redrafted it; the new letter is used from 1/2/27.', '1/2/27'],
		['A paper form comes in at both schemes on 1 December 2026.', '1 December 2026'],
	])('%j is to be done by %j', (text, date) => {
		expect(targets(text)).toEqual([date]);
	});

	test.each(['Last reviewed in March 2015. It will be amended.', 'Board minutes, 7 July', 'Handlers done (Feb).', 'We missed the date in 2021.', 'Since April 2023 we have had no tracker.', 'In 2023/24 we answered 71% in time.', 'As the Equality Act 2010 requires.'])('%j has no deadline', (text) => {
		expect(targets(text)).toEqual([]);
	});
});
