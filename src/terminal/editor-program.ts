/** The officer's own editor, for long texts: VISUAL, then EDITOR. */
import {isUtf8} from 'node:buffer';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** An editor that is back this soon, with nothing changed, may have handed the file to a window that is open already, as Notepad does. */
const tooSoonMilliseconds = 3000;

/** The text after editing; undefined when no editor could be run. The file lies in a folder only this user can read. */
export async function openEditor(text: string, env: NodeJS.ProcessEnv, onceClosed: () => Promise<void>): Promise<string | undefined> {
	const command = env['VISUAL'] || env['EDITOR'] || (process.platform === 'win32' ? 'notepad' : 'vi');
	// Ctrl-C in the editor is the editor's own.
	const ignore = () => {};
	process.on('SIGINT', ignore);
	let folder: string | undefined;
	try {
		folder = mkdtempSync(path.join(tmpdir(), 'comply-'));
		const file = path.join(folder, 'answer.txt');
		writeFileSync(file, toBeEdited(text), {mode: 0o600});
		const begun = Date.now();
		// EDITOR may hold options ("code --wait"), so a shell reads it, as git and crontab do.
		const result = spawnSync(`${command} "${file}"`, {shell: true, stdio: 'inherit'});
		if (result.error || result.status !== 0) return undefined;
		if (Date.now() - begun < tooSoonMilliseconds && readFileSync(file, 'utf8') === toBeEdited(text)) await onceClosed();
		return wasEdited(readFileSync(file));
	} catch {
		return undefined;
	} finally {
		process.off('SIGINT', ignore);
		if (folder !== undefined) removeFolder(folder);
	}
}

/** Best effort: on Windows a virus scanner or the editor may still hold it, and the text was read. */
function removeFolder(folder: string): void {
	try {
		rmSync(folder, {recursive: true, force: true, maxRetries: 5});
	} catch {
		// Only this user can read it.
	}
}

/** As Notepad keeps it: without the mark older ones save in the letters of one country, and show text with bare line breaks on one line. */
export function toBeEdited(text: string, platform: NodeJS.Platform = process.platform): string {
	return platform === 'win32' ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
}

/** Without the line break that editors put at the end. A mark at its beginning is dropped, in each of the ways Notepad saves. */
export function wasEdited(bytes: Uint8Array): string {
	const isWide = bytes[0] === 0xFF && bytes[1] === 0xFE;
	const text = new TextDecoder(isWide ? 'utf-16le' : isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
	return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}
