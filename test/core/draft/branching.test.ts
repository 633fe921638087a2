import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findQuestion, type Bank} from '../../../src/core/bank/bank.ts';
import {askOf, pathOf} from '../../../src/core/draft/branching.ts';
import {firstOf, isRowAnswered, positionOf, previousQuestion, progressOf, rowsOf, sectionState, type Position} from '../../../src/core/draft/position.ts';
import {emptyDraft, evolve, foldJournal, type Draft, type DraftEvent} from '../../../src/core/draft/draft.ts';
import {rowScope} from '../../../src/core/bank/row-scope.ts';
import {provision, smallBank, tinyBank} from '../../helpers/bank.ts';
import {after, answering, draftWith, eventOf, type Given} from '../../helpers/draft.ts';

const bank = smallBank();
const askedAt = (draft: Draft, id: string) => pathOf(bank, draft).rows.find((row) => row.provision.id === id)!.asked.map((question) => question.id);
const where = (position: Position) => (position.at === 'question' ? position.question.id : position.at === 'check' ? `check ${position.section}` : 'end');
const at = (draft: Draft) => where(positionOf(bank, draft));

const opening: Given = {landlord: 'Anyhomes', completed_by: 'Jo'};
const yes = (id: string): Given => ({[`${id}/answer`]: 'yes', [`${id}/evidence`]: [{evidence: 'E1'}], [`${id}/commentary`]: ''});
const row11: Given = {stages: 2, stages_written: true, stages_told: true, ...yes('1.1')};
const row12: Given = {website: true, page: true, ...yes('1.2')};
const section1: Given = {...opening, ...row11, ...row12};
const section2: Given = {determinations: 0, ...yes('2.1'), day_unit: 'working', ack_days: 5, ack_percent: 98, ack_note: '', ack_checked: false, ...yes('2.2')};

describe('what a row asks', () => {
	test.each<[string, Given, string, string[]]>([
		['nothing known: its facts, limbs and answer', {}, '1.1', ['stages', 'stages_written', 'stages_told', '1.1/answer']],
		['a fact asked elsewhere is not asked again', {}, '1.2', ['website', '1.2/answer']],
		['a limb whose condition holds', {website: true}, '1.2', ['website', 'page', '1.2/answer']],
		['its other branch', {website: false}, '1.2', ['website', 'place', '1.2/answer']],
		['neither branch while the fact is open', {website: {open: 'ask'}}, '1.2', ['website', '1.2/answer']],
		['the follow-ups of a yes', yes('1.2'), '1.2', ['website', '1.2/answer', '1.2/evidence', '1.2/commentary']],
		['the follow-ups of a no, and the row’s own', {stages: 3, '1.1/answer': 'no'}, '1.1', ['stages', 'stages_written', 'stages_told', '1.1/answer', '1.1/plan', '1.1/explanation', '1.1/action', '1.1/owner', '1.1/due']],
		['an answer left open: notes only', {'1.2/answer': {open: 'later'}}, '1.2', ['website', '1.2/answer', '1.2/commentary']],
		['a chain of facts', {determinations: 2, severe_findings: 1}, '2.1', ['determinations', 'severe_findings', 'learned', '2.1/answer']],
		['a chain cut at its head', {determinations: 0, severe_findings: 1}, '2.1', ['determinations', '2.1/answer']],
		['nothing, where it follows by itself', {stages: 2}, '1.3', []],
		['everything, where it does not', {stages: 3}, '1.3', ['panel', '1.3/answer', '1.3/reasons']],
		['everything, while that cannot be told', {}, '1.3', ['panel', '1.3/answer', '1.3/reasons']],
	])('%s', (_name, given, id, expected) => {
		expect(askedAt(draftWith(given), id)).toEqual(expected);
	});

	test('a row that follows says so, and is answered', () => {
		const draft = draftWith({stages: 2});
		const row = pathOf(bank, draft).rows.find((each) => each.provision.id === '1.3')!;
		expect(row).toMatchObject({answer: 'not-applicable', follows: true});
		expect(isRowAnswered(row)).toBe(true);
	});

	test('facts known from an earlier row are named', () => {
		expect(rowsOf(bank, draftWith({}), 1).map((row) => row.known.map(({id}) => id))).toEqual([[], ['stages'], ['stages']]);
	});

	test('the wording is the first that fits', () => {
		const wording = (given: Given, id: string) => {
			const {rows, scope} = pathOf(bank, draftWith(given));
			const row = rows.find(({provision}) => provision.id === id)!;
			return askOf(findQuestion(bank, `${id}/commentary`)!, rowScope(row.provision, row.answer, scope));
		};

		expect([wording(yes('1.1'), '1.1'), wording(yes('1.2'), '1.2'), wording({'1.2/answer': {open: 'ask'}}, '1.2')]).toEqual(['How do you know that it happens?', 'Anything to add?', 'Any notes so far?']);
	});
});

describe('a fact asked only at rows that follow', () => {
	const tiny = tinyBank({
		facts: '- {id: stages, kind: number, min: 1, max: 6, ask: Q?}\n- {id: panel_size, kind: number, min: 0, max: 9, ask: Q?}\n',
		provisions:
			provision('1.2', 'facts: [stages]\nlimbs:\n- {id: panel, kind: yes-no, ask: Q?}\nnot-applicable: {follows: stages < 3, say: S}') +
			provision('1.3', 'facts: [panel_size]\nnot-applicable: {follows: stages < 3, say: S}') +
			provision('1.4', 'limbs:\n- {id: members, kind: yes-no, when: panel || panel_size > 0, ask: Q?}'),
	});
	const asked = (given: Given) => pathOf(tiny, draftWith(given)).asked.map(({id}) => id);

	test('is unknown while they do, whatever was once answered', () => {
		expect(asked({stages: 3, panel: true, panel_size: 4})).toContain('members');
		expect(asked({stages: 2, panel: true, panel_size: 4})).not.toContain('members');
	});

	test('the fact they follow from is still asked there, so that it can be changed', () => {
		expect(asked({stages: 2})).toEqual(['landlord', 'stages', '1.4/answer', '1.4/commentary']);
	});
});

describe('answers hidden by a changed fact', () => {
	const three: Given = {...opening, stages: 3, stages_written: true, stages_told: true, panel: true, '1.3/answer': 'yes', '1.3/reasons': 'Residents value it.', '1.3/evidence': [{evidence: 'E1'}], '1.3/commentary': ''};

	test('are kept, not counted, and restored', () => {
		const before = draftWith(three);
		const two = answering(bank, before, 'stages', 2);
		const again = answering(bank, two, 'stages', 3);
		const counted = (draft: Draft) => progressOf(bank, draft).answered;
		const gone = ['panel', '1.3/answer', '1.3/reasons', '1.3/evidence', '1.3/commentary'];

		expect(askedAt(two, '1.3')).toEqual([]);
		expect(gone.map((id) => two.answers.get(id))).toEqual(gone.map((id) => before.answers.get(id)));
		expect([counted(before), counted(two), counted(again)]).toEqual([1, 1, 1]);
		expect(askedAt(again, '1.3')).toEqual(askedAt(before, '1.3'));
		expect(again.answers.get('1.3/reasons')).toEqual(before.answers.get('1.3/reasons'));
		expect(at(again)).toBe('1.1/answer');
	});

	test('are not left to be answered, nor asked for', () => {
		const hidden = draftWith({...section1, page: {open: 'ask'}, website: false});
		expect(progressOf(bank, hidden)).toMatchObject({open: 0});
		expect(pathOf(bank, hidden).asked.map(({id}) => id)).not.toContain('page');
	});
});

describe('where the interview is', () => {
	test.each<[string, Given, string]>([
		['the beginning', {}, 'landlord'],
		['after one answer, the next', {landlord: 'Anyhomes'}, 'completed_by'],
		['after the opening, the first row', opening, 'stages'],
		['an open answer counts as given', {...opening, stages: {open: 'ask', who: 'Legal'}}, 'stages_written'],
		['a question that the answer opened comes next', {...opening, ...row11, website: true}, 'page'],
		['a finished section is checked, its row that follows included', section1, 'check 1'],
		['answers after a jump go on from there, then return to what was passed', {...opening, ...section2}, 'check 2'],
		['after the last question, the first without an answer', {...opening, ...row11, assessed_on: '2026-01-01', approved_on: '2026-01-02', published_on: '2026-01-03'}, 'website'],
	])('%s', (_name, given, expected) => {
		expect(at(draftWith(given))).toBe(expected);
	});

	test('a checked section is passed; changing an answer brings its check back', () => {
		const checked = after(bank, draftWith(section1), {type: 'check-section', section: 1});
		expect([at(checked), sectionState(bank, checked, 1)]).toEqual(['determinations', 'done']);
		const changed = answering(bank, after(bank, checked, {type: 'go-to', question: 'stages_told'}), 'stages_told', false);
		expect([at(changed), sectionState(bank, changed, 1)]).toEqual(['check 1', 'to-check']);
	});

	test('a change that opens a question asks it before the check', () => {
		const checked = after(bank, draftWith(section1), {type: 'check-section', section: 1});
		const changed = answering(bank, after(bank, checked, {type: 'go-to', question: 'website'}), 'website', false);
		expect([at(changed), sectionState(bank, changed, 1)]).toEqual(['place', 'in-progress']);
		expect(at(answering(bank, changed, 'place', 'In the offices'))).toBe('check 1');
	});

	test('skip leaves open and goes on', () => {
		expect(at(after(bank, draftWith(opening), {type: 'leave-open', question: 'stages', reason: 'later'}))).toBe('stages_written');
	});

	test('back goes to the question before, and destroys nothing', () => {
		const draft = draftWith({...opening, stages: 2, stages_written: true});
		const back = after(bank, draft, {type: 'go-to', question: previousQuestion(bank, draft)!.id});
		expect([at(back), previousQuestion(bank, back)?.id]).toEqual(['stages_written', 'stages']);
		expect(back.answers).toEqual(draft.answers);
		expect(at(answering(bank, back, 'stages_written', false))).toBe('stages_told');
	});

	test('there is nothing before the first question', () => {
		expect(previousQuestion(bank, emptyDraft)).toBeUndefined();
	});

	test('back from a check returns to the answer before it', () => {
		expect(previousQuestion(bank, draftWith(section1))?.id).toBe('1.2/commentary');
	});

	test('a jump stays until answered, then goes on from there', () => {
		const jumped = after(bank, draftWith(opening), {type: 'go-to', question: firstOf(bank, draftWith(opening), '2.2')!.id});
		expect(at(jumped)).toBe('day_unit');
		expect(at(answering(bank, jumped, 'day_unit', 'calendar'))).toBe('ack_days');
	});

	test('a jump lands on what a row still needs, else on its answer; nowhere when it follows or is unknown', () => {
		const first = (given: Given, id: string) => firstOf(bank, draftWith(given), id)?.id;
		expect([first({website: true}, '1.2'), first(row12, '1.2'), first({stages: 2}, '1.3'), first({}, '9.9')]).toEqual(['page', '1.2/answer', undefined, undefined]);
	});

	test('a place moved to that a change has closed is forgotten', () => {
		const draft = foldJournal([eventOf({type: 'answer-given', question: 'website', value: true}), eventOf({type: 'moved', to: 'place'})]);
		expect(at(draft)).toBe('page');
	});

	test('the end comes when all is answered and every section checked', () => {
		const all = draftWith({...section1, ...section2, assessed_on: '2026-01-01', approved_on: '2026-01-02', published_on: {open: 'later'}});
		expect(at(all)).toBe('end');
		expect(progressOf(bank, all)).toEqual({provisions: 5, answered: 5, open: 1, questionsLeft: 0});
	});
});

describe('a section', () => {
	test.each<[string, Given, string]>([
		['nothing answered', opening, 'not-started'],
		['something answered', {...opening, stages: 2}, 'in-progress'],
		['all answered', section1, 'to-check'],
		['a shared fact asked in it is changed', {...section1, stages: 3}, 'in-progress'],
	])('%s: %3$s', (_name, given, expected) => {
		expect(sectionState(bank, draftWith(given), 1)).toBe(expected);
	});
});

/** What an officer might do next, as numbers, so that a run can be replayed. */
function walk(over: Bank, choices: readonly number[]): readonly DraftEvent[] {
	const events: DraftEvent[] = [];
	let draft: Draft = emptyDraft;
	for (const choice of choices) {
		const position = positionOf(over, draft);
		if (position.at === 'end') break;
		const event =
			position.at === 'check'
				? eventOf({type: 'section-checked', section: position.section})
				: choice % 7 === 0
					? eventOf({type: 'left-open', question: position.question.id, reason: 'later'})
					: eventOf({type: 'answer-given', question: position.question.id, value: choice % 2 === 0 ? position.question.kind === 'yes-no' : (choice % 6) + 1});
		events.push(event);
		draft = evolve(draft, event);
	}

	return events;
}

test('a draft read back from any prefix of its journal stands on the very question', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(100), {maxLength: 60}), (choices) => {
			const events = walk(bank, choices);
			let draft: Draft = emptyDraft;
			for (const [index, event] of events.entries()) {
				draft = evolve(draft, event);
				expect(at(foldJournal(events.slice(0, index + 1)))).toBe(at(draft));
			}
		}),
		{numRuns: 40},
	);
});
