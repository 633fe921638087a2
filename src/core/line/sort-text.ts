/** Words that are neither document, person, day nor promise: what is met, what is short, why it does not apply, or commentary. */
import {brackets} from './clauses.ts';
import {documentsIn, type Mention} from './documents.ts';
import {dutyIn, isHeldBy, isToBody, type Part} from './duties.ts';
import {halvesOf} from './halves.ts';
import {linksIn} from './links.ts';
import {placeEnd} from './places.ts';
import {matchDocument} from './register-matching.ts';
import {add, addMentions, isShort, noteWrongDay, type Reading, type Rule, type Sorting} from './sorting.ts';

export const sortText: Rule = (sorting, reading) => {
	const {clause, base, label} = reading;
	const held = bracketedEvidence(sorting, reading);
	const taken = [...held, ...(isShort(sorting) ? dutyAtEnd(sorting, reading) : [])].toSorted((a, b) => a.from - b.from);
	const hasTold = sorting.pieces.some(({kind}) => kind === 'not-met');
	const isAside = sorting.previous === 'action' || (sorting.answer === 'no' && hasTold && sorting.pieces.some(({kind}) => kind === 'action'));
	const kind = label ?? (isToBody(reading.words) ? 'commentary' : sorting.answer === 'not-applicable' ? 'reason' : isShort(sorting) && !(isAside && clause.isNewSentence && hasTold) ? 'not-met' : 'commentary');
	const textKind = kind === 'met' || kind === 'not-met' || kind === 'reason' || kind === 'action' ? kind : 'commentary';
	let from = clause.from;
	for (const part of [...taken, {from: clause.end, to: clause.end}]) {
		if (sorting.answer === 'partly' && label === undefined && textKind === 'not-met') {
			const first = Math.max(from, base);
			for (const half of halvesOf(sorting.text.slice(first, part.from), first, sorting.half)) {
				add(sorting, half.kind, half.from, half.to);
				sorting.half = half.kind;
			}
		} else add(sorting, textKind, from, part.from, from < base ? {valueFrom: base} : {});
		from = Math.max(from, part.to);
	}

	const within = textKind === 'commentary' && !isShort(sorting) ? mentionsWithin(sorting, reading, held) : [];
	const mentions = [...held.flatMap((part) => part.mentions.map((mention) => ({mention, isNested: false}))), ...within.map((mention) => ({mention, isNested: true}))];
	for (const {mention, isNested} of mentions.toSorted((a, b) => a.mention.pieces[0]!.from - b.mention.pieces[0]!.from)) addMentions(sorting, [mention], isNested);
	sorting.previous = 'text';
	return true;
};

/** "We tell all callers (call guide p4)." */
function bracketedEvidence(sorting: Sorting, {words, base}: Reading): readonly (Part & {readonly mentions: readonly Mention[]})[] {
	if (sorting.answer === 'no') return [];
	return Array.from(words.matchAll(brackets)).flatMap(({0: bracket, index}) => {
		const mentions = documentsIn(bracket.slice(1, -1), base + index + 1, sorting.register);
		if (!mentions?.every(({evidence, isWhole}) => isWhole || evidence.document !== undefined || evidence.where !== undefined || evidence.link !== undefined || evidence.title?.includes(' '))) return [];
		return [{mentions, from: base + index, to: base + index + bracket.length}];
	});
}

/** "Letters lack it (Head of Customer, by March 2027)"; "letters lack it Head of Customer by March 2027". */
function dutyAtEnd(sorting: Sorting, {words, base}: Reading): readonly Part[] {
	const {roles, context: {today}} = sorting;
	const duty = dutyIn(words, base, roles, today);
	const parts: Part[] = [];
	const isAtEnd = ({to}: Part) => !/[\p{L}\p{N}]/u.test(sorting.text.slice(duty.owner && duty.owner.from >= to ? duty.owner.to : to, base + words.length));
	const isInBracket = ({from, to}: Part) => /\)\s*$/.test(sorting.text.slice(from, to + 1)) || /\([^)]*$/.test(sorting.text.slice(base, from));
	if (duty.by && sorting.by === undefined && (isAtEnd(duty.by) || isHeldBy(duty.by, duty.owner)) && (duty.by.isLed || isInBracket(duty.by))) {
		sorting.by = duty.by.day;
		add(sorting, 'by', duty.by.from, duty.by.to);
		parts.push(duty.by);
	}

	const isBeside = duty.owner !== undefined && parts.some(({from, to}) => !/[\p{L}\p{N}]/u.test(sorting.text.slice(...(duty.owner!.to <= from ? [duty.owner!.to, from] : [to, duty.owner!.from]))));
	const owner = duty.owner && !duty.isDoer && (isBeside || isInBracket(duty.owner)) ? duty.owner : undefined;
	if (owner && sorting.owner === undefined) {
		sorting.owner = owner.name;
		add(sorting, 'owner', owner.from, owner.to);
		parts.push(owner);
		if (duty.by && !parts.includes(duty.by) && isHeldBy(duty.by, owner)) add(sorting, 'commentary', duty.by.from, duty.by.to);
	}

	if (duty.wrongDay) noteWrongDay(sorting, duty.wrongDay, parts.some((part) => isHeldBy(duty.wrongDay!, part)));

	return parts;
}

const against = /(?<![\p{L}-])(?:not|no|never|none|\p{L}+n't|lacks?|without|missing|silent)(?![\p{L}-])/iu;
const leadsIn = /(?<![\p{L}-])(?:in|see|under|per|on|at|from|within)\s+(?:(?:the|our|their)\s+)?$/iu;
const wordStart = /(?<![\p{L}\p{N}'-])[\p{L}\p{N}]/gu;

/** Documents of the register that a sentence names with their place: the sentence stays whole. */
function mentionsWithin(sorting: Sorting, {words: written, base}: Reading, held: readonly Part[]): readonly Mention[] {
	// What a bracket holds is taken already.
	const words = held.reduce((rest, {from, to}) => `${rest.slice(0, from - base)}${' '.repeat(to - from)}${rest.slice(to - base)}`, written);
	if (against.test(words)) return [];
	const mentions: Mention[] = linksIn(words).map(({from, to}) => ({evidence: {link: words.slice(from, to)}, isWhole: true, pieces: [{kind: 'link', from: base + from, to: base + to}]}));
	let end = 0;
	for (const {index} of words.matchAll(wordStart)) {
		if (index < end) continue;
		const found = mentionAt(sorting, words, index, base);
		if (found === undefined) continue;
		mentions.push(found.mention);
		end = found.to;
	}

	return mentions;
}

function mentionAt({register}: Sorting, words: string, from: number, base: number): {readonly mention: Mention; readonly to: number} | undefined {
	const ends = Array.from(words.slice(from, from + 100).matchAll(/\S+/gu), ({0: word, index}) => from + index + word.replace(/[,.:;)]+$/, '').length).slice(0, 8);
	for (const to of ends.toReversed()) {
		const match = matchDocument(words.slice(from, to), register);
		if (match === undefined || !('document' in match)) continue;
		const placed = placeAfter(words, to);
		if (!placed && !(match.isWhole && leadsIn.test(words.slice(0, from)))) continue;
		const where = placed && words.slice(placed.from, placed.to);
		const pieces: Mention['pieces'] = [{kind: 'document', from: base + from, to: base + to}, ...(placed ? [{kind: 'where', from: base + placed.from, to: base + placed.to} as const] : [])];
		return {mention: {evidence: {document: match.document, ...(where !== undefined && {where})}, isWhole: match.isWhole, pieces}, to: placed?.to ?? to};
	}

	return undefined;
}

/** "Policy 4.2", "policy, section 3", "the policy says so at 4.2". */
function placeAfter(words: string, from: number): Part | undefined {
	const gap = /^[\s,(]*(?:(?:says?|covers?|states?|explains?|confirms?|sets?)\s+(?:(?:so|this|it|that|out|these)\s+)*)?(?:(?:at|in|under|on)\s+)?/i.exec(words.slice(from))?.[0].length ?? 0;
	const to = gap === 0 ? undefined : placeEnd(words, from + gap, true);
	const isDay = to !== undefined && /^\d{1,2}$/.test(words.slice(from + gap, to)) && /^\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*/iu.test(words.slice(to));
	return to === undefined || isDay || /^\s+(?:days?|weeks?|months?|times|homes|letters|cases|complaints|people|staff|hours|minutes)\b/i.test(words.slice(to)) ? undefined : {from: from + gap, to};
}
