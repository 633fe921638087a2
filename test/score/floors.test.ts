import {expect, test} from 'vitest';
import {labelFile, readLabels} from './label-file.ts';
import {scoreDocument, scoreSentences, sentenceFiles} from './measuring.ts';
import {isAboveFloor} from './report.ts';
import {readSentences} from './sentence-file.ts';

const {codes = [], documents} = readLabels(labelFile);

test.each(documents.map((document) => [document.name, document] as const))('%s is read as a careful reader reads it', (_, document) => {
	const score = scoreDocument(document, codes);
	expect(score.judgements.length).toBeGreaterThan(25);
	expect(isAboveFloor(score)).toBe(true);
});

const [first, second] = sentenceFiles;

test.each([
	{file: first!, right: 138, alarms: 0},
	{file: second!, right: 91, alarms: 2},
])('sentences of $file: at least $right right, at most $alarms false alarms', ({file, right, alarms}) => {
	const scores = scoreSentences(readSentences(file));
	expect(scores.reduce((sum, each) => sum + each.right, 0)).toBeGreaterThanOrEqual(right);
	expect(scores.reduce((sum, each) => sum + each.alarms, 0)).toBeLessThanOrEqual(alarms);
});
