import type {AssessmentDocument} from '../../document/model.ts';

export function writeWeb(document: AssessmentDocument, {isFragment}: {readonly isFragment: boolean}): string {
	throw new Error(`not written yet: ${document.title} ${isFragment}`);
}
