/** The official form: a table for each section or group, a row for each provision. */
import type {AssessmentDocument, FormGroup, FormRow, FormSection, GapEntry} from '../../document/model.ts';
import {documentWords, sectionHeading} from '../../wording/en/document.ts';
import {webWords} from '../../wording/en/web.ts';
import {element, type Html} from './element.ts';
import type {Look} from './look.ts';
import {writeTable, type WebRow} from './table.ts';
import {writeMissing, writeRequirement, writeText} from './text.ts';

export function writeForm(look: Look, {sections, columns, preamble}: AssessmentDocument): readonly Html[] {
	return [
		look.heading(2, documentWords.form, {id: 'form'}),
		...preamble.map((paragraph) => element('p', {}, paragraph)),
		...sections.flatMap((section) => writeSection(look, section, columns)),
	];
}

function writeSection(look: Look, {number, title, groups}: FormSection, columns: readonly string[]): readonly Html[] {
	const heading = sectionHeading(number, title);
	return [look.heading(3, heading, {id: sectionId(number)}), ...groups.flatMap((group) => writeGroup(look, heading, group, columns))];
}

export function sectionId(number: number): string {
	return `section-${number}`;
}

function writeGroup(look: Look, section: string, {heading, rows}: FormGroup, columns: readonly string[]): readonly Html[] {
	const table = writeTable(look, {
		caption: webWords.formCaption(heading === '' ? section : `${section}, ${heading}`),
		heads: columns,
		rows: rows.map((row) => formRow(look, row)),
		kind: columns.length === 5 ? 'form' : 'form form-2022',
	});
	return heading === '' ? [table] : [look.heading(4, heading), table];
}

function formRow(look: Look, {id, requirement, answer, texts, gaps}: FormRow): WebRow {
	return {
		id: `provision-${id}`,
		mark: `row ${id}`,
		cells: [
			gaps.length === 0 ? id : [`${id} ⚑ `, ...gaps.flatMap(writeFlag)],
			writeRequirement(requirement),
			answer.kind === 'missing' ? (answer.text === '' ? '' : writeMissing(answer.text)) : element('strong', look.styled({class: answer.kind}), answer.text),
			...texts.map(writeText),
		],
	};
}

function writeFlag({number}: GapEntry, index: number): ReadonlyArray<Html | string> {
	const link = element('a', {href: `#${number.toLowerCase()}`}, number);
	return index === 0 ? [link] : [', ', link];
}
