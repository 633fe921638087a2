/** The verdict in a sentence, and what the governing body is asked to decide. */
import type {AnswerCounts} from '../../core/draft/row.ts';
import {joined} from './phrasing.ts';

export interface Stand {
	/** Empty while not given. */
	readonly landlord: string;
	/** For publishing: unless it is forced past what blocks, what a reviewer doubts is left out. */
	readonly isClean: boolean;
	readonly counts: AnswerCounts;
	/** How many answers of Yes conflict with what else is said, or rest on what is not known. */
	readonly unsure: number;
	/** Provisions answered No, those of them without a date, and those that lack any of what will be done, by whom and by when. */
	readonly shortfalls: readonly string[];
	readonly undated: readonly string[];
	readonly unplanned: readonly string[];
	/** How many gaps keep it from going to the governing body. */
	readonly blocking: number;
}

export function verdictWords({landlord, isClean, counts: {yes, no, notApplicable, open, all}, unsure, undated, blocking}: Stand): string {
	const who = landlord === '' ? 'The landlord' : landlord;
	const settle = blocking === 0 ? '' : `, and ${points(blocking)} before it can be approved`;
	if (open === all) return `None of the ${all} provisions is answered yet.`;
	const how = unsure === 0 ? 'complies with' : 'answers Yes to';
	const doubt = unsure === 0 || (isClean && blocking === 0) ? '' : `, of which ${unsure === 1 ? 'one is' : `${unsure} are`} in doubt`;
	const complies = `${who} ${how} ${yes === all ? `all ${all}` : `${yes} of the ${all}`} provisions of the Code${doubt}`;
	const rest = [
		...(no === 0 ? [] : [`${no} ${no === 1 ? 'is' : 'are'} answered No${undated.length === 0 ? '' : `, ${undated.length === no ? (no === 1 ? 'without a date' : 'none with a date') : `${undated.length} of them without a date`}`}`]),
		...(notApplicable === 0 ? [] : [`${notApplicable} ${notApplicable === 1 ? 'does' : 'do'} not apply`]),
		...(open === 0 ? [] : [`${open} ${open === 1 ? 'has' : 'have'} no answer yet`]),
	];
	return `${complies}${rest.length === 0 ? '' : `; ${rest.join('; ')}`}${settle}.`;
}

function points(count: number): string {
	return `${count === 1 ? 'one point has' : `${count} points have`} to be settled`;
}

const mostNamed = 12;

function named(provisions: readonly string[]): string {
	return provisions.length <= mostNamed ? joined(provisions) : `${provisions.length} provisions`;
}

export function decisionWords({counts: {open}, shortfalls, unplanned, blocking}: Stand): readonly string[] {
	const planned = shortfalls.filter((id) => !unplanned.includes(id));
	const before = [...(open === 0 ? [] : [`${open} ${open === 1 ? 'provision has' : 'provisions have'} no answer`]), ...(blocking === 0 ? [] : [points(blocking)])];
	return [
		before.length === 0
			? 'Approve the self-assessment, if it is a true account of how complaints are handled.'
			: `Note that the self-assessment cannot be approved yet: ${joined(before)}. Agree who sees to ${open + blocking === 1 ? 'it' : 'them'}, and by when.`,
		...(planned.length === 0 ? [] : [`Agree the plans for what is answered No: ${named(planned)}.`]),
		...(unplanned.length === 0 ? [] : [`Agree what will be done, by whom and by when, where any of it is missing: ${named(unplanned)}.`]),
		'Agree the governing body’s response, which is published with the self-assessment.',
	];
}
