/** A tick list is given in a line, or part by part; what is kept are its parts' own answers. */
import {isOpen, type Ticks} from '../core/draft/answers.ts';
import {partsOf, type Question} from '../core/bank/bank.ts';
import {decide} from '../core/interview/decide.ts';
import {isAnswered} from '../core/draft/prompts.ts';
import type {Draft} from '../core/draft/draft.ts';
import {parseTicks} from '../core/kinds/ticks.ts';
import {changedRowsWords} from '../wording/en/slips.ts';
import {carriedWords} from '../wording/en/carried.ts';
import {ticksSaid} from '../wording/en/heard-ticks.ts';
import {issueWords} from '../wording/en/issues.ts';
import {askWords} from '../wording/en/plain.ts';
import type {Answer, Outcome, Talk} from './talk.ts';
import {tryRecord} from './talk.ts';

/** What its parts have been given so far. */
export function ticksOf(draft: Draft, list: Question): Ticks {
	return Object.fromEntries(
		partsOf(list).flatMap((id) => {
			const response = draft.answers.get(id)?.response;
			return response === undefined ? [] : [[id, isOpen(response) ? response : response.value === true] as const];
		}),
	);
}

export function takeTicks(talk: Talk, list: Question, answer: Answer): Outcome {
	if (answer.type === 'ticked') return giveTicks(talk, list, answer.ticks);
	const parsed = parseTicks(answer.type === 'typed' ? answer.text : '', list);
	return 'ticks' in parsed ? giveTicks(talk, list, parsed.ticks) : refuse(talk, issueWords(parsed.issue));
}

/** What was given before is given again. */
export function keepTicks(talk: Talk, list: Question): Outcome {
	const draft = talk.world.draft();
	return isAnswered(draft, list) ? giveTicks(talk, list, ticksOf(draft, list)) : refuse(talk, carriedWords.nothing);
}

function giveTicks(talk: Talk, list: Question, ticks: Ticks): Outcome {
	const {world, face} = talk;
	const before = world.draft();
	const decision = decide(world.bank, before, {type: 'give-ticks', list: list.id, ticks}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if (!('happenings' in decision) || !tryRecord(talk, decision.happenings)) return 'stay';
	face.tell(askWords.saved(ticksSaid(list, ticks)));
	for (const text of changedRowsWords(world.bank, before, world.draft())) face.tell(text);
	return 'settle';
}

function refuse({face}: Talk, words: string): Outcome {
	face.error(words);
	return 'stay';
}
