/** A draft that version 0.2.0 wrote, with every question answered: it opens, nothing is lost, and nothing that was answered is asked again. */
import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {gaps} from '../../src/commands/gaps.ts';
import {status} from '../../src/commands/status.ts';
import {partsOf} from '../../src/core/bank/bank.ts';
import {answersToday} from '../../src/core/draft/former-answers.ts';
import {isAnswered, promptsOf} from '../../src/core/draft/prompts.ts';
import {openInterview} from '../../src/opening/open-interview.ts';
import {bankPlace} from '../../src/storage/bank-place.ts';
import {readDraft} from '../../src/storage/open-draft.ts';
import {realBank, root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

const name = 'exemplary-0.2.0';
const place = bankPlace({});
const bank = realBank('2024');
const today = () => new Date(2026, 11, 1, 12);
let drafts: string;

beforeEach(() => {
	drafts = temporaryFolder();
	fs.cpSync(path.join(root, 'test/fixtures/drafts', name), path.join(drafts, name), {recursive: true});
});

const before = () => readDraft(drafts, name).draft;

async function opened() {
	const open = await openInterview({type: 'resume', name}, {draftsDir: drafts, bankPlace: place, now: today, via: 'interview', flags: {}, usualDraftsDir: 'drafts'});
	open!.close();
	return open!.recorder.draft();
}

test('every answer is kept as it was given, under its own id', async () => {
	const former = before();
	const {answers} = await opened();
	expect(former.answers.size).toBeGreaterThan(400);
	for (const [id, entry] of former.answers) expect(answers.get(id)).toEqual(entry);
	const said = answersToday(bank, former);
	expect(Object.keys(said).length).toBeGreaterThan(5);
	for (const [id, response] of Object.entries(said)) expect(answers.get(id)?.response).toEqual(response);
	expect(readDraft(drafts, name).draft.answers).toEqual(answers);
});

test('answers that have moved into a tick list are ticked there, and no row is left to answer', async () => {
	const draft = await opened();
	const lists = promptsOf(bank, draft).rows.flatMap(({prompts}) => prompts.filter(({role}) => role === 'list'));
	const begun = lists.filter((list) => partsOf(list).some((id) => draft.answers.has(id)));
	expect(begun.length).toBeGreaterThan(15);
	// Twelve parts are new: the Code asks them and 0.2.0 did not.
	expect(lists.flatMap((list) => partsOf(list).filter((id) => !draft.answers.has(id))).length).toBeLessThanOrEqual(12);
	expect(promptsOf(bank, draft).rows.flatMap(({prompts}) => prompts.filter((question) => question.role === 'answer' && !isAnswered(draft, question)))).toEqual([]);
});

test('looked at by a command it reads the same, and nothing is written', async () => {
	const journal = fs.readFileSync(path.join(drafts, name, 'journal.jsonl'), 'utf8');
	const {io, out} = recordedIo(drafts, place);
	// Later than its dates, which would be doubted.
	expect(await gaps({targets: [name], json: true}, {...io, now: today})).toBe(0);
	expect(JSON.parse(out()).summary).toMatchObject({blocking: 0, serious: 0});
	expect(fs.readFileSync(path.join(drafts, name, 'journal.jsonl'), 'utf8')).toBe(journal);
});

test('its answers are counted alike before and after it is taken up', async () => {
	const counted = async () => {
		const {io, out} = recordedIo(drafts, place);
		await status({name, json: true}, io);
		const {answered, left} = JSON.parse(out()) as {answered: number; left: number};
		return {answered, left};
	};
	const looked = await counted();
	await opened();
	expect(await counted()).toEqual(looked);
});
