/** What a line typed at a provision gives: its answer and everything said beside it, in one go. Nothing of the line is dropped: what no question of the row takes is commentary. */
import {isOpen, valueOf, type EvidenceRef, type Value} from '../draft/answers.ts';
import {answerId, provisions, type Bank, type Provision, type Question, type QuestionId} from '../bank/bank.ts';
import type {RowPart} from '../bank/question.ts';
import type {RowAnswer} from '../bank/row-scope.ts';
import {findRow} from '../draft/branching.ts';
import type {Draft, Happening} from '../draft/draft.ts';
import {documentLine, documentOf} from '../draft/evidence-line.ts';
import type {Issue} from '../kinds/issue.ts';
import type {LineContext, Understood, UnderstoodEvidence} from '../line/understood.ts';
import {plainLine} from '../text/plain-text.ts';
import {challengesTo, type Challenge} from './challenge.ts';
import {standing} from './decide.ts';
import {rolesNamed, saidAt} from './named-before.ts';
import {Rehearsal} from './rehearsal.ts';

export type LineDecision =
	| {readonly happenings: readonly Happening[]}
	| {readonly challenges: readonly Challenge[]}
	| {readonly refused: Issue}
	/** The line holds no answer, and the row has none: yes or no is asked, and the rest of the line kept. */
	| {readonly needs: 'answer'}
	/** Several documents of the register may be meant. */
	| {readonly needs: 'document'; readonly title: string; readonly candidates: readonly string[]};

/** What the reader of a line may know of the draft. `today` is an ISO date. */
export function lineContext(bank: Bank, draft: Draft, provision: string, today: string): LineContext {
	return {today, register: [...draft.evidence.values()], roles: rolesNamed(bank, draft), provisions: provisions(bank).map(({id}) => id), current: provision};
}

/** `confirmed`: the challenges were seen, and the line stands, for `reason` where one was given. */
export function decideLine(bank: Bank, draft: Draft, provision: Provision, line: Understood, {today, confirmed = false, reason = ''}: {readonly today: string; readonly confirmed?: boolean; readonly reason?: string}): LineDecision {
	const unsure = line.evidence.find(({candidates}) => candidates !== undefined);
	if (unsure) return {needs: 'document', title: unsure.title ?? '', candidates: unsure.candidates!};
	const giving = new LineGiving(new Rehearsal(bank, draft, today), provision, reason);
	const answer = answerOf(draft, provision, line);
	if (line.noProvision !== undefined && line.answer === undefined && line.open === undefined && !line.notTriggered) return {needs: 'answer'};
	if (answer === undefined && line.open === undefined) return {needs: 'answer'};
	if (line.open) giving.leaveOpen(line.open);
	else giving.giveAnswer(answer!);
	giving.takeFrom(line);
	if (giving.refused) return {refused: giving.refused};
	if (giving.challenges.length > 0 && !confirmed) return {challenges: giving.challenges};
	const words = plainLine(reason);
	return {happenings: [...giving.happenings, ...(words === '' ? [] : standing(giving.challenges, words))]};
}

/** The row's answer by a line: one without an answer adds to the one that is there. */
export function answerOf(draft: Draft, provision: Provision, {answer, notTriggered, sameAs}: Understood): RowAnswer | undefined {
	if (answer !== undefined) return answer;
	if (notTriggered && provision.notTriggered) return 'yes';
	const from = sameAs?.what === 'row' ? sameAs.provision : provision.id;
	return valueOf(draft.answers, answerId(from)) as RowAnswer | undefined;
}

const anotherDocument = 'another';

/** Which document may be meant: those that fit, then one that is not in the register, called `another`. */
export function documentOptions({evidence}: Draft, candidates: readonly string[], another: string): ReadonlyArray<{readonly id: string; readonly label: string}> {
	return [...candidates.map((id) => ({id, label: evidence.get(id)?.title ?? id})), {id: anotherDocument, label: another}];
}

/** The line with the answer that it did not hold. */
export function withAnswer(line: Understood, answer: string): Understood {
	return {...line, answer: answer as RowAnswer};
}

/** The line with the option chosen for the first document that it was not sure of. */
export function withDocument(line: Understood, option: string): Understood {
	const first = line.evidence.findIndex(({candidates}) => candidates !== undefined);
	const evidence = line.evidence.map((each, index) => {
		if (index !== first) return each;
		const {candidates: _, title, ...rest} = each;
		return {...rest, ...(option === anotherDocument ? title !== undefined && {title} : {document: option})};
	});
	return {...line, evidence};
}

class LineGiving {
	readonly challenges: Challenge[] = [];
	refused: Issue | undefined;
	readonly #rehearsal: Rehearsal;
	readonly #provision: Provision;
	readonly #reason: string;
	/** The note came with an answer that is another now: its words are not this one's. */
	#replacesNote = false;
	/** What no question of the row takes. */
	readonly #left: string[] = [];

	constructor(rehearsal: Rehearsal, provision: Provision, reason: string) {
		this.#rehearsal = rehearsal;
		this.#provision = provision;
		this.#reason = reason;
	}

	get happenings(): readonly Happening[] {
		return this.#rehearsal.happenings;
	}

	leaveOpen({reason, who}: NonNullable<Understood['open']>): void {
		this.#rehearsal.do({type: 'leave-open', question: answerId(this.#provision.id), reason, ...(who !== undefined && {who})});
	}

	giveAnswer(answer: RowAnswer): void {
		const {draft} = this.#rehearsal;
		const entry = draft.answers.get(answerId(this.#provision.id));
		const isAnother = entry !== undefined && (isOpen(entry.response) || entry.response.value !== answer);
		const note = draft.answers.get(`${this.#provision.id}/commentary`);
		this.#replacesNote = isAnother && note?.at === entry.at && note.seq > entry.seq;
		this.#give(answerId(this.#provision.id), answer);
	}

	takeFrom(line: Understood): void {
		// The Code lets nothing trigger this row: the words stand, and the answer was asked for.
		if (line.notTriggered && !this.#provision.notTriggered) this.#left.push('Not triggered.');
		const same = line.sameAs && saidAt(this.#rehearsal.bank, this.#rehearsal.draft, line.sameAs.provision);
		const isSame = (...what: ReadonlyArray<NonNullable<Understood['sameAs']>['what']>) => line.sameAs !== undefined && what.includes(line.sameAs.what);
		this.#takeEvidence([...(isSame('row', 'evidence') ? same!.evidence : []), ...line.evidence.map((each) => this.#referTo(each))]);
		this.#takeText('part-met', line.met);
		this.#takeText('explanation', line.notMet);
		this.#takeText('not-applicable', line.reason);
		for (const part of ['action', 'owner', 'due'] as const) this.#takeText(part, {action: line.action, owner: line.owner, due: line.by}[part] ?? (isSame('row', 'action') ? same!.texts.get(part) : undefined));
		if (isSame('row')) for (const part of ['part-met', 'explanation', 'not-applicable'] as const) if (this.#isEmpty(part)) this.#takeText(part, same!.texts.get(part));
		this.#takeCommentary([line.commentary ?? '', ...this.#left].filter((text) => text !== '').join('\n'));
	}

	/** A document that is not in the register is added to it. */
	#referTo({document, title, where, link, date}: UnderstoodEvidence): EvidenceRef {
		const name = title ?? link ?? '';
		const known = document ?? documentOf(this.#rehearsal.draft, name)?.id;
		if (known === undefined) this.#rehearsal.do({type: 'add-evidence', title: name, ...(link !== undefined && {link}), ...(date !== undefined && {date})});
		const place = [where, ...(known === undefined ? [] : [link])].filter((each) => each !== undefined).join(', ');
		return {evidence: known ?? [...this.#rehearsal.draft.evidence.keys()].at(-1)!, ...(place !== '' && {where: place})};
	}

	/** Where the row asks for no documents, they are named in its commentary. */
	#takeEvidence(refs: readonly EvidenceRef[]): void {
		if (refs.length === 0) return;
		const question = this.#question('evidence');
		if (question) this.#give(question.id, refs);
		else this.#left.push(documentLine(this.#rehearsal.draft, refs));
	}

	#takeText(part: RowPart, text: string | undefined): void {
		if (text === undefined || text === '') return;
		const question = this.#question(part);
		if (question) this.#give(question.id, text);
		else this.#left.push(text);
	}

	/** Added to what stands there already. */
	#takeCommentary(text: string): void {
		const question = this.#question('commentary');
		if (text === '' && question && this.#replacesNote) return this.#give(question.id, '');
		if (text === '' || !question) return void (text !== '' && (this.refused ??= {code: 'not-asked', question: `${this.#provision.id}/commentary`}));
		const before = this.#replacesNote ? '' : valueOf(this.#rehearsal.draft.answers, question.id);
		this.#give(question.id, typeof before === 'string' && before !== '' && before !== text ? `${before}\n${text}` : text);
	}

	#isEmpty(part: RowPart): boolean {
		const question = this.#question(part);
		return question !== undefined && valueOf(this.#rehearsal.draft.answers, question.id) === undefined;
	}

	/** The row's own general question for a part, else the first that prints to it. */
	#question(part: RowPart): Question | undefined {
		const {bank, draft} = this.#rehearsal;
		const asked = findRow(bank, draft, this.#provision.id)?.asked.filter(({prints}) => prints === part) ?? [];
		return asked.find(({id}) => id === `${this.#provision.id}/${part}`) ?? asked[0];
	}

	#give(question: QuestionId, value: Value): void {
		const {bank, draft, today} = this.#rehearsal;
		const asked = findRow(bank, draft, this.#provision.id)?.asked.find(({id}) => id === question);
		if (asked) this.challenges.push(...challengesTo(bank, draft, asked, value, today));
		const decision = this.#rehearsal.do({type: 'give-answer', question, value, confirmed: true, ...(this.#reason && {reason: this.#reason})});
		if ('refused' in decision) this.refused ??= decision.refused;
	}
}
