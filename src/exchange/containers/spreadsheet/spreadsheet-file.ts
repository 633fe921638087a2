import type {LeftOut} from '../../../core/text/stand-ins.ts';
import type {Layout} from '../layout.ts';

/** What a spreadsheet holds and does not show. */
export interface HiddenParts {
	readonly sheets: readonly string[];
	readonly rows: number;
	readonly columns: number;
}

export interface SpreadsheetFile {
	readonly layout: Layout;
	readonly leftOut: readonly LeftOut[];
	readonly hidden: HiddenParts;
}
