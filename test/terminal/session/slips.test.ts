/** Mistyped words are told what they may have meant; pages close as they were opened; a changed fact says what it changed. */
import {describe, expect, test} from 'vitest';
import {realBank} from '../../helpers/bank.ts';
import {converse, ctrl, enter, escape, f1, whereAt} from '../conversation.ts';

const at = (question: string) => converse({bank: realBank('2024'), happenings: [{type: 'moved', to: question}]});

test.each([
	['hepl', 'help'],
	['gapps', 'gaps'],
	['bakc', 'back'],
	['jmup 5.3', 'jump 5.3'],
	['jmup stages', 'jump stages'],
])('%s at a choice asks whether %s was meant', (typed, meant) => {
	const talk = at('landlord_kind').type(`${typed}${enter}`);
	expect(talk.live()).toContain(`Did you mean “${meant}”?`);
	expect(talk.events().some(({type}) => type === 'answer-given')).toBe(false);
	expect(whereAt(talk.session())).toBe('landlord_kind');
	// Enter alone gives nothing.
	talk.type(enter);
	expect(talk.events().some(({type}) => type === 'answer-given')).toBe(false);
});

test.each([['jump ack1_dyas', 'ack1_days'], ['jump stagse', 'stages'], ['jump 5.33', '5.3']])('%s leads nowhere, and %s is named', (typed, meant) => {
	expect(at('landlord_kind').type(`${typed}${enter}`).live()).toContain(`Did you mean ${meant}?`);
});

test('in a text it is asked once, and taken as the answer when it is given again', () => {
	const talk = at('completed_by').type(`hepl${enter}`);
	expect(talk.live()).toContain('Did you mean “help”? Give “hepl” again if it is your answer.');
	expect(talk.draft().answers.has('completed_by')).toBe(false);
	expect(talk.type(enter).draft().answers.get('completed_by')?.response).toEqual({value: 'hepl'});
});

test.each(['Helen', 'List of roles', 'Head of Help', 'Jump to it'])('%s is an answer like any other', (typed) => {
	expect(at('completed_by').type(`${typed}${enter}`).draft().answers.get('completed_by')?.response).toEqual({value: typed});
});

describe('a page over a question', () => {
	test.each([ctrl('y'), f1, ctrl('p')])('opened by %j, it is closed by Escape, and the question is still there', (key) => {
		const talk = at('homes').type(`14${key}`);
		expect(talk.session().screen.type).toBe('pager');
		talk.type(escape);
		expect(whereAt(talk.session())).toBe('homes');
		expect(talk.live()).toContain('14');
	});

	test('opened by ? and Enter, as the welcome says, it stays open; the next Enter closes it', () => {
		const talk = at('landlord_kind').type(`?${enter}`);
		expect(whereAt(talk.session())).toBe('Help');
		expect(whereAt(talk.type(enter).session())).toBe('landlord_kind');
	});
});

test('a changed number of stages says which rows it closed, and which it opened again', () => {
	const talk = converse({bank: realBank('2022'), happenings: [{type: 'answer-given', question: 'stages', value: 3}, {type: 'moved', to: 'stages'}]});
	talk.type(`2${enter}`);
	expect(talk.said().replaceAll(/\s+/g, ' ')).toContain('5.20, 5.18 and 5.19 are not applicable now, by what you said.');
	talk.type(`jump stages${enter}3${enter}`);
	expect(talk.said().replaceAll(/\s+/g, ' ')).toContain('5.20, 5.18 and 5.19 apply again.');
});
