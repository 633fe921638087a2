/** What will be done, by whom, by when: read out of a clause, the rest of which is the action. */
import {daysIn, readDay} from '../text/calendar-days.ts';
import {vocabulary} from '../text/vocabulary.ts';
import {brackets, quotations} from './clauses.ts';
import {personIn, roleAt, roleAtEnd, type Roles} from './people.ts';

export interface Part {
	readonly from: number;
	readonly to: number;
}

export interface Duty {
	readonly owner?: Part & {readonly name: string; readonly isSure: boolean; readonly isKnown: boolean};
	/** `isLed`: a word such as "by" says that it is a deadline. */
	readonly by?: Part & {readonly day: string; readonly isLed: boolean; readonly isExact: boolean};
	readonly wrongDay?: Part;
	/** The owner is who does it: "the Complaints Manager will …". */
	readonly isDoer: boolean;
	/** What else the clause says, in order. */
	readonly others: readonly Part[];
}

const leadsDeadline = new RegExp(
	String.raw`(?:(?<![\p{L}'-])(?:(?:to be\s+)?(?:completed?|done|finished|ready|live|in place)\s+)?(?:by|before|due(?:\s+(?:by|` +
	String.raw`in|on|for))?|no later than|not later than|latest|target(?:\s+date)?|deadline|when|date)[\s:]+(?:the\s+)?)$`,
	'iu',
);
/** Whom a thing goes to: "to Board on 14 January" is no deed. */
const body = String.raw`(?:the\s+|our\s+)?(?:board|committee|cabinet|council|panel|scrutiny|executive|trustees|smt|slt|emt|elt)(?![\p{L}-])`;
const toBody = new RegExp(`^to\\s+${body}`, 'iu');
const leadsMoment = /(?<![\p{L}'-])(?:in|on|during|for|at)\s+(?:the\s+)?$/iu;
const leadsOther = /(?<![\p{L}'-])(?:since|from|until|till|after|of|dated|every|each|as of|last|between|to|and)\s+(?:the\s+)?$/iu;
const byWhom = /(?<![\p{L}'-])(?:(?:by|led by|owned by|assigned to|owner|with|lead)[\s:]+)(?=\S)/giu;
const subject = new RegExp(
	String.raw`^(?<who>.{2,80}?)(?:\s+(?:will|shall|to|is to|are to|is going to|has agreed to|has been asked to|(?:is|` +
	String.raw`are)(?: now| currently| already)?(?=\s+\p{L}{3,}ing(?!\p{L})))|'ll)\s+(?!be\b|know\b|have\b)(?!${body})(?=\p{L})`,
	'iu',
);
/** Done by somebody: "to be fixed by Priya"; but "will sort by Priya" is a time that looks like a name. */
const isDone = /(?<![\p{L}-])(?:(?:be|been|being|is|are|was|were|gets?)\s+(?:\p{L}+ly\s+)?\p{L}+|\p{L}{2,}(?:ed|tten|ilt|ought|sent|done|led|owned))\s+$/iu;
/** A day or month and what meets then: "by March board". */
const meeting = /^\s+(?:board|committee|cabinet|council|panel|meeting|forum|scrutiny|agm|executive|trustees)(?![\p{L}-])(?!\s+(?:to|will|shall)\s)/iu;
const endOfName = /(?=\s+(?:by|before|in|on|from|until|at|to|will|and then|with|for the|as|when|once|due|who)(?![\p{L}'-])|[,;:()]|$)/iu;
/** What begins a sentence before "to fix" and is nobody. */
const notNames = /^(?:\p{L}+(?:ing|ed|able|ible|ful|al|ion|ment|ance|ence|ness|ity)s?|ways?|details?|needs?|plans?|aims?|wants?|wish|hopes?|intends?|proposes?|due|next|ready|how|what|where|when|who|whether|used|ought|try|have|has|had|got|actions?|steps?|works?|only|up|back|happy|keen|likely|unlikely|sure|subject|prior|contrary|decisions?|expects?|promises?|commitments?|failure|failed|more|less|lots|much|time|something|someone|everyone|everything|anything|nobody|chance|able|attempts?|efforts?|also|then|and|but|or|so|easy|hard|possible|as|just|please)$/iu;
const changing = `${vocabulary['changing']}|training|recruiting|writing|buying|moving|testing|negotiating|consulting|working`;
const beginsWith = `${vocabulary['change']}|fix|train|write|send|ask|tell|check|agree|buy|hold|do|make|get|move|stop|start|recruit|appoint|brief|remind|share|explain|state|cover`;
const promise = new RegExp(
	String.raw`(?<![\p{L}-])(?:(?:will|shall|i'll|we'll|they'll|it'll)(?! (?:not|never)\b)|(?:is |are |needs? |has |` +
		String.raw`have )?(?<!(?:yet|still|remains?) )to be \p{L}+|(?<!not )(?:is |are |we're )?going to|(?<!not? )(?:plan(?:ning|s)?|intend(?:s|ing)?|aim(?:s|ing)?) to|` +
		String.raw`propose to|working on|in progress|under ?way|(?:is|are|now|currently|already) being (?:${vocabulary['changed']}|` +
		String.raw`drafted|tested)|due (?:to|in|for)|scheduled|(?:is|are|we're|am|i'm|now|currently) (?:${changing}|${vocabulary['renewing']}))(?![\p{L}-])|` +
		String.raw`^being \p{L}+|^to (?!be )(?!${body})\p{L}+|^(?:please )?(?:${beginsWith})(?![\p{L}'-])(?! (?:not|no)\b)`,
	'iu',
);

/** `today` bounds "in March": what has passed is no deadline. `isDeadline`: a label says that the words are one. */
export function dutyIn(words: string, base: number, roles: Roles, today: string, isDeadline = false): Duty {
	const text = withoutQuotations(words);
	const taken: Part[] = [];
	const whole = isDeadline ? readDay(text, today) : undefined;
	const {by, wrongDay}: ReturnType<typeof deadlineIn> = whole && 'day' in whole ? {by: {...whole, from: 0, to: text.length, isLed: true}} : deadlineIn(text, today);
	if (by) taken.push(inBrackets(text, by));
	if (wrongDay) taken.push(wrongDay);
	const told = bracketed(text, roles, taken) ?? named(text, roles, taken) ?? (by && beside(text, roles, by));
	const owner = told ?? doer(text, roles, taken, by !== undefined);
	if (owner) taken.push(owner);
	const at = <T extends Part>(part: T): T => ({...part, from: part.from + base, to: part.to + base});
	return {
		...(owner && {owner: at(owner)}),
		...(by && {by: at({...by, ...inBrackets(text, by)})}),
		...(wrongDay && {wrongDay: at(wrongDay)}),
		isDoer: told === undefined && owner !== undefined,
		others: gaps(text, taken).map(at),
	};
}

/** "(Head of Repairs, end of May)" is taken whole. */
export function isHeldBy(part: Part, holder: Part | undefined): boolean {
	return holder !== undefined && holder.from <= part.from && part.to <= holder.to;
}

export function isToBody(text: string): boolean {
	return toBody.test(text);
}

const onlyPromises = /^(?:but|and|although|though|we|it|they|i|this|that|will|shall|'ll|do|so|going|plan|intend|aim|hope|to|are|is|[\s',.:;–-])*$/iu;

/** "But will": a promise that does not say of what. */
export function saysNoDeed(text: string): boolean {
	return onlyPromises.test(text);
}

/** "Board approves the policy": what happens on a day to come. */
const happens = /^(?:the\s+|our\s+)?(?:\p{L}+\s+){1,4}?(?:approves|agrees|adopts|considers|decides|discusses|endorses|ratifies|signs|reviews|amends|updates|rewrites|replaces|launches|publishes|introduces|starts|begins|ends|meets|goes|moves|changes|trains)(?!\p{L})/iu;

export function isComing(text: string): boolean {
	return happens.test(text);
}

export function isPromise(text: string): boolean {
	return promise.test(withoutQuotations(text));
}

/** What is quoted promises nothing. */
function withoutQuotations(text: string): string {
	return text.replaceAll(quotations, (quoted) => `"${'x'.repeat(quoted.length - 2)}"`);
}

function deadlineIn(text: string, today: string): {readonly by?: NonNullable<Duty['by']>; readonly wrongDay?: Part} {
	const days = daysIn(text, today);
	for (const {from, to, reading} of days) {
		const before = text.slice(0, from);
		const isWhole = /^[\s(]*$/.test(before) && /^[\s).]*$/.test(text.slice(to));
		const led = leadsDeadline.exec(before);
		if ('problem' in reading) return {wrongDay: {from, to}};
		if ((!led && leadsOther.test(before)) || meeting.test(text.slice(to))) continue;
		const moment = leadsMoment.exec(before);
		if (!led && !isWhole && (reading.day < today || (reading.isLoose && !moment))) continue;
		const start = from - (led ?? moment ?? [''])[0].length;
		const isBefore = led !== null && /^before/i.test(led[0].trim()) && !reading.isExact;
		return {by: {from: start, to, day: isBefore ? dayBeforeMonth(reading.day) : reading.day, isLed: led !== null, isExact: reading.isExact}};
	}

	return {};
}

/** "Before April" ends with March. */
function dayBeforeMonth(day: string): string {
	return new Date(Date.parse(`${day.slice(0, 7)}-01`) - 86_400_000).toISOString().slice(0, 10);
}

/** With the brackets, where they hold nothing else. */
function inBrackets<T extends Part>(text: string, part: T): Part {
	const isHeld = text[part.from - 1] === '(' && text[part.to] === ')';
	return {from: part.from - Number(isHeld), to: part.to + Number(isHeld)};
}

/** "Fix by 1 March Complaints Manager"; "letters lack it Head of Customer by March". */
function beside(text: string, roles: Roles, by: Part): Duty['owner'] {
	const after = personIn(text.slice(by.to).replace(/^[\s,:(–-]+|[\s)]+$/g, ''), roles);
	if (after?.isSure) return {...after, from: by.to, to: text.length};
	const before = text.slice(0, by.from).replace(/[\s,:(–-]+$/, '');
	const known = roleAtEnd(before, roles);
	return known && {...known, isSure: true, isKnown: true};
}

function bracketed(text: string, roles: Roles, taken: readonly Part[]): Duty['owner'] {
	for (const {0: words, index} of text.matchAll(brackets)) {
		const inner = gaps(text.slice(0, index + words.length - 1), taken).filter(({to}) => to > index + 1);
		const from = Math.max(index + 1, inner[0]?.from ?? index + 1);
		const person = inner.length === 1 ? personIn(text.slice(from, inner[0]!.to).replace(/^[\s,:–-]+|^(?:owner|lead)[\s:]+|[\s,:–-]+$/gi, ''), roles) : undefined;
		if (person) return {...person, isSure: true, from: inner[0]!.from > index ? from : index, to: index + words.length};
	}

	return undefined;
}

function named(text: string, roles: Roles, taken: readonly Part[]): Duty['owner'] {
	for (const {0: lead, index} of text.matchAll(byWhom)) {
		const start = index + lead.length;
		if (taken.some(({from, to}) => index < to && from < start + 1)) continue;
		const known = roleAt(text, start, roles);
		const to = known ? known.to : start + text.slice(start).search(endOfName);
		const person = known ? {name: known.name, isSure: true, isKnown: true} : personIn(text.slice(start, to), roles);
		if (person?.isSure || (person && (/^owner/i.test(lead) || (/^by/i.test(lead) && isDone.test(text.slice(0, index)))))) return {...person, from: index, to};
	}

	return undefined;
}

/** Who "will rewrite the letters": somebody, never "the letters" nor "staff". */
function doer(text: string, roles: Roles, taken: readonly Part[], hasDay: boolean): Duty['owner'] {
	const blank = taken.reduce((rest, {from, to}) => `${rest.slice(0, from)}${' '.repeat(to - from)}${rest.slice(to)}`, text);
	const start = blank.search(/[^\s,:–-]|$/);
	const upTo = (name: number, verb: number) => (taken.some(({from}) => from >= start && from < verb) ? name : verb);
	const known = roleAt(blank, start, roles);
	const match = subject.exec(known ? `X.${blank.slice(known.to)}` : blank.slice(start));
	if (known && match && match.groups!['who'] === 'X.') return {name: known.name, isSure: true, isKnown: true, from: start, to: upTo(known.to, known.to + match[0].length - 2)};
	const person = match && !known ? personIn(match.groups!['who']!, roles) : undefined;
	// "Aareon to fix by June": a capital alone is no name ("Need to fix").
	const isNamed = person !== undefined && hasDay && / to\s+$/i.test(match![0]) && !notNames.test(person.name);
	if (match && (person?.isSure || isNamed)) return {...person!, isSure: true, from: start, to: upTo(start + match.groups!['who']!.trimEnd().length, start + match[0].length)};
	return undefined;
}

/** What of the text is not taken, without what only joins. */
function gaps(text: string, taken: readonly Part[]): readonly Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const {from: start, to} of [...taken.toSorted((a, b) => a.from - b.from), {from: text.length, to: text.length}]) {
		if (/[\p{L}\p{N}]/u.test(text.slice(from, start))) parts.push({from, to: start});
		from = Math.max(from, to);
	}

	return parts;
}
