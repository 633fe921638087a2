/** What an answers file gives for a question -> a value of the question's kind. */
import type {EvidenceRef, Response} from '../core/draft/answers.ts';
import type {Question} from '../core/bank/bank.ts';
import {kinds} from '../core/kinds/index.ts';
import {nearest} from '../core/text/nearest.ts';
import {plainText} from '../core/text/plain-text.ts';
import {answersFileWords as words, type Trouble} from '../wording/en/answers-file.ts';
import type {GivenOpen, GivenValue} from './answers-file.ts';

/** The file's short names, and the draft's own, to the ids of the draft's register. */
export type Register = ReadonlyMap<string, string>;

type ReadValue = Response | {readonly trouble: Trouble};

export function readGiven(given: GivenValue, question: Question, register: Register): ReadValue {
	if (isOpenGiven(given)) {
		const who = given.who === undefined ? '' : plainText(given.who).trim();
		return who === '' ? {open: given.open} : {open: given.open, who};
	}

	if (question.kind === 'evidence') return readEvidence(given, register);
	if (typeof given !== 'string') return {trouble: words.notOne()};
	return readText(given, question);
}

function readText(text: string, question: Question): ReadValue {
	const options = kinds[question.kind].options(question);
	const typed = question.kind === 'yes-no' ? text.trim().replace(/^true$/i, 'yes').replace(/^false$/i, 'no') : text;
	// At the terminal a number chooses an option by its place; in a file nobody sees the places.
	const parsed = options.length > 0 && /^\s*\d+\s*$/.test(typed) ? ({issue: {code: 'not-an-option', typed, options: []}} as const) : kinds[question.kind].parse(typed, question);
	if ('value' in parsed) return {value: parsed.value};
	const {issue} = parsed;
	return {trouble: words.misfit(issue.code === 'not-an-option' ? {...issue, options: options.map((option) => option.id)} : issue)};
}

function readEvidence(given: Exclude<GivenValue, GivenOpen>, register: Register): ReadValue {
	const pointers = (Array.isArray(given) ? given : [given]).filter((pointer) => pointer !== '');
	const refs: EvidenceRef[] = [];
	for (const pointer of pointers) {
		const key = typeof pointer === 'string' ? pointer : pointer.document;
		const id = register.get(key) ?? register.get(key.trim().toLowerCase());
		if (id === undefined) return {trouble: words.unknownEvidence(key, nearest(key, [...register.keys()]))};
		const where = typeof pointer === 'string' ? '' : plainText(pointer.where ?? '').trim();
		refs.push(where === '' ? {evidence: id} : {evidence: id, where});
	}

	return {value: refs};
}

function isOpenGiven(given: GivenValue): given is GivenOpen {
	return typeof given === 'object' && 'open' in given;
}
