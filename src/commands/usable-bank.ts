import type {Bank} from '../core/bank/bank.ts';
import type {BankProblem, LoadedBank} from '../core/loading/bank-loading.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {readBank} from '../storage/bank-files.ts';
import {readBankOf} from '../storage/open-bank.ts';
import {commandWords} from '../wording/en/commands.ts';
import {oneLine, type CommandIo} from './io.ts';

/** The bank, or undefined after its problems were said: the command then ends with 1. */
export async function usableBank(io: CommandIo, edition: Edition): Promise<Bank | undefined> {
	return usable(await readBank(io.bankPlace, edition), edition, io);
}

/** The same for a draft: with what last year's document brings to its bank. */
export async function usableBankOf(io: CommandIo, draft: Draft): Promise<Bank | undefined> {
	return usable(await readBankOf(io.bankPlace, draft), draft.edition, io);
}

function usable(loaded: LoadedBank, edition: Edition, io: CommandIo): Bank | undefined {
	if ('bank' in loaded) return loaded.bank;
	io.say(`${commandWords.bankProblems(edition)}\n${problemLines(loaded.problems)}`);
	return undefined;
}

export function problemLines(problems: readonly BankProblem[]): string {
	return problems.map(({file, line, problem, fix}) => `  ${oneLine(`${file}, line ${line}: ${problem}. ${fix}`)}`).join('');
}
