import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach} from 'vitest';

const made: string[] = [];

afterEach(() => {
	for (const folder of made.splice(0)) fs.rmSync(folder, {recursive: true, force: true});
});

/** A folder of its own for one test, removed after it. */
export function temporaryFolder(): string {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-test-'));
	made.push(folder);
	return folder;
}
