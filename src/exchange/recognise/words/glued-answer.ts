/** An answer that ran into the next column's text when a page lost its cells: "YesOur policy …", "YSee 3.2", "No3.2 of the policy". */
import {asking, type AnswerThen} from './comply-answer.ts';

/** What follows begins a word: "Nothing", "NHS" and "Yesterday" are words themselves. */
const glued = /^\W{0,3}((?:[Yy]es|YES)(?=[\p{Lu}\p{N}"\u2018\u201C(\u2022])|(?:[Nn]o|NO|N\/[Aa]|[Pp]artial(?:ly)?|[Pp]artly)(?=\p{Lu}\p{Ll}|\p{Lu}\s|\p{N}|["\u201C(\u2022])|[YN](?=\p{Lu}\p{Ll}|[AI]\s))/u;

export function splitGluedAnswer(text: string): AnswerThen | undefined {
	const own = text.replace(asking, '');
	const found = glued.exec(own);
	return found ? {answer: found[1]!, rest: own.slice(found[0].length).trim()} : undefined;
}
