/** An answers file, put through the same engine as the interview: what is asked is taken, what is not is named with the reason. */
import {isOpen, type OpenResponse, type Response} from '../core/draft/answers.ts';
import type {Bank, Question, QuestionId} from '../core/bank/bank.ts';
import {isAnswered, promptsOf} from '../core/draft/prompts.ts';
import {pathOf} from '../core/draft/branching.ts';
import {progressOf, type Progress} from '../core/draft/position.ts';
import {evolve, type Draft, type Happening} from '../core/draft/draft.ts';
import {decide, type Command} from '../core/interview/decide.ts';
import type {Challenge} from '../core/interview/challenge.ts';
import {parseDate} from '../core/kinds/date.ts';
import {plainText} from '../core/text/plain-text.ts';
import {answersFileWords as words} from '../wording/en/answers-file.ts';
import type {AnswersFile, Problem} from './answers-file.ts';
import {findGiven, type Addressed} from './given-questions.ts';
import {isSameValue, readGiven, type Register} from './given-values.ts';
import {whyNotAsked} from './why-not-asked.ts';

export interface NotAsked {
	readonly line: number;
	readonly question: QuestionId;
	readonly reason: string;
}

export interface TakenAnswers {
	/** What is to be recorded, in order; none when the draft already says all of it. */
	readonly happenings: readonly Happening[];
	readonly taken: readonly QuestionId[];
	readonly unchanged: readonly QuestionId[];
	/** Challenges that stand beside answers taken: a file is deliberate. */
	readonly challenged: ReadonlyArray<{readonly question: QuestionId; readonly challenges: ReadonlyArray<Challenge['code']>}>;
	readonly notAsked: readonly NotAsked[];
	readonly problems: readonly Problem[];
	/** Questions asked now that have no answer. */
	readonly open: readonly QuestionId[];
	readonly progress: Progress;
}

/** `today` is an ISO date. */
export function takeAnswers(bank: Bank, start: Draft, file: AnswersFile, today: string): TakenAnswers {
	const run = new Run(bank, start, today);
	const register = run.takeRegister(file);
	const {addressed, problems} = findGiven(bank, file);
	run.problems.push(...problems);
	run.takeAll(addressed, register);
	const {draft, happenings, taken, unchanged, challenged} = run;
	const done = new Set([...taken, ...unchanged, ...run.misfits]);
	const notAsked = [...addressed.values()].filter(({question}) => !done.has(question.id)).map(({line, question}) => ({line, question: question.id, reason: whyNotAsked(bank, draft, question)}));
	const open = promptsOf(bank, draft).all.filter((question) => !isAnswered(draft, question)).map((question) => question.id);
	return {happenings, taken, unchanged, challenged, notAsked, problems: run.problems, open, progress: progressOf(bank, draft)};
}

class Run {
	draft: Draft;
	readonly happenings: Happening[] = [];
	readonly taken: QuestionId[] = [];
	readonly unchanged: QuestionId[] = [];
	readonly misfits: QuestionId[] = [];
	readonly challenged: Array<{question: QuestionId; challenges: ReadonlyArray<Challenge['code']>}> = [];
	readonly problems: Problem[] = [];
	readonly #bank: Bank;
	readonly #today: string;

	constructor(bank: Bank, draft: Draft, today: string) {
		this.#bank = bank;
		this.draft = draft;
		this.#today = today;
	}

	/** Documents the draft does not have yet are added to its register. */
	takeRegister(file: AnswersFile): Register {
		const register = new Map<string, string>();
		for (const {id, title} of this.draft.evidence.values()) register.set(id.toLowerCase(), id).set(title.toLowerCase(), id).set(id, id);
		for (const [key, {line, value}] of file.evidence) {
			const title = plainText(value.title).replaceAll(/\s+/g, ' ').trim();
			const link = plainText(value.link ?? '').trim();
			const date = this.#documentDate(value.date, line, key);
			const known = [...this.draft.evidence.values()].find((each) => each.title === title && (link === '' || each.link === link) && (date === '' || each.date === date));
			if (!known) this.#apply({type: 'add-evidence', title, ...(link && {link}), ...(date && {date})});
			const id = known?.id ?? [...this.draft.evidence.keys()].at(-1)!;
			register.set(key, id).set(key.toLowerCase(), id);
		}

		return register;
	}

	/** In the interview's own order, again and again while answers open further questions. */
	takeAll(addressed: ReadonlyMap<QuestionId, Addressed>, register: Register): void {
		const seen = new Set<QuestionId>();
		for (;;) {
			const next = pathOf(this.#bank, this.draft).asked.find((question) => addressed.has(question.id) && !seen.has(question.id));
			if (!next) return;
			seen.add(next.id);
			this.#take(next, addressed.get(next.id)!, register);
		}
	}

	#take(question: Question, {line, place, value: given}: Addressed, register: Register): void {
		const read = readGiven(given, question, register);
		if ('trouble' in read) {
			this.misfits.push(question.id);
			this.problems.push({line, place, ...read.trouble});
			return;
		}

		if (isSameResponse(this.draft.answers.get(question.id)?.response, read)) {
			this.unchanged.push(question.id);
			return;
		}

		const command: Command = 'open' in read ? {type: 'leave-open', question: question.id, reason: read.open.open, ...(read.open.who !== undefined && {who: read.open.who})} : {type: 'give-answer', question: question.id, value: read.value, confirmed: true};
		const refused = this.#apply(command);
		if (refused) {
			this.misfits.push(question.id);
			this.problems.push({line, place, ...words.misfit(refused)});
			return;
		}

		this.taken.push(question.id);
		const last = this.happenings.at(-1);
		if (last?.type === 'answer-given' && last.confirmed) this.challenged.push({question: question.id, challenges: last.confirmed as ReadonlyArray<Challenge['code']>});
	}

	#apply(command: Command) {
		const decision = decide(this.#bank, this.draft, command, this.#today);
		if ('refused' in decision) return decision.refused;
		if (!('happenings' in decision)) return undefined;
		for (const happening of decision.happenings) {
			this.happenings.push(happening);
			// Who and when are stamped as it is recorded; nothing decided here reads them.
			this.draft = evolve(this.draft, {at: this.draft.changedAt, by: '', via: 'answers-file', ...happening});
		}

		return undefined;
	}

	#documentDate(text: string | undefined, line: number, key: string): string {
		if (text === undefined || text.trim() === '') return '';
		const parsed = parseDate(text);
		if ('value' in parsed) return String(parsed.value);
		this.problems.push({line, place: `evidence.${key}.date`, ...words.misfit(parsed.issue)});
		return '';
	}
}

function isSameResponse(now: Response | undefined, read: {readonly value: Parameters<typeof isSameValue>[1]} | {readonly open: OpenResponse}): boolean {
	if (now === undefined) return false;
	if ('open' in read) return isOpen(now) && now.open === read.open.open && now.who === read.open.who;
	return !isOpen(now) && isSameValue(now.value, read.value);
}
