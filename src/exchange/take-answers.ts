/** An answers file, put through the same engine as the interview: what is asked is taken, what is not is named with the reason. */
import type {Evidence} from '../core/draft/answers.ts';
import {answerId, findProvision, type Bank, type QuestionId} from '../core/bank/bank.ts';
import {progressOf, type Progress} from '../core/draft/position.ts';
import {rowsToCheck} from '../core/draft/to-check.ts';
import {isAnswered, promptsOf} from '../core/draft/prompts.ts';
import type {Draft, Happening} from '../core/draft/draft.ts';
import type {Challenge} from '../core/interview/challenge.ts';
import {decideLine, lineContext} from '../core/interview/give-line.ts';
import {Rehearsal} from '../core/interview/rehearsal.ts';
import {parseDate} from '../core/kinds/date.ts';
import {understandLine} from '../core/line/understand-line.ts';
import {plainText} from '../core/text/plain-text.ts';
import {answersFileWords as words} from '../wording/en/answers-file.ts';
import {changedRowsWords} from '../wording/en/slips.ts';
import type {AnswersFile, Given, GivenDocument, Problem} from './answers-file.ts';
import {applyAnswers, giveAnswer, isSame} from './apply-answers.ts';
import {findGiven, type Renamed} from './given-questions.ts';
import {readGiven, type Register} from './given-values.ts';
import {whyNotAsked} from './why-not-asked.ts';

export interface NotAsked {
	readonly line: number;
	readonly question: QuestionId;
	readonly reason: string;
}

export interface TakenAnswers {
	/** What is to be recorded, in order; none when the draft already says all of it. */
	readonly happenings: readonly Happening[];
	readonly taken: readonly QuestionId[];
	readonly unchanged: readonly QuestionId[];
	/** Challenges that stand beside answers taken: a file is deliberate. */
	readonly challenged: ReadonlyArray<{readonly question: QuestionId; readonly challenges: ReadonlyArray<Challenge['code']>}>;
	readonly notAsked: readonly NotAsked[];
	readonly renamed: readonly Renamed[];
	readonly problems: readonly Problem[];
	/** Questions asked now that have no answer. */
	readonly open: readonly QuestionId[];
	readonly progress: Progress;
	/** The rows that are to check again, since a fact they rest on was corrected. */
	readonly toCheck: readonly string[];
	/** What the corrections in the file did elsewhere, a sentence each. */
	readonly changed: readonly string[];
}

interface Tally {
	readonly taken: QuestionId[];
	readonly unchanged: QuestionId[];
	readonly challenged: Array<TakenAnswers['challenged'][number]>;
	readonly problems: Problem[];
}

/** `today` is an ISO date. */
export function takeAnswers(bank: Bank, start: Draft, file: AnswersFile, today: string): TakenAnswers {
	const rehearsal = new Rehearsal(bank, start, today);
	const {happenings} = rehearsal;
	const problems: Problem[] = [];
	const taken: QuestionId[] = [];
	const unchanged: QuestionId[] = [];
	const challenged: Array<TakenAnswers['challenged'][number]> = [];
	const register = takeRegister(rehearsal, file, problems);
	const found = findGiven(bank, file);
	problems.push(...found.problems);
	const left = applyAnswers(rehearsal, found.addressed, ({line, place, question, value}) => {
		const {id} = question;
		const read = readGiven(value, question, register);
		if ('trouble' in read) return void problems.push({line, place, ...read.trouble});
		if (isSame(rehearsal.draft.answers.get(id)?.response, read)) return void unchanged.push(id);
		const refused = giveAnswer(rehearsal, id, read);
		if (refused) return void problems.push({line, place, ...words.misfit(refused)});
		taken.push(id);
		const last = happenings.at(-1);
		if (last?.type === 'answer-given' && last.confirmed) challenged.push({question: id, challenges: last.confirmed as ReadonlyArray<Challenge['code']>});
	});

	takeLines(rehearsal, file, {taken, unchanged, challenged, problems});
	const {draft} = rehearsal;
	const notAsked = left.map(({line, question}) => ({line, question: question.id, reason: whyNotAsked(bank, draft, question)}));
	const open = promptsOf(bank, draft).all.filter((question) => !isAnswered(draft, question)).map((question) => question.id);
	const {renamed} = found;
	const toCheck = [...rowsToCheck(bank, draft).keys()];
	const changed = toCheck.length === 0 ? [] : changedRowsWords(bank, start, draft);
	return {happenings, taken, toCheck, changed, unchanged, challenged, notAsked, renamed: renamed.map(({line, id, now}) => ({line, id, now})), problems, open, progress: progressOf(bank, draft)};
}

/** After all else, so that what is asked at a row is known. A line that holds no answer, or may mean several documents, is put back. */
function takeLines(rehearsal: Rehearsal, file: AnswersFile, {taken, unchanged, challenged, problems}: Tally): void {
	const {bank, today} = rehearsal;
	for (const [id, {line, value}] of file.lines) {
		const place = `provisions.${id}`;
		const provision = findProvision(bank, id);
		if (!provision) {
			problems.push({line, place, ...words.unknownProvision(id, bank.edition, undefined)});
			continue;
		}

		const understood = understandLine(value, lineContext(bank, rehearsal.draft, id, today));
		const decision = decideLine(bank, rehearsal.draft, provision, understood, {today, confirmed: true});
		if ('happenings' in decision) {
			const isNews = rehearsal.adopt(decision.happenings);
			(isNews ? taken : unchanged).push(answerId(id));
			const codes = decision.happenings.flatMap((happening) => (happening.type === 'answer-given' ? (happening.confirmed ?? []) : []));
			if (isNews && codes.length > 0) challenged.push({question: answerId(id), challenges: [...new Set(codes)] as ReadonlyArray<Challenge['code']>});
		} else if ('needs' in decision) problems.push({line, place, ...(decision.needs === 'answer' ? words.lineNeedsAnswer(value) : words.lineNeedsDocument(decision.title))});
		else if ('refused' in decision) problems.push({line, place, ...words.misfit(decision.refused)});
	}
}

/** Documents the draft does not have yet are added to its register. */
function takeRegister(rehearsal: Rehearsal, file: AnswersFile, problems: Problem[]): Register {
	const register = new Map<string, string>();
	for (const {id, title} of rehearsal.draft.evidence.values()) register.set(id.toLowerCase(), id).set(title.toLowerCase(), id).set(id, id);
	for (const [key, given] of file.evidence) {
		const title = plainText(given.value.title).replaceAll(/\s+/g, ' ').trim();
		const link = plainText(given.value.link ?? '').trim();
		const date = documentDate(given, key, problems);
		const isKnown = (each: Evidence) => each.title === title && (link === '' || each.link === link) && (date === '' || each.date === date);
		const known = [...rehearsal.draft.evidence.values()].find(isKnown);
		if (!known) rehearsal.do({type: 'add-evidence', title, ...(link && {link}), ...(date && {date})});
		const id = known?.id ?? [...rehearsal.draft.evidence.keys()].at(-1)!;
		register.set(key, id).set(key.toLowerCase(), id);
	}

	return register;
}

function documentDate({line, value: {date = ''}}: Given<GivenDocument>, key: string, problems: Problem[]): string {
	if (date.trim() === '') return '';
	const parsed = parseDate(date);
	if ('value' in parsed) return String(parsed.value);
	problems.push({line, place: `evidence.${key}.date`, ...words.misfit(parsed.issue)});
	return '';
}
