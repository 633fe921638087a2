/** Colleagues' comments that nobody has dealt with yet. */
import type {Comment, Draft} from './draft.ts';

export function commentsWaiting({comments}: Draft): readonly Comment[] {
	return comments.filter(({isSettled}) => !isSettled);
}

/** Those at a provision; with none, those about the whole document. */
export function commentsAt(draft: Draft, provision: string): readonly Comment[] {
	return commentsWaiting(draft).filter((comment) => comment.provision === provision);
}
