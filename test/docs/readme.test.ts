import {expect, test} from 'vitest';
import {runProgram} from '../../src/commands/program.ts';
import {gapCodes} from '../../src/core/checks/gap.ts';
import {emptyDraft} from '../../src/core/draft/draft.ts';
import {moveIds, parseMove, type MoveId} from '../../src/core/interview/moves.ts';
import {readAnswers} from '../../src/exchange/answers-file.ts';
import {takeAnswers} from '../../src/exchange/take-answers.ts';
import {moveKeys} from '../../src/terminal/session/moving.ts';
import {answersFileWords} from '../../src/wording/en/answers-file.ts';
import {newRecorder} from '../../src/storage/recorder.ts';
import {commandWords} from '../../src/wording/en/commands.ts';
import {provisions} from '../../src/core/bank/bank.ts';
import {screenEnd, screenStart, understood} from '../../docs/make-screen.ts';
import {realBank} from '../helpers/bank.ts';
import {apart} from '../helpers/remedies.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {codeIn, readDocument, tableUnder} from './documents.ts';

const readme = readDocument('README.md');

/** What `comply ARGS --help` prints. */
async function help(...args: readonly string[]): Promise<string> {
	let printed = '';
	const out = (text: string | Uint8Array) => void (printed += String(text));
	const code = await runProgram([...args, '--help'], {version: '', env: {}, now: () => new Date(0), usualDraftsDir: 'drafts', out, say: out, interview: async () => 0});
	expect(code).toBe(0);
	return printed;
}

test('the screen is a real one, no wider than 100 columns', () => {
	const screen = readme.slice(readme.indexOf(screenStart) + screenStart.length, readme.indexOf(screenEnd));
	expect(screen).toMatch(/^\n\n```text\n[^`]+› partly: [^`]+\n```\n\n$/);
	expect(screen).toContain(understood);
	expect(Math.max(...screen.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('every move is in the table, with its key', () => {
	const rows = tableUnder(readme, 'Word').map(([word, key]) => [parseMove(codeIn(word!)[0]!)?.id, key]);
	const keyOf = (move: MoveId) => (moveKeys[move] === undefined ? '' : `Ctrl-${moveKeys[move].toUpperCase()}`);
	expect(Object.fromEntries(rows)).toEqual({...Object.fromEntries(moveIds.map((move) => [move, keyOf(move)])), help: 'F1'});
});

test('every gap code is in the table, once', () => {
	const listed = tableUnder(readme, 'Code').flatMap(([code]) => codeIn(code!));
	expect(apart(listed.toSorted(), gapCodes.toSorted(), {
		onlyFound: (code) => `${code} stands in README's table of gaps and is no code. Take its line out.`,
		onlyListed: (code) => `${code} is not in README's table of gaps. Add a line saying what it finds.`,
	})).toEqual([]);
});

test('every command is in the table or among what is not there yet, with options it has', async () => {
	const names = [...(await help()).matchAll(/^ {2}([a-z][a-z-]*) \[/gm)].map(([, name]) => name!);
	const listed = tableUnder(readme, 'Command').flatMap(([usage]) => codeIn(usage!));
	const awaited = codeIn(readme.slice(readme.indexOf('## Not there yet')));
	expect(names.filter((name) => !awaited.includes(name)).toSorted()).toEqual(listed.map((usage) => usage.split(' ')[0]!).toSorted());
	for (const usage of listed) {
		const printed = await help(usage.split(' ')[0]!);
		for (const [option] of usage.matchAll(/--[a-z-]+/g)) expect(printed).toContain(option);
	}
});

test('the ways of showing are those of the interview', async () => {
	const listed = tableUnder(readme, 'Option').flatMap(([option]) => codeIn(option!));
	const drafts = new Set(['--code', '--from', '--drafts', '--help', '--version', '--take', '--mend']);
	for (const command of [[], ['new'], ['resume']]) {
		const options = [...(await help(...command)).matchAll(/^ {2}(--[a-z]+)/gm)].map(([, option]) => option!);
		expect(options.filter((option) => !drafts.has(option)).toSorted()).toEqual(listed.toSorted());
	}
});

test('the number of provisions is the bank’s', () => {
	const all = provisions(realBank('2024')).length;
	expect(readme.includes(`All ${all} provisions of the Code are asked`), `README does not say: All ${all} provisions of the Code are asked. Write the number into that sentence.`).toBe(true);
	const screen = readme.slice(readme.indexOf(screenStart), readme.indexOf(screenEnd));
	expect(screen.includes(`of ${all} provisions answered`), "README's screen counts other provisions than the bank has. Make it again: npm run build && npm run screen").toBe(true);
});

test('a draft that nobody named is called what the examples call it', () => {
	const recorder = newRecorder(realBank('2024'), undefined, {draftsDir: temporaryFolder(), via: 'interview', now: () => new Date('2026-06-01T10:00:00Z')});
	recorder.record([{type: 'answer-given', question: 'landlord', value: 'Riverside Homes'}]);
	recorder.close();
	const named = [...readme.matchAll(/npm start -- (?:resume|draft) ([a-z0-9-]+)/g)].map(([, name]) => name);
	expect(new Set(named)).toEqual(new Set([recorder.handle()!.name]));
});

test('the answers file is taken whole, with the words it says', () => {
	const [, yaml] = /```yaml\n([^]*?)```/.exec(readme)!;
	const read = readAnswers(yaml!);
	const bank = realBank('2024');
	const {taken, unchanged, problems, notAsked, progress} = takeAnswers(bank, {...emptyDraft, edition: '2024', bank: bank.version}, 'file' in read ? read.file : expect.unreachable('unreadable'), '2026-01-05');
	expect({problems, notAsked}).toEqual({problems: [], notAsked: []});
	const said = `${answersFileWords.summary({taken: taken.length, unchanged: unchanged.length})} ${commandWords.progress(progress)}.`;
	expect(readme.includes(`\n${said}\n`) ? [] : [`README's example of an answers file says other numbers than the program. Write under it: ${said}`]).toEqual([]);
});
