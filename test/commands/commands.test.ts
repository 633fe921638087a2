import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {draft} from '../../src/commands/draft.ts';
import {gaps} from '../../src/commands/gaps.ts';
import {status} from '../../src/commands/status.ts';
import {openDraft} from '../../src/storage/open-draft.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

const answers = `
by: Complaints officer
evidence: {policy: {title: Complaints Policy}}
facts: {landlord: Testshire, stages: 2, website: yes}
provisions:
  "1.1": {stages_written: yes, stages_told: yes, answer: yes, evidence: policy}
  "1.2": {page: yes, answer: no}
`;

let folder: string;
let drafts: string;

beforeEach(() => {
	folder = temporaryFolder();
	drafts = path.join(folder, 'drafts');
});

function fileWith(text: string): string {
	const file = path.join(folder, 'answers.yaml');
	fs.writeFileSync(file, text);
	return file;
}

async function answered(text = answers) {
	const recorded = recordedIo(drafts);
	const code = await answer({name: 'test-draft', file: fileWith(text), json: true}, recorded.io);
	return {code, ...recorded};
}

describe('answer', () => {
	test('makes the draft, and says as JSON what was taken and what is open', async () => {
		const {code, out, said} = await answered();
		expect(code).toBe(0);
		expect(said()).toBe('');
		expect(JSON.parse(out())).toMatchObject({
			draft: 'test-draft',
			edition: '2024',
			created: true,
			taken: ['landlord', 'stages', 'stages_written', 'stages_told', '1.1/answer', '1.1/evidence', 'website', 'page', '1.2/answer'],
			unchanged: [],
			notAsked: [],
			problems: [],
			open: expect.arrayContaining(['completed_by', '1.2/explanation']),
			progress: {provisions: 5, answered: 3},
		});
	});

	test('a second run adds no event', async () => {
		await answered();
		const journal = path.join(drafts, 'test-draft', 'journal.jsonl');
		const before = fs.readFileSync(journal, 'utf8');
		const {code, out} = await answered();
		expect(code).toBe(0);
		expect(JSON.parse(out())).toMatchObject({created: false, taken: []});
		expect(fs.readFileSync(journal, 'utf8')).toBe(before);
		expect(before.trimEnd().split('\n').slice(1).map((line) => (JSON.parse(line) as {by: string; via: string}).by)).toEqual(Array.from({length: 11}, () => 'Complaints officer'));
	});

	test('what could not be taken is said with its line, and the code is 2', async () => {
		const {io, out, said} = recordedIo(drafts);
		const code = await answer({name: 'test-draft', file: fileWith(`${answers}  "1.3": {answer: yes}\nfax: yes\n`)}, io);
		expect(code).toBe(2);
		expect(out()).toBe('');
		expect(said().split('\n')).toEqual([
			'The draft "test-draft" was not there, so it was made.',
			'line 9: fax: "fax" is not a key of an answers file. Its keys are edition, by, evidence, facts, provisions.',
			'line 8: 1.3 is not asked: There are two stages at most.',
			'9 answers taken, 0 as they were. 3 of 5 provisions answered, 17 questions left.',
			'',
		]);
	});

	test.each([
		['a file that is not there', undefined, /^There is no file "/],
		['a file that is no YAML', 'facts: {', /not well-formed YAML/],
		['a file that is no text', '\u00FF', /is not UTF-8 text/],
		['a file for another edition than the draft', 'edition: 2022\nfacts: {stages: 2}', /for the 2022 Code, and this draft is for the 2024 Code/],
	])('%s is refused, and the draft is as it was', async (name, text, words) => {
		await answered();
		const journal = fs.readFileSync(path.join(drafts, 'test-draft', 'journal.jsonl'), 'utf8');
		const {io, said} = recordedIo(drafts);
		const file = text === undefined ? path.join(folder, 'none.yaml') : fileWith(text);
		if (name.endsWith('no text')) fs.writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00]));
		expect(await answer({name: 'test-draft', file}, io)).toBe(2);
		expect(said()).toMatch(words);
		expect(fs.readFileSync(path.join(drafts, 'test-draft', 'journal.jsonl'), 'utf8')).toBe(journal);
	});

	test('a file that Windows saved as “Unicode” is read, in both orders', async () => {
		const file = fileWith('');
		const wide = Buffer.from('\uFEFFfacts: {landlord: "Tŷ Dŵr", stages: 2}\n', 'utf16le');
		for (const [name, bytes] of Object.entries({le: wide, be: Buffer.from(wide).swap16()})) {
			fs.writeFileSync(file, bytes);
			const {io, said} = recordedIo(drafts);
			expect(await answer({name, file}, io)).toBe(0);
			expect(said()).toContain('2 answers taken');
		}
	});

	test('a draft open in another window is not written to', async () => {
		await answered();
		const handle = openDraft({draftsDir: drafts, name: 'test-draft', via: 'interview', now: () => new Date()});
		await expect(answered(`${answers}  "2.1": {answer: yes}`)).rejects.toMatchObject({code: 'held-elsewhere'});
		handle.close();
	});
});

describe('status', () => {
	test('no drafts yet', async () => {
		const {io, out} = recordedIo(drafts);
		expect(await status({}, io)).toBe(0);
		expect(out()).toContain('comply new');
	});

	test('of all drafts, one that cannot be read named on standard error', async () => {
		await answered();
		fs.mkdirSync(path.join(drafts, 'broken'));
		fs.writeFileSync(path.join(drafts, 'broken', 'journal.jsonl'), 'x\n');
		const {io, out, said} = recordedIo(drafts);
		expect(await status({json: true}, io)).toBe(2);
		expect(JSON.parse(out())).toMatchObject({drafts: [{name: 'test-draft', landlord: 'Testshire', edition: '2024', progress: {provisions: 5, answered: 3}}], unreadable: [{name: 'broken'}]});
		expect(said()).toMatch(/^broken: /);
	});

	test('of one draft, section by section', async () => {
		await answered();
		const {io, out} = recordedIo(drafts);
		expect(await status({name: 'test-draft'}, io)).toBe(0);
		expect(out()).toMatch(/^test-draft: Testshire, 2024 Code\. 3 of 5 provisions answered, \d+ questions left\./);
		expect(out()).toContain('  1. Stages: in progress\n  2. Findings: not started\n');
	});
});

test('status counts the comments of colleagues that wait', async () => {
	await answered();
	const handle = openDraft({draftsDir: drafts, name: 'test-draft', via: 'interview', now: () => new Date()});
	const comment = {type: 'comment-made', provision: '1.1', author: 'Priya Shah', text: 'Still true?'} as const;
	handle.record([comment, {...comment, provision: ''}, {type: 'comment-settled', comment: 2}]);
	handle.close();
	const [words, data] = [recordedIo(drafts), recordedIo(drafts)];
	await status({}, words.io);
	await status({name: 'test-draft', json: true}, data.io);
	expect(words.out()).toContain(', 1 comment of a colleague waits.');
	expect(JSON.parse(data.out())).toMatchObject({comments: 1});
});

test('status and answers files say how many rows are to check since a fact was corrected', async () => {
	await answered();
	const second = recordedIo(drafts);
	await answer({name: 'test-draft', file: fileWith('facts: {stages: 3}\n')}, second.io);
	expect(second.said()).toMatch(/rests? on it, and (?:is|are) to check again: 1\.1/);
	const again = await answered('facts: {stages: 2}\n');
	expect(JSON.parse(again.out())).toMatchObject({toCheck: expect.arrayContaining(['1.1'])});
	const [words, data] = [recordedIo(drafts), recordedIo(drafts)];
	await status({name: 'test-draft'}, words.io);
	await status({name: 'test-draft', json: true}, data.io);
	expect(words.out()).toMatch(/, [12] to check again\./);
	expect(JSON.parse(data.out())).toMatchObject({toCheck: (JSON.parse(again.out()) as {toCheck: string[]}).toCheck.length});
});

describe('gaps', () => {
	test('as JSON in the promised shape, worst first; 1 while a blocking one stands', async () => {
		await answered();
		const {io, out} = recordedIo(drafts);
		expect(await gaps({targets: ['test-draft'], json: true}, io)).toBe(1);
		const told = JSON.parse(out()) as {edition: string; gaps: Array<Record<string, unknown>>; summary: Record<string, number>};
		expect(told.edition).toBe('2024');
		expect(told.gaps[0]).toEqual({provision: '1.2', code: 'no-explanation', severity: 'blocking', message: expect.any(String), clause: expect.any(String), fix: expect.any(String), cause: expect.any(Number)});
		expect(told.summary).toEqual({blocking: told.gaps.filter(({severity}) => severity === 'blocking').length, serious: expect.any(Number), advice: expect.any(Number), causes: {blocking: expect.any(Number), serious: expect.any(Number), advice: expect.any(Number)}});
	});

	test('0 once only lesser gaps stand; as lines for people', async () => {
		await answered(`
facts: {landlord: T, stages: 2, website: yes, determinations: 0, day_unit: working, ack_days: 5, ack_percent: 96}
evidence: {policy: {title: Complaints Policy}}
provisions:
  "1.1": {stages_written: yes, stages_told: yes, answer: yes, evidence: policy}
  "1.2": {page: yes, answer: yes, evidence: policy}
  "2.1": {answer: yes, evidence: policy}
  "2.2": {ack_checked: no, answer: yes, evidence: policy}
`);
		const {io, out} = recordedIo(drafts);
		expect(await gaps({targets: ['test-draft']}, io)).toBe(0);
		expect(out()).toMatch(/^0 blocking, \d+ serious, \d+ advice\n\nSerious: a reviewer will ask\n/);
		expect(out()).toMatch(/\n\nThe whole assessment · Dates of approval \(missing-approval\)\n  .+\n  What to do: .+\n/);
	});

	test('an unknown draft is an error with the nearest name', async () => {
		await answered();
		await expect(gaps({targets: ['test-draf']}, recordedIo(drafts).io)).rejects.toMatchObject({code: 'unknown-draft', fix: 'Did you mean "test-draft"?'});
	});
});

describe('draft', () => {
	test('is written beside the journal, the same bytes every time', async () => {
		await answered();
		const {io, said} = recordedIo(drafts);
		const file = path.join(drafts, 'test-draft', 'assessment.md');
		expect(await draft({name: 'test-draft'}, io)).toBe(0);
		expect(said()).toContain('assessment.md');
		const first = fs.readFileSync(file);
		fs.rmSync(file);
		expect(await draft({name: 'test-draft'}, {...io, now: () => new Date(2031, 0, 1)})).toBe(0);
		expect(fs.readFileSync(file)).toEqual(first);
	});

	test('goes to another file, or to standard output', async () => {
		await answered();
		const {io, out} = recordedIo(drafts);
		const file = path.join(folder, 'out.md');
		expect(await draft({name: 'test-draft', out: file}, io)).toBe(0);
		expect(await draft({name: 'test-draft', out: '-'}, io)).toBe(0);
		expect(out()).toBe(fs.readFileSync(file, 'utf8'));
		expect(fs.existsSync(path.join(drafts, 'test-draft', 'assessment.md'))).toBe(false);
	});

	test('a clean copy is refused while blocking gaps stand, unless forced', async () => {
		await answered();
		const {io, said} = recordedIo(drafts);
		const file = path.join(drafts, 'test-draft', 'assessment.md');
		expect(await draft({name: 'test-draft', clean: true}, io)).toBe(1);
		expect(said()).toBe('2 provisions are not answered and 1 blocking gap stands, so a clean copy is not written. To look at them and answer them, type “comply resume test-draft” and type gaps: the one you choose is gone to. To write it all the same, add --force.\n');
		expect(fs.existsSync(file)).toBe(false);
		expect(await draft({name: 'test-draft', clean: true, force: true}, io)).toBe(0);
		expect(fs.existsSync(file)).toBe(true);
	});
});
