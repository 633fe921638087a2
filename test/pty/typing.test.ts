import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {realBank} from '../helpers/bank.ts';
import type {TerminalProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {openTypist, typeInterview, type Stroke} from '../helpers/typist.ts';
import {answersOf, comply, giveFirstAnswers, isAsked, journalOf, landlord, showsSession, wholeInterview} from './interview.ts';

const pasted = (text: string) => `\u001B[200~${text}\u001B[201~`;

/** At the first long text there is: what is not met at a provision. */
async function atLongText(folder: string, size: {columns?: number; rows?: number; env?: Record<string, string>} = {}): Promise<TerminalProgram> {
	const program = comply(folder, {columns: 100, rows: 30, ...size});
	await giveFirstAnswers(program);
	// What each key leads to is known from the same session in memory, so that no key is chosen by a screen half drawn.
	const typist = openTypist(realBank('2024'));
	typist.type(`${landlord}\r1\r12000\rAnn Smith\r`);
	const press = async (keys: string) => {
		program.write(keys);
		return program.waitFor(showsSession(typist.type(keys), 100, 30));
	};

	await press('/jump 1.2\r');
	for (let guard = 0; guard < 12 && !program.screen().includes('Ctrl-J new line'); guard++) await press(program.screen().includes('Partly') ? 'no\r' : '\u0013');
	await program.waitFor('Ctrl-J new line');
	return program;
}

/** What was given last; nothing when the question was left open. */
function lastAnswer(folder: string): unknown {
	const draft = journalOf(folder);
	return valueOf(draft.answers, draft.after ?? '');
}

async function stop(program: TerminalProgram): Promise<void> {
	program.write('\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
}

test('a whole interview sent in one write gives the very same answers', async () => {
	const bank = realBank('2024');
	const strokes: Stroke[] = [...typeInterview(bank, wholeInterview(bank, 2))];
	const folder = temporaryFolder();
	const program = comply(folder);
	await program.waitFor('Which landlord');
	program.write(`${strokes.map((stroke) => stroke.keys).join('')}\r4\r\r4\r`);
	expect(await program.exit).toMatchObject({exitCode: 0});
	expect(answersOf(journalOf(folder))).toEqual(answersOf(strokes.at(-1)!.session.draft));
	expect(fs.readFileSync(path.join(folder, 'drafts/testford-homes/assessment.md'), 'utf8')).toContain('Testford Homes');
});

test('what is typed before the first question is there is not lost', async () => {
	const folder = temporaryFolder();
	const program = comply(folder);
	program.write('Testford Homes\r1\r12000\r');
	await program.waitFor((screen) => isAsked(screen, 'Who is filling this in?'));
	expect(valueOf(journalOf(folder).answers, 'landlord')).toBe('Testford Homes');
	expect(valueOf(journalOf(folder).answers, 'homes')).toBe(12_000);
	await stop(program);
});

test('a key every 12 milliseconds: none is lost', async () => {
	const folder = temporaryFolder();
	const program = await atLongText(folder);
	const text = Array.from({length: 40}, (_, index) => `word${index} `).join('').trim();
	for (const letter of text) {
		program.write(letter);
		await new Promise((resolve) => setTimeout(resolve, 12));
	}

	program.write('\r');
	await program.waitFor('→ word0');
	expect(lastAnswer(folder)).toBe(text);
	await stop(program);
});

test('a paste of 200 lines arrives whole and does not give itself', async () => {
	const folder = temporaryFolder();
	const program = await atLongText(folder);
	const lines = Array.from({length: 200}, (_, index) => `${index + 1}. What the policy says at this place, in its own words.`);
	const before = journalOf(folder).answers.size;
	program.write(pasted(lines.join('\r\n')));
	await program.waitFor('line 200 of 200');
	expect(journalOf(folder).answers.size).toBe(before);
	program.write('\r');
	await program.waitFor((screen) => !screen.includes('line 200 of 200'));
	expect(lastAnswer(folder)).toBe(lines.join('\n'));
	await stop(program);
});

test('escape codes in a paste reach neither the terminal nor the file', async () => {
	const folder = temporaryFolder();
	const program = await atLongText(folder);
	program.write(pasted('red: \u001B[31mred\u001B[0m \u001B]0;pwned\u0007title \u001B[2J\u0007bell \u009B31mC1'));
	await program.waitFor('› red: red title bell 31mC1');
	program.write('\r');
	await program.waitFor('→ red: red');
	expect(program.raw()).not.toContain('pwned');
	expect(program.raw()).not.toContain('\u0007');
	expect(lastAnswer(folder)).toBe('red: red title bell 31mC1');
	await stop(program);
});

test('Ctrl-E opens the officer’s own editor, and what was above is not printed again', async () => {
	const folder = temporaryFolder();
	const editor = path.join(folder, 'my editor.sh');
	fs.writeFileSync(editor, '#!/bin/sh\nprintf "%s, then edited\\nin two lines\\n" "$(cat "$1")" > "$1"\n', {mode: 0o755});
	const program = await atLongText(folder, {env: {EDITOR: `'${editor}'`}});
	program.write('begun here\u0005');
	await program.waitFor('› begun here, then edited\n  in two lines');
	const above = program.history().split(`→ ${landlord}`).length - 1;
	expect(above).toBe(1);
	program.write(' and typed\r');
	await program.waitFor('→ begun here, then edited');
	expect(program.history().split(`→ ${landlord}`).length - 1).toBe(1);
	expect(lastAnswer(folder)).toBe('begun here, then edited\nin two lines and typed');
	await stop(program);
});

describe('an editor that is back at once, with nothing changed', () => {
	async function atOpenWindow(folder: string): Promise<{program: TerminalProgram; file: string}> {
		const [editor, opened] = [path.join(folder, 'window.sh'), path.join(folder, 'opened')];
		fs.writeFileSync(editor, `#!/bin/sh\nprintf %s "$1" > '${opened}'\n`, {mode: 0o755});
		const program = await atLongText(folder, {env: {EDITOR: editor}});
		program.write('begun here\u0005');
		await program.waitFor('Save and close the editor, then press Enter here.');
		return {program, file: fs.readFileSync(opened, 'utf8')};
	}

	test('is waited for', async () => {
		const {program, file} = await atOpenWindow(temporaryFolder());
		fs.writeFileSync(file, 'written in its window');
		program.write('\r');
		await program.waitFor('› written in its window');
		expect(fs.existsSync(file)).toBe(false);
		await stop(program);
	});

	test('is left with Ctrl-C, and so is the interview', async () => {
		const folder = temporaryFolder();
		const {program} = await atOpenWindow(folder);
		program.write('\u0003');
		expect(await program.exit).toMatchObject({exitCode: 130});
		expect(program.screen()).toContain('To carry on:');
	});
});

test('an editor that is not there is said, and the text is kept', async () => {
	const folder = temporaryFolder();
	const program = await atLongText(folder, {env: {EDITOR: 'no-such-editor-anywhere'}});
	program.write('begun here\u0005');
	await program.waitFor('The editor could not be opened.');
	expect(program.screen()).toContain('› begun here');
	program.write(' on');
	await program.waitFor('› begun here on');
	await stop(program);
});

test('resized while typing, wide and narrow and back: the text stands once, and typing goes on in its place', async () => {
	const folder = temporaryFolder();
	const program = await atLongText(folder);
	let text = '';
	for (const [index, columns] of [100, 60, 40, 47, 80, 120, 40, 100].entries()) {
		program.resize(columns, 30);
		const words = `part ${index} of what is written while the window changes, `;
		text += words;
		program.write(words);
		await program.waitFor((screen) => unwrapped(screen).includes(`part ${index} of what is written while the window changes,`));
	}

	// The keys may come before the last change of size is known: what is drawn first is drawn again.
	await program.waitFor((screen) => unwrapped(screen.slice(screen.lastIndexOf('›'))).includes(text.trim()) && screen.match(/Ctrl-J new line/g)?.length === 1);
	program.write('\u001B[1;5D\u001B[1;5DX\r');
	await program.waitFor('→ part 0');
	expect(lastAnswer(folder)).toBe(text.trim().replace(/window changes,$/, 'Xwindow changes,'));
	await stop(program);
});

function unwrapped(screen: string): string {
	return screen.replaceAll(/\s+/g, ' ');
}
