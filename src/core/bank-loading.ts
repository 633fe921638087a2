/** Raw YAML data -> a bank, or every problem that stops it, each with its file, line and remedy. */
import type * as z from 'zod';
import type {Bank, Limb, Provision, Question, Rule, Section} from './bank.ts';
import {answerId} from './bank.ts';
import {conditionCompiler, type CompileCondition, type Domain} from './condition/compile.ts';
import {rowScope, type AnswerState} from './row-scope.ts';
import {evaluate, factsIn, type Expression} from './condition/expression.ts';
import {nearest} from './nearest.ts';
import {
	editionFileSchema,
	factsFileSchema,
	sectionFileSchema,
	type EditionFile,
	type FactSource,
	type FollowUpSource,
	type LimbSource,
	type ProvisionSource,
	type SectionFile,
} from './question.ts';

export type DataPath = ReadonlyArray<string | number>;

/** A parsed YAML file; `lineOf` gives the 1-based line of a place in it, or of the nearest place above. */
export interface BankFile {
	readonly name: string;
	readonly data: unknown;
	readonly lineOf: (path: DataPath) => number;
}

export interface BankSource {
	readonly version: string;
	readonly facts: BankFile;
	readonly edition: BankFile;
	/** In the order of their names. */
	readonly sections: readonly BankFile[];
}

export interface BankProblem {
	readonly file: string;
	readonly line: number;
	readonly problem: string;
	readonly fix: string;
}

export type LoadedBank = {readonly bank: Bank} | {readonly problems: readonly BankProblem[]};

export function loadBank(source: BankSource): LoadedBank {
	const problems: BankProblem[] = [];
	const report = (file: BankFile, path: DataPath, problem: string, fix: string) => {
		const found = {file: file.name, line: file.lineOf(path), problem, fix};
		// A mistake in one of the edition's follow-ups shows at every provision.
		const isKnown = problems.some((each) => each.file === found.file && each.line === found.line && each.problem === problem);
		if (!isKnown) problems.push(found);
	};

	const facts = read(factsFileSchema, source.facts, report);
	const edition = read(editionFileSchema, source.edition, report);
	const sections = source.sections.map((file) => ({file, data: read(sectionFileSchema, file, report)}));
	if (!facts || !edition || sections.some(({data}) => !data)) return {problems};

	const loader = new Loader(source, facts.facts, edition, sections as Array<{file: BankFile; data: SectionFile}>, report);
	const bank = loader.load();
	return problems.length > 0 ? {problems} : {bank};
}

type Report = (file: BankFile, path: DataPath, problem: string, fix: string) => void;

function read<T extends z.ZodType>(schema: T, file: BankFile, report: Report): z.infer<T> | undefined {
	const result = schema.safeParse(file.data);
	if (result.success) return result.data;
	for (const issue of flatten(result.error.issues)) {
		const path = issue.path.filter((part) => typeof part !== 'symbol');
		const place = path.length > 0 ? ` at ${path.join('.')}` : '';
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) report(file, [...path, key], `"${key}" is not a key that belongs here`, 'Check its spelling, or take it out. docs/question-bank.md lists the keys.');
		} else {
			report(file, path, `${issue.message.replace(/^Invalid \w+(?:: )?/, '') || 'this cannot stand here'}${place}`, 'docs/question-bank.md shows how it is written.');
		}
	}

	return undefined;
}

function flatten(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
	return issues.flatMap((issue) => {
		if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
		const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0]!;
		return flatten(closest).map((inner) => ({...inner, path: [...issue.path, ...inner.path]}) as z.core.$ZodIssue);
	});
}

const noPseudoFacts: ReadonlyArray<readonly [string, Domain]> = [];

const pseudoFacts: ReadonlyArray<readonly [string, Domain]> = [
	['answer', {type: 'string', options: ['yes', 'no', 'partly', 'not-applicable', 'open']}],
	['obligation', {type: 'string', options: ['must', 'should', 'none']}],
	['practice', {type: 'bool'}],
	['conditional', {type: 'bool'}],
];

export function domainOf(fact: Pick<FactSource | LimbSource | Question, 'kind'> & {options?: ReadonlyArray<{id: string}>; min?: number; max?: number}): Domain | undefined {
	switch (fact.kind) {
		case 'yes-no':
			return {type: 'bool'};
		case 'choice':
			return {type: 'string', options: (fact.options ?? []).map((option) => option.id)};
		case 'number':
			return {type: 'int', ...(fact.min !== undefined && {min: fact.min}), ...(fact.max !== undefined && {max: fact.max})};
		default:
			return undefined;
	}
}

class Loader {
	readonly #declared = new Map<string, {source: FactSource | LimbSource; file: BankFile; path: DataPath; home?: string}>();
	readonly #provisions = new Map<string, {file: BankFile; path: DataPath}>();
	/** The facts asked by the time a provision's own conditions are read. */
	readonly #askedBy = new Map<ProvisionSource, ReadonlySet<string>>();
	readonly #source: BankSource;
	readonly #facts: readonly FactSource[];
	readonly #edition: EditionFile;
	readonly #sections: ReadonlyArray<{file: BankFile; data: SectionFile}>;
	readonly #report: Report;
	readonly #environments = new Map<unknown, CompileCondition>();

	constructor(source: BankSource, facts: readonly FactSource[], edition: EditionFile, sections: ReadonlyArray<{file: BankFile; data: SectionFile}>, report: Report) {
		this.#source = source;
		this.#facts = facts;
		this.#edition = edition;
		this.#sections = sections;
		this.#report = report;
	}

	load(): Bank {
		this.#declareAll();
		const compiledFacts = this.#placeAndCompileFacts();
		const sections = this.#sections.map(({file, data}) => this.#section(file, data));
		this.#checkFollowUpsArise(sections);
		const closing = this.#edition.closing.filter((id) => this.#declared.has(id));
		return {
			edition: this.#edition.edition,
			version: this.#source.version,
			title: this.#edition.title,
			preamble: this.#edition.preamble,
			columns: this.#edition.columns,
			hand: this.#edition.hand,
			opening: this.#edition.opening,
			closing,
			facts: [...compiledFacts.values()],
			sections,
		};
	}

	#declareAll(): void {
		const declare = (source: FactSource | LimbSource, file: BankFile, path: DataPath, home?: string) => {
			const earlier = this.#declared.get(source.id);
			if (earlier) this.#report(file, [...path, 'id'], `"${source.id}" is already a fact in ${earlier.file.name}, line ${earlier.file.lineOf(earlier.path)}`, 'Give one of the two another id.');
			else if (pseudoFacts.some(([name]) => name === source.id)) this.#report(file, [...path, 'id'], `"${source.id}" is a word conditions keep for themselves`, 'Give this fact another id.');
			else this.#declared.set(source.id, {source, file, path, ...(home !== undefined && {home})});
			if (source.kind === 'number' && source.min > source.max) this.#report(file, [...path, 'min'], `min ${source.min} is above max ${source.max}`, 'Swap them.');
			if (source.kind === 'choice') this.#uniqueOptions(source.options, file, path);
		};

		for (const [index, fact] of this.#facts.entries()) declare(fact, this.#source.facts, ['facts', index]);
		for (const {file, data} of this.#sections) {
			for (const [index, provision] of data.provisions.entries()) {
				const path = ['provisions', index];
				const earlier = this.#provisions.get(provision.id);
				if (earlier) this.#report(file, [...path, 'id'], `provision ${provision.id} is already in ${earlier.file.name}, line ${earlier.file.lineOf(earlier.path)}`, 'Each provision stands once, in the form\'s order.');
				else this.#provisions.set(provision.id, {file, path});
				for (const [limbIndex, limb] of provision.limbs.entries()) declare(limb, file, [...path, 'limbs', limbIndex], provision.id);
			}
		}
	}

	#uniqueOptions(options: ReadonlyArray<{id: string}>, file: BankFile, path: DataPath): void {
		for (const [index, option] of options.entries()) {
			if (options.findIndex((each) => each.id === option.id) < index) this.#report(file, [...path, 'options', index, 'id'], `option "${option.id}" stands twice`, 'Give one of the two another id.');
		}
	}

	/** Walks the form in order, so that a condition can only read what has been asked by then. */
	#placeAndCompileFacts(): ReadonlyMap<string, Question> {
		const compiled = new Map<string, Question>();
		const place = (id: string, file: BankFile, path: DataPath, home?: string) => {
			const declared = this.#declared.get(id);
			if (!declared) {
				const near = nearest(id, [...this.#declared.keys()]);
				this.#report(file, path, `"${id}" is not a fact`, near ? `Did you mean "${near}"?` : 'Declare it in questions/shared/facts.yaml.');
				return;
			}

			if (declared.home !== undefined && declared.home !== home) {
				this.#report(file, path, `"${id}" is a limb of ${declared.home}, so ${home ?? 'this list'} cannot ask for it`, 'Move it to questions/shared/facts.yaml if several provisions need it.');
				return;
			}

			if (compiled.has(id)) return;
			const compile = this.#compiler(compiled, noPseudoFacts);
			const when = declared.source.when === undefined ? undefined : this.#condition(compile, declared.source.when, declared.file, [...declared.path, 'when']);
			compiled.set(id, factQuestion(declared.source, declared.home === undefined ? 'fact' : 'limb', when, home));
		};

		for (const [index, id] of this.#edition.opening.entries()) place(id, this.#source.edition, ['opening', index]);
		for (const {file, data} of this.#sections) {
			for (const [index, provision] of data.provisions.entries()) {
				for (const [factIndex, id] of provision.facts.entries()) place(id, file, ['provisions', index, 'facts', factIndex], provision.id);
				for (const [limbIndex, limb] of provision.limbs.entries()) place(limb.id, file, ['provisions', index, 'limbs', limbIndex], provision.id);
				this.#askedBy.set(provision, new Set(compiled.keys()));
			}
		}

		for (const [index, id] of this.#edition.closing.entries()) place(id, this.#source.edition, ['closing', index]);
		return compiled;
	}

	/** Conditions may read the closed facts `asked` by then and, in follow-ups, the row's own pseudo-facts. */
	#compiler(asked: {has: (id: string) => boolean}, pseudo: ReadonlyArray<readonly [string, Domain]>): CompileCondition {
		const compile = this.#environment(pseudo);
		const own = new Set(pseudo.map(([name]) => name));
		return (text) => {
			const result = compile(text);
			if ('problem' in result) return result;
			const early = factsIn(result.expression).find((id) => !asked.has(id) && !own.has(id));
			if (early === undefined) return result;
			return {
				problem: `"${text}" reads "${early}", which is not asked by then: the two would wait for each other, or the question would never be asked`,
				fix: `List "${early}" under facts: here or at an earlier provision, before this question.`,
			};
		};
	}

	/** One type-checking environment for all facts, and one with the pseudo-facts too: building them is what costs. */
	#environment(pseudo: ReadonlyArray<readonly [string, Domain]>): CompileCondition {
		const known = this.#environments.get(pseudo);
		if (known) return known;
		const domains = new Map<string, Domain>(pseudo);
		for (const [id, {source}] of this.#declared) {
			const domain = domainOf(source);
			if (domain) domains.set(id, domain);
		}

		const compile = conditionCompiler(domains);
		this.#environments.set(pseudo, compile);
		return compile;
	}

	#condition(compile: CompileCondition, text: string, file: BankFile, path: DataPath): Expression | undefined {
		const result = compile(text);
		if ('expression' in result) return result.expression;
		this.#report(file, path, result.problem, result.fix);
		return undefined;
	}

	#section(file: BankFile, data: SectionFile): Section {
		const provisions = data.provisions.map((provision, index) => this.#provision(file, ['provisions', index], data.section, provision));
		return {number: data.section, title: data.title, provisions};
	}

	#provision(file: BankFile, path: DataPath, section: number, source: ProvisionSource): Provision {
		if (!source.id.startsWith(`${section}.`)) this.#report(file, [...path, 'id'], `provision ${source.id} stands in section ${section}`, `Move it to the file of section ${source.id.split('.')[0]}.`);
		const askedBefore = this.#askedBy.get(source)!;
		const compile = this.#compiler(askedBefore, noPseudoFacts);
		const compileFollowUp = this.#compiler(askedBefore, pseudoFacts);
		const rules = (list: ProvisionSource['conflicts'], key: string): Rule[] =>
			list.flatMap((rule, index) => {
				const when = this.#condition(compile, rule.when, file, [...path, key, index, 'when']);
				this.#checkPlaces(rule.say, askedBefore, file, [...path, key, index, 'say']);
				return when ? [{when, say: rule.say}] : [];
			});

		const limbs = source.limbs.map((limb, index): Limb => {
			const met = 'met' in limb && limb.met !== undefined ? this.#condition(compile, limb.met, file, [...path, 'limbs', index, 'met']) : undefined;
			return {id: limb.id, decides: limb.decides, ...(met && {met})};
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
			conflicts: rules(source.conflicts, 'conflicts'),
			doubts: rules(source.doubts, 'doubts'),
			...this.#notApplicable(source, askedBefore, file, [...path, 'not-applicable']),
			questions: [answerQuestion(source), ...this.#followUps(source, compileFollowUp, file, path)],
		};
	}

	#notApplicable(source: ProvisionSource, asked: ReadonlySet<string>, file: BankFile, path: DataPath): Pick<Provision, 'notApplicable'> {
		const rule = source['not-applicable'];
		if (!rule) return {};
		// A row that does not apply asks none of its limbs, so it cannot follow from one of them.
		const beside = new Set([...asked].filter((id) => source.limbs.every((limb) => limb.id !== id)));
		const compile = this.#compiler(asked, noPseudoFacts);
		const compileFollows = this.#compiler(beside, noPseudoFacts);
		const allowed = rule.allowed === undefined ? undefined : this.#condition(compile, rule.allowed, file, [...path, 'allowed']);
		const follows = rule.follows === undefined ? undefined : this.#condition(compileFollows, rule.follows, file, [...path, 'follows']);
		if (rule.follows !== undefined && rule.say === undefined) this.#report(file, path, `${source.id} becomes not applicable by itself without a line saying so`, 'Add say: with the sentence that the row prints.');
		return {notApplicable: {...(allowed && {allowed}), ...(follows && {follows}), ...(rule.say !== undefined && {say: rule.say})}};
	}

	/** The provision's own follow-ups, then the edition's; one of its own with the same id takes the edition's place. */
	#followUps(provision: ProvisionSource, compile: CompileCondition, file: BankFile, path: DataPath): readonly Question[] {
		const own = provision['follow-ups'];
		this.#uniqueFollowUps(own, provision.id, file, [...path, 'follow-ups']);
		this.#uniqueFollowUps(this.#edition['follow-ups'], 'the edition', this.#source.edition, ['follow-ups']);
		const shared = this.#edition['follow-ups'].filter((followUp) => own.every((each) => each.id !== followUp.id));
		return [
			...own.map((source, index) => this.#followUp(source, provision.id, compile, file, [...path, 'follow-ups', index])),
			...shared
				.map((source) => this.#followUp(source, provision.id, compile, this.#source.edition, ['follow-ups', this.#edition['follow-ups'].indexOf(source)]))
				.filter((question) => canArise(question, provision)),
		];
	}

	#checkFollowUpsArise(sections: readonly Section[]): void {
		const arisen = new Set(sections.flatMap((section) => section.provisions.flatMap((provision) => provision.questions.map(({id}) => id.split('/')[1]))));
		for (const [index, {id}] of this.#edition['follow-ups'].entries()) {
			if (!arisen.has(id)) this.#report(this.#source.edition, ['follow-ups', index, 'when'], `follow-up "${id}" cannot be asked at any provision`, 'Change its when:, or take it out.');
		}
	}

	#uniqueFollowUps(followUps: readonly FollowUpSource[], owner: string, file: BankFile, path: DataPath): void {
		for (const [index, {id}] of followUps.entries()) {
			if (id === 'answer') this.#report(file, [...path, index, 'id'], '"answer" is the id of the row\'s own answer', 'Give this follow-up another id.');
			else if (followUps.findIndex((each) => each.id === id) < index) this.#report(file, [...path, index, 'id'], `follow-up "${id}" of ${owner} stands twice`, 'Give one of the two another id.');
		}
	}

	#followUp(source: FollowUpSource, provision: string, compile: CompileCondition, file: BankFile, path: DataPath): Question {
		const when = source.when === undefined ? undefined : this.#condition(compile, source.when, file, [...path, 'when']);
		const variants = typeof source.ask === 'string' ? [{text: source.ask}] : source.ask;
		const ask = variants.map((variant, index) => {
			const variantWhen = variant.when === undefined ? undefined : this.#condition(compile, variant.when, file, [...path, 'ask', index, 'when']);
			return variantWhen ? {when: variantWhen, text: variant.text} : {text: variant.text};
		});
		return {
			id: `${provision}/${source.id}`,
			role: 'follow-up',
			kind: source.kind,
			ask,
			...(source.help !== undefined && {help: source.help}),
			...(when && {when}),
			optional: source.optional,
			prints: source.prints,
			home: provision,
		};
	}

	#checkPlaces(sentence: string, facts: ReadonlySet<string>, file: BankFile, path: DataPath): void {
		for (const [, id] of sentence.matchAll(/\{([^}]*)\}/g)) {
			if (facts.has(id!)) continue;
			const near = nearest(id!, [...facts.keys()]);
			this.#report(file, path, `{${id}} is not a fact asked by then`, near ? `Did you mean {${near}}?` : 'Name a fact of this row, or write it out.');
		}
	}
}

/** Whether an edition's follow-up can be asked at this row at all: `alternative` is for "must" rows, a reason for "not applicable" only where it is allowed. */
function canArise(question: Question, provision: ProvisionSource): boolean {
	const states: readonly AnswerState[] = provision['not-applicable']?.allowed === undefined ? ['yes', 'no', 'partly', 'open'] : ['yes', 'no', 'partly', 'open', 'not-applicable'];
	return question.when === undefined || states.some((state) => evaluate(question.when!, rowScope(provision, state, () => undefined)) !== false);
}

function factQuestion(source: FactSource | LimbSource, role: 'fact' | 'limb', when: Expression | undefined, home: string | undefined): Question {
	return {
		id: source.id,
		role,
		kind: source.kind,
		ask: [{text: source.ask}],
		...(source.help !== undefined && {help: source.help}),
		...(when && {when}),
		optional: source.optional,
		...(source.kind === 'choice' && {options: source.options}),
		...(source.kind === 'number' && {min: source.min, max: source.max, ...(source.unit !== undefined && {unit: source.unit})}),
		...(home !== undefined && {home}),
	};
}

function answerQuestion(provision: ProvisionSource): Question {
	return {id: answerId(provision.id), role: 'answer', kind: 'answer', ask: [{text: provision.asks}], optional: false, home: provision.id};
}
