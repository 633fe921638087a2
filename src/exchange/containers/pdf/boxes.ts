/** Boxes to be ticked and the marks in them, where both are drawn as lines. */
import {pictureSign} from '../../../core/text/stand-ins.ts';
import type {DrawnPage, Run} from './marks.ts';
import {centreOf, grown, isInside, Places, type Box} from './places.ts';
import type {Rule, Shape} from './rules.ts';

/** Sides of a box. */
const smallest = 4.5;
const largest = 20;
/** One side of a box, of the other. */
const squareness = 0.74;
/** Lines that nearly are one. */
const near = 0.9;
/** How far a hand takes a tick out of its box, of the box's side. */
const reach = 0.45;
/** A letter or sign that is typed into a box to tick it. */
const typed = /^[xXvV\u2022\u25CF\u25A0\u00D7\u221A\u2611-\u2612\u2713-\u2718]$/;

export interface Ticked {
	readonly runs: readonly Run[];
	/** Lines that are no part of a box. */
	readonly rules: readonly Rule[];
	/** Shapes that are no part of a box, and may be a tick without one. */
	readonly loose: readonly Shape[];
}

type Found = Box & {readonly isRound: boolean; readonly own: ReadonlySet<Shape>};

export function readBoxes({runs, rules, shapes, pictures}: Pick<DrawnPage, 'runs' | 'rules' | 'shapes' | 'pictures'>): Ticked {
	const places = new Places(shapes);
	const lines = new Places([...rules.map((rule) => ({...boxOfRule(rule), rule, of: undefined})), ...shapes.flatMap((shape) => shape.rules.map((rule) => ({...boxOfRule(rule), rule, of: shape})))]);
	const found = outermost([...drawnWhole(shapes), ...drawnByLines(shapes, places)].filter((box) => !isCell(box, lines)));
	const texts = new Places(runs.map((run) => ({...boxOfRun(run), run})));
	const photos = new Places(pictures);
	const taken = new Set<Shape>();
	const gone = new Set<Run>();
	const signs: Run[] = [];
	for (const box of found) {
		const inBox = texts.touching(box).filter(({left, right, top, bottom}) => isInside({left: (left + right) / 2, right: (left + right) / 2, top: (top + bottom) / 2, bottom: (top + bottom) / 2}, box)).map(({run}) => run).filter(({text}) => text.trim() !== '');
		const isTicked = inBox.length > 0 && inBox.every(({text}) => typed.test(text.trim()));
		if (inBox.length > 0 && !isTicked) continue;
		const sign = isTicked ? '☑' : photos.touching(grown(box, -1)).some((photo) => isInside(photo, grown(box, largest))) ? pictureSign : signOf(box, places.touching(grown(box, reach * sideOf(box))), taken);
		for (const shape of box.own) taken.add(shape);
		for (const run of inBox) gone.add(run);
		signs.push(signRun(box, sign));
	}

	const isLone = filledBeside(found);
	const loose: Shape[] = [];
	for (const shape of shapes) {
		if (taken.has(shape)) continue;
		if (isLone(shape)) {
			signs.push(signRun(shape, '☑'));
			taken.add(shape);
		} else if (shape.falling + shape.rising + shape.bends > 0) loose.push(shape);
	}

	return {
		runs: signs.length === 0 ? runs : [...runs.filter((run) => !gone.has(run)), ...signs],
		rules: [...rules, ...shapes.flatMap((shape) => (taken.has(shape) ? [] : shape.rules))],
		loose,
	};
}

const sideOf = ({left, right, top, bottom}: Box): number => Math.max(right - left, bottom - top);

const isSquare = ({left, right, top, bottom}: Box): boolean => {
	const [width, height] = [right - left, bottom - top];
	return Math.min(width, height) >= smallest && Math.max(width, height) <= largest && Math.min(width, height) >= squareness * Math.max(width, height);
};

function drawnWhole(shapes: readonly Shape[]): readonly Found[] {
	return shapes.flatMap((shape, index): readonly Found[] => {
		if (!isSquare(shape) || !(shape.isRectangle || shape.isRound)) return [];
		if (shape.isStroked || shape.fill === 'light') return [{...shape, isRound: shape.isRound, own: new Set([shape])}];
		const next = shapes[index + 1];
		return next && isInnerEdge(next, shape) ? [{...shape, isRound: shape.isRound, own: new Set([shape, next])}] : [];
	});
}

/** Of what is filled and open in its middle. */
const isInnerEdge = (inner: Shape, outer: Shape): boolean => inner.fill === outer.fill && inner.path === outer.path && inner.isRectangle === outer.isRectangle && isInside(inner, outer) && sideOf(inner) > 0.6 * sideOf(outer);

/** Four lines, each drawn by itself. */
function drawnByLines(shapes: readonly Shape[], places: Places<Shape>): readonly Found[] {
	const sides = shapes.filter((shape) => shape.rules.length === 1 && !shape.isRectangle && sideOf(shape) >= smallest && sideOf(shape) <= largest + near);
	return sides.flatMap((top): readonly Found[] => {
		const [rule] = top.rules as [Rule];
		if (rule.isVertical) return [];
		const around = places.touching({left: rule.from - 2, right: rule.to + 2, top: rule.at - 1, bottom: rule.at + (rule.to - rule.from) / squareness + 2}).filter((shape) => shape !== top && shape.rules.length === 1 && !shape.isRectangle);
		for (const bottom of around) {
			const [under] = bottom.rules as [Rule];
			const box = {left: rule.from, right: rule.to, top: rule.at, bottom: under.at};
			if (under.isVertical || under.at <= rule.at || Math.abs(under.from - rule.from) > near || Math.abs(under.to - rule.to) > near || !isSquare(box)) continue;
			const upright = (at: number) => around.find(({rules: [side]}) => side!.isVertical && Math.abs(side!.at - at) <= near && side!.from <= box.top + near && side!.to >= box.bottom - near && side!.to - side!.from < 1.3 * (box.bottom - box.top) + 1);
			const [left, right] = [upright(box.left), upright(box.right)];
			if (left && right) return [{...box, isRound: false, own: new Set([top, bottom, left, right])}];
		}

		return [];
	});
}

interface Line extends Box {
	readonly rule: Rule;
	readonly of: Shape | undefined;
}

/** Its edges are those of others, or go on: it is a place in a table. One edge alone it may have been put to. */
function isCell(box: Found, lines: Places<Line>): boolean {
	if (box.isRound) return false;
	let shared = 0;
	for (const [isVertical, at] of [[true, box.left], [true, box.right], [false, box.top], [false, box.bottom]] as const) {
		const [from, to] = isVertical ? [box.top, box.bottom] : [box.left, box.right];
		const edge = isVertical ? {left: at - near, right: at + near, top: from, bottom: to} : {left: from, right: to, top: at - near, bottom: at + near};
		const isShared = lines.touching(edge).some(({rule, of}) => {
			if (rule.isVertical !== isVertical || (of && (box.own.has(of) || isCentredIn(of, box)))) return false;
			return Math.min(rule.to, to) - Math.max(rule.from, from) > 0.5 * (to - from);
		});
		if (isShared) shared++;
	}

	return shared > 1;
}

function isCentredIn(shape: Box, box: Box): boolean {
	const [x, y] = centreOf(shape);
	return isInside({left: x, right: x, top: y, bottom: y}, grown(box, -0.15 * sideOf(box)));
}

/** Of boxes inside each other one: the others are the thickness of its edge, or what fills it. */
function outermost(boxes: readonly Found[]): readonly Found[] {
	const kept: Found[] = [];
	const places = new Places(boxes);
	const inner = new Set<Found>();
	for (const box of boxes.toSorted((one, other) => sideOf(other) - sideOf(one))) {
		if (inner.has(box)) continue;
		const around = places.touching(box);
		for (const each of around) if (each !== box && isInside(each, grown(box, near))) inner.add(each);
		kept.push(box);
	}

	return kept;
}

/** What is drawn in the box: the last that covers it, and marks upon it. */
function signOf(box: Found, around: readonly Shape[], taken: Set<Shape>): string {
	const reached = grown(box, reach * sideOf(box));
	const side = sideOf(box);
	// Black from edge to edge, until paper is put over it.
	let marks = [...box.own].filter((shape) => shape.fill === 'dark' && shape.isStroked);
	let isUnclear = false;
	for (const shape of around) {
		if (box.own.has(shape)) continue;
		const [x, y] = centreOf(shape);
		const isIn = isInside({left: x, right: x, top: y, bottom: y}, grown(box, 0.1 * side)) && isInside(shape, grown(reached, 1));
		if (!isIn || taken.has(shape)) continue;
		const isWhole = sideOf(shape) > 0.82 * side && isSquare(shape) && (shape.isRectangle || shape.isRound);
		taken.add(shape);
		if (shape.fill === 'light' && isWhole) {
			marks = [];
			isUnclear = false;
		} else if (shape.falling + shape.rising + shape.bends > 0 && !shape.isRound) marks.push(shape);
		else if (isEdge(shape, box) || (isWhole && shape.fill !== 'dark') || (isWhole && isFrameOf(shape, box))) continue;
		else if (shape.fill === 'dark' && !shape.rules.some(({from, to}) => to - from > 0) && sideOf(shape) >= 0.2 * side) marks.push(shape);
		else if (shape.isRound && shape.fill === 'dark') marks.push(shape);
		else isUnclear = true;
	}

	if (marks.length > 0) return isCrossed(marks) ? '☒' : '☑';
	return isUnclear ? pictureSign : '☐';
}

/** Dark from edge to edge where the box itself has no line of its own: a frame, before its middle is made light. */
const isFrameOf = (shape: Shape, box: Box): boolean => sideOf(shape) >= 0.97 * sideOf(box) && !shape.isStroked;

function isEdge({left, right, top, bottom}: Box, box: Box): boolean {
	const close = 1.6;
	const isThin = right - left <= 2 * close || bottom - top <= 2 * close;
	return isThin && (Math.abs(left - box.left) <= close && right - box.left <= close * 2 || Math.abs(right - box.right) <= close && box.right - left <= close * 2 || Math.abs(top - box.top) <= close && bottom - box.top <= close * 2 || Math.abs(bottom - box.bottom) <= close && box.bottom - top <= close * 2);
}

/** Lines one over the other, from corner to corner. */
function isCrossed(marks: readonly Shape[]): boolean {
	const straight = marks.filter(({isSlant}) => isSlant);
	return straight.some(({falling}) => falling > 0) && straight.some(({rising}) => rising > 0) && straight.every((shape) => straight.every((other) => Math.abs(centreOf(shape)[0] - centreOf(other)[0]) < 0.3 * sideOf(shape)));
}

/** A dark square or disc on one line with empty ones of its size: that one is chosen. */
function filledBeside(boxes: readonly Found[]): (shape: Shape) => boolean {
	const bands = new Map<number, Found[]>();
	for (const box of boxes) {
		const band = Math.round(centreOf(box)[1] / 2);
		bands.set(band, [...(bands.get(band) ?? []).slice(0, 20), box]);
	}

	return (shape) => {
		if (shape.fill !== 'dark' || !isSquare(shape) || !(shape.isRectangle || shape.isRound)) return false;
		const band = Math.round(centreOf(shape)[1] / 2);
		return [band - 1, band, band + 1].some((each) => bands.get(each)?.some((box) => box.isRound === shape.isRound && Math.abs(sideOf(box) - sideOf(shape)) < 0.3 * sideOf(box)));
	};
}

/** As if the sign had been typed there. */
export function signRun({left, right, top, bottom}: Box, text: string): Run {
	const size = Math.min(bottom - top, 12);
	return {text, left, right, initial: right - left, baseline: (top + bottom) / 2 + 0.3 * size, size, isBold: false};
}

const boxOfRule = ({isVertical, at, from, to}: Rule): Box => (isVertical ? {left: at, right: at, top: from, bottom: to} : {left: from, right: to, top: at, bottom: at});

export const boxOfRun = ({left, right, baseline, size}: Run): Box => ({left, right, top: baseline - 0.75 * size, bottom: baseline + 0.15 * size});
