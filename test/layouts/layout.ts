/** One way of setting out an assessment, and what a reader must find in a file so written. */
import type {Edition} from '../../src/core/bank/edition.ts';
import type {Comply} from '../../src/core/bank/form-row.ts';
import {readAssessment, rowsOf, type Assessment, type RowSetName} from './assessment.ts';
import {randomFrom, type Random} from './random.ts';

export type Format = 'markdown' | 'text' | 'html';

export interface Layout {
	readonly name: string;
	readonly format: Format;
	/** What this landlord did to the words before they were set out: what changes here is expected back changed. */
	readonly change?: (assessment: Assessment, random: Random) => Assessment;
	readonly write: (assessment: Assessment, random: Random) => string;
	/** Nothing in the file says where evidence ends and commentary begins: any split of the two is right. */
	readonly joinsFreeText?: true;
}

export interface ExpectedRow {
	readonly provision: string;
	readonly comply: Comply;
	readonly evidence: string;
	readonly commentary: string;
	readonly isJoined: boolean;
}

export interface LayoutFile {
	readonly name: string;
	readonly format: Format;
	readonly text: string;
	readonly edition: Edition;
	readonly rows: readonly ExpectedRow[];
}

/** A file that is no self-assessment against the Housing Ombudsman's Code. */
export interface RefusedFile {
	readonly name: string;
	readonly format: Format;
	readonly text: string;
}

export function expectRows(assessment: Assessment, isJoined: boolean): readonly ExpectedRow[] {
	return rowsOf(assessment).map(({provision, comply, evidence, commentary}) => ({provision, comply, evidence, commentary, isJoined}));
}

export function layOut(layout: Layout, rowSet: RowSetName): LayoutFile {
	const random = randomFrom(`${layout.name} ${rowSet}`);
	const source = readAssessment(rowSet);
	const assessment = layout.change?.(source, random) ?? source;
	return {
		name: `${layout.name}/${rowSet}`,
		format: layout.format,
		text: layout.write(assessment, random),
		edition: assessment.edition,
		rows: expectRows(assessment, layout.joinsFreeText === true),
	};
}
