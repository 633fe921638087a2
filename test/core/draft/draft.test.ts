import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Value} from '../../../src/core/draft/answers.ts';
import {emptyDraft, evolve, foldJournal, type Draft, type DraftEvent, type Happening} from '../../../src/core/draft/draft.ts';
import {eventOf, now} from '../../helpers/draft.ts';

const questions = fc.constantFrom('stages', 'completed_by', '5.3/answer', '5.3/evidence', 'gone');
const value = fc.oneof<fc.Arbitrary<Value>[]>(
	fc.boolean(),
	fc.integer(),
	fc.string(),
	fc.array(fc.record({evidence: fc.constantFrom('E1', 'E2')}), {maxLength: 3}),
);
const happening = fc.oneof<fc.Arbitrary<Happening>[]>(
	fc.record({type: fc.constant('answer-given' as const), question: questions, value}),
	fc.record({type: fc.constant('answer-given' as const), question: questions, value, confirmed: fc.constant(['code-conflict'])}),
	fc.record({type: fc.constant('left-open' as const), question: questions, reason: fc.constantFrom('ask', 'later', 'unsure')}),
	fc.record({type: fc.constant('left-open' as const), question: questions, reason: fc.constant('ask' as const), who: fc.string()}),
	fc.record({type: fc.constant('evidence-added' as const), id: fc.constantFrom('E1', 'E2'), title: fc.string()}),
	fc.record({type: fc.constant('moved' as const), to: questions}),
	fc.record({type: fc.constant('section-checked' as const), section: fc.integer({min: 1, max: 9})}),
	fc.record({type: fc.constant('comment-made' as const), provision: fc.constantFrom('', '5.3'), author: fc.string(), text: fc.string()}),
	fc.record({type: fc.constant('comment-settled' as const), comment: fc.integer({min: 1, max: 4})}),
	fc.record({type: fc.constant('bank-changed' as const), bank: fc.string()}),
	fc.record({type: fc.constant('draft-opened' as const), id: fc.string(), edition: fc.constantFrom('2022', '2024'), bank: fc.string()}),
);
const journal = fc.array(fc.tuple(happening, fc.integer({min: 0, max: 1e6})).map(([each, seconds]): DraftEvent => eventOf(each, new Date(Date.parse(now) + seconds * 1000).toISOString())), {maxLength: 80});

function copy(draft: Draft): Draft {
	return structuredClone(draft);
}

describe('a draft', () => {
	test('is the same whether folded whole or event by event', () => {
		fc.assert(
			fc.property(journal, (events) => {
				expect(events.reduce(evolve, emptyDraft)).toEqual(foldJournal(events));
			}),
		);
	});

	test('is left as it was by the next event', () => {
		fc.assert(
			fc.property(journal, happening, (events, next) => {
				const draft = foldJournal(events);
				const before = copy(draft);
				evolve(draft, eventOf(next));
				expect(draft).toEqual(before);
			}),
		);
		expect(emptyDraft.answers.size + emptyDraft.evidence.size + emptyDraft.times.length).toBe(0);
	});

	test('folds on from any prefix', () => {
		fc.assert(
			fc.property(journal, fc.nat(80), (events, cut) => {
				expect(events.slice(cut).reduce(evolve, foldJournal(events.slice(0, cut)))).toEqual(foldJournal(events));
			}),
		);
	});
});

const opened: Happening = {type: 'draft-opened', id: 'd1', edition: '2022', bank: 'v1'};
const fold = (...happenings: readonly Happening[]) => foldJournal(happenings.map((each) => eventOf(each)));

describe('an event', () => {
	test('draft-opened: says what the draft is', () => {
		expect(fold(opened)).toMatchObject({id: 'd1', edition: '2022', bank: 'v1', events: 1, changedAt: now});
	});

	test('answer-given: is kept with who, when, its number and what was let stand', () => {
		const draft = fold(opened, {type: 'answer-given', question: '5.3/answer', value: 'yes', confirmed: ['code-conflict']});
		expect(draft.answers.get('5.3/answer')).toEqual({response: {value: 'yes'}, at: now, by: 'Complaints officer', seq: 2, confirmed: ['code-conflict']});
		expect(draft).toMatchObject({after: '5.3/answer', at: undefined});
	});

	test('answer-given: the last one counts', () => {
		const draft = fold({type: 'answer-given', question: 'stages', value: 3}, {type: 'answer-given', question: 'stages', value: 2});
		expect(draft.answers.get('stages')).toMatchObject({response: {value: 2}, seq: 2});
		expect(draft.answers.size).toBe(1);
	});

	test('left-open: replaces a value, and names whom to ask', () => {
		const draft = fold({type: 'answer-given', question: 'stages', value: 3}, {type: 'left-open', question: 'stages', reason: 'ask', who: 'Legal'});
		expect(draft.answers.get('stages')?.response).toEqual({open: 'ask', who: 'Legal'});
	});

	test('completed_by: is who fills it in', () => {
		expect(fold({type: 'answer-given', question: 'completed_by', value: 'Jo'}).completedBy).toBe('Jo');
	});

	test('evidence: the last that was not empty is "same as last time"', () => {
		const refs = [{evidence: 'E1', where: 'section 4'}];
		const draft = fold({type: 'answer-given', question: '5.3/evidence', value: refs}, {type: 'answer-given', question: '5.4/evidence', value: []});
		expect(draft.lastEvidence).toEqual(refs);
	});

	test('evidence-added: stands in the register with what was given', () => {
		const draft = fold({type: 'evidence-added', id: 'E1', title: 'Policy', link: 'https://example.org'}, {type: 'evidence-added', id: 'E2', title: 'Report', date: '2026-01-31'});
		expect([...draft.evidence.values()]).toEqual([{id: 'E1', title: 'Policy', link: 'https://example.org'}, {id: 'E2', title: 'Report', date: '2026-01-31'}]);
	});

	test('comment-made: waits under its number until it is settled', () => {
		const made: Happening[] = [{type: 'comment-made', provision: '5.3', author: 'Priya Shah', text: 'Still true?'}, {type: 'comment-made', provision: '', author: 'Jo', text: 'Too long.'}];
		expect(fold(...made, {type: 'comment-settled', comment: 2}).comments).toEqual([
			{id: 1, provision: '5.3', author: 'Priya Shah', text: 'Still true?', isSettled: false},
			{id: 2, provision: '', author: 'Jo', text: 'Too long.', isSettled: true},
		]);
		expect(fold(...made, {type: 'comment-settled', comment: 9}).comments.map(({isSettled}) => isSettled)).toEqual([false, false]);
	});

	test('moved: holds until something is answered, left open or checked', () => {
		const moved: Happening = {type: 'moved', to: 'stages'};
		expect(fold(moved).at).toBe('stages');
		expect(fold(moved, {type: 'evidence-added', id: 'E1', title: 'P'}).at).toBe('stages');
		expect(fold(moved, {type: 'answer-given', question: 'homes', value: 1}).at).toBeUndefined();
		expect(fold(moved, {type: 'left-open', question: 'homes', reason: 'later'}).at).toBeUndefined();
		expect(fold(moved, {type: 'section-checked', section: 1}).at).toBeUndefined();
	});

	test('bank-changed: loses no answer', () => {
		const draft = fold(opened, {type: 'answer-given', question: 'gone', value: 'kept'}, {type: 'bank-changed', bank: 'v2'});
		expect(draft).toMatchObject({bank: 'v2'});
		expect(draft.answers.get('gone')?.response).toEqual({value: 'kept'});
	});

	test('times: the last forty are kept for the pace', () => {
		const events = Array.from({length: 50}, (_, index) => eventOf({type: 'answer-given', question: `q${index}`, value: true}, `2026-03-02T09:00:${String(index).padStart(2, '0')}.000Z`));
		const {times} = foldJournal(events);
		expect([times.length, times[0], times.at(-1)]).toEqual([40, '2026-03-02T09:00:10.000Z', '2026-03-02T09:00:49.000Z']);
	});
});
