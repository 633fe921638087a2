/** The edits of a document brought into the draft, three ways: as it was when written, as edited, as it is now. */
import {valueOf, type Evidence, type EvidenceRef, type Response, type Value} from '../../core/draft/answers.ts';
import type {Bank, Question, QuestionId} from '../../core/bank/bank.ts';
import type {Comment, Draft, Happening, KeptText} from '../../core/draft/draft.ts';
import {commentAsMade, decide, isAsked} from '../../core/interview/decide.ts';
import {Rehearsal} from '../../core/interview/rehearsal.ts';
import type {Issue} from '../../core/kinds/issue.ts';
import {kinds} from '../../core/kinds/index.ts';
import {isSameAddress} from '../../publish/markdown/inline-reading.ts';
import {applyAnswers, giveAnswer, isSame} from '../apply-answers.ts';
import type {AnswerEdit, DocumentEdit, Edit, Edits, NamedReference} from './edit.ts';
import {foldText, isSameText} from './same-text.ts';
import {plainLine} from '../../core/text/plain-text.ts';

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
	/** Places emptied in the file that cannot be empty in the draft. */
	readonly emptied: readonly string[];
	/** Text kept now; what was kept before is not among it. */
	readonly kept: readonly KeptText[];
	/** Comments that the draft did not have. */
	readonly comments: readonly Comment[];
}

/** `today` is an ISO date. */
export function bringIn(bank: Bank, {base, now, edits, today}: {readonly base: Draft; readonly now: Draft; readonly edits: Edits; readonly today: string}): BroughtIn {
	const run = new Run(bank, base, now, today);
	for (const edit of edits.edits) if (edit.type === 'document') run.bringDocument(edit);
	run.bringAnswers(edits.edits.filter((edit) => edit.type === 'answer'));
	for (const {where, text} of edits.loose) run.keep(where, text);
	for (const {provision, author, text} of edits.comments) run.comment(provision, author, text);
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
	const current = valueOf(now.answers, question.id);
	if (typeof value === 'object' && 'references' in value) return {references: [...((current ?? []) as readonly EvidenceRef[]).map((ref) => nameOf(now, ref)), ...value.references]};
	return [current, value].filter((text) => text !== undefined && text !== '').join('\n');
}

class Run extends Rehearsal implements BroughtIn {
	readonly taken: Edit[] = [];
	readonly conflicts: Conflict[] = [];
	readonly refused: Refusal[] = [];
	readonly emptied: string[] = [];
	readonly kept: KeptText[] = [];
	readonly comments: Comment[] = [];
	readonly #base: Draft;
	readonly #start: Draft;

	constructor(bank: Bank, base: Draft, now: Draft, today: string) {
		super(bank, now, today);
		this.#base = base;
		this.#start = now;
	}

	bringAnswers(edits: readonly AnswerEdit[]): void {
		const pending = new Map<QuestionId, AnswerEdit>();
		for (const edit of edits) this.#addPending(pending, edit);
		const left = applyAnswers(this, pending, (edit) => this.#bringAnswer(edit), (edit, asked) => this.#elsewhere(edit, asked));
		for (const edit of left) if (!this.#isSettled(edit)) this.#refuse(edit, {code: 'not-asked', question: edit.question.id});
	}

	/** Where a question is not asked, another of its row that prints to the same place may be, and have no answer yet, or this one. */
	#elsewhere(edit: AnswerEdit, asked: readonly Question[]): AnswerEdit | undefined {
		const {home, prints} = edit.question;
		if (prints === undefined || edit.text.trim() === '') return undefined;
		const others = asked.filter((question) => question.home === home && question.prints === prints).map((question) => ({...edit, question}));
		return others.find((each) => !valueOf(this.draft.answers, each.question.id) || this.#isSettled(each));
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
		if (value !== undefined && [now, base].some((response) => isSame(response, {value}))) return true;
		// An emptied place has nothing to lose; what the draft says since, or does not ask for, stays.
		if (edit.text.trim() === '') return !isSame(base, now) || !isAsked(this.bank, this.draft, id);
		return !isSame(base, now) && holdsBoth(valueOf(this.draft.answers, id), edit, value);
	}

	#isKept({where, text}: Edit): boolean {
		const decision = decide(this.bank, this.draft, {type: 'keep-text', where, text}, this.today);
		return text.trim() !== '' && 'happenings' in decision && decision.happenings.length === 0;
	}

	/** The answer the edit asks for; undefined where it names documents not in the register yet, or is none its question can have. */
	#read({question, value}: AnswerEdit): Value | undefined {
		if (typeof value === 'object' && 'references' in value) {
			const references = value.references.flatMap((reference) => refer(this.draft, reference) ?? []);
			return references.length < value.references.length ? undefined : references;
		}

		if (question.kind === 'answer') return value;
		const parsed = kinds[question.kind].parse(String(value), question);
		return 'value' in parsed ? parsed.value : undefined;
	}

	take(edit: AnswerEdit, value = edit.value): void {
		const {question} = edit;
		if (!isAsked(this.bank, this.draft, question.id)) return this.#refuse(edit, {code: 'not-asked', question: question.id});
		const named = typeof value === 'object' && 'references' in value ? value.references : [];
		for (const reference of named) {
			const {title, link} = reference;
			const decision = refer(this.draft, reference) ? undefined : this.do({type: 'add-evidence', title, ...(link !== undefined && {link})});
			if (decision && 'refused' in decision) return this.#refuse(edit, decision.refused);
		}

		const issue = giveAnswer(this, question.id, {value: this.#read({...edit, value}) ?? (value as Value)});
		if (issue) this.#refuse(edit, issue);
		else this.taken.push(edit);
	}

	bringDocument(edit: DocumentEdit): void {
		const {id, changed} = edit;
		const now = id === undefined ? undefined : this.draft.evidence.get(id);
		const known = id === undefined ? [...this.draft.evidence.values()] : now ? [now] : [];
		if (known.some((each) => saysAll(each, changed)) || this.#isKept(edit)) return;
		if (id !== undefined && !isSame(this.#base.evidence.get(id), now)) return void this.conflicts.push({edit, now: undefined});
		const decision = this.do(id === undefined ? {type: 'add-evidence', ...changed} : {type: 'change-evidence', id, ...now, ...changed});
		if ('refused' in decision) this.#refuse(edit, decision.refused);
		else this.taken.push(edit);
	}

	keep(where: string, text: string): void {
		const before = this.draft.kept.length;
		this.do({type: 'keep-text', where, text});
		this.kept.push(...this.draft.kept.slice(before));
	}

	/** The same words in a file written after they were settled are said anew; in any other they are the comment that was made. */
	comment(provision: string, author: string, text: string): void {
		const made = commentAsMade(this.bank, {provision, author, text});
		const settled = new Set(this.#base.comments.filter(({isSettled}) => isSettled).map(({id}) => id));
		if (this.draft.comments.some((each) => !settled.has(each.id) && each.provision === made.provision && each.author === made.author && each.text === made.text)) return;
		const before = this.draft.comments.length;
		this.do({type: 'make-comment', provision, author, text});
		this.comments.push(...this.draft.comments.slice(before));
	}

	/** Told once: what was kept before was told before. What was emptied has no text to keep. */
	#refuse(edit: Edit, issue: Issue): void {
		if (edit.text.trim() === '') return this.#noteEmptied(edit);
		const before = this.kept.length;
		this.keep(edit.where, edit.text);
		if (this.kept.length > before) this.refused.push({edit, issue});
	}

	#noteEmptied(edit: Edit): void {
		const now = edit.type === 'answer' ? valueOf(this.draft.answers, edit.question.id) : undefined;
		if (now !== undefined && now !== '') this.emptied.push(edit.where);
	}
}

function nameOf(draft: Draft, {evidence, where}: EvidenceRef): NamedReference {
	const {title = evidence, link} = draft.evidence.get(evidence) ?? {};
	return {title, ...(link && {link}), ...(where && {where})};
}

/** The register has an address in one line, wherever a document broke it. */
function isKeptLink(kept: string, link: string): boolean {
	return isSameAddress(kept, plainLine(link));
}

function saysAll({title, link = '', date}: Evidence, changed: DocumentEdit['changed']): boolean {
	return isSameText(title, changed.title) && isKeptLink(link, changed.link ?? link) && (changed.date ?? date) === date;
}

/** Both texts were kept, one after the other. */
function holdsBoth(now: Value | undefined, {question, text}: AnswerEdit, value: Value | undefined): boolean {
	if (question.kind === 'long-text') return typeof now === 'string' && ` ${foldText(now)} `.includes(` ${foldText(text)} `);
	if (question.kind !== 'evidence' || !Array.isArray(now) || !Array.isArray(value)) return false;
	return (value as readonly EvidenceRef[]).every((each) => (now as readonly EvidenceRef[]).some((other) => isSame(each, other)));
}

/** The document of the register that is meant: by title, and by link where one is given. */
function refer(draft: Draft, {title, link, where}: NamedReference): EvidenceRef | undefined {
	const found = [...draft.evidence.values()].find((each) => isSameText(each.title, title) && (link === undefined || isKeptLink(each.link ?? '', link)));
	return found && {evidence: found.id, ...(where !== undefined && {where})};
}
