import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {withEditedText} from '../../../src/terminal/session/session.ts';
import {realBank} from '../../helpers/bank.ts';
import {converse, ctrl, down, enter, escape, frameText, whereAt} from '../conversation.ts';
import {at11, at12Evidence, at12Text, opening, start} from '../small-interview.ts';

describe('answering', () => {
	test('each answer is recorded, printed above, and the next question put', () => {
		const talk = start(opening);
		expect(talk.events().map((event) => [event.type, 'question' in event ? event.question : '', 'value' in event ? event.value : ''])).toEqual([
			['answer-given', 'landlord', 'Testford Homes'],
			['answer-given', 'completed_by', 'Ann Smith'],
		]);
		expect(talk.said()).toContain('Which landlord is this for? → Testford Homes\nWho is filling this in? → Ann Smith');
		expect(talk.live()).toContain('How many stages are there?');
	});

	test('nothing is recorded before Enter', () => {
		expect(start().type('Testford').events()).toEqual([]);
	});

	test('by arrow, by number, by letter, by word: the same', () => {
		const ways = ['1', 'y', 'YES', down].map((keys) => start([...opening, '2', keys]).draft().answers.get('stages_written')?.response);
		expect(ways).toEqual(Array.from({length: 4}, () => ({value: true})));
	});

	test('a date may leave out its year: the next one is meant', () => {
		const due = (typed: string) => valueOf(converse({bank: realBank('2024'), happenings: [{type: 'answer-given', question: '5.12/answer', value: 'no'}, {type: 'moved', to: '5.12/due'}], lines: [typed]}).draft().answers, '5.12/due');
		expect(due('end of July')).toBe('2026-07-31');
		expect(due('Q3')).toBe('2026-09-30');
	});

	test('a choice that may stay empty is passed over by Enter alone, as is said there', () => {
		const talk = converse({bank: realBank('2024'), happenings: [{type: 'answer-given', question: 'mrc_is_member', value: false}], lines: ['/jump mrc_missing']});
		expect(talk.live()).toContain('Enter alone if there is nothing to add.');
		talk.type(enter);
		expect(talk.events().at(-1)).toMatchObject({type: 'answer-given', question: 'mrc_missing', value: ''});
	});

	test('Enter alone takes the suggested answer, and says what suggests it', () => {
		const talk = start(at11);
		expect(talk.live()).toContain('Suggested: Yes.');
		expect(talk.live()).toMatch(/^❯ 1 Yes  /m);
		expect(valueOf(talk.type(enter).draft().answers, '1.1/answer')).toBe('yes');
	});

	const refused: ReadonlyArray<readonly [string, readonly string[], string]> = [
		['a number that is none', [...opening, 'many'], '“many” is not a whole number. Type one from 1 to 6'],
		['a number out of range', [...opening, '9'], '“9” is outside 1 to 6.'],
		['a choice that is none', [...opening, '2', 'maybe'], '“maybe” is not one of the choices. Type a number from 1 to 3'],
		['nothing at all where something is needed', [''], 'Nothing is written yet.'],
		['Enter where nothing is highlighted', [...opening, '2', ''], 'Choose one with the arrow keys, or type its number.'],
	];
	test.each(refused)('%s is said, and asked again', (_name, lines, words) => {
		const talk = start(lines);
		expect(talk.live().replaceAll('\n', ' ')).toContain(words);
		expect(talk.events()).toHaveLength(lines.length - 1);
	});

	test('the sentence goes with the next key', () => {
		expect(start([...opening, 'many']).type('x').live()).not.toContain('not a whole number');
	});

	test('a pasted text of 200 lines is one answer, and does not give itself', () => {
		const lines = Array.from({length: 200}, (_, index) => `line ${index + 1}`).join('\n');
		const talk = start(at12Text).type(`\u001B[200~${lines}\u001B[201~`);
		expect(whereAt(talk.session())).toBe('1.2/commentary');
		expect(valueOf(talk.type(enter).draft().answers, '1.2/commentary')).toBe(lines);
	});

	test('escape codes in a paste reach neither the screen nor the record', () => {
		const talk = start().type('\u001B[200~Test\u001B[31mford\u001B]0;x\u0007\u009B2J\u001B[201~').type(enter);
		expect(valueOf(talk.draft().answers, 'landlord')).toBe('Testford2J');
		expect(talk.said()).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
	});

	test('a text from $EDITOR loses its escape codes, and is not given by itself', () => {
		const talk = start(at12Text).type(ctrl('e'));
		expect(talk.session().wantsEditor).toBe(true);
		const edited = withEditedText(talk.session(), 'one\r\ntwo\u001B[31m\u0007');
		expect(edited.wantsEditor).toBe(false);
		expect(frameText(edited, 80, 24)).toContain('› one\n  two\n');
		expect(frameText(withEditedText(talk.session(), undefined), 80, 24)).toContain('The editor could not be opened.');
	});
});

describe('evidence', () => {
	const at11Evidence = [...at11, ''];

	test('a new document: its name, then where in it', () => {
		const talk = start([...at11Evidence, 'Complaints Policy']);
		expect(talk.live()).toContain('Where in “Complaints Policy”?');
		expect(valueOf(talk.type(['s4']).draft().answers, '1.1/evidence')).toEqual([{evidence: 'E1', where: 's4'}]);
		expect(talk.said()).toContain('→ Complaints Policy, s4');
	});

	test('same as last time is one key', () => {
		const talk = start(at12Evidence);
		expect(whereAt(talk.session())).toBe('1.2/evidence');
		expect(talk.live()).toContain('❯ 1 Same as last time: Complaints Policy, s4');
		expect(valueOf(talk.type(enter).draft().answers, '1.2/evidence')).toEqual([{evidence: 'E1', where: 's4'}]);
	});

	test('several documents: where in each, in turn', () => {
		const change = start([...at12Evidence, 'Leaflet', 'p2', '', '/jump 1.1', '']);
		expect(whereAt(change.session())).toBe('check');
		change.type(['2', '5']);
		expect(whereAt(change.session())).toBe('1.1/evidence');
		change.type(`${down} ${down} ${enter}`);
		expect(change.live()).toContain('Where in “Complaints Policy”?');
		change.type(['s1']);
		expect(change.live()).toContain('Where in “Leaflet”?');
		expect(valueOf(change.type(['']).draft().answers, '1.1/evidence')).toEqual([{evidence: 'E1', where: 's1'}, {evidence: 'E2'}]);
	});

	test('no document is chosen from the list, so it is taken at once', () => {
		const talk = start([...at11Evidence, down]);
		expect(valueOf(talk.draft().answers, '1.1/evidence')).toEqual([]);
	});

	test('a number that is not on the list says how long the list is', () => {
		const talk = start([...at12Evidence, '9']);
		expect(talk.live()).toContain('“9” is not one of the choices. Type a number from 1 to 3');
		expect(whereAt(talk.session())).toBe('1.2/evidence');
	});
});

describe('challenges', () => {
	const three = [...opening, '3', 'yes', 'yes'];

	test('a Yes that a fact denies is put back, with the fact', () => {
		const talk = start(three);
		expect(talk.live()).toContain('You have 3 stages. Two are allowed.');
		talk.type(['yes']);
		expect(talk.live()).toContain('Is 1.1 really a Yes?');
		expect(talk.draft().answers.has('1.1/answer')).toBe(false);
	});

	test('kept, it is recorded with what was let stand', () => {
		const talk = start([...three, 'yes', 'keep']);
		expect(talk.events().at(-1)).toMatchObject({question: '1.1/answer', value: 'yes', confirmed: ['code-conflict']});
	});

	test.each([[ctrl('b')], [escape]])('%j goes back to the question', (keys) => {
		const talk = start([...three, 'yes']).type(keys);
		expect(whereAt(talk.session())).toBe('1.1/answer');
		expect(talk.draft().answers.has('1.1/answer')).toBe(false);
	});

	test.each([['1'], ['that was a slip']])('%j asks the fact it rests on, then the row again', (typed) => {
		const talk = start([...three, 'yes', typed]);
		expect(whereAt(talk.session())).toBe('stages');
		talk.type(['2', 'yes']);
		expect(talk.draft().answers.get('1.1/answer')?.response).toEqual({value: 'yes'});
	});

	test.each([[''], ['neither'], ['7']])('%j decides nothing', (typed) => {
		const talk = start([...three, 'yes', typed]);
		expect(whereAt(talk.session())).toBe('1.1/answer challenge');
		expect(talk.live()).toMatch(/Choose one with the arrow keys|is not one of the choices/);
	});

	test('an unmet part and an unknown fact challenge a Yes too', () => {
		expect(start([...opening, '2', 'yes', 'no', 'yes']).live()).toContain('You answered “No” to “Are residents told of them?” Is 1.1 really a Yes?');
		expect(start([...opening, 'skip', 'yes', 'yes', 'yes']).live()).toContain('A Yes rests on something not known yet');
	});

	test('a date that has passed is questioned', () => {
		const talk = start([...opening, '3', 'yes', 'yes', 'no', 'We have a plan', 'We do not meet it', 'Drop it', 'Head of Service', '1/2/2020']);
		expect(talk.live()).toContain('That date has already passed.');
		expect(valueOf(talk.type(['2']).draft().answers, '1.1/due')).toBe('2020-02-01');
	});

	test('2024: three stages and a Yes at 5.3', () => {
		const talk = converse({bank: realBank('2024'), lines: ['/jump stages', '3', '/jump 5.3']});
		for (let guard = 0; guard < 20 && whereAt(talk.session()) !== '5.3/answer'; guard++) talk.type(ctrl('s'));
		expect(talk.live()).toContain('Suggested: No.');
		talk.type(['yes']);
		expect(whereAt(talk.session())).toBe('5.3/answer challenge');
		expect(talk.live().replaceAll('\n', ' ')).toMatch(/3 stages.*Is 5\.3 really a Yes\?/);
	});
});

describe('leaving a question open', () => {
	const cases: ReadonlyArray<readonly [string, string, object]> = [
		['skip, by word', `skip${enter}`, {reason: 'later'}],
		['skip, by key', ctrl('s'), {reason: 'later'}],
		['later', `later${enter}`, {reason: 'later'}],
		['unsure', `unsure${enter}`, {reason: 'unsure'}],
		['ask, with whom', `ask Head of Housing${enter}`, {reason: 'ask', who: 'Head of Housing'}],
		['ask, then whom', `ask${enter}Head of Housing${enter}`, {reason: 'ask', who: 'Head of Housing'}],
		['ask, and nobody in mind', `ask${enter}${enter}`, {reason: 'ask'}],
		['a marked move', `/skip${enter}`, {reason: 'later'}],
	];
	const kinds: ReadonlyArray<readonly [string, string, readonly string[]]> = [
		['a choice', 'stages_written', [...opening, '2']],
		['a number', 'stages', opening],
		['a date', 'assessed_on', [...opening, 'jump assessed_on']],
	];
	test.each(kinds.flatMap(([kind, id, lines]) => cases.map(([name, keys, event]) => [kind, name, id, lines, keys, event] as const)))('%s: %s', (_kind, _name, id, lines, keys, event) => {
		const talk = start(lines).type(keys);
		expect(talk.events().at(-1)).toMatchObject({type: 'left-open', question: id, ...event});
		expect(talk.said()).toContain('… left open:');
	});

	test('“don’t know yet” asks what would help', () => {
		const talk = start([...opening, '2', 'don']);
		expect(talk.live()).toContain('What would help?');
		expect(talk.type(['1', 'The clerk']).events().at(-1)).toMatchObject({type: 'left-open', question: 'stages_written', reason: 'ask', who: 'The clerk'});
	});

	test('a sentence that begins like a move is an answer', () => {
		const prose = start([...at12Text, 'Ask the resident, as section 4.2 says.']);
		expect(valueOf(prose.draft().answers, '1.2/commentary')).toBe('Ask the resident, as section 4.2 says.');
	});

	test('what is half-written when a question is left for later is there when it comes back', () => {
		const talk = start(at12Text).type(`half a thought${ctrl('s')}`);
		expect(talk.events().at(-1)).toMatchObject({type: 'left-open', question: '1.2/commentary'});
		talk.type(ctrl('b'));
		expect(talk.live()).toContain('› half a thought');
	});
});
