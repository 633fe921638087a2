import type {Ticks} from '../draft/answers.ts';
import {partsOf, type Question, type QuestionId} from '../bank/bank.ts';
import type {Issue} from './issue.ts';
import type {Kind} from './kind.ts';

/** A tick list is kept as its parts' own answers: what is typed at one is read by `parseTicks`. */
export const ticks: Kind = {
	options: () => [],
	parse: (text, question) => ({issue: {code: 'not-ticks', typed: text.trim(), parts: question.parts?.length ?? 0}}),
	format: String,
};

/**
 * "all" or "none" holds; numbers are those that do not hold ("1 3", "all but 1 and 3"); "? 5" is not known, "ask 5 Head of Repairs" by whom.
 * A number is that of a line, in every column, or with a letter in one of them ("2b" is line 2 in the second).
 */
export function parseTicks(text: string, question: Question): {readonly ticks: Ticks} | {readonly issue: Issue} {
	const typed = text.trim().toLowerCase();
	const every = (value: boolean): Record<QuestionId, Ticks[QuestionId]> => Object.fromEntries(partsOf(question).map((id) => [id, value]));
	if (/^(?:all|yes|y)(?: (?:of them|hold|do))?[.!]?$/.test(typed)) return {ticks: every(true)};
	if (/^(?:none|no|n)(?: (?:of them|holds?|do|does))?[.!]?$/.test(typed)) return {ticks: every(false)};
	const given = every(true);
	const refused = {issue: {code: 'not-ticks', typed: text.trim(), parts: question.parts?.length ?? 0}} as const;
	for (const clause of text.split(/[;\n]+/).map((each) => each.trim()).filter((each) => each !== '')) {
		const match = /^(?<what>(?:all\s+)?(?:but|except|not)|ask|\?|don['’]?t know|dk|unsure)?\s*(?<numbers>\d+[a-c]?(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s+)\d+[a-c]?\b)*)(?<who>\s.*)?$/i.exec(clause);
		if (!match) return refused;
		const {what = '', numbers, who = ''} = match.groups!;
		const isAsked = what.toLowerCase() === 'ask';
		if (who.trim() !== '' && !isAsked) return refused;
		const isOpen = isAsked || /^(?:\?|don|dk|unsure)/i.test(what);
		for (const number of numbers!.match(/\d+[a-c]?/gi)!) {
			const ids = idsAt(question, number.toLowerCase());
			if (ids.length === 0) return refused;
			for (const id of ids) given[id] = !isOpen ? false : who.trim() === '' ? {open: 'unsure'} : {open: 'ask', who: who.trim()};
		}
	}

	return typed === '' ? refused : {ticks: given};
}

function idsAt(question: Question, number: string): readonly QuestionId[] {
	const ids = question.parts?.[Number.parseInt(number, 10) - 1]?.ids ?? [];
	const column = /[a-c]$/.exec(number)?.[0];
	return (column === undefined ? ids : [ids['abc'.indexOf(column)]]).filter((id) => id !== undefined);
}
