/** What is said of a tick list: what is to be ticked, and of one that was given, seen or heard. Where nothing is drawn, its parts by number and its columns in words. */
import {partsOf, type Question, type QuestionId, type TickPart} from '../../core/bank/bank.ts';
import type {Ticks} from '../../core/draft/answers.ts';
import {capital, numberWord, joined} from './phrasing.ts';

export const tickWords = {
	ticked: 'ticked',
	who: 'Who would know? A role or name, for all that are marked [?] like this one.',
	knows: (who: string) => `ask ${who}`,
	missing: (count: number, of: number) => `${count} of ${of} ${count === 1 ? 'has' : 'have'} no tick yet. Space ticks, ? is don’t know; a ticks all, n none.`,
	/** Heard: which they are. */
	without: (names: readonly string[]) => `${capital(numberWord(names.length))} without a tick yet: ${names.join('; ')}.`,
	place: (place: number, count: number) => `Tick ${place} of ${count}`,
	state(tick: Ticks[QuestionId] | undefined): string {
		if (tick === undefined) return 'no tick yet';
		if (typeof tick === 'boolean') return tick ? 'holds' : 'does not hold';
		return tick.who === undefined ? 'don’t know' : tickWords.knows(tick.who);
	},
	/** Empty where nothing was. */
	begun: (list: Question, ticks: Ticks) => (Object.keys(ticks).length === 0 ? '' : `You had begun to tick, and it is still here. ${ticksSaid(list, ticks)}`),
};

/** How many there are, and what a number means where there are columns. */
export function partsHeard({parts = [], columns}: Question): string {
	const count = `${capital(numberWord(parts.length))} parts`;
	if (!columns) return `${count}.`;
	if (columns.length === 1) return `${count}, each for ${columns[0]!}.`;
	const letters = columns.map((column, index) => `${parts.length}${'abc'[index]!} only ${column}`);
	return `${count}, each for ${joined(columns)}. A number alone means ${columns.length === 2 ? 'both' : 'all of them'}; ${letters.join(', ')}.`;
}

/** `2. the remedy`; where it is asked in some columns alone, those are said. */
export function partLines({parts = [], columns = []}: Question): readonly string[] {
	return parts.map((part, index) => `${index + 1}. ${part.label}${isEverywhere(part) ? '' : `, ${joined(columns.filter((_, column) => part.ids[column] !== undefined))} only`}`);
}

/** One part in one column. */
export function partName({parts = [], columns}: Question, id: QuestionId): string {
	const part = parts.find(({ids}) => ids.includes(id))!;
	return columns ? `${part.label}, ${columns[part.ids.indexOf(id)]!}` : part.label;
}

/** What was said of each part, briefly: what holds is not told one by one. */
export function ticksSaid(list: Question, ticks: Ticks): string {
	const ids = partsOf(list);
	const those = (isWanted: (tick: Ticks[QuestionId] | undefined) => boolean) => ids.filter((id) => isWanted(ticks[id]));
	const [held, failing, missing] = [those((tick) => tick === true), those((tick) => tick === false), those((tick) => tick === undefined)];
	const count = list.parts?.length ?? 0;
	const where = list.columns ? `, ${joined(list.columns)}` : '';
	if (held.length === ids.length) return `${count === 2 ? 'Both hold' : `All ${numberWord(count)} hold`}${where}.`;
	if (failing.length === ids.length) return `${count === 2 ? 'Neither holds' : `None of the ${numberWord(count)} holds`}${where}.`;
	const words = [...new Set(ids.flatMap((id) => openWords(ticks[id])))];
	return [
		...said('Does not hold', list, failing),
		...words.flatMap((each) => said(each, list, those((tick) => openWords(tick).includes(each)))),
		...said('No tick yet', list, missing),
		...(held.length > 0 ? [held.length === 1 ? 'The other one holds.' : 'The others hold.'] : []),
	].join(' ');
}

function openWords(tick: Ticks[QuestionId] | undefined): readonly string[] {
	if (typeof tick !== 'object') return [];
	if (tick.who !== undefined) return [`To ask ${tick.who}`];
	return [{ask: 'To ask someone', later: 'To come back to', unsure: 'Not known'}[tick.open]];
}

function said(what: string, list: Question, wanted: readonly QuestionId[]): readonly string[] {
	return wanted.length === 0 ? [] : [`${what}: ${namesOf(list, wanted).join('; ')}.`];
}

/** A part that is meant in every column is named once. */
function namesOf(list: Question, wanted: readonly QuestionId[]): readonly string[] {
	return (list.parts ?? []).flatMap((part) => {
		const asked = part.ids.filter((id) => id !== undefined);
		const meant = asked.filter((id) => wanted.includes(id));
		return meant.length === asked.length && isEverywhere(part) ? [part.label] : meant.map((id) => partName(list, id));
	});
}

function isEverywhere({ids}: TickPart): boolean {
	return ids.every((id) => id !== undefined);
}
