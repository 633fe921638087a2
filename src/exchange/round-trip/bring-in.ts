/** The edits of a document brought into the draft, three ways: as it was when written, as edited, as it is now. */
import {isOpen, type Evidence, type EvidenceRef, type Response, type Value} from '../../core/draft/answers.ts';
import type {Bank, Question, QuestionId} from '../../core/bank/bank.ts';
import {pathOf} from '../../core/draft/branching.ts';
import {evolve, type Draft, type Happening, type KeptText} from '../../core/draft/draft.ts';
import {decide, isAsked, type Command} from '../../core/interview/decide.ts';
import type {Issue} from '../../core/kinds/issue.ts';
import {kinds} from '../../core/kinds/index.ts';
import {isSameAddress} from '../../markdown/inline-reading.ts';
import type {AnswerEdit, DocumentEdit, Edit, Edits, NamedReference} from './edit.ts';
import {foldText, isSameText} from './same-text.ts';

/** The draft and the file were both changed, and differ. */
export interface Conflict {
	readonly edit: Edit;
	/** What the draft has now. */
	readonly now: Response | undefined;
}

export interface Refusal {
	readonly edit: Edit;
	readonly issue: Issue;
}

export interface BroughtIn {
	/** What is to be recorded, in order; none when the draft already says all of it. */
	readonly happenings: readonly Happening[];
	readonly draft: Draft;
	readonly taken: readonly Edit[];
	readonly conflicts: readonly Conflict[];
	/** What could not be taken; its text is kept. */
	readonly refused: readonly Refusal[];
	/** Text kept now; what was kept before is not among it. */
	readonly kept: readonly KeptText[];
}

/** `today` is an ISO date. */
export function bringIn(bank: Bank, {base, now, edits, today}: {readonly base: Draft; readonly now: Draft; readonly edits: Edits; readonly today: string}): BroughtIn {
	const run = new Run(bank, base, now, today);
	for (const edit of edits.edits) if (edit.type === 'document') run.bringDocument(edit);
	run.bringAnswers(edits.edits.filter((edit) => edit.type === 'answer'));
	for (const {where, text} of edits.loose) run.keep(where, text);
	return run;
}

export type Settlement = 'draft' | 'file' | 'both';

/** A conflict as the officer settled it. What is not taken from the file is kept, so that it is not asked again. */
export function settle(bank: Bank, now: Draft, {edit}: Conflict, settlement: Settlement, today: string): BroughtIn {
	const run = new Run(bank, now, now, today);
	if (settlement === 'draft') run.keep(edit.where, edit.text);
	else if (edit.type === 'document') run.bringDocument(edit);
	else run.take(edit, settlement === 'both' ? bothOf(now, edit) : undefined);
	return run;
}

/** Whether both texts can stand one after the other. */
export function canKeepBoth({edit}: Conflict): boolean {
	return edit.type === 'answer' && (edit.question.kind === 'long-text' || edit.question.kind === 'evidence');
}

function bothOf(now: Draft, {question, value}: AnswerEdit): AnswerEdit['value'] {
	const current = valueOf(now.answers.get(question.id)?.response);
	if (typeof value === 'object' && 'references' in value) return {references: [...((current ?? []) as readonly EvidenceRef[]).map((ref) => nameOf(now, ref)), ...value.references]};
	return [current, value].filter((text) => text !== undefined && text !== '').join('\n');
}

class Run implements BroughtIn {
	draft: Draft;
	readonly happenings: Happening[] = [];
	readonly taken: Edit[] = [];
	readonly conflicts: Conflict[] = [];
	readonly refused: Refusal[] = [];
	readonly kept: KeptText[] = [];
	readonly #bank: Bank;
	readonly #base: Draft;
	readonly #start: Draft;
	readonly #today: string;

	constructor(bank: Bank, base: Draft, now: Draft, today: string) {
		this.#bank = bank;
		this.#base = base;
		this.#start = now;
		this.draft = now;
		this.#today = today;
	}

	/** In the interview's own order, again and again while answers open further questions. */
	bringAnswers(edits: readonly AnswerEdit[]): void {
		const pending = new Map<QuestionId, AnswerEdit>();
		for (const edit of edits) this.#addPending(pending, edit);
		for (;;) {
			const {asked} = pathOf(this.#bank, this.draft);
			const question = asked.find(({id}) => pending.has(id));
			if (question) {
				this.#bringAnswer(pending.get(question.id)!);
				pending.delete(question.id);
			} else if (!this.#readdress(pending, asked)) break;
		}

		for (const edit of pending.values()) if (!this.#isSettled(edit)) this.#refuse(edit, {code: 'not-asked', question: edit.question.id});
	}

	/** Where a question is not asked, another of its row that prints to the same place may be, and have no answer yet, or this one. */
	#readdress(pending: Map<QuestionId, AnswerEdit>, asked: readonly Question[]): boolean {
		for (const [id, edit] of pending) {
			const {home, prints} = edit.question;
			const others = asked.filter((question) => prints !== undefined && question.home === home && question.prints === prints).map((question) => ({...edit, question}));
			const other = others.find((each) => !valueOf(this.draft.answers.get(each.question.id)?.response) || this.#isSettled(each));
			if (!other || edit.text.trim() === '') continue;
			pending.delete(id);
			pending.set(other.question.id, other);
			return true;
		}

		return false;
	}

	/** A file may say one answer in two places: what differs from the first is kept. */
	#addPending(pending: Map<QuestionId, AnswerEdit>, edit: AnswerEdit): void {
		const first = pending.get(edit.question.id);
		if (!first) pending.set(edit.question.id, edit);
		else if (!isSameText(first.text, edit.text) && !isSame(this.#read(first), this.#read(edit))) this.keep(edit.where, edit.text);
	}

	#bringAnswer(edit: AnswerEdit): void {
		if (this.#isSettled(edit)) return;
		const {id} = edit.question;
		const [base, now] = [this.#base, this.#start].map((draft) => draft.answers.get(id)?.response);
		if (isSame(base, now)) this.take(edit);
		// Kept before: the officer has decided for the draft's.
		else if (!this.#isKept(edit)) this.conflicts.push({edit, now});
	}

	/** The draft says it already, or said it when the file was written. */
	#isSettled(edit: AnswerEdit): boolean {
		const {id} = edit.question;
		const [base, now] = [this.#base.answers.get(id)?.response, this.draft.answers.get(id)?.response];
		const value = this.#read(edit);
		if (value !== undefined && (isSame(now, value) || isSame(base, value))) return true;
		// An emptied place has nothing to lose; what the draft says since, or does not ask for, stays.
		if (edit.text.trim() === '') return !isSame(base, now) || !isAsked(this.#bank, this.draft, id);
		return !isSame(base, now) && holdsBoth(valueOf(now), edit, valueOf(value));
	}

	#isKept({where, text}: Edit): boolean {
		const decision = decide(this.#bank, this.draft, {type: 'keep-text', where, text}, this.#today);
		return text.trim() !== '' && 'happenings' in decision && decision.happenings.length === 0;
	}

	/** The response the edit asks for; undefined where it names documents not in the register yet, or is none its question can have. */
	#read({question, value}: AnswerEdit): Response | undefined {
		if (typeof value === 'object' && 'references' in value) {
			const references = value.references.map((reference) => refer(this.draft, reference));
			return references.some((each) => each === undefined) ? undefined : {value: references as readonly EvidenceRef[]};
		}

		if (question.kind === 'answer') return {value: value as Value};
		const parsed = kinds[question.kind].parse(String(value), question);
		return 'value' in parsed ? {value: parsed.value} : undefined;
	}

	take(edit: AnswerEdit, value = edit.value): void {
		const {question} = edit;
		if (!isAsked(this.#bank, this.draft, question.id)) return this.#refuse(edit, {code: 'not-asked', question: question.id});
		if (typeof value === 'object' && 'references' in value) {
			for (const reference of value.references) if (!refer(this.draft, reference)) this.#apply({type: 'add-evidence', title: reference.title, ...(reference.link !== undefined && {link: reference.link})});
		}

		const read = this.#read({...edit, value});
		const given = read && !isOpen(read) ? read.value : (value as Value);
		const issue = this.#apply({type: 'give-answer', question: question.id, value: given, confirmed: true});
		if (issue) this.#refuse(edit, issue);
		else this.taken.push(edit);
	}

	bringDocument(edit: DocumentEdit): void {
		const {id, changed} = edit;
		const now = id === undefined ? undefined : this.draft.evidence.get(id);
		const known = id === undefined ? [...this.draft.evidence.values()] : now ? [now] : [];
		if (known.some((each) => saysAll(each, changed)) || this.#isKept(edit)) return;
		if (id === undefined) this.#apply({type: 'add-evidence', ...changed});
		else if (isSame(this.#base.evidence.get(id), now)) this.#apply({type: 'change-evidence', id, ...now, ...changed});
		else return void this.conflicts.push({edit, now: undefined});
		this.taken.push(edit);
	}

	keep(where: string, text: string): void {
		const before = this.draft.kept.length;
		this.#apply({type: 'keep-text', where, text});
		this.kept.push(...this.draft.kept.slice(before));
	}

	/** Told once: what was kept before was told before. */
	#refuse(edit: Edit, issue: Issue): void {
		const before = this.kept.length;
		this.keep(edit.where, edit.text);
		if (this.kept.length > before) this.refused.push({edit, issue});
	}

	#apply(command: Command): Issue | undefined {
		const decision = decide(this.#bank, this.draft, command, this.#today);
		if ('refused' in decision) return decision.refused;
		if (!('happenings' in decision)) return undefined;
		for (const happening of decision.happenings) {
			this.happenings.push(happening);
			// Who and when are stamped as it is recorded; nothing decided here reads them.
			this.draft = evolve(this.draft, {at: this.draft.changedAt, by: '', via: 'import', ...happening});
		}

		return undefined;
	}
}

function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function valueOf(response: Response | undefined): Value | undefined {
	return response === undefined || isOpen(response) ? undefined : response.value;
}

function nameOf(draft: Draft, {evidence, where}: EvidenceRef): NamedReference {
	const {title = evidence, link} = draft.evidence.get(evidence) ?? {};
	return {title, ...(link && {link}), ...(where && {where})};
}

function saysAll({title, link = '', date}: Evidence, changed: DocumentEdit['changed']): boolean {
	return isSameText(title, changed.title) && isSameAddress(link, changed.link ?? link) && (changed.date ?? date) === date;
}

/** Both texts were kept, one after the other. */
function holdsBoth(now: Value | undefined, {question, text}: AnswerEdit, value: Value | undefined): boolean {
	if (question.kind === 'long-text') return typeof now === 'string' && ` ${foldText(now)} `.includes(` ${foldText(text)} `);
	if (question.kind !== 'evidence' || !Array.isArray(now) || !Array.isArray(value)) return false;
	return (value as readonly EvidenceRef[]).every((each) => (now as readonly EvidenceRef[]).some((other) => isSame(each, other)));
}

/** The document of the register that is meant: by title, and by link where one is given. */
function refer(draft: Draft, {title, link, where}: NamedReference): EvidenceRef | undefined {
	const found = [...draft.evidence.values()].find((each) => isSameText(each.title, title) && (link === undefined || isSameAddress(each.link ?? '', link)));
	return found && {evidence: found.id, ...(where !== undefined && {where})};
}
