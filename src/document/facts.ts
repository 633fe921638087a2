/** The facts the answers rest on, so that a reviewer can check them. */
import {isOpen, textOf} from '../core/draft/answers.ts';
import type {Bank, Question} from '../core/bank/bank.ts';
import {isStep} from '../core/checks/missing-approval.ts';
import {askOf, pathOf} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {documentWords, waitingWords} from '../wording/en/document.ts';
import type {FactLine, Text} from './model.ts';
import {judgedOn} from './standing.ts';
import {missingLine, textLines} from './text.ts';

export function factsGiven(bank: Bank, draft: Draft): readonly FactLine[] {
	const {rows, scope} = pathOf(bank, draft);
	const facts = rows.flatMap((row) => row.asked.filter(({role}) => role === 'fact' || role === 'limb').map((question) => ({question, provision: row.provision.id})));
	return facts.flatMap(({question, provision}) => {
		const answer = factText(draft, question);
		return answer.length === 0 ? [] : [{id: question.id, provision, asked: askOf(question, scope), answer}];
	});
}

/** Nothing while it has not been answered, or was passed over. */
function factText(draft: Draft, question: Question): Text {
	const response = draft.answers.get(question.id)?.response;
	if (response && isOpen(response)) return [missingLine(waitingWords(response))];
	const given = givenText(draft, question) ?? '';
	const isPlanned = isStep(question.id) && textOf(draft.answers, question.id) > judgedOn(draft);
	return textLines(isPlanned ? documentWords.planned(given) : given);
}
