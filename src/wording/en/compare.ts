/** The words of a comparison of two assessments. */
import type {Comply} from '../../core/bank/form-row.ts';
import type {Direction, WordsPart} from '../../core/compare/changed-rows.ts';
import type {PromiseState} from '../../core/compare/kept-promises.ts';
import type {Edition} from '../../core/bank/edition.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** In the order given; what there is none of is left out. */
const listed = (counts: ReadonlyArray<readonly [number, string]>) => counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ');

const states: Readonly<Record<PromiseState, string>> = {broken: 'broken', open: 'open', dropped: 'dropped', ended: 'no longer asked', kept: 'kept'};
const directions: Readonly<Record<Direction, string>> = {worse: 'for the worse', better: 'for the better', other: 'to or from N/A or empty'};

export const compareWords = {
	olderFirst: (before: Edition, after: Edition) => `The first is on the ${before} Code and the second on the ${after} Code. Give the older one first.`,
	head: (before: string, after: string) => `${before} → ${after}`,
	side: (name: string, edition: Edition) => `${name} (${edition} Code)`,
	otherLandlord: (before: string, after: string) => `They name different landlords: "${before}" and "${after}". Check that both are yours.`,

	nothing: 'No answer, word, gap or promise differs.',
	promises: 'Promises',
	promiseCounts: (counts: Readonly<Record<PromiseState, number>>) => listed((Object.keys(states) as PromiseState[]).map((state) => [counts[state], states[state]])),
	promise: (state: PromiseState) => states[state],
	by: (date: string) => `by ${date}`,
	stillStands: (provisions: readonly string[]) => `still not met at ${provisions.join(', ')}`,

	answers: 'Answers that changed',
	answerCounts: (counts: Readonly<Record<Direction, number>>) => listed((Object.keys(directions) as Direction[]).map((direction) => [counts[direction], directions[direction]])),
	answer: {yes: 'Yes', no: 'No', partial: 'Partly', 'not-applicable': 'N/A', blank: '(empty)'} satisfies Record<Comply, string>,
	was: (provisions: readonly string[]) => `was ${provisions.join(', ')}`,

	opened: 'Gaps opened',
	closed: 'Gaps closed',
	standing: (count: number) => `${counted(count, 'gap stands', 'gaps stand')} as before.`,
	whole: 'whole',

	words: 'Words that changed',
	parts: {evidence: 'evidence', commentary: 'commentary', text: 'text'} satisfies Record<WordsPart, string>,
	before: 'was',
	after: 'now',
	nothingWritten: '(nothing)',

	added: 'New in the later Code',
	ended: 'Not taken up by the later Code',

	/** For the governing body's page. */
	summary: (changed: number, promises: string, document: string) => [changed === 0 ? `no answer differs from ${document}` : `${counted(changed, 'answer differs', 'answers differ')} from ${document}`, ...(promises === '' ? [] : [`promises: ${promises}`])].join('; '),
	summaryColumns: ['Provision', 'Last year', 'Now'],
	brokenColumns: ['Provision', 'Promised last year, and not kept', 'By when'],
	noDate: 'no date given',
} as const;
