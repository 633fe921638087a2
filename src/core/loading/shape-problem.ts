/** What a schema found wrong in a file of the bank, as a person says it: what stands there, and how to write it. */
import type * as z from 'zod';
import {nearest} from '../text/nearest.ts';

type DataPath = ReadonlyArray<string | number>;

const toldBy = 'docs/question-bank.md shows how';
const asShown = `${toldBy} it is written.`;

/** An issue with a path into the data and, of a union, no more parts. */
export function shapeProblem(issue: z.core.$ZodIssue, data: unknown, path: DataPath): {readonly problem: string; readonly fix: string} {
	const value = valueAt(data, path);
	const place = placeOf(data, path);
	const key = path.at(-1);
	if (value === undefined && typeof key === 'string') return {problem: `${ownerOf(data, path) ?? 'this'} has no ${key}:`, fix: `Add ${key}:${choices(issue, ', which is ')}; ${toldBy}.`};
	if (value === null && key === undefined) return {problem: 'this file has nothing in it', fix: asShown};
	if (value === null) return {problem: `${place} has nothing after it`, fix: `Write what belongs there, or take the key out if it may be left out; ${toldBy}.`};
	switch (issue.code) {
		case 'invalid_type':
			return {problem: `${place} is ${shown(value)}, not ${kindOf(issue.expected)}`, fix: remedyOf(issue.expected, value)};
		case 'invalid_value':
		case 'invalid_union':
			return {problem: `${place} cannot be ${shown(value)}`, fix: nearestOf(issue, value)};
		case 'too_small':
			if (value === '' || (typeof value === 'string' && value.trim() === '')) return {problem: `${place} is empty`, fix: 'Write its text, or take the key out if it may be left out.'};
			if (Array.isArray(value)) return tooFew(issue, place, value.length);
			return {problem: `${place} is ${shown(value)}, less than ${issue.minimum}`, fix: `Write ${issue.minimum} or more.`};
		case 'too_big':
			if (Array.isArray(value)) return {problem: `${place} has ${value.length} of at most ${issue.maximum}`, fix: `Leave ${issue.maximum} at most.`};
			return {problem: `${place} is ${shown(value)}, more than ${issue.maximum}`, fix: `Write ${issue.maximum} or less.`};
		case 'invalid_format':
			return {problem: `${place} cannot be ${shown(value)}`, fix: sentenceOf(issue.message)};
		case 'invalid_key':
			return {problem: `${place} has a name that cannot stand here`, fix: sentenceOf(issue.issues[0]?.message ?? 'write it in small letters')};
		default:
			return {problem: `${place} cannot stand as it is`, fix: asShown};
	}
}

const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	array: 'a list',
	object: 'a group of keys',
	record: 'a group of keys',
	boolean: 'true or false',
	number: 'a number',
	int: 'a whole number',
};

function kindOf(expected: string): string {
	return kinds[expected] ?? 'what belongs there';
}

function remedyOf(expected: string, value: unknown): string {
	const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
	// 5.10 is read as 5.1, so the number is not said again.
	if (expected === 'string' && typeof value === 'number') return 'Put it in quotes, so that it stays as it is written.';
	if (expected === 'string' && isPlain) return `Put it in quotes: "${value}".`;
	if (expected === 'array' && typeof value === 'string') return `Put it in square brackets, [${JSON.stringify(value)}], or on a line of its own after "- ".`;
	if (expected === 'int' || expected === 'number') return 'Write it in figures, without quotes or a fraction.';
	if (expected === 'boolean') return 'Write true or false, without quotes.';
	return asShown;
}

/** What may be left out is only known to the page: a list that stands has something in it. */
function tooFew({minimum, message}: z.core.$ZodIssueTooSmall, place: string, length: number): {readonly problem: string; readonly fix: string} {
	if (length > 0) return {problem: `${place} has ${length} of at least ${minimum}`, fix: `Name at least ${minimum}.`};
	// A schema with words of its own says why.
	const why = message.startsWith('Too small') ? '' : `: ${message}`;
	return {problem: `${place} is an empty list${why}`, fix: why ? `Write one; ${toldBy}.` : 'Name at least one, or take the key out if it may be left out.'};
}

function wordsOf(issue: z.core.$ZodIssue): readonly string[] {
	if (issue.code === 'invalid_value') return issue.values.map(String);
	const {options} = issue as {readonly options?: readonly unknown[]};
	return issue.code === 'invalid_union' && options ? options.map(String) : [];
}

function choices(issue: z.core.$ZodIssue, lead: string): string {
	const words = wordsOf(issue);
	return words.length === 0 ? '' : `${lead}${listed(words)}`;
}

function nearestOf(issue: z.core.$ZodIssue, value: unknown): string {
	const words = wordsOf(issue);
	const near = typeof value === 'string' ? nearest(value, words) : undefined;
	if (near !== undefined) return `Did you mean "${near}"?`;
	// YAML's own reading of an edition's name: 2024 is a number, "2024" is text.
	if (typeof value !== 'string' && words.includes(String(value))) return `Put it in quotes: "${String(value)}".`;
	return words.length === 0 ? asShown : `Write ${listed(words)}.`;
}

function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A file that is no bank is one value, all of it. */
const mostShown = 80;

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object') return 'a group of keys';
	const text = String(JSON.stringify(value));
	return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

function sentenceOf(words: string): string {
	return `${words[0]!.toUpperCase()}${words.slice(1)}.`;
}

/** `from: of "7.5"`, `entry 2 of facts: of "7.5"`. */
function placeOf(data: unknown, path: DataPath): string {
	const key = path.at(-1);
	if (key === undefined) return 'this file';
	const named = typeof key === 'number' ? `entry ${key + 1}${typeof path.at(-2) === 'string' ? ` of ${path.at(-2)}:` : ''}` : `${key}:`;
	const owner = ownerOf(data, path);
	return owner === undefined ? named : `${named} of ${owner}`;
}

/** The nearest thing around a place that has an id of its own. */
function ownerOf(data: unknown, path: DataPath): string | undefined {
	for (let depth = path.length - 1; depth >= 0; depth -= 1) {
		const around = valueAt(data, path.slice(0, depth)) as {readonly id?: unknown} | null | undefined;
		if (typeof around?.id === 'string' && !(depth === path.length - 1 && path.at(-1) === 'id')) return `"${around.id}"`;
	}

	return undefined;
}

function valueAt(data: unknown, path: DataPath): unknown {
	return path.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | null | undefined)?.[step], data);
}
