/** The dates by which a row says something will be done. */
import type {Bank} from '../bank/bank.ts';
import type {TextRow} from './text-row.ts';
import {datesIn, type WrittenDate} from './dates.ts';
import {findPhrases, hasPhrase, phrases} from './phrases.ts';
import {promisesIn} from './promises.ts';
import {sentencesOf, type Sentence} from './sentences.ts';
import {clauseBefore} from './standing.ts';

const past = phrases('was|were|has|have|had|since|last|approved|adopted|introduced|(carried out)|undertook|took|completed|published|reviewed|updated|performance|answered|responded|achieved|received|dated|ended|ending|average|decided|agreed|began|started|missed|lapsed|failed|slipped|found|showed|went|came|fell|sampled|audited|done|trained|briefed|checked|tested|counted');
/** What is arranged is still to come, whoever arranged it when. */
const arranged = phrases(
	'has|have|is|are|was|were|been [also|now|already] (ordered|booked|arranged|commissioned|scheduled|instructed|asked|tasked|timetabled|planned|budgeted|reserved|confirmed|agreed|approved) ... (for|by|in time for|from|to start|to begin|to take effect)',
	'(takes|take|taking|coming|comes|come) (effect|(into|in) (force|effect|use))',
	'goes|go|going live',
	'starts|begins|opens|ends|changes|(is due)|(are due)|(in time for)|(ready for)',
);

/** Not yet: whoever has agreed "to withdraw it on 31 March" has it before them. */
const toCome = /\b(?:to \p{L}+|will|shall|(?:is|are|['’]re|['’]s) (?:\p{L}+ )?(?:\p{L}+ing|due|used|held|booked|to|before)|goes?|comes?|has it in|have it in|starts?|begins?|takes?|moves?|opens?|ends?|until|hears?|votes?|decides?|meets?|by the time)\b(?! (?:date|dates))/iu;
/** Words that lead to a day ahead. */
const leads = /\b(?:by|before|from|until|due|w\/c|week commencing|commencing|next|end|target(?: date)?:?|ready for|in time for)\s+(?:the\s+)?$/i;
/** A paper with its date: "Board minutes, 7 July". */
const paperOfADate =
	/\b(?:polic(?:y|ies)|procedures?|minutes?|reports?|audits?|log|register|letters?|templates?|handbook|survey|papers?|plan|charter|constitution|guidance|leaflets?|screenshots?|sample|samples|calls|cases|review|pack|sheets?|scheme|version|edition|dated|print|strategy|contract|tracker|dashboard|records?|website|page)\b/i;
const verb = /\b(?:is|are|was|were|has|have|will|shall|to|be|can|do|does|goes|comes|starts|begins|takes|hears|votes|decides|redraft|rewrite|reprint|new|revised)\b/i;

/** What is promised, by when; and where nothing is, a date that stands as a deadline. */
export function targetDatesIn(row: TextRow, bank: Bank): readonly WrittenDate[] {
	const promised = new Set(promisesIn(row, bank).map(({sentence}) => sentence));
	return sentencesOf(row).flatMap((sentence) => {
		const dates = datesIn(sentence.text);
		if (dates.length === 0 || promised.has(sentence) || sentence.isAction) return dates;
		return sentence.isQuoted ? [] : dates.filter((date) => isDeadline(sentence.text, date));
	});
}

/** The sentences that name a day to come, by which or on which something comes about. */
export function deadlinesIn(row: TextRow): readonly Sentence[] {
	return sentencesOf(row).filter(({text, isQuoted, isHeading}) => !isQuoted && !isHeading && (comesAbout.test(text) || (text.split(/\s+/).length <= wordsOfNote && !paperOfADate.test(text) && !/\p{L}{3,}ed\b/u.test(text))) && datesIn(text).some((date) => isDeadline(text, date)));
}

/** "Toolbox talks during January." */
const wordsOfNote = 8;

const comesAbout = /\b(?:goes?|comes?|starts?|begins?|takes?|moves?|opens?|lands?|arrives?|is|are|will|to|launch(?:es)?|lives?)\b/i;

function isDeadline(text: string, {start}: WrittenDate): boolean {
	const before = text.slice(0, start);
	if (leads.test(before) && hasPhrase(arranged, text)) return true;
	const clause = clauseBefore(before);
	if (hasPhrase(past, text)) return hasPhrase(arranged, text) || (toCome.test(clause) && !lastlyPast(clause)) || (leads.test(before) && !hasPhrase(past, clause));
	return !text.includes('%') && (verb.test(text) || toCome.test(text) || leads.test(before) || !paperOfADate.test(text));
}

/** What is over stands nearer to the date than what is to come. */
function lastlyPast(clause: string): boolean {
	const ahead = [...clause.matchAll(new RegExp(toCome, 'giu'))].at(-1)?.index ?? -1;
	const last = findPhrases(past, clause).at(-1)?.start ?? -1;
	return last > ahead;
}
