/**
 * A complaints officer who types: given what she wants to answer, which keys she presses at each prompt. She works on the same
 * session the program runs, in memory, so that her keys can be sent to the real program, counted, or typed ahead in one go.
 */
import {emptyDraft, evolve, type Draft, type DraftEvent} from '../../src/core/draft/draft.ts';
import {answerId, findProvision, findQuestion, type Bank, type Question} from '../../src/core/bank/bank.ts';
import {stamp} from '../../src/core/interview/decide.ts';
import {kinds} from '../../src/core/kinds/index.ts';
import {isPromise} from '../../src/core/last-year/promises.ts';
import {rowPutting} from '../../src/core/draft/prompts.ts';
import {pathOf, type Row} from '../../src/core/draft/branching.ts';
import {passOf} from '../../src/core/draft/pass.ts';
import {evaluate} from '../../src/core/condition/expression.ts';
import {valueOf, type EvidenceRef} from '../../src/core/draft/answers.ts';
import {carriedAnswer} from '../../src/core/last-year/carried-answer.ts';
import {understandLine} from '../../src/core/line/understand-line.ts';
import type {LineContext} from '../../src/core/line/understood.ts';
import {createKeyReader} from '../../src/terminal/keys.ts';
import type {ChoiceState} from '../../src/terminal/inputs/choice/state.ts';
import {editorReducer, type EditorState} from '../../src/terminal/inputs/editor/state.ts';
import {evidenceItems, evidenceReducer, type EvidenceState} from '../../src/terminal/inputs/evidence/state.ts';
import type {LineState} from '../../src/terminal/inputs/line/state.ts';
import type {TicksState} from '../../src/core/interview/tick-list.ts';
import {editorSize} from '../../src/terminal/screens/room.ts';
import {press, startSession} from '../../src/terminal/session/session.ts';
import {openOption, type InputState, type Prompt, type Session, type World} from '../../src/terminal/session/state.ts';

/** What she would write at one provision. Texts may have several lines; evidence is the titles of documents. */
export interface RowAnswers {
	/** None: she leaves the row for later. */
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
	/** Facts and limbs she leaves for later. */
	readonly later?: ReadonlySet<string>;
	/** She keeps what last year's document says, and gives these answers only where it says nothing. */
	readonly keeps?: true;
	/** She writes a row's answer with all that stands beside it in one line, where that is how it is understood. */
	readonly writes?: true;
}

/** The size of the terminal she types at: how a text wraps decides how far an arrow goes. */
export const columns = 100;
export const rows = 30;

const enter = '\r';
const up = '\u001B[A';
const down = '\u001B[B';
const skip = '\u0013';
const deleteWord = '\u0017';
const keepAhead = '\u0014';
const keepAnyway = `keep${enter}`;

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
		writeForm: async (form) => `assessment.${form}`,
		preview: () => 'preview',
		where: () => 'here',
		today: () => '2026-01-05',
		columns: () => columns,
		rows: () => rows,
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
	/** What the keys were pressed at. */
	readonly before: Session;
	/** With all of it typed but the last key: what is read before it is given. */
	readonly typed: Session;
	readonly session: Session;
}

export interface Typist {
	readonly session: () => Session;
	readonly draft: () => Draft;
	/** Presses keys, given as the bytes a terminal would send. */
	readonly type: (keys: string) => Session;
}

export function openTypist(bank: Bank, world = memoryWorld(bank)): Typist {
	let session = startSession(bank, world.draft(), undefined, world);
	const reader = createKeyReader();
	return {
		session: () => session,
		draft: world.draft,
		type(keys) {
			for (const key of reader.feed(keys)) session = press(session, key, world);
			return session;
		},
	};
}

/** Every stroke from the first question to the last, until the end page is reached. */
export function* typeInterview(bank: Bank, answers: Answers, typist = openTypist(bank)): Generator<Stroke, Session> {
	for (let guard = 0; guard < 5000; guard++) {
		const before = typist.session();
		if (before.screen.type === 'picker' && before.screen.purpose === 'end') return before;
		const keys = keysAt(before, answers);
		const question = before.screen.type === 'prompt' ? before.screen.prompt.question.id : 'check';
		const last = keys.endsWith(enter) ? enter : '';
		const typed = typist.type(keys.slice(0, keys.length - last.length));
		yield {keys, count: countKeys(keys), question, before, typed, session: typist.type(last)};
	}

	throw new Error('the interview does not end');
}

export function countKeys(keys: string): number {
	return Array.from(keys.replaceAll(/\u001B\[[A-Z]/g, '#')).length;
}

/** A question as it is put to her. */
interface Put {
	readonly session: Session;
	readonly question: Question;
	readonly answers: Answers;
	readonly row: RowAnswers | undefined;
}

/** Which keys she presses at a question, by its kind of input. A new kind is one more line. */
const atQuestion: {readonly [Kind in InputState['kind']]: (input: Extract<InputState, {readonly kind: Kind}>, put: Put) => string} = {
	choice: choiceKeys,
	evidence: (input, {row}) => evidenceKeys(input, row),
	editor: editorKeys,
	ticks: ticksKeys,
	line: (input, put) => (put.answers.writes && put.row && !isKept(put) && writtenLine(input, put)) || choiceKeys(input, put),
};

/** Which keys she presses at a step on the way to an answer. */
const atStep: {readonly [About in Exclude<Prompt['about'], 'question'>]: (question: Question, answers: Answers) => string} = {
	challenge: () => keepAnyway,
	where: ({home = ''}, {rows}) => `${rows[home]?.where ?? ''}${enter}`,
	'open-reason': () => enter,
	'open-who': () => enter,
	stand: () => enter,
	'line-answer': () => `1${enter}`,
	'line-document': () => `1${enter}`,
};

export function keysAt(session: Session, answers: Answers): string {
	const {screen} = session;
	if (screen.type !== 'prompt') return enter;
	const {prompt} = screen;
	// Asked about once, what was typed is meant: it is still there.
	if (session.notice && session.doubted !== undefined && prompt.about === 'question' && prompt.input.kind !== 'choice') return enter;
	return prompt.about === 'question' ? questionKeys(session, prompt, answers) : atStep[prompt.about](prompt.question, answers);
}

function questionKeys(session: Session, prompt: Extract<Prompt, {about: 'question'}>, answers: Answers): string {
	const {question, input, carrying} = prompt;
	const toNote = answers.writes ? undefined : keysToNote(session, question, answers);
	if (toNote !== undefined) return toNote;
	if (answers.keeps && carrying && (carrying.answer || carrying.keeps > 0)) return carrying.keeps > 1 ? keepAhead : enter;
	if (answers.later?.has(question.id)) return skip;
	const row = question.home === undefined ? undefined : answers.rows[question.home];
	const keysFor: (input: never, put: Put) => string = atQuestion[input.kind];
	const keys = keysFor(input as never, {session, question, answers, row});
	// What she gives, and with it the rest of the row.
	return answers.keeps && carrying?.keepsRest && keys.endsWith(enter) ? `${keys.slice(0, -enter.length)}${keepAhead}` : keys;
}

/**
 * A note is never put, and neither is a row that fills itself in: where she has words for one she goes to it. To a note once its row has an
 * answer, or none for now; back to the row first, where the interview has gone on.
 */
function keysToNote({bank, draft, aim}: Session, question: Question, {rows, keeps}: Answers): string | undefined {
	if (aim !== undefined || isPromise(question)) return undefined;
	const {rows: all} = pathOf(bank, draft);
	const here = rowPutting(bank, draft, question);
	const hasWords = ({provision}: Row) => (rows[provision.id]?.texts?.['commentary'] ?? '') !== '';
	// At a note she writes it.
	if (question.id === `${here}/commentary`) return undefined;
	const isFilledIn = (row: Row) => row.isFilledIn === true && !draft.answers.has(answerId(row.provision.id));
	if (all.some((row) => row.provision.id === here && isFilledIn(row))) return undefined;
	const unwritten = all.find((row) => {
		const note = row.asked.find(({id}) => id === `${row.provision.id}/commentary`);
		const isDue = note && !draft.answers.has(note.id) && draft.answers.has(answerId(row.provision.id));
		return isDue && (hasWords(row) || (keeps === true && carriedAnswer(bank, draft, note) !== undefined));
	});
	if (unwritten && unwritten.provision.id === here) return `/note${enter}`;
	const next = unwritten ?? all.find((row) => isFilledIn(row) && hasWords(row));
	return next && `/jump ${next.provision.id}${enter}`;
}

/** All or none by a letter; else the numbers of those that do not hold, and of those she does not know. */
function ticksKeys({list, ticks}: TicksState, {session, answers}: Put): string {
	const wanted = list.parts!.flatMap(({ids}, row) =>
		ids.flatMap((id, column) => {
			if (id === undefined) return [];
			const part = findQuestion(session.bank, id)!;
			const typed = answers.later?.has(id) ? undefined : (answers.facts[id] ?? factValue(session, part, answers));
			return [{id, place: `${row + 1}${list.columns ? 'abc'[column]! : ''}`, holds: typed === undefined ? undefined : typed === 'yes'}];
		}),
	);
	if (wanted.every(({id, holds}) => holds !== undefined && ticks[id] === holds)) return enter;
	if (wanted.every(({holds}) => holds === undefined)) return skip;
	if (wanted.every(({holds}) => holds === true)) return `a${enter}`;
	if (wanted.every(({holds}) => holds === false)) return `n${enter}`;
	const placesOf = (is: boolean | undefined) => wanted.filter(({holds}) => holds === is).map(({place}) => place).join(',');
	const [not, open] = [placesOf(false), placesOf(undefined)];
	return `${[not, open === '' ? '' : `dk ${open}`].filter((text) => text !== '').join(';')}${enter}`;
}

function choiceKeys(input: Pick<ChoiceState, 'options' | 'selected'>, {session, question, answers, row}: Put): string {
	const wanted = question.role === 'answer' ? row?.answer : (answers.facts[question.id] ?? factValue(session, question, answers));
	const index = wanted === undefined ? -1 : input.options.findIndex((option) => option.id === wanted);
	if (wanted === '' && question.optional && input.selected === -1) return enter;
	if (index === -1 || input.options[index]?.id === openOption) return skip;
	return index === input.selected ? enter : `${index + 1}${enter}`;
}

const answerWords = {yes: 'Yes', no: 'No', partly: 'Partly', 'not-applicable': 'Not applicable'} as const;

/** Longer texts are for their own question, or for the document. */
const longestWritten = 300;

/** All that belongs beside the answer; in depth only what saves a question. Undefined where the answer alone is to be chosen. */
function writtenLine({context, same}: LineState, {session, row}: Put): string | undefined {
	const {answer, evidence = [], where, texts = {}} = row!;
	if (answer === undefined || (evidence.length === 0 && !['explanation', 'action'].some((id) => texts[id]))) return undefined;
	const parts = answer === 'yes' ? [] : [['met', 'part-met'], ['short', 'explanation'], ['because', 'not-applicable'], ['to do', 'action'], ['who', 'owner'], ['when', 'due']] as const;
	const beside = parts.flatMap(([label, id]) => (texts[id] ? [`${label}: ${texts[id].replaceAll(/\s+/g, ' ').slice(0, longestWritten)}`] : []));
	if (same !== undefined && beside.length === 0 && isSameRow(session, understandLine(same, context).sameAs?.provision, row!)) return `${up}${enter}`;
	const naming = (name: (title: string) => string) => {
		const documents = evidence.map((title, index) => (index === 0 && where ? `${name(title)}, ${where}` : name(title))).join('; ');
		return [`${answerWords[answer]}${documents === '' ? '' : `, ${documents}`}`, ...beside].join('; ');
	};

	const isWhole = (text: string) => {
		const understood = understandLine(text, context);
		return understood.answer === answer && understood.evidence.length === evidence.length && understood.commentary === undefined && understood.evidence.every(({candidates}) => candidates === undefined);
	};

	const [short, whole] = [naming((title) => inFewWords(title, context)), naming((title) => title)];
	const text = isWhole(short) ? short : isWhole(whole) || passOf(session.draft) === 'first' ? whole : undefined;
	return text && `${text}${enter}`;
}

/** Last year's document names what shows it. */
function isKept({session: {bank, draft}, question, answers}: Put): boolean {
	const evidence = findQuestion(bank, `${question.home}/evidence`);
	return answers.keeps === true && evidence !== undefined && carriedAnswer(bank, draft, evidence) !== undefined;
}

function isSameRow({draft}: Session, provision: string | undefined, {answer, evidence = [], where}: RowAnswers): boolean {
	const [said, refs] = ['answer', 'evidence'].map((part) => valueOf(draft.answers, `${provision}/${part}`));
	const shown = (refs ?? []) as readonly EvidenceRef[];
	return said === answer && shown.length === evidence.length && shown.every((ref, index) => draft.evidence.get(ref.evidence)?.title === evidence[index] && ref.where === (index === 0 ? where : undefined));
}

/** As many of a document's words as tell it from the others of the register. */
function inFewWords(title: string, context: LineContext): string {
	const known = context.register.find((each) => each.title === title);
	const words = title.split(' ');
	const parts = words.flatMap((_, index) => [words.slice(words.length - 1 - index), words.slice(0, index + 1)]).map((some) => some.join(' '));
	return parts.find((name) => known && understandLine(`Yes, ${name}, section 1`, context).evidence.map((each) => (each.candidates ? '' : each.document)).join() === known.id) ?? title;
}

function editorKeys(input: EditorState, {session, question, answers, row}: Put): string {
	const id = question.id.split('/')[1];
	const text = id === undefined ? (answers.facts[question.id] ?? (answers.writes && question.optional ? undefined : factValue(session, question, answers))) : row?.texts?.[id];
	if (text === undefined || text === '') return question.optional || question.kind === 'long-text' ? enter : skip;
	return `${shortest(text, input, editorSize(columns, rows).width)}${enter}`;
}

/** The same as last time, documents of the list, or a new title; several of which one is new are typed as one title. */
function evidenceKeys(input: EvidenceState, row: RowAnswers | undefined): string {
	const titles = row?.evidence ?? [];
	const items = evidenceItems(input);
	const numberOf = (label: string) => items.findIndex((item) => item.type === 'document' && item.label === label) + 1;
	if (titles.length === 0) {
		const none = items.findIndex((item) => item.type === 'none');
		return none === input.selected ? enter : `${none + 1}${enter}`;
	}

	const label = titles.map((title) => [title, row?.where].filter(Boolean).join(', ')).join('; ');
	if (items[input.selected]?.type === 'same' && (input.same?.label === label || input.same?.label === titles.join(' '))) return enter;
	if (titles.length === 1 || titles.some((title) => numberOf(title) === 0) || numberOf(titles.join(' ')) > 0) {
		const title = titles.join(' ');
		if (numberOf(title) > 0) return `${numberOf(title)}${enter}`;
		// Documents that begin alike come first in the list; the new one is below them.
		const typed = evidenceReducer(input, {type: 'type', text: title});
		return `${title}${down.repeat(evidenceItems(typed).findIndex((item) => item.type === 'add') - typed.selected)}${enter}`;
	}

	let at = input.selected;
	const ticks = titles.map(numberOf).toSorted((a, b) => a - b).map((number) => {
		const moves = down.repeat(number - 1 - at);
		at = number - 1;
		return `${moves} `;
	});
	return `${ticks.join('')}${enter}`;
}

/** A text typed, or one written before brought back, cut from its end by words, and gone on with: whichever takes fewer keys. */
function shortest(text: string, input: EditorState, width: number): string {
	let best = text;
	let recalled = input;
	for (let ups = 1; ups < countKeys(best); ups++) {
		const next = editorReducer(recalled, {type: 'up', width});
		const isAnother = next.recalled !== recalled.recalled;
		if (next.cursor === recalled.cursor && !isAnother) break;
		recalled = next;
		if (!isAnother) continue;
		let cut = recalled;
		let deleted = 0;
		while (!text.startsWith(cut.text)) {
			cut = editorReducer(cut, {type: 'delete-word-back'});
			deleted += 1;
		}

		const way = `${up.repeat(ups)}${deleteWord.repeat(deleted)}${text.slice(cut.text.length)}`;
		if (cut.text !== '' && countKeys(way) < countKeys(best)) best = way;
	}

	return best;
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
