import {AlignmentType, Footer, Header, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions} from 'docx';
import type {AssessmentDocument} from '../../document/model.ts';
import {documentWords} from '../../wording/en/document.ts';
import {officeWords} from '../../wording/en/office.ts';
import {clipped} from './clipped.ts';
import {runs} from './text.ts';

/** A4, in twentieths of a point. */
const shortSide = 11_906;
const longSide = 16_838;

export interface PageParts {
	readonly isLandscape: boolean;
	readonly margins: {readonly top: number; readonly side: number; readonly bottom: number};
}

/** Whose paper it is and of when stands at the foot of each page. The library takes the sides as of a page that stands, and turns them itself. */
export function pageOf({landlord, period, draftNotice}: AssessmentDocument, {isLandscape, margins: {top, side, bottom}}: PageParts): Omit<ISectionOptions, 'children'> {
	const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
	const foot = [clipped(landlord, 60), clipped(period, 20)].filter((each) => each !== '').join(', ');
	const numbers = [officeWords.page, PageNumber.CURRENT, officeWords.of, PageNumber.TOTAL_PAGES];
	const footer = new Paragraph({alignment: AlignmentType.RIGHT, children: [...runs(foot === '' ? '' : `${foot} · `), new TextRun({children: numbers})]});
	return {
		properties: {page: {size: {width: shortSide, height: longSide, orientation}, margin: {top, bottom, left: side, right: side, header: 400, footer: 400, gutter: 0}}},
		footers: {default: new Footer({children: [footer]})},
		...(draftNotice !== undefined && {headers: {default: new Header({children: [new Paragraph({alignment: AlignmentType.RIGHT, children: [...runs(documentWords.draft, {bold: true})]})]})}}),
	};
}
