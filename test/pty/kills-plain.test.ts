/**
 * Line mode and the prompts, ended from outside at any moment: what was called saved is on disk, and what was being written comes back.
 * `COMPLY_KILLS=300` for the long run.
 */
import fs from 'node:fs';
import path from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {describe, expect, test} from 'vitest';
import {emptyDraft, foldJournal, type Draft} from '../../src/core/draft/draft.ts';
import {readJournal} from '../../src/storage/journal.ts';
import {answer} from '../../src/commands/answer.ts';
import {readUnsent} from '../../src/storage/unsent.ts';
import {realBankPlace} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from '../commands/terminal-io.ts';
import {completeInterview} from '../plain/complete.ts';
import {contentOf, exchangesFor} from '../plain/replies.ts';
import {endings, endProgram} from './endings.ts';
import {comply, draftName} from './interview.ts';

const kills = Math.max(4, Math.floor(Number(process.env['COMPLY_KILLS'] ?? 24) / 3));
const modes = ['--plain', '--prompts'] as const;
const isAnswer = ({type}: {readonly type: string}) => type === 'answer-given' || type === 'ticks-given' || type === 'left-open' || type === 'section-checked';

test.each(modes)('%s: nothing called saved is lost, whichever way it ends', {timeout: 60_000 + kills * 20_000}, async (mode) => {
	const {bank, events} = completeInterview('2024');
	const exchanges = exchangesFor(bank, events);
	const figures = {mode, kills, saved: 0, recordedNotYetShown: 0, ways: Object.fromEntries(endings.map((way) => [way, 0]))};
	let folder = temporaryFolder();
	let draft: Draft = emptyDraft;
	let given = 0;
	let earlier: readonly object[] = [];
	for (let kill = 0; kill < kills; kill += 1) {
		const draftFolder = path.join(folder, 'drafts', draftName);
		const program = comply(folder, {args: draft.events > 0 ? ['resume', draftName, mode] : ['new', draftName, mode]});
		await program.waitFor(() => program.history().includes(draft.events > 0 ? 'Welcome back' : 'Which landlord'));
		const lines = exchanges.slice(given, given + 25).flatMap((exchange) => exchange.lines);
		const moment = performance.now() + ((kill * 7919) % 900);
		for (const line of lines) {
			if (performance.now() > moment) break;
			program.write(`${line}\r`);
			await new Promise((resolve) => setTimeout(resolve, (kill * 31) % 40));
		}

		await new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));
		const way = endings[kill % endings.length]!;
		figures.ways[way]! += 1;
		endProgram(program, way);
		await program.exit;

		const saved = program.history().split('\n').filter((line) => /^Saved[:,]/.test(line) && !line.includes('provisions answered')).length;
		if (!fs.existsSync(path.join(draftFolder, 'journal.jsonl'))) {
			expect(saved).toBe(0);
			continue;
		}

		const {events: recorded, damaged} = readJournal(draftFolder);
		const before = given;
		draft = foldJournal(recorded);
		given = recorded.filter(isAnswer).length;
		expect(damaged).toEqual([]);
		expect(given - before >= saved || `${given - before} on disk, ${saved} called saved\n${program.history()}\n${JSON.stringify(contentOf(recorded).slice(-8))}`).toBe(true);
		// What was there before this end is there still, as it was.
		const now = contentOf(recorded);
		expect(isDeepStrictEqual(now.slice(0, earlier.length), earlier) || program.history()).toBe(true);
		earlier = now;
		figures.saved += saved;
		figures.recordedNotYetShown += given - before - saved;
		if (given > exchanges.length - 30) [folder, draft, given, earlier] = [temporaryFolder(), emptyDraft, 0, []];
	}

	expect(figures.saved).toBeGreaterThan(0);
	process.stdout.write(`${JSON.stringify(figures)}\n`);
});

test('--prompts: what was ticked and not given comes back after a kill', {timeout: 90_000}, async () => {
	const folder = temporaryFolder();
	const first = comply(folder, {args: ['new', draftName, '--prompts']});
	await first.waitFor('Which landlord');
	first.write('Testford Homes\rjump 5.12\r');
	await first.waitFor('Tick 1 of 6');
	first.write(' \u001B[B ');
	await first.waitFor('Tick 2 of 6, all correspondence with the resident, emails and calls too: holds');
	const kept = () => [...readUnsent(path.join(folder, 'drafts', draftName)).values()].join();
	for (const until = Date.now() + 20_000; !kept().includes('record_resident: yes'); ) {
		if (Date.now() > until) expect.fail(`not kept: ${first.screen()}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}

	endProgram(first, 'SIGKILL');
	await first.exit;
	const again = comply(folder, {args: ['resume', draftName, '--prompts']});
	expect(await again.waitFor('Tick 1 of 6')).toMatch(/You had begun to tick, and it is still here\.[^]*Tick 1 of 6, [^:]*: holds/);
	again.write('\u0003');
	await again.exit;
});

describe.each(['drawn', ...modes])('%s', (mode) => {
	const flags = mode === 'drawn' ? [] : [mode];
	const drafted = async (folder: string) => {
		const answers = path.join(folder, 'answers.yaml');
		fs.writeFileSync(answers, 'edition: "2024"\nfacts: {landlord: Testford Homes, pass: code-order}\nprovisions:\n  "1.6": {surveys_say_how: "no", feedback_says_how: "no", answer: "no"}\n');
		await answer({name: draftName, file: answers}, recordedIo(path.join(folder, 'drafts'), realBankPlace()).io);
	};

	test.each(endings)('a text half-written comes back after %s', {timeout: 90_000}, async (way) => {
		const folder = temporaryFolder();
		await drafted(folder);
		const first = comply(folder, {args: ['resume', draftName, ...flags]});
		await first.waitFor('Welcome back');
		await first.waitFor('What is not met today');
		first.write(mode === 'drawn' ? 'Our letters lack it, and' : 'Our letters lack it, and\r');
		const unsent = () => [...readUnsent(path.join(folder, 'drafts', draftName)).values()].join();
		for (const until = Date.now() + 20_000; !unsent().includes('Our letters lack it, and'); ) {
			if (Date.now() > until) expect.fail(`not kept: ${first.screen()}`);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}

		endProgram(first, way);
		await first.exit;
		const again = comply(folder, {args: ['resume', draftName, ...flags]});
		expect(await again.waitFor('Our letters lack it, and')).toContain('Our letters lack it, and');
		again.write('\u0003');
		await again.exit;
	});
});
