/** Which part of a compound provision a row tells nothing of, though it tells of others. */
import {findPhrase, hasPhrase, phrases, phrasesOf} from './phrases.ts';
import {addedStems} from './restatement.ts';
import {sentencesOf, type Sentence} from './sentences.ts';
import type {TextRow} from './text-row.ts';

/** A place that may hold the rest. */
const place = /\b(?:[Ss]ections?|[Pp]ages?|[Pp]aragraphs?|[Pp]aras?|[Aa]ppendix|[Cc]lauses?|[Cc]hapters?)\s+['‘"“]?[\dA-Z]|['’"”]\s+(?:sections?|heading)\b|\b[Uu]nder\s+['‘"“]|https?:|www\.|\b[Ss]ee (?:\d|above|below|the|our|link)/;
const whatIsThere = /\b(?:sets? out|states?|says|explains?|specif(?:y|ies)|stipulates?|requires?|makes? (?:it )?clear)\b/i;
/** A sentence that tells no more than where it stands: "This is set out in our policy". */
const pointing = /^(?:(?:this|it|that|these|they|details|information|requirement)\s+(?:is|are|has been|have been|can be)?\s*)?(?:also |all |clearly |fully )*(?:defined|set out|outlined|covered|detailed|found|included|explained|described|stated|contained|specified|addressed|documented)\b.{0,25}\b(?:in|within|under|by)\b/i;
/** What is told of another time. */
const history = /\b(?:prior|previous|former|earlier|old) (?:\w+ )?(?:policy|policies|procedure|process|version|practice|code)\b|\bused to\b/i;
/** Another row, which may hold it all. */
const otherRow = /\b(?:as|see|per|like|of|at|in|under|with|for|and) (?:row |provision |answer |our (?:answer|response) (?:to|at) )?\d\.\d{1,2}(?![\d.])(?! of)|\bas (?:above|before|at stage (?:1|2|one|two))\b|\bsame (?:\w+ ){0,3}(?:as|applies)\b|\b(?:see|set out|stated|described|outlined) above\b/i;
const form = /\b(?:templates?|checklists?)\b/i;
/** What says that nothing is left out. */
const inFull = phrases(
	'all [of] [the|these|those] [required|seven|six|five|four|three|other] required|requirements|above|points|items|parts|limbs|elements|information|this|matters|headings|details|things|criteria|bullets',
	'each|every (point|part|item|limb|element|heading|letter|bullet|(of these)|(of the))',
	'(in full|as required|as the code requires|as the code asks|word for word|the code’s own words|the code’s list|everything)',
	'(all|the) three|four|five|six|seven points|items|parts|elements|reports|matters|things|headings|limbs|criteria|questions',
	'a to c|d|e|f|g',
);
/** "a. the self-assessment; b. …": the Code's letters, gone through. */
const byLetter = /(?:^|[\s(])a[.):].*[\s(]b[.):].*[\s(]c[.):]/is;
/** What a letter, a form or a page is said to hold. */
const listing = phrases(
	'give|gives|list|lists|has|have|show|shows|state|states|cover|covers|contain|contains|name|names|include|includes|ask|asks|tell|tells|say|says|explain|explains|make|makes|outline|outlines|open|opens|carry|carries|require|requires|(sets out)|(set out)|(as well as)',
	'prompt|prompts ... and|to|for',
	'headings|fields|boxes|paragraphs|lines|spaces for',
);

/** What would say it is one of the parts here. */
const asksForAll = /\ball points\b/i;

interface LeftOut {
	/** What the row does speak of. */
	readonly quote: string;
	/** The part it does not. */
	readonly clause: string;
}

export function partLeftOut(row: TextRow): LeftOut | undefined {
	const {parts, atLeast} = row.provision.compound ?? {parts: [], atLeast: 1};
	const missing = parts.filter(({words}) => !hasPhrase(phrasesOf(words), row.text));
	if (missing.length === 0 || isToldInFull(row) || otherRow.test(row.text)) return undefined;
	const told = sentencesOf(row).filter(isTelling);
	const text = told.map((sentence) => sentence.text).join('\n');
	if (addedStems(row.provision, text).size > mostOfItsOwn) return undefined;
	const addressed = parts.flatMap(({words}) => findPhrase(phrasesOf(words), text) ?? []);
	return addressed.length >= atLeast ? {quote: addressed[0]!.quote, clause: missing[0]!.clause} : undefined;
}

function isToldInFull({text, provision}: TextRow): boolean {
	return byLetter.test(text) || (hasPhrase(inFull, text) && !asksForAll.test(provision.requirement));
}

/** A place that a sentence points at leaves open what else stands there, unless it goes on to tell. */
function isTelling({text, isHeading}: Sentence): boolean {
	if (isHeading || text.split(/\s+/).length < fewestWords || pointing.test(text) || history.test(text)) return false;
	const at = place.exec(text);
	return (!at || whatIsThere.test(text.slice(at.index))) && (!form.test(text) || hasPhrase(listing, text));
}

/** Fewer are a title. */
const fewestWords = 5;
/**
 * Of its own words, the Code's and those that say nothing aside: a row that tells more may well tell
 * the rest in words that no list has.
 */
const mostOfItsOwn = 8;
