import {describe, expect, test} from 'vitest';
import {findProvision} from '../../../src/core/bank/bank.ts';
import {fillIn, suggestionFor} from '../../../src/core/draft/suggestion.ts';
import {formatValue} from '../../../src/core/kinds/given-text.ts';
import {provision, smallBank, tinyBank} from '../../helpers/bank.ts';
import {draftWith, type Given} from '../../helpers/draft.ts';

const bank = smallBank();
const suggest = (given: Given, id: string, over = bank) => {
	const {answer, unmet, met, unknown, conflicts, doubts} = suggestionFor(over, draftWith(given), findProvision(over, id)!);
	return {answer, unmet: unmet.map((each) => each.id), met: met.map((each) => each.id), unknown: unknown.map((each) => each.id), conflicts: conflicts.length, doubts: doubts.length};
};
const nothing = {unmet: [], met: [], unknown: [], conflicts: 0, doubts: 0};
const both: Given = {stages_written: true, stages_told: true};

describe('what the facts suggest', () => {
	test.each([
		['nothing known', {}, '1.1', {answer: undefined, unknown: ['stages_written', 'stages_told', 'stages']}],
		['every limb met, no conflict', {stages: 2, ...both}, '1.1', {answer: 'yes', met: ['stages_written', 'stages_told']}],
		['a conflict', {stages: 3, ...both}, '1.1', {answer: 'no', met: ['stages_written', 'stages_told'], conflicts: 1}],
		['a doubt changes nothing', {stages: 1, ...both}, '1.1', {answer: 'yes', met: ['stages_written', 'stages_told'], doubts: 1}],
		['one limb met and one not', {stages: 2, stages_written: true, stages_told: false}, '1.1', {answer: 'partly', met: ['stages_written'], unmet: ['stages_told']}],
		['no limb met', {stages: 2, stages_written: false, stages_told: false}, '1.1', {answer: 'no', unmet: ['stages_written', 'stages_told']}],
		['a limb unknown beside one that fails', {stages: 2, stages_written: false}, '1.1', {answer: 'no', unmet: ['stages_written'], unknown: ['stages_told']}],
		['a fact left open', {stages: {open: 'ask'}, ...both}, '1.1', {answer: undefined, met: ['stages_written', 'stages_told'], unknown: ['stages']}],
		['a conflict that can no longer arise', {day_unit: 'calendar', ack_percent: 98, ack_checked: false}, '2.2', {answer: 'yes', met: ['ack_checked']}],
		['a conflict that still may', {day_unit: 'working', ack_percent: 98, ack_checked: false}, '2.2', {answer: undefined, met: ['ack_checked'], unknown: ['ack_days']}],
		['at the limit', {day_unit: 'working', ack_days: 5, ack_percent: 98, ack_checked: false}, '2.2', {answer: 'yes', met: ['ack_checked']}],
		['beyond the limit', {day_unit: 'working', ack_days: 6, ack_percent: 98, ack_checked: false}, '2.2', {answer: 'no', met: ['ack_checked'], conflicts: 1}],
		['a limb whose good answer is no', {day_unit: 'calendar', ack_percent: 98, ack_checked: true}, '2.2', {answer: 'no', unmet: ['ack_checked']}],
		['a limb that is not asked does not count', {determinations: 0, learned: false}, '2.1', {answer: 'yes'}],
		['a limb that is asked does', {determinations: 1, severe_findings: 1, learned: false}, '2.1', {answer: 'no', unmet: ['learned']}],
		['a limb that waits for an unknown fact', {determinations: {open: 'ask'}}, '2.1', {answer: undefined, unknown: ['determinations']}],
		['a limb that waits for a fact further on', {determinations: 1}, '2.1', {answer: undefined, unknown: ['severe_findings']}],
		['a limb that waits, at a row without conflicts', {}, '1.2', {answer: undefined, unknown: ['website']}],
		['a row that may not apply at all', {panel: true}, '1.3', {answer: undefined, met: ['panel'], unknown: ['stages']}],
		['a row that applies', {stages: 3, panel: true}, '1.3', {answer: 'yes', met: ['panel']}],
		['a limb that proves nothing', {website: false, place: 'In the offices'}, '1.2', {answer: 'yes'}],
	] satisfies Array<[string, Given, string, object]>)('%s', (_name, given, id, expected) => {
		expect(suggest(given, id)).toEqual({...nothing, ...expected});
	});

	test('an optional fact or limb may stay unknown, passed over or not', () => {
		expect(suggest({day_unit: 'calendar', ack_checked: false}, '2.2')).toMatchObject({answer: 'yes', unknown: []});
		expect(suggest({day_unit: 'calendar', ack_checked: false, ack_percent: ''}, '2.2')).toMatchObject({answer: 'yes', conflicts: 0});
		expect(suggest({day_unit: 'calendar', ack_checked: false, ack_percent: 20}, '2.2')).toMatchObject({answer: 'no', conflicts: 1});
		const tiny = tinyBank({provisions: provision('1.2', 'limbs:\n- {id: share, kind: number, min: 0, max: 100, met: share >= 90, optional: true, ask: Q?}')});
		expect(suggest({}, '1.2', tiny)).toMatchObject({answer: 'yes', unknown: []});
		expect(suggest({share: 80}, '1.2', tiny)).toMatchObject({answer: 'no', unmet: ['share']});
	});

	test('a limb that is not asked is not met, whatever else its condition reads', () => {
		const tiny = tinyBank({
			facts: '- {id: website, kind: yes-no, ask: Q?}\n- {id: agent, kind: yes-no, ask: Q?}\n',
			provisions: provision('1.2', 'facts: [website, agent]\nlimbs:\n- {id: page, kind: yes-no, when: website, met: page || agent, ask: Q?}\n- {id: told, kind: yes-no, ask: Q?}'),
		});
		expect(suggest({website: false, agent: true, told: false}, '1.2', tiny)).toMatchObject({answer: 'no', met: []});
		expect(suggest({website: true, agent: true, told: false}, '1.2', tiny)).toMatchObject({answer: 'partly', met: ['page']});
	});

	test('a limb that proves nothing does not make a No into a Partly', () => {
		const tiny = tinyBank({provisions: provision('1.2', 'limbs:\n- {id: told, kind: yes-no, ask: Q?}\n- {id: how, kind: text, ask: Q?}')});
		expect(suggest({told: false, how: 'By letter'}, '1.2', tiny)).toMatchObject({answer: 'no', met: []});
	});
});

test('a sentence is filled with what was answered', () => {
	const draft = draftWith({stages: 3, day_unit: 'working'});
	const fill = (sentence: string) => fillIn(bank, draft, sentence, (question, value) => formatValue(draft, question, value));
	expect(fill('You have {stages} stages, in {day_unit}.')).toBe('You have 3 stages, in Working days.');
	expect(fill('{ack_days} and {nobody} stay')).toBe('{ack_days} and {nobody} stay');
});
