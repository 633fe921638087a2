import path from 'node:path';
import {expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {root} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {comply, journalOf, says} from './interview.ts';

const lastYear = path.join(root, 'test/fixtures/documents/newark-sherwood-2022.web.docx');

test('from last year’s Word file: a row is kept by one key, on disk at once, and what waits is said next morning', async () => {
	const folder = temporaryFolder();
	const program = comply(folder, {args: ['new', 'this-year', '--from', lastYear], rows: 70});
	await program.waitFor(says('Last year’s promises'));
	program.write('/jump 5.12\r');
	await program.waitFor(says('Last year at 4.15: Yes.'));
	// What last year's document does not say of the list's last part is ticked by hand.
	await program.waitFor(says('Ticked as last year.'));
	program.write(' \r');
	await program.waitFor(says('Ctrl-T keeps'));
	const before = journalOf(folder, 'this-year').answers.size;
	program.write('\u0014');
	await program.waitFor(says('Kept as last year:'));
	const {answers} = journalOf(folder, 'this-year');
	expect(answers.size - before).toBeGreaterThan(1);
	expect(valueOf(answers, '5.12/answer')).toBe('yes');
	program.write('\u0011');
	expect(await program.exit).toMatchObject({exitCode: 0});

	const next = comply(folder, {args: ['resume', 'this-year'], rows: 70});
	await next.waitFor(says('carried from last year and not confirmed yet'));
	next.write('\u0011');
	expect(await next.exit).toMatchObject({exitCode: 0});
});
