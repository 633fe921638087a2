/** A draft's document as it goes to the disk: the same for the command and for the interview. */
import {documentOf, type DocumentInput} from '../document/assessment.ts';
import type {WrittenAs} from '../wording/en/forms.ts';
import {fileNames, writeForm, type Form, type FormOptions} from './forms.ts';

/** What a governing body decides on is never a clean copy. */
export function writeDraft(form: Form, input: DocumentInput, options?: FormOptions): Promise<string | Uint8Array> {
	return writeForm(form, documentOf({...input, isClean: input.isClean && form !== 'board'}), options);
}

export interface WrittenFile {
	/** In the draft's folder. */
	readonly name: string;
	readonly form: Form;
	readonly bytes: string | Uint8Array;
}

/** What is published is the page, and the form in Word. */
const published = ['word', 'web'] as const;

export async function writtenFiles(as: WrittenAs, draft: Omit<DocumentInput, 'isClean'>): Promise<readonly WrittenFile[]> {
	const forms = as === 'clean' ? published : [as];
	return Promise.all(forms.map(async (form) => ({name: fileNames[form], form, bytes: await writeDraft(form, {...draft, isClean: as === 'clean'})})));
}
