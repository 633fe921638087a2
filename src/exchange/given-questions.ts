/** Which question of the bank each entry of an answers file means; entries that mean none are named with the nearest that would. */
import {findProvision, findQuestion, provisions, type Bank, type Provision, type Question, type QuestionId} from '../core/bank/bank.ts';
import {nearest} from '../core/text/nearest.ts';
import {answersFileWords as words} from '../wording/en/answers-file.ts';
import type {AnswersFile, GivenValue, Problem} from './answers-file.ts';

export interface Addressed {
	readonly line: number;
	readonly place: string;
	readonly question: Question;
	readonly value: GivenValue;
}

export interface FoundQuestions {
	readonly addressed: ReadonlyMap<QuestionId, Addressed>;
	readonly problems: readonly Problem[];
}

export function findGiven(bank: Bank, file: AnswersFile): FoundQuestions {
	const addressed = new Map<QuestionId, Addressed>();
	const problems: Problem[] = [];
	const factIds = bank.facts.map((fact) => fact.id);
	for (const [id, {line, value}] of file.facts) {
		const place = `facts.${id}`;
		const question = bank.facts.find((fact) => fact.id === id);
		if (question) addressed.set(id, {line, place, question, value});
		else problems.push({line, place, ...words.unknownFact(id, bank.edition, nearest(id, factIds))});
	}

	const provisionIds = provisions(bank).map((provision) => provision.id);
	for (const [id, row] of file.provisions) {
		const provision = findProvision(bank, id);
		if (!provision) {
			problems.push({line: row.line, place: `provisions.${id}`, ...words.unknownProvision(id, bank.edition, nearest(id, provisionIds))});
			continue;
		}

		for (const [key, {line, value}] of row.values) {
			const place = `provisions.${id}.${key}`;
			const question = questionAt(bank, provision, key);
			const earlier = question && addressed.get(question.id);
			if (earlier) problems.push({line, place, ...words.givenTwice(earlier.line)});
			else if (question) addressed.set(question.id, {line, place, question, value});
			else problems.push({line, place, ...words.unknownPart(key, id, nearest(key, partsOf(provision)), partsOf(provision))});
		}
	}

	return {addressed, problems};
}

/** A part of the row, or one of the facts and limbs it needs: they may be given where they are asked. */
function questionAt(bank: Bank, provision: Provision, key: string): Question | undefined {
	const isItsFact = provision.facts.includes(key) || provision.limbs.some((limb) => limb.id === key);
	return findQuestion(bank, isItsFact ? key : `${provision.id}/${key}`);
}

function partsOf(provision: Provision): readonly string[] {
	const questions = provision.questions.map((question) => question.id.slice(provision.id.length + 1));
	return [...questions, ...provision.limbs.map((limb) => limb.id), ...provision.facts];
}
