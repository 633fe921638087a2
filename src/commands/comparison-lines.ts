/** A comparison as people read it at a terminal: worst first, at most 80 columns. */
import type {Bank} from '../core/bank/bank.ts';
import type {Comparison} from '../core/compare/comparison.ts';
import type {WordChange} from '../core/compare/changed-rows.ts';
import {promiseStates} from '../core/compare/kept-promises.ts';
import type {Stretch} from '../core/compare/word-diff.ts';
import type {Gap} from '../core/checks/gap.ts';
import {compareWords as words} from '../wording/en/compare.ts';
import {gapTitle, gapWords} from '../wording/en/gaps/index.ts';

const width = 80;

/** `bank` is that of the later assessment. */
export function comparisonLines(bank: Bank, {answers, words: changed, gaps, promises, added, ended}: Comparison): readonly string[] {
	const groups = [
		group(words.promises, words.promiseCounts(countBy(promiseStates, promises.map(({state}) => state))), promises.flatMap(({state, provisions, words: quotes, by, stands}) => {
			const notes = [...(by === undefined ? [] : [words.by(by)]), ...(stands.length > 0 && state !== 'kept' ? [words.stillStands(stands)] : [])];
			return row(provisions[0]!, `${words.promise(state)}: “${shorten(quotes.join(' '))}”${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`);
		})),
		group(words.answers, words.answerCounts(countBy(['worse', 'better', 'other'], answers.map(({direction}) => direction))), answers.flatMap(({provision, before, after, from}) => row(provision, `${words.answer[before]} → ${words.answer[after]}${from.length > 0 ? ` (${words.was(from)})` : ''}`))),
		group(words.opened, String(gaps.opened.length), [...gaps.opened.filter(isGrave).flatMap((gap) => gapLines(bank, gap)), ...byTitle(gaps.opened.filter((gap) => !isGrave(gap)))]),
		group(words.closed, String(gaps.closed.length), byTitle(gaps.closed)),
		group(words.words, String(changed.length), changed.flatMap(wordLines)),
		group(words.added, String(added.length), added.length === 0 ? [] : fold(added.join(', '), '  ', '  ')),
		group(words.ended, String(ended.length), ended.flatMap(({provision, because}) => row(provision, because))),
	].filter((lines) => lines.length > 0);
	const standing = gaps.standing.length > 0 ? [[words.standing(gaps.standing.length)]] : [];
	const told = [...groups, ...standing];
	return told.length === 0 ? [words.nothing] : told.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function group(title: string, counts: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : [`${title}: ${counts}`, ...lines];
}

function countBy<Key extends string>(keys: readonly Key[], found: readonly Key[]): Readonly<Record<Key, number>> {
	return Object.fromEntries(keys.map((key) => [key, found.filter((each) => each === key).length])) as Record<Key, number>;
}

/** Advice is told by kind alone: what a reviewer will ask comes first, and it fits a screen. */
function isGrave({severity}: Gap): boolean {
	return severity !== 'advice';
}

function gapLines(bank: Bank, gap: Gap): readonly string[] {
	return row(gap.provision ?? words.whole, `${gap.severity}: ${gapTitle(gap.code)}. ${gapWords(gap, {bank}).message}`);
}

function byTitle(gaps: readonly Gap[]): readonly string[] {
	const found = Map.groupBy(gaps, ({code}) => gapTitle(code));
	return [...found].flatMap(([title, each]) => fold(`${title}: ${each.map(({provision}) => provision ?? words.whole).join(', ')}`, '  ', '    '));
}

function wordLines({provision, part, from, stretches}: WordChange): readonly string[] {
	const label = `${words.parts[part]}${from.length > 0 ? ` (${words.was(from)})` : ''}`;
	const side = (name: string, read: (stretch: Stretch) => string) => fold(excerpt(stretches, read) || words.nothingWritten, `        ${name}  `, ' '.repeat(10 + name.length));
	return [...row(provision, label), ...side(words.before, ({before}) => before), ...side(words.after, ({after}) => after)];
}

const contextWords = 5;
const mostWords = 36;

/** The changed places, each with the words around it. */
export function excerpt(stretches: readonly Stretch[], read: (stretch: Stretch) => string): string {
	const pieces = stretches.map((stretch, index) => {
		const all = read(stretch).split(/\s+/).filter((word) => word !== '');
		if (!stretch.isSame) return clip(all, mostWords - contextWords, contextWords);
		const [head, tail] = [index > 0 ? contextWords : 0, index < stretches.length - 1 ? contextWords : 0];
		return clip(all, head, tail);
	});
	return pieces.filter((piece) => piece !== '').join(' ').replaceAll(/(?:… )+…/g, '…');
}

function clip(all: readonly string[], head: number, tail: number): string {
	if (all.length <= head + tail) return all.join(' ');
	return [...all.slice(0, head), '…', ...(tail > 0 ? all.slice(-tail) : [])].join(' ');
}

function shorten(text: string): string {
	return clip(text.split(/\s+/), mostWords - contextWords, contextWords);
}

function row(provision: string, text: string): readonly string[] {
	return fold(text, `  ${provision.padEnd(5)} `, ' '.repeat(8));
}

/** Broken at spaces, each line behind its own indent. A word longer than a line stays whole. */
export function fold(text: string, first: string, others: string): readonly string[] {
	const lines: string[] = [];
	let line = first;
	let isEmpty = true;
	for (const word of text.split(/\s+/)) {
		if (!isEmpty && line.length + 1 + word.length > width) {
			lines.push(line);
			line = others;
			isEmpty = true;
		}

		line += isEmpty ? word : ` ${word}`;
		isEmpty = false;
	}

	return [...lines, line];
}
