/** The sheet the form is printed on: A4, lying. */
import {pageOf} from '../office/page.ts';
import type {AssessmentDocument} from '../../document/model.ts';

/** Between the margins, in twentieths of a point: the form's columns fill it. */
export const sheetWidth = 14_620;

/** Lines of a table's text that stand below its head on one page. */
export const pageLines = 34;

export function formSheet({landlord, period, draftNotice, isClean}: AssessmentDocument) {
	return pageOf({isLandscape: true, margins: {top: 850, side: 1109, bottom: 850}, foot: [landlord, period].filter((each) => each !== '').join(', '), isDraft: draftNotice !== undefined && !isClean});
}
