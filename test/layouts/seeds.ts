/**
 * How well published documents, converted to text, are read. Run by hand:
 *
 *     node test/layouts/seeds.ts DOCUMENTS [ROWS] [--row-diffs NAME]
 *
 * DOCUMENTS is a folder of NAME.txt; ROWS one of NAME.json, made by hand, `test/fixtures/landlords` unless given.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import type {Edition} from '../../src/core/bank/edition.ts';
import type {FormRow} from '../../src/core/bank/form-row.ts';
import {root} from '../helpers/bank.ts';
import {readBytes} from './read-file.ts';
import {describeFile, describeRow} from './report.ts';
import {scoreReading} from './scoring.ts';

const {values: options, positionals} = parseArgs({allowPositionals: true, options: {'row-diffs': {type: 'string'}}});
const [documents, rowSets = join(root, 'test/fixtures/landlords')] = positionals;
if (documents === undefined) throw new Error('Name the folder of documents: node test/layouts/seeds.ts DOCUMENTS');

for (const file of readdirSync(documents).filter((each) => each.endsWith('.txt')).toSorted()) {
	const name = file.replace(/\.txt$/, '');
	const path = join(rowSets, `${name}.json`);
	if (!existsSync(path)) {
		process.stdout.write(`          ${name}: no rows to compare with\n`);
		continue;
	}

	const {form, rows} = JSON.parse(readFileSync(path, 'utf8')) as {form: Edition; rows: readonly FormRow[]};
	const expected = {name, edition: form, rows: rows.map((row) => ({...row, isJoined: false}))};
	const scored = scoreReading(expected, await readBytes(readFileSync(join(documents, file)), file));
	process.stdout.write(`${describeFile(scored)}\n`);
	if (options['row-diffs'] === name) for (const row of scored.rows) if (row.differences.length > 0) process.stdout.write(`${describeRow(row, 1000)}\n`);
}
