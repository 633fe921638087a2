/** Words with a line drawn through them: they are not said any more. */
import {struckSign, type LeftOut} from '../../../core/text/stand-ins.ts';
import {boxOfRun} from './boxes.ts';
import type {Run} from './marks.ts';
import {Places} from './places.ts';
import type {Rule, Shape} from './rules.ts';

/** How far above the foot of its letters a line through them runs, of their size; one below is a line under them. */
const lowest = 0.12;
const highest = 0.5;
/** How far a line may go beyond the words it strikes. */
const beyond = 4;

export interface Unstruck {
	readonly runs: readonly Run[];
	readonly rules: readonly Rule[];
	readonly loose: readonly Shape[];
	readonly leftOut: readonly LeftOut[];
}

interface Stroke {
	readonly from: number;
	readonly to: number;
	/** How high it is in its middle. */
	readonly at: number;
	readonly isLevel: boolean;
	readonly height: number;
}

export function withoutStruck(runs: readonly Run[], rules: readonly Rule[], loose: readonly Shape[]): Unstruck {
	const places = new Places(runs.map((run) => ({...boxOfRun(run), run})));
	const struck = new Map<Run, boolean[]>();
	const strike = (stroke: Stroke): boolean => {
		const line = places.touching({left: stroke.from, right: stroke.to, top: stroke.at - 0.1, bottom: stroke.at + 0.1}).filter(({run}) => isThrough(stroke, run));
		if (line.length === 0 || stroke.from < Math.min(...line.map(({left}) => left)) - beyond || stroke.to > Math.max(...line.map(({right}) => right)) + beyond) return false;
		return line.map(({run}) => strikeRun(struck, stroke, run)).some(Boolean);
	};

	const keptRules = rules.filter(({isVertical, at, from, to}) => isVertical || !strike({from, to, at, isLevel: true, height: 0}));
	const keptLoose = loose.filter(({isSlant, left, right, top, bottom}) => !isSlant || right - left < 1.2 * (bottom - top) || !strike({from: left, to: right, at: (top + bottom) / 2, isLevel: false, height: bottom - top}));
	if (struck.size === 0) return {runs, rules, loose, leftOut: []};
	const leftOut: LeftOut[] = [];
	const kept = runs.map((run) => {
		const letters = struck.get(run);
		if (!letters) return run;
		const {text, words} = withoutLetters(run.text, letters);
		for (const each of words) leftOut.push({kind: 'struck', text: each});
		return {...run, text};
	});
	return {runs: kept, rules: keptRules, loose: keptLoose, leftOut};
}

function isThrough({at, isLevel, height}: Stroke, {baseline, size, isTurned}: Run): boolean {
	const above = (baseline - at) / size;
	return isTurned !== true && above >= lowest && above <= highest && (isLevel || height < 1.6 * size);
}

/** Whether any whole letter is struck; half of one is touched by chance. */
function strikeRun(struck: Map<Run, boolean[]>, {from, to}: Stroke, run: Run): boolean {
	const {text, left, right} = run;
	const letters = struck.get(run) ?? Array.from({length: text.length}, () => false);
	let isAny = false;
	for (let index = 0; index < text.length; index++) {
		const [begins, ends] = run.ends ? [run.ends[index - 1] ?? left, run.ends[index] ?? right] : [left + (index * (right - left)) / text.length, left + ((index + 1) * (right - left)) / text.length];
		const middle = (begins + ends) / 2;
		if (middle < from || middle > to) continue;
		letters[index] = true;
		isAny ||= /[\p{L}\p{N}]/u.test(text[index]!);
	}

	if (isAny) struck.set(run, letters);
	return isAny;
}

function withoutLetters(text: string, isStruck: readonly boolean[]): {readonly text: string; readonly words: readonly string[]} {
	let left = '';
	const words: string[] = [];
	for (let index = 0; index < text.length; index++) {
		if (!isStruck[index]) left += text[index];
		else if (isStruck[index - 1]) words[words.length - 1] += text[index]!;
		else {
			words.push(text[index]!);
			left += struckSign;
		}
	}

	return {text: left, words: words.map((word) => word.trim()).filter((word) => word !== '')};
}

