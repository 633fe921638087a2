/** Changes that a row's words promise. Not among them: standing practice in the future tense, and changes already made. */
import type {Bank} from '../bank/bank.ts';
import {everyTold, whereTold} from './frames.ts';
import {findPhrase, phrases} from './phrases.ts';
import {sayingSo, type Sentence} from './sentences.ts';
import {clauseBefore} from './standing.ts';

/** With the words that promise, or the whole line where it stands under a heading such as "ACTION". */
export const promisesIn = sayingSo(promiseIn);

function promiseIn({text, isAction, isHeading, isQuoted}: Sentence, bank: Bank): string | undefined {
	if (isHeading || isQuoted) return undefined;
	if (isAction && isOrder(text, bank)) return text;
	if (noteOfWork.test(text) || taskGiven.test(text)) return text;
	if (supposed.test(text)) return undefined;
	return (firstPromise(bank, 'change', text) ?? (conditional.test(text) ? undefined : firstPromise(bank, 'likely-change', text)))?.quote;
}

function firstPromise(bank: Bank, meaning: 'change' | 'likely-change', text: string) {
	return everyTold(bank, meaning, text)
		.filter(({start}) => !aboutCase.test(clauseBefore(text.slice(0, start))))
		.toSorted((a, b) => a.start - b.start)[0];
}

/** A case that nobody expects: what would follow is a rule. */
const supposed = /^(?:should|were) (?:a|an|the|we|any|there|it)\b|^in the event\b/i;

/** Before it, in the same clause: what is done meanwhile is done to a case. */
const aboutCase = /\b(?:while|whilst|if|whether|what|before|how)(?: \p{L}+){0,4}\s*$/iu;

function isOrder(text: string, bank: Bank): boolean {
	return findPhrase(order, text)?.start === 0 && whereTold(bank, 'shortfall', text) === undefined;
}

/** The sentence starts with it: a note of what is to be done, or is being done. */
const noteOfWork =
	/^(?:to (?:be|consider|amend|update|review|revise|include|add|explore|introduce|develop|publish|create|promote|implement|improve)|(?:will|shall) be (?:implemented|introduced|amended|updated|revised|developed|added|rolled out|put in place|rectified|addressed|completed|actioned|done)|(?:this is |currently |now |presently )*(?:under review|under development|in development|in progress|under ?way|being (?:reviewed|revised|developed|drafted|updated|considered|looked at|addressed|implemented|introduced)))\b/i;

/** The same, with whose task it is: "Head of Customer Experience to action". */
const taskGiven =
	/^(?:The )?(?:(?:\p{Lu}[\p{L}’'&-]*|of|and|for|the|&) ){0,7}?(?:Manager|Officer|Director|Executive|Team|Lead|Leads|Managers|Officers|Supervisor|Co-?ordinator|Secretary|Board|Committee|HR|IT|Solicitor|(?:Head|Director) of(?: \p{Lu}[\p{L}’'&-]*| and| &| the){1,6}|(?:\p{Lu}[\p{L}’'&-]* )+team|manager) to (?:be |also )?(?:action|amend|update|review|revise|rewrite|redraft|draft|include|add|explore|introduce|develop|publish|create|promote|implement|improve|arrange|lead|take|put|set|train|brief|remind|circulate|confirm|agree|finalise|produce|design|correct|replace|remove|complete|ensure|make|ask|report|write)\b/u;

/** Under a heading such as "ACTION", a line that starts with an order. */
const order = phrases('[to] <change>|feature|consider|explore|ensure|train|brief|remind|make|send|agree|discuss|investigate|appoint|recruit|obtain|liaise|monitor|contact|complete|check|seek|undertake|provide|(look at)|(carry out)|(write to)');

/** Begins a sentence that tells what happens in a case. */
const conditional = /^(?:if|where|wherever|when(?!\s+the\s+new)|whenever|should (?:a|an|the|we|any|there)|in (?:cases|instances|circumstances|the event|situations)|for (?:each|every|any|all)|on receipt|upon|at (?:each|every|stage)|during (?:the|an|each))\b/i;
