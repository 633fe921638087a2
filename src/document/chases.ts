/** What is waiting, by the person to ask; then what nobody is named for. */
import {isOpen} from '../core/draft/answers.ts';
import type {Bank} from '../core/bank/bank.ts';
import {askOf, pathOf} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {openReasonWords} from '../wording/en/document.ts';
import type {Chase} from './model.ts';

export function chaseList(bank: Bank, draft: Draft): readonly Chase[] {
	const {asked, scope} = pathOf(bank, draft);
	const people = new Map<string, Array<Chase['items'][number]>>();
	for (const question of asked) {
		const response = draft.answers.get(question.id)?.response;
		if (response === undefined || !isOpen(response)) continue;
		const who = response.who ?? '';
		const item = {question: question.id, provision: question.home ?? '', asked: askOf(question, scope), note: response.who ? '' : openReasonWords[response.open]};
		people.set(who, [...(people.get(who) ?? []), item]);
	}

	return [...people].map(([who, items]) => ({who, items})).toSorted((a, b) => Number(a.who === '') - Number(b.who === ''));
}
