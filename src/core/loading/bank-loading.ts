/** Raw YAML data -> a bank, or every problem that stops it, each with its file, line and remedy. */
import type {Bank} from '../bank/bank.ts';
import {crossChecksFileSchema, outOfPlaceFileSchema, framesFileSchema, toldFileSchema, wordsFileSchema} from '../bank/frame-source.ts';
import {readFile, type BankFile, type BankProblem, type DataPath, type Report} from './bank-file.ts';
import {createClauses} from './clauses.ts';
import {createConditions} from './conditions.ts';
import {loadDateOrder} from './date-order.ts';
import {declareFacts, placeFacts, type DeclaredFact, type SectionSource} from './facts.ts';
import {crosswalkFileSchema, loadCrosswalk, numbersOfOther} from './crosswalk.ts';
import {createFollowUps} from './follow-ups.ts';
import {loadFormer} from './former.ts';
import {createPhraseLists, type UncalledList} from './phrase-lists.ts';
import {loadCrossChecks, loadFrames, loadOutOfPlace} from './frames.ts';
import {loadProvision} from './provision.ts';
import {loadRowRules} from './row-rules.ts';
import type {ProvedRule} from './rule-examples.ts';
import {checkFrameIds, checkRuleIds} from './rule-ids.ts';
import {loadTickLists} from './tick-lists.ts';
import {loadTold} from './told.ts';
import type {Edition} from '../bank/edition.ts';
import {editionFileSchema, factsFileSchema, formerFileSchema, sectionFileSchema, type EditionFile, type FactSource} from '../bank/question.ts';

export type {BankFile, BankProblem} from './bank-file.ts';

export interface BankSource {
	readonly version: string;
	readonly facts: BankFile;
	readonly edition: BankFile;
	/** In the order of their names. */
	readonly sections: readonly BankFile[];
	readonly crosswalk?: BankFile | undefined;
	/** Word lists that phrases share. */
	readonly words?: BankFile | undefined;
	/** In the order of their files' names. */
	readonly frames?: readonly BankFile[];
	/** Words of another edition. */
	readonly outOfPlace?: BankFile | undefined;
	/** Claims of which only one can be so. */
	readonly crossChecks?: BankFile | undefined;
	/** Ids that questions once had. */
	readonly former?: BankFile | undefined;
	/** What last year's words tell of facts. */
	readonly told?: BankFile | undefined;
}

/** What `check-questions` proves beside the bank itself. */
export interface Proofs {
	readonly rules: readonly ProvedRule[];
	readonly uncalledLists: readonly UncalledList[];
}

export type LoadedBank = {readonly bank: Bank} | {readonly problems: readonly BankProblem[]};

/** As it is read from its own files; what is kept of it between starts has no proofs. */
export type ReadBank = {readonly bank: Bank; readonly proofs: Proofs} | {readonly problems: readonly BankProblem[]};

export function loadBank(source: BankSource): ReadBank {
	const problems: BankProblem[] = [];
	const report: Report = (file, path, problem, fix) => {
		const found = {file: file.name, line: file.lineOf(path), problem, fix};
		// A mistake in one of the edition's follow-ups shows at every provision.
		const isKnown = problems.some((each) => each.file === found.file && each.line === found.line && each.problem === problem);
		if (!isKnown) problems.push(found);
	};

	const facts = readFile(factsFileSchema, source.facts, report);
	const edition = readFile(editionFileSchema, source.edition, report);
	const sections = source.sections.flatMap((file) => {
		const data = readFile(sectionFileSchema, file, report);
		return data ? [{file, data}] : [];
	});
	if (!facts || !edition || sections.length < source.sections.length) return {problems};
	const loaded = build(source, facts.facts, edition, sections, report);
	return problems.length > 0 ? {problems} : loaded;
}

function build(source: BankSource, shared: readonly FactSource[], edition: EditionFile, sources: readonly SectionSource[], report: Report): {readonly bank: Bank; readonly proofs: Proofs} {
	const declared = declareFacts(shared, source.facts, sources, report);
	checkRuleIds(edition, source.edition, sources, report);
	const conditions = createConditions([...declared.values()].map((fact) => fact.source), report);
	const placed = placeFacts(declared, edition, source.edition, sources, conditions, report);
	const followUps = createFollowUps(edition, source.edition, report);
	const lists = loadTickLists(sources, declared, report);
	const clauses = createClauses(edition.edition, sources, report);
	const inWords = loadWordRules(source, edition.edition, declared, sources, report);
	const facts = new Set(placed.facts.keys());
	const sections = sources.map(({file, data}) => ({
		number: data.section,
		title: data.title,
		provisions: data.provisions.map((provision, index) => {
			const readPhrases = (lines: readonly string[], path: DataPath) => inWords.phrases.read(lines, file, path);
			const place = {file, path: ['provisions', index], section: data.section, asked: placed.askedBy.get(provision)!, facts, rowRules: inWords.rowRules.get(provision)!, lists: lists.get(provision)!, readPhrases, checkClause: (clause: string | undefined, path: DataPath) => clauses.check(clause, provision.id, file, path)};
			return loadProvision(provision, place, conditions, followUps, report);
		}),
	}));
	followUps.checkArise(sections);
	const former = source.former && readFile(formerFileSchema, source.former, report);
	const crosswalk = source.crosswalk && readFile(crosswalkFileSchema, source.crosswalk, report);
	const origins = crosswalk && loadCrosswalk(crosswalk, source.crosswalk!, edition.edition, sections, report);
	const bank = {
		edition: edition.edition,
		version: source.version,
		title: edition.title,
		preamble: edition.preamble,
		columns: edition.columns,
		hand: edition.hand,
		opening: edition.opening,
		closing: edition.closing.filter((id) => declared.has(id)),
		firstPass: edition['first-pass'].filter((id) => placed.facts.has(id)),
		dateOrder: loadDateOrder(edition, source.edition, declared, report),
		datesTogether: edition['dates-together'].map(({'within-days': withinDays, ...rule}) => ({...rule, withinDays})),
		ofAnswers: edition['of-answers'],
		facts: [...placed.facts.values()],
		sections,
		frames: inWords.frames,
		ceilings: inWords.ceilings,
		outOfPlace: inWords.outOfPlace,
		crossChecks: inWords.crossChecks,
		told: inWords.told,
		formerly: former ? loadFormer(former, source.former!, declared, report) : [],
		otherNumbers: crosswalk ? numbersOfOther(crosswalk, edition.edition, sections) : [],
		...(origins && {crosswalk: origins}),
	};
	return {bank, proofs: {rules: inWords.rules, uncalledLists: inWords.phrases.uncalled()}};
}

/** The rules on what rows say. */
function loadWordRules(source: BankSource, edition: Edition, declared: ReadonlyMap<string, DeclaredFact>, sections: readonly SectionSource[], report: Report) {
	const words = source.words && readFile(wordsFileSchema, source.words, report);
	const frameFiles = (source.frames ?? []).flatMap((file) => {
		const data = readFile(framesFileSchema, file, report);
		return data ? [{file, data: data.frames}] : [];
	});
	const misplaced = source.outOfPlace && readFile(outOfPlaceFileSchema, source.outOfPlace, report);
	const misplacedFile = misplaced && {file: source.outOfPlace!, data: misplaced['out-of-place']};
	const checked = source.crossChecks && readFile(crossChecksFileSchema, source.crossChecks, report);
	const checkedFile = checked && {file: source.crossChecks!, data: checked['cross-checks']};
	checkFrameIds(frameFiles, misplacedFile, checkedFile, sections, report);
	const phrases = createPhraseLists(words?.words ?? {}, source.words, report);
	const clauses = createClauses(edition, sections, report);
	const frames = frameFiles.map((file) => loadFrames(file, edition, phrases, clauses, report));
	const outOfPlace = misplacedFile && loadOutOfPlace(misplacedFile, edition, phrases, clauses);
	const crossChecks = checkedFile && loadCrossChecks(checkedFile, edition, phrases, clauses, report);
	const told = source.told && readFile(toldFileSchema, source.told, report);
	const rows = loadRowRules(sections, edition, phrases, clauses, report);
	return {
		frames: frames.flatMap(({rules}) => rules),
		outOfPlace: outOfPlace?.rules ?? [],
		crossChecks: crossChecks?.rules ?? [],
		told: told ? loadTold(told, source.told!, declared, phrases, report) : {limits: [], words: []},
		ceilings: rows.ceilings,
		rowRules: rows.of,
		phrases,
		rules: [...frames.flatMap(({proved}) => proved), ...(outOfPlace?.proved ?? []), ...(crossChecks?.proved ?? []), ...rows.proved],
	};
}
