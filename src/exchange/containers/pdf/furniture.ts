/** What stands on page after page at one height, and is said by its first time: running headers and footers, a table's repeated headings. */
import type {LinePiece, Page} from './pieces.ts';

/** Of a page's height, from its top and from its bottom. */
const margin = 0.12;
const pageNumber = /^(page\s*)?(\d{1,4}|[ivxl]+)(\s*(of|\/|\|)\s*\d{1,4})?$/i;

export function withoutFurniture(pages: readonly Page[]): readonly Page[] {
	const counts = new Map<string, number>();
	for (const page of pages) {
		const keys = new Set(page.pieces.flatMap((piece) => (piece.kind === 'line' ? [keyOf(piece, page)] : [])));
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	}

	const fewest = Math.max(2, 0.3 * pages.length);
	return pages.map((page, number) => ({
		...page,
		pieces: page.pieces.filter((piece) => {
			if (piece.kind === 'table') return true;
			if (isInMargin(piece, page) && pageNumber.test(piece.line.text.trim())) return false;
			const isRepeated = counts.get(keyOf(piece, page))! >= fewest;
			return !isRepeated || (number === 0 && piece.line.baseline < page.height / 2);
		}),
	}));
}

const isInMargin = ({line}: LinePiece, {height}: Page): boolean => line.baseline < margin * height || line.baseline > (1 - margin) * height;

/** The same words in the same place; in a margin, whatever the number in them. */
function keyOf(piece: LinePiece, page: Page): string {
	const text = piece.line.text.trim();
	return `${Math.round(piece.line.baseline / 3)} ${Math.round(piece.line.left / 3)} ${isInMargin(piece, page) ? text.replaceAll(/\d+/g, '#') : text}`;
}
