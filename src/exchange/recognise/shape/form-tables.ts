/** Which of a document's tables hold the form, and in which columns. */
import type {CodeWords} from '../words/code-words.ts';
import {readNumber} from '../words/provision-number.ts';
import {roleOf} from './column-roles.ts';
import {readColumns, type Columns} from './columns.ts';

export interface FormTables {
	readonly byWidth: ReadonlyMap<number, Columns>;
	/** Of the rows that make most of the form; undefined where tables hold no form. */
	readonly main: Columns | undefined;
}

const longestHeading = 60;

export function readFormTables(words: CodeWords, rows: ReadonlyArray<readonly string[]>): FormTables {
	const byWidth = new Map([...Map.groupBy(rows, (row) => row.length)].map(([width, group]) => [width, readColumns(words, group)]));
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
