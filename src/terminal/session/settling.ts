/** Colleagues' comments where one is are dealt with. */
import {settling} from '../../core/interview/settling.ts';
import {settledWords} from '../../wording/en/comments.ts';
import {checkPicker, endPicker} from './pickers.ts';
import {notify, type Screen, type Session, type World} from './state.ts';

export function settleComments(session: Session, named: string, world: World): Session {
	const {bank, draft, aim} = session;
	const {comments, happenings} = settling(bank, draft, {named, aim, today: world.today()});
	const settled = happenings.length > 0 ? {...session, draft: world.record(happenings)} : session;
	return notify({...settled, screen: countedAnew(settled, world)}, settledWords(comments));
}

function countedAnew({bank, draft, screen}: Session, world: World): Screen {
	if (screen.type !== 'picker') return screen;
	if (screen.purpose === 'end') return endPicker(bank, draft, world.today());
	return screen.purpose === 'check' ? checkPicker(bank, draft, screen.section!) : screen;
}
