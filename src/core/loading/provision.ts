/** A provision of the bank, its conditions compiled. */
import {answerId, type Doubt, type Limb, type Provision, type Question, type Rule} from '../bank/bank.ts';
import {factsIn, type Expression} from '../condition/expression.ts';
import {nearest} from '../text/nearest.ts';
import type {ProvisionSource} from '../bank/question.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {Conditions} from './conditions.ts';
import {noPseudoFacts, pseudoFacts} from './domains.ts';
import type {FollowUps} from './follow-ups.ts';
import type {RowRules} from './row-rules.ts';

interface ProvisionPlace {
	readonly file: BankFile;
	readonly path: DataPath;
	readonly section: number;
	/** Facts asked by the time this provision's conditions are read, its own included. */
	readonly asked: ReadonlySet<string>;
	/** Every fact of the edition: a doubt may wait for one that is asked later. */
	readonly facts: ReadonlySet<string>;
	readonly rowRules: RowRules;
	readonly lists: readonly Question[];
	readonly readPhrases: (lines: readonly string[], path: DataPath) => readonly string[];
	readonly checkClause: (clause: string | undefined, path: DataPath) => void;
}

export function loadProvision(source: ProvisionSource, place: ProvisionPlace, conditions: Conditions, followUps: FollowUps, report: Report): Provision {
	const {file, path, section, asked} = place;
	if (!source.id.startsWith(`${section}.`)) report(file, [...path, 'id'], `provision ${source.id} stands in section ${section}`, `Move it to the file of section ${source.id.split('.')[0]}.`);
	const compile = conditions.reading(asked, noPseudoFacts);
	const rules = (key: 'conflicts' | 'doubts'): Rule[] =>
		source[key].flatMap(({id, when: text, about, say, clause}, index) => {
			const known = key === 'doubts' ? place.facts : asked;
			const when = conditions.reading(known, noPseudoFacts)(text, file, [...path, key, index, 'when']);
			checkPlaces(say, known, file, [...path, key, index, 'say'], report);
			place.checkClause(clause, [...path, key, index, 'clause']);
			checkAbout(about, when, file, [...path, key, index, 'about'], report);
			return when ? [{id, when, about: about ?? aboutOf(when, say), say, ...(clause !== undefined && {clause})}] : [];
		});

	for (const [index, {clause}] of source['follow-ups'].entries()) place.checkClause(clause, [...path, 'follow-ups', index, 'clause']);
	const limbs = source.limbs.map((limb, index): Limb => {
		const met = 'met' in limb ? compile(limb.met, file, [...path, 'limbs', index, 'met']) : undefined;
		const says = 'must-say' in limb ? limb['must-say'] : undefined;
		place.checkClause(says, [...path, 'limbs', index, 'must-say']);
		const goesOn = 'goes-on' in limb ? limb['goes-on'] : undefined;
		if (goesOn) checkPlaces(goesOn.say, asked, file, [...path, 'limbs', index, 'goes-on', 'say'], report);
		return {id: limb.id, decides: limb.decides, ...(met && {met}), ...(says !== undefined && {says}), ...(goesOn && says !== undefined && {goesOn: {...goesOn, severity: 'serious', when: ['value', true], about: [limb.id], clause: says}})};
	});

	return {
		id: source.id,
		section,
		obligation: source.obligation,
		...(source.stage !== undefined && {stage: source.stage}),
		requirement: source.requirement,
		asks: source.asks,
		shows: source.shows,
		hand: source.hand,
		facts: source.facts,
		limbs,
		conflicts: rules('conflicts'),
		doubts: rules('doubts').map((rule) => doubtOf(rule, source, place, conditions)),
		lists: place.lists,
		...notTriggered(source, place, conditions),
		...notApplicable(source, place, conditions, report),
		questions: [
			{id: answerId(source.id), role: 'answer', kind: 'answer', ask: [{text: source.asks}], optional: false, home: source.id},
			...followUps.of(source, conditions.reading(asked, pseudoFacts), file, path),
		],
		...place.rowRules,
	};
}

function doubtOf(rule: Rule, {doubts}: ProvisionSource, {file, path, facts, readPhrases}: ProvisionPlace, conditions: Conditions): Doubt {
	const index = doubts.findIndex(({id}) => id === rule.id);
	const {severity, unless: text, words, 'answered-by': answeredBy, 'answered-with': answeredWith} = doubts[index]!;
	const unless = conditions.reading(facts, noPseudoFacts)(text, file, [...path, 'doubts', index, 'unless']);
	return {...rule, severity, ...(unless && {unless}), ...(answeredBy && {answeredBy}), ...(answeredWith && {answeredWith}), ...(words && {words: readPhrases(words, [...path, 'doubts', index, 'words'])})};
}

function notTriggered({'not-triggered': rule}: ProvisionSource, {file, path, asked}: ProvisionPlace, conditions: Conditions): Pick<Provision, 'notTriggered'> {
	const when = conditions.reading(asked, noPseudoFacts)(rule?.when, file, [...path, 'not-triggered', 'when']);
	return rule && when ? {notTriggered: {when, say: rule.say}} : {};
}

function notApplicable(source: ProvisionSource, {file, path, asked}: ProvisionPlace, conditions: Conditions, report: Report): Pick<Provision, 'notApplicable'> {
	const rule = source['not-applicable'];
	if (!rule) return {};
	const at = [...path, 'not-applicable'];
	// A row that does not apply asks none of its limbs, so it cannot follow from one of them.
	const beside = new Set([...asked].filter((id) => source.limbs.every((limb) => limb.id !== id)));
	const allowed = conditions.reading(asked, noPseudoFacts)(rule.allowed, file, [...at, 'allowed']);
	const follows = conditions.reading(beside, noPseudoFacts)(rule.follows, file, [...at, 'follows']);
	if (rule.follows !== undefined && rule.say === undefined) report(file, at, `${source.id} becomes not applicable by itself without a line saying so`, 'Add say: with the sentence that the row prints.');
	return {notApplicable: {...(allowed && {allowed}), ...(follows && {follows}), ...(rule.say !== undefined && {say: rule.say})}};
}

/** Facts named in the sentence; where it names none, all that are read. */
function aboutOf(when: Expression, say: string): readonly string[] {
	const read = factsIn(when);
	const named = read.filter((id) => say.includes(`{${id}}`));
	return named.length > 0 ? named : read;
}

function checkAbout(about: readonly string[] | undefined, when: Expression | undefined, file: BankFile, path: DataPath, report: Report): void {
	const read = when ? factsIn(when) : [];
	for (const [index, id] of (when && about ? about : []).entries()) {
		if (!read.includes(id)) report(file, [...path, index], `the rule does not read "${id}"`, `Name facts that its when: reads: ${read.join(', ')}.`);
	}
}

function checkPlaces(sentence: string, facts: ReadonlySet<string>, file: BankFile, path: DataPath, report: Report): void {
	for (const [, id] of sentence.matchAll(/\{([^}]*)\}/g)) {
		if (facts.has(id!)) continue;
		const near = nearest(id!, [...facts]);
		report(file, path, `{${id}} is not a fact asked by then`, near ? `Did you mean {${near}}?` : 'Name a fact of this row, or write it out.');
	}
}
