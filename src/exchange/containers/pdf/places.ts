/** Finds what stands near a place on a page without looking at all of it. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Of a square of the page. */
const side = 32;
/** More in one square is a picture made of lines: nothing is found there. */
const mostInSquare = 300;

export class Places<Thing extends Box> {
	readonly #squares = new Map<number, Thing[]>();
	readonly #order = new Map<Thing, number>();

	constructor(things: Iterable<Thing>) {
		for (const thing of things) {
			this.#order.set(thing, this.#order.size);
			for (const key of squaresOf(thing)) this.#at(key).push(thing);
		}
	}

	/** Whatever touches the box, in the order it was given in, which is that of painting. */
	touching(box: Box): readonly Thing[] {
		const found = new Set<Thing>();
		for (const key of squaresOf(box)) for (const thing of this.#in(key)) if (touches(box, thing)) found.add(thing);
		return [...found].toSorted((one, other) => this.#order.get(one)! - this.#order.get(other)!);
	}

	#in(key: number): readonly Thing[] {
		const things = this.#squares.get(key) ?? [];
		return things.length > mostInSquare ? [] : things;
	}

	#at(key: number): Thing[] {
		const things = this.#squares.get(key) ?? [];
		this.#squares.set(key, things);
		return things;
	}
}

const columns = 100_000;
/** Of a thing that is larger than any page; it is looked for nowhere else. */
const mostSquares = 400;

function* squaresOf({left, top, right, bottom}: Box): Iterable<number> {
	const [fromX, toX, fromY, toY] = [left, right, top, bottom].map((edge) => Math.floor(edge / side)) as [number, number, number, number];
	if (!((toX - fromX + 1) * (toY - fromY + 1) <= mostSquares)) return;
	for (let x = fromX; x <= toX; x++) for (let y = fromY; y <= toY; y++) yield y * columns + x;
}

export const touches = (one: Box, other: Box): boolean => one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;

export const grown = ({left, top, right, bottom}: Box, by: number): Box => ({left: left - by, top: top - by, right: right + by, bottom: bottom + by});

export const isInside = (inner: Box, outer: Box): boolean => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

export const centreOf = ({left, top, right, bottom}: Box): readonly [number, number] => [(left + right) / 2, (top + bottom) / 2];
