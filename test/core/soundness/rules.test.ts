import {expect, test} from 'vitest';
import {checkRules} from '../../../src/core/soundness/rules.ts';
import {mustProve} from '../../helpers/bank.ts';
import {wordRules, wordRulesSource} from '../../helpers/word-rules.ts';

function problems(given: Parameters<typeof wordRulesSource>[0] = {}) {
	const {bank, proofs} = mustProve(wordRulesSource(given));
	return checkRules(bank, proofs.rules).map(({file, line, problem}) => `${file}:${line} ${problem}`);
}

test('rules whose examples come out as they say have no problem', () => {
	expect(problems()).toEqual([]);
});

const {frames, outOfPlace, row} = wordRules;

test.each<readonly [string, Parameters<typeof wordRulesSource>[0], string]>([
	['a practice that lets its flagged example be', {frames: frames.replace('says: We have three', 'says: We have two')}, 'frames.yaml:8 "third-stage" should flag this row, and lets it be'],
	['a practice that flags what it should let be', {frames: frames.replace('says: We have two', 'says: We have four')}, 'frames.yaml:9 "third-stage" should let this row be, and flags it'],
	['an example at a provision where the practice is not told', {frames: frames.replace('at: "1.2", says: We have three', 'at: "1.3", says: We have three')}, 'frames.yaml:8 "third-stage" is not told at 1.3'],
	['an example at a provision that is not there', {frames: frames.replace('at: "1.2", says: We have three', 'at: "7.7", says: We have three')}, 'frames.yaml:8 7.7 is not a provision of 2024'],
	['rows let be where the practice is not told', {frames: frames.replace('at: "1.2", says: We have two', 'at: "1.3", says: We have two')}, 'frames.yaml:9 no row that "third-stage" lets be stands where the rule is told'],
	['a phrase that is always spared', {frames: frames.replace('[<many> stages]', '[<many> stages, not two stages]')}, 'frames.yaml:5 this phrase of "third-stage" can never flag anything'],
	['a phrase of words out of place that is always spared', {outOfPlace: outOfPlace.replace('[the old name]', '[the old name, an old name]\n    unless: [an]')}, 'out-of-place.yaml:3 this phrase of "old-name" can never flag anything'],
	['words out of place that are let be', {outOfPlace: outOfPlace.replace('by the old', 'by an old')}, 'out-of-place.yaml:7 "old-name" should flag this row, and lets it be'],
	['a longest time that is kept', {row: row.replace('20 working', '10 working')}, '01.yaml:18 "late-answer" should flag this row, and lets it be'],
	['a longest time that is broken', {row: row.replace('5 working', '15 working')}, '01.yaml:19 "late-answer" should let this row be, and flags it'],
	['a row that leaves no part out', {row: row.replace('There are two stages for a complaint', 'There are two stages of ten days')}, '01.yaml:25 "1.2" should flag this row, and lets it be'],
])('%s is told with its line', (_, given, problem) => {
	expect(problems(given)).toEqual([expect.stringContaining(problem)]);
});
