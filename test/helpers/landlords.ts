/** Four landlords' published self-assessments as answers: their own words from the row sets, the facts that a reader finds in them. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, stringify} from 'yaml';
import type {Value} from '../../src/core/draft/answers.ts';
import {type RowAnswer, rowScope, type AnswerState} from '../../src/core/bank/row-scope.ts';
import {findQuestion, type Bank, type Provision, type Question} from '../../src/core/bank/bank.ts';
import {evaluate, holds, type Scalar, type Scope} from '../../src/core/condition/expression.ts';
import type {Edition} from '../../src/core/bank/edition.ts';
import {kinds} from '../../src/core/kinds/index.ts';
import {metWhen} from '../../src/core/draft/suggestion.ts';
import {root} from './bank.ts';
import type {Answers} from './typist.ts';

export const landlordNames = ['hillingdon-2024', 'newark-sherwood-2022', 'nottingham-city-homes-2022', 'manchester-2024-25'] as const;
export type LandlordName = (typeof landlordNames)[number];

export interface PrintedRow {
	readonly provision: string;
	readonly comply: 'yes' | 'no' | 'partial' | 'not-applicable' | 'blank';
	readonly evidence: string;
	readonly commentary: string;
}

interface Reading {
	readonly edition: Edition;
	readonly facts: Readonly<Record<string, string>>;
	/** Facts the form does not say. */
	readonly later: readonly string[];
	readonly limbs: Readonly<Record<string, string>>;
	/** Provisions (2022: one cell for everything) whose text names a document or record. */
	readonly documents?: readonly string[];
	/** Where a row's text stands, by provision, if not by its answer. */
	readonly parts?: Readonly<Record<string, string>>;
	/** An evidence cell's text to the documents it names; any other text is one title. */
	readonly titles?: Readonly<Record<string, readonly string[]>>;
}

export interface Landlord {
	readonly name: LandlordName;
	readonly edition: Edition;
	/** As printed; a provision may be printed twice. */
	readonly rows: readonly PrintedRow[];
	readonly reading: Reading;
}

export type LandlordRow = {readonly answer: RowAnswer | undefined; readonly evidence: readonly string[]; readonly texts: Readonly<Record<string, string>>};

const folder = join(root, 'test/fixtures/landlords');

export function readLandlord(name: LandlordName): Landlord {
	const {rows} = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {rows: readonly PrintedRow[]};
	const reading = parse(readFileSync(join(folder, `${name}.facts.yaml`), 'utf8')) as Reading;
	return {name, edition: reading.edition, rows, reading};
}

/** One row of the interview; a provision printed twice is one row with the words of both, and one that the Code did not have yet has no answer. */
export function rowOf({rows, reading}: Landlord, provision: string): LandlordRow {
	const printed = rows.filter((row) => row.provision === provision);
	const answer = printed[0] && answerOf(printed[0]);
	const evidence: string[] = [];
	const texts: Record<string, string> = {};
	for (const [index, row] of printed.entries()) {
		const isDocument = reading.edition === '2024' ? answer !== undefined : reading.documents?.includes(provision) === true && index === 0;
		if (row.evidence !== '' && isDocument) evidence.push(...(reading.titles?.[row.evidence] ?? [row.evidence.replaceAll('\n', ' ')]));
		const text = isDocument ? row.commentary : [row.evidence, row.commentary].filter((each) => each !== '').join('\n');
		const part = reading.parts?.[provision] ?? (answer === 'no' || answer === 'partly' ? 'explanation' : 'commentary');
		if (text !== '' && answer !== 'not-applicable') texts[part] = [texts[part], text].filter((each) => each !== undefined).join('\n');
	}

	return {answer, evidence, texts};
}

function answerOf({comply}: PrintedRow): RowAnswer | undefined {
	return comply === 'blank' ? undefined : comply === 'partial' ? 'partly' : comply;
}

const isLater = (value: string | undefined) => value === 'later';
const later = {open: 'later'} as const;

/** The text of an answers file that answers every question the interview puts. `blank`: what becomes of a row without an answer. */
export function answersFileFor(bank: Bank, landlord: Landlord, {blank = 'later'}: {blank?: 'later' | 'none'} = {}): string {
	const {reading} = landlord;
	const provisions = bank.sections.flatMap((section) => section.provisions);
	const given = givenFacts(bank, landlord);
	const scope = scopeOf(bank, given);
	const titles = [...new Set(provisions.flatMap(({id}) => rowOf(landlord, id).evidence))];
	const keyOf = (title: string) => `d${titles.indexOf(title) + 1}`;
	const rows = provisions.flatMap((provision) => {
		const row = rowOf(landlord, provision.id);
		if (row.answer === 'not-applicable' || (row.answer === undefined && blank === 'none')) return [];
		const state: AnswerState = row.answer ?? 'open';
		const followUps = provision.questions.filter((question) => question.role === 'follow-up' && holds(question.when, rowScope(provision, state, scope)));
		const parts = followUps.map((question) => {
			const id = question.id.slice(provision.id.length + 1);
			return [id, question.kind === 'evidence' ? row.evidence.map(keyOf) : (row.texts[id] ?? '')];
		});
		return [[provision.id, {answer: row.answer ?? later, ...Object.fromEntries(parts)}]];
	});
	const file = {
		edition: reading.edition,
		by: reading.facts['completed_by'],
		evidence: Object.fromEntries(titles.map((title) => [keyOf(title), {title}])),
		facts: Object.fromEntries([...given].map(([id, value]) => [id, isLater(value) ? later : value])),
		provisions: Object.fromEntries(rows),
	};
	return stringify(file, {aliasDuplicateObjects: false});
}

/** Facts as given, left for later or passed over, then the limbs: as read, or met where the row is answered Yes. */
export function givenFacts(bank: Bank, landlord: Landlord): ReadonlyMap<string, string> {
	const {facts, later: unsaid, limbs} = landlord.reading;
	const given = new Map([...Object.entries(facts), ...unsaid.map((id) => [id, 'later'] as const)]);
	const unread: string[] = [];
	const isAsked = ({when, unless}: Question) => holds(when, scopeOf(bank, given)) && !(unless && evaluate(unless, scopeOf(bank, given)) === true);
	const asked = new Set([...bank.opening, ...bank.closing, ...bank.sections.flatMap((section) => section.provisions).flatMap((provision) => provision.facts)]);
	for (const fact of bank.facts) if (asked.has(fact.id) && fact.optional && !given.has(fact.id) && isAsked(fact)) given.set(fact.id, '');
	for (const provision of bank.sections.flatMap((section) => section.provisions)) {
		const {answer} = rowOf(landlord, provision.id);
		if (answer === 'not-applicable') continue;
		for (const limb of provision.limbs) {
			const question = findQuestion(bank, limb.id)!;
			if (given.has(limb.id) || !isAsked(question)) continue;
			const value = limbs[limb.id] ?? (answer === 'yes' ? goodValue(provision, question, scopeOf(bank, given)) : undefined) ?? (question.optional ? '' : undefined);
			const isPrinted = landlord.rows.some((row) => row.provision === provision.id);
			if (value === undefined && isPrinted) unread.push(`${limb.id} of ${provision.id}, answered ${answer ?? 'not at all'}: add under limbs: what the row says of it`);
			given.set(limb.id, value ?? 'later');
		}
	}

	for (const fact of bank.facts) if (asked.has(fact.id) && !given.has(fact.id) && isAsked(fact)) unread.push(`${fact.id}: add under facts: what the document says of it, or its id under later: if it says nothing`);
	if (unread.length > 0) throw new Error(`test/fixtures/landlords/${landlord.name}.facts.yaml lacks\n${unread.join('\n')}`);
	return given;
}

/** The answer that proves a yes-no limb. */
function goodValue({limbs}: Provision, question: Question, scope: Scope): string | undefined {
	if (question.kind !== 'yes-no') return undefined;
	const met = metWhen(limbs.find((limb) => limb.id === question.id)!, question);
	const isGood = (value: boolean) => met === undefined || evaluate(met, (id) => (id === question.id ? value : scope(id))) === true;
	return [true, false].filter(isGood).map((value) => (value ? 'yes' : 'no'))[0];
}

function scopeOf(bank: Bank, given: ReadonlyMap<string, string>): Scope {
	return (id) => {
		const text = given.get(id);
		const question = findQuestion(bank, id);
		if (!text || isLater(text) || !question) return undefined;
		const parsed = kinds[question.kind].parse(text, question);
		return 'value' in parsed ? scalar(parsed.value) : undefined;
	};
}

function scalar(value: Value): Scalar | undefined {
	return typeof value === 'object' ? undefined : value;
}

/** The same answers for somebody who types them. `known`: what she knows of the facts that the form does not say. */
export function typedAnswersFor(bank: Bank, landlord: Landlord, known: Readonly<Record<string, string>> = {}): Answers {
	const given = givenFacts(bank, landlord);
	const entries = [...given].filter(([id, value]) => !isLater(value) || id in known).map(([id, value]) => [id, known[id] ?? value] as const);
	const provisions = bank.sections.flatMap((section) => section.provisions);
	return {
		facts: Object.fromEntries(entries),
		rows: Object.fromEntries(provisions.map(({id}) => [id, rowOf(landlord, id)])),
		later: new Set([...given].filter(([id, value]) => isLater(value) && !(id in known)).map(([id]) => id)),
	};
}
