/** The Word file that a draft wrote, given back to the program: by every command that takes a file. */
import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {draft} from '../../src/commands/draft.ts';
import {draftFrom} from '../../src/commands/draft-from.ts';
import {gaps} from '../../src/commands/gaps.ts';
import {importFile} from '../../src/commands/import.ts';
import {valueOf, type Value} from '../../src/core/draft/answers.ts';
import {documentOf} from '../../src/document/assessment.ts';
import {formReading} from '../../src/document/form-reading.ts';
import {writeForm} from '../../src/publish/forms.ts';
import {openDraft, readDraft} from '../../src/storage/open-draft.ts';
import {comment, editComments, editProperties, editWord, inCell, inTurn, reference, replacing, retyped, typed, typedParagraph} from '../exchange/round-trip/word-editing.ts';
import {readRealBank} from '../document/real-bank.ts';
import {councilOf2024} from '../document/realistic-drafts.ts';
import {realBankPlace} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {answering} from './answering.ts';
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

beforeEach(async () => {
	folder = temporaryFolder();
	drafts = path.join(folder, 'drafts');
	await answering({folder, drafts, text: answers});
});

async function write(as: 'word' | 'board' = 'word', clean = false): Promise<Uint8Array> {
	const {io} = recordedIo(drafts);
	const out = path.join(folder, 'assessment.docx');
	expect(await draft({name: 'test-draft', as: [as], out, clean, force: true}, io)).toBe(0);
	return fs.readFileSync(out);
}

async function importing(bytes: Uint8Array, replies?: readonly string[], json = false) {
	const file = path.join(folder, 'edited.docx');
	fs.writeFileSync(file, bytes);
	const recorded = recordedIo(drafts);
	const left = [...(replies ?? [])];
	const code = await importFile({file, json, ...(replies && {ask: async () => left.shift()})}, recorded.io);
	return {code, said: recorded.said(), out: recorded.out()};
}

const now = (question: string): Value | undefined => valueOf(readDraft(drafts, 'test-draft').draft.answers, question);
const journal = () => fs.readFileSync(path.join(drafts, 'test-draft', 'journal.jsonl'), 'utf8');

describe('an edited Word file goes back into its draft', () => {
	test.each([false, true])('nothing changes while nothing was edited (clean: %s)', async (clean) => {
		const before = journal();
		expect(await importing(await write('word', clean))).toEqual({code: 0, out: '', said: 'Nothing in "edited.docx" was edited that "test-draft" does not already say.\n'});
		expect(journal()).toBe(before);
	});

	test.each([false, true])('edits, kept text and comments, told each in its place (clean: %s)', async (clean) => {
		const edit = inTurn(inCell('row_1_1', 4, replacing('in January', 'in June')), inCell('row_1_1', 2, (cell) => cell.replace('</w:p>', `${reference(801)}</w:p>`)), replacing('<w:tbl>', `${typedParagraph('For Tuesday.')}<w:tbl>`));
		const bytes = editWord(await write('word', clean), edit, comment(801, 'Bea', 'Are we sure?'));
		const {code, said} = await importing(bytes);
		expect(code).toBe(0);
		expect(said.split('\n')).toEqual([
			'1 edit was brought into "test-draft".',
			'  1.1, Commentary: Read in June.',
			'1 piece of text answers no question and is kept at the end of the document:',
			expect.stringMatching(/^ .*For Tuesday\.$/),
			'1 comment was brought into "test-draft" and waits there until you deal with it:',
			'  1.1, Bea: Are we sure?',
			'',
		]);
		expect(now('1.1/commentary')).toBe('Read in June.');
		expect(readDraft(drafts, 'test-draft').draft.comments).toMatchObject([{provision: '1.1', author: 'Bea', text: 'Are we sure?', isSettled: false}]);
		const after = journal();
		expect((await importing(bytes)).said).toBe('Nothing in "edited.docx" was edited that "test-draft" does not already say.\n');
		expect(journal()).toBe(after);
	});

	test.each([true, false])('a Yes without evidence is not emptied by it, whether its placeholder was left out or deleted (clean: %s)', async (clean) => {
		await answering({folder, drafts, text: 'provisions: {"1.2": {answer: yes}}'});
		const deleted = inCell('row_1_2', 3, (cell) => cell.replace(/\[[^\]<]*\]/, ''));
		const bytes = editWord(await write('word', clean), inTurn(inCell('row_1_1', 4, replacing('in January', 'in June')), clean ? (xml) => xml : deleted));
		const before = journal().split('\n').length;
		expect((await importing(bytes)).said).toBe('1 edit was brought into "test-draft".\n  1.1, Commentary: Read in June.\n');
		expect([now('1.2/evidence'), journal().split('\n').length]).toEqual([undefined, before + 1]);
	});

	test('what a person typed into the program\'s own comment is a comment, and it alone; the same in a file written after it was settled is another', async () => {
		const typing = async () => editComments(await write(), (xml) => xml.replace(/(<\/w:r>)(<\/w:p><\/w:comment>)/, `$1${typed(' No: ask Ann.')}$2`));
		const first = await typing();
		const {said} = await importing(first);
		expect(said).toMatch(/^1 comment was brought[^\n]*\n.*\n$/);
		const [made] = readDraft(drafts, 'test-draft').draft.comments;
		expect(made!.text).toMatch(/ No: ask Ann\.$/);
		const handle = openDraft({draftsDir: drafts, name: 'test-draft', via: 'interview', now: () => new Date()});
		handle.record([{type: 'comment-settled', comment: made!.id}]);
		handle.close();
		expect((await importing(first)).said).toContain('Nothing in "edited.docx" was edited');
		const second = await typing();
		for (const count of [2, 2]) {
			await importing(second);
			expect(readDraft(drafts, 'test-draft').draft.comments.map(({text}) => text)).toEqual(Array.from({length: count}, () => made!.text));
		}
	});

	const crossed = async () => {
		const bytes = editWord(await write(), inTurn(inCell('row_1_1', 4, replacing('in January', 'in June')), inCell('action_1_2', 2, retyped(typedParagraph('Director')))));
		await answering({folder, drafts, text: 'provisions: {"1.1": {commentary: Read in May.}}'});
		return bytes;
	};

	test('what both changed is asked', async () => {
		const bytes = await crossed();
		const {code, said} = await importing(bytes, ['3']);
		expect([code, now('1.1/commentary'), now('1.2/owner')]).toEqual([0, 'Read in May.\nRead in June.', 'Director']);
		expect(said).toContain('1.1, Commentary was changed in the file and in the draft.\n  1  the draft:  Read in May.\n  2  the file:   Read in June.');
	});

	test('as JSON', async () => {
		const bytes = await crossed();
		const {code, out} = await importing(bytes, undefined, true);
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({draft: 'test-draft', taken: [{where: 'Action plan, 1.2: By whom', text: 'Director'}], conflicts: [{draft: 'Read in May.', file: 'Read in June.'}], kept: [], missing: [], comments: []});
	});
});

describe('a Word file that cannot be brought back', () => {
	const property = (field: string, to: string) => (xml: string) => xml.replace(new RegExp(`(name="comply_${field}"[^>]*><vt:lpwstr>)[^<]*`), `$1${to}`);

	test.each<[string, (xml: string) => string, RegExp]>([
		['of a draft that is not there', property('draft_id', 'elsewhere'), /"edited\.docx" was written from a draft that is not in .*drafts\. Give the folder with --drafts/],
		['that lost its count', property('draft_events', ''), /has lost the count of the draft's events, .* Write the document again/],
		...['0', '-3', '1e2', '0x1c0', '5.5', ' 5', '05', 'NaN'].map((count): [string, (xml: string) => string, RegExp] => [`whose count is no count: ${count}`, property('draft_events', count), /has lost the count of the draft's events/]),
		['from a later state', property('draft_events', '9999'), /was written from a later state of "test-draft"/],
	])('%s', async (_, edit, words) => {
		const before = journal();
		const bytes = await write();
		const {code, said} = await importing(editProperties(bytes, edit));
		expect([code, said]).toEqual([2, expect.stringMatching(words)]);
		expect(journal()).toBe(before);
	});

	test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
		['whose bytes were changed on the way', (bytes) => {
			const changed = Buffer.from(bytes);
			const at = changed.indexOf('word/document.xml') + 2000;
			changed[at]! ^= 1;
			return changed;
		}],
		['whose body ends in the middle', (bytes) => editWord(bytes, (xml) => xml.slice(0, xml.length / 2))],
		['whose comments end in the middle', (bytes) => editWord(bytes, (xml) => xml, comment(801, 'Bea', 'Are we sure?').slice(0, -20) + '<!--')],
	])('%s', async (_, damage) => {
		const before = journal();
		const file = path.join(folder, 'edited.docx');
		fs.writeFileSync(file, damage(await write()));
		const {io, said} = recordedIo(drafts, realBankPlace());
		expect([await importFile({file}, io), said()]).toEqual([2, expect.stringContaining('is a Word document that is damaged or cut short')]);
		expect(journal()).toBe(before);
	});

	test('a board paper', async () => {
		const bytes = await write('board');
		fs.writeFileSync(path.join(folder, 'edited.docx'), bytes);
		const {io, said} = recordedIo(drafts, realBankPlace());
		expect(await importFile({file: path.join(folder, 'edited.docx')}, io)).toBe(2);
		expect(said()).toBe('“edited.docx” is a board paper, which sums a self-assessment up and is not read back. Give the Word document, the web page or the markdown file of the form.\n');
	});
});

describe('as anybody\'s form', () => {
	const bank = readRealBank('2024');
	const document = (isClean: boolean) => documentOf({bank, draft: councilOf2024(bank), name: 'eastmarsh', isClean});
	const place = async (name: string, bytes: string | Uint8Array | Promise<string | Uint8Array>) => {
		fs.writeFileSync(path.join(folder, name), await bytes);
		return path.join(folder, name);
	};

	test.each([false, true])('its gaps are those of the markdown (clean: %s)', async (isClean) => {
		const files = [await place('a.md', writeForm('markdown', document(isClean))), await place('a.docx', writeForm('word', document(isClean)))];
		const reports = await Promise.all(files.map(async (file) => {
			const {io, out, said} = recordedIo(drafts, realBankPlace());
			await gaps({targets: [file], json: true}, io);
			expect(said()).toBe('');
			return JSON.parse(out()) as unknown;
		}));
		expect(reports[1]).toEqual(reports[0]);
	});

	test('next year\'s draft begins with it, and with the facts at its head', async () => {
		const file = await place('last-year.docx', writeForm('word', document(false)));
		const {io, said} = recordedIo(drafts, realBankPlace());
		expect(await draftFrom({file, name: 'next', edition: '2024'}, io)).toMatchObject({name: 'next'});
		expect(said()).toMatch(/^The draft "next" begins with last-year\.docx \(2024 form\): something of it comes to 71 of 72 provisions/);
		const {lastYear} = readDraft(drafts, 'next').draft;
		expect(lastYear!.told!.given).toContainEqual({fact: 'landlord_kind', value: 'council'});
		expect(lastYear!.unplaced).toEqual([]);
		expect(lastYear!.reading.rows.map(({provision, comply}) => [provision, comply])).toEqual(formReading(bank, councilOf2024(bank)).rows.map(({provision, comply}) => [provision, comply === 'partial' ? 'no' : comply]));
	});
});
