/** Finds in a row's own words what breaks the Code. */
import type {Edition} from '../../bank/edition.ts';
import type {Provision} from '../../bank/bank.ts';
import type {TextRow} from '../text-row.ts';
import {findPhrase, hasPhrase, type Match} from '../phrases.ts';
import {sentencesOf} from '../sentences.ts';
import {isInUse, isStanding} from '../standing.ts';
import {conflictRules} from './index.ts';
import {limitsBroken} from './limits.ts';
import type {ConflictRule} from './rule.ts';

export interface Conflict {
	readonly rule: string;
	readonly quote: string;
	readonly clause: string | undefined;
}

export function conflictsIn(row: TextRow, edition: Edition): readonly Conflict[] {
	const text = row.text.toLowerCase();
	const conflicts = rulesAt(edition, row).flatMap((rule) => {
		if (!rule.mentions.some((word) => text.includes(word))) return [];
		const quote = broken(rule, row);
		return quote === undefined ? [] : [{rule: rule.id, quote, clause: rule.clause[edition]}];
	});
	return [...conflicts, ...limitsBroken(row, edition)];
}

function broken(rule: ConflictRule, row: TextRow): string | undefined {
	for (const {text, isHeading} of sentencesOf(row)) {
		if (isHeading) continue;
		if (isAlone(rule, text)) return text;
		const found = firstStanding(rule, text);
		if (found) return found.quote;
	}

	return undefined;
}

const restOfTitle = /^(?:\s+(?:\p{Lu}[\p{L}’&-]*|and|of|the|&))*\W*$/u;

function isAlone({alone, unless}: ConflictRule, text: string): boolean {
	const found = alone && findPhrase(alone, text);
	return found !== undefined && found.start === 0 && restOfTitle.test(text.slice(found.end)) && !(unless && hasPhrase(unless, text));
}

function firstStanding({breaks, isRefusal, beside = [], unless}: ConflictRule, text: string): Match | undefined {
	for (let found = findPhrase(breaks, text); found; found = findPhrase(breaks, text, found.end)) {
		if (!(isRefusal ? isInUse : isStanding)(text, found)) continue;
		if (!beside.every((list) => hasPhrase(list, text))) return undefined;
		return unless && hasPhrase(unless, text) ? undefined : found;
	}

	return undefined;
}

const known = new WeakMap<Provision, {readonly inDrafts: readonly ConflictRule[]; readonly inDocuments: readonly ConflictRule[]}>();

/** A provision belongs to one edition. Some rules are left to the interview's own questions where there is a draft. */
function rulesAt(edition: Edition, {provision, action}: TextRow): readonly ConflictRule[] {
	let rules = known.get(provision);
	if (!rules) {
		const tells = (places: ConflictRule['at'] | undefined) => places?.[edition] === 'every' || places?.[edition]?.includes(provision.id);
		rules = {inDrafts: conflictRules.filter(({at}) => tells(at)), inDocuments: conflictRules.filter(({at, atInDocuments}) => tells(at) || tells(atInDocuments))};
		known.set(provision, rules);
	}

	return action === undefined ? rules.inDocuments : rules.inDrafts;
}
