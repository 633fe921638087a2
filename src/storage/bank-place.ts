import os from 'node:os';
import path from 'node:path';

export interface BankPlace {
	/** Holds `shared/facts.yaml` and a folder for each edition. */
	readonly questionsDir: string;
	/** Where compiled banks are looked for, and kept: in the first of these that can be written. None for a bank that is only being tried. */
	readonly cacheDirs: readonly string[];
}

/** Set by the build to a mark that changes with the code that compiles banks; `source` when nothing was built. */
export const compiler = process.env['COMPLY_COMPILER'] ?? 'source';

const isBuilt = compiler !== 'source';
/** As far away from the built program as from this file. */
const root = path.join(import.meta.dirname, '../..');

/** The bank that came with the program, or the one in `questionsDir` (`COMPLY_QUESTIONS` likewise). Beside the program, which others may share, nothing is kept but what the build made. */
export function bankPlace(env: NodeJS.ProcessEnv, questionsDir?: string): BankPlace {
	const own = path.join(root, 'questions');
	const chosen = path.resolve(questionsDir ?? (env['COMPLY_QUESTIONS'] || own));
	return {questionsDir: chosen, cacheDirs: isBuilt && chosen === own ? [cacheFolder(env), path.join(root, 'dist')] : []};
}

/** The system's place for what can be made again. */
function cacheFolder(env: NodeJS.ProcessEnv): string {
	const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || path.join(os.homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
	return path.join(base, 'comply-or-explain');
}
