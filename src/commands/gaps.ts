/** What a reviewer would flag: in a draft, in any assessment read from a file, or in a whole year's returns, one after another. */
import type {Bank} from '../core/bank/bank.ts';
import {byCause, countCauses} from '../core/checks/by-cause.ts';
import {gapsOf, gapsOfReading} from '../core/checks/index.ts';
import type {Draft} from '../core/draft/draft.ts';
import {countBySeverity, type Gap} from '../core/checks/gap.ts';
import {isoDate} from '../core/text/iso-date.ts';
import {gapEntries} from '../document/gap-entries.ts';
import type {DocumentReading} from '../exchange/recognise/reading.ts';
import {BankError} from '../storage/open-bank.ts';
import {StorageError} from '../storage/storage-error.ts';
import {commandWords} from '../wording/en/commands.ts';
import {gapWords, severityTitles} from '../wording/en/gaps/index.ts';
import {importWords} from '../wording/en/import.ts';
import {joined} from '../wording/en/phrasing.ts';
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
	let next = reading(targets[0], io);
	for (const [index, target] of targets.entries()) {
		const read = await next;
		// One ahead: while this document is judged, the next is read.
		next = reading(targets[index + 1], io);
		next.catch(() => undefined);
		const judged = await judge(target, read, io, isOne);
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
	/** What of a document could not be judged, a sentence each. */
	readonly unjudged: readonly string[];
}

type Read = Awaited<ReturnType<typeof readAssessment>> | undefined;

/** What a file says; nothing of a draft, which is read when its turn comes. */
async function reading(target: string | undefined, io: CommandIo): Promise<Read> {
	return target === undefined || !meansFile(target, io.draftsDir) ? undefined : readAssessment(target, io);
}

async function judge(target: string, read: Read, io: CommandIo, isOne: boolean): Promise<Judged | {readonly refused: string}> {
	const asOf = isoDate(io.now());
	if (read) {
		return 'refused' in read ? read : {bank: read.bank, gaps: gapsOfReading({bank: read.bank, reading: read.reading, asOf}), unjudged: unjudgedIn(read.reading)};
	}

	try {
		const {draft, bank} = await readNamedDraft(target, io);
		return {bank, draft, gaps: gapsOf({bank, draft, asOf}), unjudged: []};
	} catch (error) {
		if (error instanceof BankError) {
			io.say(bankProblemWords(error));
			return {refused: commandWords.bankUnusable(error.edition)};
		}

		if (!isOne && error instanceof StorageError) return {refused: `${error.message} ${error.fix}`};
		throw error;
	}
}

function unjudgedIn({issues}: DocumentReading): readonly string[] {
	return importWords.findings(issues.filter(({code}) => code !== 'landlord-unknown'));
}

/** Gaps as they stand at their rows; those with one `cause` are one thing to look at. */
function report({bank, draft, gaps: found, unjudged}: Judged) {
	const causes = byCause(found);
	const numbers = new Map(causes.flatMap((cause, index) => cause.map((gap) => [gap, index + 1] as const)));
	return {
		edition: bank.edition,
		...(unjudged.length > 0 && {unjudged}),
		gaps: found.map((gap) => ({
			provision: gap.provision ?? null,
			code: gap.code,
			severity: gap.severity,
			...gapWords(gap, {bank, draft}),
			...(gap.found.quotes && {quotes: gap.found.quotes}),
			...(gap.stand && {letStand: gap.stand.reason}),
			cause: numbers.get(gap) ?? null,
		})),
		summary: {...countBySeverity(found), causes: countCauses(causes)},
	};
}

/** For people: what could not be judged, the counts, then every cause with the rows it stands at, worst first. */
function written({bank, draft, gaps: found, unjudged}: Judged): string {
	const entries = gapEntries(found, {bank, draft});
	const lines = [...(unjudged.length > 0 ? [commandWords.unjudged, ...unjudged.map((each) => `  ${each}`), ''] : []), entries.length === 0 ? commandWords.noGaps : commandWords.gapCounts(countBySeverity(entries))];
	let severity = '';
	for (const entry of entries) {
		if (entry.severity !== severity) lines.push('', severityTitles[entry.severity]);
		severity = entry.severity;
		const {provisions, title, code, message, clause, remedy, stand} = entry;
		lines.push(
			'',
			`${provisions.length === 0 ? commandWords.wholeAssessment : joined(provisions)} · ${title} (${code})`,
			`  ${message}`,
			...(clause === '' ? [] : [`  ${commandWords.theCode(clause)}`]),
			`  ${stand ? commandWords.letStand(stand.reason) : commandWords.toDo(remedy)}`,
		);
	}

	return `${lines.join('\n')}\n`;
}
