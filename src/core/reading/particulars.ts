/**
 * Particulars: what a text adds to the requirement that a checker could ask to see: a named part of a document, a link, a role, a record,
 * a channel, a limit, a date, a step somebody takes. A whole policy is one only where the provision asks that it exist.
 */
import type {Provision} from '../bank/bank.ts';
import {documentNames, isOtherDocument, withoutNames} from './document-names.ts';
import {markIn, type Mark} from './marks.ts';
import {particularPhrases, particularWords, plainWords} from './particular-words.ts';
import {findPhrase} from './phrases.ts';
import {addedStems, askedIn, isAskedFor, isFigureAskedFor, isPlain} from './restatement.ts';
import type {Sentence} from './sentences.ts';
import {stem, wordsIn} from './stems.ts';

type ParticularKind = keyof typeof particularWords | Mark['kind'] | 'name' | 'document' | 'procedure';

interface Particular {
	readonly kind: ParticularKind;
	readonly quote: string;
}

/** The first particular found, if the sentences hold any. */
export function particularIn(provision: Provision, sentences: readonly Sentence[]): Particular | undefined {
	for (const sentence of sentences) {
		let found = known.get(sentence);
		if (!found) known.set(sentence, (found = new Map()));
		let particular = found.get(provision);
		if (particular === undefined) found.set(provision, (particular = particularOf(provision, sentence) ?? null));
		if (particular) return particular;
	}

	return toldAtLength(provision, sentences);
}

const known = new WeakMap<Sentence, Map<Provision, Particular | null>>();

function particularOf(provision: Provision, {text, isQuoted}: Sentence): Particular | undefined {
	if (isQuoted) return {kind: 'quotation', quote: text};
	return markIn(text, (figure) => !isFigureAskedFor(provision, figure)) ?? answerItself(provision, text) ?? namedThing(provision, text);
}

const wholeDocument = /\b(?:polic(?:y|ies)|procedures?|process(?:es)?|protocols?)\b/i;
const thisDocument = /\b(?:this|our|the (?:first|second|third|fourth|\d\w\w)) (?:document|form|(?:\w+ )?self-assessment)\b|\bthis is (?:the|our)\b/i;
/** Where a duty arises only sometimes, that it has not is told in full by saying so. */
const hasNotArisen = /\b(?:no|none|never|not (?:yet )?(?:arisen|been|had)|do not (?:use|have|work with)|nobody)\b/i;

/** What needs no more than to be named, as the provision asks that it exist or that it happen. */
function answerItself(provision: Provision, text: string): Particular | undefined {
	const {aPolicy, theAssessment} = askedIn(provision);
	if (theAssessment && thisDocument.test(text)) return {kind: 'document', quote: text};
	if (aPolicy && wholeDocument.test(text) && wordsIn(text).some((word) => word.length > 3 && !isPlain(word))) return {kind: 'document', quote: text};
	return provision.shows.includes('conditional') && hasNotArisen.test(text) ? {kind: 'step', quote: text} : undefined;
}

/** One letter or template, unnamed, is a class of document; where the requirement says what must stand in writing, it is the answer. */
const classOfDocument =
	/^(?:all |our |the |standard |response |complaints? )*(?:letters?|templates?|forms?|responses?|leaflets?|guidance|training|reports?|emails?|website|intranet|newsletters?|sharepoint|shared drive)(?: (?:letters?|templates?|forms?|responses?|page))?(?: (?:and|&) best practice)?[.\s]*$/i;

function namedThing(provision: Provision, text: string): Particular | undefined {
	const documents = documentNames(text);
	const other = documents.find(isOtherDocument);
	if (other) return {kind: 'document', quote: text.slice(other.start, other.end)};
	if (classOfDocument.test(text)) return askedIn(provision).inWriting && /letter|template|response/i.test(text) ? {kind: 'document', quote: text} : undefined;
	const phrase = findPhrase(particularPhrases, text);
	return phrase && !provision.requirement.toLowerCase().includes(phrase.quote.toLowerCase()) ? {kind: 'step', quote: phrase.quote} : tellingWord(provision, withoutNames(text, documents));
}

/** A single word at the start that does or is something, and is no common noun by its ending: "Viewpoint has been amended". */
const opensWithName =
	/^(?![A-Za-z]+(?:ion|ing|ment|ity|ance|ence|ness|ship|al|s|ty|cy|ed|ly) )[A-Z][A-Za-z\d]{3,} (?:is|has|was|records|logs|holds|tracks|captures|sends|stores|flags|generates|shows)\b/;
/** "GOSS", "Meritec", "iCasework". */
const inCapitals = /^(?:[A-Z][A-Za-z\d]{2,}|[a-z][A-Z][A-Za-z\d]{2,})/;

/** "MRI", and no more; before a verb they may be the landlord's own. */
const initialsAlone = /^[A-Z]{3,6}\W*$/;

/** "All of our officers": whoever it may be. */
const everybody = /^(?:all|our|the|each|every)(?: of| the| our| complaints?| relevant| housing)* (?:officers?|managers|teams?|handlers?|investigators?)\b/i;

let listed: ReadonlySet<string> | undefined;
let everyday: ReadonlySet<string> | undefined;
let kinds: ReadonlyMap<string, keyof typeof particularWords> | undefined;

/** A word that names a role, a record, a channel or a step, or a name in capitals, beyond what the requirement has. */
function tellingWord(provision: Provision, text: string): Particular | undefined {
	kinds ??= new Map(Object.entries(particularWords).flatMap(([kind, words]) => wordsIn(words).map((word) => [stem(word), kind as keyof typeof particularWords] as const)));
	listed ??= new Set(Object.values(particularWords).flatMap(wordsIn));
	everyday ??= new Set(wordsIn(plainWords));
	const channels = new Set<string>();
	const general = everybody.exec(text)?.[0].length ?? 0;
	for (const [at, word] of wordsIn(text.slice(general)).entries()) {
		// "Meet" is no meeting, though their stem is one.
		const kind = everyday.has(word.toLowerCase()) && !listed.has(word.toLowerCase()) ? undefined : kinds.get(stem(word));
		if (kind === 'channel') channels.add(stem(word));
		// Three channels listed are a list to check, though the requirement has them too.
		if (kind && (channels.size >= 3 || !isAskedFor(provision, word))) return {kind, quote: word};
		const isName = at === 0 ? opensWithName.test(text) || initialsAlone.test(text) : inCapitals.test(word);
		if (isName && !isPlain(word) && !isAskedFor(provision, word)) return {kind: 'name', quote: word};
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
