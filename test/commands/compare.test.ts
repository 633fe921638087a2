import fs from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, test} from 'vitest';
import {answer} from '../../src/commands/answer.ts';
import {compare} from '../../src/commands/compare.ts';
import {excerpt, fold} from '../../src/commands/comparison-lines.ts';
import {diffWords} from '../../src/core/compare/word-diff.ts';
import {realBankPlace} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {recordedIo} from './terminal-io.ts';

let drafts: string;

beforeEach(() => {
	drafts = path.join(temporaryFolder(), 'drafts');
});

async function made(name: string, text: string): Promise<void> {
	const file = path.join(path.dirname(drafts), `${name}.yaml`);
	fs.writeFileSync(file, text);
	await answer({name, file}, recordedIo(drafts, realBankPlace()).io);
}

const first = `
facts: {landlord: Testshire, landlord_kind: council}
evidence: {policy: {title: Complaints policy}}
provisions:
  "1.2": {answer: yes, evidence: {document: policy, where: section 2}, commentary: The definition was read against the Code in May.}
  "7.4": {answer: no, explanation: The policy does not name the guidance., action: The policy will be amended., owner: Complaints manager, due: 2025-06-30}
`;
const second = first.replace('"1.2": {answer: yes', '"1.2": {answer: no, explanation: The website has another definition.').replace('section 2', 'section 3');

async function comparing(a: string, b: string, json = false) {
	const recorded = recordedIo(drafts, realBankPlace());
	return {code: await compare({a, b, json}, recorded.io), out: recorded.out(), said: recorded.said()};
}

describe('compare', () => {
	test('two drafts, for people: worst first, within 80 columns', async () => {
		await made('last', first);
		await made('now', second);
		const {code, out} = await comparing('last', 'now');
		expect(code).toBe(0);
		expect(out).toMatch(/^last \(2024 Code\) → now \(2024 Code\)\n\nPromises: 1 broken\n {2}7\.4 {3}broken: “.*will be amended/);
		expect(out).toContain('Answers that changed: 1 for the worse\n  1.2   Yes → No\n');
		expect(out).toMatch(/Words that changed: \d+\n {2}1\.2 {3}evidence\n {8}was {2}.*section 2\n/);
		expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	test('as JSON, in the promised shape', async () => {
		await made('last', first);
		await made('now', second);
		const {code, out, said} = await comparing('last', 'now', true);
		expect([code, said]).toEqual([0, '']);
		expect(JSON.parse(out)).toMatchObject({
			before: {name: 'last', edition: '2024', landlord: 'Testshire'},
			after: {name: 'now', edition: '2024', landlord: 'Testshire'},
			answers: [{provision: '1.2', from: [], before: 'yes', after: 'no', direction: 'worse'}],
			words: expect.arrayContaining([expect.objectContaining({provision: '1.2', part: 'commentary', changes: [expect.objectContaining({added: expect.any(String)})]})]),
			gaps: {opened: expect.any(Array), closed: expect.any(Array), standing: expect.arrayContaining([expect.objectContaining({provision: '7.4', code: 'not-compliant', message: expect.any(String)})])},
			promises: [expect.objectContaining({provisions: ['7.4'], latest: '2025-06-30', state: 'broken', stands: ['7.4']})],
			added: [],
			ended: [],
		});
	});

	test('a draft with itself', async () => {
		await made('last', first);
		expect((await comparing('last', 'last')).out).toMatch(/^last \(2024 Code\) → last \(2024 Code\)\n\nPromises: 1 broken\n.*\n.*\n\n\d+ gaps stand as before\.\n$/);
	});

	test('the newer one first is told', async () => {
		await made('new', first);
		await made('old', 'edition: 2022\nfacts: {landlord: Testshire}');
		expect(await comparing('new', 'old')).toEqual({code: 2, out: '', said: 'The first is on the 2024 Code and the second on the 2022 Code. Give the older one first.\n'});
	});

	test('another landlord is told, and compared all the same', async () => {
		await made('last', first);
		await made('other', first.replace('Testshire', 'Eastmarsh'));
		const {code, said} = await comparing('last', 'other');
		expect([code, said]).toEqual([0, 'They name different landlords: "Testshire" and "Eastmarsh". Check that both are yours.\n']);
	});

	test('an unknown draft is an error with the nearest name', async () => {
		await made('last', first);
		await expect(comparing('last', 'lst')).rejects.toMatchObject({code: 'unknown-draft', fix: 'Did you mean "last"?'});
	});
});

test('an excerpt shows each change with a few words around it', () => {
	const long = Array.from({length: 40}, (_, index) => `w${index}`).join(' ');
	const stretches = diffWords(`${long} old ${long}`, `${long} new words ${long}`);
	expect(excerpt(stretches, ({after}) => after)).toBe('… w35 w36 w37 w38 w39 new words w0 w1 w2 w3 w4 …');
	expect(excerpt(diffWords(long, ''), ({before}) => before).split(' ').length).toBeLessThan(40);
});

test('lines are folded at spaces and hang', () => {
	expect(fold('aa '.repeat(60), '> ', '    ').every((line) => line.length <= 80)).toBe(true);
	expect(fold('x'.repeat(100), '> ', '    ')).toEqual([`> ${'x'.repeat(100)}`]);
});
