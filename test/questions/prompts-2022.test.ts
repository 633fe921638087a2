/** How much an officer is asked on the form of 2022, counted by going through the interview prompt by prompt. */
import {describe, expect, test} from 'vitest';
import type {Value} from '../../src/core/draft/answers.ts';
import {findQuestion, partsOf, provisions, type Bank, type Question} from '../../src/core/bank/bank.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {evolve, type Draft, type Happening} from '../../src/core/draft/draft.ts';
import {isAnswered, promptsOf} from '../../src/core/draft/prompts.ts';
import {suggestionFor} from '../../src/core/draft/suggestion.ts';
import {realBank} from '../helpers/bank.ts';
import {draftWith, eventOf, type Given} from '../helpers/draft.ts';
import {exemplary} from '../helpers/landlord.ts';

const bank = realBank('2022');
const inDepth = {...exemplary, channel_count: 5, pass: 'code-order'};

/** Every prompt answered once, with what is given or else as the Code asks; what was put, in its order. */
function walk(given: Given): {readonly draft: Draft; readonly put: readonly Question[]} {
	let draft = draftWith({});
	const put: Question[] = [];
	for (;;) {
		const prompt = promptsOf(bank, draft).all.find((question) => !isAnswered(draft, question));
		if (!prompt) return {draft, put};
		put.push(prompt);
		if (put.length > 1000) throw new Error('the interview does not end');
		draft = evolve(draft, eventOf(happeningFor(prompt, given)));
	}
}

function happeningFor(prompt: Question, given: Given): Happening {
	const valueOf = (id: string) => (given[id] as Value | undefined) ?? goodValue(findQuestion(bank, id)!);
	if (prompt.role !== 'list') return {type: 'answer-given', question: prompt.id, value: valueOf(prompt.id)};
	return {type: 'ticks-given', list: prompt.id, ticks: Object.fromEntries(partsOf(prompt).map((id) => [id, valueOf(id) === true]))};
}

function goodValue({kind, optional, options, min}: Question): Value {
	switch (kind) {
		case 'answer':
			return 'yes';
		case 'evidence':
			return [{evidence: 'E1', where: 'section 1'}];
		case 'yes-no':
			return true;
		case 'choice':
			return options![0]!.id;
		case 'number':
			return optional ? '' : min!;
		case 'date':
			return optional ? '' : '2023-02-01';
		default:
			return optional ? '' : 'As the row says.';
	}
}

const isFactOrList = ({role}: Question) => role === 'fact' || role === 'limb' || role === 'list';
/** By the row at which each was put: a fact stands at the row that asks it first. */
function byRow({draft, put}: ReturnType<typeof walk>): ReadonlyMap<string, readonly string[]> {
	const given = new Set(put.map(({id}) => id));
	return new Map(promptsOf(bank, draft).rows.map(({row, prompts}) => [row.provision.id, prompts.flatMap(({id}) => (given.has(id) ? [id] : []))]));
}

describe('an exemplary landlord, in depth', () => {
	const walked = walk(inDepth);
	const rows = byRow(walked);

	test('is asked at most 105 facts and tick lists, the opening and the closing among them', () => {
		expect(walked.put.filter(isFactOrList).length).toBeLessThanOrEqual(105);
	});

	test('has at most five prompts at a row, its answer and evidence among them, and most often two or three', () => {
		expect([...rows].filter(([, prompts]) => prompts.length > 5)).toEqual([]);
		const counts = [...rows.values()].map((prompts) => prompts.length).filter((count) => count > 0);
		expect(counts.filter((count) => count <= 3).length / counts.length).toBeGreaterThan(0.66);
	});

	test('is suggested Yes at every row, or need not be asked', () => {
		const doubtful = pathOf(bank, walked.draft).rows.filter(({provision, follows}) => !follows && suggestionFor(bank, walked.draft, provision).answer !== 'yes');
		expect(doubtful.map(({provision}) => provision.id)).toEqual([]);
	});
});

test('with a third stage, its three rows are asked in two tick lists', () => {
	const {put} = walk({...inDepth, stages: 3, s2_letter_escalation: false});
	expect(put.filter(({id, home}) => ['5.18', '5.19', '5.20'].includes(home ?? '') && !id.includes('/')).map(({id}) => id)).toEqual(['stage3_letter', 'stage3_parts']);
	expect(put.map(({id}) => id)).toContain('5.17/third-stage-reasons');
});

test('the first pass asks about twenty facts, then one line a row', () => {
	const {draft, put} = walk({...exemplary, pass: 'first'});
	const opening = new Set<string>(bank.opening);
	const decisive = put.filter((question) => isFactOrList(question) && !opening.has(question.id));
	expect(decisive.map(({id}) => id)).toEqual(bank.firstPass.filter((id) => id !== 'mrc_missing'));
	expect(decisive.length).toBeLessThanOrEqual(22);
	const answers = put.filter(({role}) => role === 'answer').length;
	expect(answers + pathOf(bank, draft).rows.filter((row) => row.follows || row.isFilledIn).length).toBe(provisions(bank).length);
	expect(put).toHaveLength(opening.size + decisive.length + answers);
});

test('every part, rule and fact of the form is named and shows the words it rests on', () => {
	const rules = provisions(bank).flatMap((row: Bank['sections'][number]['provisions'][number]) => [...row.conflicts, ...row.doubts]);
	expect(rules.filter(({clause}) => clause === undefined).map(({id}) => `${id} of 2022 has no clause. Copy the Code's words it rests on from the requirement.`)).toEqual([]);
	const limbs = new Set(provisions(bank).flatMap((row) => row.limbs.map(({id}) => id)));
	expect(bank.facts.filter(({id, label}) => limbs.has(id) && label === undefined).map(({id}) => `${id} of 2022 has no label. Give it a few words by which it is listed.`)).toEqual([]);
});
