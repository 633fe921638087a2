/** The limits a row states beyond the Code's longest times. */
import type {Bank} from '../bank/bank.ts';
import type {TextRow} from './text-row.ts';
import {timeLimitsIn, type TimeLimit} from './time-limits.ts';

interface LimitBroken {
	readonly rule: string;
	readonly quote: string;
	readonly clause: string;
}

export function limitsBroken(row: TextRow, {ceilings}: Bank): readonly LimitBroken[] {
	return timeLimitsIn(row).flatMap((limit) => {
		const ceiling = ceilings.find(({step, stage}) => step === limit.step && stage === limit.stage);
		return ceiling && isOver(limit, (limit.isFromReceipt ? ceiling.fromReceipt : undefined) ?? ceiling.days) ? [{rule: ceiling.id, quote: limit.quote, clause: ceiling.clause}] : [];
	});
}

/** Five working days are a week of seven: of days that may be calendar days, only what is longer than that is surely over. */
function isOver({days, unit}: TimeLimit, workingDays: number): boolean {
	return days > (unit === 'working' ? workingDays : (workingDays * 7) / 5);
}
