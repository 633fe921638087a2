/** Files to a ZIP, the same bytes each time. */
import {zipSync, type Zippable} from 'fflate';
import type {FolderFile} from './portable-folder.ts';

/** In ZIPs made on Unix, which keep who may run a file. */
const unix = 3;

/** `folder` is what all of them unpack into; `made` is the day they all bear. */
export function zipFolder(folder: string, files: readonly FolderFile[], made: Date): Uint8Array {
	const mtime = sameEverywhere(made);
	const entries: Zippable = {};
	for (const {name, bytes, isProgram} of files) entries[`${folder}/${name}`] = [bytes, {mtime, os: unix, attrs: ((isProgram ? 0o100755 : 0o100644) << 16) >>> 0}];
	return zipSync(entries);
}

/** ZIPs bear the local time: here noon of the day in Greenwich, which no clock is put past anywhere. */
function sameEverywhere(time: Date): Date {
	return new Date(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), 12);
}
