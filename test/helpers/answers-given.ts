/** A draft's answers as somebody would type them who begins from nothing. */
import {isOpen, valueOf, type EvidenceRef} from '../../src/core/draft/answers.ts';
import type {RowAnswer} from '../../src/core/bank/row-scope.ts';
import {answerId, type Bank} from '../../src/core/bank/bank.ts';
import {pathOf, type Row} from '../../src/core/draft/branching.ts';
import type {Draft} from '../../src/core/draft/draft.ts';
import {formatValue, givenText} from '../../src/core/kinds/given-text.ts';
import {isPromise} from '../../src/core/last-year/promises.ts';
import type {Answers, RowAnswers} from './typist.ts';

export function answersGiven(bank: Bank, draft: Draft): Answers {
	const {asked, rows} = pathOf(bank, draft);
	const facts = asked.filter((question) => (question.role === 'fact' || question.role === 'limb') && !isPromise(question));
	const typed = facts.flatMap((question): ReadonlyArray<readonly [string, string]> => {
		const value = valueOf(draft.answers, question.id);
		if (value === undefined) return [];
		return [[question.id, typeof value === 'boolean' ? (value ? 'yes' : 'no') : question.kind === 'date' ? (givenText(draft, question) ?? '') : String(value)]];
	});
	const later = asked.filter(({id}) => {
		const response = draft.answers.get(id)?.response;
		return response !== undefined && isOpen(response);
	});
	return {facts: Object.fromEntries(typed), rows: Object.fromEntries(rows.map((row) => [row.provision.id, rowGiven(draft, row)])), later: new Set(later.map(({id}) => id))};
}

/** Several documents are typed as one title: each with its place in it. */
function rowGiven(draft: Draft, {provision, asked}: Row): RowAnswers {
	const followUps = asked.filter(({role}) => role === 'follow-up');
	const evidence = followUps.flatMap((question) => {
		const refs = valueOf(draft.answers, question.id) as readonly EvidenceRef[] | string | undefined;
		return question.kind === 'evidence' && refs !== undefined && refs.length > 0 ? [formatValue(draft, question, refs)] : [];
	});
	const texts = followUps.filter(({kind}) => kind !== 'evidence').map((question) => [question.id.slice(provision.id.length + 1), givenText(draft, question) ?? '']);
	return {answer: valueOf(draft.answers, answerId(provision.id)) as RowAnswer | undefined, evidence, texts: Object.fromEntries(texts)};
}
