/** Where there are drafts: take one up, or start another, of either edition. */
import {editions, type Edition} from '../core/bank/edition.ts';
import type {Option} from '../core/bank/question.ts';
import type {Opening} from '../opening/intent.ts';
import type {OfferedDraft} from '../opening/offered-drafts.ts';
import {notAnOptionWords} from '../wording/en/issues.ts';
import {waysFor, whyReadingOnly, type Way, type Why} from '../wording/en/opening.ts';
import {greetingWords} from '../wording/en/greeting.ts';
import {askWords} from '../wording/en/plain.ts';
import type {Face, Prompt} from './face.ts';
import {chosenOf} from './giving.ts';
import type {Ending} from './talk.ts';

export async function chooseDraft(face: Face, drafts: readonly OfferedDraft[]): Promise<Opening | Ending> {
	const options: readonly Option[] = [
		...drafts.map(({label}, index) => ({id: `draft ${index}`, label})),
		...editions.map((edition) => ({id: `new ${edition}`, label: greetingWords.startNew[edition]})),
	];
	const chosen = await choose(face, {before: [greetingWords.title], ask: drafts.length > 0 ? greetingWords.home : greetingWords.homeEmpty, options});
	return typeof chosen === 'string' ? openingOf(chosen, drafts) : chosen;
}

/** What to do about a draft that can only be read. */
export async function chooseWay(face: Face, why: Why): Promise<Way> {
	const chosen = await choose(face, {before: [], ask: whyReadingOnly(why), options: waysFor(why)});
	return typeof chosen === 'string' ? (chosen as Way) : 'stop';
}

async function choose(face: Face, {before, ask, options}: {readonly before: readonly string[]; readonly ask: string; readonly options: readonly Option[]}): Promise<string | Ending> {
	const prompt: Prompt = {form: 'choice', before, ask: [ask], options, label: askWords.listLabel, selected: options[0]!.id, takesSentences: false};
	for (let isWhole = true; ; ) {
		const reply = await face.ask(prompt, isWhole);
		isWhole = reply.type === 'repeat';
		if (reply.type === 'stopped') return {reason: reply.reason, code: reply.reason === 'interrupted' ? 130 : 0};
		if (reply.type === 'move' && reply.move.id === 'quit') return {reason: 'quit', code: 0};
		if (reply.type === 'move' && reply.move.id === 'help') face.help(prompt);
		else if (reply.type === 'typed' || reply.type === 'chosen') {
			const chosen = chosenOf(options, reply);
			if (chosen) return chosen.id;
			face.error(notAnOptionWords(reply.type === 'typed' ? reply.text : '', options));
		} else if (reply.type !== 'repeat') face.error(askWords.choose);
	}
}

function openingOf(id: string, drafts: readonly OfferedDraft[]): Opening {
	const [kind, which] = id.split(' ');
	return kind === 'draft' ? {type: 'resume', name: drafts[Number(which)]!.name} : {type: 'new', edition: which as Edition};
}
