import type {Gap} from '../core/checks/gap.ts';

export interface NumberedGap {
	readonly gap: Gap;
	/** G1, G2 … in the order of the list. */
	readonly number: string;
}

export function numberGaps(gaps: readonly Gap[]): readonly NumberedGap[] {
	return gaps.map((gap, index) => ({gap, number: `G${index + 1}`}));
}

/** The marks in a row, by provision: ⚑ and a link to each gap in the list. */
export function markRows(gaps: readonly NumberedGap[]): ReadonlyMap<string, string> {
	const marks = new Map<string, string>();
	for (const {gap, number} of gaps) {
		if (gap.provision === undefined) continue;
		const before = marks.get(gap.provision);
		marks.set(gap.provision, `${before === undefined ? '⚑' : `${before},`} [${number}](#${anchorOf(number)})`);
	}

	return marks;
}

export function anchorOf(number: string): string {
	return number.toLowerCase();
}
