/** A PDF to a Layout: every page's marks, read once, then put together as tables and paragraphs. */
import {getDocumentProxy, getResolvedPDFJS} from 'unpdf';
import type {Layout} from '../layout.ts';
import type {LeftOut} from '../../../core/text/stand-ins.ts';
import {isRefused, megabytes, Refused, type Limits} from '../refusal.ts';
import {withoutFurniture} from './furniture.ts';
import {doubtfulButtons, readFields, type Widget} from './fields.ts';
import type {Box} from './places.ts';
import {readMarks, type DrawnPage} from './marks.ts';
import {readPage} from './page.ts';
import {settlePage, type FieldAt} from './settle.ts';
import {stitchPages} from './stitch.ts';
import {unpackedSize} from './unpacked-size.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The library makes fonts ready for a screen. Given a screen that takes them and shows nothing, it is done; without
 * one it would work out the outline of every letter of the document, which is a fifth of all its work.
 */
class UnseenFont {
	readonly loaded = Promise.resolve();
}

const unseen: unknown = {fonts: new Set<UnseenFont>()};
type Options = NonNullable<Parameters<typeof getDocumentProxy>[1]>;
/** Pictures are left alone, but for those no larger than a tick. */
const readingOnly = {disableFontFace: false, ownerDocument: unseen, useSystemFonts: false, maxImageSize: 40_000, isEvalSupported: false, verbosity: 0} as Options;
/** Fewer letters in a whole document are a stamp on a picture. */
const fewestLetters = 60;
const pagesAtOnce = 4;
/** Where the mark of its end is looked for: some programs add to it. */
const longestTail = 8192;

export interface PdfContent {
	readonly layout: Layout;
	readonly leftOut: readonly LeftOut[];
}

interface Drawn {
	readonly page: DrawnPage;
	readonly fields: readonly FieldAt[];
	/** Comments laid over the page, which it does not show. */
	readonly notes: readonly string[];
}

export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<PdfContent> {
	if (!isWhole(bytes)) throw damaged();
	if (unpackedSize(bytes, limits.drawnBytes) > limits.drawnBytes) throw new Refused({code: 'too-much-inside', limit: megabytes(limits.drawnBytes)});
	const drawn = await drawnPages(bytes, limits);
	const marks = drawn.map(({page, fields}) => settlePage(page, fields));
	let letters = 0;
	for (const {runs, leftOut} of marks) for (const {text} of [...runs, ...leftOut]) letters += text.trim().length;
	if (letters === 0 && drawn.every(({page}) => page.drawn === 0) && !hasPictures(bytes)) throw damaged();
	if (letters < fewestLetters) throw new Refused({code: 'picture-only', pages: marks.length});
	return {layout: stitchPages(withoutFurniture(marks.map(readPage))), leftOut: once([...marks.flatMap(({leftOut}) => leftOut), ...drawn.flatMap(({notes}) => notes.map((text): LeftOut => ({kind: 'comment', text})))])};
}

/** The library mends a file cut short by leaving out what is missing; a row lost without a word is worse than none. */
const isWhole = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-longestTail).includes('%%EOF');

/** As every dictionary of a picture says, which is never packed. */
const hasPictures = (bytes: Uint8Array): boolean => /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));

const damaged = (cause?: unknown): Refused => new Refused({code: 'file-damaged', kind: 'pdf'}, cause);

async function drawnPages(bytes: Uint8Array, limits: Limits): Promise<readonly Drawn[]> {
	const document = await openPdf(bytes);
	let timer: NodeJS.Timeout | undefined;
	const tooSlow = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Refused({code: 'too-slow', seconds: limits.seconds})), limits.seconds * 1000);
	});
	try {
		return await Promise.race([readPages(document, bytes, limits), tooSlow]);
	} catch (error) {
		throw isRefused(error) ? error : damaged(error);
	} finally {
		clearTimeout(timer);
		// Ends what is still being drawn.
		await document.loadingTask.destroy();
	}
}

async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
	Object.assign(globalThis, {FontFace: UnseenFont});
	try {
		// The library takes the bytes it is given as its own.
		return await getDocumentProxy(new Uint8Array(bytes), readingOnly);
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		throw isLocked ? new Refused({code: 'password-needed', kind: 'pdf'}, error) : damaged(error);
	}
}

async function readPages(document: PdfDocument, bytes: Uint8Array, limits: Limits): Promise<readonly Drawn[]> {
	const {numPages: count} = document;
	if (count > limits.pages) throw new Refused({code: 'too-many-pages', pages: count, limit: limits.pages});
	const {OPS: operators} = await getResolvedPDFJS();
	const parts = await document.getOptionalContentConfig();
	const isOff = (group: unknown): boolean => group !== null && group !== undefined && !parts.isVisible(group as Parameters<typeof parts.isVisible>[0]);
	const pages: Drawn[] = [];
	let doubtful: ReadonlySet<string> | undefined;
	let drawn = 0;
	for (let first = 1; first <= count; first += pagesAtOnce) {
		const numbers = Array.from({length: Math.min(pagesAtOnce, count - first + 1)}, (_, offset) => first + offset);
		const read = await Promise.all(numbers.map(async (number) => {
			const page = await document.getPage(number);
			const widgets = await page.getAnnotations() as readonly Widget[];
			if (widgets.some(({fieldType}) => fieldType === 'Btn')) doubtful ??= doubtfulButtons(bytes);
			const {fields, known} = readFields(widgets, doubtful ?? new Set());
			const drawn = await readMarks(page, operators, {annotations: known, isOff});
			const placed = fields.map((field) => ({field, box: boxOnPage(drawn, field.rect)}));
			page.cleanup();
			return {page: drawn, fields: placed, notes: widgets.flatMap(noteOf)};
		}));
		pages.push(...read);
		for (const {page} of read) drawn += page.drawn;
		if (drawn > limits.marks) throw new Refused({code: 'too-many-pieces', limit: limits.marks});
	}

	return pages;
}

/** A rectangle of the page's own, from whose foot it counts, to where it is shown. */
function boxOnPage({matrix: [a, b, c, d, e, f]}: DrawnPage, rect: readonly number[]): Box {
	const corners = [[rect[0]!, rect[1]!], [rect[2]!, rect[3]!]].map(([x, y]) => [a * x! + c * y! + e, b * x! + d * y! + f] as const);
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)};
}

/** The same words may be laid over every page. */
function once(leftOut: readonly LeftOut[]): readonly LeftOut[] {
	const seen = new Set<string>();
	return leftOut.filter(({kind, text}) => kind === 'struck' || (!seen.has(text) && seen.add(text)));
}

/** What a comment says; where the page shows it itself it is read there. */
function noteOf({subtype, contentsObj}: Widget): readonly string[] {
	const text = ['Widget', 'Link', 'FreeText', 'Popup'].includes(subtype) ? '' : (contentsObj?.str ?? '').trim();
	return text === '' ? [] : [text];
}
