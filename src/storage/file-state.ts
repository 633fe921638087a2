import fs from 'node:fs';

/** Changes whenever the file is another, or was written. */
export function fileState({dev, ino, size, mtimeNs}: fs.BigIntStats): string {
	return `${dev} ${ino} ${size} ${mtimeNs}`;
}

export function stateOfPath(file: string): string | undefined {
	const stat = fs.statSync(file, {bigint: true, throwIfNoEntry: false});
	return stat && fileState(stat);
}
