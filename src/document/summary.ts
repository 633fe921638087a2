/** One page for the governing body: the verdict, the counts, every No, the doubts, every Yes that nothing shows, what changed. */
import type {Bank} from '../core/bank/bank.ts';
import type {GapCode} from '../core/checks/gap.ts';
import type {Draft} from '../core/draft/draft.ts';
import {carriedProgress} from '../core/last-year/waiting.ts';
import {countAnswers, isShort, readRows, written, type RowReading} from '../core/draft/row.ts';
import {documentWords, partlyWords} from '../wording/en/document.ts';
import {lastYearWords} from '../wording/en/last-year-appendix.ts';
import {decisionWords, verdictWords, type Stand} from '../wording/en/verdict.ts';
import {figuresOf} from './figures.ts';
import type {GapEntry, Shortfall, Summary, Text} from './model.ts';
import {dueOf, partOf} from './row-texts.ts';
import {sinceLastYear} from './since-last-year.ts';
import {judgedOn} from './standing.ts';
import {plainOf, withoutMissing} from './text.ts';

interface SummaryInput {
	readonly bank: Bank;
	readonly draft: Draft;
	readonly entries: readonly GapEntry[];
	readonly isClean: boolean;
	readonly landlord: string;
}

/** The counts tell these already. */
const untold: ReadonlySet<GapCode> = new Set(['unanswered', 'open-answer']);

export function summaryOf({bank, draft, entries, isClean, landlord}: SummaryInput): Summary {
	const readings = readRows(bank, draft);
	const shortfalls = readings.filter(isShort).map((reading) => shortfallOf(reading, isClean, judgedOn(draft)));
	const bare = readings.filter((reading) => reading.answer === 'yes' && !isShown(reading)).map(({provision}) => provision.id);
	const stand: Stand = {landlord, counts: countAnswers(readings), shortfalls: shortfalls.map(({id}) => id), unsure: unsureRows(readings, entries),
		undated: shortfalls.filter(({due}) => isEmpty(due)).map(({id}) => id),
		unplanned: shortfalls.filter(({action, owner, due}) => [action, owner, due].some(isEmpty)).map(({id}) => id),
		 blocking: entries.filter(({severity, code}) => severity === 'blocking' && !untold.has(code)).length};
	return {
		verdict: verdictWords(stand),
		counts: countsOf(readings, isClean ? 0 : carriedProgress(bank, draft).waiting),
		figures: figuresOf(bank, draft),
		shortfalls,
		doubts: isClean ? [] : entries.filter(({code}) => code === 'contradiction'),
		bare,
		sinceLastYear: stand.counts.open === stand.counts.all ? undefined : sinceLastYear(bank, draft),
		decisions: decisionWords(stand),
	};
}

/** `carried`: how many of those not answered wait for last year's answer to be confirmed. */
function countsOf(readings: readonly RowReading[], carried: number): Summary['counts'] {
	const {counts} = documentWords;
	const count = (...states: ReadonlyArray<RowReading['answer']>) => readings.filter(({answer}) => states.includes(answer)).length;
	const partly = count('partly');
	return [
		{label: counts.yes, count: count('yes'), note: ''},
		{label: counts.no, count: count('no', 'partly'), note: partly > 0 ? partlyWords(partly) : ''},
		{label: counts['not-applicable'], count: count('not-applicable'), note: ''},
		{label: counts.open, count: count('open'), note: ''},
		{label: counts.unanswered, count: count(undefined), note: carried > 0 ? lastYearWords.ofThemCarried(carried) : ''},
		{label: counts.all, count: readings.length, note: ''},
	].filter(({label, count: number}) => number > 0 || label === counts.yes || label === counts.no);
}

function shortfallOf(reading: RowReading, isClean: boolean, today: string): Shortfall {
	const {id, asks} = reading.provision;
	const shown = (text: Text) => (isClean ? withoutMissing(text) : text);
	return {
		id,
		isPartly: reading.answer === 'partly',
		inShort: asks,
		short: shown(partOf(reading, 'explanation')),
		action: shown(partOf(reading, 'action')),
		owner: shown(partOf(reading, 'owner')),
		due: shown(dueOf(reading)),
		isPast: written(reading, 'due') !== '' && written(reading, 'due') < today,
	};
}

/** Every No with its date in words, empty where none is given. */
export function datedNoes({shortfalls}: Summary): ReadonlyArray<{readonly id: string; readonly date: string}> {
	return shortfalls.map(({id, due}) => ({id, date: plainOf(due)}));
}

function isEmpty(text: Text): boolean {
	return withoutMissing(text).length === 0;
}

const againstYes: ReadonlySet<GapCode> = new Set(['code-conflict', 'admission', 'contradiction', 'fact-unknown', 'open-answer']);

/** Rows answered Yes of which a serious doubt stands. */
function unsureRows(readings: readonly RowReading[], entries: readonly GapEntry[]): number {
	const doubted = new Set(entries.filter(({code, severity}) => severity !== 'advice' && againstYes.has(code)).flatMap(({provisions}) => provisions));
	return readings.filter(({answer, provision}) => answer === 'yes' && doubted.has(provision.id)).length;
}

function isShown(reading: RowReading): boolean {
	return reading.evidence.length > 0 || reading.row.notTriggered !== undefined || (['evidence', 'commentary', 'explanation', 'reasons'] as const).some((part) => written(reading, part) !== '');
}
