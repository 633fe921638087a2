/** A person at the interview without a terminal: bytes in, what stands on the screen and what was recorded out. */
import type {Bank} from '../../src/core/bank/bank.ts';
import type {Draft, DraftEvent, Happening} from '../../src/core/draft/draft.ts';
import {createKeyReader} from '../../src/terminal/keys.ts';
import {lineText} from '../../src/terminal/line.ts';
import {liveRows} from '../../src/terminal/screens/live.ts';
import {linesOf} from '../../src/terminal/screens/live-rows.ts';
import {press, startSession} from '../../src/terminal/session/session.ts';
import type {Session, World} from '../../src/terminal/session/state.ts';
import {memoryWorld} from '../helpers/typist.ts';

export const enter = '\r';
export const up = '\u001B[A';
export const down = '\u001B[B';
export const escape = '\u001B';
export const f1 = '\u001BOP';
export const ctrl = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 96);

export interface Conversation {
	/** Presses keys; an array is lines, each with Enter after it. */
	readonly type: (keys: string | readonly string[]) => Conversation;
	readonly session: () => Session;
	/** What is live at the foot of the screen, blanks at line ends left out. */
	readonly live: () => string;
	/** What has scrolled up. */
	readonly said: () => string;
	readonly events: () => readonly DraftEvent[];
	readonly draft: () => Draft;
	/** From now on recording throws this. */
	readonly breakDisk: (error: Error | undefined) => void;
}

export interface Scene {
	readonly bank: Bank;
	readonly columns?: number;
	readonly rows?: number;
	/** Recorded before the first question. */
	readonly happenings?: readonly Happening[];
	/** Typed before the conversation begins, each line with Enter after it. */
	readonly lines?: readonly string[];
	readonly unsent?: ReadonlyMap<string, string>;
}

export function converse({bank, columns = 80, rows = 24, lines = [], unsent, happenings = []}: Scene): Conversation {
	const memory = memoryWorld(bank);
	memory.record(happenings);
	let broken: Error | undefined;
	const world: World = {
		...memory,
		columns: () => columns,
		rows: () => rows,
		record(happenings: readonly Happening[]) {
			if (broken) throw broken;
			return memory.record(happenings);
		},
	};
	let session = startSession(bank, memory.draft(), undefined, world, unsent);
	const reader = createKeyReader();
	const conversation: Conversation = {
		type(keys) {
			const bytes = typeof keys === 'string' ? keys : keys.map((line) => line + enter).join('');
			for (const key of [...reader.feed(bytes), ...reader.flush()]) session = press(session, key, world);
			return conversation;
		},
		session: () => session,
		live: () => frameText(session, columns, rows),
		said: () => session.transcript.flatMap((block) => block.lines.map(lineText)).join('\n'),
		events: memory.events,
		draft: memory.draft,
		breakDisk(error) {
			broken = error;
		},
	};
	return conversation.type(lines);
}

export function frameText(session: Session, columns: number, rows: number): string {
	return linesOf(liveRows(session, columns, rows))
		.map((line) => lineText(line).trimEnd())
		.join('\n');
}

/** The question being asked, by its id; the purpose of a list; or what is being read. */
export function whereAt({screen}: Session): string {
	switch (screen.type) {
		case 'prompt':
			return screen.prompt.about === 'question' ? screen.prompt.question.id : `${screen.prompt.question.id} ${screen.prompt.about}`;
		case 'picker':
			return screen.purpose;
		case 'pager':
			return screen.title;
	}
}
