/** What a challenge rests on: facts and parts that were given, or that nobody has given. Each may be a slip, and can be put right at once. */
import {findProvision, findQuestion, type Bank, type Question, type QuestionId} from '../bank/bank.ts';
import {causesOf} from '../draft/causes.ts';
import type {Draft} from '../draft/draft.ts';
import {isMissed} from '../draft/pass.ts';
import {promptFor} from '../draft/prompts.ts';
import {suggestionFor} from '../draft/suggestion.ts';
import type {Challenge} from './challenge.ts';
import {isAsked} from './decide.ts';

export interface Slip {
	/** What is put to change it: the question itself, or the tick list it stands in. */
	readonly question: Question;
	/** Those it rests on: more than one where they stand in a list. */
	readonly facts: readonly Question[];
}

export function restsOn(bank: Bank, draft: Draft, challenges: readonly Challenge[]): readonly Slip[] {
	const slips = new Map<QuestionId, Slip>();
	for (const id of new Set(challenges.flatMap((challenge) => factsOf(bank, draft, challenge)))) {
		const fact = findQuestion(bank, id);
		if (!fact || !isAsked(bank, draft, id)) continue;
		const question = promptFor(bank, draft, id) ?? fact;
		slips.set(question.id, {question, facts: [...(slips.get(question.id)?.facts ?? []), fact]});
	}

	return [...slips.values()];
}

function factsOf(bank: Bank, draft: Draft, challenge: Challenge): readonly QuestionId[] {
	if (challenge.code !== 'code-conflict' && challenge.code !== 'unmet-limbs' && challenge.code !== 'fact-unknown') return [];
	const {conflicts, unmet, unknown} = suggestionFor(bank, draft, findProvision(bank, challenge.provision)!);
	switch (challenge.code) {
		case 'code-conflict':
			return conflicts.flatMap((rule) => causesOf(bank, draft, rule)).filter((id) => draft.answers.has(id));
		case 'unmet-limbs':
			return unmet.map(({id}) => id);
		case 'fact-unknown':
			return unknown.map(({id}) => id).filter((id) => isMissed(bank, draft, id));
	}
}
