/**
 * Particulars: what a text adds to the requirement that a checker could ask to see: a named part of a document, a link, a role, a record,
 * a channel, a limit, a date, a step somebody takes. A whole policy is one only where the provision asks that it exist.
 */
import type {Provision} from '../bank.ts';
import {datesIn} from './dates.ts';
import {findPhrase} from './phrases.ts';
import {particularPhrases, particularWords, type ParticularKind} from './particular-words.ts';
import {addedStems, isAskedFor, isPlain} from './restatement.ts';
import {stem, wordsIn} from './stems.ts';
import type {Sentence} from './sentences.ts';

export interface Particular {
	readonly kind: ParticularKind;
	readonly quote: string;
}

/** The first particular found, if the sentences hold any. */
export function particularIn(provision: Provision, sentences: readonly Sentence[]): Particular | undefined {
	for (const sentence of sentences) {
		const particular = plainlyMarked(provision, sentence) ?? namedThing(provision, sentence.text);
		if (particular) return particular;
	}

	return toldAtLength(provision, sentences);
}

const marks: ReadonlyArray<readonly [ParticularKind, RegExp]> = [
	['link', /https?:\/\/\S+|\bwww\.\S+|\]\([^)]+\)|\b[\w.+-]+@[\w-]+\.\w+|\bhyperlink\w*|\b(?:see|use|click|follow) (?:the )?link\b|\.(?:pdf|docx?)\b/i],
	['part', /\b(?:sections?|paragraphs?|paras?|pages?|pgs?|pp?\.|clauses?|appendix|appendices|annexe?|chapters?|schedules?|parts?|points?|§)\s*(?:no\.?\s*|number\s*)?\(?(?:\d+(?:\.\d+)*|[A-H]\b|[ivx]+\b)/i],
	['part', /\b\d+\.\d+(?:\.\d+)*\b(?=.*\b(?:polic|procedure|guidance|process))|\b(?:polic\w+|procedures?|guidance|process)\b.{0,20}?\b\d+\.\d+(?:\.\d+)*\b|\b(?:policy|procedure|guidance)\s*\(?\d+(?:\.\d+)*\b/i],
	['part', /\b(?:under|in|see) the (?!relevant|appropriate|same|following)[\w’' -]{3,40}? (?:section|heading|chapter|appendix)\b|\b(?:section|heading|chapter|appendix|paragraph)\s+(?:on|titled|entitled|called|headed|about|covering|dealing with)\b/i],
];
const quoted = /["“‘'](\p{Lu}[^"”’']{3,80})["”’'](?=[\s.,;)]|$)/u;
const number = '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const figure = new RegExp(`\\b${number}[\\s-]*(?:working|calendar|clear)?[\\s-]*(?:days?|hours?|weeks?|months?|years?|minutes|stages?|tiers?|per ?cent|times)\\b|\\d+\\s*%|£\\s*\\d+|\\b(?:20)?\\d\\d/\\d\\d\\b|\\b0\\d{2,4}[\\s\\d]{6,}`, 'giu');

function plainlyMarked(provision: Provision, {text, isQuoted}: Sentence): Particular | undefined {
	if (isQuoted) return {kind: 'quotation', quote: text};
	for (const [kind, mark] of marks) {
		const found = mark.exec(text);
		if (found) return {kind, quote: found[0]};
	}

	const name = quoted.exec(text);
	if (name) return {kind: 'quotation', quote: name[0]};
	for (const [found] of text.matchAll(figure)) {
		if (!isLimitAskedFor(provision, found)) return {kind: 'figure', quote: found};
	}

	const date = datesIn(text)[0];
	return date && {kind: 'date', quote: date.quote};
}

const numerals: Readonly<Record<string, string>> = {one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', ten: '10', twelve: '12', twenty: '20'};

/** A limit that the requirement itself sets adds nothing; but where it asks how many stages there are, their number is the answer. */
function isLimitAskedFor({requirement}: Provision, found: string): boolean {
	if (/stage|tier/i.test(found)) return !/more than \w+ stages/i.test(requirement);
	const figures = (text: string) => text.toLowerCase().replaceAll(/[a-z]+/g, (word) => numerals[word] ?? word).replaceAll(/\b(?:working|calendar)\b|s\b|[\s-]/g, '');
	return figures(requirement).includes(figures(found));
}

/** What documents are called; the words before it, in capitals, are its name: "Stage One Response Letter Template". */
const documentType =
	/\b(?:polic(?:y|ies)|procedures?|process(?:es)?|strateg(?:y|ies)|code|charter|standards?|framework|scheme|act|regulations?|guidance|protocols?|reports?|guides?|templates?|forms?|leaflets?|handbook|manual|booklet)\b/gi;
const nameBefore = /(?:(?:\p{Lu}[\p{L}’'&-]*|and|of|for|the|to|with)\s+)+$/u;

interface DocumentName {
	readonly words: readonly string[];
	readonly type: string;
	readonly start: number;
	readonly end: number;
}

function documentNames(text: string): readonly DocumentName[] {
	return [...text.matchAll(documentType)].map(({0: type, index}) => {
		const from = Math.max(0, index - 80);
		const name = nameBefore.exec(text.slice(from, index))?.[0] ?? '';
		return {words: wordsIn(name), type, start: index - name.length, end: index + type.length};
	});
}

const isOwnRecord = /^(?:reports?|guides?|templates?|forms?|leaflets?|handbook|manual|booklet)$/i;
const thisDocument = /\b(?:this|our|the (?:first|second|third|fourth|\d\w\w)) (?:document|form|(?:\w+ )?self-assessment)\b|\bthis is (?:the|our)\b/i;
/** Where a duty arises only sometimes, that it has not is told in full by saying so. */
const hasNotArisen = /\b(?:no|none|never|not (?:yet )?(?:arisen|been|had)|do not (?:use|have|work with)|nobody)\b/i;
const asksForPolicy = /\b(?:have|has)\b[^.]{0,30}\b(?:polic|procedure|process)/i;
const wholeDocument = /\b(?:polic(?:y|ies)|procedures?|process(?:es)?|protocols?)\b/i;

function namedThing(provision: Provision, text: string): Particular | undefined {
	if (provision.shows.includes('conditional') && hasNotArisen.test(text)) return {kind: 'step', quote: text};
	if (asksForPolicy.test(provision.requirement) && wholeDocument.test(text) && wordsIn(text).some((word) => word.length > 3 && !isPlain(word))) {
		return {kind: 'document', quote: text};
	}

	if (/self-assessment/i.test(provision.requirement) && thisDocument.test(text)) return {kind: 'document', quote: text};
	const documents = documentNames(text);
	for (const document of documents) if (isOtherDocument(document, text)) return {kind: 'document', quote: text.slice(document.start, document.end)};
	const beside = withoutNames(text, documents);
	return namedInCapitals(provision, beside) ?? particularWord(provision, beside);
}

/** A document that bears a name of its own: neither the complaints policy, nor a law or a Code, nor one that is still only proposed. */
function isOtherDocument({words, type, start}: DocumentName, text: string): boolean {
	if (!/^\p{Lu}/u.test(type) || /^(?:Strateg|Code|Act|Regulation|Scheme|Standard|Framework)/.test(type)) return false;
	if (/\b(?:proposed|draft|planned|forthcoming|upcoming)(?: new)? $/i.test(text.slice(0, start))) return false;
	return isOwnRecord.test(type) || words.some((word) => /^\p{Lu}/u.test(word) && !isPlain(word));
}

function withoutNames(text: string, documents: readonly DocumentName[]): string {
	let rest = '';
	let from = 0;
	for (const {type, start, end} of documents) {
		if (start > from) rest += text.slice(from, start);
		rest += isOwnRecord.test(type) ? type : ' policy ';
		from = Math.max(from, end);
	}

	return documents.length === 0 ? text : rest + text.slice(from);
}

/** A single word that does or is something, and is no common noun by its ending: "Viewpoint has been amended". */
const opensWithName = /^(?!\p{L}+(?:ion|ing|ment|ity|ance|ence|ness|ship|al|s|ty|cy|ed|ly) )(\p{Lu}[\p{L}\p{N}]{3,}) (?:is|has|was|records|logs|holds|tracks|captures|sends|stores|flags|generates|shows)\b/u;

/** A name in the middle of a sentence: a system, a team, a person, a body. */
function namedInCapitals(provision: Provision, text: string): Particular | undefined {
	for (const [, name] of text.matchAll(/(?<=[\p{L}\p{N},;:)'’”]\s+(?:[‘'“"(])?)(\p{Lu}[\p{L}\p{N}]{2,}|\p{Ll}\p{Lu}[\p{L}\p{N}]{2,})/gu)) {
		if (name && !isPlain(name) && !isAskedFor(provision, name)) return {kind: 'name', quote: name};
	}

	const [, first] = opensWithName.exec(text) ?? [];
	return first && !isPlain(first) && !isAskedFor(provision, first) ? {kind: 'name', quote: first} : undefined;
}

/** One letter or template, unnamed, is a class of document; where the requirement says what must stand in writing, it is the answer. */
const classOfDocument = /^(?:all |our |the |standard |response |complaints? )*(?:letters?|templates?|forms?|responses?|leaflets?|guidance|training|reports?|emails?|website)(?: (?:letters?|templates?|forms?|responses?|page))?(?: (?:and|&) best practice)?[.\s]*$/i;

let kinds: ReadonlyMap<string, ParticularKind> | undefined;

function particularWord(provision: Provision, text: string): Particular | undefined {
	if (classOfDocument.test(text.trim())) {
		return /\bin writing\b/.test(provision.requirement) && /letter|template|response/i.test(text) ? {kind: 'document', quote: text} : undefined;
	}

	const phrase = findPhrase(particularPhrases, text);
	if (phrase) return {kind: 'step', quote: phrase.quote};
	kinds ??= new Map(Object.entries(particularWords).flatMap(([kind, words]) => wordsIn(words).map((word) => [stem(word), kind as ParticularKind] as const)));
	const channels = new Set<string>();
	for (const word of wordsIn(text)) {
		const kind = kinds.get(stem(word));
		if (!kind) continue;
		if (kind === 'channel') channels.add(stem(word));
		if (channels.size >= 3 || !isAskedFor(provision, word)) return {kind, quote: word};
	}

	return undefined;
}

/** So many words of its own tell how it is done, whatever they are. */
const enoughOfItsOwn = 3;

function toldAtLength(provision: Provision, sentences: readonly Sentence[]): Particular | undefined {
	const text = sentences.map((sentence) => withoutNames(sentence.text, documentNames(sentence.text))).join(' ');
	const added = addedStems(provision, text);
	return added.size >= enoughOfItsOwn ? {kind: 'procedure', quote: [...added].join(' ')} : undefined;
}
