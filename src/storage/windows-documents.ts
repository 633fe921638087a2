/** What Windows calls this user's documents folder, which may be in a cloud folder or on another drive. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const key = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders';

/** Undefined where Windows does not say. By way of a file: what reg.exe prints is in the console's own letters, and lacks all others. */
export function windowsDocuments(env: NodeJS.ProcessEnv): string | undefined {
	let folder: string | undefined;
	try {
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-'));
		const file = path.join(folder, 'folders.reg');
		spawnSync(path.join(env['SystemRoot'] ?? 'C:\\Windows', 'System32\\reg.exe'), ['export', key, file, '/y'], {stdio: 'ignore'});
		return documentsIn(fs.readFileSync(file, 'utf16le'), env);
	} catch {
		return undefined;
	} finally {
		if (folder !== undefined) removeFolder(folder);
	}
}

/** Best effort: a virus scanner may hold what is new. */
function removeFolder(folder: string): void {
	try {
		fs.rmSync(folder, {recursive: true, force: true, maxRetries: 5});
	} catch {
		// It tells where folders are, and nothing else.
	}
}

/** `"Personal"="H:\\Documents"`, or as `hex(2):25,00,\` the bytes of a text that names variables. */
export function documentsIn(exported: string, env: NodeJS.ProcessEnv): string | undefined {
	const [, text, bytes] = /^"Personal"=(?:"(.*)"|hex\(2\):((?:[\da-f]{2}|[,\\\s])+))/im.exec(exported) ?? [];
	if (text !== undefined) return text.replaceAll(/\\(.)/g, '$1');
	if (bytes === undefined) return undefined;
	const named = Buffer.from(bytes.replaceAll(/[^\da-f]/gi, ''), 'hex').toString('utf16le').replace(/\0+$/, '');
	return named.replaceAll(/%([^%]+)%/g, (whole, name: string) => env[name] ?? whole);
}
