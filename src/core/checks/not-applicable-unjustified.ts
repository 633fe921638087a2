/**
 * What: "Not applicable" without a reason.
 * Why: no official rule allows a bare N/A; a reader must see why the duty did not arise. What follows from a fact by itself carries its own line.
 */
import type {RowCheck} from '../gap.ts';
import {written} from '../row.ts';

export const notApplicableUnjustified: RowCheck = (reading) =>
	reading.answer === 'not-applicable' && !reading.row.follows && written(reading, 'not-applicable') === '' ? {severity: 'serious', found: {}} : undefined;
