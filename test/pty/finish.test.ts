import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {progressOf} from '../../src/core/draft/position.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {placeholders} from '../../src/wording/en/document.ts';
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
	let challenges = 0;
	for (const stroke of typeInterview(bank, wholeInterview(bank, stages))) {
		for (const key of stroke.keys.match(/\u001B\[[A-Z]|[^\u001B]/gu)!) program.write(key);
		await program.waitFor(showsSession(stroke.session, 100, 30));
		last = stroke;
		if (about(stroke) === 'challenge') challenges += 1;
	}

	program.write('\r');
	await program.waitFor('Write the document as');
	program.write('4\r');
	await program.waitFor('The draft is written');
	// Enter alone goes on.
	program.write('\r');
	await program.waitFor('Stop here');
	program.write('4\r');
	expect(await program.exit).toMatchObject({exitCode: 0});
	const draft = journalOf(folder);
	expect(challenges).toBeGreaterThanOrEqual(2);
	expect(answersOf(draft)).toEqual(answersOf(last!.session.draft));
	expect(progressOf(bank, draft)).toEqual({provisions: provisions(bank).length, answered: provisions(bank).length, open: 0, questionsLeft: 0});
	// Three stages, and parts of a row that she makes short without reading them, leave doubts between her answers: other tests are about those.
	expect(new Set(gapsOf({bank, draft, asOf: '2026-04-15'}).filter(({toldBy, code}) => toldBy === 'answers' && code !== 'contradiction').map(({code}) => code))).toEqual(new Set(['code-conflict', 'not-compliant', 'partly-compliant']));
	const written = fs.readFileSync(path.join(folder, 'drafts', draftName, 'assessment.md'), 'utf8');
	for (const {id} of bank.sections.flatMap((section) => section.provisions)) expect(written).toContain(id);
	expect(written).toContain(landlord);
	expect(written).toContain('Seen in practice: café, 住宅, 👍');
	expect(Object.values(placeholders).filter((words) => written.includes(`[${words}]`))).toEqual([]);
	expect(written).not.toContain('[waiting');
	if (edition === '2022') expect(written).toContain('A panel of residents hears every case.');
});

function about({before: {screen}}: Stroke): string | undefined {
	return screen.type === 'prompt' ? screen.prompt.about : undefined;
}
