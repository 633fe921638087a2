/** What colleagues wrote is told at its row until it is dealt with, in every mode. */
import {describe, expect, test} from 'vitest';
import type {Happening} from '../../src/core/draft/draft.ts';
import {settledWords} from '../../src/wording/en/comments.ts';
import {smallBank} from '../helpers/bank.ts';
import {converse, enter} from '../terminal/conversation.ts';
import {atCheck, opening} from '../terminal/small-interview.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const bank = smallBank();
const made = (provision: string, author: string, text: string): Happening => ({type: 'comment-made', provision, author, text});
const happenings = [made('1.1', 'Priya Shah', 'Is this still true\nafter the merger?'), made('1.1', '', 'Ask Legal.'), made('1.3', 'Jo', 'Is there one?'), made('', 'Jo', 'Too long.')];

interface Heard {
	readonly out: string;
	readonly settled: readonly number[];
}

const settledOf = (events: ReadonlyArray<{readonly type: string; readonly comment?: number}>) => events.flatMap(({type, comment}) => (type === 'comment-settled' ? [comment!] : []));
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Everything that was shown on the way, with these lines typed. */
const modes: Readonly<Record<string, (lines: readonly string[]) => Promise<Heard>>> = {
	async drawn(lines) {
		const talk = converse({bank, rows: 60, happenings});
		let live = talk.live();
		for (const line of lines) live += `\n${talk.type(line + enter).live()}`;
		return {out: oneLine(`${talk.said()}\n${live}`), settled: settledOf(talk.events() as never)};
	},
	async 'line mode'(lines) {
		const {out, events} = await talkByLines({bank, lines, happenings});
		return {out: oneLine(out), settled: settledOf(events as never)};
	},
	async prompts(lines) {
		const {out, events} = await talkByPrompts({bank, lines, happenings});
		return {out: oneLine(out), settled: settledOf(events as never)};
	},
};

test('what is settled is told a line each, five at most, and how many more', () => {
	const many = (count: number) => Array.from({length: count}, (_, index) => ({id: index + 1, provision: '3.3', author: 'Jo', text: `Number ${index + 1}\nof many. ${'On and on. '.repeat(20)}`, isSettled: false}));
	for (const count of [2, 5, 6, 30]) {
		const [head, ...lines] = settledWords(many(count)).split('\n');
		expect(head).toBe('Dealt with:');
		expect(lines.slice(0, 5).every((line, index) => line.startsWith(`- Jo, “Number ${index + 1} of many.`) && line.length < 80)).toBe(true);
		expect(lines.slice(5)).toEqual(count > 5 ? [`and ${count - 5} more`] : []);
	}
});

describe.each(Object.entries(modes))('%s', (_, run) => {
	const first = 'Priya Shah wrote here: “Is this still true after the merger?” A colleague wrote here: “Ask Legal.” (Type settled when they are dealt with.)';

	test('those at a row stand where it is introduced, whole; the word settles them', async () => {
		const before = await run([...opening, 'quit']);
		expect(before.out).toContain(first);
		expect(before.settled).toEqual([]);
		const {out, settled} = await run([...opening, 'settled', 'quit']);
		expect(out).toContain('Dealt with: - Priya Shah, “Is this still true after the merger?” - A colleague, “Ask Legal.”');
		expect(settled).toEqual([1, 2]);
	});

	test('at a row they do not concern, nothing is settled; by its number another row’s are', async () => {
		expect(await run([...opening, 'jump 1.2', 'settled', 'quit'])).toMatchObject({settled: [], out: expect.stringContaining('No comment of a colleague waits here. Those at another provision: settled 6.3')});
		expect(await run([...opening, 'settled 1.3', 'quit'])).toMatchObject({settled: [3], out: expect.stringContaining('Dealt with: Jo, “Is there one?”.')});
	});

	test('once settled they are told no more', async () => {
		const {out} = await run([...opening, 'settled', 'jump 1.2', 'jump 1.1', 'quit']);
		expect(out.split('Is this still true').length - 1).toBe(out.split('Dealt with: - Priya Shah, “Is this still true').length);
	});

	test('one on the whole document is told first, and settled before the first row', async () => {
		const {out, settled} = await run(['settled', 'quit']);
		expect(out).toContain('Jo wrote about the whole document: “Too long.”');
		expect(settled).toEqual([4]);
	});
});

const toCheck = [...opening, '2', 'yes', 'yes', 'yes', 'none', '.', 'yes', 'yes', 'yes', 'none', '.'];
const toEnd = [...toCheck, '1', '0', 'yes', 'none', '.', '1', '3', '90', '.', 'no', 'yes', 'none', '.', '1', '1/2/2025', '2/2/2025', '1/3/2025'];

test.each([['line mode', talkByLines], ['prompts', talkByPrompts]] as const)('%s: the check of a section and the end count them, and at the end those on the whole document are settled', async (_, talk) => {
	const {out, events} = await talk({bank, happenings, lines: [...toEnd, 'settled', '4']});
	const heard = oneLine(out);
	expect(heard).toContain('Jo wrote at 1.3: “Is there one?” (Type settled 1.3 when it is dealt with.)');
	expect(heard).toContain('Check your answers: section 1, Stages. Choose one to change it. 3 comments of colleagues wait: 1.1, 1.3.');
	expect(heard).toContain('4 comments of colleagues wait: 1.1, 1.3, the whole document. Jo wrote about the whole document: “Too long.” (Type settled when it is dealt with.)');
	expect(settledOf(events as never)).toEqual([4]);
	expect(heard.slice(heard.indexOf('Dealt with'))).toContain('3 comments of colleagues wait: 1.1, 1.3.');
});

describe('drawn', () => {
	test('the check of a section counts them; what was written at a row that is passed over is told as it is passed', () => {
		const talk = converse({bank, rows: 60, happenings, lines: atCheck});
		expect(oneLine(talk.live())).toContain('Check your answers: 1. Stages. 3 comments of colleagues wait: 1.1, 1.3.');
		expect(oneLine(talk.type(`settled 1.1${enter}`).live())).toContain('Check your answers: 1. Stages. 1 comment of a colleague waits: 1.3.');
		expect(oneLine(talk.type(enter).said())).toContain('Jo wrote at 1.3: “Is there one?” (Type settled 1.3 when it is dealt with.)');
	});

	test('the end counts them, and settles those on the whole document', async () => {
		const {events} = await talkByLines({bank, lines: toEnd});
		const last = events.findLastIndex(({type}) => type === 'answer-given');
		const talk = converse({bank, rows: 60, happenings: [...events.slice(0, last), ...happenings]});
		expect(oneLine(talk.said())).toContain('Jo wrote about the whole document: “Too long.” (At the end, type settled when it is dealt with.)');
		talk.type(`1/3/2025${enter}`);
		expect(oneLine(talk.said())).toContain('Jo wrote about the whole document: “Too long.” (Type settled when it is dealt with.)');
		expect(oneLine(talk.live())).toContain('4 comments of colleagues wait: 1.1, 1.3, the whole document.');
		talk.type(`settled${enter}`);
		expect(oneLine(talk.live())).toContain('3 comments of colleagues wait: 1.1, 1.3.');
		expect(talk.live()).toContain('Dealt with: Jo, “Too long.”.');
		expect(settledOf(talk.events() as never)).toEqual([4]);
	});

	test('what the disk refuses is not settled', () => {
		const talk = converse({bank, rows: 60, happenings, lines: opening});
		talk.breakDisk(new Error('full'));
		expect(() => talk.type(`settled${enter}`)).toThrow('full');
		expect(talk.session().draft.comments.every(({isSettled}) => !isSettled)).toBe(true);
	});
});
