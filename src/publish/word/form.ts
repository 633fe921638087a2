/** The official form: its sections, tables and columns; each row with its bookmark, and its gaps as comments at the answer. */
import {HeadingLevel, Paragraph, type FileChild} from 'docx';
import type {AssessmentDocument, FormRow, RequirementLine} from '../../document/model.ts';
import {documentWords, sectionHeading} from '../../wording/en/document.ts';
import {requirementParagraphs} from '../office/lists.ts';
import {colours} from '../office/styles.ts';
import {cellStyle, textCell, writeTable, type Cell} from '../office/table.ts';
import {paragraph, runs, spanRuns} from '../office/text.ts';
import type {Comments} from './comments.ts';
import {bookmarked} from './marks.ts';
import {pageLines} from './sheet.ts';

/** What one document counts and gathers while it is written. */
export interface Writing {
	/** A number that no other list of the document has. */
	readonly nextNumber: () => number;
	readonly comments: Comments;
}

/** In twentieths of a point, by how many columns the form has. */
const widths: Readonly<Record<number, readonly number[]>> = {5: [1250, 4500, 1150, 3000, 4720], 4: [1250, 4900, 1150, 7320]};

export function writeForm({sections, columns, preamble}: AssessmentDocument, writing: Writing): readonly FileChild[] {
	const parts = sections.flatMap(({number, title, groups}) => [
		paragraph(sectionHeading(number, title), {heading: HeadingLevel.HEADING_2}),
		...groups.flatMap(({heading, rows}) => [
			...(heading === '' ? [] : [paragraph(heading, {heading: HeadingLevel.HEADING_3})]),
			writeTable({heads: columns, widths: widths[columns.length]!, rows: rows.map((row) => rowCells(row, writing)), pageLines}),
		]),
	]);
	return [paragraph(documentWords.form, {heading: HeadingLevel.HEADING_1}), ...preamble.map((words) => paragraph(words)), ...parts];
}

function rowCells({id, requirement, answer, texts, gaps}: FormRow, {nextNumber, comments}: Writing): readonly Cell[] {
	return [
		markedCell(bookmarked('row', id, runs(id, {bold: true})), id),
		{paragraphs: requirementParagraphs(requirement, cellStyle, nextNumber), said: requirement.map(lineOf).join('\n')},
		answerCell(answer, gaps, comments),
		...texts.map(textCell),
	];
}

function lineOf({mark, text}: RequirementLine): string {
	return mark === undefined ? text : `${mark}  ${text}`;
}

function answerCell(answer: FormRow['answer'], gaps: FormRow['gaps'], comments: Comments): Cell {
	const words = answer.kind === 'missing' ? (answer.text === '' ? [] : spanRuns({text: answer.text, isMissing: true})) : runs(answer.text, {bold: true});
	return {...markedCell(comments.about(gaps, words), answer.text), ...(answer.kind === 'no' && {fill: colours.no})};
}

export function markedCell(children: ReturnType<typeof bookmarked>, said: string): Cell {
	return {paragraphs: [new Paragraph({style: cellStyle, children})], said};
}
