/** After back, Enter alone goes forward one question at a time through what is answered, whatever its input. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {inDepth, inFirstPass, passesBank as bank} from '../../plain/passes-bank.ts';
import {converse, ctrl, down, enter, escape, f1, whereAt, type Conversation} from '../conversation.ts';
import {start as small, at12Text} from '../small-interview.ts';

const back = ctrl('b');
const start = (lines: readonly string[] = []) => converse({bank, lines: [...inDepth, ...lines]});
const given = (talk: Conversation) => talk.events().filter(({type}) => type !== 'moved').length;
/** Where each Enter leads. */
const way = (talk: Conversation, enters: number) => Array.from({length: enters}, () => whereAt(talk.type(enter).session()));

test('from a row’s note in a first pass, where it is not put by itself, back is the row', () => {
	const talk = converse({bank, lines: [...inFirstPass, 'yes', 'jump 1.1', 'note']});
	expect(whereAt(talk.session())).toBe('1.1/commentary');
	expect(whereAt(talk.type(back).session())).toBe('1.1/answer');
});

describe('Enter alone', () => {
	test('at ticks, a line and documents goes on and gives nothing anew', () => {
		const talk = start(['all', 'yes', '1']);
		const at = whereAt(talk.session());
		const before = given(talk);
		talk.type(`${back}${back}${back}`);
		expect(whereAt(talk.session())).toBe('letters');
		expect(talk.live()).toContain('Enter alone goes on to the next question.');
		expect(way(talk, 3)).toEqual(['1.1/answer', '1.1/evidence', at]);
		expect(given(talk)).toBe(before);
	});

	test('at a choice, a number and a text too', () => {
		const talk = small([...at12Text, 'A note.']);
		const at = whereAt(talk.session());
		const [before, answers] = [given(talk), [...talk.draft().answers.keys()]];
		for (let guard = 0; guard < 30 && whereAt(talk.session()) !== answers[0]; guard++) talk.type(back);
		expect(whereAt(talk.session())).toBe(answers[0]);
		const passed = [answers[0]!];
		for (let guard = 0; guard < 30 && whereAt(talk.session()) !== at; guard++) passed.push(...way(talk, 1));
		expect(passed.at(-1)).toBe(at);
		expect(passed.length).toBeGreaterThan(8);
		expect(new Set(passed).size).toBe(passed.length);
		// The last of a section is given as it stands, so that its check is not passed over.
		expect(given(talk) - before).toBeLessThanOrEqual(1);
	});

	test('at what was left open goes on, and leaves it open', () => {
		const talk = start(['all', 'yes']).type(`${ctrl('s')}${back}`);
		expect(whereAt(talk.session())).toBe('1.1/evidence');
		talk.type(enter);
		expect(whereAt(talk.session())).not.toBe('1.1/evidence');
		expect(talk.draft().answers.get('1.1/evidence')?.response).toEqual({open: 'later'});
	});

	test('at the first without an answer it gives what stands there again', () => {
		const talk = start(['all', 'yes']).type(`${back}${enter}`);
		expect(whereAt(talk.session())).toBe('1.1/evidence');
		expect(talk.live()).not.toContain('Enter alone goes on');
		expect(talk.session().isGoneBack).toBe(false);
	});
});

describe('an answer that is changed', () => {
	test.each([
		['ticks', 'letters', `1${enter}`],
		['ticks by hand', 'letters', `${down} ${enter}`],
		['a line', '1.1/answer', `no${enter}`],
	])('%s: goes on too, to the next question', (_, at, keys) => {
		const talk = start(['all', 'yes', '1']);
		for (let guard = 0; guard < 9 && whereAt(talk.session()) !== at; guard++) talk.type(back);
		const before = given(talk);
		talk.type(keys);
		expect(given(talk)).toBe(before + 1);
		expect(whereAt(talk.session())).toBe(at === 'letters' ? '1.1/answer' : '1.1/explanation');
	});

	test('with the highlight moved, Enter gives what is highlighted', () => {
		const talk = small(['Testford Homes', 'Ann Smith', '2', 'yes']).type(`${back}${down}${enter}`);
		expect(valueOf(talk.draft().answers, 'stages_written')).toBe(false);
	});

	test('half-written text is given, not passed by', () => {
		const talk = small(['Testford Homes', 'Ann Smith']).type(`${back}Bea Jones${enter}`);
		expect(valueOf(talk.draft().answers, 'completed_by')).toBe('Bea Jones');
	});
});

test('a jump, skip to the next row, or a list gone to ends it', () => {
	const talk = start(['all', 'yes', '1']).type(`${back}${back}`);
	expect(talk.session().isGoneBack).toBe(true);
	expect(talk.type(ctrl('n')).session().isGoneBack).toBe(false);
});

test('a page looked at on the way does not', () => {
	const talk = start(['all', 'yes', '1']).type(`${back}${back}${f1}${escape}`);
	expect(way(talk, 1)).toEqual(['1.1/evidence']);
});
