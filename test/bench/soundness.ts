/** `check-questions`: how long for both editions, and how it grows with the bank. */
import {spawnSync} from 'node:child_process';
import type {Bank} from '../../src/core/bank/bank.ts';
import {checkSoundness, type Soundness} from '../../src/core/soundness/soundness.ts';
import {provedFigure, ratioFigure, type Figure} from './figure.ts';
import type {Built} from './program.ts';
import {median, timed} from './statistics.ts';
import {quietEnvironment} from './timed-terminal.ts';

const mostSeconds = 10;

export function measureSoundness(built: Built, bank: Bank): readonly Figure[] {
	const start = performance.now();
	const run = spawnSync(process.execPath, [built.entry, 'check-questions', '--json'], {cwd: built.folder, env: quietEnvironment({HOME: built.folder}), encoding: 'utf8', maxBuffer: 2 ** 28});
	const seconds = (performance.now() - start) / 1000;
	const {editions} = JSON.parse(run.stdout) as {editions: readonly Soundness[]};
	const counts = editions.map((each) => `… ${each.edition}: ${each.questions} questions, ${each.branches} branches, ${each.combinationsTried} combinations tried`);
	const grown = [1, 2, 4].map((copies) => {
		const several = copied(bank, copies);
		let tried = 0;
		const took = median([1, 2, 3].map(() => timed(() => (tried = checkSoundness(several).combinationsTried))));
		return {copies, facts: several.facts.length, tried, took};
	});
	const [once, ...more] = grown;
	return [
		provedFigure('check-questions on both editions', `${mostSeconds} s`, `${seconds.toFixed(2)} s`, seconds <= mostSeconds),
		...counts.map((what) => ({what, floor: '', figure: ''})),
		...more.map(({copies, facts, tried, took}) => ratioFigure(`… ${copies} times the facts and provisions: ${facts} facts, ${tried} tried`, `${once!.facts} facts, ${once!.tried} tried`, once!.took, took, copies === 4 ? 6 : undefined)),
	];
}

/** The bank beside renamed copies of itself. */
function copied(bank: Bank, copies: number): Bank {
	const banks = Array.from({length: copies}, (_, index) => (index === 0 ? bank : renamed(bank, index)));
	return {...bank, facts: banks.flatMap((each) => each.facts), opening: banks.flatMap((each) => each.opening), closing: banks.flatMap((each) => each.closing), sections: banks.flatMap((each) => each.sections)};
}

function renamed(bank: Bank, copy: number): Bank {
	const names = new Map<string, string>();
	for (const fact of bank.facts) names.set(fact.id, `${fact.id}_${copy}`);
	for (const {id, questions} of bank.sections.flatMap((section) => section.provisions)) {
		names.set(id, `${id}c${copy}`);
		for (const question of questions) names.set(question.id, question.id.replace(id, `${id}c${copy}`));
	}

	const renameIn = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? (names.get(each) ?? each) : renameIn(each)));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, (key === 'id' || key === 'home') && typeof each === 'string' ? (names.get(each) ?? each) : renameIn(each)]));
	};

	const copyOf = renameIn(bank) as Bank;
	return {...copyOf, sections: copyOf.sections.map((section) => ({...section, number: section.number + 100 * copy}))};
}
