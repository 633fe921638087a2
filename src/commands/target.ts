import {existsSync} from 'node:fs';
import path from 'node:path';
import {draftExists, nameProblem} from '../storage/draft-folder.ts';

/** Whether a file is meant: no draft has the name, and it is there or reads like a path to one. */
export function meansFile(target: string, draftsDir: string): boolean {
	if (nameProblem(target) === undefined && draftExists(draftsDir, target)) return false;
	return existsSync(target) || path.extname(target) !== '' || /[/\\]/.test(target);
}
