/** A row's text as sentences: what is read one at a time. */
import type {Bank} from '../bank/bank.ts';
import type {TextRow} from './text-row.ts';
import {remember} from './remember.ts';

export interface Sentence {
	/** As it stands, without its bullet. */
	readonly text: string;
	/** Words quoted from a document, five or more: they tell what it says, not what the landlord will do. */
	readonly isQuoted: boolean;
	/** Stands under a heading such as "ACTION" or "Next steps". */
	readonly isAction: boolean;
	/** Is such a heading itself. */
	readonly isHeading: boolean;
}

const known = remember<readonly Sentence[]>();

/** A sentence, and what of its words is found to say something. */
export interface Quoted {
	readonly sentence: Sentence;
	readonly quote: string;
}

/** The sentences of a row that say something, by what `quoteOf` finds in each; each is read once for a bank. */
export function sayingSo(quoteOf: (sentence: Sentence, bank: Bank) => string | undefined): (row: TextRow, bank: Bank) => readonly Quoted[] {
	const known = new WeakMap<Bank, WeakMap<Sentence, readonly Quoted[]>>();
	return (row, bank) => {
		let found = known.get(bank);
		if (!found) known.set(bank, (found = new WeakMap()));
		return sentencesOf(row).flatMap((sentence) => {
			let quoted = found.get(sentence);
			if (!quoted) {
				const quote = quoteOf(sentence, bank);
				found.set(sentence, (quoted = quote === undefined ? [] : [{sentence, quote}]));
			}

			return quoted;
		});
	};
}

/** Of the evidence, then of the commentary. */
export function sentencesOf({evidence, commentary}: TextRow): readonly Sentence[] {
	if (commentary === '') return known.get(evidence, splitSentences);
	return evidence === '' ? known.get(commentary, splitSentences) : [...known.get(evidence, splitSentences), ...known.get(commentary, splitSentences)];
}

const actionHeading = /^(?:(?:required|further|planned|proposed|agreed|future|recommended|improvement) )?(?:actions?|next steps?|improvements?|recommendations?|to do|in (?:the )?future)(?: (?:points?|plan|plans|required|needed|to be taken|planned))?\s*(?:[:–—-]\s*|$)/i;
/** The same within a line. */
const actionWord = /^(?:(?:planned|further|proposed) )?actions?(?: required| needed| planned)?\s*[:–—-]\s*(?=\S)/i;
const bullet = /^(?:[-–—•*▪◦●]+|\(?(?:[a-z]|[ivx]+|\d{1,2})[.)])\s+/i;

export function splitSentences(text: string): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let isAction = false;
	for (const line of joinWrapped(text.split('\n'))) {
		const words = line.trim().replace(bullet, '');
		const heading = actionHeading.exec(words);
		if (heading) {
			isAction = true;
			if (heading[0].trim() === words) {
				if (words !== '') sentences.push({text: words, isQuoted: false, isAction, isHeading: true});
				continue;
			}
		}

		for (const {text: piece, isQuoted} of quotedApart(heading ? words.slice(heading[0].length) : words)) {
			if (isQuoted) sentences.push({text: piece, isQuoted, isAction, isHeading: false});
			else {
				for (const sentence of atStops(piece).flatMap(inReach)) {
					const told = sentence.replace(actionWord, '');
					isAction ||= told !== sentence;
					sentences.push({text: told, isQuoted: false, isAction, isHeading: false});
				}
			}
		}
	}

	return sentences;
}

/** No person writes a longer one: text without a stop is read in pieces, so that its length costs no more than it should. */
const longest = 1500;

function inReach(sentence: string): readonly string[] {
	const pieces: string[] = [];
	let rest = sentence;
	while (rest.length > longest) {
		const space = rest.lastIndexOf(' ', longest);
		const end = space > 0 ? space : longest;
		pieces.push(rest.slice(0, end));
		rest = rest.slice(end).trimStart();
	}

	return [...pieces, rest];
}

/** A line that goes on in small letters belongs to the one before: a cell's width broke it. */
function joinWrapped(lines: readonly string[]): readonly string[] {
	const joined: string[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		const goesOn = last !== undefined && /^\s*\p{Ll}/u.test(line) && !bullet.test(line.trim()) && /[\p{L}\p{N},]\s*$/u.test(last) && !actionHeading.test(last.trim());
		if (goesOn) joined[joined.length - 1] = `${last.trimEnd()} ${line.trim()}`;
		else if (line.trim() !== '') joined.push(line);
	}

	return joined;
}

const quotation = /["“][^"“”]*["”]|(?<=^|[\s:(])[‘'](?=\p{Lu})(?:[^‘’'\n]|[’'](?=\p{L}))*[’'](?=$|[\s.,;)])/gu;

function quotedApart(line: string): ReadonlyArray<{readonly text: string; readonly isQuoted: boolean}> {
	const pieces: {text: string; isQuoted: boolean}[] = [];
	let from = 0;
	if (/["“‘']/.test(line)) {
		for (const match of line.matchAll(quotation)) {
			if (match[0].split(/\s+/).length < 6) continue;
			pieces.push({text: line.slice(from, match.index), isQuoted: false}, {text: match[0], isQuoted: true});
			from = match.index + match[0].length;
		}
	}

	pieces.push({text: line.slice(from), isQuoted: false});
	return pieces.filter(({text}) => /[\p{L}\p{N}]/u.test(text));
}

/** A full stop before a capital; or a closing quotation mark before a word that opens a sentence, where the full stop was forgotten. */
const stop = /[.!?;]["'’”)\]]*\s+(?=["'‘“(]?[\p{Lu}\p{N}])|["'’”]\s+(?=(?:Our|We|The|This|These|It|All|As|If|Where|When|In|Any|Once)\s)/gu;
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|nos?|mr|mrs|ms|dr|cllrs?|approx|incl?|paras?|ref|vs?|st|s|p|pp|\p{Lu})\.$/iu;

function atStops(text: string): readonly string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const match of text.matchAll(stop)) {
		const end = match.index + match[0].trimEnd().length;
		if (match[0].startsWith('.') && abbreviation.test(text.slice(from, match.index + 1))) continue;
		sentences.push(text.slice(from, end).trim());
		from = end;
	}

	sentences.push(text.slice(from).trim());
	return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
