/**
 * Kills the program at random moments of a typed interview, then takes the draft up again. `COMPLY_KILLS=300` for the long run;
 * `COMPLY_KILL_SEED` repeats one. Every answer that the screen had acknowledged must be there on resume, on the right question.
 */
import fs from 'node:fs';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {expect, test} from 'vitest';
import {emptyDraft, evolve, foldJournal, type Draft} from '../../src/core/draft/draft.ts';
import type {Bank} from '../../src/core/bank/bank.ts';
import {stamp} from '../../src/core/interview/decide.ts';
import {readJournal} from '../../src/storage/journal.ts';
import {readUnsent} from '../../src/storage/unsent.ts';
import {createKeyReader} from '../../src/terminal/keys.ts';
import {press, startSession} from '../../src/terminal/session/session.ts';
import type {Session, World} from '../../src/terminal/session/state.ts';
import {realBank} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {keysAt, memoryWorld, type Answers} from '../helpers/typist.ts';
import {whereAt} from '../terminal/conversation.ts';
import {endings, endProgram} from './endings.ts';
import {answersOf, comply, draftName, showsSession, wholeInterview} from './interview.ts';

const kills = Number(process.env['COMPLY_KILLS'] ?? 25);
const seed = Number(process.env['COMPLY_KILL_SEED'] ?? 20_260);
const longestMilliseconds = 1000;
const strokesPlanned = 60;

interface Step {
	readonly keys: string;
	readonly session: Session;
}

/** Mulberry32: the same moments for the same seed. */
function randomFrom(start: number): () => number {
	let now = start;
	return () => {
		now = (now + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** What the officer will press from here on, and what stands on the screen after each stroke; the first step is where she is. */
function plan(bank: Bank, from: Draft, unsent: ReadonlyMap<string, string>, answers: Answers): readonly Step[] {
	let draft = from;
	const world: World = {
		...memoryWorld(bank),
		record(happenings) {
			draft = stamp(happenings, '2026-01-05T10:00:00.000Z', 'tester', 'interview').reduce(evolve, draft);
			return draft;
		},
	};
	const reader = createKeyReader();
	let session = startSession(bank, draft, draft.events > 0 ? draftName : undefined, world, unsent);
	const steps: Step[] = [{keys: '', session}];
	while (steps.length <= strokesPlanned && !(session.screen.type === 'picker' && session.screen.purpose === 'end')) {
		const keys = keysAt(session, answers);
		for (const key of reader.feed(keys)) session = press(session, key, world);
		steps.push({keys, session});
	}

	return steps;
}

/** All of a draft but who and when. */
function contentOf(draft: Draft): object {
	return {answers: answersOf(draft), evidence: [...draft.evidence.values()], checked: [...draft.checked.keys()], at: draft.at, after: draft.after};
}

function acknowledgedIn(lines: readonly string[]): number {
	return lines.filter((line) => /^\S[^·]* (?:→ \S|… left open)/.test(line)).length;
}

test(`${kills} kills: nothing acknowledged is lost, and each time it goes on at the right question`, {timeout: 60_000 + kills * 5000}, async () => {
	const bank = realBank('2024');
	const answers = wholeInterview(bank, 2);
	const random = randomFrom(seed);
	const figures = {kills, seed, acknowledged: 0, recordedNotYetShown: 0, ways: {SIGKILL: 0, SIGTERM: 0, SIGHUP: 0, 'SIGSTOP, then SIGKILL': 0}, tornLines: 0, halfWritten: 0, resumesSeen: 0, beforeTheFirst: 0, interviews: 1};
	let folder = temporaryFolder();
	let draft: Draft = emptyDraft;

	for (let kill = 0; kill < kills; kill++) {
		const draftFolder = path.join(folder, 'drafts', draftName);
		const steps = plan(bank, draft, readUnsent(draftFolder), answers);
		const program = comply(folder, {args: draft.events > 0 ? ['resume', draftName] : ['new', draftName]});
		const must = (holds: boolean, otherwise: string) => {
			if (!holds) expect.fail(`kill ${kill}, seed ${seed}: ${otherwise}\n${program.history()}`);
		};

		const isAwaited = random() < 0.8;
		if (isAwaited) {
			// What this start shows is what the last kill left.
			await program.waitFor(showsSession(steps[0]!.session, 100, 30));
			figures.resumesSeen += draft.events > 0 ? 1 : 0;
		}

		const moment = performance.now() + random() * longestMilliseconds;
		const pace = isAwaited ? (['by-stroke', 'by-stroke', 'by-key', 'all-at-once'] as const)[Math.floor(random() * 4)]! : 'all-at-once';
		for (const {keys} of steps) {
			if (performance.now() > moment) break;
			for (const key of keys.match(/\u001B\[[A-Z]|[^\u001B]/gu) ?? []) {
				if (performance.now() > moment) break;
				// Before the terminal is raw, Ctrl-S would stop it.
				program.write(isAwaited ? key : key.replace('\u0013', 'skip\r'));
				if (pace === 'by-key') await new Promise((resolve) => setTimeout(resolve, random() * 4));
			}

			if (pace === 'by-stroke') await new Promise((resolve) => setTimeout(resolve, random() * 60));
		}

		await new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
		const way = endings[Math.floor(random() * endings.length)]!;
		figures.ways[way] += 1;
		endProgram(program, way);
		await program.exit;

		const acknowledged = acknowledgedIn(program.history().split('\n'));
		if (!fs.existsSync(path.join(draftFolder, 'journal.jsonl'))) {
			must(acknowledged === 0, 'acknowledged, and no journal');
			figures.beforeTheFirst += 1;
			continue;
		}

		const {events, notices} = readJournal(draftFolder);
		const before = draft.answers.size;
		draft = foldJournal(events);
		const recorded = draft.answers.size - before;
		must(recorded >= acknowledged, `${acknowledged} acknowledged, ${recorded} on disk`);
		const reached = steps.findLast(({session}) => isDeepStrictEqual(contentOf(session.draft), contentOf(draft)));
		must(reached !== undefined, `what is on disk is not what was typed: ${JSON.stringify(contentOf(draft))}`);
		// Where she was, or the question whose document she was just placing, or what she was just asked to think over.
		const [resumed, left] = [whereAt(plan(bank, draft, new Map(), answers)[0]!.session), whereAt(reached!.session).replace(/ (?:where|challenge|stand)$/, '')];
		must(resumed === left, `not the question she was on: ${resumed}, and she was at ${left}`);

		figures.acknowledged += acknowledged;
		figures.recordedNotYetShown += recorded - acknowledged;
		figures.tornLines += notices.length;
		figures.halfWritten += readUnsent(draftFolder).size > 0 ? 1 : 0;
		if (steps.length < strokesPlanned) {
			folder = temporaryFolder();
			draft = emptyDraft;
			figures.interviews += 1;
		}
	}

	expect(figures.acknowledged).toBeGreaterThan(0);
	process.stdout.write(`${JSON.stringify(figures)}\n`);
});
