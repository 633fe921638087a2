/** Two claims of which only one can be so: made by one row, or by two rows of a document. */
import type {Claim, CrossCheck} from '../bank/frame.ts';
import {matchOf} from './frames.ts';
import {hasPhrase, mayHold, phrases, phrasesOf} from './phrases.ts';
import {sentencesOf} from './sentences.ts';
import type {TextDocument, TextRow} from './text-row.ts';

export interface Clash {
	/** The row's own words. */
	readonly quote: string;
	readonly other: string;
	/** Where the other claim stands, if it is another row. */
	readonly provision?: string;
}

interface Said {
	readonly row: TextRow;
	readonly sentence: string;
	readonly quote: string;
	readonly start: number;
	readonly end: number;
}

interface Claims {
	readonly one: readonly Said[];
	readonly other: readonly Said[];
}

const known = new WeakMap<TextDocument, readonly Claims[]>();

/** In the row itself, or between it and one before it: of two rows, the later is told. */
export function clashIn(row: TextRow, document: TextDocument): Clash | undefined {
	let claims = known.get(document);
	if (!claims) known.set(document, (claims = document.bank.crossChecks.map((check) => claimsOf(check, document))));
	return firstClash(claims, (each) => within(each, row)) ?? firstClash(claims, (each) => across(each, row, document));
}

function firstClash(claims: readonly Claims[], clashOf: (claims: Claims) => Clash | undefined): Clash | undefined {
	for (const each of claims) {
		const clash = clashOf(each);
		if (clash) return clash;
	}

	return undefined;
}

function claimsOf({one, other}: CrossCheck, {rows}: TextDocument): Claims {
	const made = rows.flatMap((row) => saidIn(one, row));
	return {one: made, other: made.length > 0 ? rows.flatMap((row) => saidIn(other, row)) : []};
}

function saidIn(claim: Claim, row: TextRow): readonly Said[] {
	if ((claim.at && !claim.at.includes(row.provision.id)) || !mayHold(phrasesOf(claim.words), row.text)) return [];
	return sentencesOf(row).flatMap(({text, isQuoted, isHeading}) => {
		const found = isQuoted || isHeading ? undefined : matchOf(claim, text);
		return found ? [{row, sentence: text, ...found}] : [];
	});
}

/** What falls short and says so is no contradiction. */
function within({one, other}: Claims, row: TextRow): Clash | undefined {
	if (row.comply !== 'yes' && row.comply !== 'not-applicable') return undefined;
	for (const a of one) {
		if (a.row !== row) continue;
		const b = other.find((each) => each.row === row && !overlap(a, each) && clash(a, each));
		if (b) return {quote: a.quote, other: b.quote};
	}

	return undefined;
}

function across({one, other}: Claims, row: TextRow, {rows}: TextDocument): Clash | undefined {
	const isEarlier = (each: Said) => rows.indexOf(each.row) < rows.indexOf(row);
	for (const [own, others] of [[one, other], [other, one]] as const) {
		for (const a of own) {
			const b = a.row === row && others.find((each) => isEarlier(each) && clash(a, each));
			if (b) return {quote: a.quote, other: b.quote, provision: b.row.provision.id};
		}
	}

	return undefined;
}

function overlap(a: Said, b: Said): boolean {
	return a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}

/** Of one stage, one step and one time. */
function clash(a: Said, b: Said): boolean {
	return meets(stagesOf(a, a.row !== b.row), stagesOf(b, a.row !== b.row)) && meets(stepsOf(a.sentence), stepsOf(b.sentence)) && meets(timesOf(a.sentence), timesOf(b.sentence));
}

/** What neither, or only one of them, tells keeps them no further apart. */
function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each));
}

/** Its name, not what is claimed of the stage. */
const letterOfStage = /\bstage[\s-](?:one|two|[12])[\s-](?:letter|reply|answer|response)/gi;
const stageNamed = /\bstage[\s-](one|two|[12])\b|\b(first|second)[\s-]stage\b/gi;
const stageNumbers: Readonly<Record<string, string>> = {one: '1', first: '1', two: '2', second: '2'};

function stagesOf({sentence, row}: Said, isOfRow: boolean): ReadonlySet<string> {
	const named = [...sentence.replaceAll(letterOfStage, ' ').matchAll(stageNamed)].map(([, after, before]) => (after ?? before)!.toLowerCase()).map((word) => stageNumbers[word] ?? word);
	return new Set(isOfRow && named.length === 0 && row.provision.stage !== undefined ? [String(row.provision.stage)] : named);
}

const steps = {
	acknowledgement: phrases('acknowledg*'),
	extension: phrases('exten*'),
	answer: phrases('answer*|respon*|replies|replied'),
} as const;

function stepsOf(sentence: string): ReadonlySet<string> {
	return new Set(Object.entries(steps).flatMap(([step, words]) => (hasPhrase(words, sentence) ? [step] : [])));
}

const year = /\b20\d\d(?:[/–-]\d\d)?\b/g;
const before = /\b(?:last year|the year before|previous year|in the past|before then|earlier)\b/i;
const lately = /\b(?:this year|so far|since then|today|at present|currently)\b/i;

function timesOf(sentence: string): ReadonlySet<string> {
	const years = sentence.match(year) ?? [];
	return new Set([...years.map((each) => each.slice(0, 4)), ...(before.test(sentence) ? ['before'] : []), ...(lately.test(sentence) ? ['lately'] : [])]);
}
