import type {TableBlock} from '../../containers/layout.ts';

/** In the form's order the landlord's columns come after the number and the requirement. */
const firstOfLandlord = 2;

/**
 * A table's texts as a grid. A cell merged across stands where it begins, and is empty in the other places it covers. One merged
 * downwards beside rows with a first cell of their own says the same of each; where the first cell is merged with it, it is one row.
 */
export function gridOf({rows}: TableBlock): ReadonlyArray<readonly string[]> {
	const covered = new Map<number, {readonly text: string; left: number}>();
	return rows.map(({cells}) => {
		const texts: string[] = [];
		const isOwn = (covered.get(0)?.left ?? 0) === 0;
		const passCovered = () => {
			for (let above = covered.get(texts.length); above !== undefined && above.left > 0; above = covered.get(texts.length)) {
				above.left -= 1;
				texts.push(isOwn && texts.length >= firstOfLandlord ? above.text : '');
			}
		};

		for (const {text, columns, rows: span} of cells) {
			passCovered();
			for (let column = 0; column < columns; column++) {
				if (span > 1) covered.set(texts.length, {text: column === 0 ? text : '', left: span - 1});
				texts.push(column === 0 ? text : '');
			}
		}

		passCovered();
		return texts;
	});
}
