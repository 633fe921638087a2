import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {draft} from '../../src/commands/draft.ts';
import {importFile} from '../../src/commands/import.ts';
import {importEdited} from '../../src/commands/import-edited.ts';
import {ownMarkdown, isOwn} from '../../src/exchange/own-file.ts';
import {valueOf, type Value} from '../../src/core/draft/answers.ts';
import {takeLastYear} from '../../src/core/last-year/take-last-year.ts';
import {openDraft, readDraft} from '../../src/storage/open-draft.ts';
import {smallBank} from '../helpers/bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

const answers = `
by: Complaints officer
evidence: {policy: {title: Complaints Policy, link: https://example.org/policy}}
facts: {landlord: Testshire, stages: 2, website: yes}
provisions:
  "1.1": {stages_written: yes, stages_told: yes, answer: yes, evidence: {document: policy, where: section 2}, commentary: Read in January.}
  "1.2": {page: yes, answer: no, explanation: The page is old., action: It will be rewritten., owner: Web editor, due: 2027-03-31}
`;

let folder: string;
let drafts: string;

beforeEach(() => {
	folder = temporaryFolder();
	drafts = path.join(folder, 'drafts');
});

async function giving(text: string): Promise<void> {
	const file = path.join(folder, 'answers.yaml');
	fs.writeFileSync(file, text);
	const {io, said} = recordedIo(drafts);
	expect([await answer({name: 'test-draft', file}, io), said()]).toEqual([0, expect.any(String)]);
}

async function written(clean = false): Promise<string> {
	const {io, out} = recordedIo(drafts);
	await draft({name: 'test-draft', out: '-', clean, force: true}, io);
	return out();
}

async function importing(text: string, replies?: readonly string[], json = false) {
	const recorded = recordedIo(drafts);
	const left = [...(replies ?? [])];
	const code = await importEdited({file: 'edited.md', bytes: Buffer.from(text), edited: ownMarkdown(text), json, ...(replies && {ask: async () => left.shift()})}, recorded.io);
	return {code, said: recorded.said(), out: recorded.out()};
}

function now(question: string): Value | undefined {
	return valueOf(readDraft(drafts, 'test-draft').draft.answers, question);
}

const kept = () => readDraft(drafts, 'test-draft').draft.kept.map(({where, text}) => `${where}: ${text}`);
const journal = () => fs.readFileSync(path.join(drafts, 'test-draft', 'journal.jsonl'), 'utf8');

/** Replaces what must be there, so that an edit that no longer fits the document fails here. */
function edit(text: string, from: string | RegExp, to: string): string {
	const edited = text.replace(from, to);
	if (edited === text) throw new Error(`nothing to edit: ${String(from)}`);
	return edited;
}

describe('bringing an edited document back', () => {
	test('as it was written, with its flags or without: nothing changes', async () => {
		await giving(answers);
		const before = journal();
		for (const text of [await written(), await written(true), (await written()).replaceAll('\n', '\r\n')]) {
			expect(isOwn(ownMarkdown(text))).toBe(true);
			expect(await importing(text)).toEqual({code: 0, out: '', said: 'Nothing in "edited.md" was edited that "test-draft" does not already say.\n'});
		}

		expect(journal()).toBe(before);
	});

	test('nor does a clean copy of a draft that waits for last year\'s answers to be confirmed', async () => {
		await giving('facts: {landlord: Testshire}');
		const handle = openDraft({draftsDir: drafts, name: 'test-draft', via: 'import', now: () => new Date(2026, 2, 2)});
		const row = {provision: '1.1', comply: 'yes', complyAsPrinted: 'Yes', evidence: 'Complaints policy, section 2', commentary: ''} as const;
		handle.record(takeLastYear(smallBank(), handle.draft(), {document: 'last.docx', reading: {edition: '2024', landlord: 'Testshire', rows: [row]}, unplaced: [], uncertain: []}));
		handle.close();
		expect(await written()).not.toBe(await written(true));
		for (const text of [await written(), await written(true)]) expect(await importing(text)).toMatchObject({code: 0, said: expect.stringContaining('does not already say')});
	});

	test.each<readonly [string, string | RegExp, string, string, Value]>([
		['an answer', /(<!-- row 1\.1 .*?\| )Yes /, '$1No ', '1.1/answer', 'no'],
		['commentary', 'Read in January.', 'Read in January, and again in June.', '1.1/commentary', 'Read in January, and again in June.'],
		['where in a document', /section 2/, 'section 3', '1.1/evidence', [{evidence: 'E1', where: 'section 3'}]],
		['a document not yet in the register', ', section 2 |', ', section 2 <br>Minutes of 4 March, item 6 |', '1.1/evidence', [{evidence: 'E1', where: 'section 2'}, {evidence: 'E2'}]],
		['a labelled piece', 'Not met: The page is old.', 'Not met: The page is two years old.', '1.2/explanation', 'The page is two years old.'],
		['a second line of it', 'Not met: The page is old.', 'Not met: The page is old. <br>It lists one stage.', '1.2/explanation', 'The page is old.\nIt lists one stage.'],
		['who does it, in the row', '(Web editor, by 31 March 2027)', '(Communications manager, by 31 March 2027)', '1.2/owner', 'Communications manager'],
		['by when, in the row', 'by 31 March 2027)', 'by 1/5/2027)', '1.2/due', '2027-05-01'],
		['what, in the action plan', /(<!-- action 1\.2 -->1\.2 \| )It will be rewritten\./, '$1It is being rewritten.', '1.2/action', 'It is being rewritten.'],
		['by when, in the action plan', /(<!-- action 1\.2 .*\| )31 March 2027 \|/, '$130 April 2027 |', '1.2/due', '2027-04-30'],
		['a fact', /(<!-- fact page -->.*\| )Yes \|/, '$1No |', 'page', false],
		['the front matter', 'landlord: "Testshire"', 'landlord: Testshire Homes', 'landlord', 'Testshire Homes'],
	])('%s', async (_, from, to, question, value) => {
		await giving(answers);
		const text = edit(await written(), from, to);
		expect(await importing(text)).toMatchObject({code: 0});
		expect(now(question)).toEqual(value);
		expect(kept()).toEqual([]);
		const before = journal();
		expect(await importing(text)).toMatchObject({code: 0, said: expect.stringContaining('does not already say')});
		expect(journal()).toBe(before);
	});

	test('an answer that opens questions, with what belongs to them', async () => {
		await giving(answers);
		const text = edit(await written(), /(<!-- row 1\.1 .*?\| )Yes (\|.*\| )Read in January\. \|/, '$1No $2Not met: No letter says so. <br>Action: Both letters are rewritten (Head of Housing, by 30 June 2027) |');
		expect(await importing(text)).toMatchObject({code: 0});
		expect(['answer', 'explanation', 'action', 'owner', 'due'].map((part) => now(`1.1/${part}`))).toEqual(['no', 'No letter says so.', 'Both letters are rewritten', 'Head of Housing', '2027-06-30']);
	});

	test('the register: a title, and a document added', async () => {
		await giving(answers);
		const text = edit(await written(), /(<!-- evidence E1 -->E1 \| )Complaints Policy( .*)/, '$1Complaints Policy 2026$2\n|  | Letter templates | https://example.org/letters | 2 March 2026 |  |');
		expect(await importing(text)).toMatchObject({code: 0});
		expect([...readDraft(drafts, 'test-draft').draft.evidence.values()]).toEqual([
			{id: 'E1', title: 'Complaints Policy 2026', link: 'https://example.org/policy'},
			{id: 'E2', title: 'Letter templates', link: 'https://example.org/letters', date: '2026-03-02'},
		]);
	});

	test('what answers nothing is kept, told and printed at the end', async () => {
		await giving(answers);
		const text = edit(edit(await written(), '## Action plan', 'Ask the panel | on 4 May.\n\n## Action plan'), '| Yes | 1 |', '| Yes | 12 |');
		const {code, said} = await importing(text);
		expect(code).toBe(0);
		expect(kept()).toEqual(['Summary for the governing body: Yes | 12', expect.stringMatching(/: Ask the panel \| on 4 May\.$/)]);
		expect(said).toContain('2 pieces of text answer no question and are kept at the end of the document:');
		expect(await written()).toMatch(/## Text kept from an edited file\n\n- \*\*Summary for the governing body:\*\* Yes \\\| 12 <!-- kept 1 -->\n- .*Ask the panel \\\| on 4 May\. <!-- kept 2 -->\n$/);
		expect(await written(true)).not.toContain('Ask the panel');
		expect(await importing(await written())).toMatchObject({code: 0, said: expect.stringContaining('does not already say')});
	});

	test('what the engine refuses is told with its reason, and kept', async () => {
		await giving(answers);
		const text = edit(edit(await written(), /(<!-- fact stages -->.*\| )2 \|/, '$1two or three |'), /(<!-- action 1\.2 .*\| )31 March 2027 \|/, '$1in spring |');
		const {code, said} = await importing(text);
		expect(code).toBe(1);
		expect(said).toMatch(/two or three\n {4}"two or three" is not a whole number\. Write one from 1 to \d+\.\n/);
		expect(said).toMatch(/^2 edits could not be taken and are kept as text:\n/);
		expect(said).toMatch(/in spring\n {4}"in spring" is not a date\. Write it like/);
		expect([now('stages'), now('1.2/due')]).toEqual([2, '2027-03-31']);
		expect(kept()).toHaveLength(2);
		expect(await importing(text)).toMatchObject({code: 0});
		expect(kept()).toHaveLength(2);
	});

	test('what was not asked is taken once it is', async () => {
		await giving(answers);
		const text = edit(await written(), /(<!-- row 1\.1 .*\| )Read in January\. \|/, '$1Read in January. <br>Not met: No letter says so. |');
		const {code, said} = await importing(text);
		expect([code, said]).toEqual([1, expect.stringContaining('does not ask for this as things stand. Give the answer it depends on')]);
		expect(kept()).toEqual(['1.1, Commentary: No letter says so.']);
		await giving('provisions: {"1.1": {answer: no}}');
		expect(await importing(text)).toMatchObject({code: 0});
		expect(now('1.1/explanation')).toBe('No letter says so.');
	});

	test('what the draft asks for by now is taken, once', async () => {
		await giving(answers);
		const text = edit(await written(), /(<!-- row 1\.1 .*\| )Read in January\. \|/, '$1Read in January. <br>Not met: No letter says so. |');
		await giving('provisions: {"1.1": {answer: no}}');
		expect(await importing(text)).toMatchObject({code: 0});
		expect(now('1.1/explanation')).toBe('No letter says so.');
		const before = journal();
		expect(await importing(text)).toMatchObject({code: 0, said: expect.stringContaining('does not already say')});
		expect(journal()).toBe(before);
	});

	test('one answer said differently in two places: the row counts, the other is kept', async () => {
		await giving(answers);
		const text = edit(edit(await written(), 'Action: It will be rewritten.', 'Action: It was rewritten.'), /(<!-- action 1\.2 -->1\.2 \| )It will be rewritten\./, '$1It is with the printer.');
		expect(await importing(text)).toMatchObject({code: 0});
		expect(now('1.2/action')).toBe('It was rewritten.');
		expect(kept()).toEqual(['Action plan, 1.2: What: It is with the printer.']);
	});

	test('a link of the register whose target was left as it was is the new address', async () => {
		await giving(answers);
		const text = edit(await written(), '<https://example.org/policy>', '[https://example.org/new](https://example.org/policy)');
		expect(await importing(text)).toMatchObject({code: 0});
		expect([...readDraft(drafts, 'test-draft').draft.evidence.values()]).toMatchObject([{link: 'https://example.org/new'}]);
	});

	test('a document renamed to the title of another is refused and kept', async () => {
		await giving(answers.replace('evidence: {policy:', 'evidence: {minutes: {title: Minutes}, policy:').replace('section 2}', 'section 2}, commentary: Read').replace('evidence: {document: policy, where: section 2}, commentary: Read,', 'evidence: [{document: policy}, {document: minutes}],'));
		const {code, said} = await importing(edit(await written(), /(<!-- evidence E\d+ -->E\d+ \| )Minutes/, '$1Complaints Policy'));
		expect([code, said]).toEqual([1, expect.stringContaining('is called "Complaints Policy"')]);
		expect(kept()).toEqual([expect.stringContaining('Complaints Policy')]);
	});

	test('what is emptied and stays in the draft is told', async () => {
		await giving(answers);
		const text = edit(edit(await written(), '<https://example.org/policy>', ''), /(<!-- action 1\.2 -->.*)\| Web editor \|/, '$1|  |');
		const {code, said} = await importing(text);
		expect([code, said]).toEqual([0, 'The file no longer has what stood here: Evidence register, E1: Link; Action plan, 1.2: By whom. The draft keeps it.\n']);
	});

	test('a row that is gone from the file stays in the draft', async () => {
		await giving(answers);
		const {code, said} = await importing(edit(await written(), /\n\| <!-- row 1\.2 .*/, ''));
		expect([code, said]).toEqual([0, 'The file no longer has what stood here: 1.2. The draft keeps it.\n']);
		expect(now('1.2/answer')).toBe('no');
	});
});

describe('both changed', () => {
	const since = 'provisions: {"1.1": {commentary: Read in May.}, "1.2": {owner: Director}}';

	async function crossed(): Promise<string> {
		await giving(answers);
		const text = edit(edit(await written(), 'Read in January.', 'Read in June.'), '(Web editor,', '(Clerk,');
		await giving(since);
		return edit(text, 'landlord: "Testshire"', 'landlord: "Testshire Homes"');
	}

	test('without a terminal both are told, the draft stays, and the rest is taken', async () => {
		const text = await crossed();
		const {code, said} = await importing(text);
		expect(code).toBe(1);
		expect(said).toMatch(/2 answers were changed in the file and, since it was written, in "test-draft"\./);
		expect(said).toMatch(/the draft: {2}Read in May\.\n.*the file: {3}Read in June\./);
		expect([now('1.1/commentary'), now('1.2/owner'), now('landlord')]).toEqual(['Read in May.', 'Director', 'Testshire Homes']);
		const before = journal();
		expect(await importing(text)).toMatchObject({code: 1});
		expect(journal()).toBe(before);
	});

	test.each<readonly [string, readonly string[], Value, Value, readonly string[]]>([
		['the draft\'s, and the file\'s', ['1', '2'], 'Read in May.', 'Clerk', ['1.1, Commentary: Read in June.']],
		['both, after a slip, and the draft\'s', ['7', '3', '3', '1'], 'Read in May.\nRead in June.', 'Director', ['1.2, Commentary: Clerk']],
	])('at a terminal: %s', async (_, replies, commentary, owner, texts) => {
		const text = await crossed();
		expect(await importing(text, replies)).toMatchObject({code: 0, said: expect.not.stringContaining('does not already say')});
		expect([now('1.1/commentary'), now('1.2/owner')]).toEqual([commentary, owner]);
		expect(kept()).toEqual(texts);
		expect(await importing(text)).toMatchObject({code: 0, said: expect.stringContaining('does not already say')});
	});

	test('a place emptied in the file gives way to what the draft says since', async () => {
		await giving(answers);
		const text = edit(await written(), 'Read in January.', '');
		await giving(since);
		expect(await importing(text)).toMatchObject({code: 0});
		expect(now('1.1/commentary')).toBe('Read in May.');
	});

	test('left for later, or no more lines', async () => {
		const text = await crossed();
		expect(await importing(text, ['', '2'])).toMatchObject({code: 1});
		expect([now('1.1/commentary'), now('1.2/owner')]).toEqual(['Read in May.', 'Clerk']);
		expect(await importing(text, [])).toMatchObject({code: 1});
	});

	test('as JSON', async () => {
		const text = await crossed();
		const {code, out} = await importing(text, undefined, true);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toEqual({
			draft: 'test-draft',
			edition: '2024',
			taken: [{where: 'The lines at the top: landlord', text: 'Testshire Homes'}],
			conflicts: [expect.objectContaining({draft: 'Read in May.', file: 'Read in June.'}), expect.objectContaining({draft: 'Director'})],
			refused: [],
			kept: [],
			missing: [],
			comments: [],
		});
	});
});

describe('a file that cannot be brought back', () => {
	test.each<readonly [string, string | RegExp, string, RegExp]>([
		['of a draft that is not there', /draft_id: ".*"/, 'draft_id: "elsewhere"', /"edited\.md" was written from a draft that is not in .*drafts\. Give the folder with --drafts/],
		['that lost its count', /draft_events: \d+\n/, '', /has lost the line "draft_events"/],
		...['0', '-3', '1e2', '0x1c0', '5.5'].map((count): [string, RegExp, string, RegExp] => [`whose count is no count: ${count}`, /draft_events: \d+/, `draft_events: ${count}`, /has lost the line "draft_events"/]),
		['from a later state', /draft_events: \d+/, 'draft_events: 9999', /was written from a later state of "test-draft"/],
	])('%s', async (_, from, to, words) => {
		await giving(answers);
		const before = journal();
		const {code, said} = await importing(edit(await written(), from, to));
		expect(code).toBe(2);
		expect(said).toMatch(words);
		expect(journal()).toBe(before);
	});

	test('other documents are not taken for ours', () => {
		for (const text of ['', '# Self-assessment', '---\ntitle: x\n---\n', 'draft_id: "x"']) expect(isOwn(ownMarkdown(text))).toBe(false);
	});
});

test('a document saved as anything but UTF-8 is refused, and the draft stays as it was', async () => {
	await giving(answers);
	const before = journal();
	const file = path.join(folder, 'edited.md');
	fs.writeFileSync(file, Buffer.from(edit(await written(), 'Read in January.', 'Read in the caf\u00E9.'), 'latin1'));
	const {io, said} = recordedIo(drafts);
	expect(await importFile({file}, io)).toBe(2);
	expect(said()).toContain('“edited.md” was written by comply and is no longer UTF-8 text');
	expect(journal()).toBe(before);
});
