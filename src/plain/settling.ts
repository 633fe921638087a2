/** Colleagues' comments where one is are dealt with. */
import {positionOf} from '../core/draft/position.ts';
import {settling} from '../core/interview/settling.ts';
import {settledWords} from '../wording/en/comments.ts';
import {tryRecord, type Outcome, type Talk} from './talk.ts';

export function settleComments(talk: Talk, named: string): Outcome {
	const {bank, draft, today} = talk.world;
	const {comments, happenings} = settling(bank, draft(), {named, aim: talk.aim, today: today()});
	if (!tryRecord(talk, happenings)) return 'stay';
	talk.face.tell(settledWords(comments));
	// Where comments are counted, they are counted anew.
	return comments.length > 0 && positionOf(bank, draft()).at !== 'question' ? 'settle' : 'stay';
}
