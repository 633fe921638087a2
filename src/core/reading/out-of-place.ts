/** Finds in a row's own words what only another edition of the Code says. */
import type {OutOfPlace} from '../bank/frame.ts';
import type {TextRow} from './text-row.ts';
import {findPhrase, hasPhrase, mayHold, phrasesOf} from './phrases.ts';
import {sentencesOf} from './sentences.ts';
import {isInUse} from './standing.ts';

interface FoundOutOfPlace {
	readonly rule: OutOfPlace;
	readonly quote: string;
}

export function outOfPlaceIn(row: TextRow, rules: readonly OutOfPlace[]): FoundOutOfPlace | undefined {
	const possible = rules.filter(({at, words}) => (!at || at.includes(row.provision.id)) && mayHold(phrasesOf(words), row.text));
	for (const {text} of possible.length > 0 ? sentencesOf(row) : []) {
		for (const rule of possible) {
			const match = findPhrase(phrasesOf(rule.words), text);
			if (match && isInUse(text, match) && !(rule.unless && hasPhrase(phrasesOf(rule.unless), text))) return {rule, quote: match.quote};
		}
	}

	return undefined;
}
