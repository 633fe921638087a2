/** The drafts that are measured, typed into the session the program runs, in memory. */
import {provisions, type Bank} from '../../src/core/bank/bank.ts';
import type {DraftEvent, Happening} from '../../src/core/draft/draft.ts';
import {stamp} from '../../src/core/interview/decide.ts';
import {memoryWorld, openTypist, typeInterview, type Answers, type RowAnswers, type Stroke} from '../helpers/typist.ts';

export const at = '2026-01-05T10:00:00.000Z';

/** Every row answered, two in five with a text of some length. */
export function wholeAnswers(bank: Bank): Answers {
	const rows = provisions(bank).map(({id}, index): readonly [string, RowAnswers] => {
		const texts = {explanation: `What is not met at ${id}, and why: the procedure was written before the merger.`, action: `Rewrite what ${id} asks for`, owner: 'Head of Housing', due: '30/9/2035', 'part-met': `The first part of ${id} is met`, alternative: `In place of ${id}, residents are written to`, 'third-stage-reasons': 'A panel of residents hears every case.', 'third-stage-plan': 'Dropped from 1 April 2035.', 'not-applicable': 'It has not arisen.'};
		const commentary = index % 5 < 2 ? `Seen in practice at ${id}: letters are read by a second person before they leave, and every quarter twenty are drawn and scored against the template.` : '';
		const answer = index % 17 === 5 ? 'no' : index % 23 === 9 ? 'partly' : 'yes';
		return [id, {answer, evidence: [index % 5 === 0 ? 'Complaints Policy' : 'Quarterly report, 2025'], where: `s${id}`, texts: {...texts, commentary}}];
	});
	const facts = {landlord: 'Testford Homes', completed_by: 'Ann Smith', period: '2025-26', homes: '12000', stages: '2', assessed_on: '1/3/2026', approved_on: '31 March 2026', published_on: '2026-04-15'};
	return {facts, rows: Object.fromEntries(rows)};
}

export interface Interviewed {
	readonly strokes: readonly Stroke[];
	/** As the journal would hold them. */
	readonly events: readonly DraftEvent[];
}

export function interviewed(bank: Bank): Interviewed {
	const world = memoryWorld(bank);
	const strokes = [...typeInterview(bank, wholeAnswers(bank), openTypist(bank, world))];
	return {strokes, events: [...opened(bank), ...world.events()]};
}

export function eventsOf(...happenings: readonly Happening[]): readonly DraftEvent[] {
	return stamp(happenings, at, 'Ann Smith', 'interview');
}

export function opened(bank: Bank): readonly DraftEvent[] {
	return eventsOf({type: 'draft-opened', id: '00000000-0000-4000-8000-000000000000', edition: bank.edition, bank: bank.version});
}
