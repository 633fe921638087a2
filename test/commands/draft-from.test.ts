import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import {valueOf} from '../../src/core/draft/answers.ts';
import {findQuestion, provisions} from '../../src/core/bank/bank.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {foldJournal} from '../../src/core/draft/draft.ts';
import {passFact} from '../../src/core/draft/pass.ts';
import {carriedAnswer} from '../../src/core/last-year/carried-answer.ts';
import {isPromise} from '../../src/core/last-year/promises.ts';
import {draftFrom, importAs} from '../../src/commands/draft-from.ts';
import {status} from '../../src/commands/status.ts';
import {draftDocument} from '../helpers/written.ts';
import {openBankOf} from '../../src/storage/open-bank.ts';
import {readDraft} from '../../src/storage/open-draft.ts';
import {realBank} from '../helpers/bank.ts';
import {realBankPlace} from '../helpers/environment.ts';
import {readLandlord} from '../helpers/landlords.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {councilOf2024} from '../document/realistic-drafts.ts';
import {completeInterview} from '../plain/complete.ts';
import {timeless} from '../plain/replies.ts';
import {recordedIo} from './terminal-io.ts';

const all = provisions(realBank('2024')).length;

let folder: string;
let drafts: string;

beforeEach(() => {
	folder = temporaryFolder();
	drafts = path.join(folder, 'drafts');
});

const io = () => recordedIo(drafts, realBankPlace());

function file(name: string, text: string): string {
	const at = path.join(folder, name);
	fs.writeFileSync(at, text);
	return at;
}

/** The form of 2022 as a table that somebody typed. */
function nottingham(): string {
	const {rows} = readLandlord('nottingham-city-homes-2022');
	const requirements = new Map(realBank('2022').sections.flatMap((section) => section.provisions).map(({id, requirement}) => [id, requirement]));
	const cell = (text: string) => text.replaceAll('|', '/').replaceAll(/\s*\n\s*/g, ' ');
	const answers = {yes: 'Yes', no: 'No', partial: 'Partially', 'not-applicable': 'N/A', blank: ''};
	return ['# Nottingham City Homes: self-assessment', '', '| Code section | Code requirement | Comply: Yes/No | Evidence, commentary and any explanations |', '| --- | --- | --- | --- |', ...rows.map((row) => `| ${row.provision} | ${cell(requirements.get(row.provision)!)} | ${answers[row.comply]} | ${cell(row.evidence)} |`)].join('\n');
}

async function begun(name: string) {
	const {draft} = readDraft(drafts, name);
	return {draft, bank: await openBankOf(io().io.bankPlace, draft)};
}

test('a draft begins with a document of 2022, with nothing answered', async () => {
	const recorded = io();
	expect(await importAs({file: file('last-year.md', nottingham()), name: 'nch', edition: '2024'}, recorded.io)).toBe(0);
	expect(recorded.said()).toMatch(new RegExp(`^The draft "nch" begins with last-year\\.md \\(2022 form\\): something of it comes to 56 of ${all} provisions, and one promise`));
	expect(recorded.said()).toContain('comply resume nch');
	const {draft, bank} = await begun('nch');
	expect(draft.answers.size).toBe(0);
	expect(draft.lastYear?.reading.rows.length).toBeGreaterThan(68);
	expect(pathOf(bank, draft).opening[0]).toSatisfy(isPromise);
	expect(carriedAnswer(bank, draft, findQuestion(bank, 'ack1_days')!)).toMatchObject({value: 2, provisions: ['4.1']});
});

test('status tells how many wait to be confirmed', async () => {
	await importAs({file: file('last-year.md', nottingham()), name: 'nch', edition: '2024'}, io().io);
	const one = io();
	await status({name: 'nch', json: true}, one.io);
	expect(JSON.parse(one.out())).toMatchObject({carried: {arrived: 56, waiting: 56}, progress: {answered: 0}});
	const all = io();
	await status({}, all.io);
	expect(all.out()).toContain('of 56 carried from last year, 56 not confirmed');
});

test('as JSON', async () => {
	const recorded = io();
	await importAs({file: file('last-year.md', nottingham()), name: 'nch', edition: '2024', json: true}, recorded.io);
	expect(JSON.parse(recorded.out())).toMatchObject({name: 'nch', document: 'last-year.md', edition: '2022', provisions: all, arrived: 56, promises: 1, ended: ['4.13', '4.3', '4.8', '4.9', '4.16', '4.17', '5.11', '5.20', '5.4', '5.18', '5.19', '6.6', '6.7']});
});

test('without a name it is called after the landlord and the year', async () => {
	expect(await draftFrom({file: file('last-year.md', nottingham()), edition: '2024'}, io().io)).toEqual({name: 'nottingham-city-homes-2026'});
});

test('our own document of last year brings its facts and limbs, but for what is about the year past', async () => {
	const bank = realBank('2024');
	const before = foldJournal(timeless(bank, completeInterview('2024').events));
	await importAs({file: file('assessment.md', draftDocument(bank, before, 'eastmarsh')), name: 'next', edition: '2024'}, io().io);
	const {draft, bank: now} = await begun('next');
	// The way through is the officer's own, and no fact of the landlord's.
	const facts = pathOf(bank, before).asked.filter(({id, role}) => (role === 'fact' || role === 'limb') && id !== passFact);
	const carried = facts.flatMap((fact) => {
		const value = valueOf(before.answers, fact.id);
		const again = carriedAnswer(now, draft, findQuestion(now, fact.id)!)?.value;
		return value === undefined || value === '' ? [] : [{id: fact.id, isYearly: fact.yearly === true, isClosing: bank.closing.includes(fact.id), value, again}];
	});
	for (const {isYearly, value, again} of carried.filter(({isClosing}) => !isClosing)) expect(again).toEqual(isYearly ? undefined : value);
	expect(carried.length).toBeGreaterThan(200);
});

test.each([
	['a file that is not there', () => path.join(folder, 'none.docx'), '2024', /no file/],
	['a file that is no self-assessment', () => file('policy.txt', 'Our complaints policy.\n\nWe welcome complaints.'), '2024', /no self-assessment/],
	['a document newer than the draft’s edition', () => file('a.md', draftDocument(realBank('2024'), councilOf2024(realBank('2024')), 'a')), '2022', /on the 2024 form, .* Leave out --code 2022/],
] as const)('%s is refused in a sentence, and no draft is made', async (_, at, edition, sentence) => {
	const recorded = io();
	expect(await importAs({file: at(), name: 'x', edition}, recorded.io)).toBe(2);
	expect(recorded.said()).toMatch(sentence);
	expect(recorded.said().trim()).not.toContain('\n');
	expect(fs.existsSync(path.join(drafts, 'x'))).toBe(false);
});

test('a name that is taken is refused before the file is read', async () => {
	await importAs({file: file('last-year.md', nottingham()), name: 'nch', edition: '2024'}, io().io);
	await expect(importAs({file: path.join(folder, 'none.docx'), name: 'nch', edition: '2024'}, io().io)).rejects.toMatchObject({code: 'draft-exists'});
});
