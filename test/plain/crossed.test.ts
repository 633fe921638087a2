import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {startProgram} from '../helpers/pty.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {openTypist, typeInterview} from '../helpers/typist.ts';
import {comply, showsSession, wholeInterview} from '../pty/interview.ts';
import {completeInterview, documentOf, timelessDocument} from './complete.ts';
import {onlyDraft, pipe} from './piped.ts';
import {atEnd, contentOf, exchangesFor} from './replies.ts';

test('twenty answers drawn, killed; twenty more in line mode, quit; the rest by prompts: nothing asked twice, nothing lost', async () => {
	const {bank, events} = completeInterview('2024');
	const exchanges = exchangesFor(bank, events);
	const folder = temporaryFolder();

	const drawn = comply(folder, {args: ['new']});
	await drawn.waitFor('Which landlord is this assessment for?');
	let drawnAnswers = 0;
	for (const stroke of typeInterview(bank, wholeInterview(bank, 2), openTypist(bank))) {
		drawn.write(stroke.keys);
		await drawn.waitFor(showsSession(stroke.session, 100, 30));
		drawnAnswers = stroke.session.draft.answers.size;
		// A tick list gives several at once.
		if (drawnAnswers >= 20) break;
	}

	expect(drawnAnswers).toBeLessThan(40);
	drawn.kill('SIGKILL');
	await drawn.exit;
	const {name} = onlyDraft(folder);

	const answered = exchanges.findIndex(({before}) => before.answers.size === drawnAnswers);
	const next = exchanges.findIndex(({before}) => before.answers.size >= drawnAnswers + 20);
	const lines = exchanges.slice(answered, next).flatMap((exchange) => exchange.lines);
	const line = await pipe({args: ['resume', name], folder, lines: [...lines, 'quit']});
	expect({code: line.code, said: line.said}).toEqual({code: 0, said: ''});
	expect(line.out).toContain('It was taken over; nothing is lost.');

	const prompts = startProgram({args: [builtProgram(), 'resume', name, '--prompts'], cwd: folder, env: environmentIn(folder) as Record<string, string>});
	await prompts.waitFor('Welcome back');
	prompts.write([...exchanges.slice(next).flatMap((exchange) => exchange.lines), ...atEnd].map((each) => `${each}\r`).join(''));
	expect(await prompts.exit).toMatchObject({exitCode: 0});

	const draft = onlyDraft(folder);
	expect(contentOf(draft.events)).toEqual(contentOf(events));
	const asked = draft.events.flatMap((event) => ('question' in event ? [{id: event.question, via: event.via}] : 'list' in event ? [{id: event.list, via: event.via}] : []));
	expect(new Set(asked.map(({id}) => id)).size).toBe(asked.length);
	const ways = Map.groupBy(asked, ({via}) => via);
	expect([...ways.keys()]).toEqual(['interview', 'line', 'prompts']);
	const inLineMode = exchanges.slice(answered, next).filter(({question}) => question !== undefined).length;
	expect([ways.get('interview')!.length, ways.get('line')!.length]).toEqual([exchanges.slice(0, answered).filter(({question}) => question !== undefined).length, inLineMode]);
	expect(timelessDocument(bank, draft.events)).toBe(timelessDocument(bank, events));
	expect(fs.readFileSync(path.join(draft.folder, 'assessment.md'), 'utf8')).toBe(documentOf(bank, draft.events, name));
});

test('INK_SCREEN_READER: the drawn interview still holds every option', async () => {
	const program = comply(temporaryFolder(), {args: ['new'], env: {INK_SCREEN_READER: 'true'}});
	await program.waitFor('Which landlord is this assessment for?');
	program.write('Testford Homes\r');
	await program.waitFor('What kind of landlord is it?');
	const {bank} = completeInterview('2024');
	const options = bank.facts.find(({id}) => id === 'landlord_kind')!.options!;
	expect(options.length).toBeGreaterThan(3);
	const screen = await program.waitFor((seen) => seen.includes(options.at(-1)!.label));
	for (const [index, {label}] of options.entries()) expect(screen).toMatch(new RegExp(`${index + 1} ${label.replaceAll(/[()]/g, '\\$&')}`));
	program.write('\u0003');
	expect(await program.exit).toMatchObject({exitCode: 130});
});
