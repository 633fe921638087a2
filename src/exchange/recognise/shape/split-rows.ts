/** Several rows, or parts of a row, that run together in one line. */
import type {CodeWords} from '../words/code-words.ts';
import {findRequirement} from '../words/find-provision.ts';
import {lettersOf} from '../words/letters.ts';
import {roleOf} from './column-roles.ts';
import type {Line} from './line.ts';

/** Where cells ran together, nothing stands between a number and its neighbours. */
const numbers = /(?<![\d.,])(?<=.)(?:(?:section|provision)\s+)?([1-9]\.\d{1,2})(?!\d)[.):]?\s*/gi;
const labels = /(?:^|[\s|;,.\u2013\u2014-]|(?<=[\p{Ll}\p{N})]))((?:code )?(?:provision|section|requirement)|compl(?:y|ies|iant|iance)[^:|.]{0,12}|evidence|commentary(?: \/ explanation)?|explanation|comments)\s*:/giu;
/** A row with number, requirement and answer is longer than this. */
const shortest = 60;
const sure = 24;

export function splitRows(words: CodeWords, line: string): readonly string[] {
	if (line.length <= shortest || !/.[1-9]\.\d/.test(line)) return [line];
	const cuts: number[] = [];
	for (const {index, 0: whole, 1: id} of line.matchAll(numbers)) {
		const provision = words.byId.get(id!);
		const found = provision && findRequirement(provision, words, lettersOf(line.slice(index + whole.length, index + whole.length + 160)));
		if (found && found.at === 0 && found.followed.matched >= Math.min(sure, found.provision.letters.length)) cuts.push(index);
	}

	return cutAt(line, cuts);
}

/** "Comply: Yes | Evidence: the policy" to a line for each part. */
export function splitLabels(lines: readonly Line[]): readonly Line[] {
	return lines.flatMap((line) => {
		if (line.text.split(':', 3).length < 3) return [line];
		const found = [...line.text.matchAll(labels)].filter(({0: whole, 1: name, index}) => roleOf(name!) !== undefined && isApart(line.text, index + whole.indexOf(name!)));
		if (found.length < 2) return [line];
		const cuts = found.map(({index, 0: whole, 1: name}) => index + whole.indexOf(name!));
		return cutAt(line.text, cuts).map((text) => ({...line, text: withoutParting(text).trim()})).filter(({text}) => text !== '');
	});
}

/** Without the signs that part it from the next. */
function withoutParting(text: string): string {
	let end = text.length;
	while (end > 0 && /[\s|;\u2013\u2014]/.test(text[end - 1]!)) end--;
	return text.slice(0, end);
}

/** A label that ran into the text before it is known by its capital. */
function isApart(line: string, at: number): boolean {
	return at === 0 || !/[\p{L}\p{N})]/u.test(line[at - 1]!) || /\p{Lu}/u.test(line[at]!);
}

function cutAt(line: string, cuts: readonly number[]): readonly string[] {
	if (cuts.length === 0) return [line];
	const places = [...new Set([0, ...cuts, line.length])];
	return places.slice(1).map((end, index) => line.slice(places[index], end));
}
