/** A disk that is full and one that cannot be written, made with a small memory disk where this user may mount one. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, draftWithFirstAnswers, giveFirstAnswers, isAsked, journalOf, says} from './interview.ts';

const mounted: string[] = [];

afterEach(() => {
	for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder]);
});

/** Why there is no memory disk to test on; undefined when there is. */
function mountTrouble(): string | undefined {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root may mount a small disk';
	const folder = temporaryMountPoint();
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], {stdio: 'pipe'});
		execFileSync('umount', [folder]);
		return undefined;
	} catch (error) {
		return `mounting is not allowed here (${String(error).slice(0, 80)})`;
	} finally {
		fs.rmdirSync(folder);
	}
}

function temporaryMountPoint(): string {
	return fs.mkdtempSync(path.join(os.tmpdir(), 'comply-disk-'));
}

const trouble = mountTrouble();

/** A folder whose `drafts` is a disk of `kilobytes`. */
function folderWithSmallDisk(kilobytes: number): {readonly folder: string; readonly drafts: string} {
	const folder = temporaryFolder();
	const drafts = path.join(folder, 'drafts');
	fs.mkdirSync(drafts);
	execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', drafts]);
	mounted.push(drafts);
	return {folder, drafts};
}

/** Takes every block that is left. */
function fill(drafts: string): string {
	const ballast = path.join(drafts, 'ballast');
	const descriptor = fs.openSync(ballast, 'w');
	try {
		for (;;) fs.writeSync(descriptor, Buffer.alloc(4096));
	} catch (error) {
		expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
	} finally {
		fs.closeSync(descriptor);
	}

	return ballast;
}

test.skipIf(trouble !== undefined)(`a full disk is said, the text stays, and with room again it goes on${trouble ? ` (left out: ${trouble})` : ''}`, async () => {
	const {folder, drafts} = folderWithSmallDisk(256);
	const program = comply(folder);
	await giveFirstAnswers(program);
	const ballast = fill(drafts);
	// The journal's last block has room for some bytes more; this is larger.
	const long = 'The period of the assessment, at length. '.repeat(200).trim();
	program.write(`\u001B[200~${long}\u001B[201~\r`);
	const screen = await program.waitFor(says('The disk is full'));
	expect(screen).toContain('Which period');
	expect(screen).toSatisfy(says('then press Enter again.'));
	expect(journalOf(folder).answers.size).toBe(4);
	fs.rmSync(ballast);
	program.write('\r');
	await program.waitFor(() => program.history().includes('→ The period'));
	expect(journalOf(folder).answers.get('period')?.response).toEqual({value: long});
	program.write('\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
	expect(journalOf(folder).answers.size).toBe(5);
});

test.skipIf(trouble !== undefined)('a disk full from the start: the first answer waits on the screen', async () => {
	const {folder, drafts} = folderWithSmallDisk(64);
	const ballast = fill(drafts);
	const program = comply(folder);
	await program.waitFor('Which landlord');
	program.write('Testford Homes\r');
	await program.waitFor(says('The disk is full'));
	await program.waitFor('› Testford Homes');
	fs.rmSync(ballast);
	program.write('\r');
	await program.waitFor((screen) => isAsked(screen, 'What kind of landlord is it?'));
	program.write('\u0003');
	await program.exit;
	expect(fs.readdirSync(drafts)).toEqual(['testford-homes']);
});

test.skipIf(trouble !== undefined)('a folder that becomes read-only is said, nothing is lost, and with write access it goes on', async () => {
	const {folder, drafts} = folderWithSmallDisk(256);
	await draftWithFirstAnswers(folder);
	execFileSync('mount', ['-o', 'remount,ro', drafts]);
	const refused = comply(folder, {args: ['resume', 'testford-homes']});
	expect(await refused.exit).toMatchObject({exitCode: 2});
	expect(refused.screen()).toSatisfy(says('cannot be written: it is read-only.'));
	execFileSync('mount', ['-o', 'remount,rw', drafts]);
	const program = comply(folder, {args: ['resume', 'testford-homes']});
	await program.waitFor((screen) => isAsked(screen, 'Which period'));
	program.write('\u0003');
	await program.exit;
	expect(journalOf(folder).answers.size).toBe(4);
});

test.skipIf(trouble !== undefined)('a read-only drafts folder refuses the first answer, in words', async () => {
	const {folder, drafts} = folderWithSmallDisk(64);
	execFileSync('mount', ['-o', 'remount,ro', drafts]);
	const program = comply(folder);
	await program.waitFor('Which landlord');
	program.write('Testford Homes\r');
	await program.waitFor(says('The drafts folder is read-only'));
	expect(program.screen()).toContain('› Testford Homes');
	program.write('\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
});
