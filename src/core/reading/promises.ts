/** Changes that a row's words promise. Not among them: standing practice in the future tense, and changes already made. */
import {findPhrase, hasPhrase, type Match} from './phrases.ts';
import {changesToCome, changesUnlessStanding, conditional, dailyWork, noteOfWork, order, standing, taskGiven} from './promise-phrases.ts';
import {sayingSo, type Sentence} from './sentences.ts';
import {shortfallIn} from './shortfalls.ts';

/** With the words that promise, or the whole line where it stands under a heading such as "ACTION". */
export const promisesIn = sayingSo(promiseIn);

function promiseIn({text, isAction, isHeading, isQuoted}: Sentence): string | undefined {
	if (isHeading || isQuoted) return undefined;
	if (isAction && isOrder(text)) return text;
	if (noteOfWork.test(text) || taskGiven.test(text)) return text;
	const sure = findPhrase(changesToCome, text);
	if (sure && !isDailyWork(text, sure)) return sure.quote;
	const likely = findPhrase(changesUnlessStanding, text);
	if (likely && !isDailyWork(text, likely) && !conditional.test(text) && !hasPhrase(standing, text)) return likely.quote;
	return undefined;
}

function isOrder(text: string): boolean {
	return findPhrase(order, text)?.start === 0 && shortfallIn(text) === undefined;
}

function isDailyWork(text: string, {start, end}: Match): boolean {
	const daily = findPhrase(dailyWork, text);
	if (daily === undefined || daily.start >= end || daily.end <= start) return false;
	return !belongsTo.test(text.slice(start, daily.start));
}

/** In "a system for complaints is being installed" it is the system that changes. */
const belongsTo = /\b(?:for|of|on|about) (?:\w+ )?$/i;
