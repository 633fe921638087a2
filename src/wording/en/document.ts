/** The words of the assessment document. */
import type {OpenResponse} from '../../core/draft/answers.ts';
import type {RowAnswer} from '../../core/bank/row-scope.ts';
import type {Question} from '../../core/bank/bank.ts';
import type {Severity} from '../../core/checks/gap.ts';
import {kinds} from '../../core/kinds/index.ts';

export const documentWords = {
	draft: 'DRAFT',
	completedBy: 'Completed by',
	covers: 'Also covers',
	summary: 'Summary for the governing body',
	standing: 'Where we stand',
	figures: 'Figures of the year',
	settleFirst: 'To settle, and what a reviewer will ask',
	moreGaps: (more: number) => `and ${more} more, in the list of gaps.`,
	doubts: 'In doubt',
	doubt: 'In doubt',
	decisions: 'What the governing body is asked to decide',
	response: {
		title: 'The governing body’s response',
		about: (body: string) => `${body === '' ? 'The governing body' : body} reviews and approves this self-assessment. Its response is published with it.`,
		published: ({date, isPlanned}: {readonly date: string; readonly isPlanned: boolean}) => `${isPlanned ? 'To be published' : 'Published'} on ${date}.`,
		member: 'Member Responsible for Complaints',
		words: 'Response',
	},
	answers: 'Answers',
	provisions: 'Provisions',
	counts: {yes: 'Yes', no: 'No', 'not-applicable': 'Not applicable', open: 'Waiting for an answer', unanswered: 'Not yet answered', all: 'All'},
	noes: 'Answered No',
	noNoes: 'No provision is answered No.',
	noColumns: ['Provision', 'Answer', 'In short', 'What is not met', 'By whom', 'By when'],
	yesWithoutEvidence: 'Yes, without evidence',
	everyYesShown: 'Every Yes has evidence or commentary beside it.',
	changes: 'Changes since last year',
	notCompared: 'not compared yet.',
	gapCounts: 'Gaps',
	form: 'Self-assessment',
	gaps: 'Gaps, worst first',
	noGaps: 'No gaps were found.',
	wholeAssessment: 'The whole assessment',
	toDo: 'What to do',
	theCodeAsks: 'The Code',
	letStand: (by: string) => `Let stand${by === '' ? '' : ` by ${by}`}, because`,
	actionPlan: 'Action plan',
	actionColumns: ['Provision', 'What', 'By whom', 'By when'],
	notGiven: 'not given',
	noActions: 'No action is planned.',
	chaseList: 'Answers to chase',
	nobodyNamed: 'Nobody named yet',
	nothingToChase: 'No answer is waiting.',
	evidence: 'Evidence register',
	evidenceColumns: ['No.', 'Document or record', 'Link', 'Date', 'Used at'],
	noEvidence: 'No document is in the register yet.',
	facts: 'Facts given',
	factColumns: ['Provision', 'Question', 'Answer'],
	planned: (date: string) => `${date} (planned)`,
	noFacts: 'No fact has been given yet.',
	kept: 'Text kept from an edited file',
	comments: 'Comments of colleagues',
} as const;

export const answerWords: Readonly<Record<RowAnswer, string>> = {yes: 'Yes', no: 'No', partly: 'No', 'not-applicable': 'N/A'};

/** For the governing body, which should see how much of a No is met. */
export const shortfallWords = {no: 'No', partly: 'No, partly met'} as const;

/** What stands before each piece of a cell when several kinds stand together. */
export const pieceLabels = {
	'part-met': 'Part met',
	evidence: 'Evidence',
	explanation: 'Not met',
	alternative: 'Instead',
	discretion: 'Why discretion is used',
	reasons: 'Reasons for a third stage',
	'not-applicable': 'Why it does not apply',
	commentary: 'Comment',
	action: 'Action',
} as const;

/** Stands where nothing has been written; printed in square brackets. */
export const placeholders = {
	answer: 'not yet answered',
	carried: 'not yet answered; carried from last year, not confirmed',
	evidence: 'no evidence given yet',
	commentary: 'comment not yet given',
	'part-met': 'part met not yet given',
	explanation: 'explanation not yet given',
	alternative: 'what is done instead, and why, not yet given',
	discretion: 'why discretion is used, not yet given',
	reasons: 'reasons not yet given',
	'not-applicable': 'reason not yet given',
	action: 'action not yet given',
	owner: 'owner not yet given',
	due: 'date not yet given',
} as const;

export function waitingWords({open, who}: OpenResponse): string {
	if (who) return `waiting for ${who}`;
	return {ask: 'waiting: somebody has to be asked', later: 'waiting: to be completed', unsure: 'waiting: unsure'}[open];
}

const [waitingForSomebody] = waitingWords({open: 'ask', who: '\0'}).split('\0') as [string];
const missingWords: ReadonlySet<string> = new Set([...Object.values(placeholders), documentWords.notGiven, ...(['ask', 'later', 'unsure'] as const).map((open) => waitingWords({open}))]);

/** Whether the words are ones that stand where something was not given. */
export function isMissingWords(words: string): boolean {
	const plain = words.replaceAll(/\s+/g, ' ').trim();
	return missingWords.has(plain) || plain.startsWith(waitingForSomebody);
}

/** A line from which what was not given is taken out, without the brackets and joints that held it: whom and when behind an action. */
export function withoutJoints(line: string): string {
	const by = dueWords('');
	// The last of each: the brackets stand at the end, behind what somebody may have written with brackets of his own.
	return line.replace(/^(.*) \((?:\s+|\s*,\s*)(?=by |\))/s, '$1 (').replace(new RegExp(`^(.*), ${by}\\)`, 's'), '$1)').replace(new RegExp(`^(.*) \\(${by}\\)`, 's'), '$1').replace(/ \(\)$/, '');
}

/** What is open about a question, for the chase list of those nobody is named for. */
export const openReasonWords = {ask: 'to be asked', later: 'to come back to', unsure: 'unsure'} as const;

const anyDate: Question = {id: '', role: 'fact', kind: 'date', ask: [], optional: false};

/** An ISO date as people write it: 28 February 2026. */
export function dateWords(date: string): string {
	return kinds.date.format(date, anyDate);
}

export function dueWords(date: string): string {
	return `by ${date}`;
}

export function partlyWords(partly: number): string {
	return `${partly} of them partly met`;
}

export function severityCountWords(counts: Readonly<Record<Severity, number>>): string {
	return `${counts.blocking} blocking, ${counts.serious} serious, ${counts.advice} advice`;
}

export interface Standing {
	/** Dates in words; absent where not given. */
	readonly assessed?: string;
	readonly approved?: string;
	readonly published?: string;
	/** Those of them that lie ahead. */
	readonly ahead: ReadonlyArray<'assessed' | 'approved' | 'published'>;
	readonly governingBody: string;
	readonly isOutOfOrder: boolean;
}

/** What keeps the document a DRAFT. */
export function draftWords({assessed, approved, published, ahead, governingBody, isOutOfOrder}: Standing): string {
	if (isOutOfOrder) return 'The dates are not in order: it is completed first, then approved, then published.';
	const body = governingBody === '' ? 'the governing body' : `the governing body (${governingBody})`;
	const isYet = (date: Standing['ahead'][number], given: string | undefined) => given === undefined || ahead.includes(date);
	const on = (given: string | undefined) => (given === undefined ? '' : ` (${given} lies ahead)`);
	const states = [
		...(isYet('assessed', assessed) ? [`not yet completed${on(assessed)}`] : []),
		...(isYet('approved', approved) ? [`not yet approved by ${body}${on(approved)}`] : []),
		...(isYet('published', published) ? [`not yet published${on(published)}`] : []),
	];
	if (states.length === 0) return 'It cannot be published while a blocking gap stands.';
	const text = states.length < 2 ? states.join('') : `${states.slice(0, -1).join(', ')} and ${states.at(-1)!}`;
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

export interface DatedSteps {
	/** Completed, approved, published; a date in words, empty where none is given. */
	readonly steps: ReadonlyArray<{readonly name: 'assessed' | 'approved' | 'published'; readonly date: string; readonly isPlanned: boolean}>;
	readonly governingBody: string;
	readonly publishedAt: string;
}

/** The line of dates under the title; empty while none is given. A day that has not come is a plan, and reads as one. */
export function datesWords({steps, governingBody, publishedAt}: DatedSteps): string {
	const body = governingBody === '' ? 'the governing body' : governingBody;
	const [done, plan] = [
		{assessed: 'completed', approved: `approved by ${body}`, published: 'published'},
		{assessed: 'completion', approved: `approval by ${body}`, published: 'publication'},
	] as const;
	const given = steps.filter(({date}) => date !== '');
	return given
		.map(({name, date, isPlanned}) => `${isPlanned ? `${plan[name]} planned for ${date}` : `${done[name]} on ${date}`}${name === 'published' && publishedAt !== '' ? ` (${publishedAt})` : ''}`)
		.join(', ');
}

/** What a gap is and where, before its sentence: `5.3, 6.2. No date.` */
export function gapLead({provisions, title}: {readonly provisions: readonly string[]; readonly title: string}): string {
	const at = provisions.length === 0 ? documentWords.wholeAssessment : provisions.length <= mostLed ? provisions.join(', ') : `${provisions.slice(0, mostLed).join(', ')} and ${provisions.length - mostLed} more`;
	return `${at} · ${title}.`;
}

const mostLed = 6;

/** Where a comment stands and whose it is, before its text. */
export function commentLead(provision: string, author: string): string {
	return [provision === '' ? documentWords.wholeAssessment : provision, author].filter((each) => each !== '').join(', ');
}

/** Every No in a line, with its date: `Answered No: 1.3 (by 30 November 2026), 1.6.` */
export function noesLine(noes: ReadonlyArray<{readonly id: string; readonly date: string}>): string {
	return noes.length === 0 ? documentWords.noNoes : `${documentWords.noes}: ${noes.map(({id, date}) => (date === '' ? id : `${id} (${dueWords(date)})`)).join(', ')}.`;
}

export function sectionHeading(section: number, title: string): string {
	return `Section ${section}: ${title}`;
}

/** A table's own heading inside a section, where the form has one. */
export function groupHeading(edition: '2024' | '2022', obligation: 'must' | 'should' | 'none', stage: number | undefined): string {
	const kind = edition === '2024' ? '' : obligation === 'should' ? 'Best practice: “should” requirements' : 'Mandatory: “must” requirements';
	return [...(stage === undefined ? [] : [`Stage ${stage}`]), ...(kind === '' ? [] : [kind])].join(' · ');
}
