import {describe, expect, test} from 'vitest';
import type {AssessmentDocument, Text} from '../../src/document/model.ts';
import {documentOf} from '../../src/document/assessment.ts';
import {plainOf} from '../../src/document/text.ts';
import {evolve} from '../../src/core/draft/draft.ts';
import {editions} from '../../src/core/bank/edition.ts';
import {readRealBank} from './real-bank.ts';
import {councilOf2022, councilOf2024} from './realistic-drafts.ts';
import {refer, type Reply} from './interviewee.ts';
import {smallBank} from './small-bank.ts';
import {smallDraft} from './small-draft.ts';

const bank = smallBank('2024');
const documentWith = (replies: Readonly<Record<string, Reply>>, isClean = false) => documentOf({bank, draft: smallDraft(bank, replies), name: 'eastmarsh', isClean});

describe('the verdict', () => {
	test.each<[string, Readonly<Record<string, Reply>>, string]>([
		['all that applies is met', {}, 'Eastmarsh complies with 3 of the 4 provisions of the Code; 1 does not apply.'],
		['a No with its date', {'1.2/answer': 'no'}, 'Eastmarsh complies with 2 of the 4 provisions of the Code; 1 is answered No; 1 does not apply.'],
		['a No without', {'1.1/answer': 'no', '1.1/due': {open: 'later'}, '1.2/answer': 'partly'}, 'Eastmarsh complies with 1 of the 4 provisions of the Code; 2 are answered No, 1 of them without a date; 1 does not apply, and one point has to be settled before it can be approved.'],
		['an answer that waits', {'1.1/answer': {open: 'ask', who: 'Ann'}}, 'Eastmarsh complies with 2 of the 4 provisions of the Code; 1 does not apply; 1 has no answer yet.'],
	])('%s', (_, replies, verdict) => {
		expect(documentWith(replies).summary.verdict).toBe(verdict);
	});

	test('nothing answered yet', () => {
		expect(documentOf({bank, draft: smallDraft(bank, {}, 'landlord'), name: 'x', isClean: false}).summary.verdict).toMatch(/^None of the \d+ provisions is answered yet\.$/);
	});
});

test('what the governing body decides rests on what is open and what is short', () => {
	expect(documentWith({}).summary.decisions).toEqual(['Approve the self-assessment, if it is a true account of how complaints are handled.', 'Agree the governing body’s response, which is published with the self-assessment.']);
	expect(documentWith({'1.1/answer': {open: 'later'}, '1.2/answer': 'no', '1.2/due': {open: 'later'}}).summary.decisions).toEqual([
		expect.stringMatching(/^Note that the self-assessment cannot be approved yet: 1 provision has no answer and one point has to be settled\./),
		'Agree what will be done, by whom and by when, where any of it is missing: 1.2.',
		'Agree the governing body’s response, which is published with the self-assessment.',
	]);
});

test('a plan that is whole is agreed, not made', () => {
	expect(documentWith({'1.2/answer': 'no'}).summary.decisions).toContain('Agree the plans for what is answered No: 1.2.');
});

test('a Yes that conflicts with what else is said is told as in doubt', () => {
	expect(documentWith({stages: 4}).summary.verdict).toBe('Eastmarsh answers Yes to all 4 provisions of the Code, of which one is in doubt, and one point has to be settled before it can be approved.');
});

test('a clean copy does not tell of doubts that do not block', () => {
	const unknown = {stages: {open: 'later'}} as const;
	expect(documentWith(unknown).summary.verdict).toMatch(/in doubt\.$/);
	expect(documentWith(unknown, true).summary.verdict).toBe('Eastmarsh answers Yes to all 4 provisions of the Code.');
});

test('a clean copy never says that what cannot be approved may be', () => {
	const [full, clean] = [false, true].map((isClean) => documentWith({stages: 4}, isClean).summary);
	expect(clean!.decisions).toEqual(full!.decisions);
	expect(clean!.verdict).toBe(full!.verdict);
	expect(clean!.doubts).toEqual([]);
});

test('an honest, complete No is the governing body’s to see, and no gap', () => {
	const {summary, gaps} = documentWith({'1.2/answer': 'no'});
	expect(summary.shortfalls).toMatchObject([{id: '1.2', isPartly: false, inShort: 'Are you kind?'}]);
	expect(plainOf(summary.shortfalls[0]!.short)).toBe('Text of explanation.');
	expect(gaps.filter(({provisions}) => provisions.includes('1.2'))).toEqual([]);
});

test('the Code’s own lists are lists', () => {
	expect(documentWith({}).sections[0]!.groups[0]!.rows[0]!.requirement).toEqual([{text: 'Landlords must answer:'}, {mark: '-', text: 'soon'}, {mark: '-', text: 'in full'}]);
	const real = readRealBank('2024');
	const rows = documentOf({bank: real, draft: councilOf2024(real), name: 'x', isClean: false}).sections.flatMap(({groups}) => groups.flatMap((group) => group.rows));
	expect(rows.find(({id}) => id === '5.8')!.requirement.map(({mark}) => mark)).toEqual([undefined, 'a.', 'b.', 'c.', 'd.']);
});

test('a document that is linked leads there, and what is typed as an address too', () => {
	const {sections} = documentWith({'1.1/evidence': refer('E1', 'page 3'), '1.1/commentary': 'See https://example.org/a, or ask a@example.org.'});
	expect(sections[0]!.groups[0]!.rows[0]!.texts).toEqual([
		[{spans: [{text: 'Policy', address: 'https://example.org/policy'}, {text: ', page 3'}]}],
		[{spans: [{text: 'See '}, {text: 'https://example.org/a', address: 'https://example.org/a'}, {text: ', or ask '}, {text: 'a@example.org', address: 'mailto:a@example.org'}, {text: '.'}]}],
	]);
});

/** Every text a document holds. */
function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

function spansOf(value: unknown): ReadonlyArray<Text[number]['spans'][number]> {
	if (value === null || typeof value !== 'object') return [];
	return 'spans' in value ? (value as Text[number]).spans : Object.values(value).flatMap(spansOf);
}

describe.each(editions)('%s, as a reader has it', (edition) => {
	const real = readRealBank(edition);
	const council = edition === '2024' ? councilOf2024(real) : councilOf2022(real);
	const draft = evolve(council, {type: 'left-open', question: '1.3/answer', reason: 'ask', who: 'Priya', at: '2026-03-03T09:00:00.000Z', by: 'Complaints officer', via: 'interview'});
	const [full, clean] = [false, true].map((isClean) => documentOf({bank: real, draft, name: 'eastmarsh', isClean})) as [AssessmentDocument, AssessmentDocument];

	test('nothing tells a reader on paper to jump or to type', () => {
		const {front: _, ...shown} = full;
		expect(textsOf(shown).filter((text) => /\bjump\b|\btype “/i.test(text))).toEqual([]);
	});

	test('each gap names its rows, and each row its gaps', () => {
		const rows = full.sections.flatMap(({groups}) => groups.flatMap((group) => group.rows));
		expect(rows.flatMap(({id, gaps}) => gaps.map(({number}) => `${number} ${id}`)).toSorted()).toEqual(full.gaps.flatMap(({number, provisions}) => provisions.map((id) => `${number} ${id}`)).toSorted());
	});

	test('a clean copy holds nothing of the officer’s, and nothing that stands for something missing', () => {
		expect(clean).toMatchObject({isClean: true, gaps: [], chases: [], facts: [], lastYear: undefined, kept: [], gapCounts: ''});
		expect(full.facts.length).toBeGreaterThan(40);
		expect(textsOf(full.sections)).toContain('waiting for Priya');
		expect(spansOf({...clean, summary: undefined}).filter(({isMissing}) => isMissing)).toEqual([]);
		expect(textsOf({...clean, summary: undefined}).filter((text) => text.includes('Priya'))).toEqual([]);
	});

	test('counts by section add up to the whole', () => {
		for (const count of ['yes', 'no', 'notApplicable', 'open', 'all'] as const) {
			const rows = full.sections.flatMap(({groups}) => groups.flatMap((group) => group.rows)).filter(({answer}) => count === 'all' || answer.kind === {yes: 'yes', no: 'no', notApplicable: 'not-applicable', open: 'missing'}[count]);
			expect(full.sections.reduce((sum, {counts}) => sum + counts[count], 0)).toBe(rows.length);
		}
	});
});
