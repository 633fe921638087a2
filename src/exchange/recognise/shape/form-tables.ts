/** The rows of a document's tables, cell by cell to the form's columns. */
import type {CodeWords} from '../words/code-words.ts';
import {roleOf} from './column-roles.ts';
import {readColumns, type Columns} from './columns.ts';
import {fitRow} from '../gather/fit-row.ts';
import {takeTableRow, type Cells} from '../gather/gather-table.ts';
import {leave, type Gathering} from '../gather/gathering.ts';
import {readNumber} from '../words/provision-number.ts';

export interface FormTables {
	readonly byWidth: ReadonlyMap<number, Columns>;
	/** Of the rows that make most of the form; undefined where tables hold no form. */
	readonly main: Columns | undefined;
}

const longestHeading = 60;

export function readFormTables(words: CodeWords, rows: ReadonlyArray<readonly string[]>): FormTables {
	const grouped = new Map<number, Array<readonly string[]>>();
	for (const row of rows) {
		const group = grouped.get(row.length);
		if (group) group.push(row);
		else grouped.set(row.length, [row]);
	}

	const byWidth = new Map([...grouped].map(([width, group]) => [width, readColumns(words, group)]));
	const forms = [...byWidth.values()].filter(({roles, weight}) => weight > 0 && roles.filter((role) => role !== undefined).length >= 2);
	return {byWidth, main: forms.toSorted((one, other) => other.weight - one.weight)[0]};
}

/** Whether a table is another than the form: its own headings say that its columns hold other things. */
export function isOtherTable({main}: FormTables, rows: ReadonlyArray<readonly string[]>): boolean {
	const head = rows[0] ?? [];
	if (!main?.hasHeader || rows.length < 2 || head.some((cell) => cell.length > longestHeading || readNumber(cell) !== undefined)) return false;
	const roles = head.map(roleOf);
	if (roles.filter((role) => role !== undefined).length < 2) return false;
	if (head.length === main.roles.length) return roles.some((role, column) => role !== undefined && ![undefined, role].includes(roleOf(main.headings[column]!)));
	const hasTexts = roles.includes('evidence') || roles.includes('commentary');
	return main.roles.includes('evidence') && !hasTexts;
}

export function takeRow(gathering: Gathering, row: readonly string[], {byWidth, main}: FormTables): void {
	const own = byWidth.get(row.length)!;
	const isOwn = own === main || (own.hasHeader && own.weight > 0 && own.roles.includes('comply'));
	const cells = isOwn ? positional(own, row) : fitRow(gathering, row, main!);
	if (cells) takeTableRow(gathering, cells);
	else for (const text of row) leave(gathering, text);
}

function isTicked(text: string): boolean {
	return /[^\s\u2610\u25A1_-]/.test(text) && !/^(?:no|n|false|0)$/i.test(text.trim());
}

function positional({roles, headings}: Columns, row: readonly string[]): Cells {
	const [number, requirement]: [string[], string[]] = [[], []];
	const texts: Array<Cells['texts'][number]> = [];
	for (const [column, text] of row.entries()) {
		if (text === '') continue;
		const role = roles[column] ?? 'other';
		const heading = headings[column] ?? '';
		if (role === 'number') number.push(text);
		else if (role === 'requirement') requirement.push(text);
		else if (role !== 'tick') texts.push({role, text, heading});
		else if (isTicked(text)) texts.push({role: 'comply', text: heading});
	}

	return {hasTexts: roles.includes('evidence') || roles.includes('commentary'), number: number.join('\n'), requirement: requirement.join('\n'), texts};
}
