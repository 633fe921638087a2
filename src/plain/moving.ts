/** The moves, by word. None of them loses an answer or a half-written text. */
import {findQuestion, type Question} from '../core/bank/bank.ts';
import {isAnswered} from '../core/draft/prompts.ts';
import {isOddTitle} from '../core/interview/doubtful-text.ts';
import {currentSection, whereBack, whereGap, whereJump, whereForward, whereNext, whereNote, whereSkip, whereTask, type Destination} from '../core/interview/where-to.ts';
import {decide, type Command} from '../core/interview/decide.ts';
import type {Move, MoveId} from '../core/interview/moves.ts';
import {passFact} from '../core/draft/pass.ts';
import {carriedWords} from '../wording/en/carried.ts';
import {commentsAtEnd} from '../wording/en/comments.ts';
import {evidencePageWords} from '../wording/en/evidence.ts';
import {endWords} from '../wording/en/end.ts';
import {whyText} from '../wording/en/help.ts';
import {issueWords} from '../wording/en/issues.ts';
import {checkList, documentList, endList, evidenceList, gapList, taskList} from '../wording/en/lists.ts';
import {shortened} from '../wording/en/phrasing.ts';
import {pageWords} from '../wording/en/plain.ts';
import {askWho, chosenOf, give, leaveOpen, putChoice, refuse} from './giving.ts';
import {keep} from './keeping.ts';
import {listPrompt, put} from './listing.ts';
import {settleComments} from './settling.ts';
import {putForms, tellPreview} from './writing.ts';
import {hear, isGivenAgain, tryRecord, type Asking, type Outcome, type Talk} from './talk.ts';

export function makeMove(talk: Talk, move: Move, {question, prompt, isDetour, take}: Asking): Outcome | Promise<Outcome> {
	const {world, face} = talk;
	if (!staying.has(move.id)) talk.isGoneBack = move.id === 'back' && !isDetour;
	switch (move.id) {
		case 'back':
			return isDetour ? 'settle' : go(talk, whereBack(world.bank, world.draft()));
		case 'skip':
			return question ? skip(talk, question) : 'settle';
		case 'unsure':
			return question ? leaveOpen(talk, question, 'unsure', undefined) : 'settle';
		case 'ask':
			if (!question) return 'settle';
			return move.argument === '' ? askWho(talk, question) : leaveOpen(talk, question, 'ask', move.argument);
		case 'next':
			return go(talk, whereNext(world.bank, world.draft()));
		case 'keep':
			if (question && !isDetour && prompt.begun !== undefined && prompt.form !== 'lines') return take({type: 'keep'});
			return question && !isDetour ? keep(talk, question) : refuse(talk, carriedWords.nothing);
		case 'note':
			return go(talk, whereNote(world.bank, world.draft()));
		case 'jump':
			return go(talk, move.argument === '' ? {to: 'tasks'} : whereJump(world.bank, world.draft(), move.argument));
		case 'list':
			return putTasks(talk);
		case 'gaps':
			return putGaps(talk);
		case 'check':
			return putCheck(talk, currentSection(world.bank, world.draft()), true);
		case 'quit':
			return {reason: 'quit', code: 0};
		case 'why':
			if (question) face.tell(whyText(world.bank, world.draft(), question));
			return 'stay';
		case 'help':
			face.help(prompt);
			return 'stay';
		case 'settle':
			return settleComments(talk, move.argument);
		case 'preview':
			tellPreview(talk);
			return 'stay';
		case 'write':
			return putForms(talk);
		case 'evidence':
			return putEvidence(talk);
		case 'save':
			face.tell(world.where());
			return 'stay';
	}
}

function skip(talk: Talk, question: Question): Outcome | Promise<Outcome> {
	const {bank, draft} = talk.world;
	const beyond = whereSkip(bank, draft(), question);
	if (!beyond) return leaveOpen(talk, question, 'later', undefined);
	talk.isGoneBack = beyond.to === 'question' && isAnswered(draft(), beyond.question);
	return go(talk, beyond);
}

/** Moves that leave one where one is. */
const staying: ReadonlySet<MoveId> = new Set(['why', 'help', 'settle', 'preview', 'save']);

/** Enter alone, after going back: on to the next question, though it is answered. */
export function goForward(talk: Talk): Outcome | Promise<Outcome> | undefined {
	const {bank, draft} = talk.world;
	const destination = whereForward(bank, draft());
	return destination && go(talk, destination);
}

/** Shows where a move leads. */
function go(talk: Talk, destination: Destination): Outcome | Promise<Outcome> {
	switch (destination.to) {
		case 'question':
			return goTo(talk, destination.question);
		case 'provision':
			return goTo(talk, destination.through, destination.id);
		case 'check':
			return putCheck(talk, destination.section, true);
		case 'tasks':
			return putTasks(talk);
		case 'nowhere':
			if (destination.because.code === 'unknown-provision') return refuse(talk, issueWords(destination.because));
			talk.face.tell(issueWords(destination.because));
			return 'stay';
	}
}

export function goTo(talk: Talk, question: Question, aim?: string): Outcome {
	const {world} = talk;
	const decision = decide(world.bank, world.draft(), {type: 'go-to', question: question.id, ...(aim !== undefined && {aim})}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	if (!('happenings' in decision) || !tryRecord(talk, decision.happenings)) return 'stay';
	talk.aim = aim;
	return 'settle';
}

function putTasks(talk: Talk): Promise<Outcome> {
	const {bank, draft} = talk.world;
	return put(talk, taskList(bank, draft(), 'heard'), true, (id) => (id === 'go-on' ? 'settle' : go(talk, whereTask(bank, draft(), id))));
}

function putGaps(talk: Talk): Promise<Outcome> {
	const {bank, draft, today} = talk.world;
	return put(talk, gapList(bank, draft(), today(), 'heard'), true, (id) => {
		const destination = id === 'go-on' ? undefined : whereGap(bank, draft(), id);
		return destination ? go(talk, destination) : 'settle';
	});
}

async function putEvidence(talk: Talk): Promise<Outcome> {
	const {bank, draft} = talk.world;
	return put(talk, evidenceList(bank, draft()), true, (id) => (id === 'go-on' ? 'settle' : putDocument(talk, id)));
}

function putDocument(talk: Talk, id: string): Promise<Outcome> {
	const {world, face} = talk;
	const document = world.draft().evidence.get(id)!;
	const change = (command: Command, said: string): Outcome | Promise<Outcome> => {
		const decision = decide(world.bank, world.draft(), command, world.today());
		if (!('happenings' in decision)) return 'refused' in decision ? refuse(talk, issueWords(decision.refused)) : 'stay';
		if (!tryRecord(talk, decision.happenings)) return 'stay';
		face.tell(said);
		return putEvidence(talk);
	};

	const prompt = listPrompt(documentList(world.draft(), id));
	return hear(talk, {
		prompt,
		isDetour: true,
		take(answer) {
			const option = chosenOf(prompt.options, answer);
			if (option?.id === 'remove') return change({type: 'remove-evidence', id}, evidencePageWords.removed(document.title));
			if (option || answer.type !== 'typed') return putEvidence(talk);
			const title = answer.text.trim();
			if (isOddTitle(title) && !isGivenAgain(talk, title)) return refuse(talk, evidencePageWords.odd(title));
			return change({...document, type: 'change-evidence', title}, evidencePageWords.renamed(title));
		},
	});
}

const longestTold = 70;

/** A section's answers before the next begins: on the path itself, or looked at on the way. */
export function putCheck(talk: Talk, section: number, isDetour: boolean): Promise<Outcome> {
	const {world} = talk;
	return put(talk, checkList(world.bank, world.draft(), section, 'heard', (text) => shortened(text, longestTold, pageWords.more)), isDetour, (id) => {
		const question = findQuestion(world.bank, id);
		if (id !== 'all-right') return question ? goTo(talk, question) : 'settle';
		const decision = decide(world.bank, world.draft(), {type: 'check-section', section}, world.today());
		return 'happenings' in decision && tryRecord(talk, decision.happenings) ? 'settle' : 'stay';
	});
}

export function putEnd(talk: Talk): Promise<Outcome> {
	const {world} = talk;
	const before = [...endWords(world.bank, world.draft(), world.today()), ...commentsAtEnd(world.draft())];
	return putChoice(talk, {prompt: listPrompt(endList(world.bank, world.draft(), 'heard'), before), isDetour: false}, (id) => {
		switch (id) {
			case 'stronger':
				return give(talk, findQuestion(world.bank, passFact)!, 'worst-first');
			case 'write':
				return putForms(talk);
			case 'gaps':
				return putGaps(talk);
			case 'list':
				return putTasks(talk);
			default:
				return {reason: 'finished', code: 0};
		}
	});
}
