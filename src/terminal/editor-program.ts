/** The officer's own editor, for long texts: VISUAL, then EDITOR. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** The text after editing; undefined when no editor could be run. The file lies in a folder only this user can read. */
export function openEditor(text: string, env: NodeJS.ProcessEnv): string | undefined {
	const command = env['VISUAL'] || env['EDITOR'] || (process.platform === 'win32' ? 'notepad' : 'vi');
	// Ctrl-C in the editor is the editor's own.
	const ignore = () => {};
	process.on('SIGINT', ignore);
	let folder: string | undefined;
	try {
		folder = mkdtempSync(path.join(tmpdir(), 'comply-'));
		const file = path.join(folder, 'answer.txt');
		writeFileSync(file, text, {mode: 0o600});
		// EDITOR may hold options ("code --wait"), so a shell reads it, as git and crontab do.
		const result = spawnSync(`${command} "${file}"`, {shell: true, stdio: 'inherit'});
		if (result.error || result.status !== 0) return undefined;
		return readFileSync(file, 'utf8').replace(/\n$/, '');
	} catch {
		return undefined;
	} finally {
		process.off('SIGINT', ignore);
		if (folder !== undefined) rmSync(folder, {recursive: true, force: true});
	}
}
