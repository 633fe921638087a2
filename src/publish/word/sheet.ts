/** The sheet the form is printed on: A4, lying. */
import {pageOf} from '../office/page.ts';
import type {AssessmentDocument} from '../../document/model.ts';

/** Lines of a table's text that stand below its head on one page. */
export const pageLines = 34;

export function formSheet(document: AssessmentDocument) {
	return pageOf(document, {isLandscape: true, margins: {top: 850, side: 1109, bottom: 850}});
}
