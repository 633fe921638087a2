/**
 * What: the date promised for an action is behind us.
 * Why: a promise that was not kept, or was kept and not recorded, is the first thing a reader can verify.
 */
import type {Check} from '../gap.ts';
import {isShort, written} from '../row.ts';

export const datePassed: Check = {
	ofAnswers(reading, {asOf}) {
		const date = written(reading, 'due');
		return isShort(reading) && date !== '' && date < asOf ? {severity: 'serious', found: {date}} : undefined;
	},
};
