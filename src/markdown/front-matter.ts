import {valueOf} from '../core/draft/answers.ts';
import {findQuestion, type Bank} from '../core/bank/bank.ts';
import {datesAhead} from '../core/checks/missing-approval.ts';
import type {Draft} from '../core/draft/draft.ts';
import {plainLine} from '../core/text/plain-text.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {judgedOn} from './standing.ts';

/** YAML; a JSON string is one too. What has not been given, or has not happened yet, is null. */
export function writeFrontMatter(bank: Bank, draft: Draft, name: string): string {
	const text = (id: string): string | null => {
		const question = findQuestion(bank, id);
		return (question && givenText(draft, question)?.toWellFormed()) || null;
	};

	const ahead = datesAhead(draft, judgedOn(draft));
	const date = (step: (typeof ahead)[number]) => (ahead.includes(step) ? null : valueOf(draft.answers, `${step}_on`) || null);
	const fields = {
		landlord: text('landlord'),
		kind: text('landlord_kind'),
		homes: valueOf(draft.answers, 'homes') || null,
		edition: bank.edition,
		period: text('period'),
		reason: text('reason'),
		completed_by: text('completed_by'),
		assessed: date('assessed'),
		approved: date('approved'),
		published: date('published'),
		draft: name.toWellFormed(),
		draft_id: draft.id,
		draft_events: draft.events,
		bank_version: bank.version,
	};
	return ['---', ...Object.entries(fields).map(([key, value]) => `${key}: ${scalar(value)}`), '---'].join('\n');
}

/** What a reader that knows no front matter could take for HTML, a link, a picture, an address or code: written as JSON's own escapes. */
const live = /[<>[\]!`*_~]|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|@/gi;

function scalar(value: unknown): string {
	return JSON.stringify(typeof value === 'string' ? plainLine(value) : value).replaceAll(live, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
