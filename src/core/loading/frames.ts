/** Frames, cross-checks and words of another edition, as one edition has them. */
import type {Claim, CrossCheck, Frame, FrameWords, OutOfPlace} from '../bank/frame.ts';
import type {ClaimSource, CrossCheckSource, FrameSource, OutOfPlaceSource} from '../bank/frame-source.ts';
import type {Edition} from '../bank/edition.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {Clauses} from './clauses.ts';
import type {PhraseLists} from './phrase-lists.ts';
import {placeExamples, placeOf, type ProvedRule} from './rule-examples.ts';

export interface FrameFile {
	readonly file: BankFile;
	readonly data: readonly FrameSource[];
}

export interface OutOfPlaceFile {
	readonly file: BankFile;
	readonly data: readonly OutOfPlaceSource[];
}

export interface CrossCheckFile {
	readonly file: BankFile;
	readonly data: readonly CrossCheckSource[];
}

interface Loaded<Rule> {
	readonly rules: readonly Rule[];
	readonly proved: readonly ProvedRule[];
}

/** Every frame is read, so that a mistake shows at once; those that the edition does not have are left out. */
export function loadFrames({file, data}: FrameFile, edition: Edition, phrases: PhraseLists, clauses: Clauses, report: Report): Loaded<Frame> {
	const rules: Frame[] = [];
	const proved: ProvedRule[] = [];
	for (const [index, source] of data.entries()) {
		const path = ['frames', index];
		const words = readWords(source, file, path, phrases);
		const own = source.editions ? source.editions[edition] : {at: 'every' as const};
		if (!own) {
			reportStray(source, edition, file, path, report);
			continue;
		}

		const at = [...path, 'editions', edition];
		if (own.at !== 'every') clauses.checkProvisions(own.at, file, [...at, 'at']);
		clauses.checkProvisions(own['in-documents'] ?? [], file, [...at, 'in-documents']);
		clauses.check(own.clause, undefined, file, [...at, 'clause']);
		rules.push({at: own.at, ...(own['in-documents'] && {inDocuments: own['in-documents']}), ...(own.clause !== undefined && {clause: own.clause}), ...words});
		proved.push(provedRule('frame', source, edition, file, path, source.words.map((_, line) => [...path, 'words', line])));
	}

	return {rules, proved};
}

function readWords({id, tells, doubtful, alone, 'despite-no': despiteNo, 'unless-in-row': unlessInRow, ...source}: FrameSource, file: BankFile, path: DataPath, phrases: PhraseLists): Omit<Frame, 'at' | 'inDocuments' | 'clause'> {
	return {
		id,
		tells,
		...(doubtful && {isDoubtful: true as const}),
		...(alone && {alone: phrases.read(alone, file, [...path, 'alone'])}),
		...(unlessInRow && {unlessInRow: phrases.read(unlessInRow, file, [...path, 'unless-in-row'])}),
		...(despiteNo && {isDespiteNo: true as const}),
		...readStanding(source, file, path, phrases),
	};
}

/** Words, and how they must stand. */
function readStanding({manner, by, beside, ...source}: Omit<ClaimSource, 'at'>, file: BankFile, path: DataPath, phrases: PhraseLists): FrameWords {
	const read = (key: 'words' | 'unless' | 'not-in') => phrases.read(source[key] ?? [], file, [...path, key]);
	return {
		manner,
		words: read('words'),
		...(by && {by}),
		...(beside && {beside: beside.map((lines, place) => phrases.read(lines, file, [...path, 'beside', place]))}),
		...(source.unless && {unless: read('unless')}),
		...(source['not-in'] && {notIn: read('not-in')}),
	};
}

function provedRule(
	kind: 'frame' | 'out-of-place' | 'cross-check',
	{id, examples}: FrameSource | OutOfPlaceSource | CrossCheckSource,
	edition: Edition,
	file: BankFile,
	path: DataPath,
	phrases: readonly DataPath[],
): ProvedRule {
	return {kind, id, ...placeOf(file, path), ...placeExamples(examples, edition, undefined, file, [...path, 'examples']), phrases: phrases.map((each) => placeOf(file, each))};
}

/** An example that nothing would ever read. */
function reportStray({id, examples}: FrameSource | CrossCheckSource, edition: Edition, file: BankFile, path: DataPath, report: Report): void {
	for (const key of ['flagged', 'passed'] as const) {
		for (const [index, example] of examples[key].entries()) {
			if (example.edition !== edition) continue;
			report(file, [...path, 'examples', key, index], `"${id}" has an example of ${edition}, which does not have it`, `Name ${edition} under editions:, or take the example out.`);
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

export function loadCrossChecks({file, data}: CrossCheckFile, edition: Edition, phrases: PhraseLists, clauses: Clauses, report: Report): Loaded<CrossCheck> {
	const rules: CrossCheck[] = [];
	const proved: ProvedRule[] = [];
	for (const [index, source] of data.entries()) {
		const path = ['cross-checks', index];
		const claims = (['one', 'other'] as const).map((key): Claim => {
			const {at, ...claim} = source[key];
			clauses.checkProvisions(at?.[edition] ?? [], file, [...path, key, 'at', edition]);
			return {...readStanding(claim, file, [...path, key], phrases), ...(at?.[edition] && {at: at[edition]})};
		});
		if (source.editions && !source.editions.includes(edition)) {
			reportStray(source, edition, file, path, report);
			continue;
		}

		rules.push({id: source.id, one: claims[0]!, other: claims[1]!});
		const places = (['one', 'other'] as const).flatMap((key) => source[key].words.map((_, line) => [...path, key, 'words', line]));
		proved.push(provedRule('cross-check', source, edition, file, path, places));
	}

	return {rules, proved};
}
