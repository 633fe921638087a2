import {isoDate} from '../core/iso-date.ts';
import {existsSync} from 'node:fs';
import {countBySeverity, gapsOf} from '../core/checks/index.ts';
import {draftExists, nameProblem} from '../storage/draft-folder.ts';
import {readDraft} from '../storage/open-draft.ts';
import {commandWords} from '../wording/en/commands.ts';
import {gapWords} from '../wording/en/gaps.ts';
import {json, type CommandIo, type ExitCode} from './io.ts';
import {usableBank} from './usable-bank.ts';

export interface GapsArguments {
	readonly name: string;
	readonly json?: boolean | undefined;
}

/** What a reviewer would flag, worst first, judged as of today. 1 while a blocking gap stands. */
export async function gaps({name, json: isJson}: GapsArguments, io: CommandIo): Promise<ExitCode> {
	if (isFile(name, io)) {
		io.say(`${commandWords.notYet.gapsOfFile(name)}\n`);
		return 2;
	}

	const {draft, notices} = readDraft(io.draftsDir, name);
	const bank = await usableBank(io, draft.edition);
	if (!bank) return 1;
	for (const {message} of notices) io.say(`${message}\n`);
	const found = gapsOf({bank, draft, asOf: isoDate(io.now())}).map((gap) => ({
		provision: gap.provision ?? null,
		code: gap.code,
		severity: gap.severity,
		...gapWords(gap, {bank, draft}),
	}));
	const summary = countBySeverity(gapsOf({bank, draft, asOf: isoDate(io.now())}));
	if (isJson) io.out(json({edition: draft.edition, gaps: found, summary}));
	else if (found.length === 0) io.out(`${commandWords.noGaps}\n`);
	else io.out(`${found.map(lineOf).join('')}\n${commandWords.gapCounts(summary)}\n`);
	return summary.blocking > 0 ? 1 : 0;
}

function lineOf({provision, code, severity, message, fix}: {provision: string | null; code: string; severity: string; message: string; fix: string}): string {
	return `${(provision ?? commandWords.wholeAssessment).padEnd(6)}${severity.padEnd(10)}${message} ${fix} (${code})\n`;
}

/** A file is meant where no draft has the name and it reads like a path to one. */
function isFile(name: string, io: CommandIo): boolean {
	if (nameProblem(name) === undefined && draftExists(io.draftsDir, name)) return false;
	return existsSync(name) && /\.(?:md|markdown|html?|docx?|pdf|txt)$/i.test(name);
}
