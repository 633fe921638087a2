/** An answer in words: "Yes – no change", "Not yet", "Partially met". */
import type {Comply} from '../../../core/bank/form-row.ts';

export interface Weighed {
	readonly comply: Comply;
	/** The words can be understood otherwise. */
	readonly isInferred: boolean;
}

/** The clause that says that nothing changed, or that nothing is amiss: its No answers nothing. */
const neutral = new RegExp([
	String.raw`\b(?:no|nil|without)\s+(?:(?:any|further|material|significant|major|minor|other|new|known|outstanding|additional|substantive|real|current|immediate|policy|such)\s+){0,3}`,
	String.raw`(?:changes?|issues?|actions?|gaps?|concerns?|amendments?|updates?|comments?|exceptions?|difference|differences|improvements?|problems?|risks?|deviations?|variations?|alterations?|movement)\b`,
	String.raw`(?:(?!\b(?:but|however|although|though|except|apart|subject|yes|no|not|partial\w*|partly|compl\w+|we)\b)[^,;:.()|/\n\u2013\u2014-])*`,
	String.raw`|\b(?:unchanged|not changed|(?:is |remains? |stays? )?the same(?: as \w+(?: year)?)?|as (?:before|last year|previously)|nothing (?:has changed|to (?:report|add)))\b`,
].join(''), 'gi');

const leading = String.raw`^(?:(?:we|still|continues? to|continuing to|remains?|currently|now|already|are|is|be|the landlord|landlord|fully|all)\s+)*`;
const notApplicable = /^(?:n\s?[/\\.]\s?a\b|na$|not (?:applicable|relevant|required)\b|does not apply\b|none applicable\b)/i;
const partialFirst = /^(?:p|part|in part|partial(?:ly)?|partly|mostly|mainly|broadly|largely|substantially|(?:work )?in progress|working towards?|not (?:yet )?(?:fully|entirely|completely)|to some extent|some extent|amber|mixed)\b(?! of\b)/i;
const partialAnywhere = /\b(?:partial(?:ly)?|partly|in part|mostly|mainly|broadly|for the most part|on the whole|largely|substantially|to some extent|not (?:yet )?(?:fully|entirely|completely))\b/i;
const former = /\b(?:was|were|previous(?:ly)?|former(?:ly)?|last year|(?:in|since|until) 20\d\d)\b/i;
/** No word of a longer name: "Red policy", "Complete list". */
const alone = String.raw`(?=\W*$|\s*[,;:.()|/\u2013\u2014-]|\s+(?:in|by|with|and|but|see|as|since|at|all|for|however|although|yes|no)\b)`;
const yes = new RegExp(`${leading}(?:(?:y|yes|yep|true|compl(?:y|ies|iant|ied|iance)|meets?)(?![\\p{L}\\p{N}])|(?:fully|full|met|achieved|in place|implemented|complete|completed|done|confirmed|agreed|green|do|ok|okay)${alone})`, 'iu');
const no = new RegExp(`${leading}(?:red${alone}|(?:n|no|nope|false|non(?:[\\s-]?compl\\w+)|does not|do not|don['\u2019]?t|doesn['\u2019]?t|did not|can ?not|fails?|failed|not)(?![\\p{L}\\p{N}]))`, 'iu');
/** Behind a bare No: a sentence of its own, or one that goes on from it. Before any other small word it belongs to that. */
const behindNo = /^(?:\W*$|\s*[.,;:/)(|&+\u2013\u2014-](?!\d)|\s+(?:\p{Lu}|no\b|not\b|as\b|but\b|because\b|due\b|see\b|however\b|although\b|we\b|it\b|this\b|that\b|the\b|they\b|our\b|currently\b|at present\b|please\b|since\b|until\b|yet\b|yes\b|and\b|in\b|to be\b|longer (?:compl|met)))/u;
const behindNot = /^\s+(?:(?:yet|currently|presently|at present|at this time|being|been)\b(?:\s+(?:met|compl\w+|achieved|in place|implemented|published|included|done|fully)\b|\W*(?:$|[,;:.(\u2013\u2014-]))|(?:met|compl\w+|achieved|in place|implemented|published|included|done|started|meeting|satisfied|at present|at this time|currently)\b)/i;
const notNot = /^(?:.*\s)?not$/i;
/** A second answer. `No` begins a phrase as often, so it must stand alone. */
const otherYes = /(?<![\p{L}\p{N}])(?:yes|Y)(?![\p{L}\p{N}])/iu;
const otherNo = /(?<![\p{L}\p{N}])(?:[Nn]o|NO|N)(?=\W*$|\s*[.,;:()&+|\u2013\u2014-]|\s+(?:\p{Lu}|20\d\d|yes\b))|\b(?:[Nn]ot (?:compliant|met)|[Nn]on-?\s?compliant|(?:does|do) not (?:comply|meet))\b|(?<![\p{L}\p{N}])[Nn]\/[Aa](?![\p{L}\p{N}])|\b[Nn]ot applicable\b/u;
const otherMet = /^\W*(?:(?:we|are|is|fully|now|still)\s+)*(?:compl(?:y|ies|iant)|met|achieved|in place)\b/i;
/** After a Yes: something is still to come. */
const reservation = /\b(?:but|however|although|though|except|exceptions?|apart from|subject to|with (?:some|the exception)|(?:with|minor|outstanding) (?:minor |some )?(?:actions?|caveats?|conditions?|recommendations?|reservations?)|caveats?|not all|not yet|to be|in progress|working towards?|with further|further (?:work|improvement|development)s?|improvements?(?! (?:made|delivered|completed|since))|in development|under review)\b/i;
/** After a Yes: it may be one of another day. */
const notYet = /\?|\bfrom (?!20[01]\d|202[0-5])(?:\d|next|[A-Z])|\b(?:tbc|tba|TBC|TBA|[Dd]raft|once|when|until|if|will|planned|proposed|[Pp]ending|[Pp]rovisional(?:ly)?|[Aa]waiting|in principle)\b/;
/** Of a requirement in two parts, or the form's own choice, of which nobody can see what was struck. */
const twoAnswers = /^(?:yes|no)(?:(?:\s*[,&;]?\s*(?:and\s+)?)(?:yes|no)\b)+\W*$/i;
/** The head of a column, written again before the answer. */
const label = /^(?:(?:do|are) we )?(?:yes\s?\/\s?no|compl(?:y|ies|iant|iance)|response|answer|assessment|status|met)(?: with (?:the )?code)?\??\s*(?:[:=?]\s*|\s[\u2013\u2014-]\s+|\?\s*)(?=(?:yes|no|y|n|partial\w*|partly|n\/a|not|fully|compl\w+)\b)/i;

/** Undefined where the words do not say. */
export function weighWords(text: string): Weighed | undefined {
	const words = withoutNeutral(text).replace(label, '');
	if (twoAnswers.test(words) && /yes/i.test(words) && /no/i.test(words)) return {comply: 'partial', isInferred: true};
	if (notApplicable.test(words)) return /\byes\b|(?<![\p{L}\p{N}])no(?=\W*$)/iu.test(words) ? undefined : sure('not-applicable');
	if (partialFirst.test(words)) return sure('partial');
	const affirmed = yes.exec(words)?.[0];
	if (affirmed !== undefined) return weighTail(words.slice(affirmed.length));
	const denied = no.exec(words)?.[0];
	if (denied !== undefined) return weighDenied(denied, words.slice(denied.length));
	return weighInside(words);
}

const sure = (comply: Comply): Weighed => ({comply, isInferred: false});

function withoutNeutral(text: string): string {
	return text.replaceAll(neutral, '').replace(/^[^\p{L}\p{N}]+/u, '').trim();
}

/** What follows a Yes. */
function weighTail(tail: string): Weighed | undefined {
	if (partialAnywhere.test(tail)) return former.test(tail) ? undefined : sure('partial');
	if (otherNo.test(tail) || /^\W*no (?:formal |written |current )?(?:policy|evidence|process|procedure|data|records?)\b/i.test(tail)) return undefined;
	if (/\bno longer\b/i.test(tail)) return undefined;
	return reservation.test(tail) ? {comply: 'partial', isInferred: true} : {comply: 'yes', isInferred: notYet.test(tail)};
}

function weighDenied(denied: string, tail: string): Weighed | undefined {
	if (/^\s*\.?\s*\d/.test(tail)) return undefined;
	if (/(?:^|\s)no$/i.test(denied) && !behindNo.test(tail)) return undefined;
	if (notNot.test(denied) && !behindNot.test(tail)) return undefined;
	if (otherYes.test(tail) || /\bn\/a\b|\bnot applicable\b/i.test(tail) || otherMet.test(notNot.test(denied) || /not$|n['\u2019]?t$/i.test(denied) ? '' : tail)) return undefined;
	return partialAnywhere.test(tail) ? {comply: 'partial', isInferred: true} : {comply: 'no', isInferred: tail.includes('?')};
}

/** Other words first: "We believe yes", "This is partially met". */
function weighInside(words: string): Weighed | undefined {
	const isYes = otherYes.test(words);
	const isNo = otherNo.test(words);
	if (isYes && isNo) return undefined;
	if (partialAnywhere.test(words)) return isYes || isNo || former.test(words) ? undefined : sure('partial');
	if (isYes || isNo) return {comply: isYes ? 'yes' : 'no', isInferred: true};
	return undefined;
}
