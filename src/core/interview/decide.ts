/** Commands in, happenings out. The clock is an argument; nothing here reads or writes anything. */
import {valueOf, type EvidenceRef, type OpenReason, type Ticks, type Value} from '../draft/answers.ts';
import type {RowAnswer} from '../bank/row-scope.ts';
import {answerId, findProvision, findQuestion, partsOf, type Bank, type Question, type QuestionId} from '../bank/bank.ts';
import {pathOf} from '../draft/branching.ts';
import {positionOf} from '../draft/position.ts';
import {answersToday} from '../draft/former-answers.ts';
import {isMissed, passFact, passOf} from '../draft/pass.ts';
import {isAnswered, promptFor, promptsOf} from '../draft/prompts.ts';
import {evaluate} from '../condition/expression.ts';
import {commentsWaiting} from '../draft/comments.ts';
import {evolve, type Comment, type Draft, type DraftEvent, type Happening, type Via} from '../draft/draft.ts';
import type {Issue} from '../kinds/issue.ts';
import type {Challenge} from './challenge.ts';
import {wordsOf} from '../checks/gap.ts';
import {isOfThePast} from '../kinds/date.ts';
import {kinds} from '../kinds/index.ts';
import type {Parsed} from '../kinds/kind.ts';
import {plainLine, plainText} from '../text/plain-text.ts';
import type {Option, RowPart} from '../bank/question.ts';
import {late} from '../late/late.ts';
import {saysNothing} from '../text/says-nothing.ts';
import {suggestionFor} from '../draft/suggestion.ts';

const aboutRow = late(async () => import('../reading/about-row.ts'));
const writtenGaps = late(async () => import('../checks/written-gaps.ts'));

export type Command =
	/** `confirmed`: the officer has seen the challenges and lets the answer stand, for `reason` where one was given. */
	| {readonly type: 'give-answer'; readonly question: QuestionId; readonly value: Value; readonly confirmed?: boolean; readonly reason?: string}
	| {readonly type: 'give-ticks'; readonly list: QuestionId; readonly ticks: Ticks}
	| {readonly type: 'leave-open'; readonly question: QuestionId; readonly reason: OpenReason; readonly who?: string}
	| {readonly type: 'add-evidence'; readonly title: string; readonly link?: string; readonly date?: string}
	| {readonly type: 'change-evidence'; readonly id: string; readonly title: string; readonly link?: string; readonly date?: string}
	/** Only what no answer names. */
	| {readonly type: 'remove-evidence'; readonly id: string}
	| {readonly type: 'keep-text'; readonly where: string; readonly text: string}
	/** At a provision the form does not have it is about the whole document. */
	| {readonly type: 'make-comment'; readonly provision: string; readonly author: string; readonly text: string}
	| {readonly type: 'settle-comment'; readonly comment: number}
	/** `aim`: the provision that needs the question's fact, where that is what was jumped to. */
	| {readonly type: 'go-to'; readonly question: QuestionId; readonly aim?: string}
	| {readonly type: 'check-section'; readonly section: number}
	| {readonly type: 'adopt-bank'};

export type Decision =
	| {readonly happenings: readonly Happening[]}
	| {readonly challenges: readonly Challenge[]}
	| {readonly refused: Issue};

/** `today` is an ISO date. */
export function decide(bank: Bank, draft: Draft, command: Command, today: string): Decision {
	switch (command.type) {
		case 'give-answer':
			return giveAnswer(bank, draft, command, today);
		case 'give-ticks':
			return giveTicks(bank, draft, command.list, command.ticks);
		case 'leave-open': {
			const {question, reason, who} = command;
			if (!isAsked(bank, draft, question)) return {refused: {code: 'not-asked', question}};
			const open = {open: reason, ...(who && {who})};
			const prompt = promptFor(bank, draft, question);
			if (prompt?.id === question && prompt.role === 'list') return giveTicks(bank, draft, question, Object.fromEntries(partsOf(prompt).map((id) => [id, open])));
			return {happenings: [{type: 'left-open', question, reason, ...(who && {who: plainLine(who)})}]};
		}

		case 'add-evidence': {
			const {link, date} = command;
			const title = plainLine(command.title);
			if (title === '') return {refused: {code: 'empty'}};
			return {happenings: [{type: 'evidence-added', id: nextEvidenceId(draft), title, ...(link && {link: plainLine(link)}), ...(date && {date})}]};
		}

		case 'change-evidence': {
			const {id, link, date} = command;
			const title = plainLine(command.title);
			if (!draft.evidence.has(id)) return {refused: {code: 'unknown-evidence', typed: id}};
			if (title === '') return {refused: {code: 'empty'}};
			if (isTitleTaken(draft, id, title)) return {refused: {code: 'title-taken', title}};
			return {happenings: [{type: 'evidence-changed', id, title, ...(link && {link: plainLine(link)}), ...(date && {date})}]};
		}

		case 'remove-evidence': {
			const document = draft.evidence.get(command.id);
			if (!document) return {refused: {code: 'unknown-evidence', typed: command.id}};
			const at = usesOf(bank, draft).get(command.id) ?? [];
			return at.length > 0 ? {refused: {code: 'evidence-used', title: document.title, at}} : {happenings: [{type: 'evidence-removed', id: command.id}]};
		}

		case 'keep-text': {
			const {where, text} = {where: plainLine(command.where), text: plainText(command.text).trim()};
			const isKept = text === '' || draft.kept.some((kept) => kept.where === where && kept.text === text);
			return {happenings: isKept ? [] : [{type: 'text-kept', where, text}]};
		}

		case 'make-comment':
			return makeComment(bank, draft, command);
		case 'settle-comment': {
			const isWaiting = draft.comments.some(({id, isSettled}) => id === command.comment && !isSettled);
			return {happenings: isWaiting ? [{type: 'comment-settled', comment: command.comment}] : []};
		}

		case 'go-to':
			if (!isAsked(bank, draft, command.question)) return {refused: {code: 'not-asked', question: command.question}};
			return {happenings: isAt(bank, draft, command.question) && draft.aim === command.aim ? [] : [{type: 'moved', to: command.question, ...(command.aim !== undefined && {aim: command.aim})}]};
		case 'check-section':
			return {happenings: [{type: 'section-checked', section: command.section}]};
		case 'adopt-bank': {
			const today = answersToday(bank, draft);
			return {happenings: draft.bank === bank.version ? [] : [{type: 'bank-changed', bank: bank.version, ...(Object.keys(today).length > 0 && {today})}]};
		}
	}
}

/** Not made again while the same one waits. Whether it is one that was settled, read once more, only who brings it can tell. */
function makeComment(bank: Bank, draft: Draft, command: Extract<Command, {type: 'make-comment'}>): Decision {
	const {provision, author, text} = commentAsMade(bank, command);
	const isWaiting = commentsWaiting(draft).some((made) => made.provision === provision && made.author === author && made.text === text);
	return {happenings: text === '' || isWaiting ? [] : [{type: 'comment-made', provision, author, text}]};
}

type CommentWords = Pick<Comment, 'provision' | 'author' | 'text'>;

/** As it stands in the draft once it is made. */
export function commentAsMade(bank: Bank, {provision, author, text}: CommentWords): CommentWords {
	return {provision: findProvision(bank, provision)?.id ?? '', author: plainLine(author), text: plainText(text).trim()};
}

function giveAnswer(bank: Bank, draft: Draft, command: Extract<Command, {type: 'give-answer'}>, today: string): Decision {
	const question = findQuestion(bank, command.question);
	if (!question || question.role === 'list' || !isAsked(bank, draft, command.question)) return {refused: {code: 'not-asked', question: command.question}};
	const fitted = fit(bank, draft, question, command.value);
	if ('issue' in fitted) return {refused: fitted.issue};
	const challenges = challengesTo(bank, draft, question, fitted.value, today);
	if (challenges.length > 0 && !command.confirmed) return {challenges};
	const codes = [...new Set(challenges.map((challenge) => challenge.code))];
	const given: Happening = {type: 'answer-given', question: question.id, value: fitted.value, ...(codes.length > 0 && {confirmed: codes})};
	const reason = plainLine(command.reason ?? '');
	const before = leavesFirstPass(draft, question, fitted.value) ? filledIn(bank, draft) : [];
	const stay = question.id === passFact ? stayingAtRow(bank, draft, [...before, given]) : [];
	return {happenings: [...before, given, ...(reason === '' ? [] : standing(challenges, reason)), ...stay]};
}

function leavesFirstPass(draft: Draft, {id}: Question, value: Value): boolean {
	return id === passFact && passOf(draft) === 'first' && value !== 'first';
}

/** What a first pass filled in as a No stays in the document whichever way one goes on: it is answered so, and can be changed. */
function filledIn(bank: Bank, draft: Draft): readonly Happening[] {
	const rows = pathOf(bank, draft).rows.filter(({isFilledIn, answer}) => isFilledIn && answer === 'no');
	return rows.map(({provision}) => ({type: 'answer-given', question: answerId(provision.id), value: 'no'}));
}

/** Whoever changes the way through stays at the row where they were, if it is still asked there. */
function stayingAtRow(bank: Bank, draft: Draft, given: readonly Happening[]): readonly Happening[] {
	const cameFrom = positionOf(bank, draft.at === passFact ? {...draft, at: draft.cameFrom} : draft);
	const was = cameFrom.at === 'question' ? cameFrom.question.id : undefined;
	const row = promptsOf(bank, draft).rows.find(({row, prompts}) => prompts.some(({id}) => id === was) || row.asked.some(({id, role}) => id === was && role !== 'fact'))?.row;
	if (row === undefined) return [];
	const then = stamp(given, draft.changedAt, draft.completedBy, 'interview').reduce(evolve, draft);
	const {rows} = promptsOf(bank, then);
	const at = rows.findIndex(({row: {provision}}) => provision.id === row.provision.id);
	const next = rows.slice(at).flatMap(({prompts}) => prompts).find((prompt) => !isAnswered(then, prompt));
	return next ? [{type: 'moved', to: next.id}] : [];
}

/** Every part asked now has to have its tick; a part that is not asked is left as it was. */
function giveTicks(bank: Bank, draft: Draft, list: QuestionId, given: Ticks): Decision {
	const prompt = promptFor(bank, draft, list);
	const parts = prompt ? partsOf(prompt) : [];
	if (!prompt || parts.length === 0) return {refused: {code: 'not-asked', question: list}};
	if (parts.some((id) => given[id] === undefined)) return {refused: {code: 'not-ticks', typed: '', parts: prompt.parts!.length}};
	const ticks = Object.fromEntries(parts.map((id) => [id, cleanTick(given[id]!)]));
	return {happenings: [{type: 'ticks-given', list, ticks}]};
}

function cleanTick(tick: Ticks[QuestionId]): Ticks[QuestionId] {
	if (typeof tick === 'boolean') return tick;
	return tick.who === undefined ? {open: tick.open} : {open: tick.open, who: plainLine(tick.who)};
}

/** Words that were challenged and are let stand: the same words are not challenged again. */
export function standing(challenges: readonly Challenge[], reason: string): readonly Happening[] {
	return challenges.flatMap((challenge): readonly Happening[] => {
		if (challenge.code !== 'gap-in-words') return [];
		const {gap} = challenge;
		return [{type: 'let-stand', provision: gap.provision!, gap: gap.code, words: wordsOf(gap), reason}];
	});
}

/** The value as it is kept: one its question can have, without escape codes whichever way it came. */
function fit(bank: Bank, draft: Draft, question: Question, value: Value): Parsed {
	if (question.kind === 'answer') {
		const allowed = answerOptions(bank, draft, question);
		if (allowed.some((option) => option.id === value)) return {value};
		if (value === 'not-applicable') return {issue: {code: 'not-applicable-not-allowed', provision: question.home!, hasTrigger: findProvision(bank, question.home!)?.notTriggered !== undefined}};
		return {issue: {code: 'not-an-option', typed: String(value), options: allowed.map((option) => option.label)}};
	}

	if (question.kind === 'evidence') {
		if (!Array.isArray(value)) return kinds.evidence.parse(String(value), question);
		const refs = value as readonly EvidenceRef[];
		const missing = refs.find((ref) => !draft.evidence.has(ref.evidence));
		if (missing) return {issue: {code: 'unknown-evidence', typed: missing.evidence}};
		return {value: refs.map(({evidence, where}) => ({evidence, ...(where && {where: plainLine(where)})}))};
	}

	if (value === '' && question.optional) return {value};
	return kinds[question.kind].parse(typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value), question);
}

/** What is put back to the officer before the answer is taken. */
export function challengesTo(bank: Bank, draft: Draft, question: Question, value: Value, today: string): readonly Challenge[] {
	const written = writtenGaps().gapsWrittenBy(bank, draft, question, value, today).map((gap) => ({code: 'gap-in-words', gap}) as const);
	if (question.kind === 'answer' && value === 'yes') {
		const provision = findProvision(bank, question.home!)!;
		const {conflicts, unmet, unknown} = suggestionFor(bank, draft, provision);
		return [
			...(conflicts.length > 0 ? [{code: 'code-conflict', provision: provision.id} as const] : []),
			...(unmet.length > 0 ? [{code: 'unmet-limbs', provision: provision.id} as const] : []),
			...(unknown.some(({id}) => isMissed(bank, draft, id)) ? [{code: 'fact-unknown', provision: provision.id} as const] : []),
			...written,
		];
	}

	if (written.length > 0) return written;

	// "No document" is chosen from a list, so it is not an oversight; the gap says it.
	if (question.role === 'follow-up' && !question.optional && value === '') {
		return [{code: 'left-empty', question: question.id}];
	}

	if (question.role === 'follow-up' && typeof value === 'string' && value.trim() !== '' && question.kind !== 'date') {
		if (question.prints !== 'commentary' && (saysNothing(value) || (question.prints === 'owner' && isOneself(value)))) return [{code: 'says-nothing', words: value.trim(), asked: question.prints === 'owner' ? 'who' : 'what'}];
		if (isReason(question.prints) && !aboutRow().isAboutRow(findProvision(bank, question.home!)!, value)) return [{code: 'off-the-row', provision: question.home!}];
	}

	if (question.kind === 'date' && isOfThePast(question) && typeof value === 'string' && value > today) return [{code: 'date-ahead', date: value}];
	if (question.prints === 'due' && typeof value === 'string' && value !== '' && value < today) return [{code: 'date-passed', date: value}];
	return [];
}

/** A reader of the document does not know who that is. */
function isOneself(owner: string): boolean {
	return /^(?:me|myself|i|us|we|ourselves)[.!]?$/i.test(owner.trim());
}

function isReason(part: RowPart | undefined): boolean {
	return part === 'explanation' || part === 'alternative' || part === 'reasons' || part === 'not-applicable';
}

/** The answers a row allows: "not applicable" only where its provision does. */
export function answerOptions(bank: Bank, draft: Draft, question: Question): readonly Option[] {
	const options = kinds[question.kind].options(question);
	if (question.kind !== 'answer') return options;
	const provision = findProvision(bank, question.home!);
	const allowed = provision?.notApplicable?.allowed;
	const isAllowed = allowed !== undefined && evaluate(allowed, pathOf(bank, draft).scope) === true;
	return isAllowed ? options : options.filter((option) => option.id !== 'not-applicable');
}

export function isAsked(bank: Bank, draft: Draft, id: QuestionId): boolean {
	return pathOf(bank, draft).asked.some((question) => question.id === id) || promptFor(bank, draft, id) !== undefined;
}

function isAt(bank: Bank, draft: Draft, id: QuestionId): boolean {
	const position = positionOf(bank, draft);
	return position.at === 'question' && position.question.id === id && draft.at === id;
}

function isTitleTaken(draft: Draft, id: string, title: string): boolean {
	const isSame = (other: string) => other.toLowerCase() === title.toLowerCase();
	return [...draft.evidence.values()].some((each) => each.id !== id && isSame(each.title)) && !isSame(draft.evidence.get(id)!.title);
}

/** By document, the provisions whose answers name it, those of answers hidden by a changed fact too. */
export function usesOf(bank: Bank, draft: Draft): ReadonlyMap<string, readonly string[]> {
	const uses = new Map<string, string[]>();
	for (const [id, {response}] of draft.answers) {
		const value = 'value' in response ? response.value : undefined;
		if (!Array.isArray(value)) continue;
		for (const {evidence} of value as readonly EvidenceRef[]) uses.set(evidence, [...(uses.get(evidence) ?? []), findQuestion(bank, id)?.home ?? id]);
	}

	return uses;
}

function nextEvidenceId(draft: Draft): string {
	return `E${draft.evidenceAdded + 1}`;
}

/** Happenings with who, when and how: ready for the journal. */
export function stamp(happenings: readonly Happening[], at: string, by: string, via: Via): readonly DraftEvent[] {
	return happenings.map((happening) => ({at, by: plainLine(by), via, ...happening}));
}

/** What the facts suggest for a row's own answer, for the highlight; nothing where facts are unknown, and for any other question. */
export function suggestedOption(bank: Bank, draft: Draft, {kind, home}: Question): RowAnswer | undefined {
	return kind === 'answer' ? suggestionFor(bank, draft, findProvision(bank, home!)!).answer : undefined;
}

/** The option that stands: what was given before; else what the facts suggest; else what last year's document says. */
export function standingOption(bank: Bank, draft: Draft, question: Question, carried: Value | undefined): string | undefined {
	const value = valueOf(draft.answers, question.id) ?? suggestedOption(bank, draft, question) ?? carried;
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return typeof value === 'string' ? value : undefined;
}
