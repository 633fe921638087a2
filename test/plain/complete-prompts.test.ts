import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {startProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {completeInterview, documentOf, timelessDocument} from './complete.ts';
import {onlyDraft} from './piped.ts';
import {atEnd, contentOf, exchangesFor} from './replies.ts';

test.each(['2024', '2022'] as const)('the complete %s interview, prompt by prompt in a pseudo-terminal, typed far ahead: the same journal and document', async (edition) => {
	const {bank, events} = completeInterview(edition);
	const folder = temporaryFolder();
	const program = startProgram({args: [builtProgram(), 'new', '--code', edition, '--prompts'], cwd: folder, env: environmentIn(folder) as Record<string, string>});
	await program.waitFor('Which landlord is this assessment for?');
	const lines = [...exchangesFor(bank, events).flatMap((exchange) => exchange.lines), ...atEnd];
	program.write(lines.map((line) => `${line}\r`).join(''));
	expect(await program.exit).toMatchObject({exitCode: 0});
	const draft = onlyDraft(folder);
	expect(contentOf(draft.events)).toEqual(contentOf(events));
	expect(draft.events.every(({via}) => via === 'prompts')).toBe(true);
	expect(timelessDocument(bank, draft.events)).toBe(timelessDocument(bank, events));
	expect(fs.readFileSync(path.join(draft.folder, 'assessment.md'), 'utf8')).toBe(documentOf(bank, draft.events, draft.name));
});
