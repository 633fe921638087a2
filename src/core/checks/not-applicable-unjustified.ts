/**
 * What: "Not applicable" without a reason, or where the facts, changed since, do not allow it.
 * Why: no official rule allows a bare N/A; a reader must see why the duty did not arise. What follows from a fact by itself carries its own line.
 */
import type {Check} from './gap.ts';
import {pathOf} from '../draft/branching.ts';
import {evaluate} from '../condition/expression.ts';
import {written} from '../draft/row.ts';

export const notApplicableUnjustified: Check = {
	ofAnswers(reading, {bank, draft}) {
		if (reading.answer !== 'not-applicable' || reading.row.follows) return undefined;
		const allowed = reading.provision.notApplicable?.allowed;
		if (allowed === undefined || evaluate(allowed, pathOf(bank, draft).scope) === false) return {severity: 'blocking', found: {isNotAllowed: true}};
		return written(reading, 'not-applicable') === '' ? {severity: 'serious', found: {}} : undefined;
	},
	ofForm({comply, text}) {
		return comply === 'not-applicable' && bare.test(text) ? {severity: 'serious', found: {}} : undefined;
	},
	examples: {
		flagged: [
			{edition: '2022', provision: '5.19', comply: 'not-applicable'},
			{edition: '2022', provision: '5.18', comply: 'not-applicable', evidence: 'N/A'},
			{provision: '8.4', comply: 'not-applicable', evidence: 'N/A', commentary: 'Not applicable.'},
		],
		passed: [
			{edition: '2022', provision: '5.20', comply: 'not-applicable', evidence: 'No stage 3'},
			{provision: '8.4', comply: 'not-applicable', commentary: 'The Ombudsman has not asked for one.'},
		],
	},
};

/** Empty, or "N/A" again. */
const bare = /^(?:[^\p{L}\p{N}]|n\s*\/?\s*a\b|not applicable|does not apply|none)*$/iu;
