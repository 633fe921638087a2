/** A file named at the command line -> an assessment that can be judged, carried forward or compared. */
import path from 'node:path';
import type {Bank} from '../core/bank/bank.ts';
import type {Edition} from '../core/bank/edition.ts';
import type {DocumentReading} from '../exchange/recognise/reading.ts';
import {readApart} from '../exchange/read-apart.ts';
import {megabytes, usualLimits} from '../exchange/containers/refusal.ts';
import {openBank} from '../storage/open-bank.ts';
import type {BankPlace} from '../storage/bank-place.ts';
import {refusalWords, unreadableFile} from '../wording/en/import.ts';
import type {CommandIo} from './io.ts';
import {readNamedFile} from './read-named-file.ts';

export interface ReadAssessment {
	/** Of the edition the document is on. */
	readonly bank: Bank;
	readonly reading: DocumentReading;
}

/** The reading, or one sentence that says why there is none. Throws BankError where a bank will not load. */
export async function readAssessment(file: string, io: CommandIo): Promise<ReadAssessment | {readonly refused: string}> {
	const name = path.basename(file);
	const named = readNamedFile(file, usualLimits.fileBytes);
	if ('unreadable' in named) return {refused: unreadableFile(file, named.unreadable)};
	if ('tooLarge' in named) return {refused: refusalWords({code: 'file-too-large', megabytes: megabytes(named.tooLarge), limit: megabytes(usualLimits.fileBytes)}, name)};
	const banks = await bothBanks(io.bankPlace);
	const read = await readApart(named.bytes, name, banks);
	return 'refusal' in read ? {refused: refusalWords(read.refusal, name)} : {bank: banks[read.reading.edition], reading: read.reading};
}

const opened = new WeakMap<BankPlace, Promise<Readonly<Record<Edition, Bank>>>>();

/** A document is known by its words, so it is held against both editions; they are loaded once for a whole run. */
function bothBanks(place: BankPlace): Promise<Readonly<Record<Edition, Bank>>> {
	const known = opened.get(place) ?? Promise.all([openBank(place, '2024'), openBank(place, '2022')]).then(([of2024, of2022]) => ({'2024': of2024, '2022': of2022}));
	opened.set(place, known);
	return known;
}
