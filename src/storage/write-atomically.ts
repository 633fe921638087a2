import fs from 'node:fs';
import path from 'node:path';
import {diskTrouble, systemCode} from './storage-error.ts';

const retries = 8;
const retryMilliseconds = 25;
let written = 0;

/** Replaces a file whole or not at all, and returns only when the new one is on disk. Throws StorageError. */
export function writeAtomically(file: string, text: string | Uint8Array): void {
	const folder = path.dirname(file);
	const temporary = path.join(folder, `.${path.basename(file)}.${process.pid}-${++written}.tmp`);
	try {
		const descriptor = fs.openSync(temporary, 'wx', 0o666);
		try {
			fs.writeFileSync(descriptor, text);
			fs.fsyncSync(descriptor);
		} finally {
			fs.closeSync(descriptor);
		}

		renameWithRetry(temporary, file);
	} catch (error) {
		fs.rmSync(temporary, {force: true});
		throw diskTrouble(error, file, 'write');
	}

	syncFolder(folder);
}

/** Windows refuses a rename while a virus scanner or an indexer holds the file, for some milliseconds. */
function renameWithRetry(from: string, to: string): void {
	for (let attempt = 1; ; attempt++) {
		try {
			fs.renameSync(from, to);
			return;
		} catch (error) {
			const isPassing = process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error));
			if (!isPassing || attempt > retries) throw error;
			pause(retryMilliseconds * attempt);
		}
	}
}

/** A new name in a folder is durable only when the folder itself is on disk. Windows and some network disks cannot and need not. */
export function syncFolder(folder: string): void {
	let descriptor;
	try {
		descriptor = fs.openSync(folder, 'r');
		fs.fsyncSync(descriptor);
	} catch (error) {
		if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP', 'EBADF'].includes(systemCode(error))) throw diskTrouble(error, folder, 'write');
	} finally {
		if (descriptor !== undefined) fs.closeSync(descriptor);
	}
}

function pause(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
