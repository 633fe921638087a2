/** Which part of a compound provision a row tells nothing of, though it tells of others. */
import {findPhrase, hasPhrase, phrases, phrasesOf} from './phrases.ts';
import {sentencesOf} from './sentences.ts';
import type {TextRow} from './text-row.ts';

/** A place that may hold the rest. */
const place = /\b(?:[Ss]ections?|[Pp]ages?|[Pp]aragraphs?|[Pp]aras?|[Aa]ppendix|[Cc]lauses?|[Cc]hapters?)\s+['‘"“]?[\dA-Z]|['’"”]\s+(?:sections?|heading)\b|\b[Uu]nder\s+['‘"“]|https?:|www\.|\b[Ss]ee \d/;
const form = /\b(?:templates?|checklists?)\b/i;
/** What says that nothing is left out. */
const inFull = phrases(
	'all [of] [the|these|those] [required|seven|six|five|four|three|other] required|requirements|above|points|items|parts|limbs|elements|information|this|matters|headings|details|things',
	'each|every (point|part|item|limb|element|heading|(of these)|(of the))',
	'(in full|as required|as the code requires|as the code asks|word for word|the code’s own words|the code’s list)',
);
/** What a letter, a form or a page is said to hold. */
const listing = phrases(
	'gives|give|lists|list|has|have|shows|show|states|state|covers|cover|contains|contain|names|name|includes|include|asks|ask|(sets out)|(set out)|prompts ... and|(as well as)',
	'headings|fields|boxes|paragraphs|lines|spaces for',
);

interface LeftOut {
	/** What the row does speak of. */
	readonly quote: string;
	/** The part it does not. */
	readonly clause: string;
}

export function partLeftOut(row: TextRow): LeftOut | undefined {
	const {parts, atLeast} = row.provision.compound ?? {parts: [], atLeast: 1};
	const missing = parts.find(({words}) => !hasPhrase(phrasesOf(words), row.text));
	if (!missing || hasPhrase(inFull, row.text)) return undefined;
	const told = toldIn(row);
	const addressed = parts.flatMap(({words}) => findPhrase(phrasesOf(words), told) ?? []);
	return addressed.length >= atLeast ? {quote: addressed[0]!.quote, clause: missing.clause} : undefined;
}

/** What a row tells itself; a place it points at, in the sentence that tells, leaves open what else stands there. */
function toldIn(row: TextRow): string {
	const told = sentencesOf(row).filter(({text, isHeading}) => !isHeading && text.split(/\s+/).length >= fewestWords && !place.test(text) && (!form.test(text) || hasPhrase(listing, text)));
	return told.map(({text}) => text).join('\n');
}

/** Fewer are a title. */
const fewestWords = 5;
