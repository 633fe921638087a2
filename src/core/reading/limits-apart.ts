/** Two lengths of time for one thing, each with its source: "the policy gives 12 months, the leaflet says 6". */
import {sentencesOf} from './sentences.ts';
import type {TextRow} from './text-row.ts';

interface Length {
	/** The document as the words name it, or the landlord's own practice. */
	readonly source: string;
	readonly quote: string;
	readonly count: number;
	readonly unit: string;
	readonly isWorking: boolean;
	readonly stage: string | undefined;
	readonly step: string;
	/** Where the provision sets a limit, months and days are about different things. */
	readonly isBound: boolean;
}

/** The row's words for two that differ. */
export function limitsApart(row: TextRow): readonly [string, string] | undefined {
	if (!unitNamed.test(row.text)) return undefined;
	const lengths = lengthsIn(row);
	for (const [index, one] of lengths.entries()) {
		for (const other of lengths.slice(index + 1)) {
			if (one.source === other.source || !isOfOne(one, other, lengths) || isSame(one, other)) continue;
			const isSaidBy = (each: Length, {source}: Length) => lengths.some((rest) => rest.source === source && isSame(each, rest));
			if (!isSaidBy(one, other) && !isSaidBy(other, one)) return [one.quote, other.quote];
		}
	}

	return undefined;
}

/** A stage that one source leaves out is told by its place, where both give as many. */
function isOfOne(one: Length, other: Length, all: readonly Length[]): boolean {
	if (one.step !== other.step || (one.isBound && isLong(one) !== isLong(other))) return false;
	if (one.stage === other.stage) return true;
	const count = ({source}: Length) => all.filter((each) => each.source === source).length;
	return (one.stage === undefined || other.stage === undefined) && count(one) > 1 && count(one) === count(other);
}

function isLong({unit}: Length): boolean {
	return unit === 'month' || unit === 'year';
}

const inDays: Readonly<Record<string, number>> = {day: 1, week: 7, month: 30.4, year: 365};

/** "10 days" may be working days, and two weeks are ten of them. */
function isSame(one: Length, other: Length): boolean {
	if (one.unit === other.unit) return one.count === other.count;
	const lengths = ({count, unit, isWorking}: Length) => (unit === 'day' && !isWorking ? [count, (count * 7) / 5] : [count * inDays[unit]! * (isWorking ? 7 / 5 : 1)]);
	return lengths(one).some((days) => lengths(other).some((each) => Math.abs(days - each) <= 1));
}

const unitNamed = /\b(?:days?|weeks?|months?|years?|w\/?d)\b/i;
const numbers: Readonly<Record<string, number>> = {
	a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30, forty: 40,
};
const number = String.raw`(?<number>\d{1,3}(?![\d:/]|\.\d)|${Object.keys(numbers).filter((word) => word !== 'a').toReversed().join('|')}|a(?= (?:calendar )?(?:week|month|year)\b))`;
/** The unit may be left out where one was given before. */
const length = new RegExp(String.raw`(?<![\d.£#])\b${number}(?:[\s-]+(?:(?:further|more|additional|extra|clear)[\s-]+)?(?:(?<kind>working|business|calendar)[\s-]+)?(?<unit>day|week|month|year|w\/?d)s?\b|(?=\s*(?:[.,;:)'’"”]|$|(?:and|instead|still)\b)))`, 'giu');
/** A number that is no limit: a place in a document, a count, how often. */
const notLimiting = /(?:\b(?:every|each|per|last|past|review\w*|average\w*|took|taken|retain\w*|kept for|dated|aged|old|sections?|paras?|paragraphs?|pages?|p|s|version|v|nos?|steps?|stages?|clause|appendix|annex|part|kpi|line|tab|card|item|after|sampled|figure|table|question|q)\.?|[#£])\s*$/i;
const documents = String.raw`polic(?:y|ies)|procedures?|web ?pages?|websites?|web ?site|site|pages?|leaflets?|auto-?e?mails?|charter|flow ?charts?|flyers?|letters?|templates?|handbooks?|booklets?|brochures?|posters?|forms?|portal|intranet|guidance|guides?|manual|standards?|scripts?|newsletters?|tenancy agreements?|summary|app|faqs?|easy read|factsheets?|postcards?|cards?|noticeboards?|auto-?repl(?:y|ies)|video`;
/** A letter's own mark, or a place in the policy: "EX1", "6.3". */
const marked = String.raw`[A-Z]{1,5}-?\d{1,3}[A-Za-z]?|\d{1,2}\.\d{1,2}`;
const documentNamed = new RegExp(String.raw`\b(?:${documents})\b`, 'i');
const markNamed = new RegExp(String.raw`\b(?:${marked})\b`);
const placedIn = new RegExp(String.raw`^\W*(?:(?:(?:is|are|as) )?(?:in|per|under|by|on|according to|set by|laid down in)\s+|(?<=\()\s*)(?:the |our )?(?:[\p{L}’]+ ){0,2}?(${documents})\b`, 'iu');
const nextClause = new RegExp(String.raw`;|\b(?:while|whilst|whereas|but|though|although)\b|,? and (?=(?:the|our|a) (?:\w+ )?(?:${documents})\b)|, (?=(?:the |our )?(?:\w+ )?(?:${documents})\b)`, 'i');
/** How a document tells a limit. */
const tells = /\b(?:says?|gives?|has|have|shows?|states?|quotes?|promises?|tells?|allows?|sets?|puts?|reads?|mentions?|prints?|carry|carries|still|speaks? of|refers? to|asks?|advertises?|offers?|specif(?:y|ies)|lists?|uses?|works? to|is|are|remains?|within|runs? to|names?|stands? at|sticks? to)\b|[:(–—-]|^\s*$/i;
const practice = /(?:^\W*(?:accepted|answered|acknowledged|sent)|\b(?:we|staff|handlers?|officers?|responses?|answers?|replies|decisions?|complaints?)\b)[^,;:]{0,40}(?:\b|\s)(?:within|in|take|takes|allow|work to|have)\s+(?:\p{L}+ ){0,2}$/iu;
/** Not so today: what was, and what is to come. */
const notNow = /\b(?:will|shall|to be|used to|formerly|previously|until|had|said|gave|proposed?|draft|going to|instead of|rather than|reduced|changed|replac\w+|correct\w+|amend\w+|no longer|not)\b/i;
const startEvent = /\b(?:of|from|after|since|following)\s+(?:[\p{L}’']+\s+){0,4}?(?:acknowledg\w*|recei\w*|logg\w*|escalat\w*|request\w*|regist\w*|complain\w*|ask\w*|event|incident|issue)/giu;
const steps: ReadonlyArray<readonly [string, RegExp]> = [
	['acknowledgement', /\backnowledg\w*/i],
	['extension', /\bexten\w*|\b(?:further|extra|additional|longer)\b/i],
	['asking', /\b(?:ask\w*|request\w*|escalat\w*|appeal\w*|come back|contact)\b/i],
	['other', /\b(?:pay\w*|paid|repair\w*|works|remed\w*|compensat\w*|visit\w*|calls?|updat\w*|publish\w*|train\w*|retain\w*|record\w*)\b/i],
	['answer', /\b(?:respon\w*|answer\w*|repl(?:y|ies)|decision\w*)\b/i],
];
/** Its name, not what the limit is about. */
const letterOfStage = /\bstage[\s-]*(?:one|two|three|[123])[\s-]+(?:\p{L}+ )?(?:letter|reply|response letter|template)s?\b/giu;
const stageNamed = /\bstage[\s-]*(one|two|three|[123])\b/gi;
const stageAfter = /^\s*(?:\(|(?:of|from) \w+ )?(?:at|for|in|to)\s+(?:a |the )?stage[\s-]*(one|two|three|[123])\b/i;
const stageNumbers: Readonly<Record<string, string>> = {one: '1', two: '2', three: '3'};

function lengthsIn(row: TextRow): readonly Length[] {
	const found: Length[] = [];
	const {limit} = row.provision;
	const ownStep = limit?.step ?? stepOf(row.provision.requirement) ?? 'answer';
	let unit = '';
	let said = '';
	for (const {text, isHeading, isQuoted} of sentencesOf(row)) {
		if (isHeading) continue;
		// A quotation stands apart from the words that bring it in.
		for (const clause of `${isQuoted ? said : ''}${text}`.split(nextClause)) {
			const matches = [...clause.matchAll(length)].filter((match) => !notLimiting.test(clause.slice(0, match.index)));
			const [first] = matches;
			const source = first && (sourceOf(clause.slice(0, first.index)) ?? placedIn.exec(clause.slice(first.index + first[0].length).replaceAll(startEvent, ' '))?.[1]?.toLowerCase().replaceAll(/[\s-]/g, ''));
			if (source === undefined) continue;
			for (const [at, match] of matches.entries()) {
				const {number: written, kind, unit: own} = match.groups as {number: string; kind?: string; unit?: string};
				const isAbbreviated = own !== undefined && /^w/i.test(own) && own.length < 4;
				unit = isAbbreviated ? 'day' : (own?.toLowerCase() ?? unit);
				if (unit === '') continue;
				const before = clause.slice(0, match.index);
				const stage = stageAfter.exec(clause.slice(match.index + match[0].length))?.[1]?.toLowerCase() ?? [...before.replaceAll(letterOfStage, ' ').matchAll(stageNamed)].at(-1)?.[1]!.toLowerCase();
				const from = at === 0 ? 0 : matches[at - 1]!.index + matches[at - 1]![0].length;
				const [about] = clause.slice(match.index + match[0].length).split(/,|\b\d/);
				const step = stepOf(`${clause.slice(from, match.index)} ${about!}`) ?? ownStep;
				found.push({source, quote: own === undefined ? quoteOf(clause) : match[0], count: numbers[written.toLowerCase()] ?? Number(written), unit, isWorking: isAbbreviated || (kind !== undefined && kind.toLowerCase() !== 'calendar'), stage: stage === undefined ? limit && String(limit.stage) : (stageNumbers[stage] ?? stage), step, isBound: limit !== undefined});
			}
		}

		said = `${text} `;
	}

	return found;
}

function sourceOf(before: string): string | undefined {
	const document = documentNamed.exec(before) ?? markNamed.exec(before);
	if (!document) return practice.test(before) && !notNow.test(before) ? 'practice' : undefined;
	const between = before.slice(document.index + document[0].length);
	const telling = tells.exec(between);
	const isSo = telling && !notNow.test(between.slice(0, telling.index + telling[0].length));
	return isSo ? document[0].toLowerCase().replaceAll(/[\s-]/g, '') : undefined;
}

function stepOf(clause: string): string | undefined {
	const words = clause.replaceAll(startEvent, ' ').replaceAll(/\basks? (?:\p{L}+ )?(?:tenants|residents|people|customers|you|them)\b/giu, ' ');
	return steps.find(([, named]) => named.test(words))?.[0];
}

function quoteOf(clause: string): string {
	return clause.replaceAll(/^[\s,]+|[\s,;.]+$/g, '');
}
