import path from 'node:path';
import {homeFolder} from './home-folder.ts';

export interface BankPlace {
	/** Holds `shared/facts.yaml` and a folder for each edition. */
	readonly questionsDir: string;
	/** Where compiled banks are kept for the next start; nowhere for a bank that is only being tried. */
	readonly keepIn?: string;
	/** The file of compiled banks that came with the program. */
	readonly built?: string;
}

/** Set by the build to a mark that changes with the code that compiles banks; `source` when nothing was built. */
export const compiler = process.env['COMPLY_COMPILER'] ?? 'source';

const isBuilt = compiler !== 'source';
/** What was unpacked or installed: as far away from the built program as from this file. */
export const programFolder = path.join(import.meta.dirname, '../..');

/** The bank that came with the program, or the one in `questionsDir` (`COMPLY_QUESTIONS` likewise). Nothing is kept beside the program, which others may share. */
export function bankPlace(env: NodeJS.ProcessEnv, questionsDir?: string): BankPlace {
	const own = path.join(programFolder, 'questions');
	const chosen = path.resolve(questionsDir ?? (env['COMPLY_QUESTIONS'] || own));
	return {questionsDir: chosen, ...(isBuilt && chosen === own && {keepIn: cacheFolder(env), built: path.join(programFolder, 'dist/banks.json.br')})};
}

/** The system's place for what can be made again. */
function cacheFolder(env: NodeJS.ProcessEnv): string {
	const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || path.join(homeFolder(env), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
	return path.join(base, 'comply-or-explain');
}
