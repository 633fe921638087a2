/** A row's head in the drawn interview, what is known at it, and what is said of rows that fill themselves in. */
import type {Bank, Question} from '../../core/bank/bank.ts';
import type {Row} from '../../core/draft/branching.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {passOf} from '../../core/draft/pass.ts';
import {fillIn, suggestionFor} from '../../core/draft/suggestion.ts';
import {formatValue, givenText} from '../../core/kinds/given-text.ts';
import {followsWords} from './interview.ts';
import {shortened} from './phrasing.ts';
import {shortName} from './short-names.ts';

export const rowHeadWords = {
	/** How far one is stands at the foot. */
	place: (draft: Draft) => (passOf(draft) === 'first' ? 'first pass' : ''),
	known: (facts: readonly string[]) => `Known: ${facts.join(' · ')} (Ctrl-X)`,
	change: 'Which of these is to be changed?',
	nothingKnown: 'Nothing known stands at this provision yet.',
};

/** What a row rests on that has been said, where it is not asked for at the row itself. */
export function knownFacts(draft: Draft, row: Row): readonly Question[] {
	const here = passOf(draft) === 'first' ? row.asked.filter(({role}) => role === 'fact') : [];
	return [...row.known, ...here].filter((question) => givenText(draft, question) !== undefined);
}

/** Each text of a row cut to what can be taken in. */
const longestWritten = 160;

/** In a first pass, what was written at a row beside its answer: a note typed now is added to it. Empty where nothing was. */
export function writtenHere(draft: Draft, row: Row): readonly string[] {
	if (passOf(draft) !== 'first') return [];
	const pieces = row.asked.filter(({role}) => role === 'follow-up').flatMap((question) => {
		const text = shortened(givenText(draft, question) ?? '', longestWritten);
		return text === '' ? [] : [question.kind === 'evidence' ? text : `${shortName(question)}: ${text}`];
	});
	return pieces.length === 0 ? [] : [`Written here: ${pieces.join(' · ')}`];
}

export function knownText(draft: Draft, question: Question): string {
	return `${shortName(question)}: ${givenText(draft, question) ?? ''}`;
}

/** A row that nobody was asked about: what it is, and why. */
export function filledInWords(bank: Bank, draft: Draft, row: Row): string {
	const {id} = row.provision;
	if (row.follows) return followsWords(row);
	if (row.notTriggered !== undefined) return `${id} is a Yes by itself. ${row.notTriggered}`;
	const why = suggestionFor(bank, draft, row.provision).conflicts.map((rule) => fillIn(bank, draft, rule.say, (fact, value) => formatValue(draft, fact, value).toLowerCase()));
	return `${id} is a No by what you said. ${why.join(' ')} To answer it all the same: jump ${id}`;
}
