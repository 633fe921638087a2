/** The Code's longest times, and the limits a row states beyond them. */
import type {Edition} from '../../bank/edition.ts';
import type {TextRow} from '../text-row.ts';
import {timeLimitsIn, type LimitedStep, type TimeLimit} from '../time-limits.ts';
import type {Conflict} from './reading.ts';

interface Ceiling {
	readonly id: string;
	readonly step: LimitedStep;
	readonly stage: number;
	/** Working days. */
	readonly days: number;
	readonly clause: string;
}

export const ceilings: Readonly<Record<Edition, readonly Ceiling[]>> = {
	2024: [
		{id: 'stage-one-acknowledgement-over-limit', step: 'acknowledgement', stage: 1, days: 5, clause: 'within five working days of the complaint being received'},
		{id: 'stage-one-answer-over-limit', step: 'answer', stage: 1, days: 10, clause: 'within 10 working days of the complaint being acknowledged'},
		{id: 'stage-one-extension-over-limit', step: 'extension', stage: 1, days: 10, clause: 'Any extension must be no more than 10 working days without good reason'},
		{id: 'stage-two-acknowledgement-over-limit', step: 'acknowledgement', stage: 2, days: 5, clause: 'within five working days of the escalation request being received'},
		{id: 'stage-two-answer-over-limit', step: 'answer', stage: 2, days: 20, clause: 'within 20 working days of the complaint being acknowledged'},
		{id: 'stage-two-extension-over-limit', step: 'extension', stage: 2, days: 20, clause: 'Any extension must be no more than 20 working days without good reason'},
	],
	2022: [
		{id: 'stage-one-acknowledgement-over-limit', step: 'acknowledgement', stage: 1, days: 5, clause: 'it must be acknowledged and logged at stage one of the complaints procedure within five days of receipt'},
		{id: 'stage-one-answer-over-limit', step: 'answer', stage: 1, days: 10, clause: 'Landlords must respond to the complaint within 10 working days of the complaint being logged'},
		{id: 'stage-one-extension-over-limit', step: 'extension', stage: 1, days: 10, clause: 'This should not exceed a further 10 days without good reason'},
		{id: 'stage-two-answer-over-limit', step: 'answer', stage: 2, days: 20, clause: 'Landlords must respond to the stage two complaint within 20 working days of the complaint being escalated'},
		{id: 'stage-two-extension-over-limit', step: 'extension', stage: 2, days: 10, clause: 'This should not exceed a further 10 days without good reason'},
		{id: 'stage-three-answer-over-limit', step: 'answer', stage: 3, days: 20, clause: 'landlords must respond to the stage three complaint within 20 working days of the complaint being escalated'},
	],
};

export function limitsBroken(row: TextRow, edition: Edition): readonly Conflict[] {
	return timeLimitsIn(row, edition).flatMap((limit) => {
		const ceiling = ceilings[edition].find(({step, stage}) => step === limit.step && stage === limit.stage);
		return ceiling && isOver(limit, ceiling) ? [{rule: ceiling.id, quote: limit.quote, clause: ceiling.clause}] : [];
	});
}

/** Five working days are a week of seven: of days that may be calendar days, only what is longer than that is surely over. */
function isOver({days, unit}: TimeLimit, ceiling: Ceiling): boolean {
	return days > (unit === 'working' ? ceiling.days : (ceiling.days * 7) / 5);
}
