/** (bank, draft) -> the rows whose answer was given before a fact it rests on was corrected. */
import {answerId, findQuestion, provisions, type Bank, type Question} from '../bank/bank.ts';
import type {Draft} from './draft.ts';
import {perDraft} from './per-draft.ts';

/** By provision, the facts that were corrected since somebody answered it or looked it over. */
export const rowsToCheck = perDraft((bank: Bank, draft: Draft): ReadonlyMap<string, readonly Question[]> => {
	const corrected = new Map([...draft.answers].flatMap(([id, entry]) => (entry.corrected === undefined ? [] : [[id, entry.corrected] as const])));
	if (corrected.size === 0) return new Map();
	return new Map(
		provisions(bank).flatMap(({id, section, facts}) => {
			const answer = draft.answers.get(answerId(id));
			if (!answer || 'open' in answer.response) return [];
			const since = Math.max(answer.seq, draft.checked.get(section) ?? 0);
			const changed = facts.filter((fact) => (corrected.get(fact) ?? 0) > since).flatMap((fact) => findQuestion(bank, fact) ?? []);
			return changed.length === 0 ? [] : [[id, changed] as const];
		}),
	);
});
