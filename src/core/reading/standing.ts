/** Whether words that were found tell what the landlord does today: not what it denies, has dropped, or quotes from the Code. */
import {findPhrase, hasPhrase, phrases, type Match} from './phrases.ts';

const denied = phrases(
	'no|not|never|nor|neither|nobody|nothing|none|without|cannot|avoid*|prevent*|prohibit*',
	"don't|doesn't|didn't|isn't|aren't|wasn't|won't|can't|needn't|hasn't|haven't|mustn't|shouldn't|wouldn't|couldn't",
	'(rather than|instead of|in place of|as opposed to|in lieu of)',
);
const notDenied = phrases('not only|just|always|usually|normally|necessarily|all', 'no|not more|later|longer than', 'not exceed*');

const droppedBefore = phrases(
	'no longer',
	'remove*|abolish*|scrap*|drop*|withdrawn|withdrew|end|ended|ending|cease*|stop*|replac*|discontinu*|eliminat*|delet*|disband*',
	'(phased out|phasing out|done away with|got rid of|moved away from|moved from|changed from|reduced from|went from|gone from|moving from|move from|switched from)',
	'previous*|former*|historic*|(used to)|had|old',
);
const droppedAfter = phrases(
	'was|were|been [also|now|since|all|formally|subsequently] remove*|abolish*|scrap*|drop*|withdrawn|end|ended|cease*|stop*|replac*|discontinu*|eliminat*|delet*|disband*',
	'was|were|been [also|now|since] (phased out|done away with|got rid of|reduced to|changed to|cut to|merged)',
	'(no longer|ceased|ended|stopped) [in|on|to|be|exist*|appl*|us*]',
	'is|are|was|were not a|an|part|used|operated|in|allowed|permitted|acceptable|appropriate|recognised|offered|available|required|needed', 'no such',
	'do|does|did not exist|apply|form|operate',
);

/** The Code's voice, not the landlord's. */
const quotingCode = phrases(
	'code|ombudsman [handling] [now|clearly|also] says|states|requires|expects|asks|considers|recommends|advises|allows|permits|forbids|prohibits|discourages',
	'code|ombudsman (does not|makes clear|is clear|sets out that)',
	'(not acceptable|not appropriate)',
	'(prior to|before|until|up to) ... <number> [there|we|our|the] ... had|was|were|operated|used',
);

const clauseBreak = /[,;:.–—]|\b(?:but|however|although|though|because|so that|which)\b/gi;
/** Words before and after what was found that may deny it. */
const reach = 6;

export function isStanding(text: string, match: Match): boolean {
	const before = wordsBefore(text, match);
	return isInUse(text, match) && !(hasPhrase(denied, before) && !hasPhrase(notDenied, before));
}

/** The same for words that tell a refusal, where "not" before them denies nothing. */
export function isInUse(text: string, match: Match): boolean {
	return !hasPhrase(droppedBefore, wordsBefore(text, match)) && !isDroppedAfter(text.slice(match.end)) && !hasPhrase(quotingCode, text);
}

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
