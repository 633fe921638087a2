/**
 * What: Yes or Partly with nothing written beside it.
 * Why: evidence is asked for every statement (2024 and 2022 preambles). Evidence that was left open is `open-answer`.
 */
import type {Check} from './gap.ts';
import {written} from '../draft/row.ts';
import {isOpen} from '../draft/answers.ts';

export const noEvidence: Check = {
	ofAnswers(reading) {
		if ((reading.answer !== 'yes' && reading.answer !== 'partly') || reading.row.notTriggered !== undefined) return undefined;
		if (reading.evidence.length > 0 || written(reading, 'commentary') !== '' || written(reading, 'part-met') !== '') return undefined;
		const isWaiting = (reading.parts.get('evidence') ?? []).some(({entry}) => entry && isOpen(entry.response));
		if (isWaiting || written(reading, 'explanation') !== '' || written(reading, 'reasons') !== '') return undefined;
		return {severity: 'serious', found: {}};
	},
	ofForm({comply, text}) {
		return (comply === 'yes' || comply === 'partial') && text.trim() === '' ? {severity: 'serious', found: {}} : undefined;
	},
	examples: {
		flagged: [{provision: '5.8'}, {edition: '2022', provision: '3.3', comply: 'partial', evidence: ' '}],
		passed: [
			{provision: '9.5', commentary: 'Cllr J. Okafor, elected member of the Housing Board.', why: 'Commentary alone is not empty.'},
			{edition: '2022', provision: '1.6', evidence: 'ACTION\nStaff guidance will be amended to reflect this.', why: 'A promise alone is an admission, not an empty cell.'},
			{provision: '8.4', comply: 'no'},
		],
	},
};
