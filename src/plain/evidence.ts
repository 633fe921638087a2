/** Documents by number, by "same", or by the name of a new one; then where in each of them. */
import type {EvidenceRef} from '../core/draft/answers.ts';
import {pickedText, type PickedDocument} from '../core/draft/picked-evidence.ts';
import type {Question} from '../core/bank/bank.ts';
import {isOddTitle} from '../core/interview/doubtful-text.ts';
import {decide} from '../core/interview/decide.ts';
import {plainLine} from '../core/text/plain-text.ts';
import type {Option} from '../core/bank/question.ts';
import {evidencePageWords} from '../wording/en/evidence.ts';
import {evidenceWords} from '../wording/en/interview.ts';
import {issueWords} from '../wording/en/issues.ts';
import {askWords} from '../wording/en/plain.ts';
import {noneOption, pickedOption, picksOf, sameOption} from './asking.ts';
import {sameDocuments} from './carrying.ts';
import type {Prompt} from './face.ts';
import {give, notAnOption, putLine, putStep, refuse} from './giving.ts';
import {isGivenAgain, tryRecord, type Answer, type Outcome, type Talk} from './talk.ts';

const numbers = /^\d+(?:\s*(?:,|;|and|\s)\s*\d+)*$/i;

export function takeEvidence(talk: Talk, question: Question, {options}: Prompt, answer: Answer): Outcome | Promise<Outcome> {
	if (answer.type === 'nothing') return give(talk, question, []);
	if (answer.type === 'chosen') return takeOptions(talk, question, options.filter((option) => option.id === answer.id));
	if (answer.type !== 'typed') return 'stay';
	const typed = answer.text.trim();
	const lower = typed.toLowerCase();
	if (numbers.test(typed)) {
		const picked = typed.match(/\d+/g)!.map((number) => options[Number(number) - 1]);
		const isMixed = picked.length > 1 && picked.some((option) => option !== undefined && !talk.world.draft().evidence.has(option.id));
		return picked.includes(undefined) || isMixed ? notAnOption(talk, options, answer) : takeOptions(talk, question, picked as Option[]);
	}

	const exact = options.find((option) => option.id === lower || option.label.toLowerCase() === lower);
	if (exact) return takeOptions(talk, question, [exact]);
	if (lower === sameOption) return notAnOption(talk, options, answer);
	const near = options.filter((option) => talk.world.draft().evidence.has(option.id) && option.label.toLowerCase().startsWith(lower));
	if (near.length > 0) return askWhich(talk, question, typed, near);
	return isOddTitle(typed) && !isGivenAgain(talk, typed) ? refuse(talk, evidencePageWords.odd(typed)) : add(talk, question, typed);
}

function takeOptions(talk: Talk, question: Question, picked: readonly Option[]): Outcome | Promise<Outcome> {
	const [first] = picked;
	if (first?.id === noneOption) return give(talk, question, []);
	if (first?.id === sameOption) return give(talk, question, sameDocuments(talk, question).refs);
	if (first?.id === pickedOption) return askWhere(talk, question, [], picksOf(talk, question).documents);
	return askWhere(talk, question, [], [...new Set(picked.map((option) => option.id))].map((evidence) => ({evidence, where: undefined})));
}

/** What was typed begins like documents that are there: one of those, or a new one. */
function askWhich(talk: Talk, question: Question, typed: string, near: readonly Option[]): Promise<Outcome> {
	const options = [...near, {id: 'add', label: evidenceWords.add(typed)}];
	return putStep(talk, question, askWords.isThat(typed), options, (id) => (id === 'add' ? add(talk, question, typed) : takeOptions(talk, question, near.filter((option) => option.id === id))));
}

function add(talk: Talk, question: Question, title: string): Outcome | Promise<Outcome> {
	const {world} = talk;
	const decision = decide(world.bank, world.draft(), {type: 'add-evidence', title}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if (!('happenings' in decision) || !tryRecord(talk, decision.happenings)) return 'stay';
	return askWhere(talk, question, [], [{evidence: [...world.draft().evidence.keys()].at(-1)!, where: undefined}]);
}

/** What is chosen is put aside before each place is asked: whichever way this is left, it is there when the question comes back. */
function askWhere(talk: Talk, question: Question, placed: readonly EvidenceRef[], documents: readonly PickedDocument[]): Outcome | Promise<Outcome> {
	const {world} = talk;
	const [document, ...rest] = documents;
	if (document === undefined) return give(talk, question, placed);
	const where = (text: string): EvidenceRef => ({evidence: document.evidence, ...(text && {where: text})});
	if (document.where !== undefined) return askWhere(talk, question, [...placed, where(document.where)], rest);
	world.keepUnsent(new Map(world.unsent()).set(question.id, pickedText({documents: [...placed.map((ref) => ({evidence: ref.evidence, where: ref.where ?? ''})), ...documents], typed: ''})));
	const title = world.draft().evidence.get(document.evidence)?.title ?? '';
	return putLine(talk, question, askWords.where(title), askWords.whereLabel, (text) => askWhere(talk, question, [...placed, where(plainLine(text))], rest));
}
