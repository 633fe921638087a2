/** A landlord's published assessment as a layout writes it: the words of its rows under the Code's sections. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Edition} from '../../src/core/bank/edition.ts';
import type {Comply} from '../../src/core/bank/form-row.ts';
import {root} from '../helpers/bank.ts';

export interface SourceRow {
	/** Which provision the row truly is. */
	readonly provision: string;
	/** What stands in the number's place; a layout may lose or smear it. */
	readonly number: string;
	readonly requirement: string;
	readonly obligation: 'must' | 'should';
	readonly comply: Comply;
	/** What stands in the answer's place. */
	readonly answer: string;
	readonly evidence: string;
	/** Always empty on the 2022 form, which has one column for free text. */
	readonly commentary: string;
}

/** The rows under one heading inside a section: 2022's must and should, 2024's two stages. */
export interface Part {
	readonly heading: string;
	readonly rows: readonly SourceRow[];
}

export interface Section {
	readonly number: number;
	readonly title: string;
	readonly parts: readonly Part[];
}

export interface Assessment {
	readonly edition: Edition;
	readonly landlord: string;
	readonly period: string;
	readonly sections: readonly Section[];
}

export const rowSetNames = ['hillingdon-2024', 'newark-sherwood-2022', 'nottingham-city-homes-2022', 'tower-hamlets-homes-2022', 'manchester-2024-25'] as const;
export type RowSetName = (typeof rowSetNames)[number];

interface PrintedRow {
	readonly provision: string;
	readonly requirement: string;
	readonly comply: Comply;
	readonly comply_as_printed: string;
	readonly evidence: string;
	readonly commentary: string;
}

interface CodeProvision {
	readonly id: string;
	readonly obligation: 'must' | 'should' | null;
	readonly stage: number | null;
	readonly requirement: string;
}

interface Code {
	readonly sections: readonly {readonly number: number; readonly title: string; readonly provisions: readonly CodeProvision[]}[];
}

function readJson<T>(path: string): T {
	return JSON.parse(readFileSync(join(root, 'test/fixtures', path), 'utf8')) as T;
}

export function readCode(edition: Edition): Code {
	return readJson<Code>(`code-${edition}.json`);
}

/** The answer's words in full: a conversion left some cells with only the tail of theirs, or the head of a neighbour's. */
function answerInFull({comply, comply_as_printed: printed}: PrintedRow): string {
	if (comply === 'blank') return '';
	// One landlord's ticks were converted to a dot.
	if (printed === '·') return '✓';
	return comply === 'no' && !/^no\b/i.test(printed) ? 'No Work is underway to address this' : printed;
}

export function readAssessment(name: RowSetName): Assessment {
	const file = readJson<{landlord: string; form: Edition; period: string; rows: readonly PrintedRow[]}>(`landlords/${name}.json`);
	const sections = readCode(file.form).sections.map(({number, title, provisions}) => {
		const parts: {heading: string; rows: SourceRow[]}[] = [];
		for (const printed of file.rows.filter((row) => Number.parseInt(row.provision, 10) === number)) {
			const provision = provisions.find(({id}) => id === printed.provision)!;
			const heading = partHeading(file.form, provision);
			const row = {
				provision: printed.provision,
				number: printed.provision,
				requirement: printed.requirement,
				obligation: provision.obligation ?? 'must',
				comply: printed.comply,
				answer: answerInFull(printed),
				evidence: printed.evidence,
				commentary: printed.commentary,
			};
			if (parts.at(-1)?.heading !== heading) parts.push({heading, rows: []});
			parts.at(-1)!.rows.push(row);
		}

		return {number, title, parts};
	});
	return {edition: file.form, landlord: file.landlord, period: file.period, sections};
}

function partHeading(edition: Edition, {obligation, stage}: CodeProvision): string {
	if (edition === '2024') return stage === null ? '' : `Stage ${stage}`;
	return obligation === 'should' ? 'Best practice ‘should’ requirements' : 'Mandatory ‘must’ requirements';
}

export function rowsOf(assessment: Assessment): readonly SourceRow[] {
	return assessment.sections.flatMap(({parts}) => parts.flatMap(({rows}) => rows));
}

/** The assessment with every row changed; `change` may look at the row's place among all rows. */
export function changeRows(assessment: Assessment, change: (row: SourceRow, index: number) => SourceRow): Assessment {
	let index = 0;
	return {
		...assessment,
		sections: assessment.sections.map((section) => ({...section, parts: section.parts.map((part) => ({...part, rows: part.rows.map((row) => change(row, index++))}))})),
	};
}
