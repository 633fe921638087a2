/** Answers in whatever order, given to a draft in the interview's own: those of an answers file, and the edits of a document. */
import {isOpen, type Response} from '../core/draft/answers.ts';
import type {Question, QuestionId} from '../core/bank/bank.ts';
import {pathOf} from '../core/draft/branching.ts';
import type {Rehearsal} from '../core/interview/rehearsal.ts';
import type {Issue} from '../core/kinds/issue.ts';

interface Wish {
	readonly question: Question;
}

/**
 * Takes each wish once its question is asked, again and again while answers open further questions; gives those whose question never was.
 * `elsewhere`: the same wish at another of the questions asked, where its own is not.
 */
export function applyAnswers<W extends Wish>(
	rehearsal: Rehearsal,
	wishes: ReadonlyMap<QuestionId, W>,
	take: (wish: W) => void,
	elsewhere: (wish: W, asked: readonly Question[]) => W | undefined = () => undefined,
): readonly W[] {
	const pending = new Map(wishes);
	const moveOne = (asked: readonly Question[]): boolean => {
		for (const [id, wish] of pending) {
			const moved = elsewhere(wish, asked);
			if (!moved) continue;
			pending.delete(id);
			pending.set(moved.question.id, moved);
			return true;
		}

		return false;
	};

	for (;;) {
		const {asked} = pathOf(rehearsal.bank, rehearsal.draft);
		const next = asked.find(({id}) => pending.has(id));
		if (next) {
			take(pending.get(next.id)!);
			pending.delete(next.id);
		} else if (!moveOne(asked)) return [...pending.values()];
	}
}

/** What is challenged stands: whoever wrote the file meant it. Gives why it could not be taken. */
export function giveAnswer(rehearsal: Rehearsal, question: QuestionId, response: Response): Issue | undefined {
	const decision = isOpen(response)
		? rehearsal.do({type: 'leave-open', question, reason: response.open, ...(response.who !== undefined && {who: response.who})})
		: rehearsal.do({type: 'give-answer', question, value: response.value, confirmed: true});
	return 'refused' in decision ? decision.refused : undefined;
}

export function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
