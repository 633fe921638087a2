/** The documents a text names: "Stage One Response Letter Template", "the Complaints Policy". */
import {isPlain} from './restatement.ts';

interface DocumentName {
	/** The words before the type: those in capitals, and what joins them. */
	readonly words: readonly string[];
	readonly type: string;
	/** It still has to come: "the proposed new Redress Policy". */
	readonly isProposed: boolean;
	readonly start: number;
	readonly end: number;
}

const documentType =
	/\b(?:polic(?:y|ies)|procedures?|process(?:es)?|strateg(?:y|ies)|code|charter|standards?|framework|scheme|act|regulations?|guidance|protocols?|reports?|guides?|templates?|forms?|leaflets?|handbook|manual|booklet)\b/gi;
const ofName = /^(?:[A-ZÀ-Þ]\S*|and|of|for|the|to|with)$/;
const proposed = /\b(?:proposed|draft|planned|forthcoming|upcoming)(?: new)? $/i;

export function documentNames(text: string): readonly DocumentName[] {
	const names: DocumentName[] = [];
	for (const {0: type, index: end} of text.matchAll(documentType)) {
		const words: string[] = [];
		let start = end;
		while (start > 0 && text[start - 1] === ' ') {
			const before = text.lastIndexOf(' ', start - 2) + 1;
			const word = text.slice(before, start - 1);
			if (!ofName.test(word)) break;
			words.push(word.replace(/[,;:'’].*$/, ''));
			start = before;
		}

		names.push({words, type, isProposed: proposed.test(text.slice(Math.max(0, start - 20), start)), start, end: end + type.length});
	}

	return names;
}

const record = /^(?:reports?|guides?|templates?|forms?|leaflets?|handbook|manual|booklet)$/i;
const notOneDocument = /^(?:Strateg|Code|Act|Regulation|Scheme|Standard|Framework)/;

/** It bears a name of its own: neither the complaints policy, nor a law or a Code, nor a whole strategy. */
export function isOtherDocument({words, type, isProposed}: DocumentName): boolean {
	if (isProposed || !/^[A-Z]/.test(type) || notOneDocument.test(type)) return false;
	return record.test(type) || words.some((word) => /^[A-ZÀ-Þ]/.test(word) && !isPlain(word));
}

/** The text without the names: "policy" for each policy; a record keeps its type, which may be the particular. */
export function withoutNames(text: string, documents: readonly DocumentName[]): string {
	let rest = '';
	let from = 0;
	for (const {type, start, end} of documents) {
		if (start > from) rest += text.slice(from, start);
		rest += record.test(type) ? ` ${type} ` : ' policy ';
		from = Math.max(from, end);
	}

	return documents.length === 0 ? text : rest + text.slice(from);
}
