/** The copy for publishing, from inside the interview: the same bytes as the command writes. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {pipe} from '../plain/piped.ts';
import {comply, draftName, says} from './interview.ts';

const files = ['assessment.docx', 'assessment.html'];
const clean = 'Clean copy for publishing: Word and web page';

function run(folder: string, ...args: readonly string[]) {
	return spawnSync(process.execPath, [builtProgram(), ...args], {cwd: folder, encoding: 'utf8', env: environmentIn(folder)});
}

/** All answered, and the three dates given. */
function wholeDraft(): string {
	const folder = temporaryFolder();
	expect(run(folder, 'answer', draftName, '--file', path.join(root, 'test/fixtures/exemplary-large-ha.yaml')).status).toBe(0);
	return folder;
}

function documentsIn(folder: string): readonly string[] {
	return files.map((file) => fs.readFileSync(path.join(folder, file), 'latin1'));
}

function byCommand(folder: string): readonly string[] {
	fs.mkdirSync(path.join(folder, 'by-command'));
	run(folder, 'draft', draftName, '--as', 'word,web', '--clean', '--out', 'by-command');
	return documentsIn(path.join(folder, 'by-command'));
}

const byInterview = (folder: string) => documentsIn(path.join(folder, 'drafts', draftName));

test.each([[100, 30], [40, 15]])('on a screen of %d by %d', async (columns, rows) => {
	const folder = wholeDraft();
	const program = comply(folder, {args: ['resume', draftName], columns, rows, env: environmentIn(folder)});
	await program.waitFor('Welcome back');
	program.write('write\r');
	await program.waitFor(says(clean));
	program.write('5\r');
	await program.waitFor(says(`The clean copy is written: drafts/${draftName}/assessment.docx and assessment.html`));
	program.write('\u0011');
	await program.exit;
	expect(byInterview(folder)).toEqual(byCommand(folder));
	expect(byInterview(folder).join('')).not.toContain('DRAFT');
});

test('in line mode', async () => {
	const folder = wholeDraft();
	const {out} = await pipe({folder, args: ['resume', draftName, '--plain'], lines: ['write', 'clean', 'quit']});
	expect(out).toContain(`The clean copy is written: drafts/${draftName}/assessment.docx and assessment.html\n`);
	expect(byInterview(folder)).toEqual(byCommand(folder));
});

test('what was edited since stays, and then neither is written', async () => {
	const folder = wholeDraft();
	run(folder, 'draft', draftName, '--as', 'web');
	const page = path.join(folder, 'drafts', draftName, 'assessment.html');
	fs.appendFileSync(page, '<!-- mine -->');
	const {out} = await pipe({folder, args: ['resume', draftName, '--plain'], lines: ['write', 'clean', 'quit']});
	expect(out).not.toContain('The clean copy is written');
	expect(fs.readFileSync(page, 'utf8')).toContain('<!-- mine -->');
	expect(fs.existsSync(path.join(folder, 'drafts', draftName, 'assessment.docx'))).toBe(false);
});
