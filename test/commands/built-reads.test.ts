/** The program as it is shipped reads a document of every kind: its readers are loaded late, from files of their own. */
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

test.each(['hillingdon-2024.txt', 'hillingdon-2024.landscape.pdf', 'newark-sherwood-2022.web.docx'])('%s', (name) => {
	const printed = execFileSync(process.execPath, [builtProgram(), 'import', join(root, 'test/fixtures/documents', name), '--json'], {cwd: temporaryFolder(), encoding: 'utf8'});
	expect((JSON.parse(printed) as {rows: readonly unknown[]}).rows.length).toBeGreaterThan(60);
});
