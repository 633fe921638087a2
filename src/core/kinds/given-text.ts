/** What was given, as people read it. */
import {valueOf, type EvidenceRef, type Value} from '../draft/answers.ts';
import type {Question} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import {kinds} from './index.ts';

/** A value as people read it. */
export function formatValue(draft: Draft, question: Question, value: Value): string {
	if (question.kind !== 'evidence') return kinds[question.kind].format(value, question);
	return (value as readonly EvidenceRef[])
		.map((ref) => {
			const title = draft.evidence.get(ref.evidence)?.title ?? ref.evidence;
			return ref.where ? `${title}, ${ref.where}` : title;
		})
		.join('; ');
}

export function givenText(draft: Draft, question: Question): string | undefined {
	const value = valueOf(draft.answers, question.id);
	return value === undefined ? undefined : formatValue(draft, question, value);
}
