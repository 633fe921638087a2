/** A clause that names documents, or a place in the document before it. */
import {documentsIn, type Mention} from './documents.ts';
import {isCodedPlace, isPlace} from './places.ts';
import {add, addMentions, isShort, type Reading, type Rule, type Sorting} from './sorting.ts';

export const documents: Rule = (sorting, reading) => {
	const {clause, words, base, label} = reading;
	// "Policy 4.2 (approved by the Board)": the aside is commentary.
	const aside = / \([^()]*\)$/.exec(words);
	const inWhole = documentsIn(words, base, sorting.register);
	const mentions = inWhole ?? (aside ? documentsIn(words.slice(0, aside.index), base, sorting.register) : undefined);
	if (mentions === undefined || (label !== 'document' && !isEvidence(sorting, reading, mentions))) return false;
	addMentions(sorting, mentions);
	const pieces = mentions.flatMap(({pieces}) => pieces);
	if (pieces[0] && pieces[0].from > clause.from) sorting.pieces.push({kind: 'document', from: clause.from, to: pieces[0].from});
	if (!inWhole) add(sorting, 'commentary', base + aside!.index, clause.to);
	sorting.previous = 'evidence';
	return true;
};

const goesOn = /^(?:or|nor|which|who|that|are|is|was|were|have|has)\s|^(?:and|nor)\s.*\s(?:to|is|are|do|does)\s/i;

/** "No: website" says what is short; so does a word in the middle of a sentence. */
function isEvidence(sorting: Sorting, {clause, words, next}: Reading, mentions: readonly Mention[]): boolean {
	const isPlaced = mentions.some(({evidence}) => evidence.where !== undefined || evidence.link !== undefined || evidence.date !== undefined);
	const isSure = isPlaced || mentions.every(({isWhole}) => isWhole);
	if (sorting.previous === 'text' && !clause.isNewSentence) {
		if (/^or\s/i.test(words)) return false;
		return isPlaced || (isSure && !/^and\s/i.test(words));
	}

	if (!isSure && goesOn.test(next) && documentsIn(next, 0, sorting.register) === undefined) return false;
	if (!isShort(sorting)) return true;
	return isPlaced || /^(?:see|evidence|refer|ref|per)\b/i.test(words) || (isSure && sorting.previous !== undefined);
}

/** "P. 12 and the call guide p. 3": the first of them lies in the document before. */
export const placeAndDocuments: Rule = (sorting, {clause, words, base}) => {
	const last = sorting.evidence.at(-1);
	const [upToNext, place] = /^(.{1,60}?)\s*(?:,|and|&|\+|plus)\s+(?=\p{L})/iu.exec(words) ?? [];
	if (sorting.previous !== 'evidence' || last === undefined || place === undefined) return false;
	const isCoded = isCodedPlace(place, last.where ?? '') && !sorting.register.some(({entry}) => entry.id === place);
	if (!isCoded && !isPlace(place.replace(/ \([\p{L} ,'&-]{3,40}\)$/u, ''))) return false;
	const mentions = documentsIn(words.slice(upToNext!.length), base + upToNext!.length, sorting.register);
	if (mentions === undefined) return false;
	placeLast(sorting, place, clause.from, base + upToNext!.length);
	addMentions(sorting, mentions);
	return true;
};

export const placeAlone: Rule = (sorting, {clause, words}) => {
	const last = sorting.evidence.at(-1);
	const place = words.replace(/ \([\p{L} ,'&-]{3,40}\)$/u, '').replace(/^(?:and|at|in|&)\s+/i, '');
	if (sorting.previous !== 'evidence' || last === undefined || !(isPlace(place) || isCodedPlace(place, last.where ?? ''))) return false;
	placeLast(sorting, words.replace(/^(?:and|at|in|&)\s+/i, ''), clause.from, clause.to);
	return true;
};

function placeLast(sorting: Sorting, place: string, from: number, to: number): void {
	const last = sorting.evidence.pop()!;
	sorting.evidence.push({...last, where: last.where === undefined ? place : `${last.where}, ${place}`});
	add(sorting, 'where', from, to);
}
