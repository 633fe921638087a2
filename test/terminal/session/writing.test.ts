/** The document is written from the end, by the word, and from the preview, in one form after the other. */
import {describe, expect, test} from 'vitest';
import type {Value} from '../../../src/core/draft/answers.ts';
import type {Happening} from '../../../src/core/draft/draft.ts';
import {createInterviewModel} from '../../../src/terminal/interview-model.ts';
import {createKeyReader} from '../../../src/terminal/keys.ts';
import {lineText} from '../../../src/terminal/line.ts';
import {linesOf} from '../../../src/terminal/screens/live-rows.ts';
import {startSession} from '../../../src/terminal/session/session.ts';
import type {WrittenAs} from '../../../src/wording/en/forms.ts';
import {memoryWorld} from '../../helpers/typist.ts';
import {ctrl, enter} from '../conversation.ts';
import {bank, opening} from '../small-interview.ts';

/** The interview as it is run, with every form that is asked for in `asked`; the disk refuses those in `refused`. */
function open(refused: readonly WrittenAs[] = [], happenings: readonly Happening[] = []) {
	const asked: WrittenAs[] = [];
	const memory = memoryWorld(bank);
	memory.record(happenings);
	const world = {
		...memory,
		async writeForm(as: WrittenAs) {
			asked.push(as);
			if (refused.includes(as)) throw new Error('not ours');
			return `drafts/x/${as}`;
		},
	};
	const model = createInterviewModel(startSession(bank, memory.draft(), undefined, world), world, () => {}, (error) => `Refused: ${(error as Error).message}.`, async () => {});
	const reader = createKeyReader();
	const type = async (keys: string) => {
		for (const key of reader.feed(keys)) {
			model.press(key);
			await model.wantsWork()?.();
		}

		return linesOf(model.live(80, 40)).map((line) => lineText(line).trimEnd()).join('\n');
	};

	return {asked, type, said: () => model.transcript().flatMap(({lines}) => lines.map(lineText)).join('\n'), press: (keys: string) => reader.feed(keys).forEach(model.press), live: () => linesOf(model.live(80, 40)).map(lineText).join('\n')};
}

const start = opening.map((each) => each + enter).join('');
const asked = 'How many stages are there?';

describe('write', () => {
	test('offers every form; each lies where it says, and Enter alone goes back to the question', async () => {
		const talk = open();
		expect(await talk.type(`${start}write${enter}`)).toMatch(/^5 provisions are not answered, so there is no clean copy for publishing yet\.\nWrite the document as:\n❯ 1 Word\n {2}2 Web page\n {2}3 Board paper\n {2}4 Markdown\n {2}5 Carry on\n/);
		expect(await talk.type(`1${enter}`)).toContain('❯ 5 Carry on');
		await talk.type(`4${enter}board${enter}`);
		expect(talk.asked).toEqual(['word', 'markdown', 'board']);
		expect(talk.said()).toMatch(/The draft is written: drafts\/x\/word\nThe draft is written: drafts\/x\/markdown\nThe draft is written: drafts\/x\/board$/);
		expect(await talk.type(enter)).toContain(asked);
	});

	test('says that it writes while it does', async () => {
		const talk = open();
		await talk.type(`${start}write${enter}`);
		talk.press(`2${enter}`);
		expect(talk.live()).toContain('Writing (web page) …');
		expect(talk.asked).toEqual([]);
	});

	test('what is refused is said, and the choice stays', async () => {
		const talk = open(['word']);
		expect(await talk.type(`${start}write${enter}1${enter}`)).toMatch(/Write the document as:[^]*Refused: not ours\./);
		expect(await talk.type(`2${enter}`)).not.toContain('Refused');
		expect(talk.said()).toMatch(/The draft is written: drafts\/x\/web$/);
	});
});

test('the preview leads there by a letter, and back to the question', async () => {
	const talk = open();
	expect(await talk.type(`${start}${ctrl('p')}`)).toContain('Enter to go back · w to write it');
	expect(await talk.type('w')).toContain('Write the document as:');
	expect(await talk.type(`5${enter}`)).toContain(asked);
	expect(await talk.type(`why${enter}`)).not.toContain('w to write');
});

const given = (values: Readonly<Record<string, Value>>): readonly Happening[] => Object.entries(values).map(([question, value]) => ({type: 'answer-given', question, value}));
const yes = Object.fromEntries(['1.1', '1.2', '2.1', '2.2'].map((id) => [`${id}/answer`, 'yes']));
const whole = given({landlord: 'Testford', completed_by: 'Ann Smith', stages: 2, stages_written: true, ...yes});

describe('the clean copy for publishing', () => {
	test('is offered once no blocking gap stands, and says that it is still a DRAFT', async () => {
		const talk = open([], whole);
		expect(await talk.type(`write${enter}`)).toMatch(/^Write the document as:[^]*\n {2}4 Markdown\n {2}5 Clean copy for publishing: Word and web page\n {2}6 Carry on\n/);
		expect(await talk.type(`clean${enter}`)).toContain('❯ 6 Carry on');
		expect(talk.asked).toEqual(['clean']);
		expect(talk.said()).toMatch(/The clean copy is written: drafts\/x\/clean\nDRAFT stands in it until it is completed, approved and published: to give the dates,\ntype jump assessed_on\.$/);
	});

	test('says which date is still to be given', async () => {
		const talk = open([], [...whole, ...given({assessed_on: '2025-09-01', approved_on: '2025-10-01'})]);
		await talk.type(`write${enter}5${enter}`);
		expect(talk.said()).toContain('type jump published_on.');
	});

	test('with the three dates, there is nothing more to say of it', async () => {
		const talk = open([], [...whole, ...given({assessed_on: '2025-09-01', approved_on: '2025-10-01', published_on: '2025-11-01'})]);
		await talk.type(`write${enter}5${enter}`);
		expect(talk.said()).toMatch(/The clean copy is written: drafts\/x\/clean$/);
	});

	test('while blocking gaps stand it is not offered; the gaps are a word away, and lead to their rows', async () => {
		const talk = open([], [...whole, ...given({stages_written: false})]);
		const list = await talk.type(`write${enter}`);
		expect(list).toMatch(/^1 blocking gap stands, so there is no clean copy for publishing yet: type gaps\nto look at them\.\nWrite the document as:/);
		expect(list).not.toContain('5 Clean copy');
		expect(await talk.type(`gaps${enter}`)).toContain('Gaps so far: 1 blocking');
		expect(await talk.type(`2${enter}`)).toContain('1.1');
	});
});
