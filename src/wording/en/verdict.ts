/** The verdict in a sentence, and what the governing body is asked to decide. */
import type {AnswerCounts} from '../../core/draft/row.ts';
import {joined} from './phrasing.ts';

export interface Stand {
	/** Empty while not given. */
	readonly landlord: string;
	readonly counts: AnswerCounts;
	/** Provisions answered No, and those of them without a date. */
	readonly shortfalls: readonly string[];
	readonly undated: readonly string[];
	/** How many gaps keep it from going to the governing body. */
	readonly blocking: number;
}

export function verdictWords({landlord, counts: {yes, no, notApplicable, open, all}, undated, blocking}: Stand): string {
	const who = landlord === '' ? 'The landlord' : landlord;
	const settle = blocking === 0 ? '' : `, and ${points(blocking)} before it can be approved`;
	if (open === all) return `None of the ${all} provisions is answered yet.`;
	const complies = yes === all ? `${who} complies with all ${all} provisions of the Code` : `${who} complies with ${yes} of the ${all} provisions of the Code`;
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

export function decisionWords({counts: {open}, shortfalls, undated, blocking}: Stand): readonly string[] {
	const before = [...(open === 0 ? [] : [`${open} ${open === 1 ? 'provision has' : 'provisions have'} no answer`]), ...(blocking === 0 ? [] : [points(blocking)])];
	return [
		before.length === 0
			? 'Approve the self-assessment, if it is a true account of how complaints are handled.'
			: `Note that the self-assessment cannot be approved yet: ${joined(before)}. Agree who sees to ${open + blocking === 1 ? 'it' : 'them'}, and by when.`,
		...(shortfalls.length === 0 ? [] : [`Agree what will be done, by whom and by when, about what is answered No${shortfalls.length <= mostNamed ? `: ${joined(shortfalls)}` : ` (${shortfalls.length} provisions)`}.`]),
		...(undated.length === 0 ? [] : [`Set a date for ${undated.length <= mostNamed ? joined(undated) : `the ${undated.length} of them that have none`}.`]),
		'Agree the governing body’s response, which is published with the self-assessment.',
	];
}
