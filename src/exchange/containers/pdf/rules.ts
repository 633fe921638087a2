/** What is drawn on a page besides text: the level and upright lines that tables are ruled with, and shapes small enough to be a box or a tick. */
import type {Box} from './places.ts';

export interface Rule {
	readonly isVertical: boolean;
	/** Where it stands, across its own direction. */
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** One line of a drawn path, from where the pen is set down to where it is lifted. */
export interface Shape extends Box {
	readonly rules: readonly Rule[];
	/** What it was drawn with in one stroke. */
	readonly path: ArrayLike<number>;
	/** Four corners, level and upright. */
	readonly isRectangle: boolean;
	readonly isRound: boolean;
	readonly isStroked: boolean;
	readonly fill: 'none' | 'light' | 'dark';
	/** Its parts that are neither level nor upright, by whether they fall from left to right. */
	readonly falling: number;
	readonly rising: number;
	readonly bends: number;
	/** A straight line from corner to corner of its box. */
	readonly isSlant: boolean;
}

export type Matrix = readonly [number, number, number, number, number, number];
type Corner = readonly [x: number, y: number];

/** Filled shapes up to this thickness are lines, as Word draws its borders. */
const thickest = 3;
/** From here on a line is neither level nor upright, and no border however short it is. */
const slope = 0.15;
/** The library's numbers: a path that only clips, those that fill, and those that fill and stroke. */
const endPath = 28;
const fills = [22, 27] as const;
const firstFillAndStroke = 24;
/** Its numbers for the steps of a path, with how many points each takes. */
const moveTo = 0;
const closePath = 4;
const points: Readonly<Record<number, number>> = {0: 1, 1: 1, 2: 3, 3: 2};

/** `path` is numbers: a step, then the coordinates of its points. */
export function shapesOf(painting: number, path: ArrayLike<number>, matrix: Matrix, isDark: boolean): readonly Shape[] {
	if (painting === endPath) return [];
	const isFilled = painting >= fills[0] && painting <= fills[1];
	const isStroked = !isFilled || painting >= firstFillAndStroke;
	const fill = !isFilled ? 'none' : isDark ? 'dark' : 'light';
	const shapes: Shape[] = [];
	let corners: Corner[] = [];
	/** Where a curve began and ended: it is no border. */
	let curves: Array<readonly [number, number]> = [];
	const finish = (isClosed: boolean) => {
		if (corners.length > 1) shapes.push(shapeOf(isClosed ? [...corners, corners[0]!] : corners, curves, {isStroked, fill, path}));
		corners = [];
		curves = [];
	};

	for (let at = 0; at < path.length;) {
		const step = path[at]!;
		if (step === moveTo || step === closePath) finish(step === closePath);
		const count = points[step] ?? 0;
		if (count > 1) curves.push([corners.length - 1, corners.length]);
		if (count > 0) {
			const x = path[at + 2 * count - 1]!;
			const y = path[at + 2 * count]!;
			corners.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
		}

		at += 1 + 2 * count;
	}

	finish(false);
	return shapes;
}

function shapeOf(corners: readonly Corner[], curves: ReadonlyArray<readonly [number, number]>, {isStroked, fill, path}: Pick<Shape, 'isStroked' | 'fill' | 'path'>): Shape {
	const box = boxOf(corners);
	const [width, height] = [box.right - box.left, box.bottom - box.top];
	const bent = new Set(curves.map(([, to]) => to));
	const rules: Rule[] = [];
	const isBar = width <= thickest || height <= thickest;
	let [falling, rising, straight] = [0, 0, 0];
	for (let index = 1; index < corners.length; index++) {
		const [[x, y], [toX, toY]] = [corners[index - 1]!, corners[index]!];
		if (bent.has(index)) continue;
		straight++;
		const [across, down] = [Math.abs(toX - x), Math.abs(toY - y)];
		const isAslant = Math.min(across, down) > (isBar && !isStroked ? Infinity : slope * Math.max(across, down));
		const rule = isAslant ? undefined : ruleIn(boxOf([[x, y], [toX, toY]]));
		if (rule && isStroked) rules.push(rule);
		if (isAslant && (toX - x) * (toY - y) > 0) falling++;
		else if (isAslant) rising++;
	}

	if (!isStroked && curves.length === 0 && (corners.length === 4 || corners.length === 5)) rules.push(...[ruleIn(box)].filter((rule) => rule !== undefined));
	return {
		...box, rules, path, isStroked, fill, falling, rising, bends: bent.size,
		isRectangle: curves.length === 0 && (corners.length === 4 || corners.length === 5) && falling + rising === 0 && !isBar,
		isRound: curves.length >= 2 && straight <= 1 + curves.length,
		isSlant: curves.length === 0 && corners.length === 2 && falling + rising === 1,
	};
}

function boxOf(corners: readonly Corner[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of corners) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
	return {left, top, right, bottom};
}

function ruleIn({left, top, right, bottom}: Box): Rule | undefined {
	const [width, height] = [right - left, bottom - top];
	if (width <= thickest && height > thickest) return {isVertical: true, at: (left + right) / 2, from: top, to: bottom};
	return height <= thickest && width > thickest ? {isVertical: false, at: (top + bottom) / 2, from: left, to: right} : undefined;
}
