/** What each column of a document's tables holds. */
import type {CodeWords} from '../words/code-words.ts';
import type {Mark} from '../words/answer-marks.ts';
import {loneMark, readAnswer} from '../words/comply-answer.ts';
import {readNumberAlone} from '../words/provision-number.ts';
import {countText, decideRoles, isAnswerUnsure, newVotes, roleOf, type Role, type Votes} from './column-roles.ts';
import {timeOf} from './column-times.ts';

export interface Columns {
	/** By column of the grid; undefined where nothing is known. */
	readonly roles: ReadonlyArray<Role | undefined>;
	/** As printed; empty where there is none. */
	readonly headings: readonly string[];
	/** Rows that hold a number or words of the Code. */
	readonly weight: number;
	readonly hasHeader: boolean;
	/** Several columns hold answers, and which are the form's is a guess. */
	readonly isAnswerUnsure: boolean;
	/** The signs under "Yes", "No" and the like. */
	readonly marks: ReadonlySet<Mark>;
}

type Row = readonly string[];

const longestHeading = 90;
/** So many rows tell what the columns hold. */
const sample = 36;

const tickHeading = /^\W*(?:(?!yes\b)[\w?()/\u2013-]+:?\s+){0,5}\W*(yes|no|y|n|part(?:ly|ial|ially)?(?: (?:met|compliant))?|n\/?a|not applicable)\W*$/i;
/** Where one of them says that it is not so, the others are ticked too. */
const tickFamilies: ReadonlyArray<readonly [sign: RegExp, heading: RegExp]> = [
	[/^\W*(?:not (?:met|compliant)|non-?\s?compliant|(?:does|do) not comply)\W*$/i, /^\W*(?:(?:fully |not |non-?\s?|partially |partly )?(?:met|compliant)|(?:does not |do not )?compl(?:y|ies)|fully|partially)\W*$/i],
	[/^\W*amber\W*$/i, /^\W*(?:red|amber|green)\W*$/i],
];

/** What a mark in a column says, by its heading: "Yes", "Comply 2025 No". */
export function tickOf(heading: string): string | undefined {
	return heading.length > longestHeading ? undefined : tickHeading.exec(heading)?.[1];
}

/** A row of column headings, and what they say; undefined for any other row. */
export function readHeader(row: Row): ReadonlyArray<Role | undefined> | undefined {
	if (row.some((cell) => cell.length > longestHeading || readNumberAlone(cell) !== undefined)) return undefined;
	const families = tickFamilies.filter(([sign]) => row.some((cell) => sign.test(cell)));
	const tick = (cell: string) => (families.some(([, heading]) => heading.test(cell)) ? cell.trim() : tickOf(cell));
	const ticks = new Set(row.map((cell) => tick(cell)?.toLowerCase()).filter((each) => each !== undefined)).size;
	const roles = row.map((cell) => (ticks >= 2 && tick(cell) !== undefined ? 'tick' : roleOf(cell)));
	const named = new Set(roles.filter((role) => role !== undefined && role !== 'other'));
	const others = row.filter((cell, index) => cell.trim() !== '' && roles[index] === undefined);
	return named.size >= 2 && others.every((cell) => cell.length <= 40 && (named.size > 2 || readAnswer(cell) === undefined)) ? roles : undefined;
}

/** Under a heading that spans several columns: "Yes" and "No", "2024" and "2025". */
export function isSubHead(row: Row): boolean {
	if (row.some((cell) => cell.length > 40 || /^\s*[1-9]\.\d/.test(cell))) return false;
	const filled = row.filter((cell) => cell.trim() !== '');
	if (filled.length < 2 || filled.some((cell) => ['number', 'requirement'].includes(roleOf(cell) ?? ''))) return false;
	const parts = filled.filter((cell) => tickOf(cell)?.length === cell.replaceAll(/^\W+|\W+$/g, '').length || timeOf(cell) !== undefined);
	return new Set(parts.map((cell) => cell.trim().toLowerCase())).size >= 2 && filled.every((cell) => parts.includes(cell) || roleOf(cell) !== undefined);
}

function isOver(head: Row, below: Row | undefined): boolean {
	return below !== undefined && isSubHead(below) && !isSubHead(head) && head.filter((cell) => cell.trim() !== '').length >= 2 && head.every((cell) => cell.length <= longestHeading);
}

/** A row of headings and the one below it as one row. */
function joinHeads(head: Row, below: Row): Row {
	let over = '';
	return head.map((cell, column) => {
		const own = (below[column] ?? '').trim();
		if (cell.trim() !== '') over = cell.trim();
		if (own === '' || own === cell.trim()) return cell;
		return over === '' ? own : `${over} ${own}`;
	});
}

interface Headed {
	readonly row: Row;
	rows: number;
}

export function readColumns(words: CodeWords, rows: readonly Row[]): Columns {
	const votes: Votes[] = [];
	const headers = new Map<string, Headed>();
	let last: Headed | undefined;
	const step = Math.ceil(rows.length / sample);
	const marks = new Set<Mark>();
	for (const [index, printed] of rows.entries()) {
		const row = isOver(printed, rows[index + 1]) ? joinHeads(printed, rows[index + 1]!) : printed;
		if (index > 0 && isOver(rows[index - 1]!, printed)) continue;
		const header = readHeader(row);
		if (header) last = countHeader(headers, row);
		else if (last) last.rows++;
		if (!header && index % step > 0) continue;
		for (const [column, text] of row.entries()) {
			const vote = (votes[column] ??= newVotes());
			const role = header?.[column];
			if (role) vote.headings.set(role, (vote.headings.get(role) ?? 0) + 1);
			else if (!header) countText(words, vote, text);
		}
	}

	const main = [...headers.values()].toSorted((one, other) => other.rows - one.rows)[0];
	const headings = votes.map((_, column) => main?.row[column]?.trim() ?? '');
	for (const [column, vote] of votes.entries()) vote.heading = headings[column]!;
	const roles = decideRoles(votes);
	const weights = votes.map((vote, column) => (roles[column] === 'number' ? vote.numbers : roles[column] === 'requirement' ? Math.max(vote.leadingNumbers, vote.requirements) : 0));
	for (const row of roles.includes('tick') ? rows : []) {
		for (const [column, cell] of row.entries()) {
			const mark = roles[column] === 'tick' ? loneMark(cell) : undefined;
			if (mark) marks.add(mark);
		}
	}

	return {roles, headings, hasHeader: main !== undefined, weight: Math.max(0, ...weights), isAnswerUnsure: isAnswerUnsure(votes, roles), marks};
}

/** The same header over several tables counts as one; the one with most rows under it is the form's. */
function countHeader(headers: Map<string, Headed>, row: Row): Headed {
	const key = row.join('|').toLowerCase();
	const headed = headers.get(key) ?? {row, rows: 0};
	// As the latest: of equals the one that came again last is not the form's.
	headers.delete(key);
	headers.set(key, headed);
	return headed;
}
