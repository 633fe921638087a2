/** Typed text that is more likely a slip than meant: put back once, and taken when it is given again. */
import {moveIds, parseMove, wordsOf} from './moves.ts';
import {isSlipOf, nearest} from '../text/nearest.ts';

const moveWords = moveIds.flatMap(wordsOf).filter((word) => word.length > 3);

/** The move that was probably meant: `hepl` for help, `jump ack` for jump ack1_days. `targets` is what can be jumped to by name. */
export function meantMove(text: string, targets: readonly string[]): string | undefined {
	const typed = text.trim().toLowerCase();
	if (parseMove(typed, true, (id) => targets.includes(id))) return undefined;
	const [word = '', target, ...more] = typed.replace(/^[/:]\s*/, '').split(/\s+/);
	if (more.length > 0) return undefined;
	if (target === undefined && word === 'none') return undefined;
	if (target === undefined) return moveWords.find((each) => isSlipOf(word, each));
	if (word !== 'jump' && word !== 'goto' && !isSlipOf(word, 'jump')) return undefined;
	const found = targets.includes(target) || /^[1-9](?:\.\d{1,2})?$/.test(target) ? target : nearestTarget(target, targets);
	return found && `jump ${found}`;
}

/** What begins so, else what is spelt most like it. */
export function nearestTarget(typed: string, targets: readonly string[]): string | undefined {
	return targets.find((each) => each.startsWith(typed)) ?? nearest(typed, targets);
}

const noDocument = /^(?:no|none|nil|n\/?a|not applicable|nothing|no (?:document|evidence|policy|idea)s?|none (?:really|yet|that i know of)|nothing (?:really|yet)|(?:i )?(?:don['’]?t|do not) know|unknown|unsure|not sure|tb[cad]|to be confirmed|see (?:above|below)|as (?:above|before)|same(?: as .*)?|ditto|yes|later|skip|-+|\?+|\.+|x+)[.!]?$/i;
const sentence = /^(?:we|i|they|it|there)\s|\b(?:we|i|they|it|this|there|our staff)\s+(?:are|is|was|have|has|do|does|did|will|would|can|must|should|never|always)\b|[.!?]\s+\p{L}.*\.$|^(?:\S+\s+){7,}\S+\.$/iu;
const longestTitle = 14;

/** Whether what was typed as a document's name looks like something else: a sentence, a word for having none, a mistyped command. */
export function isOddTitle(title: string): boolean {
	const typed = title.trim();
	return noDocument.test(typed) || sentence.test(typed) || typed.split(/\s+/).length > longestTitle || !/\p{L}{2}/u.test(typed) || moveWords.some((word) => isSlipOf(typed.toLowerCase(), word));
}
