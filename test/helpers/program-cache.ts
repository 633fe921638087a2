/** Before all tests of a run: one folder for what the program keeps to start sooner; removed after them. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const cacheVariable = 'COMPLY_TEST_CACHE';

export function setup(): void {
	process.env[cacheVariable] = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-test-cache-'));
}

export function teardown(): void {
	fs.rmSync(process.env[cacheVariable]!, {recursive: true, force: true});
}
