/** Rows as cells under titles, before any way of drawing them. */
import type {Edition} from '../../../src/core/bank/edition.ts';
import type {SourceRow} from '../assessment.ts';

export interface Column {
	readonly title: string;
	readonly cell: (row: SourceRow) => string;
}

export interface Table {
	readonly titles: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export const number: Column = {title: 'Code provision', cell: (row) => row.number};
export const requirement: Column = {title: 'Code requirement', cell: (row) => row.requirement};
export const answer: Column = {title: 'Comply: Yes / No', cell: (row) => row.answer};
export const evidence: Column = {title: 'Evidence', cell: (row) => row.evidence};
export const commentary: Column = {title: 'Commentary / explanation', cell: (row) => row.commentary};
/** Evidence and commentary in one cell. */
export const freeText: Column = {title: 'Evidence, commentary and any explanations', cell: (row) => [row.evidence, row.commentary].filter((text) => text !== '').join('\n')};

export const titled = (column: Column, title: string): Column => ({...column, title});

/** The official form's columns, in its order. */
export function officialColumns(edition: Edition): readonly Column[] {
	return edition === '2024' ? [number, requirement, answer, evidence, commentary] : [titled(number, 'Code section'), requirement, titled(answer, 'Comply: Yes/No'), freeText];
}

/** The edition's free-text columns alone. */
export function freeTextColumns(edition: Edition): readonly Column[] {
	return officialColumns(edition).slice(3);
}

export function tableOf(rows: readonly SourceRow[], columns: readonly Column[]): Table {
	return {titles: columns.map(({title}) => title), rows: rows.map((row) => columns.map(({cell}) => cell(row)))};
}
