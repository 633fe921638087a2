import type {QuestionKind} from '../bank/question.ts';
import {answer} from './answer.ts';
import {choice} from './choice.ts';
import {date} from './date.ts';
import {evidence} from './evidence.ts';
import type {Kind} from './kind.ts';
import {number} from './number.ts';
import {longText, text} from './text.ts';
import {ticks} from './ticks.ts';
import {yesNo} from './yes-no.ts';

export const kinds: Readonly<Record<QuestionKind, Kind>> = {
	'yes-no': yesNo,
	choice,
	number,
	date,
	text,
	'long-text': longText,
	evidence,
	answer,
	ticks,
};
