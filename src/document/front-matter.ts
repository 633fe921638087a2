import {valueOf} from '../core/draft/answers.ts';
import {findQuestion, type Bank} from '../core/bank/bank.ts';
import {datesAhead} from '../core/checks/missing-approval.ts';
import type {Draft} from '../core/draft/draft.ts';
import {plainLine} from '../core/text/plain-text.ts';
import {givenText} from '../core/kinds/given-text.ts';
import type {FrontMatter} from './model.ts';
import {judgedOn} from './standing.ts';

export function frontMatter(bank: Bank, draft: Draft, name: string): FrontMatter {
	const text = (id: string): string | null => {
		const question = findQuestion(bank, id);
		const given = question && givenText(draft, question)?.toWellFormed();
		return given ? plainLine(given) : null;
	};

	const ahead = datesAhead(draft, judgedOn(draft));
	const date = (step: (typeof ahead)[number]) => (ahead.includes(step) ? null : ((valueOf(draft.answers, `${step}_on`) as string | undefined) || null));
	return {
		landlord: text('landlord'),
		kind: text('landlord_kind'),
		homes: (valueOf(draft.answers, 'homes') as number | undefined) || null,
		edition: bank.edition,
		period: text('period'),
		reason: text('reason'),
		completed_by: text('completed_by'),
		assessed: date('assessed'),
		approved: date('approved'),
		published: date('published'),
		draft: plainLine(name.toWellFormed()),
		draft_id: draft.id,
		draft_events: draft.events,
		bank_version: bank.version,
	};
}
