/** What is put back to the officer before an answer is taken, and what can be done about it. */
import {findProvision, type Bank} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import type {GapCode} from '../../core/checks/gap.ts';
import {isMissed} from '../../core/draft/pass.ts';
import {formatValue, givenText} from '../../core/kinds/given-text.ts';
import type {Challenge} from '../../core/interview/challenge.ts';
import {fillIn, suggestionFor} from '../../core/draft/suggestion.ts';
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
			return `You answered ${unmet.map((question) => `“${givenText(draft, question) ?? ''}” to “${question.label ?? question.ask[0]!.text}”`).join(' and ')} Is ${challenge.provision} really a Yes?`;
		}

		case 'fact-unknown': {
			const unknown = suggestionFor(bank, draft, findProvision(bank, challenge.provision)!).unknown.filter(({id}) => isMissed(bank, draft, id));
			return `A Yes rests on something not known yet: ${unknown.map((question) => `“${question.label ?? question.ask[0]!.text}”`).join(', ')} Keep Yes all the same?`;
		}

		case 'left-empty':
			return 'Left empty, this will be flagged as a gap in the draft.';
		case 'date-passed':
			return 'That date has already passed. A promised date should lie ahead, unless it was kept and only the record is late.';
		case 'date-ahead':
			return 'That date lies ahead. It should say what has been done: until it has come, what rests on it is not there yet, and the document stays a DRAFT.';
		case 'gap-in-words': {
			const {message} = gapWords(challenge.gap, {bank, draft});
			return doubtsYes(challenge) ? `${message} Is ${challenge.gap.provision!} met today?` : message;
		}
	}
}

/** Whether what was written puts the row's Yes in question. */
function doubtsYes(challenge: Challenge): boolean {
	return challenge.code === 'gap-in-words' && challenge.gap.comply === 'yes' && againstYes.has(challenge.gap.code);
}

const againstYes: ReadonlySet<GapCode> = new Set(['admission', 'code-conflict', 'contradiction', 'not-in-force']);

export function challengeOptions(challenges: readonly Challenge[]): ReadonlyArray<{id: string; label: string}> {
	if (challenges.some((challenge) => challenge.code === 'left-empty')) {
		return [
			{id: 'change', label: 'Write something'},
			{id: 'keep', label: 'Leave it empty'},
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
		{id: 'change', label: 'Change my answer'},
		{id: 'keep', label: 'Keep Yes; it will be flagged'},
	];
}
