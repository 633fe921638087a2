/** A provision such as 5.10, of which a spreadsheet made the number 5.1: told by the order in which the numbers stand. */

const number = /^([1-9])\.(\d{1,2})$/;

interface Place {
	readonly row: number;
	readonly section: number;
	readonly minor: string;
}

/** Rows with their numbers as the form has them; what cannot be told stays as it is. */
export function restoreTens(rows: ReadonlyArray<readonly string[]>): ReadonlyArray<readonly string[]> {
	const column = numberColumn(rows);
	if (column === undefined) return rows;
	const restored = new Map(restoredNumbers(placesIn(rows, column)));
	return restored.size === 0 ? rows : rows.map((row, index) => (restored.has(index) ? row.with(column, restored.get(index)!) : row));
}

/** The one with most numbers of provisions. */
function numberColumn(rows: ReadonlyArray<readonly string[]>): number | undefined {
	const counts = new Map<number, number>();
	for (const row of rows) for (const [column, text] of row.entries()) if (number.test(text.trim())) counts.set(column, (counts.get(column) ?? 0) + 1);
	const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
	return best && best[1] >= fewest ? best[0] : undefined;
}

const fewest = 2;

function placesIn(rows: ReadonlyArray<readonly string[]>, column: number): readonly Place[] {
	return rows.flatMap((row, index) => {
		const found = number.exec(row[column]?.trim() ?? '');
		return found ? [{row: index, section: Number(found[1]), minor: found[2]!}] : [];
	});
}

function restoredNumbers(places: readonly Place[]): ReadonlyArray<readonly [row: number, number: string]> {
	// Where every number has two places the sheet gave them all two: 5.20 may be 5.2.
	const single = places.filter(({minor}) => minor.length === 2 && minor.endsWith('0'));
	const isPadded = single.length > 2 && places.every(({minor}) => minor.length === 2) && places.some(({minor}) => minor.endsWith('0') && minor > '20');
	const own = places.map((place) => (isPadded ? {...place, minor: place.minor.replace(/0$/, '')} : place));
	const found: Array<readonly [number, string]> = [];
	let before: {section: number; minor: number} | undefined;
	for (const [index, {row, section, minor}] of own.entries()) {
		const told = minor.length === 1 ? minorOf(own, index, before) : Number(minor);
		before = {section, minor: told};
		if (`${told}` !== places[index]!.minor) found.push([row, `${section}.${told}`]);
	}

	return found;
}

/** Tens are what goes on from nine, from nineteen, or before eleven. */
function minorOf(places: readonly Place[], index: number, before: {readonly section: number; readonly minor: number} | undefined): number {
	const {section, minor} = places[index]!;
	const [ones, tens] = [Number(minor), Number(minor) * 10];
	const next = places[index + 1];
	const goesOn = next?.section === section && next.minor.length === 2 && Number(next.minor) === tens + 1;
	if (before?.section !== section) return goesOn ? tens : ones;
	const isAgain = next?.section === section && next.minor === minor;
	if (ones > before.minor) return ones;
	return goesOn || (tens > before.minor && tens - before.minor <= 3 && !isAgain) ? tens : ones;
}
