/**
 * Files as they come, bent in every way: nothing breaks the program, and each is read or refused within its bounds.
 * Long run: COMPLY_MUTANTS=3000 npx vitest run test/exchange/mutants.test.ts
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {provisions} from '../../src/core/bank/bank.ts';
import {loadBank} from '../../src/core/loading/bank-loading.ts';
import {emptyDraft} from '../../src/core/draft/draft.ts';
import {readAnswers} from '../../src/exchange/answers-file.ts';
import {longestSeconds, readApart} from '../../src/exchange/read-apart.ts';
import {takeAnswers} from '../../src/exchange/take-answers.ts';
import {parseBankFile} from '../../src/storage/bank-yaml.ts';
import {journalHeader, journalLine, readJournalLines} from '../../src/storage/journal-lines.ts';
import {StorageError} from '../../src/storage/storage-error.ts';
import {realBank, root} from '../helpers/bank.ts';
import {eventOf} from '../helpers/draft.ts';

const mutants = Number(process.env['COMPLY_MUTANTS'] ?? 100);
const banks = {'2024': realBank('2024'), '2022': realBank('2022')};

const nasty = ['\0', '\u001B[2J', '\uFEFF', '\r', '>', '<div>', '[', '![a](http://t/', '_a', '|a', '`', '&#x0;', '"', '{', '\n---\n', '%%EOF', 'endobj', 'stream', 'PK\u0003\u0004', '<!--', ']]>', '999999999999', '-1', '\uD800'];

type Bend = (bytes: Buffer) => Buffer;
const at = (bytes: Buffer, share: number) => Math.floor(share * bytes.length);
const share = fc.double({min: 0, max: 0.999_999, noNaN: true});

const bend: fc.Arbitrary<Bend> = fc.oneof(
	fc.tuple(share, fc.integer({min: 0, max: 7})).map(([place, bit]): Bend => (bytes) => {
		const copy = Buffer.from(bytes);
		if (copy.length > 0) copy[at(copy, place)]! ^= 1 << bit;
		return copy;
	}),
	share.map((place): Bend => (bytes) => bytes.subarray(0, at(bytes, place))),
	fc.tuple(share, share).map(([from, to]): Bend => (bytes) => Buffer.concat([bytes.subarray(0, at(bytes, Math.min(from, to))), bytes.subarray(at(bytes, Math.max(from, to)))])),
	fc.tuple(share, share, share).map(([from, to, into]): Bend => (bytes) => Buffer.concat([bytes.subarray(0, at(bytes, into)), bytes.subarray(at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))), bytes.subarray(at(bytes, into))])),
	fc.tuple(share, fc.constantFrom(...nasty), fc.constantFrom(1, 3, 200, 20_000)).map(([place, what, times]): Bend => (bytes) => Buffer.concat([bytes.subarray(0, at(bytes, place)), Buffer.from(what.repeat(times)), bytes.subarray(at(bytes, place))])),
);
const bends = fc.array(bend, {minLength: 1, maxLength: 4});
const bent = (bytes: Buffer, how: readonly Bend[]) => how.reduce((now, one) => one(now), bytes);

const folder = join(root, 'test/fixtures/documents');
const fixtures = readdirSync(folder).filter((name) => /\.(?:pdf|docx|txt)$/.test(name)).map((name) => ({name, bytes: readFileSync(join(folder, name))}));
const table = (row: (cells: readonly string[]) => string) => ['1.2', '1.3', '1.4', '1.5', '1.6', '2.1'].map((id) => row([id, banks['2024'].sections[0]!.provisions[0]!.requirement, 'Yes', 'Policy 4.2', 'Staff are told.'])).join('\n');
const written = [
	{name: 'form.md', bytes: Buffer.from(`---\nedition: "2024"\n---\n\n| Code provision | Code requirement | Comply | Evidence | Commentary |\n| --- | --- | --- | --- | --- |\n${table((cells) => `| ${cells.join(' | ')} |`)}\n`)},
	{name: 'form.html', bytes: Buffer.from(`<!doctype html><table>${table((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)}</table>`)},
	{name: 'form.tsv', bytes: Buffer.from(table((cells) => cells.join('\t')))},
];

test('a document of any format, bent: read or refused in a sentence, in time', async () => {
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...written, ...fixtures), bends, async ({name, bytes}, how) => {
			const started = performance.now();
			const read = await readApart(bent(bytes, how), name, banks);
			expect('reading' in read || 'refusal' in read).toBe(true);
			expect(performance.now() - started).toBeLessThan((longestSeconds + 2) * 1000);
		}),
		{numRuns: Math.ceil(mutants / 2), endOnFailure: true},
	);
}, 3_600_000);

const answers = Buffer.from('edition: "2024"\nby: Complaints officer\nevidence:\n  policy: {title: Complaints policy, date: 2025-04-01}\nfacts:\n  landlord: Riverside Homes\n  stages: 2\n  website: yes\nprovisions:\n  "5.3":\n    answer: "yes"\n    evidence: [{document: policy, where: section 3}]\n  "5.5":\n    third_parties: {open: ask, who: Head of Repairs}\n');

test('an answers file, bent: every answer taken, or a problem with its line', () => {
	fc.assert(
		fc.property(bends, (how) => {
			const read = readAnswers(bent(answers, how).toString('utf8'));
			if ('unreadable' in read) expect(read.unreadable.every(({line, problem}) => line >= 0 && problem !== '')).toBe(true);
			else expect(takeAnswers(banks['2024'], emptyDraft, read.file, '2026-03-02').progress.provisions).toBe(provisions(banks['2024']).length);
		}),
		{numRuns: Math.ceil(mutants / 4)},
	);
}, 3_600_000);

const names = ['shared/facts.yaml', '2024/edition.yaml', '2024/01-definition-of-a-complaint.yaml'];
const sources = names.map((name) => readFileSync(join(root, 'questions', name)));

test('a file of the question bank, bent: a bank, or problems with file, line and remedy', () => {
	fc.assert(
		fc.property(fc.nat(names.length - 1), bends, (which, how) => {
			const files = names.map((name, index) => parseBankFile(name, (index === which ? bent(sources[index]!, how) : sources[index]!).toString('utf8')));
			const problems = files.flatMap((file) => file.problems);
			const [facts, edition, ...sections] = files.flatMap(({file}) => file ?? []);
			const loaded = problems.length > 0 ? {problems} : loadBank({facts: facts!, edition: edition!, sections, version: 'x'});
			if ('problems' in loaded) expect(loaded.problems!.every(({file, line, fix}) => file !== '' && line > 0 && fix !== '')).toBe(true);
		}),
		{numRuns: Math.ceil(mutants / 8)},
	);
}, 3_600_000);

const journal = Buffer.from(journalHeader + [eventOf({type: 'draft-opened', id: 'd', edition: '2024', bank: 'b'}), ...Array.from({length: 20}, (_, index) => eventOf({type: 'answer-given', question: `q${index}`, value: `answer ${index}`}))].map(journalLine).join(''));

test('a journal, bent: its events, with what is damaged told; or a refusal', () => {
	fc.assert(
		fc.property(bends, (how) => {
			try {
				const {events, damaged, torn, emptyLines} = readJournalLines(bent(journal, how), 'journal.jsonl');
				expect(events.length + damaged.length + torn.length + emptyLines.length).toBeGreaterThanOrEqual(0);
			} catch (error) {
				expect(error).toBeInstanceOf(StorageError);
			}
		}),
		{numRuns: mutants},
	);
}, 3_600_000);
