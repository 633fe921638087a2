/**
 * How many keys a complete interview of 2024 takes when it begins with last year's document, beside one that begins with nothing and
 * ends with the same answers; and which rows of that document arrive. Run it with Node: `node test/bench/carried-keystrokes.ts`.
 */
import {findQuestion, provisions, type Question} from '../../src/core/bank.ts';
import type {Value} from '../../src/core/answers.ts';
import type {Draft} from '../../src/core/draft.ts';
import {formatValue} from '../../src/core/given-text.ts';
import {carriedRow, carriedRows, endedRows} from '../../src/core/last-year/carried-rows.ts';
import {carriedTexts, documentsOf} from '../../src/core/last-year/carried-texts.ts';
import {keepAhead} from '../../src/core/last-year/keep-ahead.ts';
import {titleKey} from '../../src/core/last-year/named-documents.ts';
import {lastPromises, promiseQuestionId} from '../../src/core/last-year/promises.ts';
import {takeLastYear} from '../../src/core/last-year/take-last-year.ts';
import type {Session} from '../../src/terminal/session/state.ts';
import {realBank} from '../helpers/bank.ts';
import {beginWith, landlordsLastYear, type Begun} from '../helpers/last-year.ts';
import {readLandlord, type LandlordName} from '../helpers/landlords.ts';
import {countKeys, keysAt, memoryWorld, openTypist, type Answers, type RowAnswers, type Typist} from '../helpers/typist.ts';
import {known} from './keystrokes.ts';

const enter = '\r';
const keepKey = '\u0014';
const today = '2026-01-05';

export interface Carried {
	readonly landlord: LandlordName;
	/** Provisions of 2024 to which something came, by how far last year's row still answers. */
	readonly arrived: Readonly<Record<string, number>>;
	readonly ended: number;
	readonly promises: number;
	readonly fromNothing: Count;
	readonly carried: Count;
}

export interface Count {
	readonly prompts: number;
	readonly keys: number;
	/** What was answered in the end. */
	readonly draft: Draft;
}

export function countCarried(landlord: LandlordName): Carried {
	const begun = beginWith(landlordsLastYear(landlord));
	const answers = sameAgain(begun, landlord);
	const arrived: Record<string, number> = {};
	for (const {origin} of carriedRows(begun.bank, begun.draft).values()) arrived[origin.kind] = (arrived[origin.kind] ?? 0) + 1;
	const bare = realBank('2024');
	const world = memoryWorld(begun.bank);
	world.record(takeLastYear(realBank(begun.draft.lastYear!.reading.edition), world.draft(), begun.draft.lastYear!));
	return {
		landlord,
		arrived,
		ended: endedRows(begun.bank, begun.draft).length,
		promises: lastPromises(begun.bank, begun.draft).length,
		fromNothing: type(openTypist(bare, memoryWorld(bare)), answers),
		carried: type(openTypist(begun.bank, world), answers),
	};
}

/** This year she says what last year's form says wherever it carries, and Yes with a line of her own where nothing does. */
function sameAgain({bank, draft}: Begun, name: LandlordName): Answers {
	const rows = provisions(bank).map(({id}): readonly [string, RowAnswers] => {
		const carried = carriedRow(bank, draft, id);
		if (!carried) return [id, {answer: 'yes', evidence: ['Complaints Policy'], texts: {commentary: `${id}: ten cases a month are sampled by the Complaints Manager.`}}];
		const documents = documentsOf(carried);
		const answer = carried.said ?? 'yes';
		const part = answer === 'yes' ? 'commentary' : answer === 'not-applicable' ? 'not-applicable' : 'explanation';
		const [{where} = {where: undefined}] = documents.length === 1 ? documents : [];
		return [id, {answer, evidence: documents.map(({title}) => registered(draft, title)), ...(where !== undefined && {where}), texts: {[part]: carriedTexts(carried)}}];
	});
	const promised = Object.fromEntries(lastPromises(bank, draft).map(({provision}) => [promiseQuestionId(provision, 'outcome'), 'done']));
	return {facts: {...known, ...readLandlord(name).reading.facts, ...promised}, rows: Object.fromEntries(rows)};
}

function type(typist: Typist, answers: Answers): Count {
	let [prompts, keys] = [0, 0];
	for (let guard = 0; guard < 5000; guard++) {
		const session = typist.session();
		if (session.screen.type === 'picker' && session.screen.purpose === 'end') return {prompts, keys, draft: typist.draft()};
		const pressed = keysFor(session, answers);
		typist.type(pressed);
		prompts += 1;
		keys += countKeys(pressed);
	}

	throw new Error('the interview does not end');
}

/** Kept in one go where all that is kept is what she wants to say; Enter where that stands in the input; else typed. */
function keysFor(session: Session, answers: Answers): string {
	const {screen, bank, draft} = session;
	if (screen.type !== 'prompt' || screen.prompt.about !== 'question' || !screen.prompt.carrying) return keysAt(session, answers);
	const {question, carrying} = screen.prompt;
	const kept = keepAhead(bank, draft, question, today).flatMap((happening) => (happening.type === 'answer-given' ? [happening] : []));
	if (kept.length > 0 && kept.every(({question: id, value}) => isWanted(session, findQuestion(bank, id)!, value, answers))) return kept.length === 1 && isPutIn(session) ? enter : keepKey;
	const isKept = carrying.answer && isPutIn(session) && isWanted(session, question, carrying.answer.value, answers);
	return isKept ? enter : keysAt(session, answers);
}

function isPutIn({screen}: Session): boolean {
	return screen.type === 'prompt' && screen.prompt.about === 'question' && screen.prompt.input.kind === 'editor';
}

function isWanted({draft}: Session, question: Question, value: Value, {facts, rows}: Answers): boolean {
	const row = question.home === undefined ? undefined : rows[question.home];
	switch (question.role) {
		case 'answer':
			return value === row?.answer;
		case 'follow-up': {
			const part = question.id.split('/')[1]!;
			if (question.kind !== 'evidence') return String(value) === (row?.texts?.[part] ?? '');
			return Array.isArray(value) && value.length === (row?.evidence?.length ?? 0);
		}

		default: {
			const wanted = facts[question.id];
			// A limb that is not named is to be met, and that is what a Yes of last year says of it.
			return wanted === undefined || wanted === (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)) || wanted === formatValue(draft, question, value);
		}
	}
}

function registered(draft: Begun['draft'], title: string): string {
	return [...draft.evidence.values()].find((each) => titleKey(each.title) === titleKey(title))?.title ?? title;
}

export function carriedTable(): string {
	return (['nottingham-city-homes-2022'] as const)
		.map(countCarried)
		.map(({landlord, arrived, ended, promises, fromNothing, carried}) => {
			const kinds = Object.entries(arrived).map(([kind, rows]) => `${rows} ${kind}`).join(', ');
			return [
				`${landlord} carried to 2024: ${kinds}; ${ended} have ended; ${promises} promised`,
				`  from nothing: ${fromNothing.keys} keys at ${fromNothing.prompts} prompts`,
				`  from last year's document: ${carried.keys} keys at ${carried.prompts} prompts, ${Math.round((1000 * carried.keys) / fromNothing.keys) / 10} %`,
			].join('\n');
		})
		.join('\n');
}

if (import.meta.main) process.stdout.write(`${carriedTable()}\n`);
