import {provisions, type Bank} from '../bank/bank.ts';
import type {Draft} from '../draft/draft.ts';
import type {FormReading} from '../bank/form-row.ts';
import {gapCodes, severities, wordsOf, type Check, type Gap, type GapCode, type Surroundings, type TextCheck} from './gap.ts';
import {readRows} from '../draft/row.ts';
import {textOfReading, type TextDocument, type TextRow} from '../reading/text-row.ts';
import {textOfDraft} from './row-in-words.ts';
import {admission} from './admission.ts';
import {allYes} from './all-yes.ts';
import {codeConflict} from './code-conflict.ts';
import {contradiction} from './contradiction.ts';
import {datePassed} from './date-passed.ts';
import {discouragingLanguage} from './discouraging-language.ts';
import {factUnknown} from './fact-unknown.ts';
import {missingApproval} from './missing-approval.ts';
import {noActionDate} from './no-action-date.ts';
import {noEvidence} from './no-evidence.ts';
import {noExplanation} from './no-explanation.ts';
import {noOwner} from './no-owner.ts';
import {notApplicableUnjustified} from './not-applicable-unjustified.ts';
import {notCompliant} from './not-compliant.ts';
import {notInForce} from './not-in-force.ts';
import {openAnswer} from './open-answer.ts';
import {partUnaddressed} from './part-unaddressed.ts';
import {partlyCompliant} from './partly-compliant.ts';
import {repeatedEvidence} from './repeated-evidence.ts';
import {unanswered} from './unanswered.ts';
import {vagueEvidence} from './vague-evidence.ts';
import {weakAction} from './weak-action.ts';
import {wrongEdition} from './wrong-edition.ts';

/** One for each code. In which order a row's gaps of one severity are told is said by `gapCodes`. */
export const checks: Readonly<Record<GapCode, Check>> = {
	unanswered,
	admission,
	'code-conflict': codeConflict,
	contradiction,
	'no-explanation': noExplanation,
	'no-action-date': noActionDate,
	'date-passed': datePassed,
	'no-owner': noOwner,
	'weak-action': weakAction,
	'no-evidence': noEvidence,
	'vague-evidence': vagueEvidence,
	'repeated-evidence': repeatedEvidence,
	'part-unaddressed': partUnaddressed,
	'not-in-force': notInForce,
	'wrong-edition': wrongEdition,
	'not-compliant': notCompliant,
	'partly-compliant': partlyCompliant,
	'not-applicable-unjustified': notApplicableUnjustified,
	'open-answer': openAnswer,
	'fact-unknown': factUnknown,
	'missing-approval': missingApproval,
	'discouraging-language': discouragingLanguage,
	'all-yes': allYes,
};

/** Every gap of a draft, worst first, then in the form's order. */
export function gapsOf(surroundings: Surroundings): readonly Gap[] {
	const {bank, draft, asOf} = surroundings;
	const document = textOfDraft(bank, draft, asOf);
	const texts = new Map(document.rows.map((row) => [row.provision.id, row]));
	const gaps: Gap[] = [];
	for (const reading of readRows(bank, draft)) {
		const text = texts.get(reading.provision.id);
		for (const code of gapCodes) {
			const found = checks[code].ofAnswers?.(reading, surroundings);
			const fromAnswers = found && {code, provision: reading.provision.id, toldBy: 'answers' as const, ...found};
			const fromText = fromAnswers && fromAnswers.severity !== 'advice' ? undefined : text && gapInWords(code, text, document, [checks[code].ofText].flatMap((way) => way ?? []));
			const gap = fromText ?? fromAnswers;
			if (gap) gaps.push(letStand(gap, draft));
		}
	}

	for (const code of gapCodes) {
		const found = checks[code].ofDraft?.(surroundings);
		if (found) gaps.push({code, toldBy: 'answers', ...found});
	}

	return worstFirst([...gaps, ...gapsOfWhole(document)]);
}

/** A gap the officer has seen, in these very words, and answered with a reason is only told. */
function letStand(gap: Gap, draft: Draft): Gap {
	const stand = draft.stands.get(`${gap.provision ?? ''} ${gap.code}`);
	return gap.toldBy === 'words' && stand?.words === wordsOf(gap) ? {...gap, severity: 'advice', stand} : gap;
}

/** Every gap that the words of a document show, worst first, then in the form's order. A row of the form that it lacks is unanswered. */
export function gapsOfReading({bank, reading, asOf}: {readonly bank: Bank; readonly reading: FormReading; readonly asOf: string}): readonly Gap[] {
	const document = textOfReading(bank, reading, asOf);
	const texts = new Map(document.rows.map((row) => [row.provision.id, row]));
	const gaps = provisions(bank).flatMap(({id}): readonly Gap[] => {
		const row = texts.get(id);
		return row ? gapsOfRow(row, document) : [{code: 'unanswered', provision: id, severity: 'blocking', toldBy: 'words', found: {}}];
	});
	return worstFirst([...gaps, ...gapsOfWhole(document)]);
}

/** The codes that a row's words can show, and how. */
const inWords = gapCodes.flatMap((code) => {
	const ways = [checks[code].ofForm, checks[code].ofText].flatMap((way) => way ?? []);
	return ways.length === 0 ? [] : [{code, ways}];
});

function gapsOfRow(row: TextRow, document: TextDocument): readonly Gap[] {
	const gaps: Gap[] = [];
	for (const {code, ways} of inWords) {
		const gap = gapInWords(code, row, document, ways);
		if (gap) gaps.push(gap);
	}

	return gaps;
}

function gapInWords(code: GapCode, row: TextRow, document: TextDocument, ways: readonly TextCheck[]): Gap | undefined {
	for (const way of ways) {
		const found = way(row, document);
		if (found) return {code, provision: row.provision.id, toldBy: 'words', comply: row.comply, ...found};
	}

	return undefined;
}

function gapsOfWhole(document: TextDocument): readonly Gap[] {
	return gapCodes.flatMap((code): readonly Gap[] => {
		const found = checks[code].ofDocument?.(document);
		return found ? [{code, toldBy: 'words', ...found}] : [];
	});
}

function worstFirst(gaps: readonly Gap[]): readonly Gap[] {
	return gaps.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
