/** The official form as pipe tables; each row carries its provision, and the marks of its gaps. */
import type {AssessmentDocument, FormRow, FormSection, GapEntry} from '../../document/model.ts';
import {documentWords, sectionHeading} from '../../wording/en/document.ts';
import {writeCell, writePlaceholder} from './cell.ts';
import {writeInline} from './inline-text.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

export function writeForm({sections, columns, preamble}: AssessmentDocument): string {
	return writeBlocks([`## ${documentWords.form}`, ...preamble.map(writeInline), ...sections.map((section) => writeSection(section, columns))]);
}

/** Shares of the page: provision, requirement, comply, then the text columns. */
const widths: Readonly<Record<number, readonly number[]>> = {5: [8, 32, 9, 22, 29], 4: [8, 36, 9, 47]};

function writeSection({number, title, groups}: FormSection, columns: readonly string[]): string {
	const tables = groups.flatMap(({heading, rows}) => [heading === '' ? '' : `#### ${heading}`, writeTable(columns, widths[columns.length] ?? [], rows.map(writeRow))]);
	return writeBlocks([writeMark('section', number), `### ${writeInline(sectionHeading(number, title))}`, ...tables]);
}

function writeRow({id, requirement, answer, texts, gaps}: FormRow): readonly string[] {
	const asked = requirement.map(({mark, text}) => writeInline(`${mark === undefined ? '' : mark === '-' ? '- ' : `- ${mark} `}${text}`)).join(' <br>');
	const given = answer.kind === 'missing' ? (answer.text === '' ? '' : writePlaceholder(answer.text)) : answer.text;
	return [`${writeMark('row', id)}${id}${writeFlags(gaps)}`, asked, given, ...texts.map(writeCell)];
}

/** ⚑ and a link to each gap in the list. */
function writeFlags(gaps: readonly GapEntry[]): string {
	return gaps.length === 0 ? '' : ` ⚑ ${gaps.map(({number}) => `[${number}](#${anchorOf(number)})`).join(', ')}`;
}

export function anchorOf(number: string): string {
	return number.toLowerCase();
}
