/** What a row says itself is short today: not what was so once, what happens in a case that may come, nor what it denies. */
import type {Bank} from '../bank/bank.ts';
import type {Meaning} from '../bank/frame.ts';
import {everyTold, firstOf} from './frames.ts';
import {findPhrases, hasPhrase, phrases, type Match} from './phrases.ts';
import {sayingSo, type Sentence} from './sentences.ts';
import {clauseBefore} from './standing.ts';

export const shortfallsIn = telling('shortfall');
/** The same in softer words. */
export const likelyShortfallsIn = telling('likely-shortfall');

function telling(meaning: Meaning) {
	return sayingSo(({text, isQuoted, isHeading}: Sentence, bank: Bank) => {
		if (isQuoted || isHeading || text.trimEnd().endsWith('?')) return undefined;
		if (meaning === 'likely-shortfall' && (inPart.test(text.trim()) || notOf.test(text.trim()) || isHalfDenied(text))) return text;
		return firstOf(everyTold(bank, meaning, text).filter((match) => isToday(text, match)))?.quote;
	});
}

/** The whole of a sentence. */
const inPart =
	/^(?:(?:yes|no),? )?(?:(?:but |this is |it is |only |very )?(?:not (?:as )?yet|not (?:quite|entirely|altogether|fully|wholly|everywhere|all of it|always)|mostly|broadly|largely|partly|partially|mainly|nearly|almost|in part|in (?:principle|theory|hand|progress|development|train|the main)|by and large|up to a point|to (?:some|a certain) extent|(?:for )?the most part|most of the time|some of the time|half[ -]done|getting there|nearly there|more to do|to follow|tbc|tba|on ?going|work in progress|a work in progress|wip|an? aspiration|this is (?:the|our) aim|work needed|needs work|we mean to|we hope to|we try to|under way|underway|not at present|not currently|not at the moment))[.;,:!]*$/i;

/** "Not in the letters." "Depot: to do." "North yes, South no." */
const notOf =
	/^not (?:every|all)(?: \p{L}+){1,3}[.;]?$|^not (?:in(?! (?:\d|this|the (?:year|period)))|on|always|for all|at (?:every|all the)|by all|as (?:often|well|good|quick)|with every|so|quite|everywhere|consistently|covered|done|met|fully|published|recorded|in place|the)\b|^[\p{L}\p{N} ’'-]{1,30}: (?:no|vacant|to do|not (?:covered|done|yet|met))[.;]?$|\byes\b[^.]{0,30}\b(?:no|not)[.;]?$|^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)? (?:no|not (?:covered|done|trained|met|yet|briefed|included|published))[.;]?$/iu;

/** "The North team does; the South team does not." */
const half = /\b(?:does|do|did|has|have|is|are|can)(?:n['’]t| not)\s*(?:[.;]|$)|[;,] (?:(?!they|residents?|tenants?|you|people)\p{L}+ ){1,4}(?:does|do|have|has|is|are)(?:n['’]t| not),? (?:for want|for lack|because|owing|due|as)\b/iu;
const halfAffirmed = /^[^.;]*\b(?:does|do|has|have|is|are|can)\b[^.]*[;,]|\b(?:but|though|although|while|whereas)\b|^(?:the|our) (?!resident|tenant|customer|complain)/i;

function isHalfDenied(text: string): boolean {
	const found = half.exec(text);
	return found !== null && halfAffirmed.test(text) && !isCase(text.slice(0, found.index)) && !/\b(?:residents?|tenants?|customers?|complainants?|they|you|whether|or|it does) (?:\p{L}+ )?$/iu.test(text.slice(0, found.index));
}

function isToday(text: string, match: Match): boolean {
	const before = text.slice(0, match.start);
	if (/^\d/.test(match.quote) && /[.,\d]$/.test(before)) return false;
	if (isFewOf(match.quote) || relative.test(before)) return false;
	return !isCase(before) && !ofSomething.test(match.quote) && !hasPhrase(over, text) && (/\byet\b/i.test(match.quote) || !hasPhrase(denying, lastWords(clauseBefore(before))));
}

/** "What has not been done", "a manager who has not seen it". */
const relative = /\b(?:what|who|whose)(?: \p{L}+){0,2}\s*$/iu;

/** "Nine of 212 went past the date": so few fall short of nothing. */
function isFewOf(quote: string): boolean {
	const found = /^(\p{L}+|\d+) (?:out )?of (?:the |our )?(\d+)\b/iu.exec(quote);
	if (!found) return false;
	const part = smallNumbers.indexOf(found[1]!.toLowerCase()) + 1 || Number(found[1]);
	return part / Number(found[2]) < tolerable;
}

const smallNumbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const tolerable = 0.1;

/** Opens a clause on what happens in a case; a comma closes it. */
const inCase = phrases('if|unless|should|whether|lest|whatever|whoever', '(when|where|whenever|wherever|while|whilst|until|once|in case|in the event|in order|to see|to check|to find out|were (a|the|we|any|one|it|they))');
/** What is found is told of something else: "it shows what is overdue". */
const ofSomething = /\b(?:what|whatever|which|anything that|those (?:that|who)|how) (?:is|are|was|were|has|have)\b/i;
const untilNow = phrases('until|by (then|now|recently)');

function isCase(before: string): boolean {
	const last = findPhrases(inCase, before).at(-1);
	return last !== undefined && !/[,;:–—]/.test(before.slice(last.end)) && !hasPhrase(untilNow, before.slice(last.start));
}

const over = phrases('(code|ombudsman|hos) (does|do|did)', '(used to|no longer|formerly|at one time|in those days|in the past|historically)', '(until|up to|prior to|before) [the] [end of|start of] [<month>|spring|summer|autumn|winter|last] 20*|year|then [we|there|the|it|this|our|they|nobody|no]');

/** Before what was found it turns it round: "no letter leaves out a point". */
const denying = phrases('no|none|nobody|nothing|never|not|nor|neither|cannot|without', '(no one|rather than|instead of|as opposed to)');
const reach = 6;

function lastWords(text: string): string {
	return text.trim().split(/\s+/).slice(-reach).join(' ');
}
