/** The dates by which a row says something will be done. */
import type {Bank} from '../bank/bank.ts';
import type {TextRow} from './text-row.ts';
import {datesIn, type WrittenDate} from './dates.ts';
import {phrases, hasPhrase} from './phrases.ts';
import {promisesIn} from './promises.ts';
import {sentencesOf, type Sentence} from './sentences.ts';

const past = phrases('was|were|has|have|had|since|last|approved|adopted|introduced|(carried out)|undertook|took|completed|published|reviewed|updated|performance|answered|responded|achieved|received|dated|ended|ending|average|decided|agreed|began|started');
/** What is arranged is still to come, whoever arranged it when. */
const arranged = phrases(
	'has|have|is|are|was|were|been [also|now|already] (ordered|booked|arranged|commissioned|scheduled|instructed|asked|tasked|timetabled|planned|budgeted|reserved|confirmed|agreed|approved) ... (for|by|in time for|from|to start|to begin|to take effect)',
	'(takes|take|taking|coming|comes|come) (effect|(into|in) (force|effect|use))',
	'goes|go|going live',
	'starts|begins|opens|ends|changes|(is due)|(are due)|(in time for)|(ready for)',
);

/** What is promised, by when; and where nothing is, a date that stands as a deadline. */
export function targetDatesIn(row: TextRow, bank: Bank): readonly WrittenDate[] {
	const promised = new Set(promisesIn(row, bank).map(({sentence}) => sentence));
	return sentencesOf(row).flatMap((sentence) => {
		const dates = datesIn(sentence.text);
		return dates.length > 0 && (promised.has(sentence) || sentence.isAction || isDeadline(sentence)) ? dates : [];
	});
}

function isDeadline({text, isQuoted}: Sentence): boolean {
	return !isQuoted && !text.includes('%') && (!hasPhrase(past, text) || hasPhrase(arranged, text));
}
