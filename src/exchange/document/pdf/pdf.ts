/** A PDF to a Layout: every page's marks, read once, then put together as tables and paragraphs. */
import {getDocumentProxy, getResolvedPDFJS} from 'unpdf';
import type {Layout} from '../layout.ts';
import {megabytes, Refused, type Limits} from '../refusal.ts';
import {withoutFurniture} from './furniture.ts';
import {readMarks} from './marks.ts';
import {readPage, type Page} from './page.ts';
import {stitchPages} from './stitch.ts';
import {unpackedSize} from './unpacked-size.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Nothing is ever painted: no fonts are made ready for a screen, and pictures are left alone. */
const readingOnly = {disableFontFace: false, useSystemFonts: false, maxImageSize: 1, isEvalSupported: false, verbosity: 0} as const;
/** Fewer letters in a whole document are a stamp on a picture. */
const fewestLetters = 60;
const pagesAtOnce = 4;

export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Layout> {
	if (unpackedSize(bytes, limits.drawnBytes) > limits.drawnBytes) throw new Refused({code: 'too-much-inside', limit: megabytes(limits.drawnBytes)});
	const document = await openPdf(bytes);
	let timer: NodeJS.Timeout | undefined;
	const tooSlow = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Refused({code: 'too-slow', seconds: limits.seconds})), limits.seconds * 1000);
	});
	try {
		return await Promise.race([readPages(document, limits), tooSlow]);
	} finally {
		clearTimeout(timer);
		// Ends what is still being drawn.
		await document.loadingTask.destroy();
	}
}

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
	try {
		// The library takes the bytes it is given as its own.
		return await getDocumentProxy(Uint8Array.from(bytes), readingOnly);
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		throw new Refused(isLocked ? {code: 'password-needed', kind: 'pdf'} : {code: 'file-damaged', kind: 'pdf'}, error);
	}
}

async function readPages(document: PdfDocument, limits: Limits): Promise<Layout> {
	const {numPages: count} = document;
	if (count > limits.pages) throw new Refused({code: 'too-many-pages', pages: count, limit: limits.pages});
	const {OPS: operators} = await getResolvedPDFJS();
	const pages: Page[] = [];
	let letters = 0;
	let drawn = 0;
	for (let first = 1; first <= count; first += pagesAtOnce) {
		const numbers = Array.from({length: Math.min(pagesAtOnce, count - first + 1)}, (_, offset) => first + offset);
		const read = await Promise.all(numbers.map(async (number) => {
			const page = await document.getPage(number);
			const marks = await readMarks(page, operators);
			page.cleanup();
			return marks;
		}));
		for (const marks of read) {
			drawn += marks.drawn;
			if (drawn > limits.marks) throw new Refused({code: 'too-many-pieces', limit: limits.marks});
			for (const {text} of marks.runs) letters += text.trim().length;
			pages.push(readPage(marks));
		}
	}

	if (letters < fewestLetters) throw new Refused({code: 'picture-only', pages: count});
	return stitchPages(withoutFurniture(pages));
}
