/** The variables that a started program sees. */
import path from 'node:path';
import type {BankPlace} from '../../src/storage/bank-place.ts';
import {root} from './bank.ts';
import {cacheVariable} from './program-cache.ts';

const looksAndModes = ['ACCESSIBLE', 'NO_COLOR', 'FORCE_COLOR', 'CI', 'EDITOR', 'VISUAL', 'COMPLY_QUESTIONS'];

/** The settings of a person who lives in `folder`. */
export function environmentIn(folder: string, env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
	const clean: NodeJS.ProcessEnv = {...process.env, HOME: folder, XDG_CONFIG_HOME: path.join(folder, 'config'), XDG_CACHE_HOME: cacheFor(folder)};
	for (const name of looksAndModes) delete clean[name];
	return {...clean, ...env};
}

/** The question bank as it came with the program, compiled once for all tests of a run. */
export function realBankPlace(): BankPlace {
	const shared = process.env[cacheVariable];
	return {questionsDir: path.join(root, 'questions'), ...(shared !== undefined && {keepIn: path.join(shared, 'banks')})};
}

/** What the program keeps to start sooner is shared by all tests of a run, as it is between the starts of one person. */
export function cacheFor(folder: string): string {
	return process.env[cacheVariable] ?? path.join(folder, 'cache');
}
