/** The drafts that the recording carries on with: one landlord's first pass, stopped at two places. */
import fs from 'node:fs';
import path from 'node:path';
import {createDraft} from '../../src/storage/open-draft.ts';
import type {Session} from '../../src/terminal/session/state.ts';
import {realBank} from '../../test/helpers/bank.ts';
import {exemplaryAnswers} from '../../test/helpers/exemplary-landlord.ts';
import {memoryWorld, openTypist, typeInterview, type Answers, type RowAnswers} from '../../test/helpers/typist.ts';

export const draftName = 'riverside-homes-2026';

/** Where this landlord is another than the exemplary one. */
const facts: Answers['facts'] = {landlord: 'Riverside Homes', pass: 'first', third_parties: 'yes'};
const rows: Readonly<Record<string, RowAnswers>> = {
	'1.3': {answer: 'no', texts: {explanation: 'the form on the website asks for a formal complaint'}},
	'5.4': {answer: 'yes', evidence: ['Complaints policy'], where: '3.2'},
	'5.5': {answer: 'yes', evidence: ['Complaints policy'], where: '3.2'},
	'5.6': {answer: 'partly', texts: {'part-met': 'ours do', explanation: 'the contractor’s do not', owner: 'Head of Repairs', due: '31 January 2027'}},
	'5.7': {answer: 'partly', evidence: ['Complaints policy'], where: '4.2', texts: {commentary: 'the letters will be amended'}},
};

/** For each of the provisions a folder with the draft as it was when that was asked, written at a person's pace, from which the time left is counted. */
export function writeDrafts(folder: string, provisions: readonly string[]): readonly string[] {
	const bank = realBank('2024');
	const exemplary = exemplaryAnswers();
	const answers: Answers = {facts: {...exemplary.facts, ...facts}, rows: {...exemplary.rows, ...rows}, writes: true};
	const working = path.join(folder, 'working');
	let seconds = Date.parse('2026-08-01T09:00:00Z') / 1000;
	const now = () => new Date((seconds += 20) * 1000);
	const handle = createDraft({draftsDir: path.join(working, 'drafts'), name: draftName, via: 'interview', now, edition: bank.edition, bankVersion: bank.version, id: 'recording'});
	const world = memoryWorld(bank);
	const record: typeof world.record = (happenings) => {
		handle.record(happenings);
		return world.record(happenings);
	};

	const left = [...provisions];
	for (const {session} of typeInterview(bank, answers, openTypist(bank, {...world, record}))) {
		if (!isAnswerOf(left[0]!, session)) continue;
		fs.cpSync(working, path.join(folder, left.shift()!), {recursive: true, filter: (file) => path.basename(file) !== 'lock'});
		if (left.length === 0) break;
	}

	handle.close();
	return provisions.map((provision) => path.join(folder, provision));
}

function isAnswerOf(provision: string, {screen}: Session): boolean {
	return screen.type === 'prompt' && screen.prompt.question.role === 'answer' && screen.prompt.question.home === provision;
}
