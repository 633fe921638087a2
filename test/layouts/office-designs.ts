/** The official form as landlords keep it in Word: one page design, or one way of merging cells, each. */
import type {Assessment, SourceRow} from './assessment.ts';
import {preambleOf, sectionHeading, titleOf} from './writing/document.ts';
import {heading, officeDocument, officeTable, paragraph, type OfficeRow, type PageDesign} from './writing/fodt.ts';
import {officialColumns} from './writing/table.ts';

export interface OfficeDesign {
	readonly name: string;
	readonly write: (assessment: Assessment) => string;
}

type Widths = Readonly<Record<Assessment['edition'], readonly number[]>>;

const official: Widths = {2022: [2, 9, 2.6, 11], 2024: [2.2, 8, 2.4, 5, 8]};
const narrowRequirement: Widths = {2022: [1.8, 6, 2.6, 9], 2024: [1.8, 5, 2.4, 4, 6]};

const cellsOf = (assessment: Assessment, row: SourceRow) => officialColumns(assessment.edition).map(({cell}) => cell(row));
const headerOf = ({edition}: Assessment): OfficeRow => officialColumns(edition).map(({title}) => ({text: title, bold: true}));
const plainRow = (assessment: Assessment) => (row: SourceRow): OfficeRow => cellsOf(assessment, row).map((text) => ({text}));
const mergedRow = (text: string, width: number): OfficeRow => [{text, columns: width, bold: true}, ...Array.from({length: width - 1}, () => undefined)];
const opening = (assessment: Assessment) => [heading(titleOf(assessment), 1), ...preambleOf(assessment).split('\n\n').map(paragraph)].join('\n');

function tablePerPart(assessment: Assessment, design: PageDesign, rowsFor: (row: SourceRow) => readonly OfficeRow[] = (row) => [plainRow(assessment)(row)]): string {
	const parts = assessment.sections.flatMap((section) => [
		heading(sectionHeading(section)),
		...section.parts.flatMap((part) => [part.heading && heading(part.heading, 3), officeTable({header: headerOf(assessment), rows: part.rows.flatMap(rowsFor)}, design), paragraph('')]),
	]);
	return officeDocument([opening(assessment), ...parts].join('\n'), design);
}

const designed = (name: string, widths: Widths, design: Omit<PageDesign, 'widths'>): OfficeDesign => ({name, write: (assessment) => tablePerPart(assessment, {...design, widths: widths[assessment.edition]})});

/** The row's number, words and answer stand once beside a cell for each paragraph of its text. */
function splitRows(assessment: Assessment, row: SourceRow): readonly OfficeRow[] {
	const [number, requirement, answer, ...texts] = cellsOf(assessment, row).map((text) => ({text}));
	const paragraphs = texts[0]!.text.split('\n');
	if (paragraphs.length === 1) return [[number, requirement, answer, ...texts]];
	const rows = paragraphs.length;
	return paragraphs.map((text, index) => [...[number!, requirement!, answer!].map((cell) => (index === 0 ? {...cell, rows} : undefined)), {text}, ...texts.slice(1).map((cell) => (index === 0 ? {...cell, rows} : undefined))]);
}

export const officeDesigns: readonly OfficeDesign[] = [
	designed('landscape', official, {landscape: true, fontSize: 11, header: 'Complaint Handling Code self-assessment'}),
	designed('landscape-whole-rows', official, {landscape: true, fontSize: 10, splitsRows: false, footer: false}),
	designed('portrait-small', official, {landscape: false, fontSize: 8}),
	designed('portrait-narrow-serif', narrowRequirement, {landscape: false, fontSize: 9, font: 'Liberation Serif', repeatsHeader: false}),
	designed('centred-cells', official, {landscape: true, fontSize: 10, middle: true}),
	designed('no-borders', official, {landscape: true, fontSize: 10, borders: false, repeatsHeader: false}),
	{
		name: 'one-table',
		write: (assessment) => {
			const design = {landscape: true, fontSize: 9, widths: official[assessment.edition]};
			const rows = assessment.sections.flatMap((section) => [
				mergedRow(sectionHeading(section), design.widths.length),
				...section.parts.flatMap((part) => [...(part.heading === '' ? [] : [mergedRow(part.heading, design.widths.length)]), ...part.rows.map(plainRow(assessment))]),
			]);
			return officeDocument(`${opening(assessment)}${officeTable({header: headerOf(assessment), rows}, design)}`, design);
		},
	},
	{name: 'split-cells', write: (assessment) => tablePerPart(assessment, {landscape: true, fontSize: 10, widths: official[assessment.edition]}, (row) => splitRows(assessment, row))},
];
