/** What stands after the form: the governing body's response, actions, last year's promises, and the evidence. */
import {HeadingLevel, type FileChild} from 'docx';
import type {AssessmentDocument, RegisterEntry} from '../../document/model.ts';
import {documentWords} from '../../wording/en/document.ts';
import {lastYearWords} from '../../wording/en/last-year-appendix.ts';
import {officeWords} from '../../wording/en/office.ts';
import {textCell, wordsCell, writeTable, type TableParts} from '../office/table.ts';
import {paragraph, runs} from '../office/text.ts';
import {markedCell} from './form.ts';
import {bookmarked} from './marks.ts';
import {pageLines} from './sheet.ts';

/** Room for it stands in a clean copy too: it is written by hand, and published beside the assessment. */
export function writeResponse({governingBody, responseOn}: AssessmentDocument): readonly FileChild[] {
	const {response} = documentWords;
	return part(response.title, {
		before: responseOn === undefined ? response.about(governingBody) : response.published(responseOn),
		table: {heads: [officeWords.response.what, officeWords.response.words], widths: [4000, 10_620], rows: [[wordsCell(response.member), wordsCell('')], [wordsCell(response.words), wordsCell('\n\n')]], pageLines, isWhole: true},
	});
}

export function writeActions({actions}: AssessmentDocument): readonly FileChild[] {
	if (actions.length === 0) return part(documentWords.actionPlan, {before: documentWords.noActions});
	const rows = actions.map(({id, ids, what, owner, due, isPutOff}) => [markedCell(bookmarked(isPutOff ? 'putoff' : 'action', id, runs(ids.join(', '), {bold: true})), ids.join(', ')), textCell(what), textCell(owner), textCell(due)]);
	return part(documentWords.actionPlan, {table: {heads: documentWords.actionColumns, widths: [1500, 7320, 3100, 2700], rows, pageLines}});
}

export function writePromises({promises}: AssessmentDocument): readonly FileChild[] {
	if (promises.length === 0) return [];
	const rows = promises.map(({ids, promise, by, outcome}) => [wordsCell(ids.join(', '), {bold: true}), wordsCell(promise), wordsCell(by), textCell(outcome)]);
	return part(lastYearWords.promises, {table: {heads: lastYearWords.promiseColumns, widths: [1500, 6420, 2200, 4500], rows, pageLines}});
}

export function writeRegister({register}: AssessmentDocument): readonly FileChild[] {
	if (register.length === 0) return part(documentWords.evidence, {before: documentWords.noEvidence});
	const rows = register.map((entry) => [markedCell(bookmarked('evidence', entry.id, runs(entry.id, {bold: true})), entry.id), wordsCell(entry.title), linkCell(entry), wordsCell(entry.date), wordsCell(entry.usedAt.join(', '))]);
	return part(documentWords.evidence, {table: {heads: documentWords.evidenceColumns, widths: [800, 4800, 4400, 1900, 2720], rows, pageLines}});
}

function linkCell({link, address}: RegisterEntry) {
	return link === '' ? wordsCell('') : textCell([{spans: [{text: link, ...(address !== undefined && {address})}]}]);
}

function part(heading: string, {before, table}: {readonly before?: string; readonly table?: TableParts}): readonly FileChild[] {
	return [
		paragraph(heading, {heading: HeadingLevel.HEADING_1}),
		...(before === undefined ? [] : [paragraph(before, {keepNext: table !== undefined})]),
		...(table === undefined ? [] : [writeTable(table)]),
	];
}
