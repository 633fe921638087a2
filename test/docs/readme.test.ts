import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runProgram} from '../../src/commands/program.ts';
import {gapCodes, type GapCode} from '../../src/core/checks/gap.ts';
import {emptyDraft} from '../../src/core/draft/draft.ts';
import {moveIds, parseMove, type MoveId} from '../../src/core/interview/moves.ts';
import {readAnswers} from '../../src/exchange/answers-file.ts';
import {takeAnswers} from '../../src/exchange/take-answers.ts';
import {moveKeys} from '../../src/terminal/session/moving.ts';
import {answersFileWords} from '../../src/wording/en/answers-file.ts';
import {newRecorder} from '../../src/storage/recorder.ts';
import {commandWords} from '../../src/wording/en/commands.ts';
import {gapTitle} from '../../src/wording/en/gaps/index.ts';
import {provisions} from '../../src/core/bank/bank.ts';
import {realBank, root} from '../helpers/bank.ts';
import {apart} from '../helpers/remedies.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {codeIn, readDocument, tableUnder} from './documents.ts';

const readme = readDocument('README.md');
const commands = readDocument('docs/commands.md');
const codes = readDocument('docs/reviewer-guide.md');

/** What `comply ARGS --help` prints. */
async function help(...args: readonly string[]): Promise<string> {
	let printed = '';
	const out = (text: string | Uint8Array) => void (printed += String(text));
	const code = await runProgram([...args, '--help'], {version: '', env: {}, now: () => new Date(0), usualDraftsDir: 'drafts', out, say: out, interview: async () => 0});
	expect(code).toBe(0);
	return printed;
}

test('every move is in the table, with its key', () => {
	const rows = tableUnder(commands, 'Word').map(([word, key]) => [parseMove(codeIn(word!)[0]!)?.id, key]);
	const keyOf = (move: MoveId) => (moveKeys[move] === undefined ? '' : `Ctrl-${moveKeys[move].toUpperCase()}`);
	expect(Object.fromEntries(rows)).toEqual({...Object.fromEntries(moveIds.map((move) => [move, keyOf(move)])), help: 'F1'});
});

test('every gap code is in the reviewer’s table, once, under its title', () => {
	const rows = tableUnder(codes, 'Code').map(([code, title]) => ({code: codeIn(code!)[0]!, title}));
	expect(apart(rows.map(({code}) => code).toSorted(), gapCodes.toSorted(), {
		onlyFound: (code) => `${code} stands in the table of docs/reviewer-guide.md and is no code. Take its line out.`,
		onlyListed: (code) => `${code} is not in the table of docs/reviewer-guide.md. Add a line saying what it finds.`,
	})).toEqual([]);
	expect(rows).toEqual(rows.map(({code}) => ({code, title: gapTitle(code as GapCode)})));
});

test('every command is in the table, with options it has', async () => {
	const names = [...(await help()).matchAll(/^ {2}([a-z][a-z-]*) \[/gm)].map(([, name]) => name!);
	const listed = tableUnder(commands, 'Command').flatMap(([usage]) => codeIn(usage!));
	expect(names.toSorted()).toEqual(listed.map((usage) => usage.split(' ')[0]!).toSorted());
	for (const usage of listed) {
		const printed = await help(usage.split(' ')[0]!);
		for (const [option] of usage.matchAll(/--[a-z-]+/g)) expect(printed).toContain(option);
	}
});

test('the ways of showing are those of the interview', async () => {
	const listed = tableUnder(readDocument('docs/terminals.md'), 'Option').flatMap(([option]) => codeIn(option!));
	const drafts = new Set(['--code', '--from', '--drafts', '--help', '--version', '--take', '--mend']);
	for (const command of [[], ['new'], ['resume']]) {
		const options = [...(await help(...command)).matchAll(/^ {2}(--[a-z]+)/gm)].map(([, option]) => option!);
		expect(options.filter((option) => !drafts.has(option)).toSorted()).toEqual(listed.toSorted());
	}
});

test('the folder to ask for is the one of this version', () => {
	const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
	expect([...readme.matchAll(/comply-(\d+\.\d+\.\d+)-/g)].map(([, named]) => named)).toEqual([version]);
});

test('the number of provisions is the bank’s', () => {
	const all = provisions(realBank('2024')).length;
	expect(readme.includes(`All ${all} provisions of the Code are asked`), `README does not say: All ${all} provisions of the Code are asked. Write the number into that sentence.`).toBe(true);
});

test('a draft that nobody named is called what the examples call it', () => {
	const recorder = newRecorder(realBank('2024'), undefined, {draftsDir: temporaryFolder(), via: 'interview', now: () => new Date('2026-06-01T10:00:00Z')});
	recorder.record([{type: 'answer-given', question: 'landlord', value: 'Riverside Homes'}]);
	recorder.close();
	const named = [readme, commands, readDocument('docs/officer-guide.md'), readDocument('docs/terminals.md')].flatMap((text) => [...text.matchAll(/npm start -- (?:resume|draft|gaps) ([a-z0-9-]+)/g)].map(([, name]) => name));
	expect(new Set(named)).toEqual(new Set([recorder.handle()!.name]));
});

test('the answers file is taken whole, with the words it says', () => {
	const [, yaml] = /```yaml\n([^]*?)```/.exec(commands)!;
	const read = readAnswers(yaml!);
	const bank = realBank('2024');
	const {taken, unchanged, problems, notAsked, progress} = takeAnswers(bank, {...emptyDraft, edition: '2024', bank: bank.version}, 'file' in read ? read.file : expect.unreachable('unreadable'), '2026-01-05');
	expect({problems, notAsked}).toEqual({problems: [], notAsked: []});
	const said = `${answersFileWords.summary({taken: taken.length, unchanged: unchanged.length})} ${commandWords.progress(progress)}.`;
	expect(commands.includes(`\n${said}\n`) ? [] : [`The example of an answers file in docs/commands.md says other numbers than the program. Write under it: ${said}`]).toEqual([]);
});
