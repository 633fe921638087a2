/** Particulars that their shape gives away: a link, a numbered or named part of a document, words quoted from it, a limit, a date. */
import {datesIn} from './dates.ts';

export interface Mark {
	readonly kind: 'link' | 'part' | 'quotation' | 'figure' | 'date';
	readonly quote: string;
}

const partWord = '(?:[Ss]ections?|[Pp]aragraphs?|[Pp]aras?|[Pp]ages?|[Pp]gs?|[Pp]p?\\.|[Cc]lauses?|[Aa]ppendix|[Aa]ppendices|[Aa]nnexe?|[Cc]hapters?|[Ss]chedules?|[Pp]arts?|[Pp]oints?|[Ii]tems?)';
const shapes: ReadonlyArray<readonly [Mark['kind'], RegExp]> = [
	['link', /https?:\/\/\S+|\bwww\.\S+|\]\([^)]+\)|\b[\w.+-]+@[\w-]+\.\w+|\bhyperlink\w*|\b(?:see|use|click|follow) (?:the )?link\b|\.(?:pdf|docx?)\b/i],
	['part', new RegExp(`(?:\\b${partWord}|§)\\s*(?:[Nn]o\\.?\\s*|number\\s*)?\\(?(?:\\d+(?:\\.\\d+)*|[A-H]\\b|[ivx]+\\b|[IVX]+\\b)`)],
	// "Policy 4.2", "4.2 of the procedure"
	['part', /\b\d+\.\d+(?:\.\d+)*\b(?=.{0,40}\b(?:polic|procedure|guidance|process))|\b(?:polic\w+|procedures?|guidance|process)\b.{0,20}?\b\d+\.\d+(?:\.\d+)*\b|\b(?:policy|procedure|guidance)\s*\(?\d+(?:\.\d+)*\b/i],
	// "Under the exclusions section", "the section on remedies"; "the relevant section" names none
	['part', /\b(?:under|in|see) the (?!relevant|appropriate|same|following)[\w’' -]{3,40}? (?:section|heading|chapter|appendix)\b|\b(?:section|heading|chapter|appendix|paragraph)\s+(?:on|titled|entitled|called|headed|about|covering|dealing with)\b/i],
];
/** One look tells that none of the shapes is there, as in most sentences. */
const anyShape = /@|\]\(|\.pdf|\.doc|§|\d\.\d|(?:policy|procedure|guidance)\s*\(?\d|\b(?:https?:|www\.|hyperlink|link\b|sections?\b|para|pages?\b|pgs?\b|pp?\.|clauses?\b|append|annex|chapters?\b|schedules?\b|parts?\b|points?\b|items?\b|heading)/i;

const quotation = /["“‘']([A-Z][^"”’']{3,80})["”’'](?=[\s.,;)]|$)/;
const number = '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
const figure = new RegExp(
	`\\b${number}[\\s-]*(?:working|calendar|clear)?[\\s-]*(?:days?|hours?|weeks?|months?|years?|minutes|stages?|tiers?|per ?cent|times)\\b|\\d+\\s*%|£\\s*\\d+|\\b(?:20)?\\d\\d/\\d\\d\\b|\\b0\\d{2,4}[\\s\\d]{6,}`,
	'gi',
);

/** The first mark in a sentence; of its figures, the first that `adds` something. */
export function markIn(text: string, adds: (figure: string) => boolean): Mark | undefined {
	if (anyShape.test(text)) {
		for (const [kind, shape] of shapes) {
			const found = shape.exec(text);
			if (found) return {kind, quote: found[0]};
		}
	}

	const quoted = quotation.exec(text);
	if (quoted) return {kind: 'quotation', quote: quoted[0]};
	for (const [found] of text.matchAll(figure)) if (adds(found)) return {kind: 'figure', quote: found};
	const date = datesIn(text)[0];
	return date && {kind: 'date', quote: date.quote};
}
