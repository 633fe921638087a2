/** What rows say of things of which there is only one: the number of stages, a time limit, who the Member Responsible is. */
import type {TextDocument, TextRow} from './text-row.ts';
import {findPhrases, hasPhrase, phrases} from './phrases.ts';
import {sentencesOf} from './sentences.ts';
import {isStanding} from './standing.ts';
import {timeLimitsIn} from './time-limits.ts';

export interface Statement {
	readonly provision: string;
	/** What it is about: two statements on one topic say the same, or disagree. */
	readonly topic: string;
	readonly value: string;
	readonly quote: string;
}

/** In the form's order. */
export function statementsOf({rows}: TextDocument): readonly Statement[] {
	return rows.flatMap(statementsIn);
}

function statementsIn(row: TextRow): readonly Statement[] {
	if (row.comply === 'not-applicable') return [];
	const about = {provision: row.provision.id};
	return [...stageCounts(row), ...timeLimits(row), ...membersResponsible(row)].map((statement) => ({...about, ...statement}));
}

type Said = Omit<Statement, 'provision'>;

const procedure = '[corporate|complaint|complaints|internal|formal] (process|procedure|policy|approach|system|model|complaints)';
const counts = [
	{value: '2', said: phrases(`two|2 stage|staged ${procedure}`, `(two|2) [formal|clear|distinct] stages`)},
	{value: '3', said: phrases(`three|3 stage|staged ${procedure}`, '(three|3) [formal|clear|distinct] stages', 'third stage', 'stage (three|3) [of] [the|our|a|complaint|review|panel]')},
	{value: '4', said: phrases(`four|4 stage|staged ${procedure}`, '(four|4) [formal|clear|distinct] stages')},
] as const;

function stageCounts(row: TextRow): readonly Said[] {
	if (!/(?:two|three|four|third|[234])[\s-]+(?:\p{L}+\s+)?stage|stage\s+(?:three|3)/iu.test(row.text)) return [];
	return sentencesOf(row).flatMap(({text}) =>
		counts.flatMap(({value, said}) => findPhrases(said, text).filter((match) => isStanding(text, match)).map(({quote}) => ({topic: 'stages', value, quote}))),
	);
}

function timeLimits(row: TextRow): readonly Said[] {
	return timeLimitsIn(row).flatMap(({step, stage, days, quote}) => (stage === undefined || step === 'extension' ? [] : [{topic: `${step} ${stage}`, value: String(days), quote}]));
}

const responsible = phrases('mrc', 'member responsible [for complaints]', 'lead responsibility for complaint*', 'lead member for complaint*');
const personName = /\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Sir|Dame|Baroness|Lord)\.? +((?:\p{Lu}[\p{L}’'-]*\.? +){0,2}\p{Lu}[\p{L}’'-]+)/gu;

function membersResponsible(row: TextRow): readonly Said[] {
	if (!/\bmrc\b|responsib|lead member/i.test(row.text)) return [];
	return sentencesOf(row).flatMap(({text}) => {
		const names = hasPhrase(responsible, text) ? [...text.matchAll(personName)] : [];
		return names.length === 1 ? names.map(([quote, name]) => ({topic: 'member responsible', value: surname(name!), quote})) : [];
	});
}

function surname(name: string): string {
	return name.split(/\s+/).at(-1)!.toLowerCase();
}
