/** Pages to one document: tables and texts that run over pages are put together. */
import type {Layout} from '../layout.ts';
import {findHabits, type LineGroup} from './lines.ts';
import type {Page} from './pieces.ts';
import {continueTable, isSameTable, startTable, tableBlock, type RunningTable} from './running-table.ts';
import {continueText, isBelow, measured, paragraphBlocks, type RunningText} from './running-text.ts';

export function stitchPages(pages: readonly Page[]): Layout {
	const parts = joinPieces(pages);
	const texts = parts.filter((part) => part.kind === 'text');
	const groups = new Map<RunningText, LineGroup>(measured(texts).map((group, index) => [texts[index]!, group]));
	const cells = parts.flatMap((part) => (part.kind === 'table' ? part.rows.flat() : []));
	const habits = findHabits([...cells, ...groups.values()]);
	const usual = usualSize([...cells, ...groups.values()]);
	return parts.flatMap((part): Layout => (part.kind === 'table' ? [tableBlock(part, habits)] : paragraphBlocks(groups.get(part)!, habits, usual)));
}

function joinPieces(pages: readonly Page[]): ReadonlyArray<RunningTable | RunningText> {
	const parts: (RunningTable | RunningText)[] = [];
	let lowest = 0;
	for (const {pieces} of pages) for (const piece of pieces) if (piece.kind === 'table') lowest = Math.max(lowest, piece.bottom);
	for (const [page, {pieces}] of pages.entries()) {
		for (const [index, piece] of pieces.entries()) {
			const last = parts.at(-1);
			if (piece.kind === 'line') {
				if (last?.kind === 'text' && isBelow(last, piece.line, page)) continueText(last, piece.line, page);
				else parts.push({kind: 'text', lines: [piece.line], page});
			} else if (last?.kind === 'table' && index === 0 && last.page === page - 1 && isSameTable(last, piece)) {
				continueTable(last, piece, lowest);
				last.page = page;
				last.bottom = piece.bottom;
			} else {
				parts.push(startTable(piece, page));
			}
		}
	}

	return parts;
}

/** The size that most letters are set in. */
function usualSize(groups: readonly LineGroup[]): number {
	const letters = new Map<number, number>();
	for (const {lines} of groups) for (const {size, text} of lines) letters.set(Math.round(2 * size), (letters.get(Math.round(2 * size)) ?? 0) + text.length);
	const [commonest] = [...letters].toSorted((a, b) => b[1] - a[1]);
	return (commonest?.[0] ?? 20) / 2;
}
