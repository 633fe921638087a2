import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeAtomically} from '../../src/storage/write-atomically.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

test('a file is made, then replaced whole, and nothing else is left in its folder', () => {
	const folder = temporaryFolder();
	const file = path.join(folder, 'assessment.md');
	for (const text of ['a first, longer text', 'é', '']) {
		writeAtomically(file, text);
		expect(fs.readFileSync(file, 'utf8')).toBe(text);
	}

	expect(fs.readdirSync(folder)).toEqual(['assessment.md']);
});

test('what cannot be written is said, the old file stays, and no half-written one is left', () => {
	const folder = temporaryFolder();
	const target = path.join(folder, 'taken');
	fs.mkdirSync(path.join(target, 'inside'), {recursive: true});
	expect(() => writeAtomically(target, 'text')).toThrow(expect.objectContaining({code: 'is-folder', message: expect.stringContaining(target)}));
	expect(() => writeAtomically(path.join(folder, 'none', 'file'), 'text')).toThrow(expect.objectContaining({code: 'write-failed'}));
	expect(fs.readdirSync(folder)).toEqual(['taken']);
});
