import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {conditionsOf} from '../../src/core/soundness/bank-conditions.ts';
import {provisions, type Bank} from '../../src/core/bank/bank.ts';
import {pathOf} from '../../src/core/draft/branching.ts';
import {factsIn} from '../../src/core/condition/expression.ts';
import {editions, type Edition} from '../../src/core/bank/edition.ts';
import {checkSoundness} from '../../src/core/soundness/soundness.ts';
import {checkWords} from '../../src/wording/en/check-questions.ts';
import {realBank, root} from '../helpers/bank.ts';
import {draftWith} from '../helpers/draft.ts';
import {apart} from '../helpers/remedies.ts';

interface Code {
	readonly sections: ReadonlyArray<{
		readonly number: number;
		readonly title: string;
		readonly provisions: ReadonlyArray<{readonly id: string; readonly obligation: string | null; readonly stage: number | null; readonly requirement: string}>;
	}>;
}

const code = (edition: Edition) => JSON.parse(readFileSync(join(root, `test/fixtures/code-${edition}.json`), 'utf8')) as Code;
const sharedFacts = (parse(readFileSync(join(root, 'questions/shared/facts.yaml'), 'utf8')) as {facts: Array<{id: string}>}).facts.map(({id}) => id);

describe.each(editions)('the form of the %s edition', (edition) => {
	const bank = realBank(edition);

	const form = code(edition).sections.map(({number, title, provisions: rows}) => ({number, title, provisions: rows.map(({id, obligation, stage, requirement}) => ({id, obligation: obligation ?? 'none', stage, requirement}))}));
	const written = bank.sections.map(({number, title, provisions: rows}) => ({number, title, provisions: rows.map(({id, obligation, stage, requirement}) => ({id, obligation, stage: stage ?? null, requirement}))}));
	const copy = `test/fixtures/code-${edition}.json`;

	test('has the Code’s provisions, in its order, words, obligations and stages', () => {
		const ids = (sections: typeof form) => sections.flatMap(({provisions: rows}) => rows.map(({id}) => id));
		expect(apart(ids(written), ids(form), {
			onlyFound: (id) => `${id} stands in questions/${edition} and not in ${copy}. If the form has it, add it there with the form's own words; if not, take it out of questions/${edition}.`,
			onlyListed: (id) => `${id} stands in ${copy} and not in questions/${edition}. Add it to the file of its section, or take it out of ${copy} if the form has it no longer.`,
			inOrder: `questions/${edition} and ${copy} have their provisions in different orders. Bring both into the form's order.`,
		})).toEqual([]);
		const known = new Map(form.flatMap(({provisions: rows}) => rows.map((row) => [row.id, row] as const)));
		const differing = written.flatMap(({provisions: rows}) => rows.flatMap((row) => (['obligation', 'stage', 'requirement'] as const).filter((key) => known.has(row.id) && row[key] !== known.get(row.id)![key]).map((key) => `${key} of ${row.id} is not the same in questions/${edition} and in ${copy}. Look in the form which is right, and write it into the other.`)));
		expect(differing).toEqual([]);
		const titles = (sections: typeof form) => sections.map(({number, title}) => `section ${number}, ${title}`);
		const titleOff = (where: string, other: string) => (each: string) => `${each}, stands in ${where} and not in ${other}. Look in the form which title is right, and write it into the other.`;
		expect(apart(titles(written), titles(form), {onlyFound: titleOff(`questions/${edition}`, copy), onlyListed: titleOff(copy, `questions/${edition}`), inOrder: 'the sections stand in different orders. Bring them into the form\'s.'})).toEqual([]);
		expect(written).toEqual(form);
	});

	test('has a column for every part', () => {
		expect(bank.columns).toHaveLength(edition === '2022' ? 4 : 5);
		expect(bank.edition).toBe(edition);
	});

	test('gives every question an id of its own', () => {
		const ids = [...bank.facts, ...provisions(bank).flatMap((row) => row.questions)].map(({id}) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} is the id of two questions. Give one of them another id, the one that no draft knows yet.`)).toEqual([]);
	});

	test('opens with the landlord and closes with the dates of approval', () => {
		expect(bank.opening.slice(0, 1)).toEqual(['landlord']);
		expect(bank.opening).toContain('completed_by');
		expect(bank.closing).toEqual(expect.arrayContaining(['assessed_on', 'approved_on', 'published_on']));
	});

	test('says what to have to hand at every row', () => {
		expect(provisions(bank).filter((row) => row.hand.length === 0).map(({id}) => `${id} does not say what to have to hand. Add hand: with what an officer would open for it.`)).toEqual([]);
	});
});

describe.each(editions)('the branches of the %s edition', (edition) => {
	const bank = realBank(edition);
	const soundness = checkSoundness(bank);

	test('can all be reached, hold and fail; every row can come out as Yes and as No', () => {
		expect([
			...soundness.unreachable.map((id) => checkWords.unreachable(edition, id)),
			...soundness.fixed.map(({owner, always}) => checkWords.fixed(edition, owner, always)),
			...soundness.oneSided.map((each) => `${JSON.stringify(each)}: this row cannot come out both as Yes and as No. Give it a limb or a conflict that decides, or look at its conditions.`),
		]).toEqual([]);
		expect(soundness.provisions).toBe(provisions(bank).length);
	});

	test('are reached in the interview by the answers that the proof gives', () => {
		const byWitness = Map.groupBy(soundness.reached, ({witness}) => JSON.stringify(witness));
		const wrong = [...byWitness.values()].flatMap((group) => {
			const {answer, ...facts} = group[0]!.witness!;
			const answers = answer === undefined ? [] : provisions(bank).map(({id}) => [`${id}/answer`, answer === 'open' ? {open: 'later' as const} : answer] as const);
			const asked = new Set(pathOf(bank, draftWith({...facts, ...Object.fromEntries(answers)})).asked.map(({id}) => id));
			return group.map(({question}) => question).filter((id) => !asked.has(id));
		});
		expect(wrong).toEqual([]);
	});

	test('are proved in few steps', () => {
		expect(soundness.combinationsTried).toBeLessThan(10_000);
	});
});

test('every shared fact is asked in some edition', () => {
	const used = new Set(editions.flatMap((edition) => realBank(edition).facts.map(({id}) => id)));
	expect(sharedFacts.filter((id) => !used.has(id)).map((id) => `${id} of questions/shared/facts.yaml is asked nowhere. Name it under facts: of the provisions that need it, or take it out if no draft knows it yet.`)).toEqual([]);
});

test('limbs of both editions with the same id are of the same kind', () => {
	const [first, second] = editions.map(realBank) as [Bank, Bank];
	const differing = first.facts.filter((fact) => {
		const other = second.facts.find(({id}) => id === fact.id);
		return other && (other.kind !== fact.kind || other.role !== fact.role || JSON.stringify(other.options) !== JSON.stringify(fact.options));
	});
	expect(differing.map(({id}) => `${id} is not the same question in both editions. Give them the same kind and options, or give one of them another id.`)).toEqual([]);
});

test('no closed fact is asked at a row for nothing', () => {
	for (const edition of editions) {
		const bank = realBank(edition);
		const read = new Set(conditionsOf(bank).flatMap(({condition}) => factsIn(condition)));
		const said = provisions(bank).flatMap((row) => [...row.conflicts, ...row.doubts].map(({say}) => say)).join(' ');
		const idle = bank.facts.filter(({id, kind, role, home}) => role === 'fact' && home !== undefined && ['yes-no', 'choice', 'number'].includes(kind) && !read.has(id) && !said.includes(`{${id}}`));
		expect(idle.map(({id, home}) => `${edition} ${home}: the answer to ${id} changes nothing. Let a conflict, a doubt, a limb or a when: of ${edition} read it, or write {${id}} in what one of them says; otherwise do not ask it there.`)).toEqual([]);
	}
});
