/** One writer for each draft: a `lock` file that says who. A lock left by a dead process is taken over, by exactly one taker. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileState} from './file-state.ts';
import {patiently} from './patiently.ts';
import {diskTrouble, StorageError, systemCode} from './storage-error.ts';
import {createWhole} from './write-atomically.ts';

export interface LockHolder {
	readonly pid: number;
	readonly host: string;
	readonly user: string;
	/** ISO time. */
	readonly since: string;
	/** When the process started, in the system's own ticks; absent where the system does not tell. */
	readonly started?: string;
	readonly nonce: string;
	/** Of this computer, as far as its name tells. */
	readonly isHere: boolean;
	/** Its process runs, or cannot be seen from here. */
	readonly mayRun: boolean;
}

/** Of a lock that went away as it was looked at. */
export const unknownHolder: LockHolder = {pid: -1, host: '?', user: '?', since: '', nonce: '', isHere: false, mayRun: true};

export interface Lock {
	readonly release: () => void;
	/** Throws StorageError where somebody else holds the lock by now. One that was swept away, or whose new holder has ended, is taken again. */
	readonly hold: () => void;
	readonly tookOver?: LockHolder;
}

export type LockAttempt = Lock | {readonly holder: LockHolder};

/** A lock whose text cannot be read may be in the middle of being written, for this long. */
const unreadableMilliseconds = 10_000;

/**
 * Takes the lock, or tells who holds it; with `takeOver` it is taken from whoever does, who notices at the next `hold`.
 * Throws StorageError where the folder cannot be written, and where what stands there is no file.
 */
export function takeLock(file: string, since: Date, takeOver = false): LockAttempt {
	const own = ownHolder(since);
	try {
		return attempt(file, own, takeOver);
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}
}

function attempt(file: string, own: Written, takeOver: boolean): LockAttempt {
	for (;;) {
		if (createWhole(file, JSON.stringify(own))) return lockOf(file, own);
		const holder = readHolder(file);
		if (holder === undefined) continue;
		if (holder.mayRun && !takeOver) return {holder};
		const tookOver = replace(file, holder, own);
		if (tookOver === 'held') return {holder};
		if (tookOver === 'taken') return {...lockOf(file, own), tookOver: holder};
	}
}

function lockOf(file: string, own: Written): Lock {
	let seen = stateOf(file);
	return {
		release: () => release(file, own),
		hold() {
			const now = stateOf(file);
			if (now !== undefined && now === seen) return;
			const isCopied = now !== undefined && readHolder(file)?.nonce === own.nonce;
			// Where the folder itself has gone, the journal's own check says so.
			if (!isCopied && fs.existsSync(path.dirname(file))) {
				const again = attempt(file, own, false);
				if ('holder' in again) throw new StorageError('lock-lost', {file, holder: again.holder});
			}

			seen = stateOf(file);
		},
	};
}

function stateOf(file: string): string | undefined {
	const stat = fs.lstatSync(file, {bigint: true, throwIfNoEntry: false});
	return stat && fileState(stat);
}

/**
 * A lock may be replaced only by whoever holds the lock named after it, so that two takers cannot both win.
 * That second lock is taken by the same rule, should its own holder have died.
 */
function replace(file: string, holder: LockHolder, own: Written): 'taken' | 'held' | 'again' {
	const turn = attempt(`${file}.${holder.nonce}`, own, false);
	if ('holder' in turn) return 'held';
	try {
		if (readHolder(file)?.nonce !== holder.nonce) return 'again';
		const temporary = `${file}.${own.nonce}.tmp`;
		fs.writeFileSync(temporary, JSON.stringify(own));
		patiently(() => fs.renameSync(temporary, file));
		return 'taken';
	} finally {
		turn.release();
	}
}

function release(file: string, own: Written): void {
	try {
		if (readHolder(file)?.nonce === own.nonce) patiently(() => fs.rmSync(file));
	} catch {
		// A lock that cannot be removed is taken over once this process has ended.
	}
}

/** Enough for any lock, however large the file in its place. */
function headOf(file: string): string {
	const descriptor = fs.openSync(file, 'r');
	try {
		const head = Buffer.alloc(4096);
		return head.toString('utf8', 0, fs.readSync(descriptor, head));
	} finally {
		fs.closeSync(descriptor);
	}
}

/** Undefined when the lock went away in the meantime. */
function readHolder(file: string): LockHolder | undefined {
	let text: string;
	let changed: number;
	try {
		const stat = fs.lstatSync(file);
		// A link that leads nowhere is there and cannot be read; a pipe would be waited for, for ever.
		if (!stat.isFile()) throw new StorageError('lock-no-file', {file});
		text = headOf(file);
		changed = stat.mtimeMs;
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw error;
	}

	const holder = holderIn(text);
	if (holder) return {...holder, isHere: holder.host === os.hostname(), mayRun: mayRun(holder)};
	// Not ours, or not yet whole. A time ahead is no reason to wait for it.
	const isFresh = Math.abs(Date.now() - changed) < unreadableMilliseconds;
	return {pid: -1, host: os.hostname(), user: '?', since: new Date(changed).toISOString(), nonce: `unreadable-${Math.round(changed)}`, isHere: true, mayRun: isFresh};
}

type Written = Omit<LockHolder, 'isHere' | 'mayRun'>;

function holderIn(text: string): Written | undefined {
	try {
		const holder = JSON.parse(text) as Partial<Written>;
		const {pid, host, user, since, nonce, started} = holder;
		if (typeof pid === 'number' && typeof host === 'string' && typeof user === 'string' && typeof since === 'string' && /^[\w-]{1,100}$/.test(nonce ?? '')) {
			return {pid, host, user, since, nonce: nonce!, ...(typeof started === 'string' && {started})};
		}
	} catch {
		// Told by the caller.
	}

	return undefined;
}

function mayRun({pid, host, started}: Written): boolean {
	// Another computer's processes cannot be seen from here: its lock is believed, and can be taken over.
	if (host !== os.hostname()) return true;
	if (!isRunning(pid)) return false;
	const runs = startOf(pid);
	return runs === undefined || started === undefined || runs === started;
}

/** Whether a process of that number runs on this computer. */
export function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// It runs and is another user's. A number no process can have is refused in other words.
		return systemCode(error) === 'EPERM';
	}
}

/** A number is given again to later processes; the start time tells them apart. Linux only. */
function startOf(pid: number): string | undefined {
	try {
		const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
	} catch {
		return undefined;
	}
}

function ownHolder(since: Date): Written {
	const started = startOf(process.pid);
	const nonce = `${process.pid}-${process.hrtime.bigint().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
	return {pid: process.pid, host: os.hostname(), user: systemUser(), since: since.toISOString(), nonce, ...(started !== undefined && {started})};
}

export function systemUser(): string {
	try {
		return os.userInfo().username;
	} catch {
		return process.env['USER'] ?? process.env['USERNAME'] ?? 'unknown';
	}
}
