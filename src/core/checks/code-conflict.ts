/**
 * What: a fact that cannot stand with the provision: three stages in 2024, an acknowledgement after six days, a part of the row answered "no".
 * Why: the edition's own limit, quoted by the rule in the bank. Blocking beside a Yes; serious beside anything else.
 */
import type {Check} from '../gap.ts';

export const codeConflict: Check = {
	ofAnswers({answer, suggestion, row}) {
		if (row.follows || answer === 'not-applicable') return undefined;
		const {conflicts, unmet} = suggestion;
		if (answer === 'yes' && conflicts.length + unmet.length > 0) return {severity: 'blocking', found: {rules: conflicts, questions: unmet}};
		return conflicts.length > 0 ? {severity: 'serious', found: {rules: conflicts}} : undefined;
	},
};
