/** The variables that a started program sees. */
import path from 'node:path';
import {cacheVariable} from './program-cache.ts';

const looksAndModes = ['ACCESSIBLE', 'NO_COLOR', 'FORCE_COLOR', 'CI', 'EDITOR', 'VISUAL', 'COMPLY_QUESTIONS'];

/** The settings of a person who lives in `folder`. */
export function environmentIn(folder: string, env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
	const clean: NodeJS.ProcessEnv = {...process.env, HOME: folder, XDG_CONFIG_HOME: path.join(folder, 'config'), XDG_CACHE_HOME: cacheFor(folder)};
	for (const name of looksAndModes) delete clean[name];
	return {...clean, ...env};
}

/** What the program keeps to start sooner is shared by all tests of a run, as it is between the starts of one person. */
export function cacheFor(folder: string): string {
	return process.env[cacheVariable] ?? path.join(folder, 'cache');
}
