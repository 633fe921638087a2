/** What is said of a tick list, and of one that was given. */
import type {Question, QuestionId} from '../../core/bank/bank.ts';
import {partsOf} from '../../core/bank/bank.ts';
import type {Ticks} from '../../core/draft/answers.ts';

export const tickWords = {
	ticked: 'ticked',
	who: 'Who would know? A role or name, for all that are marked [?] like this one.',
	knows: (who: string) => `ask ${who}`,
	missing: (count: number, of: number) => `${count} of ${of} ${count === 1 ? 'has' : 'have'} no tick yet. Space ticks, ? is don’t know; a ticks all, n none.`,
};

/** What a list was given, in few words: what holds is not told one by one where it is the most of it. */
export function ticksText(list: Question, ticks: Ticks): string {
	const ids = partsOf(list).filter((id) => ticks[id] !== undefined);
	const those = (isWanted: (tick: Ticks[QuestionId]) => boolean) => ids.filter((id) => isWanted(ticks[id]!));
	const [held, not] = [those((tick) => tick === true), those((tick) => tick === false)];
	if (held.length === ids.length) return `all ${ids.length}`;
	if (not.length === ids.length) return `none of ${ids.length}`;
	const people = [...new Set(ids.flatMap((id) => openWho(ticks[id]!)))];
	const open = people.map((who) => {
		const names = namesOf(list, those((tick) => typeof tick === 'object' && (tick.who ?? '') === who));
		return `${who === '' ? 'not known' : `ask ${who}`}: ${names}`;
	});
	return [`${held.length} of ${ids.length}`, ...(not.length > 0 ? [`not: ${namesOf(list, not)}`] : []), ...open].join('; ');
}

function openWho(tick: Ticks[QuestionId]): readonly string[] {
	return typeof tick === 'object' ? [tick.who ?? ''] : [];
}

/** A part that is meant in every column is named once. */
function namesOf(list: Question, wanted: readonly QuestionId[]): string {
	return (list.parts ?? [])
		.flatMap(({label, ids}) => {
			const asked = ids.filter((id) => id !== undefined);
			const meant = asked.filter((id) => wanted.includes(id));
			if (meant.length === 0) return [];
			if (meant.length === asked.length || !list.columns) return [label];
			return [`${label} (${meant.map((id) => list.columns![ids.indexOf(id)]!).join(', ')})`];
		})
		.join(', ');
}
