import type {BankProblem} from '../core/loading/bank-loading.ts';
import type {BankError} from '../storage/open-bank.ts';
import {commandWords} from '../wording/en/commands.ts';
import {oneLine} from './io.ts';

export function problemLines(problems: readonly BankProblem[]): string {
	return problems.map(({file, line, problem, fix}) => `  ${oneLine(`${file}, line ${line}: ${problem}. ${fix}`)}`).join('');
}

export function bankProblemWords({edition, problems}: BankError): string {
	return `${commandWords.bankProblems(edition)}\n${problemLines(problems)}`;
}
