/** A fact is put right where it shows, and the interview goes on at the row where one was. */
import {findQuestion, type QuestionId} from '../../core/bank/bank.ts';
import {findRow} from '../../core/draft/branching.ts';
import {promptFor} from '../../core/draft/prompts.ts';
import {decide} from '../../core/interview/decide.ts';
import {knownFacts, rowHeadWords} from '../../wording/en/first-pass.ts';
import {issueWords} from '../../wording/en/issues.ts';
import {ask} from './asking.ts';
import {knownPicker} from './pickers.ts';
import {notify, type Session, type World} from './state.ts';
import {unsentTexts} from './unsent.ts';

/** The row that stands on the screen. */
export function rowAt({screen, introduced}: Session): string | undefined {
	return screen.type === 'prompt' ? (screen.prompt.question.home === undefined ? undefined : (introduced ?? screen.prompt.question.home)) : introduced;
}

export function showKnown(from: Session): Session {
	const session = {...from, unsent: unsentTexts(from)};
	const {bank, draft} = session;
	const row = findRow(bank, draft, rowAt(session));
	const facts = row ? knownFacts(draft, row) : [];
	return facts.length === 0 ? notify(session, rowHeadWords.nothingKnown) : {...session, screen: knownPicker(draft, facts)};
}

/** Asked at once; with its answer the interview is back at `row`. */
export function changeFact(session: Session, fact: QuestionId, row: string | undefined, world: World): Session {
	const {bank, draft} = session;
	const put = promptFor(bank, draft, fact) ?? findQuestion(bank, fact)!;
	const decision = decide(bank, draft, {type: 'go-to', question: fact}, world.today());
	if ('refused' in decision) return notify(session, issueWords(decision.refused), 'problem');
	const moved = 'happenings' in decision && decision.happenings.length > 0 ? world.record(decision.happenings) : draft;
	return ask({...session, draft: moved, aim: row}, put, world, row);
}
