import type {AssessmentDocument} from '../../../src/document/model.ts';
import {fileNames, writeForm} from '../../../src/publish/forms.ts';

export interface WrittenFile {
	readonly bytes: Uint8Array;
	readonly fileName: string;
}

export async function written(form: 'markdown' | 'word' | 'page' | 'fragment', document: AssessmentDocument): Promise<WrittenFile> {
	const name = form === 'page' || form === 'fragment' ? 'web' : form;
	return {bytes: Buffer.from(await writeForm(name, document, {isFragment: form === 'fragment'})), fileName: fileNames[name]};
}
