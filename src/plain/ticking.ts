/** A tick list is given in a line, or part by part; what is kept are its parts' own answers. */
import type {Ticks} from '../core/draft/answers.ts';
import {partsOf, type Bank, type Question} from '../core/bank/bank.ts';
import {decide} from '../core/interview/decide.ts';
import type {Draft} from '../core/draft/draft.ts';
import {givenTicks} from '../core/draft/given-ticks.ts';
import {parseTicks} from '../core/kinds/ticks.ts';
import {carriedTicks} from '../core/last-year/carried-ticks.ts';
import {changedRowsWords} from '../wording/en/slips.ts';
import {carriedWords} from '../wording/en/carried.ts';
import {tickWords, partName, ticksSaid} from '../wording/en/ticks.ts';
import {issueWords} from '../wording/en/issues.ts';
import {askWords} from '../wording/en/plain.ts';
import type {Answer, Outcome, Talk} from './talk.ts';
import {forget, tryRecord} from './talk.ts';

export function takeTicks(talk: Talk, list: Question, answer: Answer): Outcome {
	if (answer.type === 'ticked') return giveTicks(talk, list, answer.ticks);
	const parsed = parseTicks(answer.type === 'typed' ? answer.text : '', list);
	return 'ticks' in parsed ? giveTicks(talk, list, parsed.ticks) : refuse(talk, issueWords(parsed.issue));
}

/** What was given before is given again, and beside it what last year's document says: if that is the whole of it. */
export function keepTicks(talk: Talk, list: Question): Outcome {
	const {bank, draft} = talk.world;
	const ticks = ticksStanding(bank, draft(), list);
	const missing = partsOf(list).filter((id) => ticks[id] === undefined);
	if (missing.length === 0) return giveTicks(talk, list, ticks);
	return refuse(talk, Object.keys(ticks).length === 0 ? carriedWords.nothing : tickWords.without(missing.map((id) => partName(list, id))));
}

/** What stands in a list as it is put. */
export function ticksStanding(bank: Bank, draft: Draft, list: Question): Ticks {
	return carriedTicks(bank, draft, list)?.ticks ?? givenTicks(draft, list);
}

function giveTicks(talk: Talk, list: Question, ticks: Ticks): Outcome {
	const {world, face} = talk;
	const before = world.draft();
	const decision = decide(world.bank, before, {type: 'give-ticks', list: list.id, ticks}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if (!('happenings' in decision) || !tryRecord(talk, decision.happenings)) return 'stay';
	forget(talk, list);
	face.tell(askWords.saved(ticksSaid(list, ticks)));
	for (const text of changedRowsWords(world.bank, before, world.draft())) face.tell(text);
	return 'settle';
}

function refuse({face}: Talk, words: string): Outcome {
	face.error(words);
	return 'stay';
}
