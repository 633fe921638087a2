/** Labels: words that come again and again at the head of a line, each time before the same part of a row. */
import type {CodeWords} from './code-words.ts';
import {countText, decideRoles, newVotes, roleOf, type Role, type Votes} from './column-roles.ts';
import type {Line} from './line.ts';
import {readNumber} from './provision-number.ts';

export interface Labelled {
	readonly role: Role;
	readonly text: string;
	readonly heading: string;
}

/** What each label stands for, by its words in small letters. */
export type Labels = ReadonlyMap<string, Role>;

const printed = /^[\s*_#>:-]*([A-Za-z][^:?|\u2013\u2014\n]{1,44}?)[\s*_]*(?:\(?yes\s*\/\s*no\)?[\s*_]*)?(?:[:?]|\s[\u2013\u2014-](?=\s))[\s*_]*([^]*)$/i;
const mostWords = 6;
/** How often words that mean nothing by themselves must come to be a label. */
const oftenAtLeast = 12;
const knownAtLeast = 3;

interface Parsed {
	readonly name: string;
	readonly text: string;
}

export function parseLabel(line: string): Parsed | undefined {
	const found = printed.exec(line);
	if (!found || found[1]!.split(' ').length > mostWords) return undefined;
	return {name: found[1]!.trim(), text: found[2]!.replace(/^\(?yes\s*\/\s*no\)?[\s*_]*:?[\s*_]*(?!\S*$)/i, '').replace(/[\s*_]+$/, '').replace(/^[\u2013\u2014-]\s+/, '').trim()};
}

/** The labels of a document; empty where it has none. */
export function findLabels(words: CodeWords, lines: readonly Line[]): Labels {
	const votes = new Map<string, Votes & {times: number}>();
	for (const [index, {text}] of lines.entries()) {
		const label = parseLabel(text) ?? parseBare(text);
		if (!label || isYesNo(label.text)) continue;
		const key = label.name.toLowerCase();
		const vote = votes.get(key) ?? {...newVotes(label.name), times: 0};
		votes.set(key, vote);
		vote.times++;
		countText(words, vote, label.text === '' ? (lines[index + 1]?.text ?? '') : label.text);
	}

	const kept = [...votes].filter(([, {times, heading}]) => times >= (roleOf(heading) === undefined ? oftenAtLeast : knownAtLeast));
	const roles = decideRoles(kept.map(([, vote]) => vote), true);
	const labels = new Map(kept.flatMap(([key, vote], index) => (roles[index] ?? roleOf(vote.heading)) ? [[key, (roles[index] ?? roleOf(vote.heading))!] as const] : []));
	return [...labels.values()].some((role) => role === 'comply' || role === 'evidence') ? labels : new Map();
}

/** The label that a line is or begins with; the headings of the form, one under the other, are none. */
export function labelAt(labels: Labels, lines: readonly Line[], index: number): Labelled | undefined {
	const {text} = lines[index]!;
	const label = parseLabel(text);
	const parsed = label ?? parseBare(text);
	const role = parsed && labels.get(parsed.name.toLowerCase());
	if (!role || isYesNo(parsed.text)) return undefined;
	if (parsed.text === '' && isAmongHeadings(lines, index)) return undefined;
	return {role, text: parsed.text, heading: parsed.name};
}

/** A label alone in its line, by its words. */
function parseBare(line: string): Parsed | undefined {
	if (line.length > 60) return undefined;
	const name = line.replaceAll(/[*_#]/g, '').trim();
	const role = roleOf(name);
	return role === undefined || role === 'other' || (role === 'number' && readNumber(name)) ? undefined : {name, text: ''};
}

function isAmongHeadings(lines: readonly Line[], index: number): boolean {
	const roles = [headingRole(lines[index])];
	for (let before = index - 1; headingRole(lines[before]); before--) roles.push(headingRole(lines[before]));
	for (let after = index + 1; headingRole(lines[after]); after++) roles.push(headingRole(lines[after]));
	return roles.length > 1 && (roles.includes('number') || roles.includes('requirement'));
}

function headingRole(line: Line | undefined): Role | undefined {
	if (!line || line.text.length > 60) return undefined;
	if (isYesNo(line.text)) return 'comply';
	const label = parseLabel(line.text);
	return label ? (label.text === '' || isYesNo(label.text) ? roleOf(label.name) : undefined) : roleOf(line.text.replaceAll(/[*_#]/g, '').trim());
}

function isYesNo(text: string): boolean {
	return /^\W*yes\s*\/\s*no\W*$/i.test(text);
}
