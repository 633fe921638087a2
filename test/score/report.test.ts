import {expect, test} from 'vitest';
import {codeTable, disagreements, documentTable, isAboveFloor, sentenceTable} from './report.ts';
import type {Judgement, Verdict} from './scoring.ts';

function judgement(verdict: Verdict, code = 'admission', provision = '1.2'): Judgement {
	return {document: 'council', provision, code, verdict, why: 'will be amended'};
}

const [hit, miss, alarm] = [judgement('hit'), judgement('miss', 'admission', '1.3'), judgement('false-alarm', 'unanswered', '1.4')];

test.each([
	{name: 'nothing to find', judgements: [], floor: 1, expected: true},
	{name: 'just at its floor', judgements: [hit, miss, alarm], floor: 0.5, expected: true},
	{name: 'below its floor', judgements: [hit, miss, alarm], floor: 0.51, expected: false},
	{name: 'all missed', judgements: [miss], floor: 0.01, expected: false},
])('a document is above its floor: $name', ({judgements, floor, expected}) => {
	expect(isAboveFloor({document: 'council', floor, judgements})).toBe(expected);
});

test('tables', () => {
	const score = {document: 'council', floor: 0.95, judgements: [hit, miss, alarm]};
	expect(documentTable([score, {...score, document: 'co-op', judgements: []}])).toMatchInlineSnapshot(`
		"document  precision  recall  F1     hits  misses  false alarms  floor
		council   0.500      0.500   0.500  1     1       1             0.95   BELOW
		co-op     -          -       -      0     0       0             0.95   above
		all       0.500      0.500   0.500  1     1       1"
	`);
	expect(codeTable(score.judgements, ['admission', 'unanswered', 'no-evidence'])).toMatchInlineSnapshot(`
		"code         precision  recall  F1     hits  misses  false alarms
		admission    1.000      0.500   0.667  1     1       0
		unanswered   0.000      -       0.000  0     0       1
		no-evidence  -          -       -      0     0       0"
	`);
	expect(disagreements(score.judgements)).toMatchInlineSnapshot(`
		"miss         admission   1.3  council  will be amended
		false-alarm  unanswered  1.4  council  will be amended"
	`);
	expect(disagreements([hit])).toBe('');
	expect(sentenceTable('sentences', [{code: 'admission', right: 9, of: 10, alarms: 1, wrong: ['a']}, {code: 'no-owner', right: 10, of: 10, alarms: 0, wrong: []}])).toMatchInlineSnapshot(`
		"sentences  right     false alarms
		admission  9 of 10   1
		no-owner   10 of 10  0
		all        19 of 20  1"
	`);
});
