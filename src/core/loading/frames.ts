/** Frames and words of another edition, as one edition has them. */
import type {Frame, OutOfPlace} from '../bank/frame.ts';
import type {FrameSource, OutOfPlaceSource} from '../bank/frame-source.ts';
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

function readWords({id, tells, doubtful, manner, by, beside, 'despite-no': despiteNo, ...source}: FrameSource, file: BankFile, path: DataPath, phrases: PhraseLists): Omit<Frame, 'at' | 'inDocuments' | 'clause'> {
	const read = (key: 'words' | 'alone' | 'unless' | 'unless-in-row' | 'not-in') => phrases.read(source[key] ?? [], file, [...path, key]);
	return {
		id,
		tells,
		manner,
		words: read('words'),
		...(doubtful && {isDoubtful: true as const}),
		...(source.alone && {alone: read('alone')}),
		...(by && {by}),
		...(beside && {beside: beside.map((lines, place) => phrases.read(lines, file, [...path, 'beside', place]))}),
		...(source.unless && {unless: read('unless')}),
		...(source['unless-in-row'] && {unlessInRow: read('unless-in-row')}),
		...(despiteNo && {isDespiteNo: true as const}),
		...(source['not-in'] && {notIn: read('not-in')}),
	};
}

function provedRule(
	kind: 'frame' | 'out-of-place',
	{id, examples}: FrameSource | OutOfPlaceSource,
	edition: Edition,
	file: BankFile,
	path: DataPath,
	phrases: readonly DataPath[],
): ProvedRule {
	return {kind, id, ...placeOf(file, path), ...placeExamples(examples, edition, undefined, file, [...path, 'examples']), phrases: phrases.map((each) => placeOf(file, each))};
}

/** An example that nothing would ever read. */
function reportStray({id, examples}: FrameSource, edition: Edition, file: BankFile, path: DataPath, report: Report): void {
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
