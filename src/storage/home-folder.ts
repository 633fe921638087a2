import os from 'node:os';
import path from 'node:path';

/**
 * The user's home. Where neither a variable nor the system knows one, as for a user without an entry, it is the top of the disk, which is
 * what such users are given elsewhere: where they may not write there, that is said by its name.
 */
export function homeFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform, ask: () => string = os.homedir): string {
	return [env[platform === 'win32' ? 'USERPROFILE' : 'HOME'], known(ask)].find((home) => home !== undefined && path.isAbsolute(home)) ?? path.sep;
}

function known(ask: () => string): string | undefined {
	try {
		return ask();
	} catch {
		return undefined;
	}
}
