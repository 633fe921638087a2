/** The score in words and columns. */
import {f1Of, precisionOf, recallOf, tallyOf, type Judgement, type Tally} from './scoring.ts';

export interface DocumentScore {
	readonly document: string;
	readonly floor: number;
	readonly judgements: readonly Judgement[];
}

export interface CodeScore {
	readonly code: string;
	readonly right: number;
	readonly of: number;
	/** Of those that are wrong, how many were flagged and should not have been. */
	readonly alarms: number;
	/** Cases that came out wrong, as a line each. */
	readonly wrong: readonly string[];
}

/** Labelled rows, each read by itself. */
export interface RowScore {
	readonly name: string;
	readonly judgements: readonly Judgement[];
	readonly blocking: {readonly right: number; readonly wrong: number};
}

/** A document in which there was nothing to find, and nothing was found, passes. */
export function isAboveFloor({floor, judgements}: DocumentScore): boolean {
	return (f1Of(tallyOf(judgements)) ?? 1) >= floor;
}

export function documentTable(scores: readonly DocumentScore[]): string {
	const lines = scores.map((score) => [score.document, ...figures(tallyOf(score.judgements)), String(score.floor), isAboveFloor(score) ? 'above' : 'BELOW']);
	const all = scores.flatMap(({judgements}) => judgements);
	return table([['document', ...figureHeads, 'floor', ''], ...lines, ['all', ...figures(tallyOf(all)), '', '']]);
}

export function rowTable(scores: readonly RowScore[]): string {
	const lines = scores.map(({name, judgements, blocking}) => [name, ...figures(tallyOf(judgements)), `${blocking.right} of ${blocking.right + blocking.wrong}`]);
	return table([['rows', ...figureHeads, 'blocking right'], ...lines]);
}

export function codeTable(judgements: readonly Judgement[], codes: readonly string[]): string {
	const lines = codes.map((code) => [code, ...figures(tallyOf(judgements.filter((judgement) => judgement.code === code)))]);
	return table([['code', ...figureHeads], ...lines]);
}

/** Every miss and false alarm, with the reader's reason. */
export function disagreements(judgements: readonly Judgement[]): string {
	const wrong = judgements.filter(({verdict}) => verdict !== 'hit');
	return table(wrong.map(({document, provision, code, verdict, why}) => [verdict, code, provision, document, why]));
}

export function sentenceTable(name: string, scores: readonly CodeScore[]): string {
	const sum = (part: (score: CodeScore) => number) => scores.reduce((total, score) => total + part(score), 0);
	const line = ({code, right, of, alarms}: Omit<CodeScore, 'wrong'>) => [code, `${right} of ${of}`, String(alarms)];
	const all = {code: 'all', right: sum(({right}) => right), of: sum(({of}) => of), alarms: sum(({alarms}) => alarms)};
	return table([[name, 'right', 'false alarms'], ...scores.map(line), line(all)]);
}

const figureHeads = ['precision', 'recall', 'F1', 'hits', 'misses', 'false alarms'];

function figures(tally: Tally): readonly string[] {
	const rates = [precisionOf(tally), recallOf(tally), f1Of(tally)].map((rate) => rate?.toFixed(3) ?? '-');
	return [...rates, ...[tally.hits, tally.misses, tally.alarms].map(String)];
}

function table(lines: ReadonlyArray<readonly string[]>): string {
	const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]!.length))) ?? [];
	return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n');
}
