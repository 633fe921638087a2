/** What the interview puts to a person where nothing is drawn, and what comes back. Line mode and the prompts are two faces of it. */
import {parseMove, type Move} from '../core/interview/moves.ts';
import type {Question} from '../core/bank/bank.ts';
import type {Option} from '../core/bank/question.ts';
import type {Ticks} from '../core/draft/answers.ts';
import {parseTicks} from '../core/kinds/ticks.ts';
import type {PlainForm} from '../wording/en/plain.ts';

export interface Prompt {
	readonly form: PlainForm;
	/** Where we are and what leads up to the question: one paragraph each. */
	readonly before: readonly string[];
	/** What is asked. */
	readonly ask: readonly string[];
	/** Explains the question itself: told when first met, then by `?`. */
	readonly help?: string | undefined;
	readonly options: readonly Option[];
	/** Too many to be read out each time: only counted, and heard by `evidence`. They are the first options. */
	readonly unread?: number;
	readonly label: string;
	/** A tick list, and what of it was given before. */
	readonly list?: Question;
	readonly ticks?: Ticks;
	/** What was ticked since and not given, as it is now. */
	readonly picked?: () => Ticks;
	/** The option that stands, or is suggested. */
	readonly selected?: string | undefined;
	/** The answer given before, as people read it. */
	readonly standing?: string | undefined;
	/** It was gone back to: Enter alone goes on. */
	readonly isGoneBack?: boolean;
	/** What last year's document brings, in words. */
	readonly carried?: string | undefined;
	/** Last year's document says something here, so that it can be kept. */
	readonly isCarried?: boolean;
	/** A text to go on with: half-written when the interview stopped. */
	readonly begun?: string | undefined;
	/** Told what is written so far and not given. */
	readonly onTyping?: ((text: string) => void) | undefined;
	/** The text `edit` opens the editor with. */
	readonly editable?: string | undefined;
	/** A sentence can be the answer, so that only a move alone on its line is one. */
	readonly takesSentences: boolean;
	/** A row's answer, which may be written in a line with everything beside it. */
	readonly takesLine?: boolean;
	/** What there is to jump to by name, even where a sentence can be the answer. */
	readonly isTarget?: (id: string) => boolean;
}

export type StopReason = 'ended' | 'interrupted';

export type Reply =
	/** `ticked`: what was ticked of the list before the line, as it is put aside. */
	| {readonly type: 'typed'; readonly text: string; readonly ticked?: string | undefined}
	| {readonly type: 'chosen'; readonly id: string}
	| {readonly type: 'ticked'; readonly ticks: Ticks}
	/** Left empty on purpose. */
	| {readonly type: 'nothing'}
	/** The same once more. */
	| {readonly type: 'repeat'}
	/** What stands, or was carried, stays. */
	| {readonly type: 'keep'}
	/** `text`: what was written of a longer text before the move. */
	| {readonly type: 'move'; readonly move: Move; readonly text?: string | undefined}
	| {readonly type: 'stopped'; readonly reason: StopReason; readonly text?: string | undefined};

export interface Face {
	readonly tell: (text: string) => void;
	readonly error: (text: string) => void;
	/** `isWhole`: with all that leads up to it; otherwise only the place to answer. */
	readonly ask: (prompt: Prompt, isWhole: boolean) => Promise<Reply>;
	/** What can be typed here. */
	readonly help: (prompt: Prompt) => void;
}

/** A line that is a word rather than an answer. Where a challenge is to be kept, keep is the answer; "ask 5 Legal" is one of a tick list. */
export function readWord(prompt: Prompt, line: string): Reply | undefined {
	if (readsAsTicks(prompt, line)) return undefined;
	const move = parseMove(line, prompt.takesSentences, prompt.isTarget);
	const isKeptHere = move?.id === 'keep' && prompt.options.some(({id}) => id === 'keep');
	// "ask Head of Repairs: they hold the log" says more than the move does.
	const isLine = prompt.takesLine === true && move?.id === 'ask' && /[,;:.]/.test(move.argument);
	return move && !isKeptHere && !isLine ? {type: 'move', move} : undefined;
}

export function readsAsTicks({list}: Prompt, line: string): boolean {
	return list !== undefined && 'ticks' in parseTicks(line, list);
}
