/** What was ticked, named or written before a question is left is there when it comes back, whichever way it was left. */
import {expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {unsentTexts} from '../../../src/terminal/session/unsent.ts';
import {converse, ctrl, down, enter, escape, whereAt, type Conversation} from '../conversation.ts';
import type {Happening} from '../../../src/core/draft/draft.ts';
import {tickBank} from '../tick-interview.ts';
import {registerScene, evidenceQuestion} from '../register-interview.ts';

const start = () => converse(registerScene());
const given = (talk: Conversation) => valueOf(talk.draft().answers, evidenceQuestion);

test('a ticked document is given with a new one typed after it', () => {
	const talk = start().type(` Call guide${enter}`);
	expect(talk.live()).toContain('Where in “Complaints policy”');
	talk.type(`section 4${enter}`);
	expect(talk.live()).toContain('Where in “Call guide”');
	talk.type(`page 2${enter}`);
	expect(given(talk)).toEqual([{evidence: 'E1', where: 'section 4'}, {evidence: 'E3', where: 'page 2'}]);
});

const ways: ReadonlyArray<readonly [string, string]> = [
	['back', ctrl('b')],
	['the help', `${ctrl('r')}${escape}`],
	['the list of sections and on', `${ctrl('l')}${escape}`],
];

test.each(ways)('ticks and places given so far come back after %s', (_, keys) => {
	const talk = start().type(` ${down} ${enter}section 4${enter}pag`);
	expect(talk.live()).toContain('Where in “Letter templates”');
	talk.type(keys);
	expect(whereAt(talk.session())).toBe(evidenceQuestion);
	expect(talk.live()).toMatch(/✓ Complaints policy[^]*✓ Letter templates/);
	talk.type(enter);
	expect(talk.live()).toContain('section 4');
	talk.type(enter);
	expect(talk.live()).toMatch(/Where in “Letter templates”[^]*pag/);
	talk.type(`e 3${enter}`);
	expect(given(talk)).toEqual([{evidence: 'E1', where: 'section 4'}, {evidence: 'E2', where: 'page 3'}]);
	expect(talk.session().unsent.size).toBe(0);
});

test('killed at any of these points, the next start goes on with them', () => {
	for (const keys of [' ', ' Call gui', ` ${down} ${enter}`, ` ${enter}sect`]) {
		const left = start().type(keys);
		const again = converse({...registerScene(), unsent: unsentTexts(left.session())});
		expect(again.live()).toContain('✓ Complaints policy');
		if (keys.includes('gui')) expect(again.live()).toContain('Call gui');
		if (keys.includes('sect')) expect(again.type(enter).live()).toContain('sect');
	}
});

test('a text that was challenged is not lost by going back', () => {
	const talk = start().type(` ${enter}section 4${enter}`);
	talk.type(['jump 1.2', 'note']);
	const at = whereAt(talk.session());
	expect(at).toMatch(/\/commentary$/);
	talk.type(`This will be amended next year.${enter}`);
	expect(whereAt(talk.session())).toBe(`${at} challenge`);
	talk.type(ctrl('b'));
	talk.type(enter);
	expect([...talk.session().unsent.values(), talk.live()].join('\n')).toContain('This will be amended next year.');
});

test('the register is put right from its list: a document renamed, one that nothing names taken out, one that is named kept', () => {
	const talk = start().type(` ${enter}section 4${enter}`);
	talk.type(`${ctrl('r')}`);
	expect(talk.live()).toMatch(/Complaints policy: used at 1\.2[^]*Letter templates: not used/);
	talk.type(`2${enter}Letters of 2025${enter}`);
	expect(talk.live()).toMatch(/Letters of 2025[^]*It is “Letters of 2025” now/);
	talk.type(`1${enter}2${enter}`);
	expect(talk.live()).toContain('“Complaints policy” is named at 1.2, so it stays.');
	talk.type(`${ctrl('r')}2${enter}2${enter}`);
	expect(talk.live()).toContain('“Letters of 2025” is taken out of the register.');
	expect([...talk.draft().evidence.keys()]).toEqual(['E1']);
	talk.type(`${ctrl('r')}1${enter}hepl${enter}`);
	expect(talk.live()).toContain('“hepl” does not look like the name of a document.');
	expect(talk.draft().evidence.get('E1')?.title).toBe('Complaints policy');
});

test('a number taken out of the register is not given again', () => {
	const talk = start().type(`${ctrl('r')}2${enter}2${enter}${escape}Call guide${enter}page 2${enter}`);
	expect([...talk.draft().evidence.keys()]).toEqual(['E1', 'E3']);
});

test.each(['hepl', 'none', 'n/a', 'I don’t know', 'see above', 'We send a letter to every resident.', '???'])('“%s” as a document’s name is asked about once, and taken when it is given again', (name) => {
	const talk = start().type(`${name}${enter}`);
	expect(talk.live().replaceAll(/\s+/g, ' ')).toContain('does not look like the name of a document');
	expect(talk.draft().evidence.size).toBe(2);
	talk.type(enter);
	expect(talk.live()).toContain(`Where in “${name}”`);
});

test.each(['Policy', 'Complaints policy 2025', 'Board minutes, 14 May 2026', 'Is your home safe? leaflet', 'https://example.org/policy', 'Polisi cwynion'])('“%s” is a document’s name', (name) => {
	expect(start().type(`${name}${enter}`).live().replaceAll(/\s+/g, ' ')).toContain(`Where in “${name}”`);
});

test.each(['jump 1.2', 'jump 7.3'])('stopped while naming who would know at “%s”, the next start goes on with the name', (jump) => {
	const left = start().type([jump, 'ask']).type('Head of Rep');
	const question = whereAt(left.session());
	expect(question).toMatch(/ open-who$/);
	for (const stopped of [left, left.type(ctrl('q'))]) {
		const again = converse({...registerScene(), happenings: left.events().map((event) => event as Happening), unsent: unsentTexts(stopped.session())});
		// A fact on the way to a jump is asked by the jump.
		if (whereAt(again.session()) !== question) again.type([jump, 'ask']);
		expect(whereAt(again.session())).toBe(question);
		expect(again.live()).toContain('Head of Rep');
		again.type(`airs${enter}`);
		expect(JSON.stringify(again.events().at(-1))).toContain('Head of Repairs');
		expect([...again.session().unsent.keys()]).toEqual([]);
	}
});

test.each([['a kill', ''], ['back', ctrl('b')]])('what is typed at the answer a line does not hold is there after %s', (_, keys) => {
	const left = converse({bank: tickBank, lines: ['Testford Homes', 'first', '2', '1', 'yes', 'policy 4.2']}).type('n');
	expect(whereAt(left.session())).toBe('1.1/answer line-answer');
	left.type(keys);
	const again = converse({bank: tickBank, happenings: left.events(), unsent: unsentTexts(left.session())});
	for (const talk of keys === '' ? [again] : [again, left]) {
		expect(talk.live()).toContain('policy 4.2');
		talk.type(enter);
		expect(talk.live()).toContain('› n');
	}
});

test('a move typed ahead behind a line that came back is the move, and the line stands', () => {
	const facts = ['Testford Homes', 'first', '2', '1', 'yes'];
	const talk = converse({bank: tickBank, lines: facts}).type(['yes and no']);
	expect(whereAt(talk.session())).toBe('1.1/answer line-answer');
	talk.type(['back', 'quit']);
	expect(talk.session().ending).toMatchObject({reason: 'quit'});
	expect([...unsentTexts(talk.session())]).toEqual([['1.1/answer', 'yes and no']]);
	expect(talk.draft().answers.has('1.1/answer')).toBe(false);
	const gone = converse({bank: tickBank, lines: [...facts, 'yes and no', 'back']}).type(` quit${enter}`);
	expect(gone.session().ending).toBeUndefined();
});
