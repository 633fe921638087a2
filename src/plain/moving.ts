/** The moves, by word. None of them loses an answer or a half-written text. */
import {findProvision, findQuestion, provisions, sectionOf, type Question} from '../core/bank/bank.ts';
import {firstOf, pathOf, positionOf, previousQuestion, rowsOf, sectionState} from '../core/draft/branching.ts';
import {decide} from '../core/interview/decide.ts';
import {isPromise} from '../core/last-year/promises.ts';
import type {Move} from '../core/interview/moves.ts';
import {nearest} from '../core/text/nearest.ts';
import {carriedWords} from '../wording/en/carried.ts';
import {whyText} from '../wording/en/help.ts';
import {issueWords} from '../wording/en/issues.ts';
import {pageWords} from '../wording/en/plain.ts';
import {askWho, chosenOf, leaveOpen, notAnOption, refuse} from './giving.ts';
import {keep} from './keeping.ts';
import {allRight, checkPage, endPage, evidenceText, gapPage, taskPage, type Page} from './pages.ts';
import {hear, tryRecord, type Asking, type Outcome, type Talk} from './talk.ts';

export function makeMove(talk: Talk, move: Move, {question, prompt, isDetour}: Asking): Outcome | Promise<Outcome> {
	const {world, face} = talk;
	switch (move.id) {
		case 'back':
			return isDetour ? 'settle' : back(talk);
		case 'skip':
			return question ? leaveOpen(talk, question, 'later', undefined) : 'settle';
		case 'unsure':
			return question ? leaveOpen(talk, question, 'unsure', undefined) : 'settle';
		case 'ask':
			if (!question) return 'settle';
			return move.argument === '' ? askWho(talk, question) : leaveOpen(talk, question, 'ask', move.argument);
		case 'next':
			return nextProvision(talk);
		case 'keep':
			return question && !isDetour ? keep(talk, question) : refuse(talk, carriedWords.nothing);
		case 'jump':
			return move.argument === '' ? putTasks(talk) : jump(talk, move.argument);
		case 'list':
			return putTasks(talk);
		case 'gaps':
			return putGaps(talk);
		case 'check':
			return putCheck(talk, currentSection(talk), true);
		case 'quit':
			return {reason: 'quit', code: 0};
		case 'why':
			if (question) face.tell(whyText(world.bank, world.draft(), question));
			return 'stay';
		case 'help':
			face.help(prompt);
			return 'stay';
		case 'preview':
			face.tell(`${pageWords.preview}\n${world.preview()}`);
			return 'stay';
		case 'evidence':
			face.tell(evidenceText(world.bank, world.draft()));
			return 'stay';
		case 'save':
			face.tell(world.where());
			return 'stay';
	}
}

function put(talk: Talk, page: Page, isDetour: boolean, take: (id: string) => Outcome | Promise<Outcome>): Promise<Outcome> {
	return hear(talk, {
		prompt: page,
		isDetour,
		take(answer) {
			const option = chosenOf(page.options, answer);
			return option ? take(option.id) : notAnOption(talk, page.options, answer);
		},
	});
}

function back(talk: Talk): Outcome {
	const previous = previousQuestion(talk.world.bank, talk.world.draft());
	if (previous) return goTo(talk, previous);
	talk.face.tell(pageWords.first);
	return 'stay';
}

export function goTo(talk: Talk, question: Question): Outcome {
	const {world} = talk;
	const decision = decide(world.bank, world.draft(), {type: 'go-to', question: question.id}, world.today());
	if ('refused' in decision) return refuse(talk, issueWords(decision.refused));
	return 'happenings' in decision && tryRecord(talk, decision.happenings) ? 'settle' : 'stay';
}

function nextProvision(talk: Talk): Outcome | Promise<Outcome> {
	const {bank, draft} = talk.world;
	const {asked} = pathOf(bank, draft());
	const position = positionOf(bank, draft());
	const from = position.at === 'question' ? asked.findIndex((question) => question.id === position.question.id) : -1;
	const next = asked.slice(from + 1).find((question) => question.home !== asked[from]?.home && !draft().answers.has(question.id));
	return next ? goTo(talk, next) : putTasks(talk);
}

/** To a provision (6.3), a section (6), or a fact (stages). */
function jump(talk: Talk, target: string): Outcome | Promise<Outcome> {
	const {bank, draft} = talk.world;
	const section = Number(/^(?:section\s+)?([1-9])$/i.exec(target)?.[1] ?? Number.NaN);
	if (bank.sections.some((each) => each.number === section)) return jumpToSection(talk, section);
	const provision = findProvision(bank, target);
	const question = provision ? firstOf(bank, draft(), provision.id) : findQuestion(bank, target.toLowerCase());
	if (question) return goTo(talk, question);
	if (provision) {
		talk.face.tell(pageWords.notApplicable(provision));
		return 'stay';
	}

	const near = nearest(target, [...provisions(bank).map((each) => each.id), ...bank.facts.map((fact) => fact.id)]);
	return refuse(talk, issueWords({code: 'unknown-provision', typed: target, ...(near !== undefined && {nearest: near})}));
}

function jumpToSection(talk: Talk, section: number): Outcome | Promise<Outcome> {
	const {bank, draft} = talk.world;
	const state = sectionState(bank, draft(), section);
	if (state === 'done' || state === 'to-check') return putCheck(talk, section, true);
	const asked = rowsOf(bank, draft(), section).flatMap((row) => row.asked);
	const question = asked.find((each) => !draft().answers.has(each.id)) ?? asked[0];
	return question ? goTo(talk, question) : 'settle';
}

function currentSection({world: {bank, draft}}: Talk): number {
	const position = positionOf(bank, draft());
	if (position.at === 'check') return position.section;
	const section = position.at === 'question' ? sectionOf(bank, position.question) : 0;
	return Number.isFinite(section) && section > 0 ? section : bank.sections[0]!.number;
}

function putTasks(talk: Talk): Promise<Outcome> {
	const {bank, draft} = talk.world;
	return put(talk, taskPage(bank, draft()), true, (id) => {
		if (id === 'go-on') return 'settle';
		if (id.startsWith('section ')) return jumpToSection(talk, Number(id.slice('section '.length)));
		const {opening, closing} = pathOf(bank, draft());
		const group = id === 'closing' ? closing : opening.filter((each) => isPromise(each) === (id === 'promises'));
		const question = group.find((each) => !draft().answers.has(each.id)) ?? group[0];
		return question ? goTo(talk, question) : 'settle';
	});
}

function putGaps(talk: Talk): Promise<Outcome> {
	const {bank, draft, today} = talk.world;
	return put(talk, gapPage(bank, draft(), today()), true, (id) => (id === 'go-on' || id.startsWith('whole ') ? 'settle' : jump(talk, id.split(' ')[0]!)));
}

/** A section's answers before the next begins: on the path itself, or looked at on the way. */
export function putCheck(talk: Talk, section: number, isDetour: boolean): Promise<Outcome> {
	const {world} = talk;
	return put(talk, checkPage(world.bank, world.draft(), section), isDetour, (id) => {
		const question = findQuestion(world.bank, id);
		if (id !== allRight) return question ? goTo(talk, question) : 'settle';
		const decision = decide(world.bank, world.draft(), {type: 'check-section', section}, world.today());
		return 'happenings' in decision && tryRecord(talk, decision.happenings) ? 'settle' : 'stay';
	});
}

export function putEnd(talk: Talk): Promise<Outcome> {
	const {world, face} = talk;
	return put(talk, endPage(world.bank, world.draft()), false, (id) => {
		switch (id) {
			case 'write':
				try {
					face.tell(pageWords.written(world.writeDraft()));
				} catch (error) {
					face.error(world.troubleWords(error));
				}

				return 'stay';
			case 'gaps':
				return putGaps(talk);
			case 'list':
				return putTasks(talk);
			default:
				return {reason: 'finished', code: 0};
		}
	});
}
