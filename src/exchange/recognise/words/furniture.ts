/** The form's own headings and what a page carries round its text: nobody's answer. */
import type {CodeWords} from './code-words.ts';
import {markedHead} from './answer-marks.ts';
import {splitAnswer} from './comply-answer.ts';
import {lettersOf} from './letters.ts';

const headings = [
	'Mandatory must requirements', 'Mandatory must requirement', 'Best practice should requirements', 'Best practice should requirement', 'Must requirements', 'Should requirements',
	'Stage 1', 'Stage 2', 'Stage 3', 'Stage one', 'Stage two', 'Stage three',
	'Code section', 'Code provision', 'Code requirement', 'Comply Yes No', 'Compliant Yes No', 'Yes No',
	'Evidence and commentary', 'Evidence commentary and any explanations', 'Evidence commentary and any', 'Evidence', 'Commentary explanation',
	'Commentary', 'Explanation', 'Explanations', 'Comply', 'continued',
	'Self-assessment form', 'Appendix A', 'Appendix B', 'Appendix C',
].map(lettersOf);

const preambles = [
	'This self-assessment form should be completed by the complaints officer and discussed at the landlord’s governing body annually',
	'Evidence should be included to support all statements with additional commentary as necessary',
	'Explanations must also be provided where a mandatory ‘must’ requirement is not met to set out the rationale for the alternative approach adopted and why this delivers a better outcome',
	'This self-assessment form should be completed by the complaints officer and it must be reviewed and approved by the landlord’s governing body at least annually',
	'Once approved, landlords must publish the self-assessment as part of the annual complaints performance and service improvement report on their website',
	'The governing body’s response to the report must be published alongside this',
	'Landlords are required to complete the self-assessment in full and support all statements with evidence, with additional commentary as necessary',
	'We recognise that there may be a small number of circumstances where landlords are unable to meet the requirements, for example, if they do not have a website',
	'In these circumstances, we expect landlords to deliver the intentions of the Code in an alternative way, for example by publishing information in a public area so that it is easily accessible',
].map(lettersOf);

const sectionTitles = [
	'Definition of a complaint', 'Accessibility and awareness', 'Complaint handling personnel', 'Complaint handling principles',
	'Complaint stages', 'Complaints stages', 'Putting things right', 'Continuous learning and improvement',
	'Self-assessment and compliance', 'Exclusions', 'Complaint handling staff', 'The complaint handling process',
	'Self-assessment reporting and compliance', 'Scrutiny and oversight continuous learning and improvement', 'Scrutiny oversight continuous learning and improvement',
].map(lettersOf);

const pageMark = /^\W*(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\W*$/i;
/** What a browser prints below a page. */
const printedAddress = /^\W*https?:\/\/\S+\s+\d{1,3}\s?\/\s?\d{1,3}\W*$/i;
const pageFeet = [
	// What somebody put between two pages: "=== page 2".
	/^(?:={3,}|~{3,})\s*\w/,
	/^\W*(?:\u00A9|\(c\) ?20|copyright\b|was this (?:page )?(?:helpful|useful)|is this page useful|(?:page )?last (?:updated|reviewed|modified)\b)/i,
	/^\W*(?:back to (?:top|contents)|(?:print|share) this page|(?:accept|reject) (?:all|cookies)|we use cookies|privacy (?:policy|notice)\b|cookies? (?:policy|settings)\b)/i,
];
/** Headings that a converter took for a list. */
const listNumber = /^\s*\d{1,2}\.\s+(?=\S)/;
const longestMark = 24;
const longest = 400;

export type Furniture = 'heading' | 'section' | 'page';

/** What kind of furniture a line is, if it is nothing else. */
export function furnitureOf(words: CodeWords, text: string): Furniture | undefined {
	if (text.length > longest) return undefined;
	if (printedAddress.test(text)) return 'page';
	// "☐ Yes ☒ No" is an answer.
	if (!mayBeFurniture(text, words) || markedHead(text) !== undefined) return undefined;
	const letters = lettersOf((text.includes('[bookmark:') ? text.replaceAll(/\[bookmark:[^\]]*\]/g, '') : text).replace(listNumber, ''));
	if (letters === '') return splitAnswer(text) ? undefined : 'page';
	if (text.length <= longestMark && pageMark.test(text)) return 'page';
	const isSection = letters.startsWith('section');
	return isMadeOf(letters.replace(/^section\d/, ''), words) || (isSection && /^section\d$/.test(letters)) ? (isSection || sectionTitles.includes(letters) ? 'section' : 'heading') : undefined;
}

/** A heading made of words that a sentence may end with. */
export function mayEndSentence({headings: ofEdition}: CodeWords, text: string): boolean {
	const letters = lettersOf(text);
	return /^stage(?:[123]|one|two|three)$/.test(letters) || (sectionTitles.includes(letters) && !ofEdition.includes(letters));
}

/** A look at the first letters: most lines begin as no heading does. */
function mayBeFurniture(text: string, {headings: ofEdition}: CodeWords): boolean {
	if (text.length <= longestMark || text.includes('[bookmark:')) return true;
	const first = lettersOf(text.slice(0, longestMark).replace(listNumber, '')).slice(0, beginning);
	return first.length < beginning || first === 'sect' || phrasesOf(ofEdition).has(first);
}

/** So much of a heading is no beginning of a sentence. */
const cutAtLeast = 8;

/** The last line of a text that breaks off in the middle of a heading. */
export function isCutHeading({headings: ofEdition}: CodeWords, text: string): boolean {
	const letters = text.length > longest ? '' : lettersOf(text);
	if (letters.length < cutAtLeast) return false;
	const rest = withoutPhrases(letters, ofEdition);
	return rest === '' || [...phrasesOf(ofEdition).values()].flat().some((phrase) => phrase.startsWith(rest));
}

/** What a web page says at its end, when the form is over; what stands between two pages. */
export function isPageFoot(text: string): boolean {
	return text.length <= 160 && pageFeet.some((foot) => foot.test(text));
}

function isMadeOf(letters: string, {headings: ofEdition}: CodeWords): boolean {
	return letters !== '' && withoutPhrases(letters, ofEdition) === '';
}

/** Known phrases are taken off the front, the longest first; what is left. */
function withoutPhrases(letters: string, ofEdition: readonly string[]): string {
	const phrases = phrasesOf(ofEdition);
	let rest = letters;
	while (rest !== '') {
		const phrase = phrases.get(rest.slice(0, beginning))?.find((each) => rest.startsWith(each));
		if (phrase === undefined) return rest;
		rest = rest.slice(phrase.length);
	}

	return rest;
}

const beginning = 4;
const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** By their first letters, the longest first. */
function phrasesOf(ofEdition: readonly string[]): ReadonlyMap<string, readonly string[]> {
	let phrases = known.get(ofEdition);
	if (!phrases) {
		const all = [...new Set([...ofEdition, ...headings, ...sectionTitles, ...preambles])].toSorted((one, other) => other.length - one.length);
		phrases = Map.groupBy(all, (phrase) => phrase.slice(0, beginning));
		known.set(ofEdition, phrases);
	}

	return phrases;
}
