/**
 * What: Yes, while a fact it depends on has no answer.
 * Why: a Yes that nobody has verified is an assertion, not an assessment.
 */
import type {RowCheck} from '../gap.ts';

export const factUnknown: RowCheck = ({answer, suggestion}) =>
	answer === 'yes' && suggestion.unknown.length > 0 ? {severity: 'serious', found: {questions: suggestion.unknown}} : undefined;
