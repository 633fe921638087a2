import type {AssessmentDocument} from '../../document/model.ts';
import {printable} from './printable.ts';

/** What a file says of itself: its title, who wrote it, and what it is about. */
export function fileProperties({title, landlord, period, completedBy, summary}: AssessmentDocument) {
	const who = printable([completedBy, landlord, title].find((each) => each !== '')!);
	return {
		title: printable([title, landlord, period].filter((each) => each !== '').join(' · ')),
		creator: who,
		lastModifiedBy: who,
		description: printable(summary.verdict),
	};
}
