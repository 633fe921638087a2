import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {realBank} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {typeInterview, type Stroke} from '../helpers/typist.ts';
import {answersOf, comply, draftName, journalOf, landlord, showsSession, wholeInterview} from './interview.ts';

test.each([
	['2024', 2],
	['2022', 3],
] as const)('a whole interview, %s with %d stages, is typed key by key to the written assessment', async (edition, stages) => {
	const bank = realBank(edition);
	const folder = temporaryFolder();
	const program = comply(folder, {args: ['new', draftName, '--code', edition], columns: 100, rows: 30});
	await program.waitFor('Which landlord is this assessment for?');
	let last: Stroke | undefined;
	for (const stroke of typeInterview(bank, wholeInterview(bank, stages))) {
		for (const key of stroke.keys.match(/\u001B\[[A-Z]|[^\u001B]/gu)!) program.write(key);
		await program.waitFor(showsSession(stroke.session, 100, 30));
		last = stroke;
	}

	program.write('\r');
	await program.waitFor('The draft is written');
	program.write('4\r');
	expect(await program.exit).toMatchObject({exitCode: 0});
	expect(answersOf(journalOf(folder))).toEqual(answersOf(last!.session.draft));
	const written = fs.readFileSync(path.join(folder, 'drafts', draftName, 'assessment.md'), 'utf8');
	for (const {id} of bank.sections.flatMap((section) => section.provisions)) expect(written).toContain(id);
	expect(written).toContain(landlord);
	expect(written).toContain('Seen in practice: café, 住宅, 👍');
	if (edition === '2022') expect(written).toContain('A panel of residents hears every case.');
});
