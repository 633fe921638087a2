/** What a row's words state of a fact so plainly that it can be put as a question: "two-stage process", "within 10 working days of receipt". */
import type {QuestionId} from '../bank/bank.ts';
import type {LimitedStep} from '../bank/practice.ts';
import {findPhrase, phrases} from '../reading/phrases.ts';
import {sentencesOf} from '../reading/sentences.ts';
import {isStanding} from '../reading/standing.ts';
import {timeLimitsIn} from '../reading/time-limits.ts';
import type {TextRow} from '../reading/text-row.ts';

export interface Statement {
	readonly fact: QuestionId;
	readonly value: boolean | number | string;
	/** The words that state it. */
	readonly quote: string;
}

export function plainStatements(row: TextRow): readonly Statement[] {
	return [...limitStatements(row), ...phraseStatements(row), ...nameStatements(row)];
}

const limitFacts: Readonly<Record<LimitedStep, Readonly<Record<number, string>>>> = {
	acknowledgement: {1: 'ack1', 2: 'ack2'},
	answer: {1: 'resp1', 2: 'resp2'},
	extension: {1: 'ext1', 2: 'ext2'},
};

function limitStatements(row: TextRow): readonly Statement[] {
	return timeLimitsIn(row).flatMap(({step, stage, days, unit, quote}): readonly Statement[] => {
		const fact = stage === undefined ? undefined : limitFacts[step][stage];
		if (fact === undefined) return [];
		const start = step === 'extension' ? undefined : startOf(row, quote, fact);
		return [
			{fact: `${fact}_days`, value: days, quote},
			...(unit === 'unstated' ? [] : [{fact: 'day_unit', value: unit, quote}]),
			...(start === undefined ? [] : [{fact: `${fact}_start`, value: start, quote}]),
		];
	});
}

/** The event that a limit's words name right after the days. */
const startEvents: Readonly<Record<string, ReadonlyArray<readonly [string, RegExp]>>> = {
	ack1: [['receipt', /recei/i], ['team', /log/i]],
	resp1: [['acknowledgement', /acknowledg/i], ['receipt', /recei/i], ['logging', /log/i]],
	ack2: [['request', /recei|request|escalat/i]],
	resp2: [['acknowledgement', /acknowledg/i], ['request', /request|escalat/i]],
};
const startAfter = /^\s*(?:of|from|after|following)\s+((?:[\p{L}’']+\s+){0,5}?(?:acknowledg|recei|log|escalat|request)\w*)/iu;

function startOf(row: TextRow, quote: string, fact: string): string | undefined {
	const sentence = sentencesOf(row).find(({text}) => text.includes(quote))?.text ?? '';
	const event = startAfter.exec(sentence.slice(sentence.indexOf(quote) + quote.length))?.[1];
	return event === undefined ? undefined : startEvents[fact]?.find(([, words]) => words.test(event))?.[0];
}

/** A phrase that states the value wherever it stands and is not denied. */
const stated: ReadonlyArray<{readonly fact: QuestionId; readonly value: Statement['value']; readonly said: ReturnType<typeof phrases>}> = [
	{fact: 'stages', value: 1, said: phrases('one|single|1 stage [complaints|complaint] process|procedure|policy')},
	{fact: 'stages', value: 2, said: phrases('two|2 [formal|clear] stage[s|d]', '(no|not a|(do not have a)|(does not have a)|without a) third|3rd stage')},
	{fact: 'stages', value: 3, said: phrases('three|3 [formal|clear] stage[s|d]')},
	{fact: 'exclusion_months', value: 6, said: phrases('six|6 months|month')},
	{fact: 'exclusion_months', value: 12, said: phrases('twelve|12 months|month', '(one|1|a) year')},
	{fact: 'legal_exclusion', value: 'claim-filed', said: phrases('(claim form|particulars of claim|claim|proceedings) ... (filed|issued|lodged|submitted)', 'filed at|with [the] court')},
	{fact: 'mrc_is_member', value: true, said: phrases('cllr|councillor|(board member)|(non-executive director)|(portfolio holder)|(cabinet member)|(lead member)|(vice chair)|(chair of [the] board|committee)')},
	{fact: 'website', value: true, said: phrases("(on|via|through) our|its|the [council's|landlord's|association's] website|(web site)|webpage|webpages")},
	{fact: 'compensation_policy', value: true, said: phrases('compensation|remedies|redress policy')},
	{fact: 'same_person', value: false, said: phrases('different [member of staff|person|officer|manager|investigating officer]', '(not|never) [be] (the same|involved|considered) ... (stage 1|stage one)', '(more senior|independent) [level|officer|manager|member of staff|person]')},
	{fact: 'definition_in_letters', value: 'both', said: phrases('(both|each|every) [stage] ... (definition|understanding)', '(definition|understanding) ... (both|each) stage*')},
];

/** A phrase that holds "third stage" or "stage three" of something else takes the plainness away. */
function phraseStatements(row: TextRow): readonly Statement[] {
	return sentencesOf(row).flatMap(({text, isHeading}) =>
		isHeading
			? []
			: stated.flatMap(({fact, value, said}) => {
					const match = findPhrase(said, text);
					return match && (/third|3rd/i.test(match.quote) || isStanding(text, match)) ? [{fact, value, quote: match.quote}] : [];
				}),
	);
}

const bodies = /\b((?:[A-Z][\w&’'-]*\s+){0,4}(?:Board|Cabinet|Executive Committee|Committee|Full Council))\b(?!\s+(?:[Mm]ember|[Mm]embers))/g;
const posts = /\b((?:(?:Assistant|Deputy|Executive|Corporate|Interim|Group|Service)\s+)*(?:Director|Head|Chief (?:[A-Z]\w+ )?(?:Officer|Executive))(?:\s+(?:of|for)\s+[A-Z][\w&]*(?:(?:,|\s+(?:and|&))?\s+[A-Z][\w&]*)*)?)\b/g;

function nameStatements({text}: TextRow): readonly Statement[] {
	const names = (fact: QuestionId, pattern: RegExp) =>
		[...new Set(Array.from(text.matchAll(pattern), ([, name]) => name!.replace(/^(?:The|Our|This|To|At)\s+/, '')))].map((name) => ({fact, value: name, quote: name}));
	return [...names('governing_body', bodies), ...names('senior_lead', posts)];
}
