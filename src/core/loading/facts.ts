/** The facts of a bank: declared once, then placed in the order in which they are first asked. */
import type {Question} from '../bank/bank.ts';
import {factsIn} from '../condition/expression.ts';
import {nearest} from '../text/nearest.ts';
import type {EditionFile, FactSource, LimbSource, ProvisionSource, SectionFile} from '../bank/question.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {Conditions} from './conditions.ts';
import {noPseudoFacts, pseudoFacts} from './domains.ts';

export interface DeclaredFact {
	readonly source: FactSource | LimbSource;
	readonly file: BankFile;
	readonly path: DataPath;
	/** The provision of a limb. */
	readonly home?: string;
}

export interface SectionSource {
	readonly file: BankFile;
	readonly data: SectionFile;
}

/** Every fact and limb by id; ids that stand twice, and provisions that do, are reported. */
export function declareFacts(facts: readonly FactSource[], factsFile: BankFile, sections: readonly SectionSource[], report: Report): ReadonlyMap<string, DeclaredFact> {
	const declared = new Map<string, DeclaredFact>();
	const declare = (fact: DeclaredFact) => {
		const {source, file, path} = fact;
		const earlier = declared.get(source.id);
		if (earlier) report(file, [...path, 'id'], `"${source.id}" is already a fact in ${earlier.file.name}, line ${earlier.file.lineOf(earlier.path)}`, 'Give one of the two another id.');
		else if (pseudoFacts.some(([name]) => name === source.id)) report(file, [...path, 'id'], `"${source.id}" is a word conditions keep for themselves`, 'Give this fact another id.');
		else declared.set(source.id, fact);
		if (source.kind === 'number' && source.min > source.max) report(file, [...path, 'min'], `min ${source.min} is above max ${source.max}`, 'Swap them.');
		if (source.kind === 'choice') checkOptions(source.options, file, path, report);
	};

	for (const [index, source] of facts.entries()) declare({source, file: factsFile, path: ['facts', index]});
	const provisions = new Map<string, {file: BankFile; path: DataPath}>();
	for (const {file, data} of sections) {
		for (const [index, provision] of data.provisions.entries()) {
			const path = ['provisions', index];
			const earlier = provisions.get(provision.id);
			if (earlier) report(file, [...path, 'id'], `provision ${provision.id} is already in ${earlier.file.name}, line ${earlier.file.lineOf(earlier.path)}`, "Each provision stands once, in the form's order.");
			else provisions.set(provision.id, {file, path});
			for (const [limb, source] of provision.limbs.entries()) declare({source, file, path: [...path, 'limbs', limb], home: provision.id});
		}
	}

	return declared;
}

function checkOptions(options: ReadonlyArray<{id: string}>, file: BankFile, path: DataPath, report: Report): void {
	for (const [index, option] of options.entries()) {
		if (options.findIndex((each) => each.id === option.id) < index) report(file, [...path, 'options', index, 'id'], `option "${option.id}" stands twice`, 'Give one of the two another id.');
	}
}

interface PlacedFacts {
	/** In the order first asked. */
	readonly facts: ReadonlyMap<string, Question>;
	/** The facts asked by the time a provision's own conditions are read. */
	readonly askedBy: ReadonlyMap<ProvisionSource, ReadonlySet<string>>;
}

/** Walks the form in order, so that a condition can only read what has been asked by then. */
export function placeFacts(
	declared: ReadonlyMap<string, DeclaredFact>,
	edition: EditionFile,
	editionFile: BankFile,
	sections: readonly SectionSource[],
	conditions: Conditions,
	report: Report,
): PlacedFacts {
	const facts = new Map<string, Question>();
	const askedBy = new Map<ProvisionSource, ReadonlySet<string>>();
	const place = (id: string, file: BankFile, path: DataPath, home?: string) => {
		const fact = declared.get(id);
		if (!fact) {
			const near = nearest(id, [...declared.keys()]);
			report(file, path, `"${id}" is not a fact`, near ? `Did you mean "${near}"?` : 'Declare it in questions/shared/facts.yaml.');
		} else if (fact.home !== undefined && fact.home !== home) {
			report(file, path, `"${id}" is a limb of ${fact.home}, so ${home ?? 'this list'} cannot ask for it`, 'Move it to questions/shared/facts.yaml if several provisions need it.');
		} else if (!facts.has(id)) {
			const compile = conditions.reading(facts, noPseudoFacts);
			checkWithout(fact, facts, report);
			const when = compile(fact.source.when, fact.file, [...fact.path, 'when']);
			// What may make it needless may be asked later: until it is known, this is asked.
			const unless = conditions.reading(declared, noPseudoFacts)(fact.source.unless, fact.file, [...fact.path, 'unless']);
			facts.set(id, factQuestion(fact, {...(when && {when}), ...(unless && {unless})}, home));
		}
	};

	for (const [index, id] of edition.opening.entries()) place(id, editionFile, ['opening', index]);
	for (const {file, data} of sections) {
		for (const [index, provision] of data.provisions.entries()) {
			for (const [fact, id] of provision.facts.entries()) place(id, file, ['provisions', index, 'facts', fact], provision.id);
			for (const [limb, {id}] of provision.limbs.entries()) place(id, file, ['provisions', index, 'limbs', limb], provision.id);
			for (const [list, {parts}] of provision.lists.entries()) {
				// A part may belong to a later row, which then finds it answered.
				for (const [part, ids] of parts.entries()) for (const id of [ids].flat()) place(id, file, ['provisions', index, 'lists', list, 'parts', part], declared.get(id)?.home ?? provision.id);
			}

			askedBy.set(provision, new Set(facts.keys()));
		}
	}

	for (const [index, id] of edition.closing.entries()) place(id, editionFile, ['closing', index]);
	checkFirstPass(edition, editionFile, facts, report);
	return {facts, askedBy};
}

/** Conditions cannot read a text; that one was given they can, once it has been asked for. */
function checkWithout({source: {without}, file, path}: DeclaredFact, facts: ReadonlyMap<string, Question>, report: Report): void {
	const kind = without === undefined ? undefined : facts.get(without)?.kind;
	if (without === undefined || kind === 'text' || kind === 'long-text') return;
	report(file, [...path, 'without'], `"${without}" is not a text that is asked by then`, 'Name a text of this row that stands before this question.');
}

/** A first pass asks its facts before the first row, so that each may read only the opening and those before it. */
function checkFirstPass(edition: EditionFile, file: BankFile, facts: ReadonlyMap<string, Question>, report: Report): void {
	const asked = new Set(edition.opening);
	for (const [index, id] of edition['first-pass'].entries()) {
		const fact = facts.get(id);
		if (!fact) report(file, ['first-pass', index], `"${id}" is not a fact of this edition`, 'Declare it in questions/shared/facts.yaml and name it at a provision.');
		const early = fact?.when && factsIn(fact.when).find((each) => !asked.has(each));
		if (early !== undefined) report(file, ['first-pass', index], `"${id}" is asked only when "${early}" is known, which a first pass has not asked by then`, `Put "${early}" before it.`);
		asked.add(id);
	}
}

function factQuestion({source, home: limbOf}: DeclaredFact, conditions: Pick<Question, 'when' | 'unless'>, home: string | undefined): Question {
	return {
		id: source.id,
		role: limbOf === undefined ? 'fact' : 'limb',
		kind: source.kind,
		ask: [{text: source.ask ?? source.label ?? source.id}],
		...(source.label !== undefined && {label: source.label}),
		...(source.help !== undefined && {help: source.help}),
		...conditions,
		...(source.without !== undefined && {without: source.without}),
		optional: source.optional,
		...(source.yearly && {yearly: true as const}),
		...(source.kind === 'choice' && {options: source.options}),
		...(source.kind === 'number' && {min: source.min, max: source.max, ...(source.decimals !== undefined && {decimals: source.decimals}), ...(source.unit !== undefined && {unit: source.unit}), ...('named' in source && source.named && {named: source.named})}),
		...(home !== undefined && {home}),
	};
}
