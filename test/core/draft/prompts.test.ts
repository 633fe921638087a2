/** What is put: tick lists in the place of their parts, a first pass, rows that follow by themselves, the rows that matter first. */
import {describe, expect, test} from 'vitest';
import {pathOf} from '../../../src/core/draft/branching.ts';
import {emptyDraft, type Draft} from '../../../src/core/draft/draft.ts';
import {positionOf, progressOf} from '../../../src/core/draft/position.ts';
import {isAnswered, promptsOf} from '../../../src/core/draft/prompts.ts';
import {decide} from '../../../src/core/interview/decide.ts';
import {parseTicks} from '../../../src/core/kinds/ticks.ts';
import {partsHeard, ticksSaid} from '../../../src/wording/en/ticks.ts';
import type {Ticks} from '../../../src/core/draft/answers.ts';
import {provision, problemsOf, realBank, tinyBank, tinySource} from '../../helpers/bank.ts';
import {after, answering, draftWith, today, type Given} from '../../helpers/draft.ts';

const facts = `- {id: pass, kind: choice, label: way through, ask: Which way?, options: [{id: first, label: First pass}, {id: worst-first, label: Worst first}, {id: code-order, label: Code order}]}
- {id: agents, kind: yes-no, label: agents, ask: Do agents answer for you?}
- {id: refusals, kind: number, min: 0, max: 99, label: refused, ask: How many were refused?}
- {id: stages, kind: number, min: 1, max: 6, label: stages, ask: How many stages?}
`;
const provisions = [
	provision('1.1', `facts: [stages]
limbs:
  - {id: s1_reasons, kind: yes-no, label: the reasons}
  - {id: s1_remedy, kind: yes-no, label: the remedy, when: stages < 3}
conflicts:
  - {id: too-many, when: stages > 2, say: You said three stages.}
lists:
  - {id: letters, ask: Tick what your letters hold., columns: [stage 1, stage 2], parts: [[s1_reasons, s2_reasons], [s1_remedy, s2_remedy]]}
`),
	provision('1.2', `limbs:
  - {id: s2_reasons, kind: yes-no, label: the reasons}
  - {id: s2_remedy, kind: yes-no, label: the remedy, when: stages < 3}
`),
	provision('1.3', `facts: [refusals]
limbs:
  - {id: refusal_letter, kind: yes-no, label: letter, ask: Is a letter sent?}
not-triggered: {when: refusals == 0, say: "Not triggered in the period: none was refused."}
`),
	provision('1.4', 'facts: [agents]\nnot-applicable: {follows: "!agents", say: No agents.}\n'),
].join('');
const followUps = `- {id: evidence, kind: evidence, ask: Which document?, prints: evidence, when: answer == "yes"}
- {id: commentary, kind: long-text, ask: Anything to add?, prints: commentary, optional: true, aside: true}
`;
const bank = tinyBank({facts, provisions, followUps, opening: 'landlord, pass', edition: '2024"\nfirst-pass: [stages, refusals, agents]\n#"'});
const put = (draft: Draft) => promptsOf(bank, draft).all.map(({id}) => id);
const next = (draft: Draft) => {
	const position = positionOf(bank, draft);
	return position.at === 'question' ? position.question.id : position.at;
};

describe('in depth', () => {
	test('parts are put in their list, where the first of them would be asked; the commentary is never put', () => {
		expect(put(draftWith({stages: 2, refusals: 1, agents: true, '1.1/answer': 'yes'}))).toEqual(['landlord', 'stages', 'letters', '1.1/answer', '1.1/evidence', '1.2/answer', 'refusals', 'refusal_letter', '1.3/answer', 'agents', '1.4/answer']);
	});

	test('a part that is not asked now is not in the list', () => {
		const [letters] = promptsOf(bank, draftWith({stages: 3})).all.filter(({id}) => id === 'letters');
		expect(letters!.parts).toEqual([{label: 'the reasons', ids: ['s1_reasons', 's2_reasons']}]);
	});

	test('a column in which nothing is asked is not in the list', () => {
		const of = realBank('2024');
		const list = (isMember: boolean) => promptsOf(of, draftWith({pass: 'code-order', mrc_is_member: isMember})).all.find(({id}) => id === 'received_regularly')!;
		expect(list(true).columns).toEqual(['Member Responsible', 'governing body']);
		expect(list(false).columns).toEqual(['governing body']);
		expect(list(false).parts!.map(({ids}) => ids)).toEqual([['body_gets_volumes'], ['body_gets_performance'], ['body_gets_trends'], ['body_gets_investigations'], ['body_gets_annual_report']]);
		const all = parseTicks('all', list(false)) as {ticks: Ticks};
		expect(ticksSaid(list(false), all.ticks)).toBe('All five hold, governing body.');
		expect(partsHeard(list(false))).toBe('Five parts, each for governing body.');
	});

	test('given at once, each part has its own answer, and the later row finds its own answered', () => {
		const ticks = {s1_reasons: true, s2_reasons: {open: 'ask', who: 'Legal'}, s1_remedy: false, s2_remedy: true} as const;
		const draft = after(bank, draftWith({landlord: 'A', stages: 2}), {type: 'give-ticks', list: 'letters', ticks});
		expect(['s1_reasons', 's2_reasons', 's1_remedy', 's2_remedy'].map((id) => draft.answers.get(id)?.response)).toEqual([{value: true}, {open: 'ask', who: 'Legal'}, {value: false}, {value: true}]);
		expect(promptsOf(bank, draft).all.filter((prompt) => !isAnswered(draft, prompt)).map(({id}) => id)).not.toContain('letters');
		expect(next(draft)).toBe('1.1/answer');
	});

	test('answers given one by one, as 0.2.0 did, are the list’s', () => {
		const draft = draftWith({stages: 2, s1_reasons: true, s2_reasons: true, s1_remedy: true, s2_remedy: true});
		expect(isAnswered(draft, promptsOf(bank, draft).all.find(({id}) => id === 'letters')!)).toBe(true);
	});

	test('a list without a tick for each part is refused', () => {
		expect(decide(bank, draftWith({stages: 2}), {type: 'give-ticks', list: 'letters', ticks: {s1_reasons: true}}, today)).toMatchObject({refused: {code: 'not-ticks'}});
	});

	test('left open, every part is', () => {
		const draft = after(bank, draftWith({stages: 2}), {type: 'leave-open', question: 'letters', reason: 'ask', who: 'Legal'});
		expect(draft.answers.get('s2_remedy')?.response).toEqual({open: 'ask', who: 'Legal'});
	});

	test('what nothing triggered is a Yes by itself, asks none of its parts, and can be answered all the same', () => {
		const draft = draftWith({stages: 2, refusals: 0, refusal_letter: false});
		expect(pathOf(bank, draft).rows[2]).toMatchObject({answer: 'yes', isFilledIn: true, notTriggered: 'Not triggered in the period: none was refused.'});
		expect(put(draft)).not.toContain('refusal_letter');
		const gone = after(bank, draft, {type: 'go-to', question: '1.3/answer'});
		expect(next(gone)).toBe('1.3/answer');
		expect(pathOf(bank, after(bank, gone, {type: 'give-answer', question: '1.3/answer', value: 'no'})).rows[2]).toMatchObject({answer: 'no'});
	});
});

describe('the first pass', () => {
	const first: Given = {landlord: 'A', pass: 'first'};

	test('puts the facts that decide most, then an answer for each row that is not settled', () => {
		expect(put(draftWith(first))).toEqual(['landlord', 'pass', 'stages', 'refusals', 'agents', '1.1/answer', '1.2/answer', '1.3/answer', '1.4/answer']);
		expect(put(draftWith({...first, stages: 3, refusals: 0, agents: false}))).toEqual(['landlord', 'pass', 'stages', 'refusals', 'agents', '1.2/answer']);
	});

	test('what a fact already fails is filled in as a No, and can be changed', () => {
		const draft = draftWith({...first, stages: 3, refusals: 1, agents: true});
		expect(pathOf(bank, draft).rows[0]).toMatchObject({answer: 'no', isFilledIn: true});
		expect(pathOf(bank, after(bank, draft, {type: 'give-answer', question: '1.1/answer', value: 'yes'})).rows[0]!.isFilledIn).toBeUndefined();
	});

	test('begun in one way, it goes on in the other with every answer', () => {
		const done = draftWith({...first, stages: 2, refusals: 0, agents: false, '1.1/answer': 'yes', '1.2/answer': 'yes'});
		expect(next(done)).toBe('end');
		const deep = after(bank, done, {type: 'give-answer', question: 'pass', value: 'code-order'});
		expect(progressOf(bank, deep)).toMatchObject({answered: 4, provisions: 4});
		expect(next(deep)).toBe('letters');
	});
});

describe('the rows that matter first', () => {
	test('what is short comes before what nothing shows, and a row is finished before the next', () => {
		const draft = draftWith({landlord: 'A', stages: 2, refusals: 1, refusal_letter: true, agents: true, s1_reasons: true, s2_reasons: true, s1_remedy: true, s2_remedy: true, '1.1/answer': 'yes', '1.1/evidence': [{evidence: 'E1'}], '1.2/answer': 'yes', '1.3/answer': 'yes', '1.4/answer': 'no', pass: 'worst-first'});
		expect(promptsOf(bank, draft).rows.map(({row}) => row.provision.id)).toEqual(['1.4', '1.2', '1.3', '1.1']);
		expect(next(draft)).toBe('1.2/evidence');
	});
});

describe('a list, typed', () => {
	const list = promptsOf(bank, draftWith({stages: 2})).all.find(({id}) => id === 'letters')!;
	/** The parts, each in both columns, in their order. */
	const told = (ticks: Ticks) => list.parts!.flatMap(({ids}) => ids).map((id) => {
		const tick = ticks[id!]!;
		return tick === true ? 'Yes' : tick === false ? 'No' : (tick.who ?? 'not known');
	});

	test.each<[string, readonly string[]]>([
		['all', ['Yes', 'Yes', 'Yes', 'Yes']],
		['none', ['No', 'No', 'No', 'No']],
		['2', ['Yes', 'Yes', 'No', 'No']],
		['all but 1b', ['Yes', 'No', 'Yes', 'Yes']],
		['1a; ask 2 Head of Repairs', ['No', 'Yes', 'Head of Repairs', 'Head of Repairs']],
		['? 1 and 2b', ['not known', 'not known', 'Yes', 'not known']],
	])('%s', (text, expected) => {
		const read = parseTicks(text, list);
		expect('ticks' in read && told(read.ticks)).toEqual(expected);
	});

	test.each(['', '3', 'maybe', '1 or so', 'the reasons'])('“%s” is asked again, never guessed', (text) => {
		expect(parseTicks(text, list)).toMatchObject({issue: {code: 'not-ticks'}});
	});
});

describe('a bank with a list that cannot be ticked', () => {
	const withList = (list: string, limbs = '  - {id: a, kind: yes-no, label: a}\n  - {id: b, kind: yes-no, label: b}\n') => problemsOf(tinySource({provisions: provision('1.2', `limbs:\n${limbs}lists:\n  - ${list}\n`)})).map(({problem}) => problem);

	test.each<[string, string, string | undefined, string]>([
		['an unknown part', '{id: l, ask: Tick., parts: [a, c]}', undefined, '"c" is not a fact'],
		['a part without a label', '{id: l, ask: Tick., parts: [a, b]}', '  - {id: a, kind: yes-no, ask: A?}\n  - {id: b, kind: yes-no, label: b}\n', '"a" has no label, which is what the list l shows'],
		['a part whose sense is turned round', '{id: l, ask: Tick., parts: [a, b]}', '  - {id: a, kind: yes-no, label: a, met: a == false}\n  - {id: b, kind: yes-no, label: b}\n', '"a" is met by something else than a tick'],
		['a column too few', '{id: l, ask: Tick., columns: [x, y], parts: [[a, b], a]}', undefined, 'this part has not one id for each of the 2 columns'],
		['an id that is a part’s', '{id: a, ask: Tick., parts: [a, b]}', undefined, '"a" is already the id of a fact or a part'],
		['a part with neither question nor list', '{id: l, ask: Tick., parts: [a, b]}', '  - {id: a, kind: yes-no, label: a}\n  - {id: b, kind: yes-no, label: b}\n  - {id: c, kind: yes-no, label: c}\n', '"c" has no question and stands in no tick list'],
	])('%s', (_name, list, limbs, problem) => {
		expect(withList(list, limbs)).toContain(problem);
	});
});

test('a draft that has nothing yet is asked the landlord first', () => {
	expect(next(emptyDraft)).toBe('landlord');
});

test('a fact is asked unless it is known to be needless', () => {
	const figures = tinyBank({facts: '- {id: received, kind: number, min: 0, max: 9, ask: How many?}\n- {id: in_time, kind: number, min: 0, max: 100, unless: received == 0, ask: How many in time?}\n', provisions: provision('1.1', 'facts: [received, in_time]\n')});
	const asked = (given: Given) => promptsOf(figures, draftWith(given)).all.map(({id}) => id);
	expect(asked({})).toContain('in_time');
	expect(asked({received: 3})).toContain('in_time');
	expect(asked({received: 0})).not.toContain('in_time');
});

test('what a first pass filled in as a No stays a No in depth, and is asked about there', () => {
	const bank = realBank('2024');
	const first = draftWith({pass: 'first', stages: 3});
	const filled = pathOf(bank, first).rows.filter(({isFilledIn, answer}) => isFilledIn && answer === 'no').map(({provision}) => provision.id);
	expect(filled).toContain('5.3');
	const inDepth = answering(bank, first, 'pass', 'worst-first');
	expect(pathOf(bank, inDepth).rows.filter(({answer}) => answer === 'no').map(({provision}) => provision.id)).toEqual(filled);
	const {rows} = promptsOf(bank, inDepth);
	expect(rows.slice(0, filled.length).map(({row}) => row.provision.id)).toEqual(filled);
	expect(rows[0]!.prompts.map(({id}) => id)).toContain(`${filled[0]}/explanation`);
});
