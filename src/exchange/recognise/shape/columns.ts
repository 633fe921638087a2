/** What each column of a document's tables holds. */
import type {CodeWords} from '../words/code-words.ts';
import {readAnswer} from '../words/comply-answer.ts';
import {readNumberAlone} from '../words/provision-number.ts';
import {countText, decideRoles, newVotes, roleOf, type Role, type Votes} from './column-roles.ts';

export interface Columns {
	/** By column of the grid; undefined where nothing is known. */
	readonly roles: ReadonlyArray<Role | undefined>;
	/** As printed; empty where there is none. */
	readonly headings: readonly string[];
	/** Rows that hold a number or words of the Code. */
	readonly weight: number;
	readonly hasHeader: boolean;
}

type Row = readonly string[];

const longestHeading = 90;
/** So many rows tell what the columns hold. */
const sample = 36;

/** Over a column of ticks. */
const tickHeading = /^\W*(?:yes|no|part(?:ly|ial|ially)?(?: met)?|n\/?a|not applicable)\W*$/i;

/** A row of column headings, and what they say; undefined for any other row. */
export function readHeader(row: Row): ReadonlyArray<Role | undefined> | undefined {
	if (row.some((cell) => cell.length > longestHeading || readNumberAlone(cell) !== undefined)) return undefined;
	const ticks = new Set(row.filter((cell) => tickHeading.test(cell)).map((cell) => cell.trim().toLowerCase())).size;
	const roles = row.map((cell) => (ticks >= 2 && tickHeading.test(cell) ? 'tick' : roleOf(cell)));
	const named = new Set(roles.filter((role) => role !== undefined && role !== 'other'));
	const others = row.filter((cell, index) => cell.trim() !== '' && roles[index] === undefined);
	return named.size >= 2 && others.every((cell) => cell.length <= 40 && readAnswer(cell) === undefined) ? roles : undefined;
}

export function readColumns(words: CodeWords, rows: readonly Row[]): Columns {
	const votes: Votes[] = [];
	const headers: Array<{readonly row: Row; rows: number}> = [];
	const step = Math.ceil(rows.length / sample);
	for (const [index, row] of rows.entries()) {
		const header = readHeader(row);
		if (header) countHeader(headers, row);
		else if (headers.length > 0) headers.at(-1)!.rows++;
		if (!header && index % step > 0) continue;
		for (const [column, text] of row.entries()) {
			const vote = (votes[column] ??= newVotes());
			const role = header?.[column];
			if (role) vote.headings.set(role, (vote.headings.get(role) ?? 0) + 1);
			else if (!header) countText(words, vote, text);
		}
	}

	const main = headers.toSorted((one, other) => other.rows - one.rows)[0];
	const headings = votes.map((_, column) => main?.row[column]?.trim() ?? '');
	for (const [column, vote] of votes.entries()) vote.heading = headings[column]!;
	const roles = decideRoles(votes);
	const weights = votes.map((vote, column) => (roles[column] === 'number' ? vote.numbers : roles[column] === 'requirement' ? Math.max(vote.leadingNumbers, vote.requirements) : 0));
	return {roles, headings, hasHeader: main !== undefined, weight: Math.max(0, ...weights)};
}

/** The same header over several tables counts as one; the one with most rows under it is the form's. */
function countHeader(headers: Array<{readonly row: Row; rows: number}>, row: Row): void {
	const key = row.join('|').toLowerCase();
	const at = headers.findIndex((each) => each.row.join('|').toLowerCase() === key);
	headers.push(at < 0 ? {row, rows: 0} : headers.splice(at, 1)[0]!);
}
