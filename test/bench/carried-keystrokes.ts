/**
 * How many keys a complete interview of 2024 takes that sets out from Nottingham City Homes' document of 2022, beside one that begins with
 * nothing and ends with the same answers (`test/landlords/carried.test.ts` holds that it does); and which of its rows arrive. Run it with
 * Node: `node test/bench/carried-keystrokes.ts`.
 */
import type {Bank} from '../../src/core/bank/bank.ts';
import type {Happening} from '../../src/core/draft/draft.ts';
import {carriedRows, endedRows} from '../../src/core/last-year/carried-rows.ts';
import {lastPromises} from '../../src/core/last-year/promises.ts';
import {answersGiven} from '../helpers/answers-given.ts';
import {realBank} from '../helpers/bank.ts';
import {carriedInterview} from '../helpers/carried-interview.ts';
import {memoryWorld, openTypist, typeInterview, type Answers} from '../helpers/typist.ts';
import {countByKind, kindLine, sumOfKeys, type KindCount} from './keys-by-kind.ts';

export interface CarriedCount {
	/** Provisions of 2024 to which something came, by how far last year's row still answers. */
	readonly arrived: Readonly<Record<string, number>>;
	readonly ended: number;
	readonly promises: number;
	readonly carried: readonly KindCount[];
	readonly fromNothing: readonly KindCount[];
}

export function countCarried(): CarriedCount {
	const {bank, happenings, answers} = carriedInterview();
	const {draft, counts: carried} = typeAll(bank, happenings, answers);
	const arrived: Record<string, number> = {};
	for (const {origin} of carriedRows(bank, draft).values()) arrived[origin.kind] = (arrived[origin.kind] ?? 0) + 1;
	const {counts: fromNothing} = typeAll(realBank('2024'), [], answersGiven(bank, draft));
	return {arrived, ended: endedRows(bank, draft).length, promises: lastPromises(bank, draft).length, carried, fromNothing};
}

function typeAll(bank: Bank, happenings: readonly Happening[], answers: Answers) {
	const world = memoryWorld(bank);
	world.record(happenings);
	const counts = countByKind([...typeInterview(bank, answers, openTypist(bank, world))]);
	return {counts, draft: world.draft()};
}

export function carriedTable(): string {
	const {arrived, ended, promises, carried, fromNothing} = countCarried();
	const linesOf = (what: string, counts: readonly KindCount[]) => [
		`${what}: ${sumOfKeys(counts)} keys, ${counts.reduce((sum, {prompts}) => sum + prompts, 0)} prompts`,
		...counts.map(kindLine),
	];
	return [
		`nottingham-city-homes-2022, carried to 2024: ${Object.entries(arrived).map(([kind, rows]) => `${rows} ${kind}`).join(', ')}; ${ended} ended; promises: ${promises}`,
		...linesOf('from last year’s document', carried),
		...linesOf('the same from nothing', fromNothing),
		`carried takes ${Math.round((1000 * sumOfKeys(carried)) / sumOfKeys(fromNothing)) / 10} % of the keys`,
	].join('\n');
}

if (import.meta.main) process.stdout.write(`${carriedTable()}\n`);
