/** A draft is the fold of its journal: events in, state out. It needs no bank, so an answer is kept even if its question is gone. */
import type {Edition} from '../bank/edition.ts';
import type {Answers, Entry, Evidence, EvidenceRef, OpenReason, Response, Ticks, Value} from './answers.ts';
import type {QuestionId} from '../bank/bank.ts';
import type {LastYear} from './last-year.ts';

/** How an event came about. */
export type Via = 'interview' | 'line' | 'prompts' | 'answers-file' | 'import';

interface Stamp {
	/** ISO time. */
	readonly at: string;
	readonly by: string;
	readonly via: Via;
}

export type Happening =
	| {readonly type: 'draft-opened'; readonly id: string; readonly edition: Edition; readonly bank: string}
	| {readonly type: 'answer-given'; readonly question: QuestionId; readonly value: Value; readonly confirmed?: readonly string[]}
	/** A tick list, all its parts at once. */
	| {readonly type: 'ticks-given'; readonly list: QuestionId; readonly ticks: Ticks}
	| {readonly type: 'left-open'; readonly question: QuestionId; readonly reason: OpenReason; readonly who?: string}
	| {readonly type: 'evidence-added'; readonly id: string; readonly title: string; readonly link?: string; readonly date?: string}
	| {readonly type: 'let-stand'; readonly provision: string; readonly gap: string; readonly words: string; readonly reason: string}
	| {readonly type: 'evidence-changed'; readonly id: string; readonly title: string; readonly link?: string; readonly date?: string}
	| {readonly type: 'evidence-removed'; readonly id: string}
	| {readonly type: 'text-kept'; readonly where: string; readonly text: string}
	/** `provision` is empty for the whole document. */
	| {readonly type: 'comment-made'; readonly provision: string; readonly author: string; readonly text: string}
	| {readonly type: 'comment-settled'; readonly comment: number}
	| ({readonly type: 'last-year-taken'} & LastYear)
	/** `aim`: the provision it is on the way to. */
	| {readonly type: 'moved'; readonly to: QuestionId; readonly aim?: string}
	| {readonly type: 'section-checked'; readonly section: number}
	/** With what was answered to questions that the bank asks in other words now. */
	| {readonly type: 'bank-changed'; readonly bank: string; readonly today?: Readonly<Record<QuestionId, Response>>}
	/** Stands where a line of the journal could not be read: what was written of the draft counts its events. */
	| {readonly type: 'line-left-out'; readonly line: number};

/** Words that show a gap, and why the officer lets them stand. */
export interface Stand {
	/** As `wordsOf` gives them; other words are another gap. */
	readonly words: string;
	readonly reason: string;
	readonly by: string;
	/** ISO time. */
	readonly at: string;
}

/** Text of an edited document that belongs to no question: nothing that somebody wrote is dropped. */
export interface KeptText {
	/** Where it stood, in words. */
	readonly where: string;
	readonly text: string;
}

/** What a colleague wrote beside the document, until it is dealt with. */
export interface Comment {
	/** 1, 2 … in the order they were made. */
	readonly id: number;
	/** Empty where it is about the whole document. */
	readonly provision: string;
	readonly author: string;
	readonly text: string;
	readonly isSettled: boolean;
}

export type DraftEvent = Stamp & Happening;

export interface Draft {
	readonly id: string;
	readonly edition: Edition;
	readonly bank: string;
	readonly answers: Answers;
	readonly evidence: ReadonlyMap<string, Evidence>;
	/** How many documents were ever added: a number is never given again. */
	readonly evidenceAdded: number;
	/** The evidence given last, for "same as last time". */
	readonly lastEvidence: readonly EvidenceRef[];
	/** By provision and gap code: `5.3 admission`. */
	readonly stands: ReadonlyMap<string, Stand>;
	readonly kept: readonly KeptText[];
	readonly comments: readonly Comment[];
	/** The document the draft set out from; nothing in it counts as answered. */
	readonly lastYear: LastYear | undefined;
	/** Section number to the event at which the officer said it was right. */
	readonly checked: ReadonlyMap<number, number>;
	/** The question moved to, until it is answered. */
	readonly at: QuestionId | undefined;
	/** The question moved to before that one, where nothing was answered between. */
	readonly cameFrom: QuestionId | undefined;
	/** The provision that was jumped to, while the facts it needs are asked on the way. */
	readonly aim: string | undefined;
	/** The question answered last. */
	readonly after: QuestionId | undefined;
	/** How many events there are. */
	readonly events: number;
	/** ISO times of the last answers, newest last, for the officer's own pace. */
	readonly times: readonly string[];
	readonly changedAt: string;
	readonly completedBy: string;
}

export const emptyDraft: Draft = {
	id: '',
	edition: '2024',
	bank: '',
	answers: new Map(),
	evidence: new Map(),
	evidenceAdded: 0,
	lastEvidence: [],
	stands: new Map(),
	kept: [],
	comments: [],
	lastYear: undefined,
	checked: new Map(),
	at: undefined,
	cameFrom: undefined,
	aim: undefined,
	after: undefined,
	events: 0,
	times: [],
	changedAt: '',
	completedBy: '',
};

const pacesKept = 40;

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

/** The draft after one more event; the draft given is left as it was. */
export function evolve(draft: Draft, event: DraftEvent): Draft {
	const next: Mutable<Draft> = {...draft};
	if (['answer-given', 'ticks-given', 'left-open', 'bank-changed'].includes(event.type)) next.answers = new Map(draft.answers);
	if (event.type === 'evidence-added' || event.type === 'evidence-changed' || event.type === 'evidence-removed') next.evidence = new Map(draft.evidence);
	if (event.type === 'let-stand') next.stands = new Map(draft.stands);
	if (event.type === 'section-checked') next.checked = new Map(draft.checked);
	next.times = [...draft.times];
	apply(next, event);
	return next;
}

/** The draft a whole journal gives; linear in the number of events. */
export function foldJournal(events: Iterable<DraftEvent>): Draft {
	const draft: Mutable<Draft> = {...emptyDraft, answers: new Map(), evidence: new Map(), stands: new Map(), checked: new Map(), times: []};
	for (const event of events) apply(draft, event);
	return draft;
}

function apply(draft: Mutable<Draft>, event: DraftEvent): void {
	draft.events += 1;
	if (event.type !== 'line-left-out') draft.changedAt = event.at;
	switch (event.type) {
		case 'draft-opened':
			draft.id = event.id;
			draft.edition = event.edition;
			draft.bank = event.bank;
			return;
		case 'answer-given':
			keep(draft, event.question, {value: event.value}, event, event.confirmed);
			respond(draft, event.question, event.at);
			if (Array.isArray(event.value)) draft.lastEvidence = event.value.length > 0 ? event.value : draft.lastEvidence;
			if (event.question === 'completed_by' && typeof event.value === 'string') draft.completedBy = event.value;
			return;
		case 'ticks-given':
			for (const [part, tick] of Object.entries(event.ticks)) keep(draft, part, typeof tick === 'boolean' ? {value: tick} : tick, event);
			respond(draft, event.list, event.at);
			return;
		case 'left-open':
			keep(draft, event.question, event.who === undefined ? {open: event.reason} : {open: event.reason, who: event.who}, event);
			respond(draft, event.question, event.at);
			return;
		case 'evidence-added':
		case 'evidence-changed': {
			const {id, title, link, date} = event;
			(draft.evidence as Map<string, Evidence>).set(id, {id, title, ...(link && {link}), ...(date && {date})});
			if (event.type === 'evidence-added') draft.evidenceAdded += 1;
			return;
		}

		case 'evidence-removed':
			(draft.evidence as Map<string, Evidence>).delete(event.id);
			draft.lastEvidence = draft.lastEvidence.filter(({evidence}) => evidence !== event.id);
			return;

		case 'let-stand': {
			const {provision, gap, words, reason, by, at} = event;
			(draft.stands as Map<string, Stand>).set(`${provision} ${gap}`, {words, reason, by, at});
			return;
		}

		case 'text-kept':
			draft.kept = [...draft.kept, {where: event.where, text: event.text}];
			return;
		case 'comment-made': {
			const {provision, author, text} = event;
			draft.comments = [...draft.comments, {id: draft.comments.length + 1, provision, author, text, isSettled: false}];
			return;
		}

		case 'comment-settled':
			draft.comments = draft.comments.map((comment) => (comment.id === event.comment ? {...comment, isSettled: true} : comment));
			return;
		case 'last-year-taken': {
			const {document, reading, unplaced, uncertain, told} = event;
			draft.lastYear = {document, reading, unplaced, uncertain, ...(told && {told})};
			return;
		}

		case 'moved':
			draft.cameFrom = draft.at;
			draft.at = event.to;
			draft.aim = event.aim;
			return;
		case 'section-checked':
			(draft.checked as Map<number, number>).set(event.section, draft.events);
			draft.at = undefined;
			draft.cameFrom = undefined;
			draft.aim = undefined;
			return;
		case 'bank-changed':
			draft.bank = event.bank;
			for (const [question, response] of Object.entries(event.today ?? {})) keep(draft, question, response, event);
	}
}

function keep(draft: Mutable<Draft>, question: QuestionId, response: Response, stamp: Stamp, confirmed?: readonly string[]): void {
	const before = draft.answers.get(question);
	const isCorrected = before !== undefined && 'value' in before.response && JSON.stringify(before.response) !== JSON.stringify(response);
	const corrected = isCorrected ? draft.events : before?.corrected;
	const entry: Entry = {response, at: stamp.at, by: stamp.by, seq: draft.events, ...(corrected !== undefined && {corrected}), ...(confirmed && {confirmed})};
	(draft.answers as Map<QuestionId, Entry>).set(question, entry);
}

/** Something was answered: the interview goes on after it. */
function respond(draft: Mutable<Draft>, question: QuestionId, at: string): void {
	draft.at = undefined;
	draft.cameFrom = undefined;
	if (draft.aim !== undefined && question === `${draft.aim}/answer`) draft.aim = undefined;
	draft.after = question;
	const times = draft.times as string[];
	times.push(at);
	if (times.length > pacesKept) times.shift();
}
