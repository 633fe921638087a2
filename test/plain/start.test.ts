import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {startProgram, type TerminalProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {onlyDraft, pipe} from './piped.ts';

const small = {COMPLY_QUESTIONS: path.join(root, 'test/fixtures/small-bank')};
const opening = ['Testford Homes', 'Ann Smith'];

const run = (folder: string, args: readonly string[], lines: readonly string[] = [], env: Record<string, string> = {}) => pipe({folder, args, lines, env: {...small, ...env}});

function inTerminal(folder: string, args: readonly string[], env: Record<string, string> = {}): TerminalProgram {
	// The pseudo-terminal sets TERM itself, so it is changed again on the way.
	const {TERM = 'xterm-256color', ...others} = env;
	const variables = environmentIn(folder, {...small, ...others}) as Record<string, string>;
	return startProgram({command: '/usr/bin/env', args: [`TERM=${TERM}`, process.execPath, builtProgram(), ...args], cwd: folder, env: variables});
}

test.each<[string, readonly string[], RegExp]>([
	['through a pipe', ['new'], /^Line mode is on, because the output does not go to a terminal: .* To turn it off, run it in a terminal without a pipe\.\n/],
	['asked for', ['new', '--plain'], /^Line mode is on, because you asked for it: .* To turn it off, start again without that option\.\n/],
])('line mode %s says that it is on, why, and how to turn it off', async (_name, args, words) => {
	const {code, out, said} = await run(temporaryFolder(), args, opening);
	expect({code, said}).toEqual({code: 0, said: ''});
	expect(out).toMatch(words);
});

test('the end of the input stops, says what is saved and how to carry on; carried on, the next question is put', async () => {
	const folder = temporaryFolder();
	const {out} = await run(folder, ['new', '--plain'], opening);
	const {name, events} = onlyDraft(folder);
	expect(out).toContain(`The input has ended.\nSaved: 0 of 5 provisions answered, in drafts/${name}.\nTo carry on: comply resume ${name} --plain\n`);
	expect(events.map(({type, via}) => `${type} ${via}`)).toEqual(['draft-opened line', 'answer-given line', 'answer-given line']);
	const again = await run(folder, ['resume', name], ['2']);
	expect(again.out).toContain(`Welcome back to “${name}”. 0 of 5 provisions answered`);
	expect(again.out).toMatch(/Carrying on where you stopped\.\n\nSection 1: Stages\./);
	expect(onlyDraft(folder).events).toHaveLength(4);
});

test('the end in the middle of a text: 130, and the text is there again', async () => {
	const folder = temporaryFolder();
	const cut = await run(folder, ['new'], [...opening, '2', 'yes', 'yes', 'yes', 'none', 'Half a']);
	expect(cut.code).toBe(130);
	expect(cut.out).toContain('The text you were writing was not given; it is kept');
	const on = await run(folder, ['resume', onlyDraft(folder).name], ['thought', '.']);
	expect(on.out).toContain('it is still here:\nHalf a\n');
	expect(onlyDraft(folder).events.at(-1)).toMatchObject({question: '1.1/commentary', value: 'Half a\nthought'});
});

test.each(['ignore', undefined] as const)('nothing to read (%s): one sentence, 2, and no draft', async (stdin) => {
	for (const args of [[], ['new'], ['new', '--plain'], ['new', '--prompts']]) {
		const folder = temporaryFolder();
		const {code, said} = await pipe({folder, args, env: small, ...(stdin && {stdin})});
		expect({code, said}).toEqual({code: 2, said: expect.stringMatching(/^The interview needs a terminal to type in, or lines to read, and there is nothing to read here\..*"comply answer NAME --file ANSWERS\.yaml".*\n$/)});
		expect(fs.readdirSync(folder)).toEqual([]);
	}
});

test('an answer is on disk before the next question is printed', async () => {
	const folder = temporaryFolder();
	const child = spawn(process.execPath, [builtProgram(), 'new', 'x'], {cwd: folder, env: environmentIn(folder, small)});
	const journal = path.join(folder, 'drafts/x/journal.jsonl');
	let out = '';
	const seen: boolean[] = [];
	const typed = ['Testford Homes', 'Ann Smith', '2', 'yes'];
	await new Promise<void>((resolve) => {
		child.stdout.setEncoding('utf8').on('data', (data: string) => {
			out += data;
			if (!out.endsWith(': ')) return;
			if (seen.length > 0) seen.push(fs.readFileSync(journal, 'utf8').trimEnd().split('\n').length === seen.length + 2);
			else seen.push(true);
			const next = typed.shift();
			if (next === undefined) child.kill('SIGKILL');
			else child.stdin.write(`${next}\n`);
		});
		child.on('close', () => resolve());
	});
	expect(seen).toEqual([true, true, true, true, true]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s: saved, said, 130', async (signal) => {
	const folder = temporaryFolder();
	const program = inTerminal(folder, ['new', '--plain']);
	await program.waitFor('Which landlord');
	program.write('Testford Homes\r');
	await program.waitFor('Who is filling this in?');
	if (signal === 'SIGINT') program.write('\u0003');
	else program.kill(signal);
	expect(await program.exit).toMatchObject({exitCode: 130});
	expect(program.screen()).toContain(`To carry on: comply resume ${onlyDraft(folder).name} --plain`);
	expect(program.raw()).not.toContain('\u001B');
	expect(fs.existsSync(path.join(onlyDraft(folder).folder, 'lock'))).toBe(false);
});

test.each<[string, readonly string[], Record<string, string>, string]>([
	['TERM=dumb', ['new'], {TERM: 'dumb'}, 'because this terminal (TERM=dumb) cannot be drawn on'],
	['ACCESSIBLE=1', ['new'], {ACCESSIBLE: '1'}, 'because ACCESSIBLE is set'],
	['TERM=dumb with --prompts', ['new', '--prompts'], {TERM: 'dumb'}, 'because this terminal (TERM=dumb) cannot be drawn on'],
])('in a terminal, %s: line mode, without one escape code', async (_name, args, env, why) => {
	const program = inTerminal(temporaryFolder(), args, env);
	await program.waitFor('Which landlord');
	program.write('Testford\rquit\r');
	expect(await program.exit).toMatchObject({exitCode: 0});
	expect(program.history().replaceAll('\n', ' ')).toContain(why);
	expect(program.raw()).not.toContain('\u001B');
});

test('a mode is remembered, told why it is on, and forgotten again', async () => {
	const folder = temporaryFolder();
	const remembered = await run(folder, ['new', '--prompts', '--remember'], opening);
	expect(remembered.said).toMatch(/^From now on comply starts with --prompts\. That is kept in .*settings\.json\.\n$/);
	const program = inTerminal(folder, ['new', 'second']);
	await program.waitFor('Prompts are on, because it is your saved setting');
	program.write('quit\r');
	expect(await program.exit).toMatchObject({exitCode: 0});
	await run(folder, ['new', 'third', '--plain', '--remember'], ['quit']);
	const line = inTerminal(folder, ['new', 'fourth']);
	await line.waitFor('Line mode is on, because it is your saved setting');
	line.write('quit\r');
	expect(await line.exit).toMatchObject({exitCode: 0});
});

test('where no setting can be kept, that is said and the interview goes on', async () => {
	const folder = temporaryFolder();
	const file = path.join(folder, 'a file');
	fs.writeFileSync(file, '');
	const {code, out, said} = await run(folder, ['new', '--plain', '--remember'], opening, {XDG_CONFIG_HOME: file});
	expect({code, said}).toEqual({code: 0, said: expect.stringMatching(/^comply starts with --plain this once: the setting cannot be kept in .*settings\.json\. Type --plain each time, or see to it that the file can be read and written\.\n$/)});
	expect(out).toContain('Saved: 0 of 5 provisions answered');
});

test.each([
	[['--plain', '--prompts'], 'Only one of --plain, --prompts and --screen can be on.'],
	[['--remember'], '--remember needs to know what to remember.'],
])('%j is refused in words', async (args, words) => {
	const {code, out, said} = await run(temporaryFolder(), args);
	expect({code, out}).toEqual({code: 2, out: ''});
	expect(said).toContain(words);
});

test('home offers the drafts and both editions', async () => {
	const folder = temporaryFolder();
	await run(folder, ['new', 'mine'], opening);
	const {out} = await run(folder, [], ['9', '1', '2']);
	expect(out).toMatch(/1\. Carry on with “mine” \(2024 edition, 0 of 5 answered.*\n2\. Start a new assessment \(2024 edition, in force\)\n3\. Start a new assessment \(2022 edition, superseded\)\n/);
	expect(out).toContain('Error: “9” is not one of the choices.');
	expect(out).toContain('Welcome back to “mine”.');
	expect(onlyDraft(folder).events.at(-1)).toMatchObject({question: 'stages', value: 2});
});

test('home by prompts: a draft is chosen with Enter', async () => {
	const folder = temporaryFolder();
	await run(folder, ['new', 'mine'], opening);
	const program = inTerminal(folder, ['--prompts']);
	await program.waitFor('Carry on with “mine”');
	program.write('\r');
	await program.waitFor('How many stages are there?');
	program.write('2\r');
	await program.waitFor('Are the stages written down?');
	program.write('\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
	expect(onlyDraft(folder).events.at(-1)).toMatchObject({question: 'stages', value: 2, via: 'prompts'});
	expect(program.screen()).toContain('comply resume mine --prompts');
});

test('a line longer than the terminal takes is not given cut short', async () => {
	const folder = temporaryFolder();
	const program = inTerminal(folder, ['new', '--plain']);
	await program.waitFor('Which landlord');
	program.write(`${'x'.repeat(5000)}\r`);
	await program.waitFor('Error: The terminal takes no longer line than this');
	program.write('quit\r');
	expect(await program.exit).toMatchObject({exitCode: 0});
	expect(fs.existsSync(path.join(folder, 'drafts'))).toBe(false);
});

test('a draft open elsewhere is told, and an answer refused', async () => {
	const folder = temporaryFolder();
	const first = inTerminal(folder, ['new', 'x', '--plain']);
	await first.waitFor('Which landlord');
	first.write('Testford\r');
	await first.waitFor('Who is filling this in?');
	const second = inTerminal(folder, ['resume', 'x', '--plain']);
	await second.waitFor('1. Only look');
	second.write('1\r');
	await second.waitFor('Who is filling this in?');
	expect(second.history().replaceAll('\n', ' ')).toContain('This draft is open in another window');
	second.write('Somebody else\r');
	await second.waitFor('Error: The draft "x" is open in another window');
	second.write('quit\r');
	first.write('quit\r');
	await Promise.all([first.exit, second.exit]);
	expect(onlyDraft(folder).events).toHaveLength(2);
});
