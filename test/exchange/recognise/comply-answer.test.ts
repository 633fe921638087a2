import {describe, expect, test} from 'vitest';
import {readAnswer, splitAnswer} from '../../../src/exchange/recognise/words/comply-answer.ts';

test.each([
	['Yes', 'yes'], ['yes ', 'yes'], ['Y', 'yes'], ['✓', 'yes'], ['✔ ', 'yes'], ['·', 'yes'], ['•', 'yes'], ['\u00FC', 'yes'], ['Comply', 'yes'], ['Compliant', 'yes'], ['Fully compliant', 'yes'], ['Fully', 'yes'], ['Yes Yes Yes', 'yes'],
	['☒ Yes ☐ No', 'yes'], ['Yes ☒ No ☐', 'yes'], ['[x] Yes [ ] No', 'yes'], ['Yes – see section 3', 'yes'], ['Yes (policy 2.1)', 'yes'],
	['No', 'no'], ['N', 'no'], ['✗', 'no'], ['x', 'no'], ['No No', 'no'], ['Not met', 'no'], ['Non-compliant', 'no'], ['Not compliant', 'no'], ['☐ Yes ☒ No', 'no'], ['No Further work is underway in this area', 'no'],
	['Partially', 'partial'], ['Partly met', 'partial'], ['Partial', 'partial'], ['P', 'partial'], ['Yes but further improvements being considered', 'partial'], ['Yes, with further development', 'partial'], ['In progress', 'partial'], ['Not fully', 'partial'], ['No Yes', 'partial'], ['Yes No', 'partial'], ['Yes, in part', 'partial'],
	['N/A', 'not-applicable'], ['n/a', 'not-applicable'], ['Not applicable', 'not-applicable'], ['NA', 'not-applicable'],
	['', 'blank'], ['-', 'blank'], ['…', 'blank'], ['Yes/No', 'blank'], ['Yes / No', 'blank'], ['☐ Yes ☐ No', 'blank'], ['Not answered', 'blank'], ['TBC', 'blank'],
])('“%s” is %s', (text, comply) => expect(readAnswer(text)).toBe(comply));

test.each([', and the second', 'this issue', 'is underway', 'The policy'])('“%s” is no answer', (text) => expect(readAnswer(text)).toBeUndefined());

describe('an answer at the head of a text', () => {
	test.each([
		['Yes Complaints Policy', 'Yes', 'Complaints Policy'],
		['Yes – it is in the policy', 'Yes', 'it is in the policy'],
		['No. We are changing it.', 'No', 'We are changing it.'],
		['✓\nThe policy', '✓', 'The policy'],
		['Partially met: see below', 'Partially met', 'see below'],
		['Yes but further improvements being considered In practice it is done', 'Yes but further improvements being considered', 'In practice it is done'],
		['(Yes) The policy', '(Yes', 'The policy'],
	])('%s', (text, answer, rest) => expect(splitAnswer(text)).toEqual({answer, rest}));

	test.each(['No stage three', 'No stage 0 or pre-complaint stage', 'None of our letters', 'The policy says yes', 'Yesterday', 'Notice is given'])('none in “%s”', (text) => expect(splitAnswer(text)).toBeUndefined());
});
