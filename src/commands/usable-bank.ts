import type {Bank} from '../core/bank.ts';
import type {BankProblem} from '../core/bank-loading.ts';
import type {Edition} from '../core/edition.ts';
import {readBank} from '../storage/bank-files.ts';
import {commandWords} from '../wording/en/commands.ts';
import type {CommandIo} from './io.ts';

/** The bank, or undefined after its problems were said: the command then ends with 1. */
export async function usableBank(io: CommandIo, edition: Edition): Promise<Bank | undefined> {
	const loaded = await readBank(io.bankPlace, edition);
	if ('bank' in loaded) return loaded.bank;
	io.say(`${commandWords.bankProblems(edition)}\n${problemLines(loaded.problems)}`);
	return undefined;
}

export function problemLines(problems: readonly BankProblem[]): string {
	return problems.map(({file, line, problem, fix}) => `  ${file}, line ${line}: ${problem}. ${fix}\n`).join('');
}
