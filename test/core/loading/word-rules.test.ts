import {expect, test} from 'vitest';
import {findProvision} from '../../../src/core/bank/bank.ts';
import {mustProve, problemsOf} from '../../helpers/bank.ts';
import {wordRules, wordRulesSource} from '../../helpers/word-rules.ts';

test('a bank keeps its rules, the word lists written out, and leaves their examples out', () => {
	const {bank, proofs} = mustProve(wordRulesSource());
	expect(bank.frames).toEqual([{id: 'third-stage', at: ['1.2'], clause: 'three stages', tells: 'conflict', manner: 'stated', words: ['(three|four) stages'], unless: ['not']}]);
	expect(bank.ceilings).toEqual([{id: 'late-answer', step: 'answer', stage: 1, days: 10, clause: 'within 10 days'}]);
	expect(bank.outOfPlace).toEqual([{id: 'old-name', words: ['the old name'], severity: 'advice', clause: 'No more'}]);
	expect(findProvision(bank, '1.2')).toMatchObject({stepsLater: true, limit: {step: 'answer', stage: 1}, compound: {atLeast: 1, parts: [{words: ['stage*']}, {words: ['days']}]}});
	expect(JSON.stringify(bank)).not.toContain('We have three stages');
	expect(proofs.rules.map(({kind, id, file, line}) => [kind, id, file, line])).toEqual([
		['frame', 'third-stage', 'frames.yaml', 2],
		['out-of-place', 'old-name', 'out-of-place.yaml', 2],
		['compound', '1.2', '01.yaml', 20],
		['limit', 'late-answer', '01.yaml', 12],
	]);
	expect(proofs.uncalledLists).toEqual([]);
});

test('a practice of another edition is read and left out', () => {
	const {bank} = mustProve(wordRulesSource({frames: wordRules.frames.replaceAll('"2024"', '"2022"')}));
	expect(bank.frames).toEqual([]);
});

type Given = Parameters<typeof wordRulesSource>[0];

const practice = (from: string, to: string): Given => ({frames: wordRules.frames.replace(from, to)});
const row = (from: string, to: string): Given => ({row: wordRules.row.replace(from, to)});
const misplaced = (from: string, to: string): Given => ({outOfPlace: wordRules.outOfPlace.replace(from, to)});

test.each<readonly [string, Given, string, number, string, string]>([
	['an unknown provision', practice('at: ["1.2"]', 'at: ["1.2", "1.4"]'), 'frames.yaml', 4, '1.4 is not a provision of 2024', 'Check the number'],
	['an unknown provision in documents', practice('clause:', 'in-documents: ["9.9"], clause:'), 'frames.yaml', 4, '9.9 is not a provision of 2024', 'Check the number'],
	['an unknown provision of words out of place', misplaced('severity', 'at: ["9.9"]\n    severity'), 'out-of-place.yaml', 4, '9.9 is not a provision of 2024', 'Check the number'],
	['a clause that is not the Code’s', practice('three stages}', 'four stages}'), 'frames.yaml', 4, '"four stages" does not stand in the Code of 2024', 'to the letter'],
	['a clause with another capital', misplaced('No more', 'no more'), 'out-of-place.yaml', 5, '"no more" does not stand in the Code of 2024', 'to the letter'],
	['a longest time’s clause that is not the provision’s', row('clause: within 10 days', 'clause: within ten days'), '01.yaml', 16, '"within ten days" does not stand in the requirement of 1.2', 'to the letter'],
	['a part’s clause that is not the provision’s', row('{clause: three stages', '{clause: two stages'), '01.yaml', 22, '"two stages" does not stand in the requirement of 1.2', 'to the letter'],
	['a phrase that does not compile', practice('unless: [not]', 'unless: ["(not"]'), 'frames.yaml', 6, '")" is missing in the phrase "(not"', 'Look at its brackets'],
	['a part’s phrase that does not compile', row('[days]', '["days]"]'), '01.yaml', 23, '"]" is not expected', 'Look at its brackets'],
	['a list that is not there', practice('<many>', '<mnay>'), 'frames.yaml', 5, '"<mnay>" is not a list of words', 'Did you mean <many>?'],
	['a list that is nothing like any', practice('<many>', '<governing-body>'), 'frames.yaml', 5, '"<governing-body>" is not a list of words', 'questions/shared/words.yaml'],
	['a list of the program’s own', {words: 'words:\n  many: [three]\n  thing: [policy]\n'}, 'words.yaml', 3, "<thing> is a list of the program's own", 'another name'],
	['a list with a phrase that does not compile', {words: 'words:\n  many: ["three|"]\n'}, 'words.yaml', 2, 'a word is missing', 'Look at its brackets'],
	['a rule without an example that it flags', practice('flagged: [{edition: "2024", at: "1.2", says: We have three stages.}]', 'flagged: []'), 'frames.yaml', 8, 'a rule needs an example that it flags', 'docs/question-bank.md'],
	['a rule without an example that it lets be', misplaced('passed: [{at: "1.2", says: We go by the new name.}]', 'passed: []'), 'out-of-place.yaml', 8, 'a rule needs an example that it lets be', 'docs/question-bank.md'],
	['parts without examples', row(/ {2}examples:\n {4}flagged: \[{says: There.*\n.*\n/.exec(wordRules.row)![0], ''), '01.yaml', 20, '"1.2" has no examples:', 'docs/question-bank.md'],
	['an example of an edition that does not forbid it', practice('{edition: "2024", at: "1.2", says: We have two', '{edition: "2022", at: "1.2", says: We have two'), 'frames.yaml', 9, '"third-stage" has an example of 2022, which does not have it', 'Name 2022 under editions:'],
	['an id that stands twice', misplaced('old-name', 'late-answer'), '01.yaml', 12, '"late-answer" is already a rule in out-of-place.yaml, line 2', 'another id'],
	['a longest time that stands twice', row('- id: late-answer', `- ${/id: late-answer[^]*?(?=parts)/.exec(wordRules.row)![0].replace('late-answer', 'later-answer')}- id: late-answer`), '01.yaml', 20, 'answer at stage 1 has its longest time already, "later-answer"', 'the provision that sets it'],
	['more parts than there are', row('parts:', 'parts:\n  at-least: 3'), '01.yaml', 21, 'at-least: 3 asks for more parts than 1.2 has', 'Write 2 or less.'],
	['a key that does not exist', practice('unless:', 'unles:'), 'frames.yaml', 6, '"unles" is not a key that belongs here', 'Check its spelling'],
])('%s is told with its line and remedy', (what, given, file, line, problem, fix) => {
	const source = wordRulesSource(given);
	const asked = what.includes('edition that does not forbid') ? {...source, edition: {...source.edition, data: {...(source.edition.data as object), edition: '2022'}}} : source;
	expect(problemsOf(asked)).toContainEqual({file, line, problem: expect.stringContaining(problem) as string, fix: expect.stringContaining(fix) as string});
});

test('a list that no phrase calls is named', () => {
	expect(mustProve(wordRulesSource({words: 'words:\n  many: [three, four]\n  few: [one, two]\n'})).proofs.uncalledLists).toEqual([{name: 'few', file: 'words.yaml', line: 3}]);
});
