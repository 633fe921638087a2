/** The forms a document is written in. Each is loaded when it is asked for: a start, and a draft in markdown, wait for none of them. */
import type {AssessmentDocument} from '../document/model.ts';

export const forms = ['markdown', 'word', 'web', 'board'] as const;
export type Form = (typeof forms)[number];

/** What the file of a form is called when nobody names it. */
export const fileNames: Readonly<Record<Form, string>> = {markdown: 'assessment.md', word: 'assessment.docx', web: 'assessment.html', board: 'board-paper.docx'};

/** The form a file's name asks for; undefined for any other ending. A board paper has to be asked for by name. */
export function formOfFile(file: string): Form | undefined {
	if (/\.docx$/i.test(file)) return 'word';
	if (/\.html?$/i.test(file)) return 'web';
	return /\.(?:md|markdown|txt)$/i.test(file) ? 'markdown' : undefined;
}

export interface FormOptions {
	/** Of the web form: without a page around it and without styles of its own. */
	readonly isFragment?: boolean;
}

/** The same document always gives the same bytes. */
export async function writeForm(form: Form, document: AssessmentDocument, {isFragment = false}: FormOptions = {}): Promise<string | Uint8Array> {
	switch (form) {
		case 'markdown': {
			const {writeMarkdown} = await import('./markdown/write.ts');
			return writeMarkdown(document);
		}

		case 'word': {
			const {writeWord} = await import('./word/write.ts');
			return writeWord(document);
		}

		case 'web': {
			const {writeWeb} = await import('./web/write.ts');
			return writeWeb(document, {isFragment});
		}

		case 'board': {
			const {writeBoardPaper} = await import('./board/write.ts');
			return writeBoardPaper(document);
		}
	}
}
