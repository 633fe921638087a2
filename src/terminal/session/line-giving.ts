/** A row's answer written in one line: what was understood is given with all that stands beside it, after what it leaves unclear was asked. */
import {findProvision, type Question} from '../../core/bank/bank.ts';
import {isAnswered, promptsOf} from '../../core/draft/prompts.ts';
import {answerOptions, decide} from '../../core/interview/decide.ts';
import {answerOf, decideLine, documentOptions} from '../../core/interview/give-line.ts';
import {issueWords} from '../../wording/en/issues.ts';
import {lineWords} from '../../wording/en/line.ts';
import {createChoice} from '../inputs/choice/state.ts';
import {goOn, settle} from './asking.ts';
import {challengeOptions} from '../../wording/en/challenges.ts';
import {notify, say, type Session, type World, type WrittenLine} from './state.ts';
import {lineExchange} from './transcript.ts';
import {sideChoice, withoutUnsent} from './unsent.ts';

/** `confirmed`: the challenges were seen, and the line stands, for `reason` where one was given. */
export function giveLine(session: Session, question: Question, line: WrittenLine, world: World, {confirmed = false, reason = ''}: {readonly confirmed?: boolean; readonly reason?: string} = {}): Session {
	const {bank, draft} = session;
	const kept: Session = {...session, unsent: new Map(session.unsent).set(question.id, line.text)};
	const decision = decideLine(bank, draft, findProvision(bank, question.home!)!, line.understood, {today: world.today(), confirmed, reason});
	if ('refused' in decision) return notify(session, issueWords(decision.refused), 'problem');
	if ('needs' in decision) {
		const input = decision.needs === 'answer' ? sideChoice(session, question, 'line-answer', answerOptions(bank, draft, question)) : sideChoice(session, question, 'line-document', documentOptions(draft, decision.candidates, lineWords.another));
		const prompt = decision.needs === 'answer' ? ({about: 'line-answer', question, line, input} as const) : ({about: 'line-document', question, line, title: decision.title, input} as const);
		return {...kept, screen: {type: 'prompt', prompt}};
	}

	if ('challenges' in decision) {
		const value = answerOf(draft, findProvision(bank, question.home!)!, line.understood) ?? 'yes';
		return {...kept, screen: {type: 'prompt', prompt: {about: 'challenge', question, value, line, challenges: decision.challenges, input: createChoice(challengeOptions(bank, draft, decision.challenges))}}};
	}

	const after = world.record(decision.happenings);
	const given = say({...session, draft: after, unsent: withoutUnsent(session.unsent, question)}, lineExchange(draft, after, question, line.understood, world.columns()));
	const rest = restOfRow(given, question, world);
	return rest === given ? goOn(given, question, world) : settle({...rest, isGoneBack: false}, world);
}

/** What the row still asks after its answer comes next, wherever in the row the line ended. */
function restOfRow(session: Session, question: Question, world: World): Session {
	const {bank, draft} = session;
	const prompts = promptsOf(bank, draft).rows.find(({row}) => row.provision.id === question.home)?.prompts ?? [];
	const next = prompts.slice(prompts.findIndex(({id}) => id === question.id) + 1).find((each) => !isAnswered(draft, each));
	const decision = next && decide(bank, draft, {type: 'go-to', question: next.id}, world.today());
	return decision && 'happenings' in decision && decision.happenings.length > 0 ? {...session, draft: world.record(decision.happenings)} : session;
}
