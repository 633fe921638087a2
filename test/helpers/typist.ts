/**
 * A complaints officer who types: given what she wants to answer, which keys she presses at each prompt. She works on the same
 * session the program runs, in memory, so that her keys can be sent to the real program, counted, or typed ahead in one go.
 */
import {emptyDraft, evolve, type Draft, type DraftEvent} from '../../src/core/draft.ts';
import {findProvision, type Bank, type Question} from '../../src/core/bank.ts';
import {stamp} from '../../src/core/interview.ts';
import {kinds} from '../../src/core/kinds/index.ts';
import {pathOf} from '../../src/core/branching.ts';
import {evaluate} from '../../src/core/condition/expression.ts';
import {createKeyReader} from '../../src/terminal/keys.ts';
import {evidenceItems} from '../../src/terminal/inputs/evidence/state.ts';
import {openOption} from '../../src/terminal/session/asking.ts';
import {press, startSession} from '../../src/terminal/session/session.ts';
import type {Prompt, Session, World} from '../../src/terminal/session/state.ts';

/** What she would write at one provision. Texts may have several lines; evidence is the titles of documents. */
export interface RowAnswers {
	readonly answer?: 'yes' | 'no' | 'partly' | 'not-applicable' | undefined;
	readonly evidence?: readonly string[];
	readonly where?: string;
	/** Texts by follow-up id (`commentary`, `explanation`, `third-stage-reasons` …). */
	readonly texts?: Readonly<Record<string, string>>;
}

export interface Answers {
	/** Facts and limbs by id, typed as a person would. Limbs left out are answered so that the row's answer is the one suggested. */
	readonly facts: Readonly<Record<string, string>>;
	readonly rows: Readonly<Record<string, RowAnswers>>;
}

const enter = '\r';
const up = '\u001B[A';
const skip = '\u0013';
const keepAnyway = `2${enter}`;

/** A world in memory; the journal's events can be read back. */
export function memoryWorld(bank: Bank, clock: () => string = () => '2026-01-05T10:00:00.000Z'): World & {readonly events: () => readonly DraftEvent[]; readonly draft: () => Draft} {
	let draft: Draft = {...emptyDraft, edition: bank.edition, bank: bank.version};
	const events: DraftEvent[] = [];
	return {
		record(happenings) {
			const stamped = stamp(happenings, clock(), draft.completedBy || 'tester', 'interview');
			events.push(...stamped);
			draft = stamped.reduce(evolve, draft);
			return draft;
		},
		writeDraft: () => 'assessment.md',
		preview: () => 'preview',
		where: () => 'here',
		today: () => '2026-01-05',
		columns: () => 100,
		rows: () => 30,
		events: () => events,
		draft: () => draft,
	};
}

export interface Stroke {
	/** Bytes sent at one prompt. */
	readonly keys: string;
	/** How many keys that is: an arrow is one key though it is three bytes. */
	readonly count: number;
	readonly question: string;
	readonly session: Session;
}

/** Every stroke from the first question to the last, until the end page is reached. */
export function* typeInterview(bank: Bank, answers: Answers): Generator<Stroke, Session> {
	const world = memoryWorld(bank);
	let session = startSession(bank, world.draft(), undefined, world);
	const reader = createKeyReader();
	for (let guard = 0; guard < 5000; guard++) {
		if (session.screen.type === 'picker' && session.screen.purpose === 'end') return session;
		const keys = keysAt(session, answers);
		const question = session.screen.type === 'prompt' ? session.screen.prompt.question.id : 'check';
		for (const key of reader.feed(keys)) session = press(session, key, world);
		yield {keys, count: keys.replaceAll(/\u001B\[[A-Z]/g, '#').length, question, session};
	}

	throw new Error('the interview does not end');
}

export function keysAt(session: Session, answers: Answers): string {
	const {screen} = session;
	if (screen.type !== 'prompt') return enter;
	const {prompt} = screen;
	switch (prompt.about) {
		case 'challenge':
			return keepAnyway;
		case 'where':
			return `${answers.rows[prompt.question.home ?? '']?.where ?? ''}${enter}`;
		case 'open-reason':
		case 'open-who':
			return enter;
		case 'question':
			return questionKeys(session, prompt, answers);
	}
}

function questionKeys(session: Session, prompt: Extract<Prompt, {about: 'question'}>, answers: Answers): string {
	const {question, input} = prompt;
	const row = question.home === undefined ? undefined : answers.rows[question.home];
	switch (input.kind) {
		case 'choice': {
			const wanted = question.role === 'answer' ? row?.answer : (answers.facts[question.id] ?? factValue(session, question, answers));
			const index = wanted === undefined ? -1 : input.options.findIndex((option) => option.id === wanted);
			if (index === -1) return skip;
			if (input.options[index]?.id === openOption) return skip;
			return index === input.selected ? enter : `${index + 1}${enter}`;
		}

		case 'evidence': {
			const titles = row?.evidence ?? [];
			const items = evidenceItems(input);
			if (titles.length === 0) {
				const none = items.findIndex((item) => item.type === 'none');
				return none === input.selected ? enter : `${none + 1}${enter}`;
			}

			const title = titles[0]!;
			const first = items[input.selected];
			if (first?.type === 'same' && input.same?.label === [title, row?.where].filter(Boolean).join(', ')) return enter;
			const known = items.findIndex((item) => item.type === 'document' && item.label === title);
			return known === -1 ? `${title}${enter}` : `${known + 1}${enter}`;
		}

		case 'editor': {
			const id = question.id.split('/')[1];
			const text = id === undefined ? (answers.facts[question.id] ?? factValue(session, question, answers)) : row?.texts?.[id];
			if (text === undefined || text === '') return question.optional || question.kind === 'long-text' ? enter : skip;
			const earlier = input.earlier.indexOf(text);
			const isRecallShorter = earlier >= 0 && earlier + 1 < text.length;
			return isRecallShorter ? `${up.repeat(earlier + 1)}${enter}` : `${text}${enter}`;
		}
	}
}

/** The value of a limb that makes its row come out as wanted: met for a Yes, failing for a No; of a shared fact, its good value. */
function factValue(session: Session, question: Question, answers: Answers): string | undefined {
	const provision = question.home === undefined ? undefined : findProvision(session.bank, question.home);
	if (!provision) return undefined;
	const wantsMet = (answers.rows[provision.id]?.answer ?? 'yes') === 'yes';
	const limb = provision.limbs.find((each) => each.id === question.id);
	const candidates = candidatesFor(question);
	const {scope} = pathOf(session.bank, session.draft);
	if (limb) {
		return candidates.find(({value}) => {
			const isMet = limb.met ? evaluate(limb.met, (id) => (id === question.id ? value : scope(id))) : value === true;
			return isMet === wantsMet;
		})?.typed;
	}

	const users = session.bank.sections.flatMap((section) => section.provisions).filter((each) => each.facts.includes(question.id));
	return candidates.find(({value}) => users.every((user) => user.conflicts.every((rule) => evaluate(rule.when, (id) => (id === question.id ? value : scope(id))) !== true)))?.typed;
}

function candidatesFor(question: Question): ReadonlyArray<{typed: string; value: boolean | number | string}> {
	if (question.kind === 'number') return [0, 1, 2, 5, 10, 20, 100].filter((value) => value >= (question.min ?? 0) && value <= (question.max ?? 100)).map((value) => ({typed: String(value), value}));
	return kinds[question.kind].options(question).map(({id}) => ({typed: id, value: question.kind === 'yes-no' ? id === 'yes' : id}));
}

