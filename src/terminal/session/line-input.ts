/** A row's answer as it is put: its choices, what is known for reading a line, and what is understood of one in words. */
import {answerId, findProvision, type Question} from '../../core/bank/bank.ts';
import {valueOf} from '../../core/draft/answers.ts';
import {promptsOf} from '../../core/draft/prompts.ts';
import {answerOptions, standingOption} from '../../core/interview/decide.ts';
import {answerOf, lineContext} from '../../core/interview/give-line.ts';
import {dontKnow} from '../../wording/en/interview.ts';
import {lineWords, stillToSay, understoodLines} from '../../wording/en/line.ts';
import type {UnderstoodWords} from '../inputs/line/rows.ts';
import {createLine, type LineState} from '../inputs/line/state.ts';
import {openOption, type Carrying, type Session} from './state.ts';

export function lineInput({bank, draft, unsent}: Session, question: Question, carrying: Carrying | undefined, today: string): LineState {
	const options = answerOptions(bank, draft, question).toSorted((a, b) => Number(a.id === 'not-applicable') - Number(b.id === 'not-applicable'));
	const place = options.findIndex(({id}) => id === 'not-applicable');
	options.splice(place === -1 ? options.length : place, 0, {id: openOption, label: dontKnow});
	return createLine({options, context: lineContext(bank, draft, question.home!, today), same: sameAsBefore({bank, draft}, question), selected: standingOption(bank, draft, question, carrying?.answer?.value), text: unsent.get(question.id)});
}

/** The row before it that somebody answered. */
function sameAsBefore({bank, draft}: Pick<Session, 'bank' | 'draft'>, {home}: Question): string | undefined {
	const rows = promptsOf(bank, draft).rows.map(({row}) => row);
	const before = rows.slice(0, rows.findIndex(({provision}) => provision.id === home)).findLast(({provision}) => valueOf(draft.answers, answerId(provision.id)) !== undefined);
	return before && lineWords.sameAs(before.provision.id);
}

/** What is understood of the line, in the words that stand under it. */
export function understoodWords({bank, draft}: Session, question: Question, {understood}: LineState): UnderstoodWords {
	if (!understood) return {missing: undefined, lines: [], stillToSay: undefined};
	const answer = answerOf(draft, findProvision(bank, question.home!)!, understood);
	const still = stillToSay(bank, understood);
	return {
		missing: answer === undefined && understood.open === undefined ? lineWords.needsAnswer : undefined,
		lines: understoodLines(draft, understood),
		stillToSay: still.length === 0 ? undefined : lineWords.stillToSay(still),
	};
}
