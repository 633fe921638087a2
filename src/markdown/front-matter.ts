import {valueOf} from '../core/draft/answers.ts';
import {findQuestion, type Bank} from '../core/bank/bank.ts';
import type {Draft} from '../core/draft/draft.ts';
import {givenText} from '../core/kinds/given-text.ts';

/** YAML; a JSON string is one too. What has not been given is null. */
export function writeFrontMatter(bank: Bank, draft: Draft, name: string): string {
	const text = (id: string): string | null => {
		const question = findQuestion(bank, id);
		return (question && givenText(draft, question)?.toWellFormed()) || null;
	};

	const date = (id: string) => valueOf(draft.answers, id) || null;
	const fields = {
		landlord: text('landlord'),
		kind: text('landlord_kind'),
		homes: valueOf(draft.answers, 'homes') || null,
		edition: bank.edition,
		period: text('period'),
		reason: text('reason'),
		completed_by: text('completed_by'),
		assessed: date('assessed_on'),
		approved: date('approved_on'),
		published: date('published_on'),
		draft: name.toWellFormed(),
		draft_id: draft.id,
		draft_events: draft.events,
		bank_version: bank.version,
	};
	return ['---', ...Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---'].join('\n');
}
