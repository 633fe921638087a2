/** A line typed at a provision: what is recorded of it, and that nothing of it is lost. */
import {describe, expect, test} from 'vitest';
import {findProvision} from '../../../src/core/bank/bank.ts';
import {evolve, type Draft} from '../../../src/core/draft/draft.ts';
import {formatValue} from '../../../src/core/kinds/given-text.ts';
import {decideLine, documentOptions, lineContext, withAnswer, withDocument} from '../../../src/core/interview/give-line.ts';
import {understandLine} from '../../../src/core/line/understand-line.ts';
import {heardPieces} from '../../../src/wording/en/line.ts';
import {realBank} from '../../helpers/bank.ts';
import {draftWith, eventOf, today, type Given} from '../../helpers/draft.ts';

const bank = realBank('2024');
const reading = (draft: Draft, line: string, at: string) => understandLine(line, lineContext(bank, draft, at, today));
const deciding = (draft: Draft, line: string, at = '5.6', confirmed = true) => decideLine(bank, draft, findProvision(bank, at)!, reading(draft, line, at), {today, confirmed});

function given(draft: Draft, line: string, at = '5.6'): Readonly<Record<string, unknown>> {
	const decision = deciding(draft, line, at);
	if (!('happenings' in decision)) throw new Error(JSON.stringify(decision));
	const after = decision.happenings.reduce((next, happening) => evolve(next, eventOf(happening)), draft);
	const row = findProvision(bank, at)!.questions.flatMap((question) => {
		const response = after.answers.get(question.id)?.response;
		return response === undefined ? [] : [[question.id.slice(at.length + 1), 'value' in response ? formatValue(after, question, response.value) : response] as const];
	});
	return Object.fromEntries(row);
}

describe('a line gives', () => {
	const same: Given = {'5.5/answer': 'no', '5.5/explanation': 'Not checked.', '5.5/action': 'Check them.', '5.5/owner': 'Head of Housing', '5.5/due': '2027-01-31'};

	test.each<[string, Given, Readonly<Record<string, unknown>>]>([
		['yes, policy 4.2', {}, {answer: 'Yes', evidence: 'Complaints Policy, 4.2'}],
		['no: letters lack it, we will rewrite them, Head of Customer by 31 March 2027', {}, {answer: 'No', explanation: 'letters lack it', owner: 'Head of Customer', due: '31 March 2027'}],
		['partly: ours do, the contractor’s do not', {}, {answer: 'Partly', 'part-met': 'ours do', explanation: 'the contractor’s do not'}],
		['ask Head of Repairs', {}, {answer: {open: 'ask', who: 'Head of Repairs'}}],
		['no, same action as 5.5', same, {answer: 'No', action: 'Check them.', owner: 'Head of Housing', due: '31 January 2027'}],
		['same as 5.5', same, {answer: 'No', explanation: 'Not checked.', action: 'Check them.', owner: 'Head of Housing', due: '31 January 2027'}],
	])('%s', (line, before, expected) => {
		expect(given(draftWith(before), line)).toMatchObject(expected);
	});

	test('what no question of the row takes is commentary', () => {
		expect(JSON.stringify(given(draftWith({}), 'no, the letters lack it, policy 2.1'))).toMatch(/Complaints Policy, 2\.1|policy 2\.1/);
	});

	test('a document that is not in the register is added to it, once', () => {
		const decision = deciding(draftWith({}), 'yes, Tenants’ handbook p4');
		expect('happenings' in decision && decision.happenings.filter(({type}) => type === 'evidence-added')).toHaveLength(1);
	});

	test('beside an answer that is there, a line without one adds to it', () => {
		expect(given(draftWith({'5.6/answer': 'yes', '5.6/commentary': 'Since May.'}), 'policy 4.2; sampled each month')).toMatchObject({answer: 'Yes', evidence: 'Complaints Policy, 4.2', commentary: expect.stringMatching(/^Since May\.\n.*sampled each month/)});
	});
});

test('without an answer it is asked, never guessed', () => {
	expect(deciding(draftWith({}), 'policy 4.2')).toEqual({needs: 'answer'});
	expect(deciding(draftWith({'5.6/answer': 'yes'}), 'same as 9.9')).toEqual({needs: 'answer'});
});

test.each(['call guide', 'Call handling guide', 'Call scripts', 'Review report'])('“%s” with a place is a document, though the register has none', (title) => {
	const draft = draftWith({});
	expect(reading({...draft, evidence: new Map()}, `yes, policy 4.2; ${title} p4`, '5.6').evidence).toMatchObject([{where: '4.2'}, {title, where: 'p4'}]);
});

test('“not triggered” is an answer only where the Code lets a duty arise; elsewhere yes or no is asked, and the words kept', () => {
	expect(deciding(draftWith({}), 'not triggered', '1.2')).toEqual({needs: 'answer'});
	expect(given(draftWith({}), 'not triggered', '8.4')).toMatchObject({answer: 'Yes'});
});

test('another answer takes the place of the note that the line before left; the same answer adds to it', () => {
	const draft = draftWith({'5.6/answer': 'yes', '5.6/commentary': 'not really, ask Jackie'});
	expect(given(draft, 'no: letters lack it, since May')).not.toMatchObject({commentary: expect.stringContaining('Jackie')});
	expect(given(draft, 'yes, sampled each month')).toMatchObject({commentary: expect.stringMatching(/Jackie\n.*sampled each month/)});
});

test('a Yes against the facts is challenged, and stands once that was seen', () => {
	const draft = draftWith({stages: 3});
	expect(deciding(draft, 'yes, policy 4.2', '5.3', false)).toMatchObject({challenges: [{code: 'code-conflict'}]});
	expect(deciding(draft, 'yes, policy 4.2', '5.3', true)).toHaveProperty('happenings');
});

test('a provision that there is not is told with the words that are kept', () => {
	const draft = draftWith({'5.6/answer': 'yes'});
	expect(heardPieces(draft, reading(draft, 'yes, same as 9.99', '5.6'))).toBe('Yes; no provision: 9.99; note: same as 9.99');
});

describe('what a line leaves unclear is chosen', () => {
	const draft = draftWith({});
	const line = reading(draft, 'yes, Complaints handling policy 2', '5.6');

	test('the document is one of those that fit, or a new one of the name', () => {
		const decision = decideLine(bank, draft, findProvision(bank, '5.6')!, line, {today});
		if (!('needs' in decision) || decision.needs !== 'document') throw new Error(JSON.stringify(decision));
		const options = documentOptions(draft, decision.candidates, 'Another');
		expect(options.at(-1)).toEqual({id: 'another', label: 'Another'});
		expect(withDocument(line, options[0]!.id).evidence).toEqual([{document: decision.candidates[0], where: '2'}]);
		expect(withDocument(line, 'another').evidence).toEqual([{title: 'Complaints handling policy', where: '2'}]);
	});

	test('the answer is added to the rest of the line', () => {
		expect(withAnswer(reading(draft, 'since May', '5.6'), 'no')).toMatchObject({answer: 'no', commentary: 'since May'});
	});
});
