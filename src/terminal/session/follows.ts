import type {Row} from '../../core/draft/branching.ts';
import {paragraph, type Line} from '../line.ts';
import {textColumns} from './transcript.ts';

/** One line for each row that is not applicable by itself. */
export function followsLines(rows: readonly Row[], columns: number): readonly Line[] {
	return rows.flatMap((row) => paragraph(`${row.provision.id} is not applicable: ${row.provision.notApplicable?.say ?? ''}`, textColumns(columns), 'dim'));
}
