/** Forbidden practices and words of another edition, as one edition has them. */
import type {OutOfPlace, Practice} from '../bank/practice.ts';
import type {OutOfPlaceSource, PracticeSource} from '../bank/practice-source.ts';
import type {Edition} from '../bank/edition.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {Clauses} from './clauses.ts';
import type {PhraseLists} from './phrase-lists.ts';
import {placeExamples, placeOf, type ProvedRule} from './rule-examples.ts';

export interface PracticeFile {
	readonly file: BankFile;
	readonly data: readonly PracticeSource[];
}

export interface OutOfPlaceFile {
	readonly file: BankFile;
	readonly data: readonly OutOfPlaceSource[];
}

interface Loaded<Rule> {
	readonly rules: readonly Rule[];
	readonly proved: readonly ProvedRule[];
}

/** Every practice is read, so that a mistake shows at once; those that the edition does not forbid are left out. */
export function loadPractices({file, data}: PracticeFile, edition: Edition, phrases: PhraseLists, clauses: Clauses, report: Report): Loaded<Practice> {
	const rules: Practice[] = [];
	const proved: ProvedRule[] = [];
	for (const [index, source] of data.entries()) {
		const path = ['practices', index];
		const {id, refusal} = source;
		const list = (key: 'breaks' | 'alone' | 'unless') => source[key] && {[key]: phrases.read(source[key], file, [...path, key])};
		const words = {
			breaks: phrases.read(source.breaks, file, [...path, 'breaks']),
			...list('alone'),
			...(refusal && {isRefusal: true as const}),
			...(source.beside && {beside: source.beside.map((lines, place) => phrases.read(lines, file, [...path, 'beside', place]))}),
			...list('unless'),
		};
		const own = source.editions[edition];
		if (!own) {
			reportStray(source, edition, file, path, report);
			continue;
		}

		const at = [...path, 'editions', edition];
		if (own.at !== 'every') clauses.checkProvisions(own.at, file, [...at, 'at']);
		clauses.checkProvisions(own['in-documents'] ?? [], file, [...at, 'in-documents']);
		clauses.check(own.clause, undefined, file, [...at, 'clause']);
		rules.push({id, at: own.at, ...(own['in-documents'] && {inDocuments: own['in-documents']}), ...(own.clause !== undefined && {clause: own.clause}), ...words});
		proved.push(provedRule('practice', source, edition, file, path, source.breaks.map((_, line) => [...path, 'breaks', line])));
	}

	return {rules, proved};
}

function provedRule(
	kind: 'practice' | 'out-of-place',
	{id, examples}: PracticeSource | OutOfPlaceSource,
	edition: Edition,
	file: BankFile,
	path: DataPath,
	phrases: readonly DataPath[],
): ProvedRule {
	return {kind, id, ...placeOf(file, path), ...placeExamples(examples, edition, undefined, file, [...path, 'examples']), phrases: phrases.map((each) => placeOf(file, each))};
}

/** An example that nothing would ever read. */
function reportStray({id, examples}: PracticeSource, edition: Edition, file: BankFile, path: DataPath, report: Report): void {
	for (const key of ['flagged', 'passed'] as const) {
		for (const [index, example] of examples[key].entries()) {
			if (example.edition !== edition) continue;
			report(file, [...path, 'examples', key, index], `"${id}" has an example of ${edition}, which does not forbid it`, `Name ${edition} under editions:, or take the example out.`);
		}
	}
}

export function loadOutOfPlace({file, data}: OutOfPlaceFile, edition: Edition, phrases: PhraseLists, clauses: Clauses): Loaded<OutOfPlace> {
	const proved: ProvedRule[] = [];
	const rules = data.map((source, index): OutOfPlace => {
		const {id, at, words, unless, severity, clause} = source;
		const path = ['out-of-place', index];
		clauses.checkProvisions(at ?? [], file, [...path, 'at']);
		clauses.check(clause, undefined, file, [...path, 'clause']);
		proved.push(provedRule('out-of-place', source, edition, file, path, words.map((_, line) => [...path, 'words', line])));
		return {
			id,
			...(at && {at}),
			words: phrases.read(words, file, [...path, 'words']),
			...(unless && {unless: phrases.read(unless, file, [...path, 'unless'])}),
			severity,
			...(clause !== undefined && {clause}),
		};
	});
	return {rules, proved};
}
