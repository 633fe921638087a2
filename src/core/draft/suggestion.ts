/** What the facts say of a row: which answer they suggest, and why a Yes would not stand. */
import {valueOf} from './answers.ts';
import type {RowAnswer} from '../bank/row-scope.ts';
import {findQuestion, type Bank, type Doubt, type Limb, type Provision, type Question, type Rule} from '../bank/bank.ts';
import {isFactAsked, pathOf} from './branching.ts';
import {evaluate, factsIn, type Expression, type Scope} from '../condition/expression.ts';
import type {Draft} from './draft.ts';
import {passOf} from './pass.ts';
import {perDraft} from './per-draft.ts';

export interface Suggestion {
	readonly answer: Exclude<RowAnswer, 'not-applicable'> | undefined;
	/** Facts that cannot stand with a Yes. */
	readonly conflicts: readonly Rule[];
	readonly doubts: readonly Doubt[];
	/** Doubts that the row raises if it says certain words. */
	readonly inWords: readonly Doubt[];
	/** Limbs that were answered and fail. */
	readonly unmet: readonly Question[];
	readonly met: readonly Question[];
	/** Questions a Yes depends on that have no answer; optional ones may stay unanswered. */
	readonly unknown: readonly Question[];
}

export function suggestionFor(bank: Bank, draft: Draft, provision: Provision): Suggestion {
	const known = suggestionsOf(bank, draft);
	const kept = known.get(provision.id) ?? workOut(bank, draft, provision);
	known.set(provision.id, kept);
	return kept;
}

const suggestionsOf = perDraft(() => new Map<string, Suggestion>());

function workOut(bank: Bank, draft: Draft, provision: Provision): Suggestion {
	const {scope} = pathOf(bank, draft);
	const trigger = provision.notTriggered?.when;
	const isDoubted = ({when, unless}: Doubt) => evaluate(when, scope) === true && !(unless && evaluate(unless, scope) === true);
	const [doubtsOfFacts, inWords] = partition(provision.doubts.filter(isDoubted), ({words}) => words === undefined);
	const doubts = [...doubtsOfFacts];
	if (trigger && evaluate(trigger, scope) === true) return {answer: 'yes', conflicts: [], doubts, inWords, unmet: [], met: [], unknown: []};
	const conflicts = provision.conflicts.filter((rule) => evaluate(rule.when, scope) === true);
	const met: Question[] = [];
	const unmet: Question[] = [];
	const unsaid: Question[] = [];
	const decisive: Expression[] = trigger ? [trigger] : [];
	for (const limb of provision.limbs) {
		const question = findQuestion(bank, limb.id)!;
		if (limb.says !== undefined && limb.decides) {
			const text = isFactAsked(bank, question, scope) ? valueOf(draft.answers, limb.id) : undefined;
			if (typeof text === 'string' && text !== '') {
				(isSaidIn(text, limb.says) ? met : unmet).push(question);
				if (limb.goesOn && goesOnAfter(text, limb.says)) doubts.push(limb.goesOn);
			} else if (!question.optional && isFactAsked(bank, question, scope)) unsaid.push(question);
			continue;
		}

		const condition = metWhen(limb, question);
		if (!condition) continue;
		if (question.when) decisive.push(question.when);
		if (!isFactAsked(bank, question, scope)) continue;
		const isMet = evaluate(condition, scope);
		if (isMet === undefined) decisive.push(condition);
		else (isMet ? met : unmet).push(question);
	}

	if (provision.notApplicable?.follows) decisive.push(provision.notApplicable.follows);
	decisive.push(...provision.conflicts.map((rule) => rule.when));
	const unknown = [...unsaid, ...undecidedFacts(bank, decisive, scope)];
	const answer = suggested(conflicts.length, unmet.length, met.length, unknown.length);
	// What a reviewer will ask about suggests nothing: only the officer can say.
	const isDoubtful = answer === 'yes' && (doubts.some(({severity}) => severity === 'serious') || isHalfKnown(bank, draft, provision, scope));
	return {conflicts, doubts, inWords, met, unmet, unknown, answer: isDoubtful ? undefined : answer};
}

/** A first pass does not ask the parts, and what was left open may turn out either way: that nothing speaks against a Yes says nothing for it. */
function isHalfKnown(bank: Bank, draft: Draft, {doubts, limbs}: Provision, scope: Scope): boolean {
	// What has to be answered keeps a condition undecided already.
	const isLeftOpen = (id: string) => findQuestion(bank, id)?.optional === true && draft.answers.has(id) && valueOf(draft.answers, id) === undefined;
	const isUnasked = ({id}: Limb) => !draft.answers.has(id) && isFactAsked(bank, findQuestion(bank, id)!, scope);
	return doubts.some(({when}) => factsIn(when).some(isLeftOpen)) || (passOf(draft) === 'first' && limbs.some(isUnasked));
}

/** To the word; capitals, spacing, the shape of quotation marks and the last full stop do not count. */
export function isSaidIn(text: string, words: string): boolean {
	return plainly(text).includes(plainly(words));
}

/** The words are there, and their sentence says more after them, which may narrow what they say. A new sentence, or a source in brackets, does not. */
export function goesOnAfter(text: string, words: string): boolean {
	const plain = evenly(text);
	const start = plain.toLowerCase().indexOf(plainly(words));
	if (start < 0) return false;
	const rest = plain.slice(start + plainly(words).length).replace(/^[\s'"]+/, '');
	return !/^(?:[.!?;'")\]\s]*$|[.!?]+['")\]\s]*[^\p{Ll}\s]|[[(–—-]*\s*\p{Lu})/u.test(rest);
}

function plainly(text: string): string {
	return evenly(text)
		.toLowerCase()
		.replace(/[\s.,;:'"]+$/, '')
		.trim();
}

function evenly(text: string): string {
	return text
		.replaceAll(/[‘’‚‛′`]/g, "'")
		.replaceAll(/[“”„‟″]/g, '"')
		.replaceAll(/\s+/g, ' ');
}

function partition<T>(all: readonly T[], belongs: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
	return [all.filter(belongs), all.filter((each) => !belongs(each))];
}

/** The condition that proves a limb; none for a limb that proves nothing. */
export function metWhen(limb: Limb, question: Question): Expression | undefined {
	if (!limb.decides) return undefined;
	return limb.met ?? (question.kind === 'yes-no' ? ['fact', limb.id] : undefined);
}

function suggested(conflicts: number, unmet: number, met: number, unknown: number): Suggestion['answer'] {
	if (unknown > 0 && conflicts === 0 && unmet === 0) return undefined;
	if (conflicts === 0 && unmet === 0) return 'yes';
	return met > 0 && conflicts === 0 ? 'partly' : 'no';
}

/** Facts whose being unknown keeps a condition from being decided, or keeps a fact it reads from being asked. */
function undecidedFacts(bank: Bank, conditions: readonly Expression[], scope: Scope): readonly Question[] {
	const found = new Set<Question>();
	const visit = (condition: Expression) => {
		if (evaluate(condition, scope) !== undefined) return;
		for (const id of factsIn(condition)) {
			const question = findQuestion(bank, id);
			if (!question || scope(id) !== undefined) continue;
			if (!isFactAsked(bank, question, scope)) {
				if (question.when) visit(question.when);
			} else if (!question.optional) found.add(question);
		}
	};

	for (const condition of conditions) visit(condition);
	return [...found];
}

/** Fills the `{fact}` places of a rule's sentence. `format` says how a value is written for people. */
export function fillIn(bank: Bank, draft: Draft, sentence: string, format: (question: Question, value: NonNullable<ReturnType<typeof valueOf>>) => string): string {
	return sentence.replaceAll(/\{([a-z][a-z0-9_]*)\}/g, (whole, id: string) => {
		const question = findQuestion(bank, id);
		const value = valueOf(draft.answers, id);
		return question && value !== undefined ? format(question, value) : whole;
	});
}
