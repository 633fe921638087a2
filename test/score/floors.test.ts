import {basename} from 'node:path';
import {expect, test} from 'vitest';
import {labelFile, readLabels} from './label-file.ts';
import {codesOfRows, readLabelledRows, rowFiles} from './labelled-rows.ts';
import {scoreDocument, scoreRows, scoreSentences, sentenceFiles} from './measuring.ts';
import {isAboveFloor} from './report.ts';
import {f1Of, precisionOf, tallyOf} from './scoring.ts';
import {readSentences} from './sentence-file.ts';

const {codes = [], documents} = readLabels(labelFile);

test.each(documents.map((document) => [document.name, document] as const))('%s is read as a careful reader reads it', (_, document) => {
	const score = scoreDocument(document, codes);
	expect(score.judgements.length).toBeGreaterThan(25);
	expect(isAboveFloor(score)).toBe(true);
});

const rows = rowFiles.map((file) => ({file: basename(file, '.json'), rows: readLabelledRows(file)}));

test.each([
	{name: 'rows-given', precision: 0.96, f1: 0.92},
	{name: 'rows-written', precision: 0.96, f1: 0.9},
	// Scored once; only looked at as a whole, so that it stays a measure.
	{name: 'rows-fresh', precision: 0.65, f1: 0.55},
])('$name: precision at least $precision, F1 at least $f1', ({name, precision, f1}) => {
	const tally = tallyOf(scoreRows(name, rows.find(({file}) => file === name)!.rows).judgements);
	expect(precisionOf(tally)).toBeGreaterThanOrEqual(precision);
	expect(f1Of(tally)).toBeGreaterThanOrEqual(f1);
});

/** That a row is empty takes no example. */
test.each(codesOfRows.filter((code) => code !== 'no-evidence'))('%s: at least fifteen rows that have it and fifteen that have it not, by people who had seen no rule', (code) => {
	const labels = rows.flatMap((each) => each.rows.map(({label}) => label));
	const cases = sentenceFiles.flatMap((file) => readSentences(file)).filter((each) => each.code === code);
	const has = labels.filter(({gaps}) => gaps.includes(code)).length + cases.filter(({expected}) => expected).length;
	const hasNot = labels.filter(({gaps, borderline}) => !gaps.includes(code) && !borderline.includes(code)).length;
	expect(has).toBeGreaterThanOrEqual(15);
	expect(hasNot).toBeGreaterThanOrEqual(15);
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
