/** What last year's document puts into a question before it is answered. It never counts as an answer: only what the officer gives does. */
import {valueOf, type EvidenceRef, type Value} from '../draft/answers.ts';
import type {RowAnswer} from '../bank/row-scope.ts';
import {answerId, findProvision, type Bank, type Question} from '../bank/bank.ts';
import {pathOf} from '../draft/branching.ts';
import {evaluate} from '../condition/expression.ts';
import type {Draft} from '../draft/draft.ts';
import {carriedRow, carriedRows, type CarriedRow} from './carried-rows.ts';
import {carriedTexts, documentsOf} from './carried-texts.ts';
import {coveredBy} from './covered.ts';
import {drawnFact} from './drawn-facts.ts';
import {titleKey} from './named-documents.ts';
import {promisesPutOff} from './promises.ts';

export interface CarriedAnswer {
	readonly value: Value;
	/** The provisions of last year's form it comes from; none for what the document says of itself. */
	readonly provisions: readonly string[];
	/** The words a fact was drawn from. */
	readonly quote?: string;
	/** Not told as such: the only value with which last year's Yes could stand. */
	readonly isImplied?: true;
}

/** Undefined where nothing is carried, and once the question has an answer of this year. */
export function carriedAnswer(bank: Bank, draft: Draft, question: Question): CarriedAnswer | undefined {
	if (draft.lastYear === undefined || valueOf(draft.answers, question.id) !== undefined) return undefined;
	const row = question.home === undefined ? undefined : carriedRow(bank, draft, question.home);
	switch (question.role) {
		case 'fact':
		case 'limb':
			return ofFact(bank, draft, question);
		case 'answer':
			return row?.answer !== undefined && isAllowed(bank, draft, question, row.answer) ? from(row, row.answer) : undefined;
		case 'follow-up':
			return (row && ofFollowUp(draft, question, row)) ?? ofPromise(bank, draft, question);
	}
}

function ofFact(bank: Bank, draft: Draft, question: Question): CarriedAnswer | undefined {
	const {landlord} = draft.lastYear!.reading;
	if (question.id === 'landlord') return landlord === '' ? undefined : {value: landlord, provisions: []};
	return drawnFact(bank, draft, question.id) ?? implied(bank, rowsAsking(bank, draft, question), question);
}

/** A fact is asked by several rows: each Yes says something of it, and where two say different things none is believed. */
function implied(bank: Bank, rows: readonly CarriedRow[], question: Question): CarriedAnswer | undefined {
	if (rows.some(({origin}) => origin.asksAnew.includes(question.id))) return undefined;
	const covering = rows.flatMap((row) => {
		const value = coveredBy(bank, row, question);
		return value === undefined ? [] : [from(row, value)];
	});
	const [first] = covering;
	if (!first || covering.some(({value}) => value !== first.value)) return undefined;
	return {value: first.value, provisions: [...new Set(covering.flatMap((each) => each.provisions))], isImplied: true};
}

function rowsAsking(bank: Bank, draft: Draft, {id, home}: Question): readonly CarriedRow[] {
	return [...carriedRows(bank, draft).values()].filter(({provision}) => provision === home || findProvision(bank, provision)?.facts.includes(id));
}

function isAllowed(bank: Bank, draft: Draft, question: Question, answer: RowAnswer): boolean {
	const rule = findProvision(bank, question.home!)?.notApplicable?.allowed;
	return answer !== 'not-applicable' || (rule !== undefined && evaluate(rule, pathOf(bank, draft).scope) === true);
}

function ofFollowUp(draft: Draft, question: Question, row: CarriedRow): CarriedAnswer | undefined {
	const answer = valueOf(draft.answers, answerId(row.provision)) as RowAnswer | undefined;
	if (question.kind === 'evidence') {
		const refs = evidenceOf(draft, row);
		return refs.length > 0 ? from(row, refs) : undefined;
	}

	// A part that has its own question at this row, such as the plan to drop a third stage, asks for other words than last year's.
	const isGeneral = question.id === `${row.provision}/${question.prints!}`;
	const text = isGeneral && question.prints === partFor(answer, row.said) ? carriedTexts(row) : '';
	return text === '' ? undefined : from(row, text);
}

/** Where last year's words belong beside this year's answer: words for a Yes do not explain a No. */
function partFor(answer: RowAnswer | undefined, said: RowAnswer | undefined): Question['prints'] {
	const was = isShort(said) ? 'short' : said;
	const is = isShort(answer) ? 'short' : (answer ?? 'yes');
	if (was !== undefined && was !== is) return undefined;
	return is === 'short' ? 'explanation' : is === 'not-applicable' ? 'not-applicable' : 'commentary';
}

function isShort(answer: RowAnswer | undefined): boolean {
	return answer === 'no' || answer === 'partly';
}

/** A promise that is still to be kept is what a No will do, and by when. */
function ofPromise(bank: Bank, draft: Draft, {home, prints}: Question): CarriedAnswer | undefined {
	const [promise] = home === undefined || (prints !== 'action' && prints !== 'due') ? [] : promisesPutOff(bank, draft, home);
	if (!promise) return undefined;
	return {value: prints === 'due' ? promise.due : promise.words.join('\n'), provisions: promise.provisions};
}

/** The documents of last year's row that stand in the register. */
function evidenceOf(draft: Draft, row: CarriedRow): readonly EvidenceRef[] {
	const register = [...draft.evidence.values()];
	return documentsOf(row).flatMap(({title, where}) => {
		const known = register.find((each) => titleKey(each.title) === titleKey(title));
		return known ? [{evidence: known.id, ...(where !== undefined && {where})}] : [];
	});
}

function from(row: CarriedRow, value: Value): CarriedAnswer {
	return {value, provisions: [...new Set(row.rows.map(({provision}) => provision))]};
}
