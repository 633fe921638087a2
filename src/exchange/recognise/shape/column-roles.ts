/** What a column, or the part behind a label, holds: by its heading, and by what stands in it. */
import {withoutStandIns} from '../../../core/text/stand-ins.ts';
import type {CodeWords} from '../words/code-words.ts';
import {readAnswer, splitAnswer} from '../words/comply-answer.ts';
import {seedsAt} from '../words/find-provision.ts';
import {lettersOf} from '../words/letters.ts';
import {readNumber, readNumberAlone} from '../words/provision-number.ts';
import {latestOf, timeOf, withoutTime} from './column-times.ts';

/** `tick`: a mark under "Yes", "No" or the like is the answer. */
export type Role = 'tick' | 'number' | 'requirement' | 'comply' | 'evidence' | 'commentary' | 'other';

const beforeComply = '(?:do(?:es)?|is|are|we|you|the|landlord(?:[\'\u2019]s)?|your|our|organisation|code|level of|current|fully)';
const headings: ReadonlyArray<readonly [Role, RegExp]> = [
	['number', /^(?:(?:hos|ho|chc|the )?\s*(?:code\s+)?(?:section|provision|ref(?:erence)?|no(?=\.)|number|para(?:graph)?|clause|item|#)\.?(?:\s+(?:no|number|ref(?:erence)?)\.?)?)$/i],
	['requirement', /^(?:code )?requirements? (?:and|&|\/) /i],
	['evidence', /^(?:\S+ ){0,2}evidence\b|^(?:\S+ ){0,5}evidence\W*$|\bcomment\w*.*\bevidence\b|^how (?:do )?we (?:comply|meet|do)|^how this is met\b/i],
	['requirement', /^(?:\S+ ){0,3}requirements?$|\bcode (?:text|wording|words)\b|^(?:text|wording|words) of the code\b|^what the code\b|^the code$|^(?:code )?provision text$|^description$/i],
	['commentary', /\bcomment(?:s|ary)?\b|\bexplan\w+|\bnotes?\b|\bnarrative\b|\brationale\b/i],
	['comply', new RegExp(String.raw`^(?:${beforeComply} ){0,4}compl(?:y|ies|ied|iant|iance)\b(?:[ -]+(?:status|level|rating|with\b.*))?\W*(?:yes\W*no\W*(?:n\W?a|partial\w*)?\W*)?$`, 'i')],
	['comply', /^yes\s*\/\s*no|^\W*y\s*\/\s*n\b|^met\b|\bdo we (?:meet|follow)\b|^(?:self-?)?assessment$|\banswer\b|^response$|^status$/i],
	['other', /^(?:actions?|owner|lead|by when|(?:target |due )?date|deadline|rag|progress|link|policy reference|responsible(?: officer| person)?|recommendation|observations?)\b/i],
];

// The same headings come on every page. Few are kept: each may hold on to the whole text of its document.
const known = new Map<string, Role | undefined>();
const mostKnown = 300;

export function roleOf(heading: string): Role | undefined {
	if (heading.length > 90) return undefined;
	if (known.has(heading)) return known.get(heading);
	const words = heading.replaceAll(/[*_:\s]+/g, ' ').trim();
	const role = roleOfWords(words) ?? roleOfDated(words);
	if (known.size >= mostKnown) known.clear();
	known.set(heading, role);
	return role;
}

/** "Comply 2024". A title is no heading: "Self-assessment 2024". */
function roleOfDated(words: string): Role | undefined {
	const undated = timeOf(words) === undefined ? words : withoutTime(words);
	return undated === words || /assessment/i.test(undated) ? undefined : roleOfWords(undated);
}

function roleOfWords(words: string): Role | undefined {
	return words === '' || words.length > 60 ? undefined : headings.find(([, pattern]) => pattern.test(words))?.[0];
}

/** What was seen under a heading. */
export interface Votes {
	readonly headings: Map<Role, number>;
	/** As printed; empty where there is none. */
	heading: string;
	filled: number;
	letters: number;
	numbers: number;
	leadingNumbers: number;
	requirements: number;
	answers: number;
}

export function newVotes(heading = ''): Votes {
	const role = roleOf(heading);
	return {headings: new Map(role ? [[role, 1]] : []), heading, filled: 0, letters: 0, numbers: 0, leadingNumbers: 0, requirements: 0, answers: 0};
}

export function countText(words: CodeWords, votes: Votes, cell: string): void {
	const text = withoutStandIns(cell);
	if (text.trim() === '') return;
	votes.filled++;
	votes.letters += text.length;
	const number = readNumber(text);
	if (number && readNumberAlone(text) !== undefined) {
		votes.numbers++;
		return;
	}

	if (number) votes.leadingNumbers++;
	if (isCodeText(words, text)) votes.requirements++;
	if (isAnswer(text)) votes.answers++;
}

/** An answer and nothing else, but that nothing changed. "N/A" may stand in any column. */
function isAnswer(text: string): boolean {
	if (text.length > 80) return false;
	const answer = readAnswer(text);
	if (answer === undefined || answer === 'blank' || answer === 'not-applicable') return false;
	const rest = splitAnswer(text)?.rest ?? '';
	return rest === '' || /^no (?:changes?|issues?|actions?)\b/i.test(rest);
}

/** Whether the Code's words stand at the head of a text, or near it. */
export function isCodeText(words: CodeWords, text: string): boolean {
	const letters = lettersOf(text.slice(0, 60));
	return [0, 5, 10, 15].some((at) => seedsAt(words, letters, at).length > 0);
}

function headingRole({headings}: Votes): Role | undefined {
	return [...headings].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** What each holds. What is in them decides for number, requirement and answer; the heading for the landlord's text. */
export function decideRoles(votes: readonly Votes[], isForm = false): ReadonlyArray<Role | undefined> {
	const roles = votes.map(headingRole);
	for (const role of ['evidence', 'commentary'] as const) keepLatest(roles, votes, role);
	keepLatestAnswer(roles, votes, isForm);
	keepLatestTicks(roles, votes);
	for (const [column, {heading}] of votes.entries()) if (timeOf(heading) === -Infinity && (roles[column] === undefined || roles[column] === 'comply')) roles[column] = 'other';
	const settle = (role: Role, column: number) => {
		const before = roles.indexOf(role);
		if (before >= 0 && before !== column) roles[before] = undefined;
		roles[column] = role;
	};

	const requirement = most(votes, (vote) => vote.requirements);
	const fullest = Math.max(0, ...votes.map(({filled}) => filled));
	const isOften = requirement >= 0 && votes[requirement]!.requirements >= Math.max(votes[requirement]!.filled * 0.5, fullest * 0.2);
	if ((isOften && !isText(roles[requirement])) || roles[requirement] === 'requirement') settle('requirement', requirement);
	const number = most(votes, (vote) => vote.numbers);
	if (number >= 0 && votes[number]!.numbers >= Math.max(votes[number]!.filled * 0.4, fullest * 0.1)) settle('number', number);
	if (!roles.includes('tick') && !votes.some((vote, column) => roles[column] === 'comply' && (vote.filled === 0 || vote.answers >= vote.filled * 0.3))) {
		const comply = most(votes, (vote, column) => (vote.answers >= vote.filled * 0.5 && !opposite.test(vote.heading) && !['number', 'requirement', 'other'].includes(roles[column] ?? '') ? vote.answers : 0));
		if (comply >= 0) settle('comply', comply);
	}

	if (isForm || roles.includes('number') || roles.includes('requirement')) nameTexts(roles, votes);
	return roles;
}

/** Of a text that is there for several years: what stood there in another year is beside. */
function keepLatest(roles: Array<Role | undefined>, votes: readonly Votes[], role: 'evidence' | 'commentary'): void {
	const own = [...roles.keys()].filter((column) => roles[column] === role);
	const times = own.map((column) => timeOf(votes[column]!.heading));
	const undated = times.filter((time) => time === undefined).length;
	const latest = Math.max(...times.map((time) => time ?? -Infinity));
	for (const [index, time] of times.entries()) if (time === -Infinity || (time !== undefined && time !== Infinity && (undated > 0 || time < latest))) roles[own[index]!] = 'other';
}

/** Asks whether something is amiss: its Yes is no Yes. */
const opposite = /\bnon-?\s?compl|\bnot (?:met|compl)|\b(?:shortfalls?|gaps?|breach(?:es)?|exceptions?|risks?|issues?|actions?|improvements?)\b/i;

/** "2024", "Comply last year"; not "Policy updated", which asks something else. */
function isOfAnotherTime(heading: string): boolean {
	const rest = withoutTime(heading);
	return timeOf(heading) !== undefined && (rest === '' ? !/updated|revised/i.test(heading) : roleOf(rest) === 'comply' || roleOf(rest) === 'tick');
}

/** Columns that hold answers, by their heading or by what stands in them. */
function answerColumns(roles: ReadonlyArray<Role | undefined>, votes: readonly Votes[]): readonly number[] {
	const isNamed = roles.includes('comply') || roles.includes('tick');
	const holdsAnswers = ({answers, filled, heading}: Votes) => answers >= 2 && answers >= filled * 0.5 && (!isNamed || heading === '' || isOfAnotherTime(heading)) && !opposite.test(heading);
	return [...votes.keys()].filter((column) => (roles[column] === 'comply' ? votes[column]!.filled === 0 || votes[column]!.answers > 0 : roles[column] === undefined && holdsAnswers(votes[column]!)));
}

/** Last year's answers and this year's: the later are the form's. Of labels that say nothing of it both are kept, and each row tells. */
function keepLatestAnswer(roles: Array<Role | undefined>, votes: readonly Votes[], areLabels: boolean): void {
	const own = answerColumns(roles, votes);
	if (own.length < 2) return;
	const latest = latestOf(own.map((column) => timeOf(votes[column]!.heading)));
	if (latest === undefined && areLabels) return;
	const named = own.filter((column) => roles[column] === 'comply');
	const chosen = latest === undefined ? (named[0] ?? own[0]!) : own[latest]!;
	for (const column of own) roles[column] = column === chosen ? 'comply' : 'other';
}

/** "Yes" and "No" for each of several years. */
function tickYears(roles: ReadonlyArray<Role | undefined>, votes: readonly Votes[]): ReadonlyMap<number | undefined, readonly number[]> {
	return Map.groupBy([...votes.keys()].filter((column) => roles[column] === 'tick'), (column) => timeOf(votes[column]!.heading));
}

function keepLatestTicks(roles: Array<Role | undefined>, votes: readonly Votes[]): void {
	const years = [...tickYears(roles, votes)];
	const latest = years.length > 1 ? latestOf(years.map(([time]) => time)) : undefined;
	for (const [index, [, columns]] of years.entries()) if (latest !== undefined && index !== latest) for (const column of columns) roles[column] = 'other';
}

/** Its cells are answers, and its heading is that of something else: "Policy reviewed?". */
function asksOtherwise(vote: Votes | undefined): boolean {
	return vote !== undefined && vote.heading !== '' && headingRole(vote) !== 'comply' && !isOfAnotherTime(vote.heading);
}

/** Whether nothing tells which column of answers is the form's, or that the one there is asks whether the landlord complies. */
export function isAnswerUnsure(votes: readonly Votes[], decided: ReadonlyArray<Role | undefined>): boolean {
	const roles = votes.map(headingRole);
	const own = answerColumns(roles, votes);
	const years = tickYears(roles, votes);
	if ([own.map((column) => timeOf(votes[column]!.heading)), [...years.keys()]].some((times) => times.length > 1 && latestOf(times) === undefined)) return true;
	return !roles.includes('comply') && asksOtherwise(votes[decided.indexOf('comply')]);
}

function most(votes: readonly Votes[], measure: (vote: Votes, column: number) => number): number {
	let [best, bestMeasure] = [-1, 0];
	for (const [column, vote] of votes.entries()) if (measure(vote, column) > bestMeasure) [best, bestMeasure] = [column, measure(vote, column)];
	return best;
}

function isText(role: Role | undefined): boolean {
	return role === 'evidence' || role === 'commentary' || role === 'comply';
}

/** Without a heading, the first text is evidence and the next commentary; under a heading of the landlord's own, the longest is. */
function nameTexts(roles: Array<Role | undefined>, votes: readonly Votes[]): void {
	const isFree = (column: number) => roles[column] === undefined && votes[column]!.filled > 0;
	const first = roles.findIndex((role) => role === 'number' || role === 'requirement');
	for (let column = 0; column < first; column++) if (isFree(column)) roles[column] = 'other';
	for (const [column, {heading}] of votes.entries()) {
		if (!isFree(column) || heading !== '') continue;
		roles[column] = roles.includes('evidence') ? (roles.includes('commentary') ? 'other' : 'commentary') : 'evidence';
	}

	if (!roles.includes('evidence') && !roles.includes('commentary')) {
		const longest = most(votes, (vote, column) => (isFree(column) ? vote.letters : 0));
		if (longest >= 0) roles[longest] = 'evidence';
	}

	for (const column of votes.keys()) if (isFree(column)) roles[column] = 'other';
}
