/** The straight level and upright lines of a drawn path: what tables are ruled with. */

export interface Rule {
	readonly isVertical: boolean;
	/** Where it stands, across its own direction. */
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

export type Matrix = readonly [number, number, number, number, number, number];
type Corner = readonly [x: number, y: number];

/** Filled shapes up to this thickness are lines, as Word draws its borders. */
const thickest = 3;
/** The library's numbers: a path that only clips, and those that fill. */
const endPath = 28;
const fills = [22, 27] as const;
/** Its numbers for the steps of a path, with how many points each takes. */
const moveTo = 0;
const closePath = 4;
const points: Readonly<Record<number, number>> = {0: 1, 1: 1, 2: 3, 3: 2};

/** `path` is numbers: a step, then the coordinates of its points. */
export function straightLines(painting: number, path: ArrayLike<number>, matrix: Matrix): readonly Rule[] {
	if (painting === endPath) return [];
	const isFilled = painting >= fills[0] && painting <= fills[1];
	const rules: Rule[] = [];
	let corners: Corner[] = [];
	const finish = (isClosed: boolean) => {
		const found = isFilled ? [filledRule(corners)] : strokedRules(isClosed && corners.length > 0 ? [...corners, corners[0]!] : corners);
		for (const rule of found) if (rule) rules.push(rule);
		corners = [];
	};

	for (let at = 0; at < path.length;) {
		const step = path[at]!;
		if (step === moveTo || step === closePath) finish(step === closePath);
		const count = points[step] ?? 0;
		// A curve is no border; what comes after it begins where it ends.
		if (count > 1) corners = [];
		if (count > 0) {
			const x = path[at + 2 * count - 1]!;
			const y = path[at + 2 * count]!;
			corners.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
		}

		at += 1 + 2 * count;
	}

	finish(false);
	return rules;
}

const strokedRules = (corners: readonly Corner[]): ReadonlyArray<Rule | undefined> => corners.slice(1).map((corner, index) => ruleAround([corners[index]!, corner]));

const filledRule = (corners: readonly Corner[]): Rule | undefined => (corners.length === 4 || corners.length === 5 ? ruleAround(corners) : undefined);

function ruleAround(corners: readonly Corner[]): Rule | undefined {
	const xs = corners.map(([x]) => x);
	const ys = corners.map(([, y]) => y);
	const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
	const [width, height] = [right - left, bottom - top];
	if (width <= thickest && height > thickest) return {isVertical: true, at: (left + right) / 2, from: top, to: bottom};
	return height <= thickest && width > thickest ? {isVertical: false, at: (top + bottom) / 2, from: left, to: right} : undefined;
}
