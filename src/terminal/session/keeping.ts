/** One key keeps what last year's document says at a provision, as far as it answers; or the answer given before. */
import {isOpen} from '../../core/draft/answers.ts';
import {askNow} from '../../core/draft/branching.ts';
import type {Happening} from '../../core/draft/draft.ts';
import {aimLeft, keepAhead, keptQuestions} from '../../core/interview/keep-ahead.ts';
import {carriedWords} from '../../wording/en/carried.ts';
import {lineText, paragraph} from '../line.ts';
import {settle} from './asking.ts';
import {notify, say, type Session, type World} from './state.ts';
import {give, leaveOpen, submit} from './submitting.ts';
import {exchange, textColumns} from './transcript.ts';

export function keep(session: Session, world: World): Session {
	const {bank, draft, screen} = session;
	if (screen.type !== 'prompt' || screen.prompt.about !== 'question') return notify(session, carriedWords.nothing);
	const {question, carrying} = screen.prompt;
	if (session.unsent.has(question.id)) return notify(session, carriedWords.begun, 'problem');
	const kept = keepAhead(bank, draft, question, world.today(), {begun: session.unsent, aim: session.aim});
	if (kept.length > 0) return keepAll(session, kept, world);
	if (question.role === 'list') return submit(session, world);
	// What would be put back is put back.
	if (carrying?.answer) return give(session, question, carrying.answer.value, false, world);
	const response = draft.answers.get(question.id)?.response;
	if (!response) return notify(session, carriedWords.nothing, 'problem');
	return isOpen(response) ? leaveOpen(session, question, response.open, response.who, world) : give(session, question, response.value, false, world);
}

/** Recorded first, then what was kept is printed in a line; a note's words stand above already. */
function keepAll(session: Session, happenings: readonly Happening[], world: World): Session {
	const draft = world.record(happenings);
	const kept = keptQuestions(session.bank, draft, happenings).filter(({prints}) => prints !== 'commentary');
	const given = kept.map((question) => exchange(draft, question, askNow(session.bank, draft, question), world.columns()).map(lineText).join(' '));
	const lines = paragraph(`${carriedWords.kept} ${given.join(' · ')}`, textColumns(world.columns()));

	return settle(say({...session, draft, aim: aimLeft(session.bank, draft, session.aim)}, lines), world);
}
