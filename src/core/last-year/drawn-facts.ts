/** Facts that last year's rows state in plain words. They are put as questions beside those words: nothing drawn here is taken as given. */
import type {Value} from '../answers.ts';
import {findQuestion, provisions, type Bank, type QuestionId} from '../bank.ts';
import type {Draft} from '../draft.ts';
import {sentencesOf} from '../reading/sentences.ts';
import {textOfReading, type TextRow} from '../text-row.ts';
import {originsFrom} from './crosswalk.ts';
import {perLastYear} from './last-year.ts';
import {plainStatements} from './plain-statements.ts';

export interface DrawnFact {
	readonly value: Value;
	/** Last year's provisions whose rows say so. */
	readonly provisions: readonly string[];
	/** The sentence it was drawn from. */
	readonly quote: string;
}

/** By the fact's id; a fact on which two rows differ is not plain. */
export function drawnFact(bank: Bank, draft: Draft, fact: QuestionId): DrawnFact | undefined {
	return drawnFacts(bank, draft)?.get(fact);
}

const drawnFacts = perLastYear((bank, {reading}): ReadonlyMap<QuestionId, DrawnFact> => {
	const factsByRow = factsAskedOf(bank, reading.edition);
	const {rows} = textOfReading(bank.former ?? bank, reading, '');
	const drawn = new Map<QuestionId, DrawnFact | 'unclear'>();
	for (const row of rows) {
		const asked = factsByRow.get(row.provision.id) ?? new Set();
		for (const {fact, value, quote} of plainStatements(row, reading.edition)) {
			if (!asked.has(fact)) continue;
			const before = drawn.get(fact);
			if (before === undefined) drawn.set(fact, {value, provisions: [row.provision.id], quote: sentenceWith(row, quote)});
			else if (before === 'unclear' || before.value !== value) drawn.set(fact, 'unclear');
			else drawn.set(fact, {...before, provisions: [...new Set([...before.provisions, row.provision.id])]});
		}
	}

	return new Map([...drawn].flatMap(([fact, found]) => (found === 'unclear' ? [] : [[fact, found]])));
});

/** Facts that a row of last year's form could tell: those its successors ask, but for what they ask anew or every year. */
function factsAskedOf(bank: Bank, edition: Bank['edition']): ReadonlyMap<string, ReadonlySet<QuestionId>> {
	const byProvision = new Map(provisions(bank).map((provision) => [provision.id, provision]));
	const asked = new Map<string, Set<QuestionId>>();
	for (const {provision, from, asksAnew} of originsFrom(bank, edition)) {
		const facts = (byProvision.get(provision)?.facts ?? []).filter((id) => !asksAnew.includes(id) && !findQuestion(bank, id)?.yearly);
		for (const id of from) asked.set(id, new Set([...(asked.get(id) ?? []), ...facts]));
	}

	return asked;
}

function sentenceWith(row: TextRow, quote: string): string {
	return sentencesOf(row).find(({text}) => text.includes(quote))?.text ?? quote;
}
