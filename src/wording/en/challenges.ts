/** What is put back to the officer before an answer is taken, and what can be done about it. */
import {findProvision, type Bank, type Question} from '../../core/bank/bank.ts';
import type {Option} from '../../core/bank/question.ts';
import type {Draft} from '../../core/draft/draft.ts';
import type {GapCode} from '../../core/checks/gap.ts';
import {isMissed} from '../../core/draft/pass.ts';
import {formatValue, givenText} from '../../core/kinds/given-text.ts';
import type {Challenge} from '../../core/interview/challenge.ts';
import {restsOn, type Slip} from '../../core/interview/rests-on.ts';
import {fillIn, suggestionFor} from '../../core/draft/suggestion.ts';
import {dateWords} from './document.ts';
import {shortened} from './phrasing.ts';
import {gapWords} from './gaps/index.ts';

export const standWords = 'Why does it stand? One sentence for the reviewer; Enter alone leaves it flagged.';

/** Words are let stand for a reason; facts against the Code stay flagged whatever is said of them. */
export function asksReason(challenges: readonly Challenge[]): boolean {
	return challenges.some(({code}) => code === 'gap-in-words');
}

/** The question put back before an answer is taken. */
export function challengeWords(bank: Bank, draft: Draft, challenges: readonly Challenge[]): string {
	return challenges.map((challenge) => challengeSentence(bank, draft, challenge)).join('\n');
}

function challengeSentence(bank: Bank, draft: Draft, challenge: Challenge): string {
	switch (challenge.code) {
		case 'code-conflict': {
			const {conflicts} = suggestionFor(bank, draft, findProvision(bank, challenge.provision)!);
			return `${conflicts.map((rule) => fillIn(bank, draft, rule.say, (question, value) => formatValue(draft, question, value).toLowerCase())).join(' ')} Is ${challenge.provision} really a Yes?`;
		}

		case 'unmet-limbs': {
			const {unmet} = suggestionFor(bank, draft, findProvision(bank, challenge.provision)!);
			return `You answered ${unmet.map((question) => `“${givenText(draft, question) ?? ''}” to ${nameOf(question)}`).join(' and ')}${stopAfter(unmet)} Is ${challenge.provision} really a Yes?`;
		}

		case 'fact-unknown': {
			const unknown = suggestionFor(bank, draft, findProvision(bank, challenge.provision)!).unknown.filter(({id}) => isMissed(bank, draft, id));
			return `A Yes rests on something not known yet: ${unknown.map(nameOf).join(', ')}${stopAfter(unknown)} Keep Yes all the same?`;
		}

		case 'left-empty':
			return 'Left empty, this will be flagged as a gap in the draft.';
		case 'says-nothing':
			return `“${shortened(challenge.words, longestQuoted)}” says nothing yet to a reader. Write ${challenge.asked === 'who' ? 'a role' : 'what is so, in a sentence'}.`;
		case 'off-the-row':
			return `Nothing in that is about what ${challenge.provision} asks. Will a reader know what is short, and why?`;
		case 'date-passed':
			return 'That date has already passed. A promised date should lie ahead, unless it was kept and only the record is late.';
		case 'date-ahead':
			return `${dateWords(challenge.date)} lies ahead. It should say what has been done: until it has come, what rests on it is not there yet, and the document stays a DRAFT.`;
		case 'gap-in-words': {
			const {message} = gapWords(challenge.gap, {bank, draft});
			return doubtsYes(challenge) ? `${message} Is ${challenge.gap.provision!} met today?` : message;
		}
	}
}

const longestQuoted = 40;

/** Whether what was written puts the row's Yes in question. */
function doubtsYes(challenge: Challenge): boolean {
	return challenge.code === 'gap-in-words' && challenge.gap.comply === 'yes' && againstYes.has(challenge.gap.code);
}

const againstYes: ReadonlySet<GapCode> = new Set(['admission', 'code-conflict', 'contradiction', 'not-in-force']);

/** Of an option that puts a slip right: `fact stages`. */
const slipOption = /^fact (?<question>.+)$/;

/** What is asked to put a slip right; undefined for any other option. */
export function slipOf(option: string): string | undefined {
	return slipOption.exec(option)?.groups!['question'];
}

/** What can be done: a slip put right, another answer given, or the answer let stand. */
export function challengeOptions(bank: Bank, draft: Draft, challenges: readonly Challenge[]): readonly Option[] {
	if (challenges.some((challenge) => challenge.code === 'left-empty')) {
		return [
			{id: 'change', label: 'Write something'},
			{id: 'keep', label: 'Leave it empty'},
		];
	}

	if (challenges.some(({code}) => code === 'says-nothing' || code === 'off-the-row')) {
		return [
			{id: 'change', label: 'Write it again'},
			{id: 'keep', label: 'Keep it as it is'},
		];
	}

	if (challenges.some((challenge) => challenge.code === 'date-passed' || challenge.code === 'date-ahead')) {
		return [
			{id: 'change', label: 'Give another date'},
			{id: 'keep', label: 'Keep this date'},
		];
	}

	if (challenges.some(doubtsYes)) {
		return [
			{id: 'change', label: 'Change what I wrote'},
			{id: 'keep', label: 'Yes, it is met: say why'},
			{id: 'partly', label: 'Partly'},
			{id: 'no', label: 'No'},
		];
	}

	if (challenges.some(({code}) => code === 'gap-in-words')) {
		return [
			{id: 'change', label: 'Change what I wrote'},
			{id: 'keep', label: 'Let it stand: say why'},
		];
	}

	return [
		...restsOn(bank, draft, challenges).map((slip) => ({id: `fact ${slip.question.id}`, label: slipLabel(draft, slip)})),
		{id: 'no', label: 'Answer No'},
		{id: 'partly', label: 'Answer Partly'},
		{id: 'keep', label: 'Keep Yes; it will be flagged'},
	];
}

function slipLabel(draft: Draft, {facts}: Slip): string {
	const given = facts.filter((fact) => givenText(draft, fact) !== undefined);
	if (given.length === 0) return `Answer first: ${facts.map(nameOf).join('; ')}`;
	return `That was a slip: change ${given.map((fact) => `${nameOf(fact)} (${givenText(draft, fact)!})`).join('; ')}`;
}

/** A question that was quoted has its own mark. */
function stopAfter(questions: readonly Question[]): string {
	return questions.at(-1)?.label === undefined ? '' : '.';
}

function nameOf(question: Question): string {
	return question.label ?? `“${question.ask[0]!.text}”`;
}
