/** Labels: words that come again and again at the head of a line, each time before the same part of a row. */
import type {CodeWords} from '../words/code-words.ts';
import {saysAnswer} from '../words/comply-answer.ts';
import {countText, decideRoles, newVotes, roleOf, type Role} from './column-roles.ts';
import type {Line} from './line.ts';

export interface Labelled {
	readonly role: Role;
	readonly text: string;
	readonly heading: string;
}

/** What each label stands for, by its words in small letters. */
export type Labels = ReadonlyMap<string, Role>;

interface Parsed {
	readonly name: string;
	readonly text: string;
	/** Alone in its line, without a sign that it announces anything. */
	readonly isBare: boolean;
}

const printed = /^[\s*_#>:-]*([A-Za-z][^:?|\u2013\u2014\n]{1,44}?)[\s*_]*(?:\(?yes\s*\/\s*no\)?[\s*_]*)?(?:[:?]|\s[\u2013\u2014-](?=\s))[\s*_]*([^]*)$/i;
const announcing = /[:?]|\s[\u2013\u2014-]\s/;
const mostWords = 6;
const longestBare = 60;
const knownAtLeast = 3;
/** A form has no more columns. */
const mostHeadings = 8;
/** How often words that mean nothing by themselves must come to be a label. */
const oftenAtLeast = 12;

/** "Evidence: the policy", "Do we comply? – Yes". */
export function parseLabel(line: string): Parsed | undefined {
	const found = announcing.test(line.slice(0, 64)) ? printed.exec(line) : null;
	if (!found || found[1]!.split(' ').length > mostWords) return undefined;
	const text = found[2]!.replace(/^\(?yes\s*\/\s*no\)?[\s*_]*:?[\s*_]*(?!\S*$)/i, '').replace(/^[\u2013\u2014-]\s+/, '');
	return {name: found[1]!.trim(), text: withoutStars(text), isBare: false};
}

/** Without the stars and bars that made a text bold. */
function withoutStars(text: string): string {
	let end = text.length;
	while (end > 0 && ' \n*_'.includes(text[end - 1]!)) end--;
	return text.slice(0, end).trim();
}

function parseLine(line: string): Parsed | undefined {
	const label = parseLabel(line);
	if (label || line.length > longestBare) return label;
	return {name: line.replaceAll(/[*_#]|\.\s*$/g, '').trim(), text: '', isBare: true};
}

/** The labels of a document; empty where it has none. */
export function findLabels(words: CodeWords, lines: readonly Line[]): Labels {
	const parsed = lines.flatMap(({text}, index) => {
		const label = parseLine(text);
		return label && !isYesNo(label.text) ? [{index, label}] : [];
	});
	const kept = [...Map.groupBy(parsed, ({label}) => label.name.toLowerCase())].filter(([, places]) => isLabel(places.map(({label}) => label)));
	const votes = kept.map(([, places]) => {
		const vote = newVotes(places[0]!.label.name);
		for (const {index, label} of places) countText(words, vote, label.text === '' ? (lines[index + 1]?.text ?? '') : label.text);
		return vote;
	});
	const labels = new Map<string, Role>();
	for (const [index, role] of decideRoles(votes, true).entries()) if (role) labels.set(kept[index]![0], role);
	return [...labels.values()].some((role) => role === 'comply' || role === 'evidence' || role === 'commentary') ? labels : new Map();
}

function isLabel(places: readonly Parsed[]): boolean {
	if (places.length < knownAtLeast) return false;
	const role = roleOf(places[0]!.name);
	if (places.every(({isBare}) => isBare)) return role !== undefined && role !== 'other' && role !== 'number' && isOfFormWords(places[0]!.name) && !isAnswer(places[0]!.name);
	return places.length >= (role === undefined ? oftenAtLeast : knownAtLeast);
}

/** "Compliant" is an answer, however often it comes; "Comply" is what asks for one. */
function isAnswer(name: string): boolean {
	return !/^\W*(?:comply|compliance)\W*$/i.test(name) && saysAnswer(name);
}

const formWords = /^(?:and|or|any|the|an?|of|for|to|in|our|your|we|you|do|does|is|are|how|what|this|with|landlords?|evidence|comment(?:s|ary)?|explan(?:ations?|atory)|rationale|narrative|notes?|text|compl(?:y|ies|iance|iant)|yes|no|met|answer|response|status|code|housing|ombudsman|requirements?|provisions?|sections?|supporting|additional|further|current|documents?|details?|examples?|reference|description|assessment|self|officers?|level|if|not|required|necessary|relevant|links?|provided)$/i;

/** All words of a heading are the form's; a line such as "Our Comments and Complaints procedure" is somebody's text, however often it comes. */
function isOfFormWords(name: string): boolean {
	return (name.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => formWords.test(word) || /^s$/i.test(word));
}

/** The label that a line is or begins with; the headings of the form, one under the other, are none. */
export function labelAt(labels: Labels, lines: readonly Line[], index: number): Labelled | undefined {
	const label = labels.size === 0 ? undefined : parseLine(lines[index]!.text);
	const role = label && labels.get(label.name.toLowerCase());
	if (!role || isYesNo(label.text) || (label.text === '' && isAmongHeadings(lines, index))) return undefined;
	return {role, text: label.text, heading: label.name};
}

/** The number, or the requirement, is the first of a form's headings: "No." below another is an answer. */
function isAmongHeadings(lines: readonly Line[], index: number): boolean {
	let first = index;
	while (first > index - mostHeadings && headingRole(lines[first - 1])) first--;
	const isMore = first < index || headingRole(lines[index + 1]) !== undefined;
	const role = headingRole(lines[first]);
	return isMore && (role === 'number' || role === 'requirement');
}

function headingRole(line: Line | undefined): Role | undefined {
	if (!line || line.text.length > longestBare) return undefined;
	if (isYesNo(line.text)) return 'comply';
	const label = parseLine(line.text)!;
	return label.text === '' || isYesNo(label.text) ? roleOf(label.name) : undefined;
}

function isYesNo(text: string): boolean {
	return /^\W*yes\s*\/\s*no\W*$/i.test(text);
}
