/** What a row's words state of a fact so plainly that it can be put as a question: "two-stage process", "within 10 working days of receipt". */
import type {Bank, QuestionId} from '../bank/bank.ts';
import type {PlainlyTold} from '../bank/frame.ts';
import {findPhrase, hasPhrase, phrasesOf} from '../reading/phrases.ts';
import {sentencesOf} from '../reading/sentences.ts';
import {isStanding} from '../reading/standing.ts';
import {timeLimitsIn} from '../reading/time-limits.ts';
import type {TextRow} from '../reading/text-row.ts';

interface Statement {
	readonly fact: QuestionId;
	readonly value: boolean | number | string;
	/** The words that state it. */
	readonly quote: string;
}

export function plainStatements(row: TextRow, {told}: Bank): readonly Statement[] {
	return [...limitStatements(row, told), ...phraseStatements(row, told), ...nameStatements(row, told.body, bodies), ...nameStatements(row, told.post, posts)];
}

function limitStatements(row: TextRow, {limits, unit: unitFact}: PlainlyTold): readonly Statement[] {
	return timeLimitsIn(row).flatMap(({step, stage, days, unit, quote}): readonly Statement[] => {
		const facts = limits.find((each) => each.step === step && each.stage === stage);
		if (!facts) return [];
		const start = startOf(row, quote, facts);
		return [
			{fact: facts.days, value: days, quote},
			...(unit === 'unstated' || unitFact === undefined ? [] : [{fact: unitFact, value: unit, quote}]),
			...(start === undefined ? [] : [{fact: facts.start!, value: start, quote}]),
		];
	});
}

const startAfter = /^\s*(?:of|from|after|following)\s+((?:[\p{L}’']+\s+){0,5}?(?:acknowledg|recei|log|escalat|request)\w*)/iu;

/** The event that a limit's words name right after the days. */
function startOf(row: TextRow, quote: string, {start, starts = []}: PlainlyTold['limits'][number]): string | undefined {
	if (start === undefined) return undefined;
	const sentence = sentencesOf(row).find(({text}) => text.includes(quote))?.text ?? '';
	const event = startAfter.exec(sentence.slice(sentence.indexOf(quote) + quote.length))?.[1];
	return event === undefined ? undefined : starts.find(({words}) => hasPhrase(phrasesOf(words), event))?.option;
}

function phraseStatements(row: TextRow, {words: stated}: PlainlyTold): readonly Statement[] {
	return sentencesOf(row).flatMap(({text, isHeading}) =>
		isHeading
			? []
			: stated.flatMap(({fact, value, words, denials}) => {
					const match = findPhrase(phrasesOf(words), text);
					const isDenial = match !== undefined && denials !== undefined && hasPhrase(phrasesOf(denials), match.quote);
					return match && (isDenial || isStanding(text, match)) ? [{fact, value, quote: match.quote}] : [];
				}),
	);
}

const bodies = /\b((?:[A-Z][\w&’'-]*\s+){0,4}(?:Board|Cabinet|Executive Committee|Committee|Full Council))\b(?!\s+(?:[Mm]ember|[Mm]embers))/g;
const posts = /\b((?:(?:Assistant|Deputy|Executive|Corporate|Interim|Group|Service)\s+)*(?:Director|Head|Chief (?:[A-Z]\w+ )?(?:Officer|Executive))(?:\s+(?:of|for)\s+[A-Z][\w&]*(?:(?:,|\s+(?:and|&))?\s+[A-Z][\w&]*)*)?)\b/g;

function nameStatements({text}: TextRow, fact: QuestionId | undefined, pattern: RegExp): readonly Statement[] {
	if (fact === undefined) return [];
	const names = Array.from(text.matchAll(pattern), ([, name]) => name!.replace(/^(?:The|Our|This|To|At)\s+/, ''));
	return [...new Set(names)].map((name) => ({fact, value: name, quote: name}));
}
