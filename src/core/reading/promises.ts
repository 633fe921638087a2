/** Changes that a row's words promise. Not among them: standing practice in the future tense, and changes already made. */
import type {Bank} from '../bank/bank.ts';
import {datesIn} from './dates.ts';
import {everyTold, firstOf, whereTold} from './frames.ts';
import {findPhrase, phrases} from './phrases.ts';
import {sayingSo, type Sentence} from './sentences.ts';
import {clauseBefore} from './standing.ts';

/** With the words that promise, or the whole line where it stands under a heading such as "ACTION". */
export const promisesIn = sayingSo(promiseIn);

function promiseIn({text, isAction, isHeading, isQuoted}: Sentence, bank: Bank): string | undefined {
	if (isHeading || isQuoted || text.trimEnd().endsWith('?')) return undefined;
	if (isAction && isOrder(text, bank)) return text;
	if ((noteOfWork.test(text) && !(/^to be\b/i.test(text) && hasClause.test(text))) || taskGiven.test(text) || taskOf.test(text) || (bareTask.test(text) && isNote(text)) || ((planned.test(text) || toCome.test(text)) && !done.test(text))) return text;
	if (supposed.test(text)) return undefined;
	return (firstPromise(bank, 'change', text) ?? (conditional.test(text) ? undefined : firstPromise(bank, 'likely-change', text)))?.quote ?? dueBy(text);
}

function firstPromise(bank: Bank, meaning: 'change' | 'likely-change', text: string) {
	return firstOf(everyTold(bank, meaning, text).filter(({start}) => !aboutCase.test(clauseBefore(text.slice(0, start)))));
}

/** "The letters will carry the details by 31 March": what is to be, and the day that it is to be by. */
function dueBy(text: string): string | undefined {
	if (habit.test(text)) return undefined;
	for (const {start, quote} of datesIn(text)) {
		const before = text.slice(0, start);
		const ahead = /\b(?:will|shall|should|gets?|(?:is|are) (?:now |already |also )?(?!being|meeting|running|during|working to|acting|having)\p{L}+ing|(?:is|are|due|expected|hoped|hopes?|expects?|has|have|aims?|intends?) to|to be)\b[^.;]*\b(?:by|before|from|w\/c|as of|week commencing|in time for|until|the end of|end|for(?: the \p{L}+ of)?)\s+(?:the\s+)?$/iu.exec(before);
		if (ahead && !/\b(?:was|were|had)\b/i.test(before) && !aboutCase.test(clauseBefore(text.slice(0, ahead.index)))) return text.slice(ahead.index, start + quote.length);
	}

	return undefined;
}

const habit = /\b(?:each|every|annual(?:ly)?|yearly|quarterly|monthly|weekly|always|normally|usually|at least|complaints? (?:will|is to|are to)|next (?:review|report|survey|self-assessment|one|audit)?\s*(?:will|is|falls))\b/i;

/** A case that nobody expects: what would follow is a rule. */
const supposed = /^(?:should|were) (?:a|an|the|we|any|there|it)\b|^in the event\b/i;

/** Before it, in the same clause: what is done meanwhile is done to a case. */
const aboutCase = /\b(?:while|whilst|if|whether|what|before|how)(?: \p{L}+){0,4}\s*$/iu;

function isOrder(text: string, bank: Bank): boolean {
	return findPhrase(order, text)?.start === 0 && whereTold(bank, 'shortfall', text) === undefined;
}

/** The sentence starts with it: a note of what is to be done, or is being done. */
const noteOfWork =
	/^(?:to (?:be (?=(?:\p{L}+ )?\p{L}+(?:ed|en|wn|ne|de|ut|ght|set)(?![\p{L}-]))|(?:consider|amend|update|review|revise|include|add|explore|introduce|develop|publish|create|promote|implement|improve)\b)|(?:will|shall) be (?:implemented|introduced|amended|updated|revised|developed|added|rolled out|put in place|rectified|addressed|completed|actioned|done)|(?:this is |it is |these are |also |currently |now |presently )*(?:under (?:review|development|discussion|consideration)|in development|in progress|under ?way|being (?!able|a|an|the|in|on|open|clear|told|asked)(?:\p{L}+ed|rewritten|drawn up|redrawn|rebuilt|rethought|set up|put|looked (?:at|into)|built|redone|sought|written|sent out|got ready|made|taken up|thought about)))\b/iu;

/** "Housing and Finance to discuss." */
const taskOf =
	/^(?!(?:Right|How|Time|Access|Duty|Ability|Need|Power|Authority|Decision|Freedom|Able|Prior|Due|According|Residents?|Tenants?|Customers?|What|Who|When|Where|Not|Next|First)\b)(?:\p{Lu}[\p{L}&’'.-]*,? (?:and |of |& |in |the |for )*){1,5}(?:is |are )?to (?:also )?(?:discuss|consider|investigate|look|raise|explore|think|see|report|chase|test|have|put|reprint|redo|rewrite|redraft|review|draft|add|amend|update|sort|fix|arrange|brief|train|agree|speak|talk|meet|decide|take|bring|check|find|get|set|do)\b/u;

/** What is still to do, without who: "To discuss with the repairs service." */
const bareTask = /^To (?!(?:date|this|that|these|the|our|all|whom|those|some|make|help|whoever|residents?|tenants?|customers?|complain|contact|which|my|a|an|one|any|each|every|most|be)\b)\p{Ll}+(?! (?:by|to))\b/u;
const hasClause = /,\s*(?:and )?(?:we|the|our|all|each|every|staff|officers?|there|it|a|an|residents?|handlers?|managers?|both|letters?|any|this|please)\b|\b(?:we|residents?|tenants?|customers?|they|you|staff|officers|handlers|it|there) (?:can|have|has|are|is|will|do|does|must|may|use|keep|send|also|were|was|had)\b/iu;

const wordsOfNote = 9;

function isNote(text: string): boolean {
	return !hasClause.test(text) && !text.includes(',') && text.split(/\s+/).length <= wordsOfNote;
}

/** "Further coaching planned." */
const planned = /(?:^|[,;] )(?:[\p{L}’'-]+ ){1,7}(?:is |are |has been |have been |also |now |currently |being )*(?:planned|booked|arranged|scheduled|proposed|in hand|pending|awaited|under ?way|in progress|on order|on its way|to follow|ongoing|on going|ordered|commissioned|in the pipeline|tbc|to be (?:added|done|agreed|confirmed|written|trained|fixed|set|made|amended|updated|revised|included|reviewed|reprinted|corrected|replaced|arranged|put right|sorted|resolved|completed|finished|published|monitored|watched|kept under review|looked at|revisited|considered|picked up|explored|discussed|decided|found|tested))[.;!]?$/iu;
/** The whole, or the beginning, of a note. */
const toCome =
	/^(?:(?:now |currently |all )?(?:due|imminent|imminently|any day|out to tender|contract out to tender|nearly ready|almost ready|noted for action|will do|one for next year|a job for|on next year['’]s|in next year['’]s|live from|go(?:es)?[- ]live|launch(?:es)? (?:planned|due|in|at|on)|action:|awaiting|awaited|pending)\b(?!.*\b(?:was|were|has been|each|every)\b)|(?:quotes?|tenders?|funding) (?:received|in|sought|agreed)|ordered\b|supplier chosen|we['’]ve put in for)/i;
const done = /\b(?:was|were|had|no|none|not|any|each|every|as|visits?|appointments?|repairs?|works?|when|where|if|already)\b/iu;

/** The same, with whose task it is: "Head of Customer Experience to action". */
const taskGiven =
	/^(?:The )?(?:(?:\p{Lu}[\p{L}’'&-]*|of|and|for|the|&) ){0,7}?(?:Manager|Officer|Director|Executive|Team|Lead|Leads|Managers|Officers|Supervisor|Co-?ordinator|Secretary|Board|Committee|HR|IT|Solicitor|(?:Head|Director) of(?: \p{Lu}[\p{L}’'&-]*| and| &| the){1,6}|(?:\p{Lu}[\p{L}’'&-]* )+team|manager) to (?:be |also )?(?:action|consider|discuss|look|raise|explore|think|see|chase|have|amend|update|review|revise|rewrite|redraft|draft|include|add|explore|introduce|develop|publish|create|promote|implement|improve|arrange|lead|take|put|set|train|brief|remind|circulate|confirm|agree|finalise|produce|design|correct|replace|remove|complete|ensure|make|ask|report|write)\b/u;

/** Under a heading such as "ACTION", a line that starts with an order. */
const order = phrases('[to] <change>|feature|consider|explore|ensure|train|brief|remind|make|send|agree|discuss|investigate|appoint|recruit|obtain|liaise|monitor|contact|complete|check|seek|undertake|provide|(look at)|(carry out)|(write to)');

/** Begins a sentence that tells what happens in a case. */
const conditional = /^(?:if|where|wherever|when(?!\s+the\s+new)|whenever|should (?:a|an|the|we|any|there)|in (?:cases|instances|circumstances|the event|situations)|for (?:each|every|any|all)|on receipt|upon|at (?:each|every|stage)|during (?:the|an|each))\b/i;
