/** One key keeps what last year's document says at a provision, as far as it answers; or the answer given before. */
import {isOpen} from '../../core/draft/answers.ts';
import {askNow} from '../../core/draft/branching.ts';
import type {Happening} from '../../core/draft/draft.ts';
import {aimLeft, keepAhead, keptQuestions} from '../../core/interview/keep-ahead.ts';
import type {Command} from '../../core/interview/decide.ts';
import {kinds} from '../../core/kinds/index.ts';
import {carriedWords} from '../../wording/en/carried.ts';
import {isMistyped} from '../inputs/choice/state.ts';
import {missingParts, typedTicks} from '../../core/interview/tick-list.ts';
import {lineText, paragraph} from '../line.ts';
import {settle} from './asking.ts';
import {notify, openOption, say, type Prompt, type Session, type World} from './state.ts';
import {give, leaveOpen, submit} from './submitting.ts';
import {exchange, textColumns} from './transcript.ts';

export function keep(session: Session, world: World): Session {
	const {bank, draft, screen} = session;
	if (screen.type !== 'prompt' || screen.prompt.about !== 'question') return notify(session, carriedWords.nothing);
	const {question, carrying} = screen.prompt;
	const given = givenHere(screen.prompt);
	if (!given && session.unsent.has(question.id)) return notify(session, carriedWords.begun, 'problem');
	const kept = keepAhead(bank, draft, question, world.today(), {begun: session.unsent, aim: session.aim, given});
	if (kept.length > 0) return keepAll(session, kept, world, given !== undefined);
	if (question.role === 'list') return submit(session, world);
	// What would be put back is put back.
	if (carrying?.answer) return give(session, question, carrying.answer.value, false, world);
	const response = draft.answers.get(question.id)?.response;
	if (!response) return notify(session, carriedWords.nothing, 'problem');
	return isOpen(response) ? leaveOpen(session, question, response.open, response.who, world) : give(session, question, response.value, false, world);
}

/** What is ticked whole, or chosen where last year's document says nothing, is given on the way. */
function givenHere({question, input, put, carrying}: Extract<Prompt, {about: 'question'}>): Command | undefined {
	if (carrying === undefined) return undefined;
	if (input.kind === 'ticks') {
		const typed = typedTicks(input) ?? (input.before !== undefined || (input !== put && input.isTouched && input.typed === '') ? input.ticks : undefined);
		return typed && missingParts({...input, ticks: typed}).length === 0 ? {type: 'give-ticks', list: question.id, ticks: typed} : undefined;
	}

	const chosen = input.kind === 'choice' && carrying.answer === undefined && !isMistyped(input) ? input.options[input.selected]?.id : undefined;
	const parsed = chosen === undefined || chosen === openOption ? undefined : kinds[question.kind].parse(chosen, question);
	return parsed && 'value' in parsed ? {type: 'give-answer', question: question.id, value: parsed.value} : undefined;
}

/** Recorded first, then what was kept is printed in a line; a note's words stand above already. */
function keepAll(session: Session, happenings: readonly Happening[], world: World, isGiven: boolean): Session {
	const draft = world.record(happenings);
	const kept = keptQuestions(session.bank, draft, happenings).filter(({prints}) => prints !== 'commentary');
	const given = kept.map((question) => exchange(draft, question, askNow(session.bank, draft, question), world.columns()).map(lineText).join(' '));
	const lead = isGiven ? (given.length > 1 ? `${given.shift()!}. ${carriedWords.keptRest}` : '') : carriedWords.kept;
	const lines = paragraph(`${lead} ${given.join(' · ')}`.trim(), textColumns(world.columns()));

	return settle(say({...session, draft, unsent: new Map([...session.unsent].filter(([id]) => !kept.some((question) => question.id === id))), aim: aimLeft(session.bank, draft, session.aim)}, lines), world);
}
