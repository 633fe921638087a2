/** What every paper has: for whom it is, what is decided, the verdict with its counts, and the three dates. */
import {HeadingLevel, type FileChild} from 'docx';
import type {AssessmentDocument, Step} from '../../document/model.ts';
import {boardWords} from '../../wording/en/board.ts';
import {documentWords} from '../../wording/en/document.ts';
import {officeWords} from '../../wording/en/office.ts';
import {sectionBars} from '../office/bars.ts';
import {clipped} from '../office/clipped.ts';
import {bulletParagraph} from '../office/lists.ts';
import {wordsCell, writeTable} from '../office/table.ts';
import {paragraph, runs} from '../office/text.ts';
import {headingHeight, heightOf, paragraphHeight, rowHeight, type Fitting} from './room.ts';

const mostOfName = 60;

export function writeTop({landlord, period, governingBody, completedBy, draftNotice, title}: AssessmentDocument): Fitting {
	const about = [boardWords.about(clipped(governingBody, mostOfName)), completedBy === '' ? '' : boardWords.from(clipped(completedBy, mostOfName))].filter((each) => each !== '').join(', ');
	const whose = [clipped(landlord, mostOfName), clipped(period, 40)].filter((each) => each !== '').join(' · ');
	const notice = draftNotice === undefined ? '' : `${documentWords.draft}. ${clipped(draftNotice, 300)}`;
	const lines = [whose, `${about} · ${clipped(title, 200)}`, notice].filter((each) => each !== '');
	return {
		children: [paragraph(boardWords.title, {heading: HeadingLevel.TITLE}), ...lines.map((line) => paragraph(line, {bold: line === whose}))],
		height: 50 + heightOf(lines),
	};
}

export function writeDecisions({summary}: AssessmentDocument): Fitting {
	return headed(boardWords.decisions, bulleted(summary.decisions.map((decision) => clipped(decision, 300))));
}

export function writeStanding({summary, sections}: AssessmentDocument): Fitting {
	const verdict = clipped(summary.verdict, 300);
	const widths = [4500, 1706, 550, 550, 1150, 900, 550];
	const figures = summary.figures.length === 0 ? '' : clipped(`${documentWords.figures}: ${summary.figures.map(({label, value}) => `${label} ${value}`).join('; ')}.`, 500);
	const rows = [officeWords.sectionColumns, ...sections.map(({number, title}) => [`${number}. ${title}`])];
	return headed(boardWords.standing, {
		children: [paragraph(verdict, {bold: true, keepNext: true}), ...(figures === '' ? [] : [paragraph(figures, {keepNext: true})]), sectionBars(sections, {widths, longest: 24, pageLines: 40})],
		height: paragraphHeight(verdict) + (figures === '' ? 0 : paragraphHeight(figures)) + rows.reduce((sum, cells) => sum + rowHeight(cells, widths), 0),
	});
}

export function writeSteps({steps, governingBody, completedBy, landlord, publishedAt}: AssessmentDocument): Fitting {
	const who: Readonly<Record<Step['name'], string>> = {assessed: completedBy, approved: governingBody === '' ? boardWords.governingBody : governingBody, published: landlord};
	const widths = [5106, 2600, 2200];
	const rows = steps.map(({name, date, isPlanned}) => [boardWords.steps[name](clipped(publishedAt, 120)), clipped(who[name], mostOfName), date === '' ? boardWords.notYet : isPlanned ? documentWords.planned(date) : date]);
	return headed(boardWords.dates, {
		children: [writeTable({heads: boardWords.stepColumns, widths, rows: rows.map((cells) => cells.map((words) => wordsCell(words))), pageLines: 40, isWhole: true})],
		height: [boardWords.stepColumns, ...rows].reduce((sum, cells) => sum + rowHeight(cells, widths), 0),
	});
}

export function headed(heading: string, {children, height}: Fitting): Fitting {
	return {children: [paragraph(heading, {heading: HeadingLevel.HEADING_2}), ...children], height: headingHeight + height};
}

export function bulleted(lines: readonly string[]): Fitting {
	const children: readonly FileChild[] = lines.map((line) => bulletParagraph(runs(line)));
	return {children, height: heightOf(lines)};
}
