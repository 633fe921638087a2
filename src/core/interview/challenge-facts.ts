/** What a challenge rests on: the facts and parts that were said, or are not known, and may be a slip. */
import {valueOf} from '../draft/answers.ts';
import {findProvision, findQuestion, type Bank, type Question} from '../bank/bank.ts';
import {factsIn} from '../condition/expression.ts';
import {isMissed} from '../draft/pass.ts';
import type {Draft} from '../draft/draft.ts';
import {suggestionFor} from '../draft/suggestion.ts';
import type {Challenge} from './challenge.ts';

export function challengeFacts(bank: Bank, draft: Draft, challenges: readonly Challenge[]): readonly Question[] {
	return [...new Set(challenges.flatMap((challenge) => factsOf(bank, draft, challenge)))];
}

function factsOf(bank: Bank, draft: Draft, challenge: Challenge): readonly Question[] {
	if (challenge.code !== 'code-conflict' && challenge.code !== 'unmet-limbs' && challenge.code !== 'fact-unknown') return [];
	const {conflicts, unmet, unknown} = suggestionFor(bank, draft, findProvision(bank, challenge.provision)!);
	switch (challenge.code) {
		case 'code-conflict':
			return conflicts.flatMap(({when}) => factsIn(when)).flatMap((id) => (valueOf(draft.answers, id) === undefined ? [] : (findQuestion(bank, id) ?? [])));
		case 'unmet-limbs':
			return unmet;
		case 'fact-unknown':
			return unknown.filter(({id}) => isMissed(bank, draft, id));
	}
}
