/** One page for the governing body: the verdict, the counts, every No, the doubts, every Yes that nothing shows, what changed. */
import type {Bank} from '../core/bank/bank.ts';
import type {GapCode} from '../core/checks/gap.ts';
import type {Draft} from '../core/draft/draft.ts';
import {carriedProgress} from '../core/last-year/waiting.ts';
import {countAnswers, isShort, readRows, written, type AnswerCounts, type RowReading} from '../core/draft/row.ts';
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
	const stand: Stand = {
		landlord,
		isClean,
		counts: countAnswers(readings),
		unsure: unsureRows(readings, entries),
		shortfalls: shortfalls.map(({id}) => id),
		undated: shortfalls.filter(({due}) => isEmpty(due)).map(({id}) => id),
		unplanned: shortfalls.filter(({action, owner, due}) => [action, owner, due].some(isEmpty)).map(({id}) => id),
		blocking: entries.filter(({severity, code}) => severity === 'blocking' && !untold.has(code)).length,
	};
	return {
		verdict: verdictWords(stand),
		counts: countsOf(readings, stand.counts, isClean ? 0 : carriedProgress(bank, draft).waiting),
		figures: figuresOf(bank, draft),
		shortfalls,
		doubts: isClean ? [] : entries.filter(({code}) => code === 'contradiction'),
		bare,
		sinceLastYear: stand.counts.open === stand.counts.all ? undefined : sinceLastYear(bank, draft),
		decisions: decisionWords(stand),
	};
}

/** `carried`: how many of those not answered wait for last year's answer to be confirmed. */
function countsOf(readings: readonly RowReading[], {yes, no, notApplicable, open, all}: AnswerCounts, carried: number): Summary['counts'] {
	const {counts} = documentWords;
	const [partly, waiting] = (['partly', 'open'] as const).map((state) => readings.filter(({answer}) => answer === state).length) as [number, number];
	return [
		{label: counts.yes, count: yes, note: ''},
		{label: counts.no, count: no, note: partly > 0 ? partlyWords(partly) : ''},
		{label: counts['not-applicable'], count: notApplicable, note: ''},
		{label: counts.open, count: waiting, note: ''},
		{label: counts.unanswered, count: open - waiting, note: carried > 0 ? lastYearWords.ofThemCarried(carried) : ''},
		{label: counts.all, count: all, note: ''},
	].filter(({label, count}) => count > 0 || label === counts.yes || label === counts.no);
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
