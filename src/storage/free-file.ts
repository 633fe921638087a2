import fs from 'node:fs';
import path from 'node:path';

/** A name that no file of the folder has yet: `journal.torn-1`, then `journal.torn-2`. */
export function freeFile(folder: string, wanted: string): string {
	let number = 1;
	while (fs.existsSync(path.join(folder, `${wanted}-${number}`))) number += 1;
	return `${wanted}-${number}`;
}
