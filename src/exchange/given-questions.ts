/** Which question of the bank each entry of an answers file means; entries that mean none are named with the nearest that would. */
import {findProvision, findQuestion, provisions, type Bank, type FormerQuestion, type Provision, type Question, type QuestionId} from '../core/bank/bank.ts';
import {formerQuestion, valueToday} from '../core/draft/former-answers.ts';
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
	/** What a file of an earlier version calls otherwise, or is no longer asked. */
	readonly renamed: readonly Renamed[];
}

export interface Renamed {
	readonly line: number;
	readonly id: QuestionId;
	readonly now: readonly QuestionId[];
}

const mostGuessed = 200;

export function findGiven(bank: Bank, file: AnswersFile): FoundQuestions {
	const addressed = new Map<QuestionId, Addressed>();
	const problems: Problem[] = [];
	const renamed: Array<Renamed & {readonly place: string; readonly value: GivenValue}> = [];
	/** A file of nothing but slips is told of, not mended. */
	const near = (id: string, candidates: readonly string[]) => (problems.length < mostGuessed ? nearest(id, candidates) : undefined);
	const factIds = bank.facts.map((fact) => fact.id);
	for (const [id, {line, value}] of file.facts) {
		const place = `facts.${id}`;
		const question = bank.facts.find((fact) => fact.id === id);
		if (question) addressed.set(id, {line, place, question, value});
		else if (formerQuestion(bank, id)) renamed.push({line, place, id, value, now: formerQuestion(bank, id)!.now});
		else problems.push({line, place, ...words.unknownFact(id, bank.edition, near(id, factIds))});
	}

	const provisionIds = provisions(bank).map((provision) => provision.id);
	for (const [id, row] of file.provisions) {
		const provision = findProvision(bank, id);
		if (!provision) {
			problems.push({line: row.line, place: `provisions.${id}`, ...words.unknownProvision(id, bank.edition, near(id, provisionIds))});
			continue;
		}

		for (const [key, {line, value}] of row.values) {
			const place = `provisions.${id}.${key}`;
			const question = questionAt(bank, provision, key);
			const former = formerQuestion(bank, key) ?? formerQuestion(bank, `${id}/${key}`);
			const earlier = question && addressed.get(question.id);
			if (earlier) problems.push({line, place, ...words.givenTwice(earlier.line)});
			else if (question) addressed.set(question.id, {line, place, question, value});
			else if (former) renamed.push({line, place, id: former.id, value, now: former.now});
			else problems.push({line, place, ...words.unknownPart(key, id, near(key, partsOf(provision)), partsOf(provision))});
		}
	}

	// What is given under today's name goes before what an earlier name says of it.
	for (const {line, place, id, value, now} of renamed) {
		for (const each of now) {
			const today = givenToday(formerQuestion(bank, id)!, value);
			const isNarrowed = formerQuestion(bank, id)!.narrows && /^(?:no|false)$/.test(String(today));
			if (today !== undefined && (isNarrowed || !addressed.has(each))) addressed.set(each, {line, place, question: findQuestion(bank, each)!, value: today});
		}
	}

	return {addressed, problems, renamed};
}

/** What an answer to a former question is today; undefined where it says nothing of today's. */
function givenToday(former: FormerQuestion, given: GivenValue): GivenValue | undefined {
	if (typeof given !== 'string') return given;
	const typed = given.trim().toLowerCase();
	const today = valueToday(former, /^(?:yes|true)$/.test(typed) ? true : /^(?:no|false)$/.test(typed) ? false : given.trim());
	return typeof today === 'boolean' ? (today ? 'yes' : 'no') : today === undefined ? undefined : String(today);
}

/** A part of the row, or a fact or limb by its id: it may be given where it is needed, or where an earlier version asked it. */
function questionAt(bank: Bank, provision: Provision, key: string): Question | undefined {
	return findQuestion(bank, `${provision.id}/${key}`) ?? bank.facts.find(({id}) => id === key);
}

function partsOf(provision: Provision): readonly string[] {
	const questions = provision.questions.map((question) => question.id.slice(provision.id.length + 1));
	return [...questions, ...provision.limbs.map((limb) => limb.id), ...provision.facts];
}
