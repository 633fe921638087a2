/** Who: a role that was given before, words that name a role, or a name. */
import {isSlipOf} from '../text/nearest.ts';
import {escaped} from './clauses.ts';
import {isDocumentWord} from './document-words.ts';

const article = /^(?:the|our|an?)\s+/i;
const roleEnd =
	'manager|officer|director|lead|leader|team|co-?ordinator|supervisor|executive|secretary|administrator|' +
		'advis[eo]r|champion|chair|chairman|chairwoman|surveyor|partner|specialist|analyst|assistant|solicitor|' +
		'member|holder|councillor|board|committee|panel|trainer|developer|manageress|controller|ombudsperson|governor|' +
		'clerk|warden|caretaker|department|dept|unit|office|mrc|ceo|coo|cfo|cio|dpo|md|smt|emt|slt|elt|arac|cabinet';
const head = 'head|director|chair|deputy head|member responsible|portfolio holder|cabinet member|lead|vice[- ]chair|manager|chief|secretary|clerk';
const title = '(?:mrs?|ms|miss|dr|cllr|councillor|sir|dame|prof)\\.?';
const rolePhrase = new RegExp(
	String.raw`^(?:[\p{L}&'’/-]+\s+){0,5}(?:${roleEnd})s?(?:\s*[(–-]\s*[\p{L}&\s]{2,40}\)?)?$|^(?:[\p{L}'’-]+\s+){0,2}(?:${head})\s+(?:of|` +
	String.raw`for|to)\s+[\p{L}&'’,\s-]{2,60}$`, 'iu');
const personName = new RegExp(String.raw`^(?:${title}\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|ap|ab|van|de|der|von|of|and|&)){0,4}$`, 'u');
const saysMore = new RegExp(
	String.raw`(?<![\p{L}'-])(?:is|are|was|were|be|been|will|would|has|have|had|do|does|did|not|no|we|they|it|who|which|` +
	String.raw`that|but|if|when|by|to|only|all|every|each|our|their|yes|because|from|at|in|on|only|still|ok|yet|never|` +
	String.raw`don't|doesn't|isn't|aren't|use|uses|says|say|says)(?![\p{L}'-])`,
	'iu',
);
const notName = new RegExp(
	String.raw`^(?:yes|no|not|none|ongoing|urgent|priority|high|low|medium|draft|done|agreed|approved|stage|months?|` +
	String.raw`weeks?|days?|training|tenants?|residents?|customers?|staff|website|nothing|this|these|those|they|we|it|` +
	String.raw`all|some|most|new|old|see|now|soon|later|asap|tbc|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$`,
	'i',
);

/** Times of the year that a capital makes look like names: "by Easter", "by Year End". */
const timeOfYear = new RegExp(
	String.raw`(?<![\p{L}-])(?:(?:mid-?)?(?:spring|summer|autumn|winter)(?:time)?|easter|christmas|xmas|advent|lent|pentecost|whits?un|michaelmas|lammas|candlemas|` +
	String.raw`ascension|epiphany|halloween|hogmanay|diwali|holi|navratri|vaisakhi|ramadan|eid(?: al-\p{L}+)?|hanukkah|chanukah|passover|pesach|purim|sukkot|` +
	String.raw`yom kippur|rosh hashanah|new year|year[- ]?end|end of year|half[- ]?(?:term|year)|term|recess|purdah|(?:bank )?holidays?|budget day|agm|` +
	String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|weekend|quarter(?: end)?|month end)(?![\p{L}-])`,
	'iu',
);

/** "March board" is a meeting. */
const monthFirst = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\s/i;

/** `isSure`: a role given before, or words that name a role or a person whatever stands beside them. */
export interface Person {
	readonly name: string;
	readonly isSure: boolean;
	readonly isKnown: boolean;
}

export type Roles = readonly {readonly name: string; readonly plain: string; readonly start: RegExp; readonly end: RegExp}[];

/** Part of a text that names a role given before, the article before it with it. */
export interface KnownRole {
	readonly from: number;
	readonly to: number;
	readonly name: string;
}

/** The longest first: "Head of Customer Services" before "Head of Customer". */
export function findableRoles(names: readonly string[]): Roles {
	const known = names.filter((name) => name.trim().length > 1).toSorted((a, b) => b.length - a.length);
	return known.map((name) => {
		const form = String.raw`(?:(?:the|our)\s+)?${escaped(name)}`;
		return {name, plain: plainly(name), start: new RegExp(String.raw`${form}(?![\p{L}\d])`, 'iuy'), end: new RegExp(String.raw`(?<![\p{L}\d])${form}$`, 'iu')};
	});
}

/** The text is a person or a role and nothing else. */
export function personIn(text: string, roles: Roles): Person | undefined {
	const said = text.trim().replace(article, '').replace(/[.,;:]+$/, '').trim();
	if (said.length < 2 || said.length > 80) return undefined;
	const plainSaid = plainly(said);
	const known = roles.find(({plain}) => plain === plainSaid || (plainSaid.length > 8 && isSlipOf(plainSaid, plain)));
	if (known !== undefined) return {name: known.name, isSure: true, isKnown: true};
	if (saysMore.test(said.replaceAll('IT', '').replace(/\s(?:responsible|member)\s(?:for|of|to)\s/i, ' ')) || /\d/.test(said)) return undefined;
	const words = said.split(/\s+/);
	if (rolePhrase.test(said) ? monthFirst.test(said) : timeOfYear.test(said)) return undefined;
	if (words.length > 8 || words.every((word) => notName.test(word)) || isDocumentWord(words.at(-1)!.toLowerCase())) return undefined;
	if (rolePhrase.test(said)) return {name: said, isSure: true, isKnown: false};
	if (!personName.test(said) || words.some((word) => notName.test(word) || isDocumentWord(word.toLowerCase()))) return undefined;
	return {name: said, isSure: words.length > 1, isKnown: false};
}

/** "Smith", of "N. Smith": a name, where it is neither a document nor somebody's role. */
export function isSurname(word: string): boolean {
	const person = personIn(word, []);
	return person !== undefined && !person.isSure;
}

function plainly(role: string): string {
	return role.toLowerCase().replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, ' ').trim();
}

/** The role given before that stands at `from`. */
export function roleAt(text: string, from: number, roles: Roles): KnownRole | undefined {
	for (const {name, start} of roles) {
		start.lastIndex = from;
		if (start.test(text)) return {from, to: start.lastIndex, name};
	}

	return undefined;
}

/** The role given before that a text ends with. */
export function roleAtEnd(text: string, roles: Roles): KnownRole | undefined {
	for (const {name, end} of roles) {
		const from = text.search(end);
		if (from !== -1) return {from, to: text.length, name};
	}

	return undefined;
}
