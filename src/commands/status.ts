import type {Bank} from '../core/bank/bank.ts';
import {progressOf, sectionState, type Progress} from '../core/draft/position.ts';
import {commentsWaiting} from '../core/draft/comments.ts';
import {textOf} from '../core/draft/answers.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {carriedProgress, type CarriedProgress} from '../core/last-year/waiting.ts';
import {asReadToday} from '../core/draft/former-answers.ts';
import {rowsToCheck} from '../core/draft/to-check.ts';
import {listDrafts} from '../storage/listed-drafts.ts';
import {openBank, openBankOf} from '../storage/open-bank.ts';
import {commandWords} from '../wording/en/commands.ts';
import {json, oneLine, type CommandIo, type ExitCode} from './io.ts';
import {readNamedDraft} from './read-named-draft.ts';

export interface StatusArguments {
	readonly name?: string | undefined;
	readonly json?: boolean | undefined;
}

interface Status {
	readonly name: string;
	readonly landlord: string;
	readonly edition: Edition;
	/** ISO time. */
	readonly changedAt: string;
	readonly progress: Progress;
	/** Rows answered before a fact they rest on was corrected. */
	readonly toCheck: number;
	/** Of colleagues, not dealt with yet; absent where there are none. */
	readonly comments?: number;
	/** Rows of last year's document that came to a provision, and how many wait to be confirmed; absent without one. */
	readonly carried?: CarriedProgress;
}

/** Every draft, or one with its sections: how far it is, and when it was last changed. */
export async function status({name, json: isJson}: StatusArguments, io: CommandIo): Promise<ExitCode> {
	return name === undefined ? statusOfAll(isJson === true, io) : statusOfOne(name, isJson === true, io);
}

async function statusOfAll(isJson: boolean, io: CommandIo): Promise<ExitCode> {
	const found: Status[] = [];
	const unreadable: Array<{name: string; message: string; fix: string}> = [];
	const banks = new Map<Edition, Bank>();
	for (const listed of listDrafts(io.draftsDir)) {
		if ('trouble' in listed) {
			unreadable.push({name: listed.name, message: listed.trouble.message, fix: listed.trouble.fix});
			continue;
		}

		const {draft, notices} = listed;
		for (const {message} of notices) io.say(oneLine(`${listed.name}: ${message}`));
		const bank = draft.lastYear ? await openBankOf(io.bankPlace, draft) : (banks.get(draft.edition) ?? (await openBank(io.bankPlace, draft.edition)));
		if (!draft.lastYear) banks.set(draft.edition, bank);
		found.push(statusOf(listed.name, bank, asReadToday(bank, draft)));
	}

	for (const {name, message, fix} of unreadable) io.say(oneLine(`${name}: ${message} ${fix}`));
	if (isJson) io.out(json({drafts: found, unreadable}));
	else if (found.length === 0 && unreadable.length === 0) io.out(oneLine(commandWords.noDrafts(io.draftsDir)));
	else io.out(found.map((each) => oneLine(headOf(each))).join(''));
	return unreadable.length > 0 ? 2 : 0;
}

async function statusOfOne(name: string, isJson: boolean, io: CommandIo): Promise<ExitCode> {
	const {draft, bank} = await readNamedDraft(name, io);
	const sections = bank.sections.map(({number, title}) => ({section: number, title, state: sectionState(bank, draft, number)}));
	const found = statusOf(name, bank, draft);
	if (isJson) io.out(json({...found, sections}));
	else io.out(`${oneLine(headOf(found))}${sections.map(({section, title, state}) => `  ${section}. ${title}: ${commandWords.sectionStates[state]}\n`).join('')}`);
	return 0;
}

function statusOf(name: string, bank: Bank, draft: Draft): Status {
	const {edition, changedAt, lastYear, answers} = draft;
	const carried = lastYear && {carried: carriedProgress(bank, draft)};
	const comments = commentsWaiting(draft).length;
	return {name, landlord: textOf(answers, 'landlord'), edition, changedAt, progress: progressOf(bank, draft), toCheck: rowsToCheck(bank, draft).size, ...(comments > 0 && {comments}), ...carried};
}

function headOf({name, landlord, edition, changedAt, progress, toCheck, comments = 0, carried}: Status): string {
	const howFar = `${commandWords.progress(progress)}${commandWords.toCheck(toCheck)}${commandWords.comments(comments)}${carried ? commandWords.carried(carried) : ''}`;
	return `${name}: ${landlord || commandWords.unnamedLandlord}, ${edition} Code. ${howFar}. ${commandWords.lastChanged(changedAt)}`;
}
