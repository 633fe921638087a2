/** How running text is set out: what its lines can be trusted to mean. */
import type {CodeWords} from '../words/code-words.ts';
import {splitAnswer} from '../words/comply-answer.ts';
import {findLabels, type Labels} from './labels.ts';
import type {Line} from './line.ts';

export interface LineStyle {
	/** "Evidence: …" announces a part. */
	readonly labels: Labels;
	/** Answers have a line of their own, so that what else stands in it belongs to them. */
	readonly hasAnswerLines: boolean;
}

const fewestAnswers = 8;
const shortAnswer = 16;

export function readStyle(words: CodeWords, lines: readonly Line[]): LineStyle {
	const answers = lines.filter(({text}) => text.length <= shortAnswer && splitAnswer(text)?.rest === '').length;
	return {labels: findLabels(words, lines), hasAnswerLines: answers >= fewestAnswers};
}
