/** Comments of colleagues, wherever they are shown. */
import {commentsAt, commentsWaiting} from '../../core/draft/comments.ts';
import type {Comment, Draft} from '../../core/draft/draft.ts';
import {shortened} from './phrasing.ts';

/** At the row itself, whole, a paragraph each; the last says what to type. */
export function commentsHere(draft: Draft, provision: string): readonly string[] {
	return told(commentsAt(draft, provision), 'here', 'Type settled');
}

/** At a row that is passed over without a question. */
export function commentsPassed(draft: Draft, provision: string): readonly string[] {
	return told(commentsAt(draft, provision), `at ${provision}`, `Type settled ${provision}`);
}

const aboutWhole = 'about the whole document';

/** Of those on the whole document, said first. */
export function commentsAtStart(draft: Draft): readonly string[] {
	return told(commentsAt(draft, ''), aboutWhole, 'At the end, type settled');
}

export function commentsAtEnd(draft: Draft): readonly string[] {
	return told(commentsAt(draft, ''), aboutWhole, 'Type settled');
}

export function allCommentsCounted(draft: Draft): readonly string[] {
	return countWords(commentsWaiting(draft));
}

/** `2 comments of colleagues wait: 5.3, 6.2.` For those of a section, its rows are named. */
export function commentsCounted(draft: Draft, provisions: readonly string[]): readonly string[] {
	return countWords(commentsWaiting(draft).filter(({provision}) => provisions.includes(provision)));
}

function countWords(comments: readonly Comment[]): readonly string[] {
	if (comments.length === 0) return [];
	const at = [...new Set(comments.map(({provision}) => (provision === '' ? 'the whole document' : provision)))];
	return [`${comments.length === 1 ? '1 comment of a colleague waits' : `${comments.length} comments of colleagues wait`}: ${at.join(', ')}.`];
}

function told(comments: readonly Comment[], where: string, order: string): readonly string[] {
	const hint = ` (${order} when ${comments.length === 1 ? 'it is' : 'they are'} dealt with.)`;
	return comments.map((comment, index) => `${wroteWords(comment, where)}${index === comments.length - 1 ? hint : ''}`);
}

function wroteWords({author, text}: Comment, where: string): string {
	return `${authorWords(author)} wrote ${where}: “${text}”`;
}

function authorWords(author: string): string {
	return author === '' ? 'A colleague' : author;
}

const longestSettled = 60;
const mostSettled = 5;

/** A line each: by the number of another row, those that were never shown are among them. */
export function settledWords(comments: readonly Comment[]): string {
	if (comments.length === 0) return 'No comment of a colleague waits here. Those at another provision: settled 6.3';
	const [first = '', ...others] = comments.slice(0, mostSettled).map(({author, text}) => `${authorWords(author)}, “${shortened(oneLine(text), longestSettled)}”`);
	if (others.length === 0) return `Dealt with: ${first}.`;
	const more = comments.length - mostSettled;
	return ['Dealt with:', ...[first, ...others].map((each) => `- ${each}`), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
