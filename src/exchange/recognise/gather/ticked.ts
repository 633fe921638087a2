/** The answer of a row that is ticked under "Yes", "No" or the like. */
import {loneMark, readAnswer} from '../words/comply-answer.ts';
import type {Mark} from '../words/answer-marks.ts';

export interface TickCell {
	/** What a mark there says. */
	readonly answer: string;
	readonly heading: string;
	readonly text: string;
}

export interface Ticked {
	readonly printed: string;
	/** Cells that hold words, beside the one that is ticked. */
	readonly beside: readonly TickCell[];
	readonly isUnsure: boolean;
}

type Sense = 'ticked' | 'crossed' | 'denied' | 'words' | /** "N" under "No": its tick, unless another column has one. */ 'letter';

/** `marks`: the signs in these columns of the table. */
export function readTicked(cells: readonly TickCell[], marks: ReadonlySet<Mark>): Ticked | undefined {
	const seen = cells.flatMap((cell) => {
		const sense = senseOf(cell);
		return sense === undefined ? [] : [{...cell, sense}];
	});
	if (seen.length === 0) return undefined;
	const isTicked = seen.some(({sense}) => sense === 'ticked');
	const ticked = seen.filter(({sense}) => sense === 'ticked' || (sense === 'letter' && !isTicked));
	const crossed = seen.filter(({sense}) => sense === 'crossed');
	const worded = seen.filter(({sense}) => sense === 'words');
	const [only] = ticked.length > 0 ? ticked : crossed;
	const isOne = ticked.length === 1 || (ticked.length === 0 && crossed.length === 1 && (!marks.has('tick') || /^n(?:o|$)/i.test(only!.answer)));
	if (only && isOne) return {printed: only.answer, beside: worded, isUnsure: worded.some(({text}) => readAnswer(text) !== undefined)};
	if (!only && worded.length === 1 && seen.length === 1) return {printed: `${worded[0]!.answer} ${worded[0]!.text}`, beside: [], isUnsure: readAnswer(worded[0]!.text) !== undefined};
	return {printed: seen.map(({answer, text}) => `${answer} ${text}`).join(' / '), beside: [], isUnsure: true};
}

/** Undefined for a cell that is as good as empty. */
function senseOf({answer, text}: TickCell): Sense | undefined {
	const words = text.trim();
	if (/^[\s_.\u2013\u2014-]*$/.test(words)) return undefined;
	const mark = loneMark(words);
	if (mark === 'empty') return undefined;
	if (mark === 'cross') return 'crossed';
	if (mark !== undefined || /^(?:y|yes|true|1|[\u00B7\u2022\uF0B7])$/i.test(words) || (words.toLowerCase() === answer.toLowerCase() && !/^n$/i.test(words))) return 'ticked';
	if (/^n$/i.test(words) && /^no?$/i.test(answer)) return 'letter';
	return /^(?:n|no|false|0)$/i.test(words) ? 'denied' : 'words';
}
