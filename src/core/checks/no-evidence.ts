/**
 * What: Yes or Partly with nothing written beside it.
 * Why: evidence is asked for every statement (2024 and 2022 preambles). Evidence that was left open is `open-answer`.
 */
import type {Check} from '../gap.ts';
import {written} from '../row.ts';
import {isOpen} from '../answers.ts';

export const noEvidence: Check = {
	ofAnswers(reading) {
		if (reading.answer !== 'yes' && reading.answer !== 'partly') return undefined;
		if (reading.evidence.length > 0 || written(reading, 'commentary') !== '' || written(reading, 'part-met') !== '') return undefined;
		const isWaiting = (reading.parts.get('evidence') ?? []).some(({entry}) => entry && isOpen(entry.response));
		if (isWaiting || written(reading, 'explanation') !== '' || written(reading, 'reasons') !== '') return undefined;
		return {severity: 'serious', found: {}};
	},
};
