/** A conversation: what it needs of the world, and putting a prompt until it is answered or left. */
import {findQuestion, jumpTargets, type Bank, type Question} from '../core/bank/bank.ts';
import type {Draft, Happening} from '../core/draft/draft.ts';
import {meantMove} from '../core/interview/doubtful-text.ts';
import {meantOption} from '../core/kinds/kind.ts';
import type {Move} from '../core/interview/moves.ts';
import type {WrittenAs} from '../wording/en/forms.ts';
import {slipWords} from '../wording/en/slips.ts';
import {readsAsTicks, type Face, type Prompt, type Reply} from './face.ts';

export interface World {
	readonly bank: Bank;
	readonly draft: () => Draft;
	/** On disk when it returns; throws StorageError, and then nothing was recorded. */
	readonly record: (happenings: readonly Happening[]) => void;
	/** What the disk refused, in words; throws on what is a bug, or where nobody is there to try again. */
	readonly troubleWords: (error: unknown) => string;
	/** Writes the assessment and says where. Rejects with StorageError. */
	readonly writeForm: (as: WrittenAs) => Promise<string>;
	/** The assessment as it stands, as it reads. */
	readonly preview: () => string;
	readonly where: () => string;
	/** ISO date. */
	readonly today: () => string;
	/** Texts half-written, by question. */
	readonly unsent: () => ReadonlyMap<string, string>;
	readonly keepUnsent: (texts: ReadonlyMap<string, string>) => void;
	/** What is being written at this moment, kept within a second; empty once there is a reply. */
	readonly noteTyping: (question: string, text: string) => void;
}

export interface Talk {
	readonly world: World;
	readonly face: Face;
	readonly makeMove: (talk: Talk, move: Move, asking: Asking) => Outcome | Promise<Outcome>;
	readonly goForward: (talk: Talk) => Outcome | Promise<Outcome> | undefined;
	readonly askQuestion: (talk: Talk, question: Question) => Promise<Outcome>;
	/** Rows that nobody is asked about, once they are told. */
	readonly passed: Set<string>;
	/** The provision and the section told last. */
	introduced: string | undefined;
	section: number | undefined;
	/** The provision a jump is on its way to: the facts it needs that nobody has given are asked first. */
	aim: string | undefined;
	/** By `back`: Enter alone then goes forward through what is answered. */
	isGoneBack: boolean;
	/** What was put back as a likely slip: given again, it is taken. */
	doubted: string | undefined;
}

export interface Ending {
	readonly reason: 'quit' | 'finished' | 'ended' | 'interrupted';
	readonly code: 0 | 130;
	/** A text was being written, and was put aside. */
	readonly isUnfinished?: true;
}

/** stay: the same prompt again. repeat: the same, with all that leads up to it. settle: on to wherever the interview now is. */
export type Outcome = 'stay' | 'repeat' | 'settle' | Ending;

export type Answer = Exclude<Reply, {type: 'repeat' | 'move' | 'stopped'}>;

export interface Asking {
	readonly prompt: Prompt;
	/** What the prompt is about, for the moves that need to know. */
	readonly question?: Question | undefined;
	/** A step aside from the interview's own path: `back` returns to it. */
	readonly isDetour: boolean;
	readonly take: (answer: Answer) => Outcome | Promise<Outcome>;
}

/** Puts a prompt until its answer is taken or a move leads away from it. */
export async function hear(talk: Talk, asking: Asking): Promise<Exclude<Outcome, 'stay' | 'repeat'>> {
	const {question} = asking;
	const prompt: Prompt = {
		...asking.prompt,
		...(question && !asking.isDetour && {onTyping: (text: string) => talk.world.noteTyping(question.id, text)}),
		isTarget: (id) => findQuestion(talk.world.bank, id) !== undefined,
	};
	for (let isWhole = true; ; ) {
		const reply = await talk.face.ask(prompt, isWhole);
		if (question) talk.world.noteTyping(question.id, '');
		const outcome = await outcomeOf(talk, asking, reply);
		if (outcome !== 'stay' && outcome !== 'repeat') return outcome;
		isWhole = outcome === 'repeat';
	}
}

function outcomeOf(talk: Talk, asking: Asking, reply: Reply): Outcome | Promise<Outcome> {
	if (talk.isGoneBack && asking.question && !asking.isDetour && isEnterAlone(asking.prompt, reply)) return talk.goForward(talk) ?? (reply.type === 'repeat' ? 'repeat' : asking.take(reply as Answer));
	if (reply.type === 'typed') {
		talk.isGoneBack = false;
		putAside(talk, asking.question, reply.ticked);
	}

	switch (reply.type) {
		case 'repeat':
			return 'repeat';
		case 'move':
			putAside(talk, asking.question, reply.text);
			return talk.makeMove(talk, reply.move, asking);
		case 'stopped': {
			const isUnfinished = putAside(talk, asking.question, reply.text);
			return {reason: reply.reason, code: reply.reason === 'interrupted' || isUnfinished ? 130 : 0, ...(isUnfinished && {isUnfinished})};
		}

		case 'typed': {
			const isPlain = meantOption(reply.text, asking.prompt.options) !== undefined || readsAsTicks(asking.prompt, reply.text);
			const meant = isPlain ? undefined : meantMove(reply.text, jumpTargets(talk.world.bank));
			if (meant === undefined || isGivenAgain(talk, reply.text)) return asking.take(reply);
			talk.face.error(asking.prompt.form === 'choice' ? slipWords.meant(reply.text.trim(), meant) : slipWords.again(reply.text.trim(), meant));
			return 'stay';
		}

		default:
			return asking.take(reply);
	}
}

/** What each face makes of Enter and nothing else at an answer that stands. */
function isEnterAlone({standing, selected}: Prompt, reply: Reply): boolean {
	if (standing === undefined) return false;
	return reply.type === 'repeat' || reply.type === 'keep' || (reply.type === 'chosen' && reply.id === selected);
}

/** False the first time: a likely slip is put back once. */
export function isGivenAgain(talk: Talk, text: string): boolean {
	const isAgain = talk.doubted === text;
	talk.doubted = isAgain ? undefined : text;
	return isAgain;
}

/** A half-written text is kept, to be there when its question comes back. */
function putAside({world}: Talk, question: Question | undefined, text: string | undefined): boolean {
	if (!question || text === undefined) return false;
	world.keepUnsent(new Map([...world.unsent(), [question.id, text]]));
	return true;
}

/** Records, or says why not: then nothing was. */
export function tryRecord({world, face}: Talk, happenings: readonly Happening[]): boolean {
	try {
		if (happenings.length > 0) world.record(happenings);
		return true;
	} catch (error) {
		face.error(world.troubleWords(error));
		return false;
	}
}

/** What was half-written is given: it is not kept any more. */
export function forget({world}: Talk, {id}: Question): void {
	if (world.unsent().has(id)) world.keepUnsent(new Map([...world.unsent()].filter(([question]) => question !== id)));
}
