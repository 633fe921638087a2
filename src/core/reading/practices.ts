/** Finds in a row's own words what breaks the Code: the practices that the bank forbids, and times beyond its longest. */
import type {Bank, Provision} from '../bank/bank.ts';
import type {Practice} from '../bank/practice.ts';
import type {TextRow} from './text-row.ts';
import {limitsBroken} from './limits-broken.ts';
import {findPhrase, hasPhrase, mayHold, phrasesOf, type Match, type Phrases} from './phrases.ts';
import {sentencesOf} from './sentences.ts';
import {isInUse, isStanding} from './standing.ts';

interface Conflict {
	readonly rule: string;
	readonly quote: string;
	readonly clause: string | undefined;
}

export function conflictsIn(row: TextRow, bank: Bank): readonly Conflict[] {
	const practices = practicesAt(bank, row).flatMap((practice) => {
		const quote = practiceIn(row, practice);
		return quote === undefined ? [] : [{rule: practice.id, quote, clause: practice.clause}];
	});
	return [...practices, ...limitsBroken(row, bank)];
}

/** The words that state the practice. */
export function practiceIn(row: TextRow, practice: Practice): string | undefined {
	const breaks = phrasesOf(practice.breaks);
	const alone = practice.alone && phrasesOf(practice.alone);
	if (!mayHold(breaks, row.text) && !(alone && mayHold(alone, row.text))) return undefined;
	for (const {text, isHeading} of sentencesOf(row)) {
		if (isHeading) continue;
		if (alone && isAlone(alone, practice, text)) return text;
		const found = firstStanding(breaks, practice, text);
		if (found) return found.quote;
	}

	return undefined;
}

const restOfTitle = /^(?:\s+(?:\p{Lu}[\p{L}’&-]*|and|of|the|&))*\W*$/u;

function isAlone(alone: Phrases, practice: Practice, text: string): boolean {
	const found = findPhrase(alone, text);
	return found !== undefined && found.start === 0 && restOfTitle.test(text.slice(found.end)) && !isExcused(practice, text);
}

function firstStanding(breaks: Phrases, practice: Practice, text: string): Match | undefined {
	for (let found = findPhrase(breaks, text); found; found = findPhrase(breaks, text, found.end)) {
		if (!(practice.isRefusal ? isInUse : isStanding)(text, found)) continue;
		const isWhole = (practice.beside ?? []).every((list) => hasPhrase(phrasesOf(list), text));
		return isWhole && !isExcused(practice, text) ? found : undefined;
	}

	return undefined;
}

function isExcused({unless}: Practice, text: string): boolean {
	return unless !== undefined && hasPhrase(phrasesOf(unless), text);
}

const known = new WeakMap<Provision, {readonly inDrafts: readonly Practice[]; readonly inDocuments: readonly Practice[]}>();

/** A provision belongs to one bank. Some practices are left to the interview's own questions where there is a draft. */
function practicesAt({practices}: Bank, {provision, action}: TextRow): readonly Practice[] {
	let told = known.get(provision);
	if (!told) {
		const inDrafts = practices.filter((practice) => isToldAt(practice, provision.id, false));
		told = {inDrafts, inDocuments: practices.filter((practice) => isToldAt(practice, provision.id, true))};
		known.set(provision, told);
	}

	return action === undefined ? told.inDocuments : told.inDrafts;
}

export function isToldAt({at, inDocuments}: Practice, provision: string, isDocument: boolean): boolean {
	return at === 'every' || at.includes(provision) || (isDocument && inDocuments?.includes(provision) === true);
}
