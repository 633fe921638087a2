import {systemCode} from './storage-error.ts';

const retries = 8;
const retryMilliseconds = 25;

/** Windows refuses to replace or remove a file while a virus scanner, an indexer or a cloud service holds it, for some milliseconds: tried again for nearly a second. */
export function patiently(act: () => void, platform: NodeJS.Platform = process.platform): void {
	for (let attempt = 1; ; attempt++) {
		try {
			act();
			return;
		} catch (error) {
			if (attempt > retries || !isHeldBack(error, platform)) throw error;
			pause(retryMilliseconds * attempt);
		}
	}
}

/** As Windows says that another program holds a file; it says the same where somebody has no right to it. */
export function isHeldBack(error: unknown, platform: NodeJS.Platform = process.platform): boolean {
	return platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(systemCode(error));
}

export function pause(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
