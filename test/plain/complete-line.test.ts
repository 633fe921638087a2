import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {findProvision} from '../../src/core/bank/bank.ts';
import {askNow, pathOf} from '../../src/core/draft/branching.ts';
import {canBeLeftOpen} from '../../src/core/draft/pass.ts';
import {promptFor} from '../../src/core/draft/prompts.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {answerOptions} from '../../src/core/interview/decide.ts';
import {partLines} from '../../src/wording/en/ticks.ts';
import {dontKnow} from '../../src/wording/en/interview.ts';
import {placeWords} from '../../src/wording/en/plain.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {completeInterview, documentOf, timelessDocument} from './complete.ts';
import {onlyDraft, pipe, type Piped} from './piped.ts';
import {atEnd, contentOf, exchangesFor} from './replies.ts';

interface Ran extends Piped {
	readonly draft: ReturnType<typeof onlyDraft>;
	readonly written: string;
}

const runs = new Map<Edition, Promise<Ran>>();

/** Each edition is gone through once. */
function run(edition: Edition): Promise<Ran> {
	const known = runs.get(edition) ?? throughPipe(edition);
	runs.set(edition, known);
	return known;
}

async function throughPipe(edition: Edition): Promise<Ran> {
	const {bank, events} = completeInterview(edition);
	const folder = temporaryFolder();
	const piped = await pipe({args: ['new', '--code', edition], folder, lines: [...exchangesFor(bank, events).flatMap(({lines}) => lines), ...atEnd]});
	const draft = onlyDraft(folder);
	return {...piped, draft, written: fs.readFileSync(path.join(draft.folder, 'assessment.md'), 'utf8')};
}

describe.each(['2024', '2022'] as const)('the complete %s interview, line by line through a pipe', (edition) => {
	test('has the same journal and the same document as the drawn one', async () => {
		const {bank, events} = completeInterview(edition);
		const {code, said, draft, written} = await run(edition);
		expect({code, said}).toEqual({code: 0, said: ''});
		expect(contentOf(draft.events)).toEqual(contentOf(events));
		expect(draft.events.every(({via}) => via === 'line')).toBe(true);
		expect(timelessDocument(bank, draft.events)).toBe(timelessDocument(bank, events));
		expect(written).toBe(documentOf(bank, draft.events, draft.name));
	});

	test('sends no escape code and no carriage return, and no sign that stands for a word', async () => {
		const {out} = await run(edition);
		expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
		expect(out).not.toMatch(/[─-╿▀-▟■-◿←-⇿✓✔✗❯›·│⚑]/u);
	});

	test('puts every question in order: its place, the Code’s words once, what is asked, each option by number, the prompt', async () => {
		const {bank, events} = completeInterview(edition);
		const {out} = await run(edition);
		let at = 0;
		const told = new Set<string>();
		const follows = (text: string) => {
			const found = out.indexOf(`${text}${text.endsWith(':') ? '' : '\n'}`, at);
			expect(found, `after ${JSON.stringify(out.slice(Math.max(0, at - 200), at))} this is missing: ${text}`).not.toBe(-1);
			at = found + text.length;
		};

		for (const {before, question: id} of exchangesFor(bank, events)) {
			if (id === undefined) continue;
			const question = promptFor(bank, before, id)!;
			const provision = question.home === undefined ? undefined : findProvision(bank, question.home);
			if (provision && !told.has(provision.id)) {
				told.add(provision.id);
				const {rows} = pathOf(bank, before);
				const place = rows.findIndex((row) => row.provision.id === provision.id) + 1;
				follows(placeWords.question(place, rows.length, provision.section));
				follows(provision.requirement);
			}

			follows(askNow(bank, before, question));
			for (const part of partLines(question)) follows(part);
			const options = answerOptions(bank, before, question);
			for (const [index, {label}] of [...options, ...(options.length > 0 && canBeLeftOpen(question) ? [{label: dontKnow}] : [])].entries()) follows(`${index + 1}. ${label}`);
			const prompt = /^(?:Answer|Number|Numbers|Date|Text|Document)(?:, may be left empty)?: $/m.exec(out.slice(at));
			expect(prompt, `no prompt after ${askNow(bank, before, question)}`).not.toBeNull();
			at += prompt!.index + prompt![0].length;
		}
	});
});
