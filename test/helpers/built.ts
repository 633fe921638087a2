/** The program as it is shipped: `dist/` where it is up to date (`npm ci` builds it), otherwise built into the system's temporary folder. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createHash} from 'node:crypto';
import {root} from './bank.ts';

const ingredients = ['src', 'questions', 'package.json', 'esbuild.config.mjs', 'build/notices', 'build/no-editor.ts'];
const entry = path.join('dist', 'comply.cjs');

let built: string | undefined;

/** The path of `comply.cjs`. */
export function builtProgram(): string {
	built ??= isFresh(root) ? path.join(root, entry) : buildElsewhere();
	return built;
}

function filesOf(part: string): readonly string[] {
	const whole = path.join(root, part);
	if (fs.statSync(whole).isFile()) return [whole];
	return fs
		.readdirSync(whole, {recursive: true, withFileTypes: true})
		.filter((each) => each.isFile())
		.map((each) => path.join(each.parentPath, each.name))
		.toSorted();
}

function isFresh(folder: string): boolean {
	const made = fs.statSync(path.join(folder, 'dist/program/main.mjs'), {throwIfNoEntry: false})?.mtimeMs;
	return made !== undefined && [entry, 'THIRD-PARTY-NOTICES.txt'].every((name) => fs.existsSync(path.join(folder, name))) && ingredients.flatMap(filesOf).every((file) => fs.statSync(file).mtimeMs < made);
}

/** A folder in which everything is a link to the real thing but `dist/`; kept for the next test file, and for the next run. */
function buildElsewhere(): string {
	const hash = createHash('sha256');
	for (const file of ingredients.flatMap(filesOf)) hash.update(file).update(fs.readFileSync(file));
	const home = path.join(os.tmpdir(), `comply-built-${hash.digest('hex').slice(0, 16)}`);
	if (fs.existsSync(path.join(home, entry))) return path.join(home, entry);
	const making = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-building-'));
	for (const part of ['src', 'questions', 'build', 'node_modules', 'package.json']) fs.symlinkSync(path.join(root, part), path.join(making, part));
	fs.copyFileSync(path.join(root, 'esbuild.config.mjs'), path.join(making, 'esbuild.config.mjs'));
	execFileSync(process.execPath, ['esbuild.config.mjs'], {cwd: making, stdio: ['ignore', 'ignore', 'inherit']});
	try {
		fs.renameSync(making, home);
	} catch {
		// Another test file built the same at the same time.
		fs.rmSync(making, {recursive: true, force: true});
	}

	return path.join(home, entry);
}
