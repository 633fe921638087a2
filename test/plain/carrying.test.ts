/** Last year's document in line mode and by prompts: told in words, each thing once, and kept by a word. */
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {formRow, lastYearOf} from '../helpers/last-year.ts';
import {setOutFrom} from '../helpers/setting-out.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const tracked = 'Actions are tracked on the weekly list in section 4.2 of the procedure.';
const settingOut = setOutFrom(
	lastYearOf('2022', [
		formRow('3.1', 'yes', 'The Complaints Team logs each case within two days.'),
		formRow('4.15', 'yes', 'Complaints Policy, section 7'),
		formRow('5.5', 'yes', tracked),
		formRow('5.17', 'yes', 'Our complaints process has two stages.'),
		formRow('6.5', 'no', 'The letter does not say by when. It will be amended by May 2025.'),
	]),
);
/** From a document of the same Code, in which both stages' rows speak for their shared list. */
const again = (said = tracked) => setOutFrom(lastYearOf('2024', [formRow('6.6', 'yes', said), formRow('6.17', 'yes')]));

const faces = [
	['line mode', talkByLines],
	['prompts', talkByPrompts],
] as const;

describe.each(faces)('%s', (_mode, talk) => {
	const talkOf = (...lines: readonly string[]) => talk({...settingOut, lines: [...lines, '/quit']});
	const outOf = async (...lines: readonly string[]) => (await talkOf(...lines)).out;

	test('begins with what was read, then with what was promised', async () => {
		const out = await outOf();
		expect(out).toContain('Last year’s document, “last-year.docx”: five rows read, Anytown Homes, 2022 form.');
		expect(out).toContain('One promise was found in it, and comes first.');
		expect(out).toMatch(/Last year’s promises, 1 of 1\.[^]*6\.5[^]*“It will be amended by May 2025\.”/);
	});

	test('what was promised is no part of what is asked about the landlord', async () => {
		const asked = (out: string) => out.match(/About you, \d+ of (\d+)\./)?.[1];
		const without = await talk({...setOutFrom(lastYearOf('2022', [formRow('5.17', 'yes', 'Two stages.')])), lines: ['/quit']});
		expect(asked(await outOf('jump landlord'))).toBe(asked(without.out));
	});

	test('tells at a provision what changed, in words, and what last year said', async () => {
		const out = await outOf('jump 6.6');
		expect(out).toContain('Words changed since 2022. “sent” is now “provided”. “expeditiously with regular” is now “promptly with appropriate”.');
		expect(out).toContain(`Last year at 5.5: Yes. “${tracked}”`);
		expect(await outOf('jump 4.1')).toContain('What changed: The person or team must now also deal with the Ombudsman. One question here is asked anew.');
		expect(await outOf('jump 5.1')).toContain('New in 2024: nothing to carry.');
	});

	test('keep keeps the row as far as last year answers it, and says what', async () => {
		const {out, draft, events} = await talk({...again(), lines: ['jump 6.6', 'keep', '/quit']});
		expect(out).toContain('Type keep to keep it and what follows as last year, 4 answers in all.');
		expect(out).toContain('Kept as last year:\nAre actions promised in complaint answers tracked until they are done? Yes\n');
		expect(valueOf(draft.answers, '6.6/answer')).toBe('yes');
		expect(out).toContain('All three hold, stage 1 and stage 2.');
		expect(events.filter(({type}) => type === 'answer-given' || type === 'ticks-given')).toHaveLength(4);
		expect(draft.answers.has('6.6/evidence')).toBe(false);
	});

	test('a list is told as last year ticked it, and kept by keep where that is all of it', async () => {
		const {out, events} = await talk({...again(), lines: ['jump 6.6', 'yes', 'keep', '/quit']});
		expect(out).toContain('Last year’s 6.6 and 6.17: All three hold, stage 1 and stage 2. Type keep to keep it and what follows as last year, 3 answers in all.');
		expect(events.find(({type}) => type === 'ticks-given')).toMatchObject({list: 'answer_and_actions', ticks: {s2_actions_prompt: true}});
		const part = await talkOf('jump 6.6', 'yes', 'keep');
		expect(part.out).toContain('Three without a tick yet: the answer sent when it is known, not when the work is done, stage 2;');
		expect(part.events.some(({type}) => type === 'ticks-given')).toBe(false);
	});

	test('a text is told whole, and kept by keep', async () => {
		const {out, draft} = await talk({...again(), lines: ['jump 6.6', 'yes', 'all', 'yes', 'note', 'keep', '/quit']});
		expect(out).toContain(`Last year’s 6.6: ${tracked} Type keep to keep it.`);
		expect(valueOf(draft.answers, '6.6/commentary')).toBe(tracked);
	});

	test('a document named last year is “same”', async () => {
		const {out, draft} = await talkOf('jump 5.12', 'all', 'yes', 'same');
		expect(out).toContain('Same as last year: Complaints Policy, section 7');
		expect(valueOf(draft.answers, '5.12/evidence')).toEqual([{evidence: 'E1', where: 'section 7'}]);
	});

	test('a fact drawn from the text is put as a question, with the words', async () => {
		const {out, draft} = await talkOf('jump stages', 'keep');
		expect(out).toContain('Last year’s 5.17 says: “Our complaints process has two stages.” Is it still so: 2? Type keep to keep it.');
		expect(valueOf(draft.answers, 'stages')).toBe(2);
	});

	test('what is not kept is answered as ever', async () => {
		const {draft} = await talkOf('jump 6.6', 'no', 'no');
		expect(valueOf(draft.answers, 'action_tracker')).toBe(false);
	});

	test('what would be put back is put back', async () => {
		const {out, draft} = await talk({...again('The procedure will be amended.'), lines: ['jump 6.6', 'yes', 'all', 'yes', 'note', 'keep', '/quit']});
		expect(out).toContain('Is 6.6 met today?');
		expect(draft.answers.has('6.6/commentary')).toBe(false);
	});

	test('what was begun in its place is not lost by keep', async () => {
		const {out, draft, unsent} = await talk({...again(), lines: ['jump 6.6', 'yes', 'all', 'yes', 'note', 'My own words.', '/keep', '/quit']});
		expect(out).toContain('You have begun to write something of your own here.');
		expect(draft.answers.has('6.6/commentary')).toBe(false);
		expect([...unsent]).toEqual([['6.6/commentary', 'My own words.']]);
	});

	test('where nothing is carried, keep says so', async () => {
		const {out, draft} = await talkOf('jump 5.1', 'keep');
		expect(out).toContain('There is no answer to keep yet.');
		expect(draft.answers.size).toBe(0);
	});

	test('the lists mark what is carried', async () => {
		expect(await outOf('list')).toMatch(/Section 6, Complaints Stages: 0 of 20, 1 carried, not confirmed/);
		expect(await outOf('list')).toContain('Last year’s promises: not started');
		expect(await outOf('jump 6.6', 'yes', 'check')).toContain('carried, not confirmed: Yes');
	});
});

test('by prompts, Enter alone keeps a line and a text, and the highlighted choice', async () => {
	const {draft} = await talkByPrompts({...again(), lines: ['jump landlord', '', 'jump 6.6', '', '', '', 'note', '', '', '/quit']});
	expect(valueOf(draft.answers, 'landlord')).toBe('Anytown Homes');
	expect(valueOf(draft.answers, '6.6/answer')).toBe('yes');
	expect(valueOf(draft.answers, '6.6/commentary')).toBe(tracked);
});

test('in line mode no sentence is told twice, and no sign stands for a word', async () => {
	const {out} = await talkByLines({...settingOut, lines: ['1', '.', 'keep', 'jump 6.6', 'keep', 'all', 'keep', 'jump 4.1', 'quit']});
	const sentences = out.split('\n').map((line) => line.trim()).filter((line) => line.split(' ').length > 4 && !line.endsWith(':'));
	// What was kept is said back, so its question is heard again.
	const asked = new Set(sentences.filter((line) => /[?] (?:Yes|No)$/.test(line)).map((line) => line.replace(/ (?:Yes|No)$/, '')));
	expect(sentences.filter((each, index) => sentences.indexOf(each) !== index && !asked.has(each))).toEqual([]);
	expect(out).not.toMatch(/[[\]{}+→❯·│⚑]/);
});
