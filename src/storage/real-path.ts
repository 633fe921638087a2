import fs from 'node:fs';

/** A path behind every link, as the disk spells it. Throws the system's error. */
export function realPath(file: string): string {
	try {
		return fs.realpathSync.native(file);
	} catch {
		// Some network, cloud and memory disks of Windows cannot tell a path's own name: it is put together link by link.
		return fs.realpathSync(file);
	}
}
