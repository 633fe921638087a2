import {severities, type DraftCheck, type Gap, type GapCode, type RowCheck, type Surroundings} from '../gap.ts';
import {readRows} from '../row.ts';
import {codeConflict} from './code-conflict.ts';
import {datePassed} from './date-passed.ts';
import {factUnknown} from './fact-unknown.ts';
import {missingApproval} from './missing-approval.ts';
import {noActionDate} from './no-action-date.ts';
import {noEvidence} from './no-evidence.ts';
import {noExplanation} from './no-explanation.ts';
import {notApplicableUnjustified} from './not-applicable-unjustified.ts';
import {notCompliant} from './not-compliant.ts';
import {openAnswer} from './open-answer.ts';
import {partlyCompliant} from './partly-compliant.ts';
import {unanswered} from './unanswered.ts';

export const rowChecks: Readonly<Record<Exclude<GapCode, 'missing-approval'>, RowCheck>> = {
	unanswered,
	'open-answer': openAnswer,
	'code-conflict': codeConflict,
	'no-explanation': noExplanation,
	'no-action-date': noActionDate,
	'date-passed': datePassed,
	'not-compliant': notCompliant,
	'partly-compliant': partlyCompliant,
	'no-evidence': noEvidence,
	'not-applicable-unjustified': notApplicableUnjustified,
	'fact-unknown': factUnknown,
};

export const draftChecks: Readonly<Record<'missing-approval', DraftCheck>> = {'missing-approval': missingApproval};

/** Every gap, worst first, then in the form's order. */
export function gapsOf(surroundings: Surroundings): readonly Gap[] {
	const gaps: Gap[] = [];
	for (const reading of readRows(surroundings.bank, surroundings.draft)) {
		for (const [code, check] of Object.entries(rowChecks) as Array<[keyof typeof rowChecks, RowCheck]>) {
			const found = check(reading, surroundings);
			if (found) gaps.push({code, provision: reading.provision.id, ...found});
		}
	}

	for (const [code, check] of Object.entries(draftChecks) as Array<['missing-approval', DraftCheck]>) {
		const found = check(surroundings);
		if (found) gaps.push({code, ...found});
	}

	return gaps.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

export function countBySeverity(gaps: readonly Gap[]): Readonly<Record<'blocking' | 'serious' | 'advice', number>> {
	const count = {blocking: 0, serious: 0, advice: 0};
	for (const gap of gaps) count[gap.severity] += 1;
	return count;
}
