import path from 'node:path';
import {editions, type Edition} from '../core/bank/edition.ts';
import type {Bank} from '../core/bank/bank.ts';
import type {BankProblem} from '../core/loading/bank-loading.ts';
import type {UncalledList} from '../core/loading/phrase-lists.ts';
import type {ProvedRule, RuleKind} from '../core/loading/rule-examples.ts';
import {checkRules} from '../core/soundness/rules.ts';
import {checkSoundness, type Soundness, type Witness} from '../core/soundness/soundness.ts';
import {comesBuilt, compileBank} from '../storage/bank-files.ts';
import {checkWords} from '../wording/en/check-questions.ts';
import {problemLines} from './bank-problems.ts';
import {json, refuse, type CommandIo, type ExitCode} from './io.ts';

export interface CheckQuestionsArguments {
	/** A folder laid out as `questions/`; the program's own when left out. */
	readonly dir?: string | undefined;
	readonly json?: boolean | undefined;
}

/** A bank that loads, and what its rules on what rows say come to. */
interface Proved extends Soundness {
	readonly rules: Readonly<Record<RuleKind, number>>;
	readonly examples: number;
	readonly ruleProblems: readonly BankProblem[];
}

type Checked = {readonly edition: Edition; readonly problems: readonly BankProblem[]} | Proved;

/** Loads the bank of each edition from its files and proves it sound. 1 when anything is wrong with one. */
export async function checkQuestions({dir, json: isJson}: CheckQuestionsArguments, io: CommandIo): Promise<ExitCode> {
	if (dir === undefined && comesBuilt(io.bankPlace)) return refuse(io, checkWords.noFiles());
	const place = dir === undefined ? io.bankPlace : {questionsDir: path.resolve(dir)};
	const checked: Checked[] = [];
	const uncalled: Array<readonly UncalledList[]> = [];
	for (const edition of editions) {
		const loaded = await compileBank(place, edition);
		if ('problems' in loaded) checked.push({edition, problems: loaded.problems});
		else {
			checked.push(prove(loaded.bank, loaded.proofs.rules));
			uncalled.push(loaded.proofs.uncalledLists);
		}
	}

	// A list that one edition alone calls is used.
	const idle = uncalled.length < editions.length ? [] : uncalled[0]!.filter(({name}) => uncalled.every((lists) => lists.some((list) => list.name === name)));
	const idleLists = idle.map(({name, file, line}) => ({file, line, ...checkWords.idleList(name)}));
	if (isJson) io.out(json({editions: checked, idleLists}));
	else {
		const reports = checked.map((each) => ('problems' in each ? `${checkWords.refused(each.edition)}\n${problemLines(each.problems)}` : report(each)));
		io.out([...reports, ...(idle.length > 0 ? [problemLines(idleLists)] : [])].join('\n'));
	}

	return checked.every(isSound) && idle.length === 0 ? 0 : 1;
}

function prove(bank: Bank, proved: readonly ProvedRule[]): Proved {
	const count = (kind: RuleKind) => proved.filter((rule) => rule.kind === kind).length;
	return {
		...checkSoundness(bank),
		rules: {frame: count('frame'), limit: count('limit'), compound: count('compound'), 'out-of-place': count('out-of-place'), 'cross-check': count('cross-check')},
		examples: proved.reduce((sum, {flagged, passed}) => sum + flagged.length + passed.length, 0),
		ruleProblems: checkRules(bank, proved),
	};
}

function isSound(checked: Checked): boolean {
	return !('problems' in checked) && checked.unreachable.length === 0 && checked.fixed.length === 0 && checked.ruleProblems.length === 0;
}

function report(found: Proved): string {
	const {edition, unreachable, fixed} = found;
	const lines = [checkWords.counts(found)];
	if (unreachable.length === 0) lines.push(checkWords.allReachable(found.combinationsTried));
	for (const question of unreachable) lines.push(checkWords.unreachable(edition, question));
	for (const {owner, always} of fixed) lines.push(checkWords.fixed(edition, owner, always));
	lines.push(checkWords.rules(edition, found.rules, found.examples));
	if (found.ruleProblems.length > 0) lines.push(problemLines(found.ruleProblems).trimEnd());
	return `${[...lines, ...witnessLines(found)].join('\n')}\n`;
}

/** How what is not always asked is reached: rows and follow-ups one by one, facts together by what reaches them. */
function witnessLines({edition, reached}: Soundness): readonly string[] {
	const rows: string[] = [];
	const together = new Map<string, string[]>();
	const rowFacts = new Map(reached.flatMap(({question, witness}) => (question.endsWith('/answer') && witness ? [[question.split('/')[0]!, told(factsOnly(witness))] as const] : [])));
	for (const {question, witness} of reached) {
		if (!witness || Object.keys(factsOnly(witness)).length === 0) continue;
		const [row, part] = question.split('/');
		if (part === undefined) together.set(told(witness), [...(together.get(told(witness)) ?? []), question]);
		else if (part === 'answer') rows.push(checkWords.reached(edition, row!, told(witness)));
		else if (rowFacts.get(row!) !== told(factsOnly(witness))) rows.push(checkWords.reached(edition, `${row} ${part}`, told(witness)));
	}

	return [...rows, ...[...together].map(([how, facts]) => checkWords.reachedTogether(edition, facts, how))];
}

/** Without the row's own answer, on which follow-ups depend alike at every row. */
function factsOnly(witness: Witness): Witness {
	return Object.fromEntries(Object.entries(witness).filter(([fact]) => fact !== 'answer'));
}

function told(witness: Witness): string {
	return Object.entries(witness)
		.map(([fact, value]) => `${fact} = ${value === true ? 'yes' : value === false ? 'no' : value}`)
		.join(', ');
}
