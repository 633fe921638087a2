import type {AssessmentDocument} from '../../document/model.ts';

export async function writeWord(document: AssessmentDocument): Promise<Uint8Array> {
	throw new Error(`not written yet: ${document.title}`);
}
