/** A conversation: what it needs of the world, and putting a prompt until it is answered or left. */
import {findQuestion, type Bank, type Question} from '../core/bank/bank.ts';
import type {Draft, Happening} from '../core/draft/draft.ts';
import type {Move} from '../core/interview/moves.ts';
import type {Face, Prompt, Reply} from './face.ts';

export interface World {
	readonly bank: Bank;
	readonly draft: () => Draft;
	/** On disk when it returns; throws StorageError, and then nothing was recorded. */
	readonly record: (happenings: readonly Happening[]) => void;
	/** What the disk refused, in words; throws on what is a bug, or where nobody is there to try again. */
	readonly troubleWords: (error: unknown) => string;
	/** Writes the assessment and says where. */
	readonly writeDraft: () => string;
	/** The assessment as it stands, as it reads. */
	readonly preview: () => string;
	readonly where: () => string;
	/** ISO date. */
	readonly today: () => string;
	/** Texts half-written, by question. */
	readonly unsent: () => ReadonlyMap<string, string>;
	readonly keepUnsent: (texts: ReadonlyMap<string, string>) => void;
}

export interface Talk {
	readonly world: World;
	readonly face: Face;
	readonly makeMove: (talk: Talk, move: Move, asking: Asking) => Outcome | Promise<Outcome>;
	/** The provision and the section told last. */
	introduced: string | undefined;
	section: number | undefined;
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
	const prompt: Prompt = {...asking.prompt, isTarget: (id) => findQuestion(talk.world.bank, id) !== undefined};
	for (let isWhole = true; ; ) {
		const outcome = await outcomeOf(talk, asking, await talk.face.ask(prompt, isWhole));
		if (outcome !== 'stay' && outcome !== 'repeat') return outcome;
		isWhole = outcome === 'repeat';
	}
}

function outcomeOf(talk: Talk, asking: Asking, reply: Reply): Outcome | Promise<Outcome> {
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

		default:
			return asking.take(reply);
	}
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
