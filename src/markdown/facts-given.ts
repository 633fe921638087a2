/** The facts the answers rest on, so that a reader can check them. */
import {isOpen, textOf} from '../core/draft/answers.ts';
import type {Bank, Question} from '../core/bank/bank.ts';
import {isStep} from '../core/checks/missing-approval.ts';
import {askOf, pathOf} from '../core/draft/branching.ts';
import type {Draft} from '../core/draft/draft.ts';
import {givenText} from '../core/kinds/given-text.ts';
import {documentWords, waitingWords} from '../wording/en/document.ts';
import {writeInline} from './inline-text.ts';
import {judgedOn} from './standing.ts';
import {writeBlocks, writeMark, writePlaceholder, writeTable} from './table.ts';

export function writeFactsGiven(bank: Bank, draft: Draft): string {
	const {rows, scope} = pathOf(bank, draft);
	const facts = rows.flatMap((row) => row.asked.filter(({role}) => role === 'fact' || role === 'limb').map((question) => ({question, at: row.provision.id})));
	const given = facts.flatMap(({question, at}) => {
		const text = writeFact(draft, question);
		return text === '' ? [] : [[`${writeMark('fact', question.id)}${at}`, writeInline(askOf(question, scope)), text]];
	});
	const table = given.length === 0 ? documentWords.noFacts : writeTable(documentWords.factColumns, [10, 60, 30], given);
	return writeBlocks([writeMark('section', 'facts'), `## ${documentWords.facts}`, table]);
}

/** Empty while it has not been answered, or was passed over. */
function writeFact(draft: Draft, question: Question): string {
	const response = draft.answers.get(question.id)?.response;
	if (response && isOpen(response)) return writePlaceholder(waitingWords(response));
	const given = givenText(draft, question) ?? '';
	const isPlanned = isStep(question.id) && textOf(draft.answers, question.id) > judgedOn(draft);
	return writeInline(isPlanned ? documentWords.planned(given) : given);
}
