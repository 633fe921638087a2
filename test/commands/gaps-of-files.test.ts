import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {findProvision} from '../../src/core/bank/bank.ts';
import {gaps} from '../../src/commands/gaps.ts';
import {writeAssessments} from '../bench/assessments.ts';
import {readRealBank} from '../document/real-bank.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';
import {realBankPlace} from '../helpers/environment.ts';

type Counts = Readonly<Record<'blocking' | 'serious' | 'advice', number>>;

interface Told {
	readonly unjudged?: readonly string[];
	readonly of?: string;
	readonly error?: string;
	readonly edition: string;
	readonly gaps: ReadonlyArray<{readonly provision: string | null; readonly code: string; readonly severity: string; readonly message: string; readonly clause: string; readonly fix: string; readonly cause: number | null}>;
	readonly summary: Counts & {readonly causes: Counts};
}

const realIo = (drafts: string) => recordedIo(drafts, realBankPlace());

let folder: string;
let files: readonly string[];

beforeEach(() => {
	folder = temporaryFolder();
	files = writeAssessments(path.join(folder, 'returns'), 4, [readRealBank('2024'), readRealBank('2022')]);
});

describe('gaps of a file', () => {
	test('the edition is known by its words; every gap is quoted, worst first; 1 while a blocking one stands', async () => {
		const {io, out} = realIo(folder);
		expect(await gaps({targets: [files[1]!], json: true}, io)).toBe(1);
		const told = JSON.parse(out()) as Told;
		expect(told.edition).toBe('2022');
		expect(told.gaps.map(({severity}) => severity)).toEqual(told.gaps.map(({severity}) => severity).toSorted((a, b) => 'bsa'.indexOf(a[0]!) - 'bsa'.indexOf(b[0]!)));
		expect(told.gaps.some(({code, message, clause}) => code === 'admission' && message.includes('“') && clause !== '')).toBe(true);
		expect(told.summary.blocking).toBe(told.gaps.filter(({severity}) => severity === 'blocking').length);
	});

	test('for people: what was not judged, the counts, then each cause once with its rows, what was found, what the Code asks and what to do', async () => {
		const {io, out} = realIo(folder);
		expect(await gaps({targets: [files[0]!]}, io)).toBe(1);
		expect(out()).toMatch(/^Read with doubt, or not judged:\n  3 pieces of text belong to no row\.\n\n\d+ blocking, \d+ serious, \d+ advice\n\nBlocking: /);
		expect(out()).toMatch(/\n\n5\.15 · No answer \(unanswered\)\n  .+\n  The Code: “Any restrictions .+”\n  What to do: Answer it.+\n/);
	});

	test('the same words beside many rows are one cause that names them, by people’s count and in JSON', async () => {
		const file = path.join(folder, 'same.md');
		const rows = ['4.1', '4.2', '4.3', '5.1', '5.2', '5.4'].map((id) => `| ${id} | ${findProvision(readRealBank('2024'), id)!.requirement.replaceAll('\n', '<br>')} | Yes | See the procedure, section 4. | |`);
		fs.writeFileSync(file, `# Example Homes: self-assessment\n\n| Code provision | Code requirement | Comply: Yes / No | Evidence | Commentary / explanation |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`);
		const {io, out} = realIo(folder);
		await gaps({targets: [file], json: true}, io);
		const told = JSON.parse(out()) as Told;
		const repeated = told.gaps.filter(({code}) => code === 'repeated-evidence');
		expect(repeated.map(({provision}) => provision)).toEqual(['4.1', '4.2', '4.3', '5.1', '5.2', '5.4']);
		expect(new Set(repeated.map(({cause}) => cause)).size).toBe(1);
		expect(told.summary.causes.advice).toBe(told.summary.advice - 5);
		expect(told.unjudged).toEqual(['This is only part of a form: 6 of its 72 rows.']);
		const people = realIo(folder);
		await gaps({targets: [file]}, people.io);
		expect(people.out().match(/\(repeated-evidence\)/g)).toHaveLength(1);
		expect(people.out()).toContain('4.1, 4.2, 4.3, 5.1, 5.2 and 5.4 · ');
	});

	test('a file that is no self-assessment, is not there, or is a folder: one sentence, exit 2', async () => {
		const policy = path.join(folder, 'policy.md');
		fs.writeFileSync(policy, '# Complaints Policy\n\nWe want to get things right.\n');
		for (const target of [policy, path.join(folder, 'nowhere.md'), folder]) {
			const {io, out, said} = realIo(folder);
			expect(await gaps({targets: [target]}, io)).toBe(2);
			expect(out()).toBe('');
			expect(said().trim()).toMatch(/^[“"\p{Lu}].*\.$/u);
			expect(said().trim().split('\n')).toHaveLength(1);
		}
	});
});

describe('gaps of many files', () => {
	test('one line of JSON each, in order, and on past a bad one', async () => {
		const bad = path.join(folder, 'bad.md');
		fs.writeFileSync(bad, 'nothing');
		const targets = [files[0]!, bad, ...files.slice(1)];
		const {io, out} = realIo(folder);
		expect(await gaps({targets, json: true}, io)).toBe(2);
		const lines = out().trimEnd().split('\n').map((line) => JSON.parse(line) as Told);
		expect(lines.map(({of}) => of)).toEqual(targets);
		expect(lines.map(({error}) => error === undefined)).toEqual([true, false, true, true, true]);
	});

	test('each line is out before the file after the next is read', async () => {
		const {io} = realIo(folder);
		const seen: string[] = [];
		const watched = {...io, out: (text: string | Uint8Array) => {
			seen.push(String(text));
			if (seen.length === 1) fs.rmSync(files[2]!);
		}};
		await gaps({targets: files.slice(0, 3), json: true}, watched);
		expect(JSON.parse(seen[1]!)).not.toHaveProperty('error');
		expect(JSON.parse(seen[2]!)).toMatchObject({of: files[2], error: expect.stringContaining('.')});
	});
});
