import {describe, expect, test} from 'vitest';
import {valueOf} from '../../../src/core/draft/answers.ts';
import {StorageError} from '../../../src/storage/storage-error.ts';
import {unsentTexts} from '../../../src/terminal/session/unsent.ts';
import {realBank} from '../../helpers/bank.ts';
import {converse, ctrl, down, enter, escape, f1, up, whereAt} from '../conversation.ts';
import {at11, at12Text, atCheck, bank, opening, start} from '../small-interview.ts';

describe('going back', () => {
	test('by word and by key, with the answer in place; nothing is lost', () => {
		for (const keys of [`back${enter}`, ctrl('b')]) {
			const talk = start([...opening, '2']).type(keys);
			expect(whereAt(talk.session())).toBe('stages');
			expect(talk.live()).toContain('Given before: 2. Enter alone keeps it.');
			expect(talk.type(enter).draft().answers.get('stages')?.response).toEqual({value: 2});
			expect(talk.draft().answers.size).toBe(3);
		}
	});

	test('a new answer takes the place of the one before, and is not added to it', () => {
		const talk = start([...opening, '2']).type(`back${enter}`).type(`3${enter}`);
		expect(valueOf(talk.draft().answers, 'stages')).toBe(3);
	});

	test('a half-written text is there again', () => {
		const talk = start(['Testford Homes']).type(`Ann Sm${ctrl('b')}`);
		expect(whereAt(talk.session())).toBe('landlord');
		talk.type(enter);
		expect(whereAt(talk.session())).toBe('completed_by');
		expect(talk.live()).toContain('› Ann Sm');
	});

	test('a given text emptied and left by “back” keeps what was given', () => {
		const talk = start(opening).type(ctrl('b')).type(`${ctrl('u')}back${enter}`);
		expect(whereAt(talk.session())).toBe('landlord');
		talk.type(enter);
		expect(talk.live()).toContain('Given before: Ann Smith. Enter alone keeps it.');
		expect(valueOf(talk.draft().answers, 'completed_by')).toBe('Ann Smith');
	});

	test('at the first question there is nothing before', () => {
		const talk = start().type(ctrl('b'));
		expect(talk.live()).toContain('This is the first question.');
		expect(talk.events()).toEqual([]);
	});

	test('an answer hidden by a changed fact is kept and restored', () => {
		const lines = [...opening, '3', 'yes', 'yes', 'no', 'We have a plan', 'We do not meet it', 'Drop it', 'Head of Service', '1/2/2030'];
		const talk = start(lines).type(['/jump stages', `${ctrl('u')}2`]);
		expect(talk.draft().answers.get('1.1/plan')?.response).toEqual({value: 'We have a plan'});
		talk.type(['/jump stages', `${ctrl('u')}3`, '/jump 1.1', 'no']);
		for (let guard = 0; guard < 9 && whereAt(talk.session()) !== '1.1/plan'; guard++) talk.type(ctrl('b'));
		expect(talk.live()).toContain('› We have a plan');
	});

	test('three stages, two, three again: the reasons of 2022 come back', () => {
		const real = realBank('2022');
		const talk = converse({bank: real, lines: ['/jump stages', '3', '/jump 5.17']});
		const isAtReasons = () => whereAt(talk.session()) === '5.17/third-stage-reasons';
		for (let guard = 0; guard < 20 && !isAtReasons(); guard++) talk.type(/^5\.17.answer$/.test(whereAt(talk.session())) ? `no${enter}` : ctrl('s'));
		const id = whereAt(talk.session());
		expect(isAtReasons()).toBe(true);
		talk.type(['A panel of residents hears every case.', '/jump stages', `${ctrl('u')}2`]);
		expect(talk.type(['/jump 5.18']).live()).toContain('5.18 is not applicable as things stand');
		talk.type(['/jump stages', `${ctrl('u')}3`]);
		expect(talk.draft().answers.get(id)?.response).toEqual({value: 'A panel of residents hears every case.'});
		talk.type(['/jump 5.18']);
		expect(talk.session().introduced).toBe('5.18');
	});
});

describe('moves', () => {
	const byWordAndKey: ReadonlyArray<readonly [string, string, string]> = [
		['help', f1, 'Help'],
		['why', ctrl('y'), 'Why this is asked'],
		['preview', ctrl('p'), 'The draft as it stands'],
		['list', ctrl('l'), 'tasks'],
		['jump', ctrl('g'), 'tasks'],
		['gaps', ctrl('f'), 'gaps'],
		['evidence', ctrl('r'), 'evidence'],
		['next', ctrl('n'), '1.2/answer'],
	];
	const places: ReadonlyArray<readonly [string, readonly string[]]> = [
		['a text', ['Testford Homes']],
		['a number', opening],
		['a choice', [...opening, '2']],
		['an answer', at11],
		['evidence', [...at11, '']],
		['where in it', [...at11, '', 'Complaints Policy']],
		['a long text', at12Text],
		['a challenge', [...opening, '3', 'yes', 'yes', 'yes']],
	];

	test.each(places.flatMap(([place, lines]) => byWordAndKey.filter(([word]) => word !== 'next').map(([word, key, to]) => [place, word, lines, key, to] as const)))('at %s: %s', (_place, word, lines, key, to) => {
		expect(whereAt(start(lines).type(key).session())).toBe(to);
		expect(whereAt(start(lines).type(word + enter).session())).toBe(to);
	});

	test('? is help in a choice, at once, and in a text with Enter', () => {
		expect(whereAt(start([...opening, '2']).type('?').session())).toBe('Help');
		expect(whereAt(start().type(`?${enter}`).session())).toBe('Help');
		expect(start().type('What?').live()).toContain('› What?');
	});

	test('Enter after it is not taken for leaving the help, nor where it was typed before the terminal was ours', () => {
		for (const after of [enter, '\n']) expect(whereAt(start([...opening, '2']).type(`?${after}`).session())).toBe('Help');
	});

	test.each(places)('from %s, help and back again changes nothing', (_place, lines) => {
		const before = start(lines).type('half');
		const after = start(lines).type('half').type(f1).type(enter);
		expect(after.live()).toBe(before.live());
		expect(after.type(' more').live()).toBe(before.type(' more').live());
	});

	test('next goes to the next provision and leaves this one', () => {
		const talk = start(at11).type(`next${enter}`);
		expect(whereAt(talk.session())).toBe('website');
		expect(talk.draft().answers.has('1.1/answer')).toBe(false);
	});

	const jumps: ReadonlyArray<readonly [string, string]> = [
		['jump 2.2', 'day_unit'],
		['jump 2', 'determinations'],
		['jump section 2', 'determinations'],
		['goto 1.1', '1.1/answer'],
		['jump stages', 'stages'],
		['jump STAGES', 'stages'],
		['jump published_on', 'published_on'],
	];
	test.each(jumps)('%s', (typed, to) => {
		expect(whereAt(start(at11).type(typed + enter).session())).toBe(to);
	});

	test.each([
		['jump 7.7', 'There is no 7.7 in this edition.'],
		['jump stagse', 'Did you mean stages?'],
		['jump page', 'page is not asked as things stand.'],
		['jump 1.3', '1.3 is not applicable as things stand: There are two stages at most.'],
	])('%s: said, and nothing moves', (typed, words) => {
		const talk = start([...at11]).type(typed + enter);
		expect(talk.live()).toContain(words);
		expect(whereAt(talk.session())).toBe('1.1/answer');
	});

	test('a jump from a number, too', () => {
		expect(whereAt(start(opening).type(`jump 2.2${enter}`).session())).toBe('day_unit');
	});

	test('save says where', () => {
		expect(start([...opening, '2']).type(`save${enter}`).live()).toContain('here');
	});

	test.each([
		[`quit${enter}`, 0],
		[`exit${enter}`, 0],
		[ctrl('q'), 0],
		[ctrl('c'), 130],
	])('%j ends it with %d; later keys do nothing', (keys, code) => {
		const talk = start(opening).type(keys);
		expect(talk.session().ending?.code).toBe(code);
		expect(talk.type(['3']).draft().answers.size).toBe(2);
	});

	test('Ctrl-C ends it wherever it is pressed', () => {
		for (const [, lines] of places) {
			for (const overlay of ['', f1, ctrl('l'), ctrl('f')]) expect(start(lines).type(overlay).type(ctrl('c')).session().ending?.code).toBe(130);
		}
	});

	test('what is half-written when it ends is handed over', () => {
		expect(unsentTexts(start(['Testford Homes']).type(`Ann${ctrl('c')}`).session())).toEqual(new Map([['completed_by', 'Ann']]));
		expect(unsentTexts(start(['Testford Homes']).type(`Ann${f1}`).session())).toEqual(new Map([['completed_by', 'Ann']]));
		expect(unsentTexts(start(['Testford Homes']).type(`Ann${ctrl('u')}${ctrl('c')}`).session())).toEqual(new Map());
	});

	test('and is there when the interview is taken up again', () => {
		expect(converse({bank, unsent: new Map([['landlord', 'Testf']])}).live()).toContain('› Testf');
	});
});

describe('reading', () => {
	test('help scrolls, stays within itself, and any other key goes back', () => {
		const talk = start(opening, {rows: 15}).type(f1);
		const first = talk.live();
		expect(first).toMatch(/lines 1 to \d+ of/);
		expect(talk.type(down).live()).toMatch(/lines 2 to/);
		talk.type('\u001B[F').type(down.repeat(5));
		const last = talk.live();
		expect(talk.type(up).live()).not.toBe(last);
		expect(talk.type('\u001B[H').live()).toBe(first);
		expect(talk.type(' ').live()).not.toBe(first);
		expect(talk.type('\u001B[5~').live()).toBe(first);
		expect(whereAt(talk.type(enter).session())).toBe('stages');
	});
});

describe('checking a section', () => {
	test('comes when its last question is answered; Enter goes on', () => {
		const talk = start(atCheck);
		expect(whereAt(talk.session())).toBe('check');
		expect(talk.live()).toContain('Check your answers: 1. Stages');
		expect(whereAt(talk.type(enter).session())).toBe('determinations');
		expect(talk.events().at(-1)).toMatchObject({type: 'section-checked', section: 1});
	});

	test('something typed that is no line of it checks nothing off', () => {
		const talk = start(atCheck).type(['xyz']);
		expect(whereAt(talk.session())).toBe('check');
		expect(talk.live()).toContain('“xyz” is not one of the choices.');
		expect(talk.events().some((event) => event.type === 'section-checked')).toBe(false);
	});

	test('change returns to it, asking only what the change opened', () => {
		const talk = start(atCheck);
		const {screen} = talk.session();
		const line = screen.type === 'picker' ? screen.choice.options.findIndex((option) => option.id === 'row 1.2') + 1 : 0;
		talk.type([String(line), '']);
		expect(whereAt(talk.session())).toBe('1.2/answer');
		talk.type(['no']);
		const asked: string[] = [];
		for (const text of ['We do not meet it', 'Will do', 'Head of Service', '1/2/2030']) {
			asked.push(whereAt(talk.session()));
			talk.type([text]);
		}

		expect(asked).toEqual(['1.2/explanation', '1.2/action', '1.2/owner', '1.2/due']);
		expect(whereAt(talk.session())).toBe('check');
	});

	test('a change that opens nothing returns at once', () => {
		const talk = start(atCheck).type(['2', '', '']);
		expect(whereAt(talk.session())).toBe('check');
	});

	test.each([[`back${enter}`], [escape], [enter]])('looked at halfway, %j goes on where it was, and checks nothing off', (keys) => {
		const talk = start(at11).type(`check${enter}`);
		expect(talk.live()).toContain('❯ 1 Carry on');
		expect(whereAt(talk.type(keys).session())).toBe('1.1/answer');
		expect(talk.events().some((event) => event.type === 'section-checked')).toBe(false);
	});

	test('back from it goes to the last question', () => {
		expect(whereAt(start(atCheck).type(ctrl('b')).session())).toBe('1.2/commentary');
	});
});

describe('a disk that refuses', () => {
	const full = new StorageError('disk-full', {file: 'drafts/x/journal.jsonl'});

	test.each([
		['an answer', ['Testford Homes'], `Ann${enter}`],
		['a question left open', opening, ctrl('s')],
		['a document', [...at11, ''], `Policy${enter}`],
		['a move back', opening, ctrl('b')],
		['a section', atCheck, enter],
	])('%s: the session is where it was, nothing typed is lost, and it goes on when there is room', (_name, lines, keys) => {
		const talk = start(lines);
		talk.breakDisk(full);
		const before = talk.session();
		const pressed = keys.at(-1)!;
		talk.type(keys.slice(0, -1));
		const typed = talk.live();
		expect(() => talk.type(pressed)).toThrow(full);
		expect(talk.live()).toBe(typed);
		expect(talk.draft()).toBe(before.draft);
		talk.breakDisk(undefined);
		talk.type(pressed);
		expect(talk.draft().events).toBe(before.draft.events + 1);
	});
});

test('the same keys, together or one by one, come to the same', () => {
	const bytes = `Testford Homes\rAnn\r3\ryes\rno\r${down}${down}\rA plan\r?  \rNot met\r Do it \rHead of Service\r1/2/2030\rPolicy\r\ryes\rno\r2\r${down} ${down} \r`;
	const whole = start().type(bytes);
	const single = start();
	for (const letter of bytes.match(/\u001B\[[A-Z]|[^\u001B]/gu)!) single.type(letter);
	expect(single.live()).toBe(whole.live());
	expect(single.events()).toEqual(whole.events());
});

test.each([['preview', escape], ['help', escape], ['save', ''], ['settled', '']])('“%s” typed at a list leaves nothing typed there', (word, leaving) => {
	const talk = start(atCheck).type([word]).type(leaving);
	expect(whereAt(talk.session())).toBe('check');
	expect(talk.live()).toMatch(/^›$/m);
});
