import type {AssessmentDocument} from '../../../src/document/model.ts';
import {writeMarkdown} from '../../../src/publish/markdown/write.ts';
import {writeForm} from '../../../src/publish/forms.ts';
import {writePlainWeb} from './plain-page.ts';

export interface WrittenFile {
	readonly bytes: Uint8Array;
	readonly fileName: string;
}

export async function written(form: 'markdown' | 'word' | 'page' | 'fragment', document: AssessmentDocument): Promise<WrittenFile> {
	switch (form) {
		case 'markdown':
			return {bytes: Buffer.from(writeMarkdown(document)), fileName: 'assessment.md'};
		case 'word':
			return {bytes: Buffer.from(await writeForm('word', document)), fileName: 'assessment.docx'};
		default:
			return {bytes: Buffer.from(writePlainWeb(document, {isFragment: form === 'fragment'})), fileName: 'assessment.html'};
	}
}
