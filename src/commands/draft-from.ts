/** A new draft that sets out from last year's document; nothing in it counts as answered. */
import {randomUUID} from 'node:crypto';
import path from 'node:path';
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Edition} from '../core/bank/edition.ts';
import {carriedRows, endedRows, strayRows} from '../core/last-year/carried-rows.ts';
import {canFollow} from '../core/last-year/crosswalk.ts';
import {lastPromises} from '../core/last-year/promises.ts';
import type {GivenFact} from '../core/draft/last-year.ts';
import {takeLastYear} from '../core/last-year/take-last-year.ts';
import type {DocumentReading} from '../exchange/recognise/reading.ts';
import {draftExists, freeName} from '../storage/draft-folder.ts';
import {openBank, openBankOf} from '../storage/open-bank.ts';
import {createDraft} from '../storage/open-draft.ts';
import {StorageError} from '../storage/storage-error.ts';
import {draftFromWords as words} from '../wording/en/draft-from.ts';
import {json, oneLine, refuse, type CommandIo, type ExitCode} from './io.ts';
import {openOwnFile} from './open-own-file.ts';
import {readAssessment} from './read-assessment.ts';

export interface DraftFromArguments {
	readonly file: string;
	/** Named after the landlord and the year when left out. */
	readonly name?: string | undefined;
	readonly edition: Edition;
}

export type DraftMade = {readonly name: string} | {readonly code: Exclude<ExitCode, 0>};

/** Says what became of the file, then gives the draft's name; or the code to end with, once the reason was said. */
export async function draftFrom(asked: DraftFromArguments, io: CommandIo): Promise<DraftMade> {
	const made = await make(asked, io);
	if ('code' in made) return made;
	io.say(oneLine(words.made(made)));
	return {name: made.name};
}

export interface ImportAsArguments extends DraftFromArguments {
	readonly name: string;
	readonly json?: boolean | undefined;
}

/** `comply import FILE --as NAME`: the draft, without the interview. */
export async function importAs({json: isJson, ...asked}: ImportAsArguments, io: CommandIo): Promise<ExitCode> {
	const made = await make(asked, io);
	if ('code' in made) return made.code;
	if (isJson) io.out(json(made));
	else io.say(oneLine(`${words.made(made)} ${words.resume(made.name)}`));
	return 0;
}

export interface Made {
	readonly name: string;
	readonly document: string;
	readonly landlord: string;
	/** The document's. */
	readonly edition: Edition;
	readonly provisions: number;
	/** Provisions to which something came. */
	readonly arrived: number;
	readonly promises: number;
	/** Last year's provisions that nothing takes up. */
	readonly ended: readonly string[];
	/** How many pieces of text belong to no row. */
	readonly unplaced: number;
}

async function make({file, name, edition}: DraftFromArguments, io: CommandIo): Promise<Made | {readonly code: Exclude<ExitCode, 0>}> {
	// A name that cannot be used is refused before a large file is read.
	if (name !== undefined && draftExists(io.draftsDir, name)) throw new StorageError('draft-exists', {name});
	const read = await readAssessment(file, io);
	if ('refused' in read) return {code: refuse(io, read.refused)};
	const {reading} = read;
	const bank = await openBank(io.bankPlace, edition);
	if (!canFollow(bank, reading.edition)) return {code: refuse(io, words.cannotFollow(reading.edition, edition))};

	const document = path.basename(file);
	const draftName = name ?? freeName(io.draftsDir, reading.landlord || path.parse(document).name, String(io.now().getFullYear()));
	const uncertain = [...new Set(reading.rows.filter(({doubts}) => doubts.length > 0).map(({provision}) => provision))];
	const given = await givenIn(file, read.bank);
	// There with last year's document or not at all: an empty draft would only stand in the way of trying again.
	const first = (draft: Draft) => takeLastYear(read.bank, draft, {document, reading, unplaced: reading.unplaced, uncertain}, given);
	const handle = createDraft({draftsDir: io.draftsDir, name: draftName, via: 'import', now: io.now, edition, bankVersion: bank.version, id: randomUUID(), first});
	try {
		return told(draftName, document, reading, await openBankOf(io.bankPlace, handle.draft()), handle.draft());
	} finally {
		handle.close();
	}
}

/** What a document that a draft wrote lists of its facts. */
async function givenIn(file: string, bank: Bank): Promise<readonly GivenFact[]> {
	const opened = await openOwnFile(file);
	if (opened === undefined || 'isBroken' in opened) return [];
	const {factsOf} = await import('../exchange/own-facts.ts');
	const {readOwnFile} = await import('../exchange/own-file.ts');
	return factsOf(readOwnFile(opened.own, bank), bank);
}

function told(name: string, document: string, {landlord, edition, unplaced}: DocumentReading, bank: Bank, draft: Draft): Made {
	return {
		name,
		document,
		landlord,
		edition,
		provisions: bank.sections.reduce((sum, section) => sum + section.provisions.length, 0),
		arrived: carriedRows(bank, draft).size,
		promises: lastPromises(bank, draft).length,
		ended: endedRows(bank, draft).map(({row}) => row.provision),
		unplaced: unplaced.length + strayRows(bank, draft).length,
	};
}
