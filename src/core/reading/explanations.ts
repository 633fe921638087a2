/** Whether a row that falls short says anything of what is short, why, or what is done instead. */
import type {Bank, Provision} from '../bank/bank.ts';
import type {TextRow} from './text-row.ts';
import {saysNothing} from '../text/says-nothing.ts';
import {documentNames} from './document-names.ts';
import {conflictsIn, tellingIn} from './frames.ts';
import {particularIn} from './particulars.ts';
import {hasPhrase, phrases} from './phrases.ts';
import {promisesIn} from './promises.ts';
import {addedStems, askedIn} from './restatement.ts';
import {sentencesOf, type Sentence} from './sentences.ts';
import {stem} from './stems.ts';
import {targetDatesIn} from './target-dates.ts';

export function isExplained(row: TextRow, bank: Bank): boolean {
	if (tellingIn.shortfall(row, bank).some(({sentence}) => !onlyHowFar.test(sentence.text) && !bareDenial.test(sentence.text))) return true;
	const looked = new Set(tellingIn.looking(row, bank).map(({sentence}) => sentence));
	const promised = new Set(promisesIn(row, bank).map(({sentence}) => sentence));
	return sentencesOf(row).some((sentence) => {
		if (sentence.isHeading) return false;
		return promised.has(sentence) || (looked.has(sentence) && sentence.text.split(/\s+/).length < fewest + 3) ? turn.test(sentence.text) : explains(row.provision, sentence);
	});
}

/** What is so today stands before "however", though a promise follows. */
const turn = /^.{15,}?[,;]? (?:however|but|although|while|whilst|(?:which|that) (?:needs?|requires?|has to|have to))\b/i;

/** How far it is met, and nothing of what is short. */
const onlyHowFar =
	/^\W*(?:(?:this|it|we|the (?:council|association|landlord|requirement|provision)|requirement|is|are|has been|have been|being|was|met|done|compliant|comply|complies|in place|achieved|addressed|covered|at present|at the moment|currently|presently|yet|as yet|still|now|so far|with this|with the code|only) ?)*(?:no|not|in part|partly|partially|mostly|mainly|largely|broadly|almost|nearly|substantially|in the main|for the most part|up to a point|to some extent|to a (?:large |certain |great )?(?:extent|degree)|in some (?:cases|respects|areas)|some of the time|not (?:currently|yet|fully|entirely|wholly|completely|totally|quite|always|consistently|at present|at the moment|as yet|in full|in all (?:cases|respects)|in every (?:case|respect)))(?:[ ,]+(?:met|done|compliant|comply|complying|in place|achieved|addressed|covered|but not (?:fully|entirely|wholly|in full)|at present|at the moment|currently|yet|as yet|so far|today|now|with this|with the code|only))*\W*$/i;

/** That it is not done, and no more. */
const bareDenial = /^\W*(?:(?:we|it|this)(?:['’]re| are|['’]s| is) not (?:quite |yet |fully |really |there )*(?:where|what|as)\b.*|(?:we|it|this)(?:['’]re| are|['’]s| is) not (?:quite |yet |fully )*there(?: yet)?(?: (?:on|with) this(?: one)?)?|(?:this|it|that) (?:is|was|has|does) )?(?:(?:not|never|nothing) (?:currently |yet |been |as yet )?(?:\p{L}+(?:ed|en|ing)|done|met|held|kept|set|in place|in use)|(?:an )?areas? (?:for|of|to) (?:improvement|improve|development|develop|work on)|(?:a )?(?:work|room) (?:to do|in progress|for improvement)|needs? (?:work|improvement|attention)|(?:some )?(?:gaps?|shortfalls?|improvements?) (?:identified|noted|needed|required))\W*$/iu;

function explains(provision: Provision, {text, isQuoted}: Sentence): boolean {
	if (isQuoted) return true;
	if (isPointer(text) || saysNothing(text) || onlyHowFar.test(text) || bareDenial.test(text) || hasPhrase(duty, text)) return false;
	return hasPhrase(tellsOfNow, text) || /\d\s*(?:%|per ?cent)/i.test(text) || addedStems(provision, text).size > 0;
}

/** Whether a row that answers No tells of what is done, and of nothing that is short, to come, or against the Code. */
export function tellsOnlyWhatIsMet(row: TextRow, bank: Bank): boolean {
	const told = sentencesOf(row).filter(({isHeading, text}) => !isHeading && !saysNothing(text));
	if (!tellsOfPractice(told.map(({text}) => text).join(' ')) || !particularIn(row.provision, told)) return false;
	if (told.some(({text}) => isShort(row.provision, text)) || hasPlan(row, bank)) return false;
	const otherwise = [tellingIn.shortfall, tellingIn['likely-shortfall'], tellingIn.unmet, tellingIn.unfinished];
	return otherwise.every((telling) => telling(row, bank).length === 0) && conflictsIn(row, bank).length === 0;
}

function hasPlan(row: TextRow, bank: Bank): boolean {
	if (promisesIn(row, bank).length > 0) return true;
	const documents = sentencesOf(row).filter(({text}) => documentNames(text).length > 0 && !done.test(text));
	return targetDatesIn(row, bank).some(({quote}) => !documents.some(({text}) => text.includes(quote)) && !row.text.slice(0, row.text.indexOf(quote)).match(/\(\p{L}+ed (?:on |in )?$/u));
}

/** Words with which a practice is told. */
const fewest = 6;
const done =
	/\b(?:is|are|was|were|has|have|had|goes|go|gets|get|gives|give|takes|take|carries|carry|holds|hold|keeps|keep|says|say|sends|send|tells|tell|asks|ask|sets|set|puts|put|signs|sign|makes|make|can|may|sits|reads|covers|includes|explains|reports|receives|meets|looks|does|do|comes|come|lists|names|shows|records|rings|ring|writes|write|offers|offer|publishes|checks|sees|see|treats|regards|views|counts|leads|knows|know|gets|works|runs|reach|reaches)\b|\p{L}{3,}(?:ed|es)\b/iu;
const length = /\b(?:\d+|two|three|four|five|six|ten|twelve|fifteen|twenty)\s+(?:working |calendar )?(?:days|weeks|months)\b/i;

function tellsOfPractice(text: string): boolean {
	return length.test(text) || (text.split(/\s+/).length >= fewest && done.test(text));
}

/** When something is done, which says nothing of what is short: "as soon as we know that the date will be missed". */
const occasion = /\b(?:as soon as|whenever|when|where|wherever|if|once|whatever|whoever|in case|should)\b(?:(?!n['’]t\b|\b(?:not|no|never|nobody|only|left out|because)\b)[^,;.:])*/gi;
/** What would be short, denied. */
const doublyDenied =
	/\b(?:no longer (?:sees?|treats?|regards?|views?|counts?|asks?|requires?|insists?|refuses?|expects?|charges?|needs?|has to|have to)|(?:never|not|nobody|no one|none|nothing)(?: \p{L}+){0,3} (?:bad|negative|problem|refus\p{L}*|requir\p{L}*|insist\p{L}*|needs?|has to|have to|the same|wait\p{L}*|charg\p{L}*|lost|miss\p{L}*|late|turned away|exceed\p{L}*|more than|longer than|without|until)|without (?:exception|delay|fail)|may not (?:touch|handle|take|sit|decide|see|hear|answer|investigate)|can['’]t think (?:what|of)|no (?:more|longer|later) than|not only|no exceptions?|no (?:\p{L}+ )?(?:third stage|panel|appeal|stage 0|informal stage|extra stage|form|charge|fee|time limit|deadline|blanket|restrictions?|conflict)|(?:nothing|nobody|none)(?: \p{L}+){0,2} (?:ruled out|turned away|excluded|barred))\b/giu;
const short = new RegExp(
	String.raw`\b(?:no|not|never|nor|neither|none|nothing|nobody|nowhere|without|cannot|only|just|but|however|although|though|yet|too|few|fewer|little|less|lack\w*|missing|absent|silent|short\w*|gaps?|outstanding|overdue|late|later|lapse\w*|delay\w*|fail\w*|miss\w*|omit\w*|leaves? out|leaving out|left out|left|drop\w*|` +
		String.raw`slip\w*|skip\w*|part|partly|partial\w*|mostly|mainly|largely|most|some|somewhat|sometimes|occasional\w*|seldom|rarely|hardly|instead|rather|unless|except\w*|apart|exceed\w*|longer|behind|inconsisten\w*|patchy|var(?:y|ies|ied)|ad hoc|informal\w*|unable|difficult\w*|hard|struggl\w*|problem\w*|weak\w*|poor\w*|low|limited|insufficient|` +
		String.raw`outside|beyond|older (?!than)|old|dated|backlog\w*|vacan\w*|unfilled|await\w*|pending|draft\w*|halt\w*|stop\w*|ceas\w*|expire\w*|withdrawn|deleted|shut\w*|forg[eo]t\w*|unaware|unclear|wrong\w*|error\w*|mistake\w*|confus\w*|by eye|memory|alone|merely|solely|must|has to|have to|needs?|would|could|should|might|` +
		String.raw`will|shall|going|due|plan\w*|intend\w*|propos\w*|being|under way|underway|towards|look(?:ed|ing)? into|explor\w*|soon|future|until|still (?:points?|has|have|our|the|a|in|to|on|says?|uses?|kept)|previous\w*|former\w*|since (?!20)|because|owing|so far|meanwhile|three[- ]stage|third|panel|appeal|held up|held back|wait\w*|queue\w*|before any\w+|first(?=\s*[.,;])|capped|cap|at most|no further than|away|aside|else|resources?|budget|staffing|pressure|sickness|covid)\b|n['’]t\b|\d\s*(?:%|per ?cent)|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|in|out of) (?:the |our |every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b`,
	'giu',
);

/** A word that the requirement has too is what the row is about: "refused", where it asks for the reasons of a refusal. */
function isShort(provision: Provision, text: string): boolean {
	const words = text.replaceAll(doublyDenied, ' ').replaceAll(occasion, ' ').matchAll(short);
	return [...words].some(([word]) => word.length < 5 || !askedIn(provision).widened.has(stem(word)));
}

const duty = phrases('is|are [a|also] mandatory|compulsory|obligatory|requirement|(required by the code)', '(must|should) [also] (provide|ensure|comply|include|have|be)');
const tellsOfNow = phrases(
	"not|no|cannot|can't|don't|doesn't|isn't|aren't|never|only|unable|limited|partly|partially|part|currently|already|because|instead|however|although|but|while|some|difficult|lack|insufficient|outside|exceeds|delay|delays|manual|manually|states|says|mentions",
	'(at present|in practice|due to)',
	'we|they|staff|officers|it|this|complaints|residents|policy|team|manager|council do|does|have|has|are|is|use|send|keep|give|offer|provide|provides|record|write|call|allow|allows|covers|states|requires',
);

const crossReference = /^(?:please )?(?:see|refer|cf|as (?:per|above|for|in|set out|outlined|detailed|stated|described)|per|ref|same as|ditto|response as)\b/i;
const documentWords = /\b(?:polic(?:y|ies)|procedures?|template|templates|letters?|sections?|guidance|website|appendix|page|code|form|handbook|https?:\S+|www\.\S+)\b/i;
const verb = /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|cannot|could|should|must|may|might|be|been|not|covers?|states?|says?|requires?|allows?|gives?|sets?|explains?|includes?|provides?|contains?|need|needs)\b|n['’]t\b/i;
const placed = /\b(?:set out|outlined|detailed|stated|covered|included|contained|found|explained|described|defined|documented|referenced)\s+(?:in|within|on|by|under|at)\b/i;

/** Where something is kept, or what by, in the words of a label: "Civica case management". */
const namesRecord = /\b(?:systems?|software|module|database|crm|logs?|registers?|records?|management|spreadsheets?|trackers?|reports?|minutes|inbox|portal|intranet|sharepoint|survey|newsletters?|leaflets?|agenda|training)\b/i;
const mostInName = 6;

function isPointer(text: string): boolean {
	if (/\bnot\b|n['’]t\b|\bonly\b|\bpart\b/i.test(text)) return false;
	if (crossReference.test(text)) return text.split(/\s+/).length <= 15;
	if (namesRecord.test(text) && !verb.test(text) && !hasPhrase(tellsOfNow, text)) return text.split(/\s+/).length <= mostInName;
	return documentWords.test(text) && (!verb.test(text) || (placed.test(text) && text.split(/\s+/).length <= 15));
}
