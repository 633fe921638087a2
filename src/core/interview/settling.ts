/** Which of colleagues' comments are dealt with where one is, in every mode. */
import type {Bank} from '../bank/bank.ts';
import {commentsAt} from '../draft/comments.ts';
import type {Comment, Draft, Happening} from '../draft/draft.ts';
import {positionOf} from '../draft/position.ts';
import {promptsOf, rowPutting} from '../draft/prompts.ts';
import {decide} from './decide.ts';

export interface Settling {
	readonly comments: readonly Comment[];
	readonly happenings: readonly Happening[];
}

/** `named`: the provision that was typed; empty for the one that one is at. `aim`: the provision a jump is on its way to. */
export function settling(bank: Bank, draft: Draft, {named, aim, today}: {readonly named: string; readonly aim: string | undefined; readonly today: string}): Settling {
	const provision = named === '' ? placeOf(bank, draft, aim) : named;
	const comments = provision === undefined ? [] : commentsAt(draft, provision);
	const happenings = comments.flatMap(({id}) => {
		const decision = decide(bank, draft, {type: 'settle-comment', comment: id}, today);
		return 'happenings' in decision ? decision.happenings : [];
	});
	return {comments, happenings};
}

/** Empty before the first row and after the last, where what is said of the whole document is told; undefined where nothing is. */
function placeOf(bank: Bank, draft: Draft, aim: string | undefined): string | undefined {
	if (aim !== undefined) return aim;
	const position = positionOf(bank, draft);
	if (position.at !== 'question') return position.at === 'end' ? '' : undefined;
	const {question} = position;
	const isBefore = promptsOf(bank, draft).opening.some(({id}) => id === question.id);
	return isBefore ? '' : (rowPutting(bank, draft, question) ?? '');
}
