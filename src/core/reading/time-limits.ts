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

const limit = /(?<![A-Za-z0-9À-ž])(\d{1,3}|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen|twenty(?:[- ](?:one|five|eight))?|thirty|forty)(?:\s*\(\d{1,3}\))?[\s-]+(?:(working|business|calendar)[\s-]+)?(days?|weeks?)(?![A-Za-zÀ-ž])/gi;
const period = /(?:day|week)s?\b/i;
const inWords = {
	two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, twelve: 12, fourteen: 14, fifteen: 15,
	twenty: 20, 'twenty one': 21, 'twenty five': 25, 'twenty eight': 28, thirty: 30, forty: 40,
} as const;

/** A length of time that is no limit: "after 10 days", "every 10 days". */
const notLimiting = /\b(?:was|were|after|every|over|last|past|previous|first|beyond|for|another|(?<!no |not )(?:more|longer) than|(?<!not )exceed\w*)\s+(?:the\s+|a\s+)?$/i;
const wording: Readonly<Record<LimitedStep, Phrases>> = {
	acknowledgement: phrases('acknowledg*'),
	answer: phrases('respon*', 'reply|replies|replied', 'answer*', 'investigat*', 'decision', 'outcome letter', 'resolv*|resolution', 'dealt with'),
	extension: phrases('further|additional|extra|another', '(extend|extends|extended|extending|extension|extensions) ... (by|of|up to|for|maximum of|no more than|exceed)'),
};
/** What residents do, and what staff do beside answering. */
const otherSteps = phrases(
	'to|can|may|must|should|could (ask|request|escalate|appeal|contact|complain)',
	'request* ... (escalation|review|stage)',
	'escalate*|appeal*|contact*|call*|telephone*|allocat*|assign*|triage*|updat*|ombudsman*|publish*|notif*',
);
const afterwards = phrases('repair*|works|remed*|compensat*|payment*|paid|refund*|survey*|feedback|satisf*|train*|retain*|retention|restriction*|meeting*|visit*|inspect*|action*');
const lateness = phrases('exten*|delay*|complex*|longer|unable|exceptional*', 'not possible', 'more|further|additional|extra time');
const figures = phrases('average*|mean|median', '(taken|took|days late|overdue)');
const total = phrases('[in] total|overall|altogether');
const startEvent = /^\s*(?:of|from|after|following|since)\s+(?:[\p{L}’']+\s+){0,6}?(?:acknowledg|recei|log|escalat|request|regist|complain)\w*/iu;
const stage = String.raw`stages\s+(?:1|one)\s+(?:and|&)\s+(?:2|two)|stages?\s*(?:one|two|three|[123])\b|(?:first|second|third|1st|2nd|3rd)[\s-]stage\b|(?:both|each|either|all)\s+stages?\b`;
const stageNamed = new RegExp(String.raw`\b(?:${stage})`, 'gi');
const besideStage = new RegExp(String.raw`^[\s(–-]*(?:(?:for|at|in|to|of|a|the|our|any|complaints?|responses?|responding|respond|reply|handling|dealing|with)\s+){0,4}(?:${stage})`, 'i');

const known = new WeakMap<TextRow, readonly TimeLimit[]>();

export function timeLimitsIn(row: TextRow): readonly TimeLimit[] {
	if (!period.test(row.text)) return [];
	let limits = known.get(row);
	if (!limits) {
		// What a row's limit is about where its words leave it out.
		const subject = row.provision.limit;
		limits = sentencesOf(row).flatMap(({text, isHeading}) => (isHeading || !period.test(text) ? [] : limitsOf(text, subject)));
		known.set(row, limits);
	}

	return limits;
}

function limitsOf(text: string, subject: Limit | undefined): readonly TimeLimit[] {
	const found: TimeLimit[] = [];
	let from = 0;
	for (const match of text.matchAll(limit)) {
		const [words, number, unit, length] = match as unknown as [string, string, string | undefined, string];
		const span = {quote: words, start: match.index, end: match.index + words.length};
		const before = text.slice(from, span.start);
		const rest = text.slice(span.end);
		const isFromReceipt = /recei|request/i.test(startEvent.exec(rest)?.[0] ?? '');
		const after = rest.replace(startEvent, '');
		const stages = stagesOf(text.slice(0, span.start), after, subject);
		from = span.end;
		if (notLimiting.test(before) || hasPhrase(total, text) || hasPhrase(figures, text) || !isStanding(text, span)) continue;
		const step = stepOf(before, after, subject, stages.length > 0);
		if (!step) continue;
		const count = inWords[number.toLowerCase().replace('-', ' ') as keyof typeof inWords] ?? Number(number);
		const isWeeks = /^week/i.test(length);
		const days = isWeeks ? count * 7 : count;
		for (const stage of stages.length > 0 ? stages : [subject?.stage]) found.push({step, stage, days, unit: unitOf(unit, isWeeks), ...(isFromReceipt && {isFromReceipt}), quote: words});
	}

	return found;
}

function unitOf(word: string | undefined, isWeeks: boolean): TimeLimit['unit'] {
	if (isWeeks || word?.toLowerCase() === 'calendar') return 'calendar';
	return word === undefined ? 'unstated' : 'working';
}

/** Letters within which "a further" belongs to the limit after it. */
const reach = 30;

function stepOf(before: string, after: string, subject: Limit | undefined, isStageNamed: boolean): LimitedStep | undefined {
	if (hasPhrase(afterwards, before)) return undefined;
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
