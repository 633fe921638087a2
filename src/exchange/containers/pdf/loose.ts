/** What is drawn by hand in an answer's cell: a tick without a box, a ring around a word, a picture of either. */
import {pictureSign} from '../../../core/text/stand-ins.ts';
import {signRun} from './boxes.ts';
import type {Run} from './marks.ts';
import {centreOf, type Box} from './places.ts';
import type {Shape} from './rules.ts';

/** Words to choose from, and nothing else: where more is said, a drawing is only beside it. */
const choice = /^(?:yes|no|n\/?a|y|n|partial(?:ly)?|partly|not applicable|comply|[\s/|\\,&\u2610-\u2612\uFFFC])*$/i;
/** Beyond this it is a drawing of another kind. */
const mostStrokes = 12;

/** A sign for what is drawn in a cell that holds nothing else, or nothing but the words to choose from. */
export function looseSigns(drawn: ReadonlyArray<Shape | Box>, runs: readonly Run[]): readonly Run[] {
	if (!choice.test(runs.map(({text}) => text).join(' '))) return [];
	const box = drawn.reduce<Box>((one, other) => ({left: Math.min(one.left, other.left), top: Math.min(one.top, other.top), right: Math.max(one.right, other.right), bottom: Math.max(one.bottom, other.bottom)}), drawn[0]!);
	return [signRun(box, drawn.length > mostStrokes ? pictureSign : signOf(drawn))];
}

function signOf(drawn: ReadonlyArray<Shape | Box>): string {
	const shapes = drawn.filter((each): each is Shape => 'rules' in each);
	if (shapes.length < drawn.length || shapes.some(({bends}) => bends > 0)) return pictureSign;
	if (shapes.length === 2 && shapes.every(({isSlant}) => isSlant)) return isCrossing(shapes as [Shape, Shape]) ? '✗' : isTick(shapes as [Shape, Shape]) ? '✓' : pictureSign;
	const [only] = shapes;
	return shapes.length === 1 && only!.fill === 'none' && only!.falling === 1 && only!.rising === 1 ? '✓' : pictureSign;
}

/** Each from corner to corner, over the other. */
function isCrossing([one, other]: readonly [Shape, Shape]): boolean {
	const [[x, y], [otherX, otherY]] = [centreOf(one), centreOf(other)];
	return one.falling !== other.falling && Math.hypot(x - otherX, y - otherY) < 0.25 * (one.right - one.left);
}

/** A short stroke down, and a long one up from its foot. */
function isTick(strokes: readonly [Shape, Shape]): boolean {
	const [down, up] = strokes[0].falling > 0 ? strokes : [strokes[1], strokes[0]];
	return down.falling > 0 && up.rising > 0 && Math.abs(down.right - up.left) < 2 && Math.abs(down.bottom - up.bottom) < 2;
}
