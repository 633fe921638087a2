import type {Bank} from '../core/bank/bank.ts';
import {pathOf} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {capital} from '../wording/en/phrasing.ts';
import {shortName} from '../wording/en/short-names.ts';
import type {Summary} from './model.ts';

/** What was counted over the year, in the order asked; what is not known is left out. */
export function figuresOf(bank: Bank, draft: Draft): Summary['figures'] {
	const counted = pathOf(bank, draft).asked.filter(({role, kind, yearly}) => role !== 'follow-up' && kind === 'number' && yearly);
	return counted.flatMap((question) => {
		const given = givenText(draft, question) ?? '';
		if (given === '') return [];
		return [{label: capital(shortName(question)), value: question.unit === 'per cent' ? `${given}%` : given}];
	});
}
