/** What a page is put together from: tables, and the lines outside of them. */
import type {Line, LineGroup} from './lines.ts';

export interface PieceCell extends LineGroup {
	readonly left: number;
	readonly right: number;
	readonly rows: number;
}

export interface TablePiece {
	readonly kind: 'table';
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly rows: ReadonlyArray<readonly PieceCell[]>;
}

export interface LinePiece {
	readonly kind: 'line';
	readonly top: number;
	readonly line: Line;
}

export interface Page {
	readonly height: number;
	readonly pieces: ReadonlyArray<TablePiece | LinePiece>;
}
