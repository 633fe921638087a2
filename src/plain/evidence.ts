/** Documents by number, by "same", or by the name of a new one; then where in each of them. */
import type {EvidenceRef} from '../core/draft/answers.ts';
import type {Question} from '../core/bank/bank.ts';
import {decide} from '../core/interview/decide.ts';
import {plainLine} from '../core/text/plain-text.ts';
import type {Option} from '../core/bank/question.ts';
import {evidenceWords} from '../wording/en/interview.ts';
import {issueWords} from '../wording/en/issues.ts';
import {askWords} from '../wording/en/plain.ts';
import {noneOption, sameOption} from './asking.ts';
import {sameDocuments} from './carrying.ts';
import type {Prompt} from './face.ts';
import {chosenOf, give, notAnOption, refuse} from './giving.ts';
import {hear, tryRecord, type Answer, type Outcome, type Talk} from './talk.ts';

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
	return near.length > 0 ? askWhich(talk, question, typed, near) : add(talk, question, typed);
}

function takeOptions(talk: Talk, question: Question, picked: readonly Option[]): Outcome | Promise<Outcome> {
	const [first] = picked;
	if (first?.id === noneOption) return give(talk, question, []);
	if (first?.id === sameOption) return give(talk, question, sameDocuments(talk, question).refs);
	return askWhere(talk, question, [], [...new Set(picked.map((option) => option.id))]);
}

/** What was typed begins like documents that are there: one of those, or a new one. */
function askWhich(talk: Talk, question: Question, typed: string, near: readonly Option[]): Promise<Outcome> {
	const options = [...near, {id: 'add', label: evidenceWords.add(typed)}];
	const prompt = {form: 'choice', before: [], ask: [askWords.isThat(typed)], options, label: askWords.labels.choice, takesSentences: false} as const;
	return hear(talk, {
		prompt,
		question,
		isDetour: true,
		take(answer) {
			const option = chosenOf(options, answer);
			if (!option) return notAnOption(talk, options, answer);
			return option.id === 'add' ? add(talk, question, typed) : takeOptions(talk, question, [option]);
		},
	});
}

function add(talk: Talk, question: Question, title: string): Outcome | Promise<Outcome> {
	const {world} = talk;
	const decision = decide(world.bank, world.draft(), {type: 'add-evidence', title}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if (!('happenings' in decision) || !tryRecord(talk, decision.happenings)) return 'stay';
	return askWhere(talk, question, [], [[...world.draft().evidence.keys()].at(-1)!]);
}

function askWhere(talk: Talk, question: Question, placed: readonly EvidenceRef[], documents: readonly string[]): Promise<Outcome> {
	const [document, ...rest] = documents;
	const title = talk.world.draft().evidence.get(document!)?.title ?? '';
	const prompt = {form: 'line', before: [], ask: [askWords.where(title)], options: [], label: askWords.optional(askWords.whereLabel), takesSentences: true} as const;
	return hear(talk, {
		prompt,
		question,
		isDetour: true,
		take(answer) {
			const where = answer.type === 'typed' ? plainLine(answer.text) : '';
			const next = [...placed, {evidence: document!, ...(where && {where})}];
			return rest.length > 0 ? askWhere(talk, question, next, rest) : give(talk, question, next);
		},
	});
}
