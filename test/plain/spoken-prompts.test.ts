/** Whoever listens hears what is drawn: what is asked is written once, and a key draws again only what is entered. */
import {expect, test} from 'vitest';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {startProgram, type TerminalProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

function startPrompts(): TerminalProgram {
	const folder = temporaryFolder();
	return startProgram({args: [builtProgram(), 'new', '--prompts'], cwd: folder, env: environmentIn(folder) as Record<string, string>});
}

const times = (program: TerminalProgram, words: string) => program.raw().split(words).length - 1;

test('after five letters the question has been written once, and its answer stays to be seen', async () => {
	const program = startPrompts();
	await program.waitFor('Which landlord is this assessment for?');
	for (const letter of 'Testf') {
		program.write(letter);
		await program.waitFor((screen) => screen.trimEnd().endsWith(letter));
	}

	expect(times(program, 'Which landlord is this assessment for?')).toBe(1);
	expect(times(program, 'Text')).toBe(1);
	program.write('ord Homes\r');
	await program.waitFor('What kind of landlord is it?');
	expect(program.history()).toMatch(/^› Testford Homes$/m);
	program.write('\u0003');
	await program.exit;
});

test('going through the choices draws the choice gone to, and nothing above it', async () => {
	const program = startPrompts();
	await program.waitFor('Which landlord is this assessment for?');
	program.write('Testford Homes\r');
	await program.waitFor('What kind of landlord is it?');
	for (const choice of ['› 1. Housing association', '› 2. Council']) {
		program.write('\u001B[B');
		await program.waitFor(choice);
	}

	expect(times(program, 'What kind of landlord is it?')).toBe(1);
	expect(times(program, 'Answer:')).toBe(1);
	program.write('\r');
	await program.waitFor('How many homes');
	expect(program.history()).toMatch(/^› 2\. Council$/m);
	program.write('\u0003');
	await program.exit;
});
