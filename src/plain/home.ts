/** Where there are drafts: take one up, or start another, of either edition. */
import {progressOf} from '../core/draft/branching.ts';
import type {Bank} from '../core/bank/bank.ts';
import {editions, type Edition} from '../core/bank/edition.ts';
import type {Option} from '../core/bank/question.ts';
import type {ListedDraft} from '../storage/listed-drafts.ts';
import {homeWords} from '../wording/en/home.ts';
import {askWords, greetingWords} from '../wording/en/plain.ts';
import type {Face, Prompt} from './face.ts';
import {chosenOf} from './giving.ts';
import {notAnOptionWords} from '../wording/en/issues.ts';
import type {Way} from '../opening/take-up.ts';
import type {ReadingOnly} from '../storage/open-draft.ts';
import {wayLabels, waysFor, whyReadingOnly} from '../wording/en/opening.ts';
import type {Ending} from './talk.ts';

type HomeChoice = {readonly type: 'new'; readonly edition: Edition} | {readonly type: 'resume'; readonly name: string} | Ending;

export async function chooseDraft(face: Face, drafts: readonly ListedDraft[], bankFor: (edition: Edition) => Promise<Bank>): Promise<HomeChoice> {
	const labels = await Promise.all(drafts.map((listed) => labelOf(listed, bankFor)));
	const options: readonly Option[] = [
		...drafts.map((_, index) => ({id: `draft ${index}`, label: labels[index]!})),
		...editions.map((edition) => ({id: `new ${edition}`, label: greetingWords.startNew[edition]})),
	];
	const chosen = await choose(face, {before: [greetingWords.title], ask: drafts.length > 0 ? greetingWords.home : greetingWords.homeEmpty, options});
	return typeof chosen === 'string' ? openingOf(chosen, drafts) : chosen;
}

/** What to do about a draft that can only be read. */
export async function chooseWay(face: Face, why: ReadingOnly): Promise<Way> {
	const chosen = await choose(face, {before: [], ask: whyReadingOnly(why), options: waysFor(why).map((id) => ({id, label: wayLabels[id]}))});
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

function openingOf(id: string, drafts: readonly ListedDraft[]): HomeChoice {
	const [kind, which] = id.split(' ');
	return kind === 'draft' ? {type: 'resume', name: drafts[Number(which)]!.name} : {type: 'new', edition: which as Edition};
}

async function labelOf(listed: ListedDraft, bankFor: (edition: Edition) => Promise<Bank>): Promise<string> {
	if (!('draft' in listed)) return homeWords.unreadable(listed.name);
	return homeWords.draft(listed.name, listed.draft, progressOf(await bankFor(listed.draft.edition), listed.draft));
}
