import {describe, expect, test} from 'vitest';
import {provisions} from '../../../src/core/bank/bank.ts';
import {checkSoundness} from '../../../src/core/soundness/soundness.ts';
import {followUp, provision, smallBank, tinyBank, type TinyBank} from '../../helpers/bank.ts';

const stages = '- {id: stages, kind: number, min: 1, max: 6, ask: Q?}\n';
const website = '- {id: website, kind: yes-no, ask: Q?}\n';
const unit = '- {id: unit, kind: choice, ask: Q?, options: [{id: working, label: W}, {id: calendar, label: C}, {id: unstated, label: U}]}\n';
const limb = (id: string, rest = '') => `- {id: ${id}, kind: yes-no, ask: Q?${rest}}\n`;
const told = `limbs:\n${limb('told')}`;
const check = (tiny: TinyBank) => checkSoundness(tinyBank(tiny));
const witness = (tiny: TinyBank, id: string) => check(tiny).reached.find(({question}) => question === id)?.witness;

const sound: TinyBank = {facts: stages + website, provisions: provision('1.2', `facts: [stages, website]\nconflicts:\n- {id: limit, when: stages > 2 && website, say: S}\n${told}`)};

test('a sound bank has nothing to report, and a witness for every question', () => {
	for (const result of [check(sound), checkSoundness(smallBank())]) {
		expect(result).toMatchObject({unreachable: [], fixed: [], oneSided: [], alike: []});
		expect(result.reached.every((each) => each.witness !== undefined)).toBe(true);
		expect(result.reached).toHaveLength(result.questions);
	}
});

test('it counts', () => {
	const bank = smallBank();
	const result = checkSoundness(bank);
	expect(result).toMatchObject({edition: '2024', provisions: 5, questions: bank.facts.length + provisions(bank).flatMap((each) => each.questions).length});
	expect(check(sound).branches).toBe(1);
	expect(result.combinationsTried).toBeLessThan(500);
});

describe('a question that no answers reach', () => {
	test.each<[string, TinyBank, string[]]>([
		['contradicts itself', {facts: stages, provisions: provision('1.2', `facts: [stages]\nlimbs:\n${limb('told')}${limb('lost', ', when: stages > 3 && stages < 2')}`)}, ['lost']],
		['waits for a question that is not asked then', {facts: website, provisions: provision('1.2', `facts: [website]\nlimbs:\n${limb('page', ', when: website')}${limb('lost', ', when: "!website && page"')}`)}, ['lost']],
		['stands behind one that cannot be reached', {facts: stages, provisions: provision('1.2', `facts: [stages]\nlimbs:\n${limb('told')}${limb('lost', ', when: stages > 3 && stages < 2')}${limb('behind', ', when: lost')}`)}, ['lost', 'behind']],
		['stands at a row that always follows by itself', {facts: stages, provisions: provision('1.2', `facts: [stages]\nnot-applicable: {follows: stages >= 1, say: S}\n${told}`)}, ['told', '1.2/answer', '1.2/commentary']],
		['needs the row to follow by itself', {facts: stages, provisions: provision('1.2', `facts: [stages]\nnot-applicable: {follows: stages < 3, say: S}\n${told}follow-ups:\n${followUp('plan', 'prints: action, when: stages == 2')}`)}, ['1.2/plan']],
		['needs "not applicable" where the facts never allow it', {facts: website, provisions: provision('1.2', `facts: [website]\nnot-applicable: {allowed: website && !website}\n${told}`), followUps: followUp('why', `prints: not-applicable, when: 'answer == "not-applicable"'`)}, ['1.2/why']],
		['needs "not applicable" and a fact that rules it out', {facts: website, provisions: provision('1.2', `facts: [website]\nnot-applicable: {allowed: "!website"}\n${told}follow-ups:\n${followUp('why', `prints: not-applicable, when: 'answer == "not-applicable" && website'`)}`)}, ['1.2/why']],
		['needs an answer its own row never has', {provisions: provision('1.2', `${told}follow-ups:\n${followUp('why', `prints: not-applicable, when: 'answer == "not-applicable"'`)}`)}, ['1.2/why']],
	])('%s', (_name, tiny, unreachable) => {
		expect(check(tiny).unreachable).toEqual(unreachable);
	});
});

describe('a condition that no answers change', () => {
	const rule = (when: string, rest = '') => provision('1.2', `facts: [stages, website, unit]\nconflicts:\n- {id: limit, when: '${when}', say: S}\n${told}${rest}`);
	test.each<[string, string, boolean]>([
		['numbers that cover the range', 'stages < 3 || stages >= 3', true],
		['a number that is never so low', 'stages < 1', false],
		['a gap between two limits', 'stages > 2 && stages < 3', false],
		['every option', 'unit in ["working", "calendar", "unstated"]', true],
		['two options at once', 'unit == "working" && unit == "calendar"', false],
		['either of two different options', 'unit != "working" || unit != "calendar"', true],
		['no facts at all', 'true', true],
		['both ways of a branch', 'website ? stages >= 1 : stages <= 6', true],
	])('%s: %s', (_name, when, always) => {
		expect(check({facts: stages + website + unit, provisions: rule(when)}).fixed).toEqual([{owner: '1.2 conflict limit', always}]);
	});

	test.each<[string, string]>([
		['a single value', 'stages == 4'],
		['a list of values', 'stages in [2, 5]'],
		['the ends of the range', 'stages == 1 || stages == 6'],
		['a value compared from the other side', '5 < stages'],
		['two branches', 'website ? stages > 5 : unit == "calendar"'],
		['a truth compared', '(stages > 2) == website'],
	])('%s is no such condition: %s', (_name, when) => {
		expect(check({facts: stages + website + unit, provisions: rule(when)}).fixed).toEqual([]);
	});

	test.each<[string, string, Array<{owner: string; always: boolean}>]>([
		['a limb met whenever it is asked', `facts: [website]\nlimbs:\n${limb('told')}${limb('page', ', when: website, met: page || website')}`, [{owner: '1.2 limb page, met', always: true}]],
		['a conflict that only the row’s not applying lets fail', `facts: [website]\nconflicts:\n- {id: limit, when: "!website", say: S}\nnot-applicable: {follows: website, say: S}\n${told}`, [{owner: '1.2 conflict limit', always: true}]],
		['a doubt', `facts: [website]\n${told}doubts:\n- {id: limit, when: website && !website, say: S}`, [{owner: '1.2 doubt limit', always: false}]],
		['what allows "not applicable"', `facts: [website]\nnot-applicable: {allowed: website || !website}\n${told}`, [{owner: '1.2 not applicable, allowed', always: true}]],
		['a wording never used', `${told}follow-ups:\n- {id: why, kind: text, prints: explanation, when: answer == "no", ask: [{when: answer == "yes", text: A?}, {text: B?}]}`, [{owner: '1.2/why wording 1', always: false}]],
	])('%s', (_name, rest, fixed) => {
		expect(check({facts: website, provisions: provision('1.2', rest)}).fixed).toEqual(fixed);
	});

	test('the edition’s follow-ups are judged over all rows', () => {
		const rows = provision('1.2', told) + provision('1.3', `limbs:\n${limb('shown')}`).replace('policy', 'practice');
		const followUps = (when: string) => `- {id: more, kind: text, prints: commentary, ask: [{when: '${when}', text: A?}, {text: B?}]}\n`;
		expect(check({provisions: rows, followUps: followUps('practice')}).fixed).toEqual([]);
		expect(check({provisions: rows, followUps: followUps('conditional')}).fixed).toEqual([{owner: '*/more wording 1', always: false}]);
	});
});

describe('a row that can only come out one way', () => {
	test.each<[string, string, Array<{provision: string; never: 'yes' | 'no'}>]>([
		['nothing can fail', 'facts: [website]', [{provision: '1.2', never: 'no'}]],
		['nothing can fail but a doubt', 'facts: [website]\ndoubts:\n- {id: limit, when: website, say: S}', [{provision: '1.2', never: 'no'}]],
		['a limb that proves nothing', 'limbs:\n- {id: how, kind: text, ask: Q?}', [{provision: '1.2', never: 'no'}]],
		['two limbs that cannot both be met', `limbs:\n${limb('told')}${limb('untold', ', met: told == false && untold')}`, [{provision: '1.2', never: 'yes'}]],
		['conflicts on every side', 'facts: [website]\nconflicts:\n- {id: limit, when: website, say: S}\n- {id: other, when: "!website", say: S}', [{provision: '1.2', never: 'yes'}]],
		['a conflict where the row does not apply', 'facts: [website]\nnot-applicable: {follows: website, say: S}\nconflicts:\n- {id: limit, when: website, say: S}', [{provision: '1.2', never: 'no'}]],
		['limbs of two branches', `facts: [website]\nlimbs:\n${limb('page', ', when: website')}${limb('place', ', when: "!website"')}`, []],
	])('%s', (_name, rest, oneSided) => {
		expect(check({facts: website, provisions: provision('1.2', rest)}).oneSided).toEqual(oneSided);
	});
});

describe('a witness', () => {
	const chain: TinyBank = {
		facts: `- {id: decisions, kind: number, min: 0, max: 99, ask: Q?}\n- {id: severe, kind: number, min: 0, max: 99, when: decisions > 0, ask: Q?}\n${website}${unit}`,
		provisions: provision('1.2', `facts: [website, unit, decisions, severe]\nlimbs:\n${limb('learned', `, when: severe > 5 && (website || unit == "working")`)}follow-ups:\n${followUp('plan', `prints: action, when: 'learned && answer == "no"'`)}`),
	};

	test('has only what is needed, each fact after what it waits for', () => {
		expect(Object.entries(witness(chain, '1.2/plan')!)).toEqual([['decisions', 1], ['severe', 6], ['website', true], ['learned', true], ['answer', 'no']]);
		expect(witness(chain, 'website')).toEqual({});
	});

	test('leaves a row that follows by the first answer that does', () => {
		const tiny: TinyBank = {facts: stages, provisions: provision('1.2', `facts: [stages]\nnot-applicable: {follows: stages < 3, say: S}\n${told}`)};
		expect([witness(tiny, 'stages'), witness(tiny, 'told'), witness(tiny, '1.2/answer')]).toEqual([{}, {stages: 3}, {stages: 3}]);
	});
});

test('options that nothing tells apart are named, for information', () => {
	const rows = (when: string) => provision('1.2', `facts: [unit]\nconflicts:\n- {id: limit, when: '${when}', say: S}\n${told}`);
	const alike = (when: string) => check({facts: unit, provisions: rows(when)}).alike;
	expect(alike('unit == "working"')).toEqual([{fact: 'unit', options: ['calendar', 'unstated']}]);
	expect(alike('unit in ["working", "calendar"]')).toEqual([{fact: 'unit', options: ['working', 'calendar']}]);
	expect(alike('unit == "working" || unit == "calendar"')).toEqual([]);
});

test('facts elsewhere in the bank cost nothing', () => {
	const rows = (count: number) =>
		Array.from({length: count}, (_, index) => provision(`1.${index + 2}`, `limbs:\n${limb(`a${index}`)}${limb(`b${index}`, `, when: a${index}`)}${limb(`c${index}`, `, when: a${index} && b${index}`)}`)).join('');
	const tried = (count: number) => check({provisions: rows(count)}).combinationsTried;
	expect(tried(12) - tried(6)).toBe(2 * (tried(6) - tried(3)));
});
