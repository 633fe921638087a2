/** The question bank as the engine uses it: plain JSON, every condition compiled. `bank-loading.ts` makes it from the YAML. */
import type {Edition} from './edition.ts';
import {factsIn, type Expression, type Scalar} from '../condition/expression.ts';
import type {Ceiling, Compound, CrossCheck, Frame, Limit, OutOfPlace, PlainlyTold} from './frame.ts';
import type {Option, QuestionKind, RowPart} from './question.ts';

/** A fact's id (`stages`), or provision and question (`5.3/answer`). */
export type QuestionId = string;

export interface Question {
	readonly id: QuestionId;
	readonly role: 'fact' | 'limb' | 'list' | 'answer' | 'follow-up';
	readonly kind: QuestionKind;
	/** Wordings, the first whose condition holds is used. */
	readonly ask: ReadonlyArray<{readonly when?: Expression; readonly text: string}>;
	/** Its short name, wherever it is listed. */
	readonly label?: string;
	readonly help?: string;
	readonly when?: Expression;
	/** Not asked once this is known to hold. */
	readonly unless?: Expression;
	/** A text that settles it: not asked once that is given. */
	readonly without?: QuestionId;
	readonly optional: boolean;
	/** About the year just past: last year's answer is not carried forward. */
	readonly yearly?: true;
	readonly options?: readonly Option[];
	readonly min?: number;
	readonly max?: number;
	/** Of a number: how many figures may stand behind its point; none where left out. */
	readonly decimals?: number;
	readonly unit?: string;
	/** Of a number: values that stand for something else than so many. */
	readonly named?: ReadonlyArray<{readonly value: number; readonly label: string}>;
	readonly prints?: RowPart;
	/** Given by a word or in a line, never put as a question of its own. */
	readonly aside?: true;
	/** Of a follow-up: the Code's words that ask for it, where they stand in the provision itself. */
	readonly clause?: string;
	/** Of a tick list: what stands over its columns, where there is more than one. */
	readonly columns?: readonly string[];
	/** Of a tick list. */
	readonly parts?: readonly TickPart[];
	/** The provision this question belongs to, or the first one that asks the fact; none for opening and closing facts. */
	readonly home?: string;
}

/** A line of a tick list: one yes-or-no question for each column, absent where it is not asked now. */
export interface TickPart {
	readonly label: string;
	readonly ids: ReadonlyArray<QuestionId | undefined>;
}

/** A limb is met when `met` is true; without `met` a yes-no limb is met by yes and another proves nothing. One that does not decide is only kept. */
export interface Limb {
	readonly id: QuestionId;
	readonly met?: Expression;
	/** Of a text: the words it has to hold. */
	readonly says?: string;
	/** Of a text: the doubt where the sentence that holds those words goes on after them. */
	readonly goesOn?: Doubt;
	readonly decides: boolean;
}

export interface Rule {
	/** The only one of its edition. */
	readonly id: string;
	readonly when: Expression;
	/** Of the facts it reads, those that are its cause; the others say where it holds. */
	readonly about: readonly QuestionId[];
	/** May hold `{fact}` places, filled with what was answered. */
	readonly say: string;
	/** The words of the requirement it rests on, to the letter. */
	readonly clause?: string;
}

/** A second look, and how much it weighs beside a Yes. */
export interface Doubt extends Rule {
	readonly severity: 'serious' | 'advice';
	/** What clears it up. */
	readonly unless?: Expression;
	/** The part of the row whose words answer it. */
	readonly answeredBy?: RowPart;
	/** Beginnings of words, in small letters; where one stands in the row's own words, they answer it. */
	readonly answeredWith?: readonly string[];
	/** Told only where one of these phrases stands in the row. */
	readonly words?: readonly string[];
}

/** The later of two dates of the assessment may not come before the earlier. */
export interface DateOrder {
	readonly id: string;
	readonly earlier: QuestionId;
	readonly later: QuestionId;
}

export interface Provision {
	readonly id: string;
	readonly section: number;
	readonly obligation: 'must' | 'should' | 'none';
	readonly stage?: number;
	readonly requirement: string;
	readonly asks: string;
	readonly shows: readonly string[];
	readonly hand: readonly string[];
	readonly facts: readonly QuestionId[];
	readonly limbs: readonly Limb[];
	readonly conflicts: readonly Rule[];
	readonly doubts: readonly Doubt[];
	/** The tick lists that are put here. */
	readonly lists: readonly Question[];
	/** The duty arises on an event: while `when` holds, none did. */
	readonly notTriggered?: {readonly when: Expression; readonly say: string};
	readonly notApplicable?: {readonly allowed?: Expression; readonly follows?: Expression; readonly say?: string};
	/** In the order asked: the answer itself, this provision's own follow-ups, the edition's. */
	readonly questions: readonly Question[];
	/** What a row has to speak of, where that is more than one thing. */
	readonly compound?: Compound;
	readonly limit?: Limit;
	/** The provision itself places its steps after the assessment, or makes them conditional: there a promise admits nothing. */
	readonly stepsLater?: true;
}

export interface Section {
	readonly number: number;
	readonly title: string;
	readonly provisions: readonly Provision[];
}

/** Two dates that are doubted at a row when they lie further apart. */
export interface DatesTogether {
	readonly id: string;
	readonly one: QuestionId;
	readonly other: QuestionId;
	readonly withinDays: number;
	readonly at: string;
	readonly say: string;
}

/** A question of an earlier bank. */
export interface FormerQuestion {
	readonly id: QuestionId;
	/** Those of this edition that take its answer; none where it is no longer asked. */
	readonly now: readonly QuestionId[];
	readonly turned: boolean;
	/** Today's question asks both: a No to this one is a No to it, whatever was answered there. */
	readonly narrows: boolean;
	readonly values?: Readonly<Record<string, Scalar>>;
}

/** How a provision of this edition came from the edition before. */
export interface Origin {
	readonly provision: string;
	readonly kind: 'same' | 'tightened' | 'reworked' | 'new';
	/** The provisions of the edition before whose words it takes up. */
	readonly from: readonly string[];
	/** What changed, in one plain sentence. */
	readonly changed?: string;
	/** Facts and limbs that an answer of the edition before does not cover. */
	readonly asksAnew: readonly QuestionId[];
}

export interface Crosswalk {
	readonly from: Edition;
	/** In the form's order; every provision once. */
	readonly origins: readonly Origin[];
	/** Provisions of the edition before that nothing takes up. */
	readonly ended: ReadonlyArray<{readonly provision: string; readonly because: string}>;
}

export interface Bank {
	readonly edition: Edition;
	/** Changes when any file of the bank changes. */
	readonly version: string;
	readonly title: string;
	readonly preamble: string;
	readonly columns: readonly string[];
	readonly hand: readonly string[];
	readonly opening: readonly QuestionId[];
	readonly closing: readonly QuestionId[];
	/** The facts a first pass asks after the opening. */
	readonly firstPass: readonly QuestionId[];
	readonly dateOrder: readonly DateOrder[];
	readonly datesTogether: readonly DatesTogether[];
	/** The Code's words on what an answer that is not Yes has to explain, and on evidence; whether it demands the date of compliance. */
	readonly ofAnswers: {readonly explanation: string; readonly evidence?: string | undefined; readonly date: 'demanded' | 'advised'};
	/** Facts and limbs. */
	readonly facts: readonly Question[];
	readonly sections: readonly Section[];
	/** Of two that a row states, the first one's clause is told. */
	readonly frames: readonly Frame[];
	/** At most one for a step at a stage. */
	readonly ceilings: readonly Ceiling[];
	readonly outOfPlace: readonly OutOfPlace[];
	readonly crossChecks: readonly CrossCheck[];
	readonly told: PlainlyTold;
	/** Questions of earlier banks, whose answers drafts and answers files still hold. */
	readonly formerly: readonly FormerQuestion[];
	/** Provisions whose numbers stand in another edition alone. */
	readonly otherNumbers: readonly string[];
	/** Where the edition takes up an older one. */
	readonly crosswalk?: Crosswalk;
	/** The bank of the older edition, beside a draft that set out from a document of it. */
	readonly former?: Bank;
}

interface Index {
	readonly questions: ReadonlyMap<QuestionId, Question>;
	readonly provisions: ReadonlyMap<string, Provision>;
	readonly order: ReadonlyMap<QuestionId, number>;
	readonly hidden: ReadonlyMap<QuestionId, Expression>;
	/** The tick list a part is put in. */
	readonly lists: ReadonlyMap<QuestionId, Question>;
}

const indexes = new WeakMap<Bank, Index>();

function indexOf(bank: Bank): Index {
	const known = indexes.get(bank);
	if (known) return known;
	const questions = new Map(bank.facts.map((fact) => [fact.id, fact]));
	const provisions = new Map<string, Provision>();
	const order = new Map<QuestionId, number>();
	const lists = new Map(bank.sections.flatMap(({provisions: rows}) => rows.flatMap((row) => row.lists.flatMap((list) => partsOf(list).map((id) => [id, list] as const)))));
	const place = (id: QuestionId) => {
		const list = lists.get(id);
		for (const each of list ? [list.id, ...partsOf(list)] : [id]) if (!order.has(each)) order.set(each, order.size);
	};

	for (const id of bank.opening) place(id);
	for (const section of bank.sections) {
		for (const provision of section.provisions) {
			provisions.set(provision.id, provision);
			for (const id of provision.facts) place(id);
			for (const limb of provision.limbs) place(limb.id);
			for (const list of provision.lists) questions.set(list.id, list);
			for (const question of provision.questions) {
				questions.set(question.id, question);
				place(question.id);
			}
		}
	}

	for (const id of bank.closing) place(id);
	const index = {questions, provisions, order, lists, hidden: hiddenFacts(bank)};
	indexes.set(bank, index);
	return index;
}

/** Facts and limbs asked only at rows that may become not applicable by themselves: hidden while all of those rows are. So is what is asked `unless` something, while that is so. */
function hiddenFacts(bank: Bank): ReadonlyMap<QuestionId, Expression> {
	const always = new Set([...bank.opening, ...bank.closing]);
	const hidden = new Map<QuestionId, Expression>();
	for (const {facts, limbs, notApplicable} of bank.sections.flatMap((section) => section.provisions)) {
		const follows = notApplicable?.follows;
		for (const id of [...facts, ...limbs.map((limb) => limb.id)]) {
			if (!follows || factsIn(follows).includes(id)) always.add(id);
			else hidden.set(id, hidden.has(id) ? ['&&', hidden.get(id)!, follows] : follows);
		}
	}

	for (const id of always) hidden.delete(id);
	for (const {id, unless} of bank.facts) if (unless) hidden.set(id, hidden.has(id) ? ['||', hidden.get(id)!, unless] : unless);
	return hidden;
}

/** The condition under which a fact is not asked although its `when` holds; none where there is none. */
export function hiddenWhen(bank: Bank, id: QuestionId): Expression | undefined {
	return indexOf(bank).hidden.get(id);
}

/** The ids of a tick list's parts, line by line. */
export function partsOf(list: Question): readonly QuestionId[] {
	return (list.parts ?? []).flatMap(({ids}) => ids.filter((id) => id !== undefined));
}

/** The tick list that puts a part; none for what is put alone. */
export function listOf(bank: Bank, id: QuestionId): Question | undefined {
	return indexOf(bank).lists.get(id);
}

export function findQuestion(bank: Bank, id: QuestionId): Question | undefined {
	return indexOf(bank).questions.get(id);
}

export function findProvision(bank: Bank, id: string): Provision | undefined {
	return indexOf(bank).provisions.get(id);
}

export function provisions(bank: Bank): readonly Provision[] {
	return [...indexOf(bank).provisions.values()];
}

/** What can be jumped to by name. */
export function jumpTargets(bank: Bank): readonly string[] {
	return [...provisions(bank).map(({id}) => id), ...bank.facts.map(({id}) => id)];
}

/** Where a question stands in the whole interview, whether or not it is asked now. */
export function placeOf(bank: Bank, id: QuestionId): number {
	return indexOf(bank).order.get(id) ?? -1;
}

/** 0 for the opening, the section's number, or `Infinity` for the closing. */
export function sectionOf(bank: Bank, question: Question): number {
	if (question.home !== undefined) return findProvision(bank, question.home)?.section ?? 0;
	return bank.closing.includes(question.id) ? Number.POSITIVE_INFINITY : 0;
}

export function answerId(provision: string): QuestionId {
	return `${provision}/answer`;
}
