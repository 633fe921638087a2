/** A line typed at a row's answer gives the answer and everything beside it. What it lacks is asked for; until it is given, it is kept as it was typed. */
import {answerId, findProvision, type Question} from '../core/bank/bank.ts';
import type {Option} from '../core/bank/question.ts';
import {answerOptions} from '../core/interview/decide.ts';
import {decideLine, documentOptions, lineContext, withAnswer, withDocument} from '../core/interview/give-line.ts';
import {understandLine} from '../core/line/understand-line.ts';
import type {Understood} from '../core/line/understood.ts';
import {dontKnow} from '../wording/en/interview.ts';
import {issueWords} from '../wording/en/issues.ts';
import {heardPieces, lineHeard, lineWords} from '../wording/en/line.ts';
import {askWords} from '../wording/en/plain.ts';
import {changedRowsWords} from '../wording/en/slips.ts';
import {notAnOption, putChallenge, putStep, refuse} from './giving.ts';
import {forget, tryRecord, type Outcome, type Talk} from './talk.ts';

interface Said {
	/** The row's answer. */
	readonly question: Question;
	/** As it was typed. */
	readonly text: string;
	readonly line: Understood;
}

export function takeLine(talk: Talk, question: Question, options: readonly Option[], text: string): Outcome | Promise<Outcome> {
	const {bank, draft, today} = talk.world;
	const line = understandLine(text, lineContext(bank, draft(), question.home!, today()));
	return isMistyped(text, line) ? notAnOption(talk, options, {type: 'typed', text}) : giveLine(talk, {question, text, line});
}

/** A word alone that means nothing is more likely a choice gone wrong than a note. */
function isMistyped(text: string, {pieces}: Understood): boolean {
	return !/\s/.test(text.trim()) && pieces.every(({kind}) => kind === 'commentary');
}

function giveLine(talk: Talk, said: Said, stand: {readonly confirmed?: boolean; readonly reason?: string} = {}): Outcome | Promise<Outcome> {
	const {world, face} = talk;
	const {question, line} = said;
	const before = world.draft();
	const decision = decideLine(world.bank, before, findProvision(world.bank, question.home!)!, line, {today: world.today(), ...stand});
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	// Whichever way a step is left, the line is there when the question comes back.
	world.keepUnsent(new Map(world.unsent()).set(question.id, said.text));
	if ('needs' in decision) return decision.needs === 'answer' ? askAnswer(talk, said) : askDocument(talk, said, decision.title, decision.candidates);
	if ('challenges' in decision) {
		return putChallenge(talk, question, decision.challenges, {
			change: () => 'settle',
			keep: (reason) => giveLine(talk, said, {confirmed: true, ...(reason !== undefined && {reason})}),
			instead: (answer) => giveLine(talk, {...said, line: withAnswer(line, answer)}, {confirmed: true}),
		});
	}

	if (!tryRecord(talk, decision.happenings)) return 'settle';
	forget(talk, question);
	const [heard = '', ...rest] = lineHeard(world.bank, world.draft(), line);
	for (const text of [askWords.saved(heard), ...rest]) face.tell(text);
	if (before.answers.has(answerId(question.home!))) for (const text of changedRowsWords(world.bank, before, world.draft())) face.tell(text);
	return 'settle';
}

const unsure = 'unsure';

/** What was said has no answer: it is asked, never guessed, and the rest kept. */
function askAnswer(talk: Talk, said: Said): Promise<Outcome> {
	const {bank, draft} = talk.world;
	const {question, line} = said;
	const options = [...answerOptions(bank, draft(), question), {id: unsure, label: dontKnow}];
	talk.face.tell(askWords.heard(heardPieces(draft(), line)));
	return putStep(talk, question, lineWords.needsAnswer, options, (id) => giveLine(talk, {...said, line: id === unsure ? {...line, open: {reason: unsure}} : withAnswer(line, id)}));
}

function askDocument(talk: Talk, said: Said, title: string, candidates: readonly string[]): Promise<Outcome> {
	const options = documentOptions(talk.world.draft(), candidates, lineWords.another);
	return putStep(talk, said.question, lineWords.needsDocument(title), options, (id) => giveLine(talk, {...said, line: withDocument(said.line, id)}));
}
