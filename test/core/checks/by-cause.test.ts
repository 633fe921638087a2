import {describe, expect, test} from 'vitest';
import {byCause} from '../../../src/core/checks/by-cause.ts';
import type {Question, Rule} from '../../../src/core/bank/bank.ts';
import type {Gap} from '../../../src/core/checks/gap.ts';

const gap = (provision: string, code: Gap['code'], severity: Gap['severity'], found: Gap['found'] = {}, more: Partial<Gap> = {}): Gap => ({provision, code, severity, toldBy: 'answers', found, ...more});

const asking = (id: string): Question => ({id, role: 'fact', kind: 'number', ask: [], optional: false});
const [stages, clock] = [asking('stages'), asking('clock')];
const doubt = (id: string, say: string): Rule => ({id, say, about: [], when: {is: 'value', value: true} as unknown as Rule['when']});

/** `worst code: rows`, cause by cause. */
const told = (gaps: readonly Gap[]) => byCause(gaps).map(([first, ...rest]) => `${first.severity} ${first.code}: ${[first, ...rest].map(({provision}) => provision).join(' ')}`);

describe('one cause, one entry', () => {
	test.each<[string, readonly Gap[], readonly string[]]>([
		['rows without an answer', [gap('1.2', 'unanswered', 'blocking'), gap('1.3', 'unanswered', 'blocking')], ['blocking unanswered: 1.2 1.3']],
		['a text that stands at several rows', ['2.1', '2.2', '2.3'].map((id) => gap(id, 'vague-evidence', 'serious', {quotes: [id === '2.2' ? 'We  comply' : 'we comply.']})), ['serious vague-evidence: 2.1 2.2 2.3']],
		['another text is another cause', [gap('2.1', 'vague-evidence', 'serious', {quotes: ['We comply']}), gap('2.2', 'vague-evidence', 'serious', {quotes: ['Policy']})], ['serious vague-evidence: 2.1', 'serious vague-evidence: 2.2']],
		['one text, of two weights', [gap('2.1', 'admission', 'blocking', {quotes: ['x']}), gap('2.2', 'admission', 'serious', {quotes: ['x']})], ['blocking admission: 2.1', 'serious admission: 2.2']],
		['a fact nobody knows yet, waited for at one row and rested on at another', [gap('5.1', 'fact-unknown', 'serious', {questions: [stages]}), gap('4.1', 'open-answer', 'serious', {questions: [stages], who: ['Ann']})], ['serious fact-unknown: 5.1 4.1']],
		['one person, asked two things', [gap('4.1', 'open-answer', 'serious', {questions: [stages], who: ['Ann']}), gap('5.1', 'open-answer', 'serious', {questions: [clock], who: ['Ann']})], ['serious open-answer: 4.1', 'serious open-answer: 5.1']],
		['an explanation that lacks, and one that lacks what is done instead', [gap('2.1', 'no-explanation', 'blocking', {questions: [{...stages, prints: 'explanation'}]}), gap('2.2', 'no-explanation', 'blocking', {questions: [{...stages, prints: 'alternative'}]})], ['blocking no-explanation: 2.1', 'blocking no-explanation: 2.2']],
		['the same passed date', [gap('6.6', 'date-passed', 'serious', {date: '2026-01-01'}), gap('6.17', 'date-passed', 'serious', {date: '2026-01-01'}), gap('6.17', 'not-compliant', 'advice', {date: '2026-01-01'})], ['serious date-passed: 6.6 6.17']],
		['a doubt in the same words', [gap('5.3', 'contradiction', 'serious', {rules: [doubt('a', 'x')]}), gap('5.15', 'contradiction', 'serious', {rules: [doubt('b', 'x')]}), gap('5.16', 'contradiction', 'serious', {rules: [doubt('c', 'y')]})], ['serious contradiction: 5.3 5.15', 'serious contradiction: 5.16']],
		['all that is missing beside a No', [gap('6.2', 'no-explanation', 'blocking'), gap('6.2', 'no-action-date', 'serious'), gap('6.2', 'not-compliant', 'serious')], ['blocking no-explanation: 6.2 6.2']],
		['the same missing beside several', [gap('6.2', 'no-action-date', 'serious'), gap('6.3', 'no-action-date', 'serious'), gap('6.4', 'no-action-date', 'serious'), gap('6.4', 'no-owner', 'advice')], ['serious no-action-date: 6.2 6.3', 'serious no-action-date: 6.4 6.4']],
		['a promise beside a Yes keeps its own words', [gap('6.2', 'no-action-date', 'serious', {quotes: ['will change']}, {comply: 'yes'}), gap('6.3', 'no-action-date', 'serious', {quotes: ['will be new']}, {comply: 'yes'})], ['serious no-action-date: 6.2', 'serious no-action-date: 6.3']],
		['what somebody let stand is told for itself', [gap('2.1', 'admission', 'advice', {quotes: ['x']}, {stand: {words: 'x', reason: 'r', by: 'Ann', at: ''}}), gap('2.2', 'admission', 'advice', {quotes: ['x']})], ['advice admission: 2.1', 'advice admission: 2.2']],
	])('%s', (_, gaps, expected) => {
		expect(told(gaps)).toEqual(expected);
	});
});

test('an honest, complete No is none; one whose date has passed is', () => {
	expect(told([gap('6.2', 'not-compliant', 'advice'), gap('6.3', 'partly-compliant', 'advice'), gap('6.4', 'not-compliant', 'advice', {date: '2026-01-01'})])).toEqual(['advice not-compliant: 6.4']);
});

test('the worst stands first, and no gap is lost or told twice', () => {
	const gaps = [gap('1.2', 'unanswered', 'blocking'), gap('1.3', 'code-conflict', 'blocking'), gap('2.1', 'all-yes', 'advice'), gap('3.1', 'no-evidence', 'serious'), gap('3.2', 'no-evidence', 'serious'), gap('3.2', 'no-owner', 'serious')];
	expect(told(gaps)).toEqual(['blocking code-conflict: 1.3', 'blocking unanswered: 1.2', 'serious no-owner: 3.2', 'serious no-evidence: 3.1 3.2', 'advice all-yes: 2.1']);
	expect(byCause(gaps).flat()).toHaveLength(gaps.length);
});
