import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {f1Of, judge, precisionOf, recallOf, tallyOf, type Label} from './scoring.ts';

const codes = ['admission', 'no-evidence', 'vague-evidence'];

function label(provision: string, gaps: readonly string[], borderline: readonly string[] = [], why = 'as read'): Label {
	return {document: 'd', provision, gaps, borderline, why};
}

describe('judge', () => {
	test.each([
		{name: 'marked and found', labels: [label('1.2', ['admission'])], found: [['1.2', 'admission']], expected: ['1.2 admission hit']},
		{name: 'marked, not found', labels: [label('1.2', ['admission'])], found: [], expected: ['1.2 admission miss']},
		{name: 'found, not marked', labels: [label('1.2', [])], found: [['1.2', 'admission']], expected: ['1.2 admission false-alarm']},
		{name: 'found on another row', labels: [label('1.2', ['admission']), label('1.3', [])], found: [['1.3', 'admission']], expected: ['1.2 admission miss', '1.3 admission false-alarm']},
		{name: 'found on a row that nobody labelled', labels: [label('1.2', [])], found: [['9.9', 'admission']], expected: ['9.9 admission false-alarm']},
		{name: 'borderline, found', labels: [label('1.2', [], ['admission'])], found: [['1.2', 'admission']], expected: []},
		{name: 'borderline and marked, not found', labels: [label('1.2', ['admission'], ['admission'])], found: [], expected: []},
		{name: 'a code beside the list', labels: [label('1.2', [])], found: [['1.2', 'weak-action']], expected: []},
		{name: 'found of the whole assessment', labels: [label('1.2', [])], found: [[undefined, 'admission']], expected: []},
		{name: 'found twice', labels: [label('1.2', ['admission'])], found: [['1.2', 'admission'], ['1.2', 'admission']], expected: ['1.2 admission hit']},
		{name: 'printed twice, marked on either', labels: [label('5.6', ['admission']), label('5.6', ['no-evidence'])], found: [['5.6', 'no-evidence']], expected: ['5.6 admission miss', '5.6 no-evidence hit']},
		{name: 'printed twice, certain once and borderline once', labels: [label('5.6', ['admission'], ['admission']), label('5.6', ['admission'])], found: [], expected: ['5.6 admission miss']},
		{name: 'printed twice, borderline once and unmarked once', labels: [label('5.6', [], ['admission']), label('5.6', [])], found: [['5.6', 'admission']], expected: []},
	])('$name', ({labels, found, expected}) => {
		const findings = found.map(([provision, code]) => ({code: code!, ...(provision !== undefined && {provision})}));
		expect(judge(labels, findings, codes).map(({provision, code, verdict}) => `${provision} ${code} ${verdict}`)).toEqual(expected);
	});

	test('a judgement tells the reader\'s reason, or both of a provision printed twice', () => {
		const labels = [label('5.6', ['admission'], [], 'first'), label('5.6', ['admission'], [], 'second'), label('5.7', [], [], 'third')];
		const findings = [{provision: '5.7', code: 'admission'}];
		expect(judge(labels, findings, codes).map(({why}) => why)).toEqual(['first / second', 'third']);
	});

	const provision = fc.constantFrom('1.2', '1.3', '5.6');
	const someCodes = fc.uniqueArray(fc.constantFrom(...codes, 'weak-action'));
	const labels = fc.array(fc.tuple(provision, someCodes, someCodes).map(([id, gaps, borderline]) => label(id, gaps, borderline)), {maxLength: 6});
	const findings = fc.array(fc.record({provision, code: fc.constantFrom(...codes, 'weak-action')}), {maxLength: 12});

	test('finding exactly what is marked is never wrong', () => {
		fc.assert(fc.property(labels, (labels) => {
			const marked = labels.flatMap(({provision, gaps}) => gaps.map((code) => ({provision, code})));
			expect(judge(labels, marked, codes).filter(({verdict}) => verdict !== 'hit')).toEqual([]);
		}));
	});

	test('every code of every provision is judged at most once, and one finding more never makes a miss', () => {
		fc.assert(fc.property(labels, findings, provision, fc.constantFrom(...codes), (labels, findings, provision, code) => {
			const before = judge(labels, findings, codes);
			expect(new Set(before.map((each) => `${each.provision} ${each.code}`)).size).toBe(before.length);
			expect(tallyOf(judge(labels, [...findings, {provision, code}], codes)).misses).toBeLessThanOrEqual(tallyOf(before).misses);
		}));
	});
});

describe('figures', () => {
	test.each([
		{tally: {hits: 8, misses: 2, alarms: 0}, precision: 1, recall: 0.8, f1: 16 / 18},
		{tally: {hits: 3, misses: 0, alarms: 1}, precision: 0.75, recall: 1, f1: 6 / 7},
		{tally: {hits: 0, misses: 2, alarms: 1}, precision: 0, recall: 0, f1: 0},
		{tally: {hits: 0, misses: 2, alarms: 0}, precision: undefined, recall: 0, f1: 0},
		{tally: {hits: 0, misses: 0, alarms: 0}, precision: undefined, recall: undefined, f1: undefined},
	])('$tally', ({tally, precision, recall, f1}) => {
		expect([precisionOf(tally), recallOf(tally), f1Of(tally)]).toEqual([precision, recall, f1]);
	});

	test('F1 is the harmonic mean of precision and recall', () => {
		const count = fc.integer({min: 1, max: 500});
		fc.assert(fc.property(count, count, count, (hits, misses, alarms) => {
			const [precision, recall] = [hits / (hits + alarms), hits / (hits + misses)];
			expect(f1Of({hits, misses, alarms})).toBeCloseTo((2 * precision * recall) / (precision + recall), 12);
		}));
	});
});
