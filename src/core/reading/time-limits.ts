/** The limits a landlord says it works to: which step, at which stage, within how many days. */
import type {Limit, LimitedStep} from '../bank/frame.ts';
import type {TextRow} from './text-row.ts';
import {findPhrase, findPhrases, hasPhrase, phrases, type Phrases} from './phrases.ts';
import {sentencesOf} from './sentences.ts';
import {isStanding} from './standing.ts';

export interface TimeLimit {
	readonly step: LimitedStep;
	/** Undefined where neither the words nor the row tell it. */
	readonly stage: number | undefined;
	readonly days: number;
	readonly unit: 'working' | 'calendar' | 'unstated';
	/** Counted from the day the complaint or the request is received. */
	readonly isFromReceipt?: true;
	/** The words as they stand. */
	readonly quote: string;
}

const inWords: Readonly<Record<string, number>> = {
	a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, eighteen: 18,
	twenty: 20, 'twenty one': 21, 'twenty five': 25, 'twenty eight': 28, thirty: 30, 'thirty five': 35, forty: 40, 'forty five': 45, fifty: 50, sixty: 60,
};
const figure = String.raw`\d{1,3}|(?:twenty|thirty|forty)[\s-](?:one|five|eight)|${Object.keys(inWords).filter((word) => word !== 'a' && !word.includes(' ')).join('|')}`;
const limit = new RegExp(
	String.raw`(?<![A-Za-z0-9À-ž.,£])(${figure}|a(?=\s))(?:\s*\(\d{1,3}\))?[\s-]*(?:(?:further|full|clear|extra|additional|more)\s+)?(?:(working|business|calendar|w(?=\/?d(?:ays?|s)?\b))[\s/-]*)?(days?|weeks?|fortnights?|months?|ds?)(?![A-Za-zÀ-ž])`,
	'gi',
);
const period = /(?:day|week|fortnight|month|\bw\/?d(?:ay)?)s?\b/i;
const isFurther = /\b(?:further|extra|additional|more)\b/i;
const calendarDays: Readonly<Record<string, number>> = {week: 7, fortnight: 14, month: 30};
/** "Fifteen for leaseholders", after a limit that names its days. */
const goingOn = new RegExp(String.raw`(?<=^|[:,;–-]\s+|\b(?:and|but|or|allow|says?|states?)\s+)(${figure})(?=\s+(?:for|at|in|where|if|when)\s+(?:an?\s|the\s)?[a-z]|\s*[.;]?$)`, 'gi');
/** A figure in a sentence of its own counts anything, unless it is for some cases. */
const isForSome = /^ (?:for|where|if|when) (?!(?:the|this|last)\s+(?:year|quarter|month|period))/i;
/** No landlord works to longer ones: a greater figure counts something else. */
const longestGoingOn = 60;

/** Months and single days are told of many things: they are limits where something beside them says so. */
const limiting = /(?:^|\b(?:within|inside|in|up to|than|exceed\w*|at most|maximum of|by|ourselves|allow\w*|takes?|further|another|additional|extra|is|of|:)\s+)$/i;
/** A length of time that is no limit: "after 10 days", "every 10 days". */
const notLimiting = /\b(?:was|were|after|every|over|last|past|previous|first|beyond|for|another|(?<!no |not )(?:more|longer) than|(?<!not )exceed\w*)\s+(?:the\s+|a\s+)?$/i;
const wording: Readonly<Record<LimitedStep, Phrases>> = {
	acknowledgement: phrases('acknowledg*'),
	answer: phrases('respon*', 'reply|replies|replied', 'answer*', 'investigat*', 'decision', 'outcome letter', 'resolv*|resolution', 'dealt with'),
	extension: phrases('further|additional|extra|another', '(extend|extends|extended|extending|extension|extensions) ... (by|of|up to|for|maximum of|no more than|exceed)'),
};
/** What residents do, and what staff do beside answering. */
const otherSteps = phrases(
	'to|can|may|must|should|could (ask|request|escalate|appeal|contact|complain|(let us know)|(tell us)|(come back))',
	'resident*|tenant*|customer*|complainant*|leaseholder*|they|you (have|has|get|gets|are given|is given|are allowed|is allowed)',
	'request* ... (escalation|review|stage)',
	'request* (has|have|must|need|needs|should) [to] (be|come|reach|arrive)',
	'escalate*|appeal*|contact*|call*|telephone*|allocat*|assign*|triage*|updat*|ombudsman*|publish*|notif*',
);
const afterwards = phrases('repair*|works|remed*|compensat*|payment*|paid|refund*|survey*|feedback|satisf*|train*|retain*|retention|restriction*|meeting*|visit*|inspect*|action*');
/** What complaints are about is no work done after them. */
const kindOfCase = /\brepairs? (?:cases|complaints|ones)\b/gi;
const lateness = phrases('exten*|delay*|complex*|longer|unable|exceptional*', 'not possible', 'more|further|additional|extra time');
const figures = phrases('average*|mean|median', '(taken|took|days late|overdue)');
/** Of complaints that are not a landlord's. */
const elsewhere = phrases('other|corporate|non-housing|general council|corporate|service complaints|services|departments', 'corporate|non-housing complaints', 'adult|children* social care');
const total = phrases('[in] total|overall|altogether');
const startEvent = /^\s*(?:of|from|after|following|since|once|when)\s+(?:[\p{L}’']+\s+){0,6}?(?:ack(?=\W)|acknowledg|recei|log|escalat|request|regist|complain)\w*/iu;
/** "Each counted from the acknowledgement", beside several limits. */
const countedFrom = /\b(?:count|run|start|measur|calculat)\w*\s+(?:from|after)\s+(?:[\p{L}’']+\s+){0,3}?(?:acknowledg|recei|log|escalat|request|regist)\w*/giu;
/** The time that residents have after an answer: no limit of ours. */
const sinceAnswer = /^\s*(?:of|from|after|following|since)\s+(?:(?:the|our|receiving|receipt|of|getting|their|its)\s+){0,3}(?:(?:stage|first|previous|last)\s+(?:(?:one|two|1|2|stage)\s+)?)?(?:letter|answer|response|reply|decision|outcome)\b/i;
const stage = String.raw`stages\s+(?:1|one)\s+(?:and|&)\s+(?:2|two)|stages?\s*(?:one|two|three|[123])\b|(?:first|second|third|1st|2nd|3rd)[\s-]stage\b|(?:both|each|either|all)\s+stages?\b`;
const stageNamed = new RegExp(String.raw`\b(?:${stage})`, 'gi');
const besideStage = new RegExp(String.raw`^[\s(–-]*(?:(?:for|at|in|to|of|a|the|our|any|complaints?|responses?|responding|respond|reply|handling|dealing|with)\s+){0,4}(?:${stage})`, 'i');

const known = new WeakMap<TextRow, readonly TimeLimit[]>();

export function timeLimitsIn(row: TextRow): readonly TimeLimit[] {
	if (!period.test(row.text)) return [];
	let limits = known.get(row);
	if (!limits) {
		limits = limitsOfSentences(sentencesOf(row).flatMap(({text, isHeading}) => (isHeading ? [] : [text])), row.provision.limit);
		known.set(row, limits);
	}

	return limits;
}

interface Span {
	readonly quote: string;
	readonly start: number;
	readonly end: number;
	readonly days: number;
	readonly unit: TimeLimit['unit'];
}

/** The row's `subject` is what a limit is about where its words leave it out. */
function limitsOfSentences(texts: readonly string[], subject: Limit | undefined): readonly TimeLimit[] {
	let unit: TimeLimit['unit'] | undefined;
	return texts.flatMap((text) => {
		const spans = spansIn(text, unit);
		unit = spans.at(-1)?.unit ?? unit;
		return spans.length === 0 ? [] : limitsOf(text, spans, subject);
	});
}

/** Where the text names lengths of time; `unit` is that of a limit named before it. */
function spansIn(text: string, unit: TimeLimit['unit'] | undefined): readonly Span[] {
	const named = [...text.matchAll(limit)].flatMap((match): Span | [] => {
		const [quote, number, kind, length] = match as unknown as [string, string, string | undefined, string];
		const count = countOf(number);
		const size = calendarDays[length.toLowerCase().replace(/s$/, '')];
		if (/^month/i.test(length) || count === 1 ? !isShortMonth(count, text.slice(0, match.index)) : /^ds?$/i.test(length) && kind === undefined) return [];
		return {quote, start: match.index, end: match.index + quote.length, days: count * (size ?? 1), unit: unitOf(kind, size !== undefined)};
	});
	const first = named[0];
	const known = first?.unit ?? unit;
	if (known === undefined) return named;
	const from = unit === undefined ? first!.end : 0;
	const rest = [...text.matchAll(goingOn)].flatMap((match): Span | [] => {
		const days = countOf(match[1]!);
		const isPlain = unit === undefined || /^[a-z]/i.test(match[0]) || isForSome.test(text.slice(match.index + match[0].length));
		return match.index >= from && days > 1 && days <= longestGoingOn && isPlain && !hasPhrase(lateness, text) ? {quote: match[0], start: match.index, end: match.index + match[0].length, days, unit: known} : [];
	});
	return [...named, ...rest.filter((span) => named.every(({start, end}) => span.end <= start || span.start >= end))].toSorted((a, b) => a.start - b.start);
}

function countOf(number: string): number {
	return inWords[number.toLowerCase().replace(/[\s-]+/, ' ')] ?? Number(number);
}

function isShortMonth(count: number, before: string): boolean {
	return count <= 3 && limiting.test(before);
}

/** The whole time, an extension taken in: "20 working days where extended". */
const whereExtended = /^\s*(?:where|if|when|with|including|in all with)\b[^.;:]{0,30}\bexten/i;

function limitsOf(text: string, spans: readonly Span[], subject: Limit | undefined): readonly TimeLimit[] {
	if (hasPhrase(total, text) || hasPhrase(figures, text) || hasPhrase(elsewhere, text)) return [];
	let from = 0;
	return spans.flatMap(({days, unit, ...span}) => {
		const before = text.slice(from, span.start);
		const rest = text.slice(span.end);
		const isFromReceipt = /recei|request/i.test(startEvent.exec(rest)?.[0] ?? '');
		const after = rest.replace(startEvent, '').replaceAll(countedFrom, '');
		const stages = stagesOf(text.slice(0, span.start), after, subject);
		from = span.end;
		if (notLimiting.test(before) || (sinceAnswer.test(rest) && !hasPhrase(wording.answer, before)) || whereExtended.test(rest) || !isStanding(text, span)) return [];
		const step = isFurther.test(span.quote) ? 'extension' : stepOf(before, after, subject, stages.length > 0);
		if (!step) return [];
		return (stages.length > 0 ? stages : [subject?.stage]).map((stage): TimeLimit => ({step, stage, days, unit, ...(isFromReceipt && {isFromReceipt}), quote: span.quote}));
	});
}

function unitOf(word: string | undefined, isSeveralDays: boolean): TimeLimit['unit'] {
	if (isSeveralDays || word?.toLowerCase() === 'calendar') return 'calendar';
	return word === undefined ? 'unstated' : 'working';
}

/** Letters within which "a further" belongs to the limit after it. */
const reach = 30;

function stepOf(before: string, after: string, subject: Limit | undefined, isStageNamed: boolean): LimitedStep | undefined {
	if (hasPhrase(afterwards, before.replaceAll(kindOfCase, ''))) return undefined;
	const further = endOf(wording.extension, before);
	if (further >= 0 && further > before.length - reach) return 'extension';
	const acknowledgement = endOf(wording.acknowledgement, before);
	const answer = endOf(wording.answer, before);
	const other = endOf(otherSteps, before);
	const nearest = Math.max(acknowledgement, answer, other);
	const isLate = hasPhrase(lateness, before);
	if (nearest < 0) {
		const next = stepAfter(after);
		if (next === 'other' || isLate) return undefined;
		return next ?? subject?.step ?? (isStageNamed ? 'answer' : undefined);
	}

	if (other === nearest) return undefined;
	if (acknowledgement === nearest) return 'acknowledgement';
	// Where it is late, "we will respond within 20 working days" may count from the start.
	return isLate ? undefined : 'answer';
}

function stepAfter(after: string): LimitedStep | 'other' | undefined {
	const words = after.split(/\s+/).slice(0, 9).join(' ');
	const start = (list: Phrases) => findPhrase(list, words)?.start ?? Number.POSITIVE_INFINITY;
	const steps = [
		{step: 'other' as const, at: Math.min(start(otherSteps), start(afterwards))},
		{step: 'acknowledgement' as const, at: start(wording.acknowledgement)},
		{step: 'answer' as const, at: start(wording.answer)},
	];
	const first = steps.reduce((a, b) => (b.at < a.at ? b : a));
	return Number.isFinite(first.at) ? first.step : undefined;
}

function endOf(list: Phrases, text: string): number {
	return findPhrases(list, text).at(-1)?.end ?? -1;
}

function stagesOf(before: string, after: string, subject: Limit | undefined): readonly number[] {
	const beside = besideStage.exec(after);
	if (beside) return numbered(beside[0]);
	const last = [...before.matchAll(stageNamed)].at(-1);
	if (last) return numbered(last[0]);
	if (subject) return [subject.stage];
	const next = after.match(stageNamed)?.[0];
	return next === undefined ? [] : numbered(next);
}

function numbered(stage: string): readonly number[] {
	if (/both|each|either|all|and|&/i.test(stage)) return [1, 2];
	if (/three|third|3/i.test(stage)) return [3];
	return /two|second|2/i.test(stage) ? [2] : [1];
}
