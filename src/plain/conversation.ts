/** The interview from wherever the draft is to its end or until somebody stops. */
import {positionOf, progressOf} from '../core/draft/branching.ts';
import {minutesLeft} from '../core/draft/pace.ts';
import {lastYearGreeting, lastYearWaiting} from '../wording/en/carried.ts';
import {greetingWords} from '../wording/en/plain.ts';
import {askQuestion} from './answering.ts';
import type {Face} from './face.ts';
import {makeMove, putCheck, putEnd} from './moving.ts';
import type {Ending, Outcome, Talk, World} from './talk.ts';

/** `name`: the draft that is taken up; none for a new one. What comes back was recorded before the next question was put. */
export async function converse(world: World, face: Face, name?: string): Promise<Ending> {
	const talk: Talk = {world, face, makeMove, introduced: undefined, section: undefined};
	greet(talk, name);
	for (;;) {
		const outcome = await step(talk);
		if (typeof outcome === 'object') return outcome;
	}
}

function step(talk: Talk): Promise<Outcome> {
	const position = positionOf(talk.world.bank, talk.world.draft());
	switch (position.at) {
		case 'question':
			return askQuestion(talk, position.question);
		case 'check':
			return putCheck(talk, position.section, false);
		case 'end':
			return putEnd(talk);
	}
}

function greet({world: {bank, draft}, face}: Talk, name: string | undefined): void {
	const {answered, provisions, open} = progressOf(bank, draft());
	const minutes = minutesLeft(bank, draft());
	if (name !== undefined && draft().answers.size > 0) {
		face.tell([greetingWords.back(name, answered, provisions, minutes, open), lastYearWaiting(bank, draft())].filter((text) => text !== '').join(' '));
		return;
	}

	for (const text of [greetingWords.title, greetingWords.edition(bank.edition), greetingWords.length(provisions, minutes), ...lastYearGreeting(bank, draft()), greetingWords.hand(bank.hand)]) face.tell(text);
}
