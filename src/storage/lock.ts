/** One writer for each draft: a `lock` file that says who. A lock left by a dead process is taken over, by exactly one taker. */
import fs from 'node:fs';
import os from 'node:os';
import {diskTrouble, systemCode} from './storage-error.ts';

export interface LockHolder {
	readonly pid: number;
	readonly host: string;
	readonly user: string;
	/** ISO time. */
	readonly since: string;
	/** When the process started, in the system's own ticks; absent where the system does not tell. */
	readonly started?: string;
	readonly nonce: string;
}

export type LockAttempt = {readonly release: () => void; readonly tookOver?: LockHolder} | {readonly holder: LockHolder};

/** A lock whose text cannot be read may be in the middle of being written, for this long. */
const unreadableMilliseconds = 10_000;

/** Takes the lock, or tells who holds it. Throws StorageError where the folder cannot be written. */
export function takeLock(file: string, since: Date): LockAttempt {
	const own = ownHolder(since);
	try {
		return attempt(file, own);
	} catch (error) {
		throw diskTrouble(error, file, 'write');
	}
}

function attempt(file: string, own: LockHolder): LockAttempt {
	for (;;) {
		if (createWhole(file, own)) return {release: () => release(file, own)};
		const holder = readHolder(file);
		if (holder === undefined) continue;
		if (isAlive(holder)) return {holder};
		const tookOver = replaceDead(file, holder, own);
		if (tookOver === 'held') return {holder};
		if (tookOver === 'taken') return {release: () => release(file, own), tookOver: holder};
	}
}

/**
 * A dead lock may be replaced only by whoever holds the lock named after it, so that two takers cannot both win.
 * That second lock is taken by the same rule, should its own holder have died.
 */
function replaceDead(file: string, dead: LockHolder, own: LockHolder): 'taken' | 'held' | 'again' {
	const turn = attempt(`${file}.${dead.nonce}`, own);
	if ('holder' in turn) return 'held';
	try {
		if (readHolder(file)?.nonce !== dead.nonce) return 'again';
		const temporary = temporaryFor(file, own);
		fs.writeFileSync(temporary, JSON.stringify(own));
		fs.renameSync(temporary, file);
		return 'taken';
	} finally {
		turn.release();
	}
}

/** The lock appears with its whole text at once; false when there is one already. */
function createWhole(file: string, own: LockHolder): boolean {
	const temporary = temporaryFor(file, own);
	try {
		fs.writeFileSync(temporary, JSON.stringify(own));
		fs.linkSync(temporary, file);
		return true;
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'UNKNOWN'].includes(systemCode(error))) throw error;
		return createWithoutLinks(file, own);
	} finally {
		fs.rmSync(temporary, {force: true});
	}
}

/** Some memory sticks and network disks have no hard links. */
function createWithoutLinks(file: string, own: LockHolder): boolean {
	try {
		fs.writeFileSync(file, JSON.stringify(own), {flag: 'wx'});
		return true;
	} catch (error) {
		if (systemCode(error) === 'EEXIST') return false;
		throw error;
	}
}

function temporaryFor(file: string, own: LockHolder): string {
	return `${file}.${own.nonce}.tmp`;
}

function release(file: string, own: LockHolder): void {
	try {
		if (readHolder(file)?.nonce === own.nonce) fs.rmSync(file);
	} catch {
		// A lock that cannot be removed is taken over once this process has ended.
	}
}

/** Undefined when the lock went away in the meantime. */
function readHolder(file: string): LockHolder | undefined {
	let text: string;
	let changed: number;
	try {
		text = fs.readFileSync(file, 'utf8');
		changed = fs.statSync(file).mtimeMs;
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return undefined;
		throw error;
	}

	try {
		const holder = JSON.parse(text) as Partial<LockHolder>;
		const {pid, host, user, since, nonce, started} = holder;
		if (typeof pid === 'number' && typeof host === 'string' && typeof user === 'string' && typeof since === 'string' && /^[\w-]+$/.test(nonce ?? '')) {
			return {pid, host, user, since, nonce: nonce!, ...(typeof started === 'string' && {started})};
		}
	} catch {
		// Not ours, or not yet whole: judged by its age below.
	}

	const isFresh = Date.now() - changed < unreadableMilliseconds;
	return {pid: isFresh ? process.pid : -1, host: os.hostname(), user: '?', since: new Date(changed).toISOString(), nonce: `unreadable-${Math.round(changed)}`};
}

function isAlive({pid, host, started}: LockHolder): boolean {
	// Another computer's processes cannot be seen from here: its lock is believed.
	if (host !== os.hostname()) return true;
	if (pid <= 0) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		if (systemCode(error) === 'ESRCH') return false;
	}

	const runs = startOf(pid);
	return started === undefined || runs === undefined || runs === started;
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

function ownHolder(since: Date): LockHolder {
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
