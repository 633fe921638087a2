import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {evolve, foldJournal, type Draft} from '../../src/core/draft/draft.ts';
import {readAnswers} from '../../src/exchange/answers-file.ts';
import {takeAnswers, type TakenAnswers} from '../../src/exchange/take-answers.ts';
import {realBank, smallBank} from '../helpers/bank.ts';
import {eventOf, today} from '../helpers/draft.ts';

const bank = smallBank();
const fresh = foldJournal([eventOf({type: 'draft-opened', id: 'd', edition: '2024', bank: bank.version})]);

function take(text: string, draft: Draft = fresh, over = bank): TakenAnswers & {readonly after: Draft} {
	const read = readAnswers(text);
	if ('unreadable' in read) throw new Error(JSON.stringify(read.unreadable));
	const taken = takeAnswers(over, draft, read.file, today);
	return {...taken, after: taken.happenings.reduce((next, happening) => evolve(next, eventOf(happening)), draft)};
}

const given = (draft: Draft) => Object.fromEntries([...draft.answers].map(([id, {response}]) => [id, 'value' in response ? response.value : response]));

const whole = `
evidence:
  policy: {title: Complaints Policy, date: 2025-04-01}
facts:
  landlord: Testshire
  completed_by: Complaints officer
  stages: 2
  website: false
  determinations: 4
  severe_findings: 1
  day_unit: Working days
  ack_days: 5 working days
  ack_percent: 96
  assessed_on: 1 March 2026
provisions:
  "1.1": {stages_written: yes, stages_told: no, answer: partly, evidence: policy, explanation: Residents are not told., action: Write to all., owner: Head of service, due: 30/9/2026}
  "1.2": {place: In reception, answer: n/a, not-applicable: We have no website.}
  "2.1": {learned: {open: ask, who: Legal}, answer: yes, evidence: [policy, {document: policy, where: section 4}], commentary: ""}
`;

test('a file is taken in the interview\'s own order, each value by the kind of its question', () => {
	const {after, problems, notAsked, taken} = take(whole);
	expect(problems).toEqual([]);
	expect(notAsked).toEqual([]);
	expect(given(after)).toEqual({
		landlord: 'Testshire',
		completed_by: 'Complaints officer',
		stages: 2,
		stages_written: true,
		stages_told: false,
		'1.1/answer': 'partly',
		'1.1/evidence': [{evidence: 'E1'}],
		'1.1/explanation': 'Residents are not told.',
		'1.1/action': 'Write to all.',
		'1.1/owner': 'Head of service',
		'1.1/due': '2026-09-30',
		website: false,
		place: 'In reception',
		'1.2/answer': 'not-applicable',
		'1.2/not-applicable': 'We have no website.',
		determinations: 4,
		severe_findings: 1,
		learned: {open: 'ask', who: 'Legal'},
		'2.1/answer': 'yes',
		'2.1/evidence': [{evidence: 'E1'}, {evidence: 'E1', where: 'section 4'}],
		'2.1/commentary': '',
		day_unit: 'working',
		ack_days: 5,
		ack_percent: 96,
		assessed_on: '2026-03-01',
	});
	expect(taken.indexOf('stages')).toBeLessThan(taken.indexOf('1.1/answer'));
	expect([...after.evidence.values()]).toEqual([{id: 'E1', title: 'Complaints Policy', date: '2025-04-01'}]);
});

test('the same file again changes nothing', () => {
	const {after, taken} = take(whole);
	const again = take(whole, after);
	expect(again.happenings).toEqual([]);
	expect(again.taken).toEqual([]);
	expect(again.unchanged.toSorted()).toEqual(taken.toSorted());
});

test('what is asked and not in the file stays unanswered and is listed as open', () => {
	const {open, after, progress} = take(whole);
	expect(open).toEqual(['ack_note', 'ack_checked', '2.2/answer', 'approved_on', 'published_on']);
	expect(open.some((id) => after.answers.has(id))).toBe(false);
	expect(progress).toMatchObject({provisions: 5, open: 1, questionsLeft: open.length});
});

test('a Yes that facts speak against is taken, with the challenge on record', () => {
	const {after, challenged} = take('facts: {stages: 4}\nprovisions: {"1.1": {stages_written: no, answer: yes, evidence: []}}');
	expect(challenged).toEqual([
		{question: '1.1/answer', challenges: ['code-conflict', 'unmet-limbs', 'fact-unknown']},
	]);
	expect(after.answers.get('1.1/answer')).toMatchObject({response: {value: 'yes'}, confirmed: ['code-conflict', 'unmet-limbs', 'fact-unknown']});
});

describe('what cannot be taken is named with its line and what to do; the rest is taken', () => {
	test.each<[string, string, string, RegExp, RegExp]>([
		['an unknown fact', 'facts: {stages: 2,\n stage: 3}', 'facts.stage', /"stage" is not a fact of the 2024/, /Did you mean "stages"/],
		['an unknown provision', 'facts: {stages: 2}\nprovisions: {"7.7": {answer: yes}}', 'provisions.7.7', /"7.7" is not a provision/, /./],
		['an unknown part', 'facts: {stages: 2}\nprovisions: {"1.1": {comentary: x}}', 'provisions.1.1.comentary', /not asked at 1.1/, /Did you mean "commentary"/],
		['an unknown document', 'facts: {stages: 2}\nevidence: {policy: {title: P}}\nprovisions: {"1.1": {answer: yes, evidence: [polcy]}}', 'provisions.1.1.evidence', /"polcy" is not in the register/, /Did you mean "policy"/],
		['a number out of range', 'facts: {stages: 2,\n ack_days: 61}', 'facts.ack_days', /"61" is outside 0 to 60/, /in that range/],
		['a number that is none', 'facts: {stages: 2,\n ack_days: ten}', 'facts.ack_days', /"ten" is not a whole number/, /from 0 to 60/],
		['a day that is not in the calendar', 'facts: {stages: 2,\n assessed_on: 2026-02-30}', 'facts.assessed_on', /"2026-02-30" is not a day in the calendar/, /2026-02-28/],
		['an option that is none', 'facts: {stages: 2,\n day_unit: bank days}', 'facts.day_unit', /"bank days" is not one of the choices/, /working, calendar/],
		['an option by its place', 'facts: {stages: 2,\n day_unit: 1}', 'facts.day_unit', /"1" is not one of the choices/, /working, calendar/],
		['a yes that is none', 'facts: {stages: 2,\n website: perhaps}', 'facts.website', /"perhaps" is not one of the choices/, /yes, no/],
		['not applicable where the row does not allow it', 'facts: {stages: 2}\nprovisions: {"1.1": {answer: n/a}}', 'provisions.1.1.answer', /does not let 1.1/, /yes, no or partly/],
		['a list for one value', 'facts: {stages: 2,\n website: [yes]}', 'facts.website', /one value/, /./],
		['an empty name', 'facts: {stages: 2,\n landlord: ""}', 'facts.landlord', /Nothing is written/, /./],
		['a limb given twice', 'facts: {stages: 2, stages_told: yes}\nprovisions: {"1.1": {stages_told: no}}', 'provisions.1.1.stages_told', /answered at line 1/, /one of the two/],
		['a document\'s date', 'facts: {stages: 2}\nevidence: {policy: {title: P, date: soon}}', 'evidence.policy.date', /"soon" is not a date/, /./],
	])('%s', (_, text, place, problem, fix) => {
		const {problems, after} = take(text);
		expect(problems).toEqual([{line: text.split('\n').length, place, problem: expect.stringMatching(problem), fix: expect.stringMatching(fix)}]);
		expect(given(after)['stages']).toBe(2);
	});

	test.each<[string, string, string, string]>([
		['a row that does not apply', 'facts: {stages: 2}\nprovisions: {"1.3": {answer: yes}}', '1.3/answer', '1.3 is not asked: There are two stages at most.'],
		['a part another answer would open', 'facts: {stages: 2}\nprovisions: {"1.1": {answer: yes, explanation: x}}', '1.1/explanation', '1.1 explanation is not asked: its answer is Yes.'],
		['a part of a row without an answer', 'facts: {stages: 2}\nprovisions: {"1.1": {explanation: x}}', '1.1/explanation', '1.1 explanation is not asked: its answer is not given.'],
		['a fact another fact closes', 'facts: {stages: 2, determinations: 0, severe_findings: 1}', 'severe_findings', 'severe_findings is not asked: determinations is 0.'],
		['a limb whose fact is open', 'facts: {stages: 2, website: {open: later}}\nprovisions: {"1.2": {page: yes}}', 'page', 'page is not asked: website was left open.'],
	])('%s is not asked, and why', (_, text, question, reason) => {
		const {notAsked, problems, after} = take(text);
		expect(notAsked).toEqual([{line: text.split('\n').length, question, reason}]);
		expect(problems).toEqual([]);
		expect(after.answers.has(question)).toBe(false);
		expect(given(after)['stages']).toBe(2);
	});
});

test('a document the draft already has is not added again, and may be named by its title', () => {
	const {after} = take('evidence: {policy: {title: Complaints Policy}}');
	const again = take('evidence: {p: {title: Complaints Policy}, new: {title: Letters}}\nprovisions: {"1.1": {answer: yes, evidence: [p, complaints policy, E1, new]}}', after);
	expect([...again.after.evidence.keys()]).toEqual(['E1', 'E2']);
	expect(given(again.after)['1.1/evidence']).toEqual([{evidence: 'E1'}, {evidence: 'E1'}, {evidence: 'E1'}, {evidence: 'E2'}]);
});

test('an open answer is closed by a later file, and an answer may be opened', () => {
	const {after} = take('facts: {stages: {open: ask, who: Legal}}');
	const closed = take('facts: {stages: 2}', after);
	expect(given(closed.after)['stages']).toBe(2);
	expect(given(take('facts: {stages: {open: unsure}}', closed.after).after)['stages']).toEqual({open: 'unsure'});
});

test('escape codes in a file do not reach the draft', () => {
	const {after} = take('evidence: {p: {title: "Poli\\e[31mcy"}}\nfacts: {landlord: "Test\\e]0;x\\ashire", stages: {open: ask, who: "Leg\\e[2Jal"}}');
	expect(JSON.stringify([given(after), [...after.evidence.values()]])).not.toMatch(/u001b|\u001B/);
	expect(given(after)).toEqual({landlord: 'Testshire', stages: {open: 'ask', who: 'Legal'}});
});

test('whatever a file says, every entry is accounted for once, and a second run adds nothing', () => {
	const value = fc.constantFrom('yes', 'no', '2', '3', 'working', '2026-01-01', '', '{open: later}', '[policy]');
	const keys = (ids: readonly string[]) => fc.dictionary(fc.constantFrom(...ids), value, {maxKeys: 8});
	const parts = ['answer', 'evidence', 'explanation', 'due', 'stages_written', 'odd'];
	fc.assert(
		fc.property(keys(['landlord', 'stages', 'website', 'determinations', 'severe_findings', 'day_unit', 'stages_written', 'odd']), fc.dictionary(fc.constantFrom('1.1', '1.2', '1.3', '9.9'), keys(parts), {maxKeys: 4}), (facts, rows) => {
			const lines = (entries: Readonly<Record<string, string>>, indent: string) => Object.entries(entries).map(([key, text]) => `${indent}${key}: ${text}\n`);
			const text = ['evidence: {policy: {title: P}}\nfacts:\n', ...lines(facts, '  '), 'provisions:\n', ...Object.entries(rows).flatMap(([id, row]) => [`  "${id}":\n`, ...lines(row, '    ')])].join('');
			const {taken, unchanged, notAsked, problems, after} = take(text);
			const entries = Object.keys(facts).length + Object.entries(rows).reduce((sum, [id, row]) => sum + (id === '9.9' ? 1 : Object.keys(row).length), 0);
			expect(taken.length + unchanged.length + notAsked.length + problems.length).toBe(entries);
			expect(take(text, after).happenings).toEqual([]);
		}),
	);
});

test('2022, two stages: what is written for 5.18 to 5.20 is not asked, by the real bank', () => {
	const real = realBank('2022');
	const {notAsked} = take('facts: {stages: 2}\nprovisions: {"5.18": {answer: yes}, "5.20": {answer: no}}', fresh, real);
	expect(notAsked.map(({question}) => question)).toEqual(['5.18/answer', '5.20/answer']);
	const three = take('facts: {stages: 3}\nprovisions: {"5.18": {answer: yes}, "5.20": {answer: no}}', fresh, real);
	expect(three.notAsked).toEqual([]);
});

describe('a row in a line', () => {
	test('is read as at the terminal, and the same file again says nothing new', () => {
		const first = take('evidence:\n  policy: {title: Complaints Policy}\nprovisions:\n  "1.1": yes, policy 4.2\n');
		expect(first.problems).toEqual([]);
		expect(given(first.after)).toMatchObject({'1.1/answer': 'yes', '1.1/evidence': [{evidence: 'E1', where: '4.2'}]});
		expect(take('provisions:\n  "1.1": yes, policy 4.2\n', first.after)).toMatchObject({unchanged: ['1.1/answer'], taken: []});
	});

	test('without an answer is put back', () => {
		expect(take('provisions:\n  "1.1": policy 4.2\n').problems).toMatchObject([{line: 2, place: 'provisions.1.1', problem: '"policy 4.2" holds no answer.'}]);
	});

	test('at no provision is named', () => {
		expect(take('provisions:\n  "7.7": yes\n').problems).toMatchObject([{place: 'provisions.7.7'}]);
	});
});

test('a corrected fact says which answers rest on it, and are to check again', () => {
	const first = take(whole);
	expect(first).toMatchObject({toCheck: [], changed: []});
	const second = take('facts:\n  stages: 3\n', first.after);
	expect(second.toCheck).toEqual(['1.1', '1.2']);
	expect(second.changed.join(' ')).toContain('to check again: 1.1 and 1.2.');
});

describe('names of earlier versions', () => {
	const former = {...bank, formerly: [{id: 'has_site', now: ['website'], turned: false, narrows: false}, {id: 'no_site', now: ['website'], turned: true, narrows: false}, {id: 'gone', now: [], turned: false, narrows: false}]};

	test.each<[string, string, boolean | undefined]>([
		['renamed', 'has_site: yes', true],
		['turned round', 'no_site: yes', false],
		['today’s name goes first', 'no_site: yes\n  website: yes', true],
		['no longer asked', 'gone: yes', undefined],
	])('%s: read, and told', (_name, facts, website) => {
		const taken = take(`facts:\n  ${facts}\n`, fresh, former);
		expect(taken.problems).toEqual([]);
		expect(taken.renamed).toHaveLength(1);
		expect(given(taken.after)['website']).toBe(website);
	});
});
