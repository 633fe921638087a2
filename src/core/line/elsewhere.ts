/** "Same as 5.6", "same evidence as 5.6", "see 5.6": another provision's row says it. */
import type {LineContext, SameAs} from './understood.ts';

export interface Elsewhere {
	readonly sameAs: SameAs;
	readonly to: number;
}

const documentWords = 'documents?|docs?|polic(?:y|ies)|letters?|papers?|plan|steps?';
const evidenceWords = 'evidence|proof|sources?';
const actionWords = 'actions?(?: (?:and|,) (?:owner|dates?))?|fix|remedy|owner and date';
const rowWords = 'answer|row|comments?|commentary|response|entry|text|evidence and (?:action|answer|commentary)';
const what = `(?:${rowWords}|${evidenceWords}|${actionWords})`;
const whatAs = `(?:${what}|${documentWords})`;
const at = '(?:(?:at|for|in|per|under|with|to|provision|row|question|code|answer|answers|number|no\\.?|given|said|above)\\s+)*';
/** "Policy 4.2" is a place in the policy; only "as" makes "the same policy as 4.2" that of a provision. */
const lead =
	`(?:(?:the\\s+|exactly\\s+the\\s+|exactly\\s+|it's\\s+(?:the\\s+)?|all\\s+)?same(?:(?:\\s+(?<what>${what}))?(?:\\s+(?:here|` +
	`again))?(?:\\s+(?:as|to|for|at|in))?|\\s+(?<whatAs>${documentWords})\\s+as)|ditto|(?<other>${whatAs})(?:\\s+the\\s+same)?\\s+as|as|` +
	`see(?:\\s+(?<seen>${what}))?|copy(?:\\s+from)?|repeats?|cf\\.?|refer\\s+to|identical\\s+to|like)`;
const byNumber = new RegExp(`^${lead}\\s+${at}(?<id>\\d+\\.\\d+[a-z]?)(?![\\d%]|\\.\\d|\\s+(?:of|in)\\s)`, 'iu');
const above = new RegExp(
	`^(?:ditto|same(?:\\s+again|\\s+here)?|(?:the\\s+)?same(?:\\s+(?<what>${whatAs}))?\\s+as\\s+(?:above|before|` +
	`the\\s+(?:last|previous)(?:\\s+(?:one|row|answer|provision|question))?)|(?:as|see)\\s+(?:above|before)|` +
	`as\\s+previous)(?=\\s*(?:$|[,;:.!(]|\\s[-–—]))`, 'iu');

/** The number of a provision that the edition does not have, where the same as there was said. */
export function missingProvisionIn(text: string, {provisions}: LineContext): string | undefined {
	const id = /^(?:(?:the\s+|exactly\s+)*same|ditto|identical|copy)(?!\p{L})/iu.test(text) ? byNumber.exec(text)?.groups!['id'] : undefined;
	return id === undefined || provisions.some((each) => each.toLowerCase() === id.toLowerCase()) ? undefined : id;
}

/** `hasAnswer`: what is said to be elsewhere beside an answer is its evidence. */
export function elsewhereIn(text: string, context: LineContext, hasAnswer: boolean): Elsewhere | undefined {
	const numbered = byNumber.exec(text);
	if (numbered) {
		const provision = context.provisions.find((id) => id.toLowerCase() === numbered.groups!['id']!.toLowerCase());
		if (provision === undefined) return undefined;
		const named = numbered.groups!['what'] ?? numbered.groups!['whatAs'] ?? numbered.groups!['other'] ?? numbered.groups!['seen'];
		const isSeen = /^(?:see|refer|cf)/i.test(text);
		return {sameAs: {provision, what: named === undefined ? (isSeen && hasAnswer ? 'evidence' : 'row') : kindOf(named)}, to: numbered[0].length};
	}

	const before = context.current === undefined ? undefined : context.provisions[context.provisions.indexOf(context.current) - 1];
	const last = before === undefined ? null : above.exec(text);
	if (!last) return undefined;
	const named = last.groups!['what'];
	return {sameAs: {provision: before!, what: named === undefined ? 'row' : kindOf(named)}, to: last[0].length};
}

function kindOf(named: string): SameAs['what'] {
	if (new RegExp(`^(?:${rowWords})$`, 'i').test(named)) return 'row';
	return new RegExp(`^(?:${actionWords}|plan|steps?)$`, 'i').test(named) ? 'action' : 'evidence';
}
