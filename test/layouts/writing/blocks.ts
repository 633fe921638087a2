import type {Column} from './table.ts';
import type {SourceRow} from '../assessment.ts';

/** `Label: text` lines; a cell that is empty keeps its label or goes, as the writer chose. */
export function labelledLines(row: SourceRow, columns: readonly Column[], {keepsEmpty = true, label = (title: string) => `${title}: `} = {}): string {
	return columns
		.map(({title, cell}) => ({title, text: cell(row)}))
		.filter(({text}) => keepsEmpty || text !== '')
		.map(({title, text}) => `${label(title)}${text}`.trimEnd())
		.join('\n');
}

/** The cells that are not empty. */
export function filledCells(row: SourceRow, columns: readonly Column[]): readonly string[] {
	return columns.map(({cell}) => cell(row)).filter((text) => text !== '');
}

/** Those of the texts that are not empty. */
export function filled(texts: readonly (string | false)[]): readonly string[] {
	return texts.filter((text): text is string => text !== false && text !== '');
}
