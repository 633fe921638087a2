import type {EvidenceRef, Value} from '../../core/draft/answers.ts';
import type {Bank, Question} from '../../core/bank/bank.ts';
import type {Draft, Happening} from '../../core/draft/draft.ts';
import type {PickedDocument} from '../../core/draft/picked-evidence.ts';
import type {Challenge} from '../../core/interview/challenge.ts';
import type {ChoiceState} from '../inputs/choice/state.ts';
import type {WrittenAs} from '../../wording/en/forms.ts';
import type {EditorState} from '../inputs/editor/state.ts';
import type {EvidenceState} from '../inputs/evidence/state.ts';
import type {Understood} from '../../core/line/understood.ts';
import type {LineState} from '../inputs/line/state.ts';
import type {TicksState} from '../../core/interview/tick-list.ts';
import type {Line} from '../line.ts';
import type {CarriedAnswer} from '../../core/last-year/carried-answer.ts';

/** Worked out once, when the question is put: at a key nothing of it is looked up again. */
export interface Carrying {
	readonly answer: CarriedAnswer | undefined;
	/** Where the answer is from, or that the question is new; empty where there is nothing to say. */
	readonly words: string;
	/** How many answers of its row one key keeps. */
	readonly keeps: number;
	/** The row still answers: with this question given, one key keeps what comes after it. */
	readonly keepsRest: boolean;
}

/** The choice of leaving a question open. */
export const openOption = 'left-open';

export type InputState = ChoiceState | EditorState | EvidenceState | LineState | TicksState;

/** A line as it was typed at a row's answer, with what is to be given of it. */
export interface WrittenLine {
	readonly text: string;
	readonly understood: Understood;
}

/** What is being asked at this moment: a question of the bank, or a step on the way to its answer. */
export type Prompt =
	| {readonly about: 'question'; readonly question: Question; readonly input: InputState; /** The input as it was put: while it is the same, nothing was pressed. */ readonly put: InputState; readonly carrying?: Carrying | undefined}
	| {readonly about: 'challenge'; readonly question: Question; readonly value: Value; readonly line?: WrittenLine; readonly challenges: readonly Challenge[]; readonly input: ChoiceState}
	/** Why words that were challenged stand. */
	| {readonly about: 'stand'; readonly question: Question; readonly value: Value; readonly line?: WrittenLine; readonly input: EditorState}
	/** The answer that a line does not hold, or the document that it may mean. */
	| {readonly about: 'line-answer'; readonly question: Question; readonly line: WrittenLine; readonly input: ChoiceState}
	| {readonly about: 'line-document'; readonly question: Question; readonly line: WrittenLine; readonly title: string; readonly input: ChoiceState}
	| {readonly about: 'open-reason'; readonly question: Question; readonly input: ChoiceState}
	| {readonly about: 'open-who'; readonly question: Question; readonly input: EditorState}
	/** Where in each chosen document: the ones already placed, then the one asked about now and those after it. */
	| {readonly about: 'where'; readonly question: Question; readonly placed: readonly EvidenceRef[]; readonly documents: readonly PickedDocument[]; readonly input: EditorState};

export type PickerPurpose = 'known' | 'tasks' | 'check' | 'row' | 'end' | 'gaps' | 'evidence' | 'document' | 'forms';

export type Screen =
	| {readonly type: 'prompt'; readonly prompt: Prompt}
	/** A list to choose from; `targets` are what its options stand for. */
	| {readonly type: 'picker'; readonly purpose: PickerPurpose; readonly section?: number; readonly document?: string; readonly title: string; readonly choice: ChoiceState}
	/** Something to read; any key but those that scroll goes back to what was there, as it was. */
	| {
			readonly type: 'pager';
			readonly title: string;
			readonly text: string;
			readonly top: number;
			readonly under?: Screen;
			/** Opened by a key that is often followed by Enter, which then means nothing. */
			readonly ignoresEnter?: true;
			/** What is read can be written as a file. */
			readonly isDocument?: true;
	  };

interface Notice {
	readonly text: string;
	readonly tone: 'info' | 'problem';
}

export interface Session {
	readonly bank: Bank;
	readonly draft: Draft;
	readonly screen: Screen;
	/** Lines that have scrolled up for good, in blocks; only ever added to. */
	readonly transcript: readonly Block[];
	/** The provision whose heading was printed last. */
	readonly introduced: string | undefined;
	/** The provision a jump is on its way to: the facts it needs that nobody has given are asked first. */
	readonly aim: string | undefined;
	/** Gone back: Enter alone goes forward one question at a time, through what is answered. */
	readonly isGoneBack: boolean;
	/** What was put back as a likely slip: given again, it is taken. */
	readonly doubted: string | undefined;
	readonly notice: Notice | undefined;
	/** Texts written but not given, by question. */
	readonly unsent: ReadonlyMap<string, string>;
	/** Set when the session is over: what to do next, and the exit code. */
	readonly ending: Ending | undefined;
	/** Set when $EDITOR is asked for. */
	readonly wantsEditor: boolean;
	/** Set when the document is to be written. */
	readonly wantsForm: WrittenAs | undefined;
}

export interface Block {
	readonly id: number;
	readonly lines: readonly Line[];
}

export interface Ending {
	readonly reason: 'quit' | 'interrupted' | 'finished';
	readonly code: 0 | 130;
}

/** What a session needs of the world; `record` returns once the happenings are on disk. */
export interface World {
	readonly record: (happenings: readonly Happening[]) => Draft;
	/** Writes the assessment and says where. Rejects where the disk refuses it. */
	readonly writeForm: (as: WrittenAs) => Promise<string>;
	/** The assessment as it stands, as markdown. */
	readonly preview: () => string;
	readonly where: () => string;
	/** ISO date. */
	readonly today: () => string;
	readonly columns: () => number;
	readonly rows: () => number;
}

export function say(session: Session, lines: readonly Line[]): Session {
	return lines.length === 0 ? session : {...session, transcript: [...session.transcript, {id: session.transcript.length, lines}]};
}

export function notify(session: Session, text: string, tone: Notice['tone'] = 'info'): Session {
	return {...session, notice: {text, tone}};
}

/** The session with another input in its prompt. */
export function withInput(session: Session, input: InputState): Session {
	if (session.screen.type !== 'prompt') return session;
	return {...session, screen: {type: 'prompt', prompt: {...session.screen.prompt, input} as Prompt}};
}
