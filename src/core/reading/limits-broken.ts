/** The limits a row states beyond the Code's longest times. */
import type {Bank} from '../bank/bank.ts';
import type {TextRow} from './text-row.ts';
import {timeLimitsIn, type TimeLimit} from './time-limits.ts';

interface LimitBroken {
	readonly rule: string;
	readonly quote: string;
	readonly clause: string;
	/** Within the Code where nothing but the acknowledgement came between; shorter than the Code where it came at once. */
	readonly isDoubtful: boolean;
}

export function limitsBroken(row: TextRow, {ceilings}: Bank): readonly LimitBroken[] {
	return timeLimitsIn(row).flatMap((limit) => {
		const ceiling = ceilings.find(({step, stage}) => step === limit.step && stage === limit.stage);
		if (!ceiling || !isOver(limit, ceiling.days)) return [];
		const isDoubtful = limit.isFromReceipt === true && ceiling.fromReceipt !== undefined && !isOver(limit, ceiling.fromReceipt);
		return [{rule: ceiling.id, quote: limit.quote, clause: ceiling.clause, isDoubtful}];
	});
}

/** Five working days are a week of seven: of days that may be calendar days, only what is longer than that is surely over. */
function isOver({days, unit}: TimeLimit, workingDays: number): boolean {
	return days > (unit === 'working' ? workingDays : (workingDays * 7) / 5);
}
