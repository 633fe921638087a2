/** What a reviewer would flag: in a draft, in any assessment read from a file, or in a whole year's returns, one after another. */
import type {Bank} from '../core/bank/bank.ts';
import {countBySeverity, gapsOf, gapsOfReading} from '../core/checks/index.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Gap} from '../core/checks/gap.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {BankError} from '../storage/open-bank.ts';
import {StorageError} from '../storage/storage-error.ts';
import {commandWords} from '../wording/en/commands.ts';
import {gapTitle, gapWords, severityTitles} from '../wording/en/gaps/index.ts';
import {bankProblemWords} from './bank-problems.ts';
import {json, oneLine, type CommandIo, type ExitCode} from './io.ts';
import {readAssessment} from './read-assessment.ts';
import {meansFile} from './target.ts';
import {readNamedDraft} from './read-named-draft.ts';

export interface GapsArguments {
	/** Names of drafts, or files. */
	readonly targets: readonly string[];
	readonly json?: boolean | undefined;
}

/** 1 while a blocking gap stands anywhere, 2 where something could not be read; the others are judged all the same. */
export async function gaps({targets, json: isJson}: GapsArguments, io: CommandIo): Promise<ExitCode> {
	let worst: ExitCode = 0;
	const isOne = targets.length === 1;
	for (const target of targets) {
		const judged = await judge(target, io, isOne);
		if ('refused' in judged) {
			if (isJson && !isOne) io.out(json({of: target, error: judged.refused}, ''));
			else io.say(oneLine(`${isOne ? '' : `${target}: `}${judged.refused}`));
			worst = 2;
			continue;
		}

		if (isJson) io.out(isOne ? json(report(judged)) : json({of: target, ...report(judged)}, ''));
		else io.out(`${isOne ? '' : oneLine(target)}${written(judged)}${isOne ? '' : '\n'}`);
		if (worst === 0 && judged.gaps.some(({severity}) => severity === 'blocking')) worst = 1;
	}

	return worst;
}

interface Judged {
	readonly bank: Bank;
	readonly draft?: Draft;
	readonly gaps: readonly Gap[];
}

async function judge(target: string, io: CommandIo, isOne: boolean): Promise<Judged | {readonly refused: string}> {
	const asOf = isoDate(io.now());
	if (meansFile(target, io.draftsDir)) {
		const read = await readAssessment(target, io);
		return 'refused' in read ? read : {bank: read.bank, gaps: gapsOfReading({bank: read.bank, reading: read.reading, asOf})};
	}

	try {
		const {draft, bank} = await readNamedDraft(target, io);
		return {bank, draft, gaps: gapsOf({bank, draft, asOf})};
	} catch (error) {
		if (error instanceof BankError) {
			io.say(bankProblemWords(error));
			return {refused: commandWords.bankUnusable(error.edition)};
		}

		if (!isOne && error instanceof StorageError) return {refused: `${error.message} ${error.fix}`};
		throw error;
	}
}

function report({bank, draft, gaps: found}: Judged) {
	return {
		edition: bank.edition,
		gaps: found.map((gap) => ({
			provision: gap.provision ?? null,
			code: gap.code,
			severity: gap.severity,
			...gapWords(gap, {bank, draft}),
			...(gap.found.quotes && {quotes: gap.found.quotes}),
			...(gap.stand && {letStand: gap.stand.reason}),
		})),
		summary: countBySeverity(found),
	};
}

/** For people: the counts, then every gap, worst first. */
function written({bank, draft, gaps: found}: Judged): string {
	if (found.length === 0) return `${commandWords.noGaps}\n`;
	const lines = [commandWords.gapCounts(countBySeverity(found))];
	let severity = '';
	for (const gap of found) {
		if (gap.severity !== severity) lines.push('', severityTitles[gap.severity]);
		severity = gap.severity;
		const {message, clause, fix} = gapWords(gap, {bank, draft});
		lines.push(
			'',
			`${gap.provision ?? commandWords.wholeAssessment} · ${gapTitle(gap.code)} (${gap.code})`,
			`  ${message}`,
			...(clause === '' ? [] : [`  ${commandWords.theCode(clause)}`]),
			`  ${gap.stand ? commandWords.letStand(gap.stand.reason) : commandWords.toDo(fix)}`,
		);
	}

	return `${lines.join('\n')}\n`;
}
