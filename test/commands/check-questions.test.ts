import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {checkQuestions} from '../../src/commands/check-questions.ts';
import {provisions} from '../../src/core/bank/bank.ts';
import {realBank, root} from '../helpers/bank.ts';
import {realBankPlace} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

test('the real banks are sound, and 5.18 of 2022 has its witness', async () => {
	const {io, out} = recordedIo('', realBankPlace());
	expect(await checkQuestions({}, io)).toBe(0);
	for (const edition of ['2024', '2022'] as const) {
		const counted = new RegExp(`^${edition}: (\\d+) provisions, \\d+ questions, \\d+ branches\\.$`, 'm').exec(out())?.[1];
		expect(counted).toBe(String(provisions(realBank(edition)).length));
	}

	expect(out()).toMatch(/^2022, 5\.18 is reached by stages = 3$/m);
});

function bankWith(from: string, to: string): string {
	const questions = temporaryFolder();
	for (const edition of ['2024', '2022']) fs.cpSync(path.join(root, 'test/fixtures/small-bank/2024'), path.join(questions, edition), {recursive: true});
	fs.cpSync(path.join(root, 'test/fixtures/small-bank/shared'), path.join(questions, 'shared'), {recursive: true});
	const edition = path.join(questions, '2022/edition.yaml');
	fs.writeFileSync(edition, fs.readFileSync(edition, 'utf8').replace('edition: "2024"', 'edition: "2022"'));
	const section = path.join(questions, '2022', fs.readdirSync(path.join(questions, '2022')).find((name) => name.startsWith('01-'))!);
	const text = fs.readFileSync(section, 'utf8');
	expect(text).toContain(from);
	fs.writeFileSync(section, text.replace(from, to));
	return questions;
}

test.each([
	['a question no answers reach', 'when: "!website"', 'when: website && !website', /^2022, place cannot be reached/m],
	['a condition that always holds', 'when: stages == 1', 'when: stages >= 1', /^2022, 1\.1 doubt one-stage: its condition always holds/m],
	['a condition that never holds', 'when: stages == 1', 'when: stages == 1 && stages == 2', /^2022, 1\.1 doubt one-stage: its condition can never hold/m],
	['a bank that cannot be loaded', 'facts: [stages]', 'facts: [stagez]', /^ {2}2022\/01-.*, line \d+: "stagez" is not a fact\. Did you mean "stages"\?$/m],
])('%s is named, and the code is 1', async (_, from, to, words) => {
	const dir = bankWith(from, to);
	const {io, out} = recordedIo('');
	expect(await checkQuestions({dir}, io)).toBe(1);
	expect(out()).toMatch(words);
	const json = recordedIo('');
	expect(await checkQuestions({dir, json: true}, json.io)).toBe(1);
	expect(JSON.parse(json.out())).toMatchObject({editions: [{edition: '2024', unreachable: [], fixed: []}, {edition: '2022'}]});
});

const frame = `frames:
  - id: third-stage
    editions: {"2024": {at: every}, "2022": {at: every}}
    words: [three stages]
    examples:
      flagged: [{edition: "2024", at: "1.1", says: We have three stages.}]
      passed: [{edition: "2024", at: "1.1", says: We have two stages.}]
`;

test.each([
	['an example that a rule lets be', 'says: We have three', 'says: We have four', 'words: {}', /^ {2}shared\/frames\/stages\.yaml, line 6: "third-stage" should flag this row, and lets it be: "We have four stages\."\. Add the words/m],
	['a list that no phrase calls', 'third-stage', 'third-stage', 'words: {many: [three]}', /^ {2}shared\/words\.yaml, line 1: no phrase calls the list <many>\. Call it where its words belong, or take it out\.$/m],
	['a phrase that can never flag', 'words: [three stages]', 'words: [three stages]\n    unless: [three]', 'words: {}', /^ {2}shared\/frames\/stages\.yaml, line 4: this phrase of "third-stage" can never flag anything/m],
])('%s is named, and the code is 1', async (_, from, to, words, told) => {
	const dir = bankWith('stages', 'stages');
	fs.mkdirSync(path.join(dir, 'shared/frames'), {recursive: true});
	fs.writeFileSync(path.join(dir, 'shared/frames/stages.yaml'), frame.replace(from, to));
	fs.writeFileSync(path.join(dir, 'shared/words.yaml'), `${words}\n`);
	const {io, out} = recordedIo('');
	expect(await checkQuestions({dir}, io)).toBe(1);
	expect(out()).toMatch(told);
	const json = recordedIo('');
	expect(await checkQuestions({dir, json: true}, json.io)).toBe(1);
	expect(JSON.parse(json.out())).toMatchObject({editions: [{edition: '2024', rules: {frame: 3}}, {edition: '2022'}]});
});

test('the rules on what rows say are counted', async () => {
	const {io, out} = recordedIo('', realBankPlace());
	expect(await checkQuestions({}, io)).toBe(0);
	expect(out()).toMatch(/^2024, in words: \d+ frames, \d+ longest times, \d+ provisions in parts, \d+ lists of another edition's words, \d+ cross-checks, \d+ examples\.$/m);
});
