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
import {realBank, root} from '../helpers/bank.ts';
import {draftWith} from '../helpers/draft.ts';

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

	test('has the Code’s 72 provisions in its order, words, obligations and stages', () => {
		expect(provisions(bank)).toHaveLength(72);
		expect(
			bank.sections.map(({number, title, provisions: rows}) => ({number, title, provisions: rows.map(({id, obligation, stage, requirement}) => ({id, obligation, stage: stage ?? null, requirement}))})),
		).toEqual(code(edition).sections.map(({number, title, provisions: rows}) => ({number, title, provisions: rows.map(({id, obligation, stage, requirement}) => ({id, obligation: obligation ?? 'none', stage, requirement}))})));
	});

	test('has a column for every part', () => {
		expect(bank.columns).toHaveLength(edition === '2022' ? 4 : 5);
		expect(bank.edition).toBe(edition);
	});

	test('gives every question an id of its own', () => {
		const ids = [...bank.facts, ...provisions(bank).flatMap((row) => row.questions)].map(({id}) => id);
		expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
	});

	test('opens with the landlord and closes with the dates of approval', () => {
		expect(bank.opening.slice(0, 1)).toEqual(['landlord']);
		expect(bank.opening).toContain('completed_by');
		expect(bank.closing).toEqual(expect.arrayContaining(['assessed_on', 'approved_on', 'published_on']));
	});

	test('says what to have to hand at every row', () => {
		expect(provisions(bank).filter((row) => row.hand.length === 0).map(({id}) => id)).toEqual([]);
	});
});

describe.each(editions)('the branches of the %s edition', (edition) => {
	const bank = realBank(edition);
	const soundness = checkSoundness(bank);

	test('can all be reached, hold and fail; every row can come out as Yes and as No', () => {
		expect(soundness).toMatchObject({provisions: 72, unreachable: [], fixed: [], oneSided: []});
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
	expect(sharedFacts.filter((id) => !used.has(id))).toEqual([]);
});

test('limbs of both editions with the same id are of the same kind', () => {
	const [first, second] = editions.map(realBank) as [Bank, Bank];
	const differing = first.facts.filter((fact) => {
		const other = second.facts.find(({id}) => id === fact.id);
		return other && (other.kind !== fact.kind || other.role !== fact.role || JSON.stringify(other.options) !== JSON.stringify(fact.options));
	});
	expect(differing.map(({id}) => id)).toEqual([]);
});

test('no closed fact is asked at a row for nothing', () => {
	for (const edition of editions) {
		const bank = realBank(edition);
		const read = new Set(conditionsOf(bank).flatMap(({condition}) => factsIn(condition)));
		const said = provisions(bank).flatMap((row) => [...row.conflicts, ...row.doubts].map(({say}) => say)).join(' ');
		const idle = bank.facts.filter(({id, kind, role, home}) => role === 'fact' && home !== undefined && ['yes-no', 'choice', 'number'].includes(kind) && !read.has(id) && !said.includes(`{${id}}`));
		expect([edition, idle.map(({id}) => id)]).toEqual([edition, []]);
	}
});
