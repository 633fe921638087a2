import {describe, expect, test} from 'vitest';
import {readAnswer, splitAnswer, weighAnswer} from '../../../src/exchange/recognise/words/comply-answer.ts';

test.each([
	['Yes', 'yes'], ['yes ', 'yes'], ['Y', 'yes'], ['✓', 'yes'], ['✔ ', 'yes'], ['·', 'yes'], ['•', 'yes'], ['\u00FC', 'yes'], ['Comply', 'yes'], ['Compliant', 'yes'], ['Fully compliant', 'yes'], ['Fully', 'yes'], ['Yes Yes Yes', 'yes'],
	['☒ Yes ☐ No', 'yes'], ['Yes ☒ No ☐', 'yes'], ['[x] Yes [ ] No', 'yes'], ['Yes – see section 3', 'yes'], ['Yes (policy 2.1)', 'yes'],
	['No', 'no'], ['N', 'no'], ['✗', 'no'], ['x', 'no'], ['No No', 'no'], ['Not met', 'no'], ['Non-compliant', 'no'], ['Not compliant', 'no'], ['☐ Yes ☒ No', 'no'], ['No Further work is underway in this area', 'no'],
	['Partially', 'partial'], ['Partly met', 'partial'], ['Partial', 'partial'], ['P', 'partial'], ['Yes but further improvements being considered', 'partial'], ['Yes, with further development', 'partial'], ['In progress', 'partial'], ['Not fully', 'partial'], ['No Yes', 'partial'], ['Yes No', 'partial'], ['Yes, in part', 'partial'],
	['N/A', 'not-applicable'], ['n/a', 'not-applicable'], ['Not applicable', 'not-applicable'], ['NA', 'not-applicable'],
	['', 'blank'], ['-', 'blank'], ['…', 'blank'], ['Not answered', 'blank'], ['TBC', 'blank'],
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
		['☐ Yes ☒ No Our policy says so', '☐ Yes ☒ No', 'Our policy says so'],
		['No change – Yes\nThe policy', 'No change – Yes', 'The policy'],
		['Yes – No change since 2023', 'Yes', 'No change since 2023'],
	])('%s', (text, answer, rest) => expect(splitAnswer(text)).toEqual({answer, rest}));

	test.each(['No stage three', 'No stage 0 or pre-complaint stage', 'None of our letters', 'The policy says yes', 'Yesterday', 'Notice is given', 'No Change since 2023'])('none in “%s”', (text) => expect(splitAnswer(text)).toBeUndefined());
});

/** The answer, with a question mark where it is a guess; `?` alone where nobody can say. */
const weighed = (text: string) => {
	const found = weighAnswer(text);
	return found ? found.comply + (found.isInferred ? '?' : '') : '?';
};

describe('a No that answers nothing', () => {
	test.each([
		['Yes – No change', 'yes'], ['Yes - No change', 'yes'], ['Yes, no issues', 'yes'], ['Yes (no change from 2024)', 'yes'], ['Yes (no changes since 2023)', 'yes'], ['Yes - no action needed', 'yes'], ['Yes No change', 'yes'], ['YES – NO CHANGE', 'yes'],
		['Yes; no further action required', 'yes'], ['Yes: no amendments', 'yes'], ['Yes. No changes made.', 'yes'], ['Y - no change', 'yes'], ['Compliant – no gaps identified', 'yes'], ['Met, no concerns', 'yes'], ['Yes, unchanged', 'yes'], ['Yes – the same as last year', 'yes'], ['Fully compliant, no exceptions', 'yes'],
		['Yes – there is no stage 3', 'yes'], ['Yes, no residents are refused', 'yes'], ['Yes – we do not use a third stage', 'yes'],
		['No change – Yes', 'yes'], ['No change - Yes', 'yes'], ['No changes. Yes', 'yes'], ['No change (Yes)', 'yes'], ['No change since 2023: yes', 'yes'], ['No change, still compliant', 'yes'], ['No change – No', 'no'], ['No – no change', 'no'], ['No, no change since 2023', 'no'], ['Partially – no change', 'partial'],
		['No change', '?'], ['No issues', '?'], ['No action required', '?'], ['Unchanged', '?'], ['As before', '?'], ['None', '?'], ['No further changes', '?'], ['No policy', '?'], ['No stage three', '?'], ['No. 5', '?'],
	])('%s: %s', (text, expected) => expect(weighed(text)).toBe(expected));
});

describe('a No that answers', () => {
	test.each([
		['No.', 'no'], ['NO', 'no'], ['No - see action plan', 'no'], ['No – see commentary', 'no'], ['No (see action plan)', 'no'], ['No, but planned', 'no'], ['No we do not', 'no'], ['No because our policy is old', 'no'], ['No – in progress', 'no'], ['No longer compliant', 'no'], ['No Policy being rewritten', 'no'],
		['Not yet', 'no'], ['Not yet – March 2026', 'no'], ['Not yet compliant', 'no'], ['Not met', 'no'], ['Not currently', 'no'], ['We do not comply', 'no'], ['We are not compliant', 'no'], ['Does not comply', 'no'], ['Non compliant', 'no'], ['Not in place', 'no'], ['FALSE', 'no'],
		['Not clear', '?'], ['Not changed', '?'], ['Not sure', '?'], ['Not an issue', '?'], ['Not in all cases', '?'],
	])('%s: %s', (text, expected) => expect(weighed(text)).toBe(expected));
});

describe('more than one answer', () => {
	test.each([
		['Yes / No', '?'], ['Yes/No', '?'], ['YES/NO', '?'], ['Y/N', '?'], ['Yes or No', '?'], ['Yes / No / Partial', '?'], ['Yes/No (delete as appropriate)', '?'], ['Yes/No*', '?'], ['Y N', '?'],
		['Yes – previously No', '?'], ['No – Yes from 2026', '?'], ['2024: No 2025: Yes', '?'], ['Yes (was No)', '?'], ['Yes – was partial last year', '?'], ['Yes – non-compliant at stage 2', '?'], ['No – fully compliant', '?'], ['N/A – Yes', '?'],
		['Yes (stage 1) No (stage 2)', '?'], ['Stage 1: Yes Stage 2: No', '?'], ['Yes/No: Yes', 'yes'], ['Yes / No – No', 'no'], ['Yes – TBC', 'yes?'], ['Yes?', 'yes?'], ['Yes – no longer applicable', '?'], ['Compliant with minor actions', 'partial?'],
		['Yes No', 'partial?'], ['No Yes', 'partial?'], ['Yes and No', 'partial?'],
		['Yes, partially', 'partial'], ['Yes but not at stage 2', 'partial?'], ['Yes – to be reviewed', 'partial?'], ['Yes – as part of induction', 'yes'], ['Part of our policy', '?'], ['Yes – improvements made', 'yes'],
		['Comply: Yes', 'yes'], ['Compliant? No', 'no'], ['Compliant - No', 'no'], ['2025 – Yes', 'yes?'], ['The policy says yes', 'yes?'], ['The policy states no limit', '?'],
	])('%s: %s', (text, expected) => expect(weighed(text)).toBe(expected));
});

describe('marks', () => {
	test.each([
		['○ Yes ● No', 'no'], ['● Yes ○ No', 'yes'], ['◯ Yes ⬤ No', 'no'], ['⬤ Yes ◯ No', 'yes'], ['Yes ○ No ●', 'no'], ['⚪ Yes ⚫ No', 'no'], ['🔘 Yes ○ No', 'yes'], ['◉ Yes ○ No', 'yes'], ['○ Yes ○ No', '?'], ['● Yes ● No', '?'],
		['Yes ✗ No ✓', 'no'], ['Yes ✓ No ✗', 'yes'], ['✗ Yes ✓ No', 'no'], ['✘ Yes ✔ No', 'no'], ['Yes ✘ No ✔️', 'no'], ['✓ Yes ☐ No', 'yes'], ['☐ Yes ✗ No', 'no'], ['Yes x No', '?'], ['✗ Yes ✗ No', '?'],
		['☒ Yes ☒ No', '?'], ['☑ Yes ☑ No', '?'], ['☐ Yes ☐ No', '?'], ['☑ Yes ☒ No', '?'], ['☐ Yes ☑ No', 'no'], ['Yes ☐ No ☑', 'no'], ['Yes ☒ No ☐', 'yes'], ['No ☐ Yes ☒', 'yes'], ['☐ No ☒ Yes', 'yes'], ['☐ Yes\n☒ No', 'no'], ['☐Yes ☒No', 'no'], ['☐ Yes / ☒ No', 'no'], ['☐ Yes, ☒ No', 'no'],
		['☒ Yes ☐ No ☐ Partial', 'yes'], ['☐ Yes ☐ No ☒ Partially', 'partial'], ['☐ Yes ☐ No ☒ N/A', 'not-applicable'], ['Yes ☐ No ☐ N/A ☒', 'not-applicable'], ['☐ Compliant ☑ Non-compliant', 'no'], ['☐ Y ☒ N', 'no'], ['⬜ Yes ⬛ No', 'no'], ['□ Yes ■ No', 'no'],
		['☒ Yes ☐ No No change', 'yes'], ['☐ Yes ☒ No – see action plan', 'no'], ['☐ Yes ☒ No – Yes from 2026', '?'], ['Do we comply? ☐ Yes ☒ No', 'no'], ['Do we comply? Yes ☐ No ☒', 'no'],
		['[x] Yes [ ] No', 'yes'], ['[ ] Yes [x] No', 'no'], ['[ ] Yes [X] No', 'no'], ['(x) Yes ( ) No', 'yes'], ['( ) Yes (x) No', 'no'], ['Yes ( ) No (x)', 'no'], ['Yes [x] No [ ]', 'yes'], ['(•) Yes ( ) No', 'yes'], ['Yes [✓] No []', 'yes'], ['Yes _x_ No __', 'yes'], ['[x] Yes [x] No', '?'], ['Yes [x] No', '?'],
		['Yes þ No o', 'yes'], ['Yes o No þ', 'no'], ['o Yes þ No', 'no'], ['þ Yes ¨ No', 'yes'], ['ý Yes o No', 'yes'], ['Yes o No o', '?'], ['Yes ¤ No o', '?'], ['¤ Yes No', '?'],
		['✔️', 'yes'], ['✔︎', 'yes'], ['☑️', 'yes'], ['✅', 'yes'], ['🗸', 'yes'], ['🗹', 'yes'], ['[x]', 'yes'], ['(x)', 'yes'], ['●', 'yes'], ['[ ]', '?'], ['( )', '?'], ['☐', '?'], ['○', '?'], ['☒', '?'], ['✗', 'no?'], ['✘', 'no?'], ['❌', 'no?'], ['x', 'no?'], ['☒ ☐', '?'],
		['✓ Yes', 'yes'], ['✓ No', 'no'], ['☒ No', 'no'], ['☐ Yes', '?'], ['✗ No', 'no'], ['✗ Yes', '?'], ['• Yes', 'yes'], ['• Yes • No', '?'], ['✓ see policy', 'yes?'], ['Yes ✓', 'yes'],
	])('%s: %s', (text, expected) => expect(weighed(text)).toBe(expected));
});

test.each(['Yes (from April 2027)', 'Yes, when new policy goes live', 'Yes (draft)', 'Yes from next year', 'Yes – pending approval'])('%s is a Yes of another day: a guess', (text) => {
	expect(weighAnswer(text)).toMatchObject({isInferred: true});
});

test.each(['Yes, since April 2023', 'Yes, in the policy', 'Yes from 2021'])('%s is a Yes', (text) => {
	expect(weighAnswer(text)).toEqual({comply: 'yes', isInferred: false});
});
