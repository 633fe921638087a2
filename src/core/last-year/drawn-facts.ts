/** Facts that last year's rows state in plain words. They are put as questions beside those words: nothing drawn here is taken as given. */
import type {Value} from '../draft/answers.ts';
import {findQuestion, provisions, type Bank, type QuestionId} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import {originsFrom} from './crosswalk.ts';
import {perLastYear} from './per-last-year.ts';
import {late} from '../late/late.ts';

const reader = late(async () => import('./told.ts'));

interface DrawnFact {
	readonly value: Value;
	/** Last year's provisions whose rows say so. */
	readonly provisions: readonly string[];
	/** The sentence it was drawn from; none where the document lists the fact itself. */
	readonly quote?: string;
}

/** By the fact's id; a fact on which two rows differ is not plain. */
export function drawnFact(bank: Bank, draft: Draft, fact: QuestionId): DrawnFact | undefined {
	return givenFacts(bank, draft)?.get(fact) ?? drawnFacts(bank, draft)?.get(fact);
}

/** What the document lists; a limb that the Code asks anew is not the question it was. */
const givenFacts = perLastYear((bank, {reading, told}): ReadonlyMap<QuestionId, DrawnFact> => {
	const anew = new Set(originsFrom(bank, reading.edition).flatMap(({asksAnew}) => asksAnew));
	return new Map(
		(told?.given ?? []).flatMap(({fact, value, provision}) => {
			const question = findQuestion(bank, fact);
			const isSame = question !== undefined && !question.yearly && !(question.role === 'limb' && anew.has(fact));
			return isSame ? [[fact, {value, provisions: provision === undefined ? [] : [provision]}] as const] : [];
		}),
	);
});

const drawnFacts = perLastYear((bank, {reading, told}): ReadonlyMap<QuestionId, DrawnFact> => {
	const factsByRow = factsAskedOf(bank, reading.edition);
	const drawn = new Map<QuestionId, DrawnFact | 'unclear'>();
	for (const {provision, fact, value, quote} of (told ?? reader().readTold(bank.former ?? bank, reading)).statements) {
		if (!factsByRow.get(provision)?.has(fact)) continue;
		const before = drawn.get(fact);
		if (before === undefined) drawn.set(fact, {value, provisions: [provision], quote});
		else if (before === 'unclear' || before.value !== value) drawn.set(fact, 'unclear');
		else drawn.set(fact, {...before, provisions: [...new Set([...before.provisions, provision])]});
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
