/** Colleagues' comments where one is are dealt with. */
import {settling} from '../../core/interview/settling.ts';
import {commentsAtEnd, settledWords} from '../../wording/en/comments.ts';
import {paragraph} from '../line.ts';
import {checkPicker, endPicker} from './pickers.ts';
import {textColumns} from './transcript.ts';
import {notify, say, type Screen, type Session, type World} from './state.ts';

export function settleComments(session: Session, named: string, world: World): Session {
	const {bank, draft, aim} = session;
	const {comments, happenings} = settling(bank, draft, {named, aim, today: world.today()});
	const settled = happenings.length > 0 ? {...session, draft: world.record(happenings)} : session;
	return notify({...settled, screen: countedAnew(settled, world)}, settledWords(comments));
}

/** What colleagues wrote about the whole document, for whoever comes to the end from a question or a check. */
export function tellWhole(session: Session, world: World): Session {
	const {draft, screen} = session;
	const isComing = screen.type === 'prompt' || (screen.type === 'picker' && screen.purpose === 'check');
	return isComing ? say(session, commentsAtEnd(draft).flatMap((text) => paragraph(text, textColumns(world.columns()), 'accent'))) : session;
}

function countedAnew({bank, draft, screen}: Session, world: World): Screen {
	if (screen.type !== 'picker') return screen;
	if (screen.purpose === 'end') return endPicker(bank, draft, world.today());
	return screen.purpose === 'check' ? checkPicker(bank, draft, screen.section!) : screen;
}
