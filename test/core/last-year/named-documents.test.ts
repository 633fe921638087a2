import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readCell, titleKey} from '../../../src/core/last-year/named-documents.ts';

const shown = ({documents, rest}: ReturnType<typeof readCell>) => ({documents: documents.map(({title, where, link}) => [title, where, link].filter((each) => each !== undefined).join(' @ ')), rest});

test.each([
	['Stated in Complaints Policy', ['Complaints Policy']],
	['As set out in our Complaints Policy.', ['Complaints Policy']],
	['Section 3.3 & 3.4 of the Customer Feedback Policy', ['Customer Feedback Policy @ Section 3.3 & 3.4']],
	['Complaints Policy, section 4.2', ['Complaints Policy @ section 4.2']],
	['Complaints Policy (page 7)', ['Complaints Policy @ page 7']],
	['Complaints Policy; Compensation Policy', ['Complaints Policy', 'Compensation Policy']],
	['Complaints and Compliments Policy Compensation Policy', ['Complaints and Compliments Policy', 'Compensation Policy']],
	['- Complaints Policy\n- Letter templates', ['Complaints Policy', 'Letter templates']],
	["The Council's Corporate Complaints Procedure", ['Corporate Complaints Procedure']],
	['See https://www.anytown.example/complaints', ['www.anytown.example/complaints @ https://www.anytown.example/complaints']],
	['Complaints Policy https://www.anytown.example/policy.pdf', ['Complaints Policy @ https://www.anytown.example/policy.pdf']],
])('%j only names documents', (text, documents) => {
	expect(shown(readCell(text, false))).toEqual({documents, rest: ''});
});

test.each([
	['This is explained in the Complaints Policy, which we review every year.', ['Complaints Policy']],
	['List of exceptions stated in Complaints Policy', ['Complaints Policy']],
	['All staff are trained.\nSection 2 of the Customer Feedback Policy', ['Customer Feedback Policy @ Section 2']],
	['Details are at https://www.anytown.example/complaints and in the office.', ['www.anytown.example/complaints @ https://www.anytown.example/complaints']],
	['Residents may write a letter', []],
	['Escalations prior to completion of Stage 1 are refused', []],
	['The Policy and Procedure says so.', []],
	['To consider publishing report on the website', []],
])('%j tells more, and keeps all its words', (text, documents) => {
	expect(shown(readCell(text, false))).toEqual({documents, rest: text});
});

test('in a column for evidence alone a short entry is a document or record, whatever it is called', () => {
	expect(shown(readCell('Northgate screenshots\nCall script v2', true))).toEqual({documents: ['Northgate screenshots', 'Call script v2'], rest: ''});
	expect(shown(readCell('Northgate screenshots', false))).toEqual({documents: [], rest: 'Northgate screenshots'});
});

test('of a column for evidence, what tells more goes on and the names stay behind', () => {
	expect(shown(readCell('Complaints Policy\nWe check a sample of ten cases every quarter.', true))).toEqual({documents: ['Complaints Policy'], rest: 'We check a sample of ten cases every quarter.'});
});

test('two spellings of a name are one document', () => {
	expect(new Set(['Complaint Policy', 'the complaints policy', 'Our Complaints Policy'].map(titleKey)).size).toBe(1);
	expect(titleKey('Compensation Policy')).not.toBe(titleKey('Complaints Policy'));
});

test('no word of a text is lost: it is named, or it stays', () => {
	const word = fc.constantFrom('Complaints', 'Policy', 'the', 'section', '4.2', 'we', 'train', 'staff', 'in', 'Letter', 'templates', ';', '\n', '- ', 'https://a.example/b', 'Board', 'minutes', '(page', '3)');
	fc.assert(
		fc.property(fc.array(word, {maxLength: 14}), fc.boolean(), (words, isForEvidence) => {
			const text = words.join(' ').trim();
			const {documents, rest} = readCell(text, isForEvidence);
			const kept = `${rest} ${documents.map(({title, where, link}) => `${title} ${where ?? ''} ${link ?? ''}`).join(' ')}`.toLowerCase();
			for (const each of text.match(/\b(?:train|staff|board|minutes|templates|policy)\b/gi) ?? []) expect(kept).toContain(each.toLowerCase());
		}),
		{numRuns: 400},
	);
});

test.each(['A-', ',', 'Complaints Policy ', 'www.,', ' - ', '(section 4 ', 'https://a.example/'])('a cell of 200,000 signs of %j is read at once', (sign) => {
	const text = sign.repeat(Math.ceil(200_000 / sign.length));
	const start = performance.now();
	readCell(text, true);
	readCell(text, false);
	expect(performance.now() - start).toBeLessThan(1500);
});
