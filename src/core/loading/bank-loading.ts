/** Raw YAML data -> a bank, or every problem that stops it, each with its file, line and remedy. */
import type {Bank} from '../bank/bank.ts';
import {readFile, type BankFile, type BankProblem, type Report} from './bank-file.ts';
import {createConditions} from './conditions.ts';
import {loadDateOrder} from './date-order.ts';
import {declareFacts, placeFacts, type SectionSource} from './facts.ts';
import {crosswalkFileSchema, loadCrosswalk} from './crosswalk.ts';
import {createFollowUps} from './follow-ups.ts';
import {loadProvision} from './provision.ts';
import {checkRuleIds} from './rule-ids.ts';
import {editionFileSchema, factsFileSchema, sectionFileSchema, type EditionFile, type FactSource} from '../bank/question.ts';

export type {BankFile, BankProblem, DataPath} from './bank-file.ts';

export interface BankSource {
	readonly version: string;
	readonly facts: BankFile;
	readonly edition: BankFile;
	/** In the order of their names. */
	readonly sections: readonly BankFile[];
	readonly crosswalk?: BankFile | undefined;
}

export type LoadedBank = {readonly bank: Bank} | {readonly problems: readonly BankProblem[]};

export function loadBank(source: BankSource): LoadedBank {
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
	const bank = build(source, facts.facts, edition, sections, report);
	return problems.length > 0 ? {problems} : {bank};
}

function build(source: BankSource, facts: readonly FactSource[], edition: EditionFile, sources: readonly SectionSource[], report: Report): Bank {
	const declared = declareFacts(facts, source.facts, sources, report);
	checkRuleIds(edition, source.edition, sources, report);
	const conditions = createConditions([...declared.values()].map((fact) => fact.source), report);
	const placed = placeFacts(declared, edition, source.edition, sources, conditions, report);
	const followUps = createFollowUps(edition, source.edition, report);
	const sections = sources.map(({file, data}) => ({
		number: data.section,
		title: data.title,
		provisions: data.provisions.map((provision, index) => {
			const place = {file, path: ['provisions', index], section: data.section, asked: placed.askedBy.get(provision)!};
			return loadProvision(provision, place, conditions, followUps, report);
		}),
	}));
	followUps.checkArise(sections);
	const crosswalk = source.crosswalk && readFile(crosswalkFileSchema, source.crosswalk, report);
	const origins = crosswalk && loadCrosswalk(crosswalk, source.crosswalk!, edition.edition, sections, report);
	return {
		edition: edition.edition,
		version: source.version,
		title: edition.title,
		preamble: edition.preamble,
		columns: edition.columns,
		hand: edition.hand,
		opening: edition.opening,
		closing: edition.closing.filter((id) => declared.has(id)),
		dateOrder: loadDateOrder(edition, source.edition, declared, report),
		facts: [...placed.facts.values()],
		sections,
		...(origins && {crosswalk: origins}),
	};
}
