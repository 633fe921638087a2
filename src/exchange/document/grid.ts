import type {TableBlock} from './layout.ts';

/** A table's texts as a grid: a merged cell stands where it begins, and is empty in the other places it covers. */
export function gridOf({rows}: TableBlock): ReadonlyArray<readonly string[]> {
	const covered = new Map<number, number>();
	return rows.map(({cells}) => {
		const texts: string[] = [];
		const passCovered = () => {
			for (let left = covered.get(texts.length); left !== undefined && left > 0; left = covered.get(texts.length)) {
				covered.set(texts.length, left - 1);
				texts.push('');
			}
		};

		for (const {text, columns, rows: span} of cells) {
			passCovered();
			for (let column = 0; column < columns; column++) {
				if (span > 1) covered.set(texts.length, span - 1);
				texts.push(column === 0 ? text : '');
			}
		}

		passCovered();
		return texts;
	});
}
