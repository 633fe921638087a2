/** Whether words that were found tell what the landlord does today: not what it denies, has dropped, or quotes from the Code. */
import {findPhrase, hasPhrase, phrases, type Match} from './phrases.ts';

const denied = phrases(
	'no|not|never|nor|neither|without|cannot|avoid*|prevent*|prohibit*|none|nobody|nothing|nowhere|no-one|hardly|rarely',
	"don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't|can't|haven't|hasn't|wouldn't|needn't|mustn't|shouldn't|couldn't",
	'(no one|rather than|instead of|in place of|as opposed to|in lieu of|far from|other than)',
	'wrong|unfair|improper|inappropriate|contrary|unacceptable to',
	'if we|there [ever] had|were',
	'(were we to|were it to|should we ever|would have)',
);
const notDenied = phrases('not only|just|always|usually|normally|necessarily|all', 'no|not more|later|longer than', 'not exceed*', 'none|nobody|nothing but|(other than)|(apart from)');

const droppedBefore = phrases(
	'no longer',
	'remove*|abolish*|scrap*|drop*|withdrawn|withdrew|ended|ending|(to end)|cease*|stop*|replac*|discontinu*|eliminat*|delet*|disband*|abandon*|axed',
	'(phased out|phasing out|done away with|did away with|do away with|got rid of|moved away from|moved from|changed from|reduced from|went from|gone from|moving from|move from|switched from|taken out|took out|struck out|gave up|given up|parted with)',
	'previous*|former*|historic*|(used to)|had|old|(in the past)|(in those days)|(at one time)|(at that time)|originally',
);
const droppedAfter = phrases(
	'was|were|been|is|are [also|now|since|all|formally|subsequently] remove*|abolish*|scrap*|drop*|withdrawn|ended|cease*|discontinu*|eliminat*|delet*|disband*|abandoned|axed|gone',
	'was|were|been [also|now|since|all|formally|subsequently] stop*|replac*|end',
	'was|were|been [also|now|since] (phased out|done away with|got rid of|reduced to|changed to|cut to|merged|taken out|taken away|struck out|given up|folded into|cut out)',
	'(no longer|ceased|ended|stopped) [in|on|to|be|exist*|appl*|us*]',
	'gone since|for|now|altogether',
	'has|have (gone|disappeared|lapsed|come to an end|fallen away)',
	'went|disappeared|lapsed in|on|with|when <month>|20*|(the merger|the review|the new)',
	'is|are history|(a thing of the past)|(out of the question)',
	'(never|does not|do not|did not|cannot) happen*|occur*|aris*',
	'is|are|was|were not a|an|part|used|operated|in|allowed|permitted|acceptable|appropriate|recognised|offered|available|required|needed', 'no such',
	'do|does|did not exist|apply|form|operate',
);

/** The Code's voice, not the landlord's. */
const quotingCode = phrases(
	'code|ombudsman [handling] [now|clearly|also] says|states|requires|expects|asks|considers|recommends|advises|allows|permits|forbids|prohibits|discourages|warns',
	'code|ombudsman (does not|makes clear|is clear|sets out that)',
	'(not acceptable|not appropriate)',
);

/** What was so until a day: "until March 2024 we had three stages", "prior to this the third stage was a panel". */
const untilThen =
	/\b(?:until|till|before|prior to|up to)\s+(?:then|that|this|now|(?:the )?(?:(?:end|start|beginning) of )?(?:early |late |mid-?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b|20\d\d\b|last\b)|the (?:change|merger|review|transfer|restructure|new policy|new code|statutory code))/i;
const past = phrases('had|was|were|used|ran|kept|went|took|operated|allowed|asked|required|applied|existed|sent|said|stood|heard|got|did|could|made|gave|held|needed|meant|came|dealt|wrote|refused|treated');

const clauseBreak = /[,;:.–—]|\b(?:but|however|although|though|because|so that|which)\b/gi;
/** Words before and after what was found that may deny it. */
const reach = 6;

export function isStanding(text: string, match: Match): boolean {
	const before = wordsBefore(text, match);
	return isInUse(text, match) && !(hasPhrase(denied, before) && !hasPhrase(notDenied, before));
}

/** The same for words that tell a refusal, where "not" before them denies nothing. */
export function isInUse(text: string, match: Match): boolean {
	return !hasPhrase(droppedBefore, wordsBefore(text, match)) && !isDroppedAfter(text.slice(match.end)) && !hasPhrase(quotingCode, text) && !isHistory(text) && !wasUsed.test(text.slice(0, match.start)) && !isQuestion.test(text);
}

function isHistory(text: string): boolean {
	return untilThen.test(text) && hasPhrase(past, text) && !stillSo.test(text);
}

/** What follows belongs to it: "we used to have a panel which sat as a third stage". */
const wasUsed = /\bused to (?:be|have|run|operate|offer|use|go|sit|ask|take|send|meet|call|treat)\b(?:(?![;]|\b(?:but|now|today|however|until)\b).)*$/i;
const stillSo = /\b(?:still|remains?|continues?|even now)\b/i;
/** What a reader may ask; what residents are asked stands in quotation marks. */
const isQuestion = /^[^"“”‘]*\?$/;

function wordsBefore(text: string, {start}: Match): string {
	return lastWords(clauseBefore(text.slice(0, start)));
}

export function clauseBefore(text: string): string {
	let from = 0;
	for (const stop of text.matchAll(clauseBreak)) from = stop.index + stop[0].length;
	return text.slice(from);
}

function lastWords(text: string): string {
	return text.split(/\s+/).slice(-reach).join(' ');
}

function isDroppedAfter(text: string): boolean {
	const dropped = findPhrase(droppedAfter, text);
	return dropped !== undefined && text.slice(0, dropped.start).split(/\s+/).length <= reach && !/[.;:]/.test(text.slice(0, dropped.start));
}
