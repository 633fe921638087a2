import {describe, expect, test} from 'vitest';
import {banks, mustRead, readMarkdown, readText, requirement} from './reading.ts';

const provisions = banks['2024'].sections.flatMap((section) => section.provisions);

const policy = `Complaints policy
1.1 This policy sets out how Fernbank Homes handles complaints.
1.2 We define a complaint as an expression of dissatisfaction, however made, about the standard of service.
2.1 We will accept a complaint unless there is a valid reason not to do so.
5.3 Our process has two stages.`;

const recommendations = `| Code Provision | Code Requirement | Commentary / Observations | Recommendation |
| --- | --- | --- | --- |
${provisions.slice(0, 24).map(({id, requirement: words}) => `| ${id} | ${words.replaceAll('\n', ' ')} | The policy does not say so. | Amend the policy. |`).join('\n')}`;

const otherOmbudsman = `Local Government and Social Care Ombudsman self-assessment
Code section\tAction\tDo we follow the Code: Yes/No\tExplanations and Commentary
1: Definition\tWe recognise the difference between a service request and a complaint, and these are defined in our policies.\tYes\tPolicy
2: Exclusions\tOur complaints policy sets out circumstances where we would not consider a complaint.\tYes\tPolicy`;

const questionsOf2020 = `Self-assessment form 2020
1\tDefinition of a complaint\tYes\tNo
\tDoes the complaints process use the following definition of a complaint?\tx\t
\tDoes the policy have exclusions where a complaint will not be considered?\tx\t
2\tAccessibility\t\t
\tAre multiple accessibility routes available for residents to make a complaint?\tx\t`;

const invoices = Array.from({length: 90}, (_, index) => `${1 + (index % 9)}.${1 + Math.floor(index / 9)},"Boiler repair, flat ${index}",Yes,Done`).join('\n');

describe('a file that is no self-assessment', () => {
	test.each([
		['a policy', policy, 'no-rows'],
		['a table of recommendations', recommendations, 'recommendations'],
		['the Code itself', provisions.map(({id, requirement: words}) => `${id} ${words}`).join('\n\n'), 'code-alone'],
		['the other Ombudsman’s form', otherOmbudsman, 'other-ombudsman'],
		['the questions of 2020', questionsOf2020, 'no-rows'],
		['a list of jobs with numbers like provisions', `Job,What,Done: Yes/No,Notes\n${invoices}`, 'no-rows'],
		['nothing', ' \n\n\f\n', 'no-text'],
	])('%s', (_what, text, code) => {
		expect(readText(text)).toMatchObject({refusal: {code}});
		expect(readMarkdown(text)).toHaveProperty('refusal');
	});
});

test('the form with nothing filled in is a self-assessment', () => {
	const form = `Code provision\tCode requirement\tComply: Yes/No\tEvidence\tCommentary / explanation\n${provisions.map(({id, requirement: words}) => `${id}\t${words.replaceAll('\n', ' ')}\t\t\t`).join('\n')}`;
	const read = readText(form);
	expect(read).toMatchObject({reading: {edition: '2024'}});
	expect('reading' in read && read.reading.rows.every(({comply}) => comply === 'blank')).toBe(true);
});

test.each([1, 2])('part of a form (%i rows) is read, and told to be part', (count) => {
	const reading = mustRead(readText(['5.3', '5.4'].slice(0, count).map((id) => `${id}\t${requirement('2024', id).replaceAll('\n', ' ')}\tYes\tPolicy\tTwo stages.`).join('\n')));
	expect(reading.rows.map(({provision, comply, evidence}) => [provision, comply, evidence])).toEqual([['5.3', 'yes', 'Policy'], ['5.4', 'yes', 'Policy']].slice(0, count));
	expect(reading.issues).toContainEqual({code: 'part-only', rows: count, of: provisions.length});
});

test('a number and a Yes without the Code’s words are no form', () => {
	expect(readText('5.3\tBoilers\tYes\tPolicy\n5.4\tLifts\tYes\tPolicy')).toMatchObject({refusal: {}});
});
