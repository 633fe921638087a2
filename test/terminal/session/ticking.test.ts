/** A tick list at the interview: by key, by word, left half done and taken up again. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {isAnswered, promptFor} from '../../../src/core/draft/prompts.ts';
import {unsentTexts} from '../../../src/terminal/session/unsent.ts';
import {converse, ctrl, down, enter, escape, up, whereAt, type Conversation, type Scene} from '../conversation.ts';
import {tickBank, toLetters} from '../tick-interview.ts';

const right = '\u001B[C';
const left = '\u001B[D';
const start = (more: Partial<Scene> = {}) => converse({bank: tickBank, lines: toLetters, ...more});
const given = (talk: Conversation) => ['s1_stage', 's2_stage', 's1_reasons', 's2_reasons', 's1_remedy', 's2_remedy', 's1_next', 's2_next'].map((id) => {
	const response = talk.draft().answers.get(id)?.response;
	return response === undefined ? '.' : 'value' in response ? (response.value === true ? 'x' : '-') : (response.who ?? '?');
}).join('');

test('nothing is ticked before anybody did, and Enter says so', () => {
	const talk = start();
	expect(whereAt(talk.session())).toBe('letters');
	expect(talk.live()).toMatch(/stage 1 +stage 2\n❯ 1 the complaint stage +›\[·\] +\[·\]\n/);
	talk.type(enter);
	expect(talk.live()).toContain('8 of 8 have no tick yet.');
	expect(given(talk)).toBe('........');
});

test.each<[string, string, string]>([
	['all', 'a', 'xxxxxxxx'],
	['none', 'n', '--------'],
	['all, then none', 'an', '--------'],
	['all but the first of stage 2', `a${right} `, 'x-xxxxxx'],
	['all but line 3 of stage 2, by its number', `a3${right} `, 'xxxxx-xx'],
	['ticked twice is not ticked', `a  `, 'xxxxxxxx'],
	['not known', `a${down}?`, 'xx?xxxxx'],
	['not known, and who would know', `a?wHead of Repairs${enter}`, 'Head of Repairsxxxxxxx'],
	['who would know several', `a?${down}?wLegal${enter}`, 'LegalxLegalxxxxx'],
	['the word all', 'all', 'xxxxxxxx'],
	['the word none', 'none', '--------'],
	['the word no', 'no', '--------'],
	['the number of what does not hold', '2', 'xx--xxxx'],
	['several', '2, 4b', 'xx--xxx-'],
	['all but', 'all but 1 3', '--xx--xx'],
	['ask, with numbers', '1a; ask 2 Head of Repairs', '-xHead of RepairsHead of Repairsxxxx'],
	['who would know, added to what is ticked', 'nask 2 Legal', '--LegalLegal----'],
	['up and left stay within the list', `a${up}${left} `, '-xxxxxxx'],
])('%s: %j', (_, keys, expected) => {
	const talk = start().type(keys + enter);
	expect(given(talk)).toBe(expected);
	expect(whereAt(talk.session())).toBe('1.1/answer');
	expect(isAnswered(talk.draft(), promptFor(tickBank, talk.draft(), 'letters')!)).toBe(true);
});

test('what numbers would give is seen before Enter', () => {
	const talk = start().type('2, 4b');
	expect(talk.live()).toMatch(/the complaint stage +\[x\] +\[x\]\n[^]*how to go on +›?\[x\] +›?\[ \]/);
	expect(talk.type(ctrl('u')).live()).toMatch(/the complaint stage +\[·\] +\[·\]/);
});

test.each(['a2', 'n1', ' 2', 'n 9'])('“%s”: a number left beside ticks gives nothing, and what is ticked stays', (keys) => {
	const talk = start().type(keys + enter);
	expect(given(talk)).toBe('........');
	expect(whereAt(talk.session())).toBe('letters');
	expect(talk.live()).toContain(`“${keys.at(-1)!}”`);
	expect(talk.live()).toMatch(keys.startsWith('n') ? /\[ \] +\[ \]/ : /the complaint stage +›?\[x\]/);
});

test.each(['maybe', '9', '1, 9'])('“%s” is asked again, and what is ticked stays', (typed) => {
	const talk = start().type(` ${down}${typed}${enter}`);
	expect(given(talk)).toBe('........');
	expect(talk.live()).toMatch(/the complaint stage +›?\[x\]/);
});

describe('a word that begins with the letter of a tick', () => {
	test.each<[string, string]>([['next', '1.2/answer'], ['why', 'Why this is asked'], ['back', 'stages'], ['list', 'tasks'], ['help', 'Help']])('%s', (word, place) => {
		const talk = start().type(word + enter);
		expect(whereAt(talk.session())).toBe(place);
		expect(given(talk)).toBe('........');
		expect(talk.session().unsent.size).toBe(0);
	});

	test('ask Head of Repairs leaves every part to them', () => {
		expect(given(start().type(`ask Legal${enter}`))).toBe('Legal'.repeat(8));
	});
});

test('killed half done, what was ticked, named and typed is there again', () => {
	for (const [keys, seen] of [[` ${down}?wLegal${enter}`, 'ask Legal'], [` ${down}?wLeg`, '› Leg'], [' all bu', '› all bu']] as const) {
		const again = start({unsent: unsentTexts(start().type(keys).session())});
		expect(again.live()).toMatch(/the complaint stage +›?\[x\] +›?\[·\]/);
		expect(again.live()).toContain(seen);
	}
});

test.each([['back', ctrl('b')], ['the list of sections', `${ctrl('l')}${escape}`]])('left by %s half done, it is as it was', (_, keys) => {
	const talk = start().type(` ${down}?${keys}`);
	if (whereAt(talk.session()) !== 'letters') talk.type(enter);
	expect(talk.live()).toMatch(/the complaint stage +›?\[x\] +›?\[·\]\n.*the decision[^]*\[\?\]/);
	talk.type(`a${enter}`);
	expect(given(talk)).toBe('xxxxxxxx');
	expect(talk.session().unsent.size).toBe(0);
});

test('answers given one by one before are shown ticked, and only what is missing is to be looked at', () => {
	const talk = converse({bank: tickBank, lines: toLetters, happenings: [...['s1_stage', 's2_stage'].map((question, index) => ({type: 'answer-given', question, value: index === 0}) as const), {type: 'moved', to: 'landlord'}]});
	expect(talk.live()).toMatch(/1 the complaint stage +\[x\] +\[ \]\n❯ 2/);
});

test('what was given is said in a line', () => {
	expect(start().type(`a${enter}`).said()).toContain('→ All four hold, stage 1 and stage 2');
	expect(start().type(`4b; ask 1 Legal${enter}`).said().replaceAll(/\s+/g, ' ')).toContain('→ Does not hold: how to go on, stage 2. To ask Legal: the complaint stage. The others hold');
});

test('typed ahead in one write, every tick arrives', () => {
	const bytes = `${toLetters.join(enter)}${enter}a${down}${right} ${enter}1${enter}`;
	const whole = converse({bank: tickBank}).type(bytes);
	expect(given(whole)).toBe('xxx-xxxx');
	expect(valueOf(whole.draft().answers, '1.1/answer')).toBe('yes');
});

test.each([[40, 15], [80, 24], [100, 30]])('at %d by %d', (columns, rows) => {
	const talk = start({columns, rows}).type(`a${down}?wLegal${enter}`);
	expect(talk.live()).toMatchSnapshot('letters');
	const long = converse({bank: tickBank, columns, rows, lines: toLetters, happenings: []}).type('jump 1.5\r');
	expect(talk.live().split('\n').length).toBeLessThan(rows);
	expect(long.type(`${down.repeat(9)} `).live()).toMatchSnapshot('record');
	expect(long.live().split('\n').length).toBeLessThan(rows);
	for (const line of [...talk.live().split('\n'), ...long.live().split('\n')]) expect(line.length).toBeLessThan(columns);
});
