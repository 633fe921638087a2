import {findProvision, type Bank, type Question} from '../bank/bank.ts';
import type {RowPart} from '../bank/question.ts';
import type {Gap} from '../checks/gap.ts';
import type {Value} from '../draft/answers.ts';
import type {Draft} from '../draft/draft.ts';
import {isMissed} from '../draft/pass.ts';
import {suggestionFor} from '../draft/suggestion.ts';
import {isOfThePast} from '../kinds/date.ts';
import {late} from '../late/late.ts';
import {saysNothing} from '../text/says-nothing.ts';

const aboutRow = late(async () => import('../reading/about-row.ts'));
const writtenGaps = late(async () => import('../checks/written-gaps.ts'));

/** A question put back to the officer before an answer is taken: it may be let stand. */
export type Challenge =
	| {readonly code: 'code-conflict'; readonly provision: string}
	| {readonly code: 'unmet-limbs'; readonly provision: string}
	| {readonly code: 'fact-unknown'; readonly provision: string}
	| {readonly code: 'left-empty'; readonly question: string}
	/** "1", "soon", "see above". */
	| {readonly code: 'says-nothing'; readonly words: string; readonly asked: 'who' | 'what'}
	/** A reason that names nothing of what the row is about. */
	| {readonly code: 'off-the-row'; readonly provision: string}
	| {readonly code: 'date-passed'; readonly date: string}
	/** A date of what has been done that lies ahead. */
	| {readonly code: 'date-ahead'; readonly date: string}
	/** What was just written shows a gap. */
	| {readonly code: 'gap-in-words'; readonly gap: Gap};

/** What is put back to the officer before the answer is taken. */
export function challengesTo(bank: Bank, draft: Draft, question: Question, value: Value, today: string): readonly Challenge[] {
	const written = writtenGaps().gapsWrittenBy(bank, draft, question, value, today).map((gap) => ({code: 'gap-in-words', gap}) as const);
	if (question.kind === 'answer' && value === 'yes') {
		const provision = findProvision(bank, question.home!)!;
		const {conflicts, unmet, unknown} = suggestionFor(bank, draft, provision);
		return [
			...(conflicts.length > 0 ? [{code: 'code-conflict', provision: provision.id} as const] : []),
			...(unmet.length > 0 ? [{code: 'unmet-limbs', provision: provision.id} as const] : []),
			...(unknown.some(({id}) => isMissed(bank, draft, id)) ? [{code: 'fact-unknown', provision: provision.id} as const] : []),
			...written,
		];
	}

	if (written.length > 0) return written;

	// "No document" is chosen from a list, so it is not an oversight; the gap says it.
	if (question.role === 'follow-up' && !question.optional && value === '') {
		return [{code: 'left-empty', question: question.id}];
	}

	if (question.role === 'follow-up' && typeof value === 'string' && value.trim() !== '' && question.kind !== 'date') {
		if (question.prints !== 'commentary' && (saysNothing(value) || (question.prints === 'owner' && isOneself(value)))) return [{code: 'says-nothing', words: value.trim(), asked: question.prints === 'owner' ? 'who' : 'what'}];
		if (isReason(question.prints) && !aboutRow().isAboutRow(findProvision(bank, question.home!)!, value)) return [{code: 'off-the-row', provision: question.home!}];
	}

	if (question.kind === 'date' && isOfThePast(question) && typeof value === 'string' && value > today) return [{code: 'date-ahead', date: value}];
	if (question.prints === 'due' && typeof value === 'string' && value !== '' && value < today) return [{code: 'date-passed', date: value}];
	return [];
}

/** A reader of the document does not know who that is. */
function isOneself(owner: string): boolean {
	return /^(?:me|myself|i|us|we|ourselves)[.!]?$/i.test(owner.trim());
}

function isReason(part: RowPart | undefined): boolean {
	return part === 'explanation' || part === 'alternative' || part === 'reasons' || part === 'not-applicable';
}
