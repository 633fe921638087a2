import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readAnswers, type AnswersFile, type Problem} from '../../src/exchange/answers-file.ts';

function mustRead(text: string): {file: AnswersFile; problems: readonly Problem[]} {
	const read = readAnswers(text);
	if ('unreadable' in read) throw new Error(JSON.stringify(read.unreadable));
	return read;
}

test('values are the text that was written: 5.10 is not 5.1, no is not false, a date is no moment', () => {
	const {file, problems} = mustRead(`
edition: 2024
facts: {website: no, homes: 0123, assessed_on: 2026-09-30, nothing: }
provisions:
  5.10: {answer: yes}
  5.1: {answer: No}
`);
	expect(problems).toEqual([]);
	expect(file.edition).toBe('2024');
	expect(Object.fromEntries([...file.facts].map(([id, {value}]) => [id, value]))).toEqual({website: 'no', homes: '0123', assessed_on: '2026-09-30', nothing: ''});
	expect([...file.provisions.keys()]).toEqual(['5.10', '5.1']);
});

test('every shape of value is read, with its line', () => {
	const {file, problems} = mustRead(`by: Complaints officer
evidence:
  policy: {title: Complaints Policy, link: https://example.org, date: 1 April 2025}
facts:
  stages: 2
  day_unit: {open: ask, who: Legal}
provisions:
  "5.3":
    evidence: [policy, {document: policy, where: section 4}]
    commentary: |-
      one
      two
`);
	expect(problems).toEqual([]);
	expect(file.by).toBe('Complaints officer');
	expect(file.evidence.get('policy')).toEqual({line: 3, value: {title: 'Complaints Policy', link: 'https://example.org', date: '1 April 2025'}});
	expect(file.facts.get('day_unit')).toEqual({line: 6, value: {open: 'ask', who: 'Legal'}});
	expect(file.provisions.get('5.3')?.values.get('evidence')).toEqual({line: 9, value: ['policy', {document: 'policy', where: 'section 4'}]});
	expect(file.provisions.get('5.3')?.values.get('commentary')).toEqual({line: 10, value: 'one\ntwo'});
});

test.each<[string, string, {line: number; place: string; problem: RegExp; fix: RegExp}]>([
	['an unknown key', 'facts: {stages: 2}\nfact: {a: 1}\n', {line: 2, place: 'fact', problem: /"fact" is not a key/, fix: /Did you mean "facts"\?/}],
	['another edition', 'edition: 2020\nfacts: {stages: 2}\n', {line: 1, place: 'edition', problem: /"2020" is not an edition/, fix: /"2024" or "2022"/}],
	['a document without a title', 'facts: {stages: 2}\nevidence:\n  policy: {link: x}\n', {line: 3, place: 'evidence.policy', problem: /"policy" is not written/, fix: /title/}],
	['a reason that is none', 'facts:\n  stages: 2\n  website: {open: perhaps}\n', {line: 3, place: 'facts.website', problem: /not a value/, fix: /open: ask/}],
	['a list where names belong', 'facts: {stages: 2}\nprovisions: [a]\n', {line: 2, place: 'provisions', problem: /to hold names/, fix: /name: value/}],
	['a row that is a list', 'facts: {stages: 2}\nprovisions:\n  "5.3": [yes]\n', {line: 3, place: 'provisions.5.3', problem: /to hold names/, fix: /indented/}],
])('%s is named with its line, and the rest is read', (_, text, expected) => {
	const {file, problems} = mustRead(text);
	expect(problems).toEqual([{...expected, problem: expect.stringMatching(expected.problem), fix: expect.stringMatching(expected.fix)}]);
	expect(file.facts.get('stages')?.value).toBe('2');
});

test.each([
	['no YAML', 'facts: {stages: 2\nprovisions:', /not well-formed YAML/],
	['the same key twice', 'facts: {stages: 2}\nfacts: {stages: 3}', /not well-formed YAML/],
	['a list', '- a\n- b', /holds no answers/],
	['nothing', '', /holds no answers/],
	['an alias to nothing', 'facts: *none', /not well-formed YAML/],
])('%s is refused whole', (_, text, problem) => {
	expect(readAnswers(text)).toMatchObject({unreadable: [{problem: expect.stringMatching(problem)}]});
});

test('no text makes the reader throw', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json(), fc.stringMatching(/^(?:facts|provisions|evidence|[\n :{}[\]&*!|>"'-]){0,30}$/)), (text) => {
			const read = readAnswers(text);
			expect('unreadable' in read ? read.unreadable.length : read.problems.length).toBeGreaterThanOrEqual('unreadable' in read ? 1 : 0);
		}),
	);
});
