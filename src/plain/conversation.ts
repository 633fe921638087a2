/** The interview from wherever the draft is to its end or until somebody stops. */
import {progressOf} from '../core/draft/position.ts';
import {placeNow} from '../core/interview/where-to.ts';
import {minutesLeft} from '../core/draft/pace.ts';
import {commentsAtStart} from '../wording/en/comments.ts';
import {lastYearGreeting, lastYearWaiting} from '../wording/en/carried.ts';
import {greetingWords, lengthWords} from '../wording/en/greeting.ts';
import {askQuestion} from './answering.ts';
import type {Face} from './face.ts';
import {goForward, goTo, makeMove, putCheck, putEnd} from './moving.ts';
import type {Ending, Outcome, Talk, World} from './talk.ts';

/** `name`: the draft that is taken up; none for a new one. What comes back was recorded before the next question was put. */
export async function converse(world: World, face: Face, name?: string): Promise<Ending> {
	const talk: Talk = {world, face, makeMove, goForward, askQuestion, passed: new Set(), introduced: undefined, section: undefined, aim: world.draft().aim, isGoneBack: false, doubted: undefined};
	greet(talk, name);
	for (const text of commentsAtStart(world.draft())) face.tell(text);
	for (;;) {
		const outcome: Outcome = await step(talk);
		if (typeof outcome === 'object') return outcome;
	}
}

function step(talk: Talk): Outcome | Promise<Outcome> {
	const place = placeNow(talk.world.bank, talk.world.draft(), talk.aim);
	if (place.at !== 'fact' && place.at !== 'arrival') talk.aim = undefined;
	switch (place.at) {
		case 'fact':
		case 'question':
			return askQuestion(talk, place.question);
		case 'arrival':
			return goTo(talk, place.question);
		case 'check':
			return putCheck(talk, place.section, false);
		case 'end':
			return putEnd(talk);
	}
}

function greet({world: {bank, draft}, face}: Talk, name: string | undefined): void {
	const {answered, provisions, open} = progressOf(bank, draft());
	const minutes = minutesLeft(bank, draft());
	if (name !== undefined && draft().answers.size > 0) {
		face.tell([greetingWords.back(name), greetingWords.soFar(answered, provisions, minutes, open), lastYearWaiting(bank, draft())].filter((text) => text !== '').join(' '));
		return;
	}

	const {title, edition, hand} = greetingWords;
	for (const text of [title, edition(bank.edition), ...lengthWords(bank, draft()), ...lastYearGreeting(bank, draft()), hand(bank.hand)]) face.tell(text);
}
