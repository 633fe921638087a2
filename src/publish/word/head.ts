/** Whose assessment it is, how far it has come, and where it stands. */
import {BorderStyle, HeadingLevel, Paragraph, ShadingType, type FileChild} from 'docx';
import type {AssessmentDocument} from '../../document/model.ts';
import {datedNoes} from '../../document/summary.ts';
import {datesWords, documentWords, noesLine} from '../../wording/en/document.ts';
import {capital} from '../../wording/en/phrasing.ts';
import {sectionBars} from '../office/bars.ts';
import {colours} from '../office/styles.ts';
import {paragraph, runs} from '../office/text.ts';
import type {Comments} from './comments.ts';
import {pageLines} from './sheet.ts';

export function writeHead(document: AssessmentDocument, comments: Comments): readonly FileChild[] {
	const {title, landlord, period, about, bodiesCovered, completedBy, gaps} = document;
	const ofWhole = gaps.filter(({provisions}) => provisions.length === 0);
	const covers = bodiesCovered === '' ? '' : `${documentWords.covers}: ${bodiesCovered}`;
	const by = completedBy === '' ? '' : `${documentWords.completedBy}: ${completedBy}`;
	return [
		...writeNotice(document),
		new Paragraph({heading: HeadingLevel.TITLE, children: comments.about(ofWhole, runs(title))}),
		...lines([landlord], {bold: true}),
		...lines([period, about.join(' · '), covers, by, datesOf(document)]),
	];
}

export function writeStanding({summary, sections}: AssessmentDocument): readonly FileChild[] {
	return [
		paragraph(documentWords.standing, {heading: HeadingLevel.HEADING_1}),
		paragraph(summary.verdict, {bold: true, keepNext: true}),
		paragraph(noesLine(datedNoes(summary)), {keepNext: true}),
		sectionBars(sections, {widths: [5600, 4200, 800, 800, 1320, 1100, 800], longest: 60, pageLines}),
	];
}

function writeNotice({draftNotice, gapCounts}: AssessmentDocument): readonly FileChild[] {
	if (draftNotice === undefined) return [];
	const border = {style: BorderStyle.SINGLE, size: 6, color: colours.rule, space: 4};
	const words = `${draftNotice}${gapCounts === '' ? '' : ` ${documentWords.gapCounts}: ${gapCounts}.`}`;
	return [new Paragraph({
		style: 'Notice',
		border: {top: border, bottom: border, left: border, right: border},
		shading: {type: ShadingType.CLEAR, color: 'auto', fill: colours.notice},
		children: [...runs(`${documentWords.draft}. `, {bold: true}), ...runs(words)],
	})];
}

function lines(texts: readonly string[], look: {readonly bold?: boolean} = {}): readonly Paragraph[] {
	return texts.filter((text) => text !== '').map((text) => paragraph(text, look));
}

function datesOf(document: AssessmentDocument): string {
	const words = datesWords(document);
	return words === '' ? '' : `${capital(words)}.`;
}
