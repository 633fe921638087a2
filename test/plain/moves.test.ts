import {describe, expect, test} from 'vitest';
import {moveIds, wordsOf} from '../../src/core/interview/moves.ts';
import {moveWords} from '../../src/wording/en/interview.ts';
import {smallBank} from '../helpers/bank.ts';
import {converse, enter} from '../terminal/conversation.ts';
import {talkByLines, talkByPrompts} from './talking.ts';

const bank = smallBank();
/** Up to the first limb of 1.1: "Are the stages written down?" */
const opening = ['Testford Homes', 'Ann Smith', '2'];

const asked = 'Are residents told of them?';
const sections = 'What is done and what is left';

/** A move as typed, and what is then to be read. */
const moves: ReadonlyArray<readonly [typed: string, words: string]> = [
	['back', 'How many stages are there?'],
	['skip', asked],
	['later', asked],
	['unsure', asked],
	['ask', 'Who would know?'],
	['ask Legal services', asked],
	['next', 'Is there a website?'],
	['note', 'No note can be written here yet'],
	['keep', 'There is no answer to keep yet'],
	['jump', sections],
	['jump 1.2', 'Is there a website?'],
	['goto 2.1', 'How many decisions were made?'],
	['jump section 2', 'How many decisions were made?'],
	['jump stages', 'How many stages are there?'],
	['/back', 'How many stages are there?'],
	['why', 'There are no more than two stages'],
	['evidence', 'The evidence register is empty'],
	['gaps', 'Gaps so far: 0 blocking, 1 serious'],
	['settled', 'No comment of a colleague waits here'],
	['settle 1.2', 'No comment of a colleague waits here'],
	['preview', 'The draft as it stands'],
	['write', 'Write the document as:'],
	['list', sections],
	['tasks', sections],
	['check', 'Check your answers'],
	['help', moveWords.unsure],
	['?', moveWords.unsure],
	['save', 'here'],
	['jump 9.9', 'There is no 9.9 in this edition.'],
];

/** What was added to the words by the last thing typed. */
async function addedBy(typed: string, run: (lines: readonly string[]) => Promise<string>): Promise<string> {
	const before = await run([...opening, 'quit']);
	const after = await run([...opening, typed, 'quit']);
	let common = 0;
	while (common < before.length && before[common] === after[common]) common += 1;
	return after.slice(common);
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each(moves)('%s', (typed, words) => {
	const wanted = words === 'here' ? {drawn: 'here', plain: 'In this folder.'} : {drawn: words, plain: words};

	test('drawn', () => {
		const talk = converse({bank, rows: 60, lines: opening}).type(typed === '?' ? typed : typed + enter);
		expect(oneLine(talk.live())).toContain(wanted.drawn);
	});

	test('in line mode', async () => {
		expect(oneLine(await addedBy(typed, async (lines) => (await talkByLines({bank, lines})).out))).toContain(wanted.plain);
	});

	test('by prompts', async () => {
		expect(oneLine(await addedBy(typed, async (lines) => (await talkByPrompts({bank, lines})).out))).toContain(wanted.plain);
	});
});

test.each(wordsOf('quit'))('%s stops in every mode, with everything recorded', async (word) => {
	const drawn = converse({bank, lines: opening}).type(word + enter);
	expect(drawn.session().ending).toMatchObject({reason: 'quit', code: 0});
	for (const talk of [talkByLines, talkByPrompts]) {
		const {ending, events} = await talk({bank, lines: [...opening, word]});
		expect({...ending, answers: events.length}).toEqual({reason: 'quit', code: 0, answers: drawn.events().length});
	}
});

test('the table above has every word, and the help of every mode has them all', async () => {
	const tried = new Set([...moves.map(([typed]) => typed.split(' ')[0]), ...wordsOf('quit')]);
	for (const id of moveIds) expect([...tried]).toEqual(expect.arrayContaining([...wordsOf(id)]));
	const drawn = converse({bank, rows: 200, lines: [...opening, 'help']}).live();
	for (const talk of [talkByLines, talkByPrompts]) {
		const {out} = await talk({bank, lines: [...opening, 'help', 'quit']});
		for (const text of [oneLine(out), oneLine(drawn)]) for (const id of moveIds) expect(text).toContain(moveWords[id]);
		for (const id of moveIds) expect(out).toMatch(new RegExp(`^${wordsOf(id)[0]!}\\b.*: `, 'm'));
	}
});
