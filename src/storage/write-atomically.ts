import fs from 'node:fs';
import path from 'node:path';
import {isHeldBack, patiently} from './patiently.ts';
import {diskTrouble, StorageError, systemCode} from './storage-error.ts';

let written = 0;

/**
 * Replaces a file whole or not at all, and returns only when the new one is on disk. A link stays, and what it leads to is replaced; who may
 * read the file stays as it was. `named` is what sentences call it. Throws StorageError.
 */
export function writeAtomically(file: string, text: string | Uint8Array, named = file): void {
	writeBeside(file, text, named).takePlace();
}

/** On disk, and not yet in its place. */
export interface WrittenBeside {
	/** Throws StorageError. */
	readonly takePlace: () => void;
	readonly drop: () => void;
}

/** The first half of `writeAtomically`, for files that are to be replaced together. Throws StorageError. */
export function writeBeside(file: string, text: string | Uint8Array, named = file): WrittenBeside {
	const target = realTarget(file);
	const temporary = temporaryFor(target);
	const drop = () => clear(temporary);
	const orDrop = (act: () => void) => {
		try {
			act();
		} catch (error) {
			drop();
			throw diskTrouble(error, named, 'write');
		}
	};

	orDrop(() => {
		writeNew(temporary, text);
		keepRights(target, temporary);
	});
	return {
		takePlace() {
			orDrop(() => takePlace(temporary, target, named));
			syncFolder(path.dirname(target));
		},
		drop,
	};
}

/** Where a path leads, through links, whether or not something is there. */
export function realTarget(file: string): string {
	try {
		return fs.realpathSync(file);
	} catch (error) {
		if (systemCode(error) !== 'ENOENT') return file;
		const stat = fs.lstatSync(file, {throwIfNoEntry: false});
		if (stat?.isSymbolicLink()) return realTarget(path.resolve(path.dirname(file), fs.readlinkSync(file)));
		const parent = path.dirname(file);
		return parent === file ? file : path.join(realTarget(parent), path.basename(file));
	}
}

function keepRights(from: string, to: string): void {
	const stat = fs.statSync(from, {throwIfNoEntry: false});
	if (!stat) return;
	try {
		fs.chownSync(to, stat.uid, stat.gid);
	} catch {
		// Only root may give a file away; then it is the writer's.
	}

	// After the owner, whose change may take bits of the mode away.
	fs.chmodSync(to, stat.mode & 0o7777);
}

/** A new file that is there with its whole text at once; false, and nothing written, where there is one of the name. Throws StorageError. */
export function createWhole(file: string, text: string | Uint8Array): boolean {
	const temporary = temporaryFor(file);
	try {
		writeNew(temporary, text);
		fs.linkSync(temporary, file);
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		if (!isWithoutLinks(error)) throw diskTrouble(error, file, 'write');
		return createWithoutLinks(file, text);
	} finally {
		clear(temporary);
	}

	syncFolder(path.dirname(file));
	return true;
}

/** Some memory sticks and network disks have no hard links; `EISDIR` is how Windows says so of a stick. */
const isWithoutLinks = (error: unknown): boolean => ['EPERM', 'EISDIR', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'UNKNOWN'].includes(systemCode(error));

function createWithoutLinks(file: string, text: string | Uint8Array): boolean {
	try {
		writeNew(file, text);
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		throw diskTrouble(error, file, 'write');
	}

	syncFolder(path.dirname(file));
	return true;
}

function writeNew(file: string, text: string | Uint8Array): void {
	const descriptor = fs.openSync(file, 'wx', 0o666);
	try {
		fs.writeFileSync(descriptor, text);
		fs.fsyncSync(descriptor);
	} finally {
		fs.closeSync(descriptor);
	}
}

/** Short whatever the file is called, as a name has its longest; it tells the process, so that what a killed one left can be cleared. */
function temporaryFor(file: string): string {
	return path.join(path.dirname(file), `.comply-${process.pid}-${++written}.tmp`);
}

/** Ours, those of 0.2.0, a lock's, and the turn to take one over. */
const leftover = /^(?:(?:\.comply-|\..+\.|lock\.(?:[\w-]+\.)*)(\d+)-\w+\.tmp|lock\.(?:[\w-]+\.)*(\d+)-\w+)$/;

/** Clears what killed processes left half-written in a folder. Best effort. */
export function clearLeftovers(folder: string, isAlive: (pid: number) => boolean): void {
	try {
		for (const name of fs.readdirSync(folder)) {
			const [, half, turn] = leftover.exec(name) ?? [];
			const pid = half ?? turn;
			if (pid !== undefined && !isAlive(Number(pid))) fs.rmSync(path.join(folder, name), {force: true});
		}
	} catch {
		// They harm nobody.
	}
}

/** Best effort: what stays is cleared when the draft is next opened, and is no reason to say that nothing was written. */
function clear(temporary: string): void {
	try {
		fs.rmSync(temporary, {force: true});
	} catch {
		// Somebody holds it for a moment.
	}
}

function takePlace(temporary: string, target: string, named: string): void {
	try {
		patiently(() => fs.renameSync(temporary, target));
	} catch (error) {
		// Its folder took a new file, and it is not read-only: a program has it open, as Word has a document.
		if (isHeldBack(error) && mayBeWritten(target)) throw new StorageError('in-use', {file: named}, error);
		throw error;
	}
}

function mayBeWritten(file: string): boolean {
	try {
		fs.accessSync(file, fs.constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

/** A new name in a folder is durable only when the folder itself is on disk. Windows and some network disks cannot and need not. */
export function syncFolder(folder: string): void {
	if (process.platform === 'win32') return;
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
