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
	expect(run(folder, 'answer', draftName, '--file', path.join(root, 'test/fixtures/scenarios/01-exemplary-large-ha.yaml')).status).toBe(0);
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

test('answers that another window has given meanwhile are not left out: nothing is written', async () => {
	const folder = wholeDraft();
	const env = environmentIn(folder);
	const before = comply(folder, {args: ['resume', draftName], env});
	await before.waitFor('Welcome back');
	const looking = comply(folder, {args: ['resume', draftName], env});
	await looking.waitFor(says('This draft is open in another window'));
	looking.write('1\r');
	await looking.waitFor('Welcome back');
	fs.writeFileSync(path.join(folder, 'no.yaml'), 'provisions:\n  "1.2": {answer: no}\n');
	expect(run(folder, 'answer', draftName, '--file', 'no.yaml', '--take-over').stderr).toContain('1 answer taken');
	for (const program of [before, looking]) {
		program.write('write\r');
		await program.waitFor(says(clean));
		program.write('5\r');
		await program.waitFor(says('was changed elsewhere since this window opened it, so nothing is written from here.'));
		program.write('\u0011');
		await program.exit;
	}

	for (const file of files) expect(fs.existsSync(path.join(folder, 'drafts', draftName, file))).toBe(false);
});

test('whoever opens the portable folder after a first pass gets to the dates and the clean copy without a prompt', async () => {
	const folder = temporaryFolder();
	const env = environmentIn(folder, {COMPLY_STARTED_FROM: 'folder'});
	const whole = fs.readFileSync(path.join(root, 'test/fixtures/scenarios/01-exemplary-large-ha.yaml'), 'utf8');
	fs.writeFileSync(path.join(folder, 'answers.yaml'), whole.replace(/^facts:$/m, 'facts:\n  pass: first').replaceAll(/^ {2}(?:assessed_on|approved_on|published_on|published_at|response_on):.*\n/gm, ''));
	spawnSync(process.execPath, [builtProgram(), 'answer', draftName, '--file', 'answers.yaml'], {cwd: folder, env});
	const program = comply(folder, {args: [], columns: 40, rows: 15, env});
	await program.waitFor(says(`1 Carry on with “${draftName}”`));
	program.write('\r');
	await program.waitFor('Welcome back');
	program.write('list\r');
	await program.waitFor(says('Dates of assessment and approval: not started'));
	program.write('11\r');
	for (const [question, date] of [['this self-assessment completed?', '12 June 2026'], ['the governing body approve it?', '9 July 2026'], ['was it published?', '20 July 2026']] as const) {
		await program.waitFor(says(question));
		program.write(`${date}\r`);
	}

	await program.waitFor(says('Where is it published'));
	program.write('write\r');
	await program.waitFor(says(clean));
	program.write('5\r');
	await program.waitFor(says('assessment.html Write the document as:'));
	program.write('\u0011');
	await program.exit;
	expect(documentsIn(path.join(folder, 'Documents/Complaint self-assessments', draftName)).join('')).not.toContain('DRAFT');
});
