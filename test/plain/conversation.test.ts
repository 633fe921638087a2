import {describe, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {smallBank} from '../helpers/bank.ts';
import {contentOf} from './replies.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const bank = smallBank();
const opening = ['Testford Homes', 'Ann Smith'];
/** Up to the question of 1.1, both limbs met. */
const at11 = [...opening, '2', 'yes', 'yes'];
/** 1.1 with a document; then the first question of 1.2. */
const past11 = [...at11, 'yes', 'Complaints Policy', 's4', '.'];
const at12Answer = [...past11, 'yes', 'yes'];
const at12Evidence = [...at12Answer, 'yes'];
const atCheck = [...at12Evidence, 'same', '.'];

const out = async (lines: readonly string[]) => (await talkByLines({bank, lines})).out;
const given = async (lines: readonly string[], question: string) => valueOf((await talkByLines({bank, lines})).draft.answers, question);
/** The end of what was told. */
const endOf = async (lines: readonly string[], rows: number) => (await out(lines)).trimEnd().split('\n').slice(-rows).join('\n');

describe('a question', () => {
	test('begins with its place, then the Code’s words, what is asked, the choices by number, the prompt', async () => {
		expect(await endOf(opening, 7)).toBe(
			[
				'Section 1: Stages. 0 of 5 answered, about 13 min left.',
				'Question 1 of 5, section 1.',
				'1.1, must. The Code says:',
				'There are no more than two stages, and residents are told.',
				'Show what your policy says; what happens in practice.',
				'How many stages are there?',
				'Number:',
			]
				.join('\n'),
		);
	});

	test('tells the Code’s words once, and then only its place', async () => {
		const all = await out(at11);
		expect(all.split('There are no more than two stages')).toHaveLength(2);
		expect(all).toContain('\nQuestion 1 of 5, part 2.\nAre the stages written down?\n1. Yes\n2. No\n3. Don’t know yet\n');
		expect(all).toContain('\nQuestion 1 of 5, part 4.\nAre there two stages at most, and are residents told?\nWhat you said suggests Yes.\n1. Yes\n2. No\n3. Partly\n4. Don’t know yet\n');
	});

	test('says its hints once, and again when asked', async () => {
		const hint = 'Type a number, a letter or a word, then Enter.';
		expect((await out([...at11, 'yes'])).split(hint)).toHaveLength(2);
		expect((await out([...at11, '?'])).split(hint)).toHaveLength(3);
	});

	test('is put again, whole, by Enter alone', async () => {
		const once = await out([...opening, '2']);
		expect(await out([...opening, '2', ''])).toBe(`${once.trimEnd()} \n\nQuestion 1 of 5, part 2.\nAre the stages written down?\n1. Yes\n2. No\n3. Don’t know yet\nAnswer: \n`);
	});

	test.each(['1', 'y', 'YES', 'yes'])('takes %j for Yes', async (typed) => {
		expect(await given([...opening, '2', typed], 'stages_written')).toBe(true);
	});

	test.each(["don't know yet", 'Don’t know yet', '3', 'd'])('%j asks what would help', async (typed) => {
		expect(await out([...opening, '2', typed])).toContain('What would help?\n1. Ask someone\n2. Come back to it later\n3. I am unsure\n');
	});

	test('left open with somebody to ask', async () => {
		const {draft, out: told} = await talkByLines({bank, lines: [...opening, '2', '3', '1', 'Legal services']});
		expect(draft.answers.get('stages_written')?.response).toEqual({open: 'ask', who: 'Legal services'});
		expect(told).toContain('Saved, left open: to ask Legal services.');
	});

	test('n/a is not applicable, where that may be chosen', async () => {
		expect(await given([...past11, 'no', 'In the library', 'n/a'], '1.2/answer')).toBe('not-applicable');
	});

	const refused: ReadonlyArray<readonly [string, readonly string[], string]> = [
		['a number that is none', [...opening, 'many'], 'Error: “many” is not a whole number. Type one from 1 to 6, in figures.\nNumber: '],
		['a choice that is none', [...opening, '2', 'maybe'], 'Error: “maybe” is not one of the choices. Type a number from 1 to 3, or the beginning of a choice.\nAnswer: '],
		['nothing, where something is needed', ['.'], 'Error: Nothing is written yet. Type an answer, or type skip to come back to it later.\nText: '],
		['a provision that is none', [...opening, 'jump 1.4'], 'Error: There is no 1.4 in this edition. Did you mean 1.1?\nNumber: '],
	];
	test.each(refused)('%s: one line with the remedy, then the prompt', async (_name, lines, words) => {
		expect((await out(lines)).trimEnd()).toSatisfy((told: string) => told.endsWith(words.trimEnd()));
	});
});

describe('a longer text', () => {
	test('goes up to a full stop alone, and is read back', async () => {
		const {draft, out: told} = await talkByLines({bank, lines: [...at11, 'yes', 'none', 'Policy, section 4.', '', 'back to front', '.']});
		expect(valueOf(draft.answers, '1.1/commentary')).toBe('Policy, section 4.\n\nback to front');
		expect(told).toContain('Saved, 3 lines:\nPolicy, section 4.\n\nback to front\n');
	});

	test('left empty by a full stop at once', async () => {
		expect(await given([...at11, 'yes', 'none', '.'], '1.1/commentary')).toBe('');
	});

	test('a move is a word alone at the beginning; later it needs its slash, and keeps what was written', async () => {
		const atText = [...at11, 'yes', 'none'];
		expect((await talkByLines({bank, lines: [...atText, 'One', 'skip', '.']})).draft.answers.get('1.1/commentary')?.response).toEqual({value: 'One\nskip'});
		const left = await talkByLines({bank, lines: [...atText, 'One', 'two', '/back']});
		expect([...left.unsent]).toEqual([['1.1/commentary', 'One\ntwo']]);
		expect(left.draft.answers.has('1.1/commentary')).toBe(false);
	});

	test.each([
		['jump stages', 'How many stages are there?'],
		['jump 1.2', 'Is there a website?'],
	])('%s is a move there, jump to section 4 is not', async (typed, asked) => {
		const atText = [...at11, 'yes', 'none'];
		expect(await endOf([...atText, typed], 12)).toContain(asked);
		expect(await given([...atText, 'jump to section 4 of the policy', '.'], '1.1/commentary')).toBe('jump to section 4 of the policy');
	});

	test('cut off by the end of the input is kept, and gone on with', async () => {
		const atText = [...at11, 'yes', 'none'];
		const cut = await talkByLines({bank, lines: [...atText, 'Half a']});
		expect(cut.ending).toEqual({reason: 'ended', code: 130, isUnfinished: true});
		expect([...cut.unsent]).toEqual([['1.1/commentary', 'Half a']]);
		const on = await talkByLines({bank, lines: [...atText, 'thought', '.'], unsent: cut.unsent});
		expect(on.out).toContain('You had begun to write this, and it is still here:\nHalf a\n');
		expect(valueOf(on.draft.answers, '1.1/commentary')).toBe('Half a\nthought');
		expect([...on.unsent]).toEqual([]);
	});

	test('edit opens the editor with what is written so far; its text is read back, and given by a full stop', async () => {
		const seen: string[] = [];
		const openEditor = async (text: string) => {
			seen.push(text);
			return `${text}\nedited\u001B[31m\n`;
		};

		for (const talk of [talkByLines, talkByPrompts]) {
			const {draft, out: told} = await talk({bank, openEditor, lines: [...at11, 'yes', 'none', 'Written', 'edit', '.', 'quit']});
			expect(told).toContain('From your editor:\nWritten\nedited\n');
			expect(valueOf(draft.answers, '1.1/commentary')).toBe('Written\nedited');
		}

		expect(seen).toEqual(['Written', 'Written']);
	});

	test('an editor that is back at once is waited for', async () => {
		for (const talk of [talkByLines, talkByPrompts]) {
			const {out: told, draft} = await talk({
				bank,
				openEditor: async (text, onceClosed) => {
					await onceClosed();
					return `${text} and saved`;
				},
				lines: [...at11, 'yes', 'none', 'Written', 'edit', '', '.', 'quit'],
			});
			expect(told).toMatch(/Save and close the editor, then press Enter here\.[^]*From your editor:\nWritten and saved\n/);
			expect(valueOf(draft.answers, '1.1/commentary')).toBe('Written and saved');
		}
	});

	test('edit without a terminal, and an editor that cannot be opened, are said', async () => {
		const atText = [...at11, 'yes', 'none'];
		expect(await out([...atText, 'edit', '.'])).toContain('Error: edit opens an editor, and there is no terminal for one here.');
		const {out: told, draft} = await talkByLines({bank, openEditor: async () => undefined, lines: [...atText, 'Mine, section 4', 'edit', '.']});
		expect(told).toContain('Error: The editor could not be opened.');
		expect(valueOf(draft.answers, '1.1/commentary')).toBe('Mine, section 4');
	});
});

describe('evidence', () => {
	const refs = (lines: readonly string[]) => given(lines, '1.2/evidence');

	test('lists the register by number, then the same as last time, and none', async () => {
		expect(await endOf(at12Evidence, 4)).toBe('1. Complaints Policy\n2. Same as last time: Complaints Policy, s4\n3. No document\nDocument:');
	});

	test.each<[string, readonly string[], unknown]>([
		['same', ['same'], [{evidence: 'E1', where: 's4'}]],
		['its number', ['1', 'page 9'], [{evidence: 'E1', where: 'page 9'}]],
		['its name', ['complaints policy', '.'], [{evidence: 'E1'}]],
		['none', ['none'], []],
		['no document, in words', ['no document'], []],
		['a new name', ['Website', 'the page'], [{evidence: 'E2', where: 'the page'}]],
		['the beginning of a name, and that one', ['Complaints', '1', 's1'], [{evidence: 'E1', where: 's1'}]],
		['the beginning of a name, and a new one', ['Complaints', '2', 's1'], [{evidence: 'E2', where: 's1'}]],
	])('%s', async (_name, lines, expected) => {
		expect(await refs([...at12Evidence, ...lines])).toEqual(expected);
	});

	test('several at once, each with its place', async () => {
		const {draft} = await talkByLines({bank, lines: [...at12Evidence, 'Website', 'home', 'back', '2, 1', 'a', 'b']});
		expect(valueOf(draft.answers, '1.2/evidence')).toEqual([{evidence: 'E2', where: 'a'}, {evidence: 'E1', where: 'b'}]);
	});

	test.each(['9', '1, 9', '1, 3'])('%s is not on the list', async (typed) => {
		expect(await out([...at12Evidence, typed])).toContain(`Error: “${typed}” is not one of the choices.`);
	});

	test('a long register is counted, not read out, until it is asked for', async () => {
		const many = Array.from({length: 12}, (_, index) => ['back', `Paper number ${index + 1}.`, '.']).flat();
		const told = await out([...at12Evidence, ...many.slice(1), 'back']);
		const last = told.slice(told.lastIndexOf('Which document shows it?'));
		expect(last).toContain('Documents 1 to 13 are in the register. Type evidence to hear them.\n14. Same as last time');
		expect(last).not.toContain('Paper number 3.\n');
		expect(await out([...at12Evidence, ...many.slice(1), 'back', 'evidence'])).toContain('4. Paper number 3.: not used');
	});
});

describe('a challenge', () => {
	const three = [...opening, '3', 'yes', 'yes', 'yes'];

	test('is put before a Yes that will not stand', async () => {
		expect(await endOf(three, 6)).toBe('You have 3 stages. Two are allowed. Is 1.1 really a Yes?\n1. That was a slip: change “How many stages are there?” (3)\n2. Answer No\n3. Answer Partly\n4. Keep Yes; it will be flagged\nAnswer:');
	});

	test.each([
		['4', 'yes'],
		['keep', 'yes'],
		['1', undefined],
		['2', 'no'],
		['partly', 'partly'],
		['back', undefined],
	])('%s: the answer is %s', async (typed, expected) => {
		expect(await given([...three, typed], '1.1/answer')).toBe(expected);
	});

	test('a slip is put right at once, and the row goes on where it was', async () => {
		for (const talk of [talkByLines, talkByPrompts]) {
			const {out: told, draft} = await talk({bank, lines: [...three, '1', '2', 'yes', 'quit']});
			expect(valueOf(draft.answers, 'stages')).toBe(2);
			expect(valueOf(draft.answers, '1.1/answer')).toBe('yes');
			const after = told.slice(told.indexOf('That was a slip'));
			expect(after).toMatch(/On the way to 1\.1\.\nHow many stages are there\?\n[^]*Saved[^]*Are there two stages at most/);
			expect(after.slice(after.indexOf('Saved'))).not.toContain('How many stages are there?');
		}
	});
});

describe('coming back', () => {
	test('an answer given before is told, and kept by keep', async () => {
		for (const talk of [talkByLines, talkByPrompts]) {
			const {out: told, draft, events} = await talk({bank, lines: [...opening, '2', 'back', 'keep', 'quit']});
			expect(told).toContain('Your answer so far: 2\nType keep to leave it as it is.');
			expect(valueOf(draft.answers, 'stages')).toBe(2);
			expect(events.map(({type}) => type)).toEqual(['answer-given', 'answer-given', 'answer-given', 'moved', 'answer-given']);
		}
	});

	test('an open answer is kept open', async () => {
		const {draft} = await talkByLines({bank, lines: [...opening, 'ask Legal', 'back', 'keep']});
		expect(draft.answers.get('stages')?.response).toEqual({open: 'ask', who: 'Legal'});
	});

	test('to the first question from nowhere is said', async () => {
		expect(await out(['back'])).toContain('This is the first question. There is nothing before it.\nText:');
	});

	test('1.3, not applicable by itself, is said and not asked', async () => {
		expect(await out([...atCheck, '1'])).not.toContain('Does the third stage have a panel?');
	});
});

describe('pages', () => {
	test('a section is checked before the next', async () => {
		expect(await out(atCheck)).toContain('Check your answers: section 1, Stages. Choose one to change it.\n1. All of this is right: carry on\n2. 1.1. How many stages are there? 2\n');
		expect(await out([...atCheck, '1'])).toContain('Section 2: Findings.');
	});

	test('change returns to the page', async () => {
		const {out: told, draft} = await talkByLines({bank, lines: [...atCheck, '3', 'no']});
		expect(valueOf(draft.answers, 'stages_written')).toBe(false);
		expect(told.slice(told.lastIndexOf('Saved:'))).toContain('Check your answers: section 1');
	});

	test('the list leads to a section, and the gaps to a provision', async () => {
		expect(await endOf([...opening, 'list', '2'], 3)).toContain('How many decisions were made?');
		const {out: told} = await talkByLines({bank, lines: [...at11, 'yes', 'none', '.', 'gaps', '2']});
		expect(told.slice(told.lastIndexOf('Gaps so far'))).toContain('Question 1 of 5');
	});

	test('where something stands against a clean copy, it is said above the forms and not offered', async () => {
		const told = await out([...atCheck, '1', 'write', 'gaps', 'quit']);
		expect(told).toMatch(/ provisions are not answered, so there is no clean copy for publishing yet\.\nWrite the document as:\n1\. Word\n2\. Web page\n3\. Board paper\n4\. Markdown\n5\. Carry on\n/);
		expect(told.slice(told.indexOf('Write the document as:'))).toContain('Gaps so far:');
	});

	test('at the end the document is written and it stops', async () => {
		const toEnd = [...atCheck, '1', '0', 'yes', 'none', '.', '1', '3', '90', '.', 'no', 'yes', 'none', '.', '1', '1/2/2025', '2/2/2025', '1/3/2025'];
		const {out: told, ending} = await talkByLines({bank, lines: [...toEnd, '1', 'word', '4', 'clean', '6', '4']});
		expect(told).toContain('Every question has been put: 5 of 5 provisions answered');
		expect(told).toContain('Write the document as:\n1. Word\n2. Web page\n3. Board paper\n4. Markdown\n5. Clean copy for publishing: Word and web page\n6. Carry on\n');
		expect(told).toMatch(/The draft is written: assessment\.word\n[^]*The draft is written: assessment\.markdown\n[^]*The clean copy is written: assessment\.clean\n/);
		expect(ending).toEqual({reason: 'finished', code: 0});
	});
});

describe('both faces', () => {
	test('record the same from the same lines', async () => {
		const lines = [...past11, 'many', 'no', 'In the library', 'p', '1', '.', 'Only part', 'More', '.', 'Do it', '.', 'Head of Housing', 'soon', '30/9/2035', '1', '12', 'quit'];
		const [byLines, byPrompts] = [await talkByLines({bank, lines}), await talkByPrompts({bank, lines})];
		expect(contentOf(byPrompts.events)).toEqual(contentOf(byLines.events));
		expect(byLines.events.length).toBeGreaterThan(14);
	});

	test('an answer the disk refuses is said, and asked for again', async () => {
		for (const talk of [talkByLines, talkByPrompts]) {
			const {out: told, events} = await talk({bank, lines: ['Testford', 'quit'], diskTrouble: new Error('The disk is full. Free some space.')});
			expect(told).toContain('Error: The disk is full. Free some space.');
			expect(events).toEqual([]);
		}
	});
});

describe('prompts', () => {
	test('choices are gone to by the arrow keys, and moves are among them', async () => {
		const down = '\u001B[B';
		expect(valueOf((await talkByPrompts({bank, lines: [...opening, '2', `${down}${down}`, 'quit']})).draft.answers, 'stages_written')).toBe(false);
		const {out: told, draft} = await talkByPrompts({bank, lines: [...opening, '2', down.repeat(4), 'quit']});
		expect(told).toContain('back: the question before; nothing is lost');
		expect(draft.at).toBe('stages');
	});

	test('Enter alone takes what is suggested, and leaves a text empty', async () => {
		const {draft} = await talkByPrompts({bank, lines: [...at11, '', 'Complaints Policy', '', '', 'quit']});
		expect([valueOf(draft.answers, '1.1/answer'), valueOf(draft.answers, '1.1/evidence'), valueOf(draft.answers, '1.1/commentary')]).toEqual(['yes', [{evidence: 'E1'}], '']);
	});

	test('Ctrl-C stops with 130; a text begun is kept', async () => {
		const {ending, unsent, draft} = await talkByPrompts({bank, lines: [...at11, 'yes', 'none', 'Half a'], interruptAt: 'More, or a full stop'});
		expect(ending).toEqual({reason: 'interrupted', code: 130, isUnfinished: true});
		expect([...unsent]).toEqual([['1.1/commentary', 'Half a']]);
		expect(draft.answers.has('1.1/commentary')).toBe(false);
	});
});
