/** Particulars that their shape gives away: a link, a numbered or named part of a document, words quoted from it, a limit, a date. */
import {placeWords, placeWordsBehindDocuments} from '../text/place-words.ts';
import {datesIn} from './dates.ts';

export interface Mark {
	readonly kind: 'link' | 'part' | 'quotation' | 'figure' | 'date';
	readonly quote: string;
}

/** "Section" as well as "section", and no other capitals: "IN PART A". */
const withCapital = (words: readonly string[]) => words.map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`).join('|');
/** "PA" and "PC" are people; a letter alone is the place only behind a word that is one in full. */
const [short, full] = [(word: string) => word.replaceAll('?', '').length <= 3, (word: string) => word.replaceAll('?', '').length > 3].map((is) => withCapital(placeWords.filter(is)));
const placed = String.raw`\.?\s*(?:[Nn]o\.?\s*|number\s*)?\(?(?:\d+(?:\.\d+)*|[A-H]\b|[A-H]\d+\b|[ivx]+\b|[IVX]+\b)`;
const documentWord = String.raw`(?:polic(?:y|ies)|procedures?|guidance|guides?|process|code|handbook|manual|minutes|report|template|letters?|form|checklist|log|register|script|plan|agreement|contract)`;
const shapes: ReadonlyArray<readonly [Mark['kind'], RegExp]> = [
	['link', /https?:\/\/\S+|\bwww\.\S+|\]\([^)]+\)|\b[\w.+-]+@[\w-]+\.\w+|\bhyperlink\w*|\b(?:see|use|click|follow) (?:the )?link\b|\.(?:pdf|docx?)\b/i],
	['part', new RegExp(String.raw`(?<![\p{L}\d'’-])(?:(?:${full}|§)${placed}|(?:${short})\.?\s*\d)`, 'u')],
	['part', new RegExp(String.raw`\b${documentWord}[,;:]?\s+\(?(?:${placeWordsBehindDocuments.join('|')})\.?\s*\d+(?:\.\d+)*\b`, 'iu')],
	// "s5", "S4.2"; "s1" alone is stage 1 more often. "A1", "E12": what a document or a place in it is numbered.
	['part', /(?<![\p{L}\d])(?:ss?\.?\s?(?:[4-9]|\d\d|\d+\.\d)|S(?:[4-9]|\d\d|\d+\.\d))|(?<![\p{L}\d-])(?:[A-RT-Z]\d{1,3}|[A-Z]{2}\d{1,3})(?![\p{L}\d]|\s(?:paper|sheet|size|poster|leaflet|format))/u],
	// "Policy 4.2", "4.2 of the procedure"
	['part', /\b\d+\.\d+(?:\.\d+)*\b(?=.{0,40}\b(?:polic|procedure|guidance|process))|\b(?:polic\w+|procedures?|guidance|process)\b.{0,20}?\b\d+\.\d+(?:\.\d+)*\b|\b(?:policy|procedure|guidance)\s*\(?\d+(?:\.\d+)*\b/i],
	// "Under the exclusions section", "the section on remedies"; "the relevant section" names none
	['part', /\b(?:under|in|see) the (?!relevant|appropriate|same|following)[\w’' -]{3,40}? (?:section|heading|chapter|appendix)\b|\b(?:section|heading|chapter|appendix|paragraph)\s+(?:on|titled|entitled|called|headed|about|covering|dealing with)\b/i],
];
/** One look tells that none of the shapes is there, as in most sentences. */
const anyShape = /@|\]\(|\.pdf|\.doc|§|\d\.\d|[a-z]\.?\s?\(?(?:no\.?\s?)?\d|\b(?:https?:|www\.|hyperlink|link\b|heading)|\b(?:sections?|para\w*|pages?|clauses?|append\w+|annex\w*|chapters?|schedules?|parts?|points?|items?|tables?|box(?:es)?|sheets?|modules?|figures?)\b|\bapps?\.?\s[A-H]\b/i;

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
