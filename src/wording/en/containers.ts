/** Why a file cannot be read as a document at all: what is wrong, then what to do. */
export type ContainerRefusal =
	| {readonly code: 'file-empty'}
	| {readonly code: 'file-too-large'; readonly megabytes: number; readonly limit: number}
	| {readonly code: 'too-much-inside'; readonly limit: number}
	| {readonly code: 'too-many-pieces'; readonly limit: number}
	| {readonly code: 'too-many-pages'; readonly pages: number; readonly limit: number}
	| {readonly code: 'too-deep'; readonly limit: number}
	| {readonly code: 'too-slow'; readonly seconds: number}
	| {readonly code: 'reader-failed'}
	| {readonly code: 'file-damaged'; readonly kind: 'word' | 'pdf' | 'spreadsheet'}
	| {readonly code: 'password-needed'; readonly kind: 'word' | 'pdf' | 'spreadsheet'}
	| {readonly code: 'picture-only'; readonly pages: number}
	| {readonly code: 'old-word'}
	/** Its words stand in a part that Word takes in only when it opens the file. */
	| {readonly code: 'needs-saving'}
	| {readonly code: 'not-a-document'; readonly kind: 'open-document' | 'spreadsheet' | 'old-spreadsheet' | 'presentation' | 'rich-text' | 'archive' | 'picture' | 'other'};

const kinds = {
	'open-document': 'an OpenDocument file',
	'spreadsheet': 'a spreadsheet without a sheet that can be read',
	'old-spreadsheet': 'a spreadsheet in a format that comply does not read',
	'presentation': 'a presentation',
	'rich-text': 'a Rich Text file',
	'archive': 'a ZIP file without a document in it',
	'picture': 'a picture',
	'other': 'no kind of document that comply can read',
} as const;

const remedies = {
	'open-document': 'Open it and save it as a Word document (.docx), then give that file.',
	'spreadsheet': 'Open it in Excel and save it as .xlsx, then give that file.',
	'old-spreadsheet': 'Open it in Excel and save it as .xlsx, then give that file.',
	'presentation': 'Copy the form into a Word document, then give that file.',
	'rich-text': 'Open it and save it as a Word document (.docx), then give that file.',
	'archive': 'Unpack it, then give the document that was inside.',
	'picture': 'Give the document it was made from, or a PDF whose words can be selected.',
	'other': 'Give a Word document (.docx), an Excel workbook (.xlsx), a PDF, a web page, markdown or plain text.',
} as const;

const damaged = {
	word: (file: string) => `“${file}” is a Word document that is damaged or cut short. Open it in Word, save it anew, then give that file.`,
	spreadsheet: (file: string) => `“${file}” is a spreadsheet that is damaged or cut short. Open it in Excel, save it anew as .xlsx, then give that file.`,
	pdf: (file: string) => `“${file}” is a PDF that is damaged or cut short. Download it again, or print it to a new PDF, then give that file.`,
} as const;

const locked = {
	word: (file: string) => `“${file}” is locked with a password. Open it in Word, save a copy without the password, then give that file.`,
	spreadsheet: (file: string) => `“${file}” is locked with a password. Open it in Excel, save a copy without the password, then give that file.`,
	pdf: (file: string) => `“${file}” is locked with a password. Print it to a PDF without one, then give that file.`,
} as const;

const smaller = 'Give the self-assessment alone, without what it is bound with.';

export function containerRefusalWords(refusal: ContainerRefusal, file: string): string {
	switch (refusal.code) {
		case 'file-empty':
			return `“${file}” is empty. Check that it was saved or downloaded to the end.`;
		case 'file-too-large':
			return `“${file}” is ${refusal.megabytes} MB; comply reads up to ${refusal.limit} MB. ${smaller}`;
		case 'too-much-inside':
			return `“${file}” unpacks to more than the ${refusal.limit} MB that comply reads, so it was left alone. ${smaller}`;
		case 'too-many-pieces':
			return `“${file}” holds more than ${refusal.limit.toLocaleString('en-GB')} pieces, which no self-assessment does. ${smaller}`;
		case 'too-many-pages':
			return `“${file}” has ${refusal.pages.toLocaleString('en-GB')} pages; comply reads up to ${refusal.limit.toLocaleString('en-GB')}. ${smaller}`;
		case 'too-deep':
			return `“${file}” nests its parts more than ${refusal.limit.toLocaleString('en-GB')} deep, which no document does. Open it in Word, save it anew as .docx, then give that file.`;
		case 'too-slow':
			return `“${file}” could not be read within ${refusal.seconds} seconds. Open it, print the self-assessment alone to a new PDF, then give that file.`;
		case 'reader-failed':
			return `“${file}” is damaged, or built in a way that comply cannot read. Open it, save it anew as .docx or print it to a new PDF, then give that file.`;
		case 'file-damaged':
			return damaged[refusal.kind](file);
		case 'password-needed':
			return locked[refusal.kind](file);
		case 'picture-only':
			return `“${file}” is a scan: its ${refusal.pages === 1 ? 'page is a picture' : `${refusal.pages} pages are pictures`} without words in them. Give the Word document it was made from, or have its text recognised (OCR) first.`;
		case 'old-word':
			return `“${file}” is in the format of Word before 2007. Open it in Word, save it as a Word document (.docx), then give that file.`;
		case 'needs-saving':
			return `“${file}” holds its words in a way that only Word unfolds. Open it in Word and save it again, then give that file.`;
		case 'not-a-document':
			return `“${file}” is ${kinds[refusal.kind]}. ${remedies[refusal.kind]}`;
	}
}

/** A note at a cell of a spreadsheet, as text that belongs to no row. */
export const cellNoteWords = {
	at: (cell: string, text: string) => `Note at ${cell}: ${text}`,
	atRow: (row: string, text: string) => `Note at row ${row}: ${text}`,
};
