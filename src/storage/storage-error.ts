import {storageWords, type StorageCode, type StorageFacts} from '../wording/en/storage.ts';

/** What the run cannot survive on disk. `message` and `fix` are sentences for people; `code` is closed. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageCode;
	readonly fix: string;
	readonly facts: StorageFacts;

	constructor(code: StorageCode, facts: StorageFacts, cause?: unknown) {
		const words = (storageWords[code] as (facts: StorageFacts) => {message: string; fix: string})(facts);
		super(words.message, cause === undefined ? undefined : {cause});
		this.code = code;
		this.fix = words.fix;
		this.facts = facts;
	}
}

/** The system's own code of an error (`ENOSPC`), empty when it has none. */
export function systemCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A failed read or write as a StorageError about `file`. */
export function diskTrouble(error: unknown, file: string, doing: 'read' | 'write'): StorageError {
	if (error instanceof StorageError) return error;
	switch (systemCode(error)) {
		case 'ENOSPC':
		case 'EDQUOT':
			return new StorageError('disk-full', {file}, error);
		case 'EBUSY':
			return new StorageError('in-use', {file}, error);
		case 'EROFS':
			return new StorageError('read-only', {file}, error);
		case 'EACCES':
		case 'EPERM':
			return new StorageError(doing === 'write' ? 'read-only' : 'not-allowed', {file}, error);
		case 'ENAMETOOLONG':
			return new StorageError('file-name-too-long', {file}, error);
		case 'EISDIR':
			return new StorageError('is-folder', {file}, error);
		case 'ELOOP':
			return new StorageError('link-loop', {file}, error);
		default:
			return new StorageError(doing === 'write' ? 'write-failed' : 'read-failed', {file}, error);
	}
}
