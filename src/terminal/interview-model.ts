/** The interview as something that can be run: keys in, what is live out, and what the disk says in between. */
import type {WrittenAs} from '../wording/en/forms.ts';
import type {Key} from './keys.ts';
import type {Model} from './run.ts';
import {liveRows} from './screens/live.ts';
import {unsentTexts} from './session/unsent.ts';
import {press, withEditedText} from './session/session.ts';
import {withWritten, withoutWritten} from './session/writing.ts';
import {notify, type Ending, type Session, type World} from './session/state.ts';

export interface InterviewModel extends Model {
	readonly ending: () => Ending | undefined;
}

/** `keepUnsent` puts half-written texts aside; `troubleWords` says what the disk refused, or rethrows what is a bug. */
export function createInterviewModel(
	start: Session,
	world: World,
	keepUnsent: (texts: ReadonlyMap<string, string>) => void,
	troubleWords: (error: unknown) => string,
	load: () => Promise<void>,
): InterviewModel {
	let session = start;
	const safely = (change: () => Session) => {
		try {
			session = change();
		} catch (error) {
			session = notify(session, troubleWords(error), 'problem');
		}
	};

	const write = async (as: WrittenAs) => {
		try {
			session = withWritten(session, as, await world.writeForm(as), world);
		} catch (error) {
			session = withoutWritten(session, troubleWords(error));
		}
	};

	return {
		press(key: Key) {
			safely(() => press(session, key, world));
			if (session.ending) keepUnsent(unsentTexts(session));
		},
		live: (columns, rows) => liveRows(session, columns, rows),
		transcript: () => session.transcript,
		load,
		isOver: () => session.ending !== undefined,
		wantsEditor() {
			const {screen} = session;
			return session.wantsEditor && screen.type === 'prompt' && screen.prompt.input.kind === 'editor' ? screen.prompt.input.text : undefined;
		},
		onEdited(text) {
			session = withEditedText(session, text);
		},
		wantsWork() {
			const as = session.wantsForm;
			return as && (() => write(as));
		},
		onPause() {
			keepUnsent(unsentTexts(session));
		},
		ending: () => session.ending,
	};
}
