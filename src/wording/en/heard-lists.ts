/** What is done and what is left, heard: a section in a sentence, and what comes after the last question. */
import type {Bank, Section} from '../../core/bank/bank.ts';
import {countBySeverity, gapsOf} from '../../core/checks/index.ts';
import {isOpen} from '../../core/draft/answers.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {passFact, passOf} from '../../core/draft/pass.ts';
import {minutesOf} from '../../core/draft/pass-minutes.ts';
import {pathOf, type Row} from '../../core/draft/branching.ts';
import {rowsToCheck} from '../../core/draft/to-check.ts';
import {isRowAnswered, rowsOf, sectionState} from '../../core/draft/position.ts';
import {isWaiting} from '../../core/last-year/waiting.ts';
import {carriedWords} from './carried.ts';
import {sectionStateWords, timeLeft} from './interview.ts';
import {joined} from './phrasing.ts';

/** `Section 5, The Complaint Handling Process: 6 of 15, 2 No, 1 waits for Head of Repairs`. */
export function sectionHeard(bank: Bank, draft: Draft, section: Section): string {
	const {count, standing, waiting} = sectionStanding(bank, draft, section);
	return `Section ${section.number}, ${section.title}: ${[count, ...standing].join(', ')}${waiting}`;
}

/** How many rows have their answer, and in words what a reader of the list wants to know beside it. */
export function sectionStanding(bank: Bank, draft: Draft, {number}: Section): {readonly count: string; readonly standing: readonly string[]; readonly waiting: string} {
	const rows = rowsOf(bank, draft, number);
	const state = sectionState(bank, draft, number);
	const count = (answer: Row['answer']) => rows.filter((row) => row.answer === answer).length;
	const toCheck = rows.flatMap(({provision}) => rowsToCheck(bank, draft).get(provision.id) ?? []);
	const facts = [...new Set(toCheck.map(({label, id}) => label ?? id))];
	const again = rows.filter(({provision}) => rowsToCheck(bank, draft).has(provision.id)).length;
	const standing = [
		...(state === 'in-progress' || state === 'not-started' ? [] : [sectionStateWords[state]]),
		...(count('no') > 0 ? [`${count('no')} No`] : []),
		...(count('partly') > 0 ? [`${count('partly')} Partly`] : []),
		...(again > 0 ? [`${again} to check again (${joined(facts)} changed)`] : []),
		...openHeard(draft, rows),
	];
	return {count: `${rows.filter(isRowAnswered).length} of ${rows.length}`, standing, waiting: carriedWords.waiting(rows.filter(({provision}) => isWaiting(bank, draft, provision.id)).length)};
}

/** Rows that wait for somebody, by whom, and rows with something else left open. */
function openHeard(draft: Draft, rows: readonly Row[]): readonly string[] {
	const waiting = new Map<string, number>();
	let open = 0;
	for (const {asked} of rows) {
		const responses = asked.flatMap(({id}) => draft.answers.get(id)?.response ?? []).filter(isOpen);
		const people = new Set(responses.flatMap(({who}) => who ?? []));
		for (const who of people) waiting.set(who, (waiting.get(who) ?? 0) + 1);
		if (people.size === 0 && responses.length > 0) open += 1;
	}

	return [...[...waiting].map(([who, count]) => `${count} ${count === 1 ? 'waits' : 'wait'} for ${who}`), ...(open > 0 ? [`${open} left open`] : [])];
}

/** Before what can be done at the end: which rows nobody was asked about, how many gaps there are, where they are worst. */
export function endHeard(bank: Bank, draft: Draft, asOf: string): readonly string[] {
	const filledIn = pathOf(bank, draft).rows.filter((row) => row.isFilledIn === true || row.follows).map(({provision}) => provision.id);
	const gaps = gapsOf({bank, draft, asOf}).filter(({code}) => code !== 'unanswered');
	const {blocking, serious, advice} = countBySeverity(gaps);
	const worst = [...new Set(gaps.filter(({severity}) => severity === 'blocking').flatMap(({provision}) => provision ?? []))].slice(0, mostNamed);
	return [
		...(filledIn.length > 0 ? [`Filled in by what you said, and not asked: ${joined(filledIn)}.`] : []),
		gaps.length === 0 ? 'Nothing a reviewer would flag.' : `Gaps: ${blocking} blocking, ${serious} serious, ${advice} advice.${worst.length > 0 ? ` The board will ask first about ${joined(worst)}.` : ''}`,
	];
}

const mostNamed = 3;

/** After a first pass: the same questions in depth, worst first. None where there is only one way through. */
export function strongerOption(bank: Bank, draft: Draft): ReadonlyArray<{readonly id: 'stronger'; readonly label: string}> {
	if (passOf(draft) !== 'first' || !bank.opening.includes(passFact)) return [];
	return [{id: 'stronger', label: `Make it stronger, worst first (${timeLeft(minutesOf(bank, draft, 'worst-first')).replace(' left', '')})`}];
}
