/** What was given, as people read it. */
import {valueOf, type EvidenceRef, type Value} from '../draft/answers.ts';
import type {Question} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import {documentLine} from '../draft/evidence-line.ts';
import {kinds} from './index.ts';

/** A value as people read it. */
export function formatValue(draft: Draft, question: Question, value: Value): string {
	if (question.kind !== 'evidence') return kinds[question.kind].format(value, question);
	return documentLine(draft, value as readonly EvidenceRef[]);
}

export function givenText(draft: Draft, question: Question): string | undefined {
	const value = valueOf(draft.answers, question.id);
	return value === undefined ? undefined : formatValue(draft, question, value);
}
