/** What this user chose for every interview: one small file where the system keeps settings. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {diskTrouble} from './storage-error.ts';

/** How the interview can be asked to show itself: drawn, line by line, prompt by prompt. */
export const shownModes = ['ink', 'line', 'prompts'] as const;
export type ShownMode = (typeof shownModes)[number];

export interface Settings {
	readonly mode?: ShownMode;
}

export function settingsFile(env: NodeJS.ProcessEnv): string {
	const base = env['XDG_CONFIG_HOME'] || env['APPDATA'] || path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Application Support' : '.config');
	return path.join(base, 'comply-or-explain', 'settings.json');
}

/** Settings that are not there, or cannot be read, are none: they only ever change how things are shown. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
	try {
		const kept: unknown = JSON.parse(fs.readFileSync(settingsFile(env), 'utf8'));
		const mode = typeof kept === 'object' && kept !== null && 'mode' in kept ? kept.mode : undefined;
		return isShownMode(mode) ? {mode} : {};
	} catch {
		return {};
	}
}

/** Returns the file's path. Throws StorageError. */
export function writeSettings(env: NodeJS.ProcessEnv, settings: Settings): string {
	const file = settingsFile(env);
	try {
		fs.mkdirSync(path.dirname(file), {recursive: true});
		fs.writeFileSync(file, `${JSON.stringify(settings)}\n`);
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}

	return file;
}

function isShownMode(mode: unknown): mode is ShownMode {
	return (shownModes as readonly unknown[]).includes(mode);
}
