import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

/** Where the system stops a file from growing, a write is cut short exactly as on a full disk. */
test.skipIf(process.platform === 'win32')('of several documents none takes its place until all are on disk', () => {
	const draftsDir = temporaryFolder();
	const folder = path.join(draftsDir, 'riverside');
	fs.mkdirSync(folder);
	const script = path.join(draftsDir, 'write.mjs');
	fs.writeFileSync(
		script,
		`import {writeUnasked} from ${JSON.stringify(path.join(root, 'src/storage/write-document.ts'))};
		const to = (file, form, bytes) => ({target: {file: ${JSON.stringify(folder + path.sep)} + file, form, folder: ${JSON.stringify(folder)}, draftsDir: ${JSON.stringify(draftsDir)}}, bytes});
		try { writeUnasked([to('assessment.docx', 'word', 'small'), to('assessment.html', 'web', 'x'.repeat(100_000))]); } catch (error) { console.log(error.code); }`,
	);
	expect(execFileSync('bash', ['-c', 'trap "" XFSZ; ulimit -f 16; exec "$0" "$1"', process.execPath, script], {encoding: 'utf8'})).toBe('write-failed\n');
	expect(fs.readdirSync(folder)).toEqual([]);
});
