/** What this user chose once for all: one small file where the system keeps settings. */
import fs from 'node:fs';
import path from 'node:path';
import {homeFolder} from './home-folder.ts';
import {writeAtomically} from './write-atomically.ts';

/** How the interview can be asked to show itself: drawn, line by line, prompt by prompt. */
export const shownModes = ['ink', 'line', 'prompts'] as const;
export type ShownMode = (typeof shownModes)[number];

export interface Settings {
	readonly mode?: ShownMode;
	/** Where drafts are kept, when comply is started from its portable folder. Absolute. */
	readonly drafts?: string;
}

const ofSystem: Partial<Record<NodeJS.Platform, string>> = {darwin: 'Library/Application Support', win32: 'AppData/Roaming'};

export function settingsFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
	const base = env['XDG_CONFIG_HOME'] || env['APPDATA'] || path.join(homeFolder(env, platform), ofSystem[platform] ?? '.config');
	return path.join(base, 'comply-or-explain', 'settings.json');
}

/** Settings that are not there, or cannot be read, are none: what they say can be chosen again. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
	return keptSettings(env) ?? {};
}

/** There are some, and nobody can tell what they say of where drafts are. */
export function areSettingsDamaged(env: NodeJS.ProcessEnv): boolean {
	return keptSettings(env) === undefined && fs.existsSync(settingsFile(env));
}

/** Undefined too where they name something as the folder for drafts that cannot be it: passed over, drafts would be looked for elsewhere. */
function keptSettings(env: NodeJS.ProcessEnv): Settings | undefined {
	try {
		const kept: unknown = JSON.parse(fs.readFileSync(settingsFile(env), 'utf8'));
		if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
		const {mode, drafts} = kept as Readonly<Record<string, unknown>>;
		if (drafts !== undefined && !(typeof drafts === 'string' && path.isAbsolute(drafts))) return undefined;
		return {...(isShownMode(mode) && {mode}), ...(drafts !== undefined && {drafts})};
	} catch {
		return undefined;
	}
}

/** Keeps these, and of the others what is there. Whoever may write nothing there can still go on, and is told. */
export function keepSettings(env: NodeJS.ProcessEnv, settings: Settings): {readonly file: string; readonly isKept: boolean} {
	const file = settingsFile(env);
	// It may have said where drafts are: only choosing that anew settles it.
	if (settings.drafts === undefined && areSettingsDamaged(env)) return {file, isKept: false};
	try {
		fs.mkdirSync(path.dirname(file), {recursive: true});
		writeAtomically(file, `${JSON.stringify({...readSettings(env), ...settings})}\n`);
		return {file, isKept: true};
	} catch {
		return {file, isKept: false};
	}
}

function isShownMode(mode: unknown): mode is ShownMode {
	return (shownModes as readonly unknown[]).includes(mode);
}
