import type {Issue} from '../../core/kinds/issue.ts';
import {joined, numberWord} from './phrasing.ts';

export function notAnOptionWords(typed: string, options: readonly unknown[]): string {
	if (typed === '') return 'Choose one with the arrow keys, or type its number.';
	return `“${typed}” is not one of the choices. Type a number from 1 to ${options.length}, or the beginning of a choice.`;
}

export function numberWanted(decimals = 0): string {
	return decimals === 0 ? 'a whole number' : `a number with at most ${numberWord(decimals)} decimal ${decimals === 1 ? 'place' : 'places'}`;
}

/** At most two sentences: what is wrong, quoting what was typed, then what to do. */
export function issueWords(issue: Issue): string {
	switch (issue.code) {
		case 'not-an-option':
			return notAnOptionWords(issue.typed, issue.options);
		case 'not-ticks':
			return `${issue.typed === '' ? 'Each of them needs a tick.' : `“${issue.typed}” is not understood.`} Type all, none, or the numbers from 1 to ${issue.parts} of those that do not hold.`;
		case 'not-a-number':
			if (issue.typed === '') return `A number is needed, from ${issue.min} to ${issue.max}. If you do not know it, type: ask, and who would know.`;
			return `“${issue.typed}” is not ${numberWanted(issue.decimals)}. Type one from ${issue.min} to ${issue.max}, in figures${(issue.named ?? []).map((name) => `, or: ${name}`).join('')}.`;
		case 'out-of-range':
			return `“${issue.typed}” is outside ${issue.min} to ${issue.max}. Type a number in that range.`;
		case 'not-a-date':
			return issue.typed === '' ? 'A date is needed. Write it like 30/9/2026, or type skip to come back to it.' : `“${issue.typed}” is not a date. Write it like 30/9/2026, or a month such as September 2026.`;
		case 'not-in-calendar':
			return `“${issue.typed}” is not a day in the calendar. Write it like 28/2/2026.`;
		case 'empty':
			return 'Nothing is written yet. Type an answer, or type skip to come back to it later.';
		case 'not-asked':
			return `${issue.question} is not asked as things stand. An earlier answer closes it.`;
		case 'unknown-evidence':
			return `“${issue.typed}” is not in the evidence register. Add it there first.`;
		case 'evidence-used':
			return `“${issue.title}” is named at ${joined(issue.at)}, so it stays. Rename it, or change the evidence there first.`;
		case 'title-taken':
			return `There is a document called “${issue.title}” already. Give this one another name, or name that one at the rows that need it.`;
		case 'unknown-provision':
			return `There is no ${issue.typed} in this edition. ${issue.nearest ? `Did you mean ${issue.nearest}?` : 'Type list to see them all.'}`;
		case 'no-note':
			return 'No note can be written here yet. Answer the provision first, or go to one, such as: jump 6.3';
		case 'first-question':
			return 'This is the first question. There is nothing before it.';
		case 'row-not-applicable':
			return `${issue.provision} is not applicable as things stand: ${issue.say}`;
		case 'not-applicable-not-allowed':
			return `The Code does not let ${issue.provision} be answered “not applicable” as things stand. ${issue.hasTrigger ? 'If nothing brought it about in the year, write: not triggered. Else answer' : 'Answer'} Yes, No or Partly.`;
	}
}
