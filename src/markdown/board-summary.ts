/** One page for the governing body: the counts, every No, every Yes that nothing shows. */
import {countBySeverity} from '../core/checks/index.ts';
import type {Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import type {Gap} from '../core/checks/gap.ts';
import {carriedProgress} from '../core/last-year/waiting.ts';
import {isShort, readRows, written, type RowReading} from '../core/draft/row.ts';
import {documentWords, partlyWords, severityCountWords, shortfallWords} from '../wording/en/document.ts';
import {lastYearWords} from '../wording/en/last-year-appendix.ts';
import {writeInline} from './inline-text.ts';
import {dueOf, partOf} from './row-pieces.ts';
import {writeSinceLastYear} from './since-last-year.ts';
import {writeBlocks, writeMark, writeTable} from './table.ts';

/** Without `gaps` the summary leaves out what is flagged. */
export function writeBoardSummary(bank: Bank, draft: Draft, gaps: readonly Gap[] | undefined): string {
	const readings = readRows(bank, draft);
	return writeBlocks([
		writeMark('section', 'summary'),
		`## ${documentWords.summary}`,
		writeCounts(readings, gaps === undefined ? 0 : carriedProgress(bank, draft).waiting),
		gaps === undefined ? '' : `**${documentWords.gapCounts}:** ${severityCountWords(countBySeverity(gaps))}.`,
		writeNoes(readings.filter(isShort)),
		writeYesWithoutEvidence(readings),
		writeSinceLastYear(bank, draft),
	]);
}

/** `carried`: how many of those not answered wait for last year's answer to be confirmed. */
function writeCounts(readings: readonly RowReading[], carried: number): string {
	const {counts, answers, provisions} = documentWords;
	const count = (...states: ReadonlyArray<RowReading['answer']>) => readings.filter(({answer}) => states.includes(answer)).length;
	const partly = count('partly');
	const rows: ReadonlyArray<readonly [string, number, string?]> = [
		[counts.yes, count('yes')],
		[counts.no, count('no', 'partly'), partly > 0 ? ` (${partlyWords(partly)})` : ''],
		[counts['not-applicable'], count('not-applicable')],
		[counts.open, count('open')],
		[counts.unanswered, count(undefined), carried > 0 ? lastYearWords.ofThemCarried(carried) : ''],
		[counts.all, readings.length],
	];
	return writeTable([answers, provisions], [30, 30], rows.map(([label, number, note = '']) => [label, `${number}${note}`]));
}

function writeNoes(shorts: readonly RowReading[]): string {
	const heading = `### ${documentWords.noes}`;
	if (shorts.length === 0) return writeBlocks([heading, documentWords.noNoes]);
	const rows = shorts.map((reading) => {
		const {id, asks} = reading.provision;
		return [`${writeMark('no', id)}${id}`, shortfallWords[reading.answer === 'partly' ? 'partly' : 'no'], writeInline(asks), partOf(reading, 'owner') || documentWords.notGiven, dueOf(reading) || documentWords.notGiven];
	});
	return writeBlocks([heading, writeTable(documentWords.noColumns, [9, 14, 41, 18, 18], rows)]);
}

function writeYesWithoutEvidence(readings: readonly RowReading[]): string {
	const bare = readings.filter((reading) => reading.answer === 'yes' && !isShown(reading)).map(({provision}) => provision.id);
	return bare.length === 0 ? documentWords.everyYesShown : `**${documentWords.yesWithoutEvidence}:** ${bare.join(', ')}`;
}

function isShown(reading: RowReading): boolean {
	return reading.evidence.length > 0 || (['evidence', 'commentary', 'explanation', 'reasons'] as const).some((part) => written(reading, part) !== '');
}
