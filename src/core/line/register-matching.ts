/** Which document of the register a person means, by its words: case, plurals, little words, slips and cut words do not matter. */
import type {Evidence} from '../draft/answers.ts';
import {isSlipOf} from '../text/nearest.ts';
import {isDocumentWord} from './document-words.ts';

export type RegisterMatch =
	/** `isWhole`: every word of its title was said. */
	| {readonly document: string; readonly isWhole: boolean}
	/** Several fit as well as each other, or it says more than the title: to be asked. */
	| {readonly candidates: readonly string[]; readonly isMore: boolean};

export type Register = readonly {readonly entry: Evidence; readonly words: readonly string[]}[];

const little = /^(?:the|our|your|a|an|its|their|of|and|for|to|on|in|with|at|by|own|current|latest|published|existing|full|online|document|copy)$/;

export function registerOf(entries: readonly Evidence[]): Register {
	return entries.map((entry) => ({entry, words: wordsOf(entry.title)}));
}

export function wordsOf(title: string): readonly string[] {
	const words = title
		.toLowerCase()
		.replaceAll(/['’]s?(?!\p{L})/gu, '')
		.split(/[^\p{L}\p{N}]+/u)
		// "Letter A" ends with its letter, not with an article.
		.filter((word, index, all) => word !== '' && (!little.test(word) || (word === 'a' && index > 0 && index === all.length - 1)))
		.map(singular);
	return [...new Set(words)];
}

function singular(word: string): string {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

export function matchDocument(phrase: string, register: Register): RegisterMatch | undefined {
	const typed = phrase.trim();
	const byId = register.find(({entry}) => entry.id.toLowerCase() === typed.toLowerCase());
	if (byId) return {document: byId.entry.id, isWhole: true};
	const said = wordsOf(typed);
	if (said.length === 0 || said.length > 14) return undefined;
	const whole = register.filter(({words}) => words.length === said.length && said.every((word) => words.some((other) => isSame(word, other))));
	if (whole.length > 0) return chosen(whole, true);
	const initials = /^[A-Z]{3,6}$/.test(typed) ? register.filter(({entry}) => initialsOf(entry.title) === typed) : [];
	if (initials.length > 0) return chosen(initials, false);
	if (!said.some(isDocumentWord)) return undefined;
	const part = register.filter(({words}) => said.every((word) => words.some((other) => isSame(word, other) || isCutFrom(word, other))));
	if (part.length > 0) return chosen(part, false);
	const less = register.filter(({words}) => words.length > 1 && words.every((other) => said.some((word) => isSame(word, other))));
	return less.length > 0 ? {candidates: less.map(({entry}) => entry.id), isMore: true} : undefined;
}

function chosen(found: Register, isWhole: boolean): RegisterMatch {
	const [only] = found;
	return found.length === 1 ? {document: only!.entry.id, isWhole} : {candidates: found.map(({entry}) => entry.id), isMore: false};
}

function isSame(word: string, other: string): boolean {
	return word === other || (word.length >= 5 && other.length >= 5 && !/\d/.test(word) && isSlipOf(word, other));
}

function isCutFrom(word: string, other: string): boolean {
	return word.length >= 4 && other.startsWith(word);
}

function initialsOf(title: string): string {
	return Array.from(title.matchAll(/(?<![\p{L}\d'’])\p{L}/gu), ([letter]) => letter).join('').toUpperCase();
}
