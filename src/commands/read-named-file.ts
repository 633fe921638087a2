import fs from 'node:fs';
import {systemCode} from '../storage/storage-error.ts';

/** `code` is the system's own, `EISDIR` for a folder, or empty for what is no file at all. */
export type NamedFile = {readonly bytes: Buffer} | {readonly unreadable: string} | {readonly tooLarge: number};

/** A file somebody named, looked at before it is read: one that is too large, or a pipe that never ends, is not waited for. */
export function readNamedFile(file: string, mostBytes: number): NamedFile {
	try {
		const stat = fs.statSync(file);
		if (!stat.isFile()) return {unreadable: stat.isDirectory() ? 'EISDIR' : ''};
		return stat.size > mostBytes ? {tooLarge: stat.size} : {bytes: fs.readFileSync(file)};
	} catch (error) {
		if (systemCode(error) === '') throw error;
		return {unreadable: systemCode(error)};
	}
}
