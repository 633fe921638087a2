/**
 * Kills the program at random moments of a typed interview. `COMPLY_KILLS=300` for the long run; `COMPLY_KILL_SEED` repeats one.
 * Every answer that the screen had acknowledged must be there on resume, on the right question, from a journal that can be read.
 */
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {findQuestion} from '../../src/core/bank.ts';
import {positionOf} from '../../src/core/branching.ts';
import {foldJournal} from '../../src/core/draft.ts';
import {readJournal} from '../../src/storage/journal.ts';
import {realBank} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {typeInterview, type Stroke} from '../helpers/typist.ts';
import {answersOf, comply, draftName, wholeInterview} from './interview.ts';

const kills = Number(process.env['COMPLY_KILLS'] ?? 25);
const seed = Number(process.env['COMPLY_KILL_SEED'] ?? 20_260);
/** Within this the program has put its first question and begun to answer what was typed ahead. */
const longestMilliseconds = 900;

/** Mulberry32: the same moments for the same seed. */
function randomFrom(state: number): () => number {
	let now = state;
	return () => {
		now = (now + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

test(`${kills} kills: nothing acknowledged is lost`, {timeout: 60_000 + kills * 5000}, async () => {
	const bank = realBank('2024');
	const strokes: readonly Stroke[] = [...typeInterview(bank, wholeInterview(bank, 2))];
	const random = randomFrom(seed);
	const draftFolder = (folder: string) => path.join(folder, 'drafts', draftName);
	let folder = temporaryFolder();
	/** Strokes whose answers are in the journal, by what is asked after them. */
	let done = 0;
	const figures = {acknowledged: 0, unacknowledged: 0, torn: 0, beforeFirst: 0, restarts: 0, halfWritten: 0};

	for (let kill = 0; kill < kills; kill++) {
		const hasDraft = fs.existsSync(path.join(draftFolder(folder), 'journal.jsonl'));
		const before = hasDraft ? foldJournal(readJournal(draftFolder(folder)).events) : undefined;
		const program = comply(folder, {args: hasDraft ? ['resume', draftName] : ['new', draftName]});
		const isPaced = random() < 0.5;
		const moment = random() * longestMilliseconds;
		if (isPaced) await program.waitFor(hasDraft ? 'Welcome back' : 'Which landlord');
		const started = performance.now();
		for (const stroke of strokes.slice(done, done + 40)) {
			if (performance.now() - started > moment) break;
			for (const key of stroke.keys.match(/\u001B\[[A-Z]|[^\u001B]/gu)!) program.write(isPaced ? key : key.replace('\u0013', 'skip\r'));
			if (isPaced) await new Promise((resolve) => setTimeout(resolve, random() * 15));
		}

		await new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - (performance.now() - started))));
		program.kill('SIGKILL');
		await program.exit;

		if (!fs.existsSync(path.join(draftFolder(folder), 'journal.jsonl'))) {
			expect(program.history()).not.toContain('→');
			figures.beforeFirst += 1;
			continue;
		}

		const {events, notices} = readJournal(draftFolder(folder));
		figures.torn += notices.length;
		const draft = foldJournal(events);
		// Each "→" or "…" line is one answer acknowledged since this start.
		const acknowledged = program.history().split('\n').filter((line) => /^(?:→|…) /.test(line)).length;
		const recorded = events.slice(before?.events ?? 0).filter((event) => event.type === 'answer-given' || event.type === 'left-open').length;
		expect(recorded, `kill ${kill}, seed ${seed}: ${acknowledged} acknowledged, ${recorded} on disk\n${program.history()}`).toBeGreaterThanOrEqual(acknowledged);
		figures.acknowledged += acknowledged;
		figures.unacknowledged += recorded - acknowledged;
		figures.halfWritten += fs.existsSync(path.join(draftFolder(folder), 'unsent.json')) ? 1 : 0;

		// What is on disk is what was typed, and the next start is on the question after it.
		const at = strokes.findIndex(({session}) => session.draft.events === draft.events - headerEvents(events) && session.draft.answers.size === draft.answers.size);
		const expected = at === -1 ? undefined : strokes[at]!.session.draft;
		if (expected) {
			expect(answersOf(draft)).toEqual(answersOf(expected));
			expect(positionOf(bank, draft)).toEqual(positionOf(bank, expected));
		}

		done = strokes.findIndex(({session}) => session.draft.answers.size > draft.answers.size || (session.draft.answers.size === draft.answers.size && session.draft.checked.size > draft.checked.size));
		const position = positionOf(bank, draft);
		const resumed = comply(folder, {args: ['resume', draftName]});
		const wording = position.at === 'question' ? findQuestion(bank, position.question.id)!.ask[0]!.text : position.at === 'check' ? 'Check your answers' : 'Every question has been put';
		await resumed.waitFor((screen) => screen.replaceAll(/\s+/g, ' ').includes('Welcome back') || screen.replaceAll(/\s+/g, ' ').includes(wording.slice(0, 60)));
		await resumed.waitFor((screen) => screen.replaceAll(/\s+/g, ' ').includes(wording.slice(0, 60)));
		resumed.write('\u0003');
		expect(await resumed.exit).toMatchObject({exitCode: 130});
		// Near the end, or with a half-written text that would be typed onto, begin again.
		if (done === -1 || done > strokes.length - 60 || fs.existsSync(path.join(draftFolder(folder), 'unsent.json')) || position.at !== 'question') {
			figures.restarts += 1;
			folder = temporaryFolder();
			done = 0;
		} else {
			done = strokes.findIndex((_, index) => index > 0 && strokes[index - 1]!.session.draft.answers.size === draft.answers.size && questionAt(strokes[index - 1]!) === position.question.id);
			if (done === -1) {
				folder = temporaryFolder();
				done = 0;
			}
		}
	}

	console.log(`kills: ${kills}, seed ${seed}, ${JSON.stringify(figures)}`);
});

/** Events that a draft on disk has and one in memory has not: its opening. */
function headerEvents(events: ReadonlyArray<{readonly type: string}>): number {
	return events.filter((event) => event.type === 'draft-opened' || event.type === 'bank-changed').length;
}

function questionAt({session}: Stroke): string | undefined {
	return session.screen.type === 'prompt' && session.screen.prompt.about === 'question' ? session.screen.prompt.question.id : undefined;
}
