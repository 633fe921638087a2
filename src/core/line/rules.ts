/** What a clause may be, in the order tried: each rule says whether it takes it. */
import {askingIn} from './asking.ts';
import type {Clause} from './clauses.ts';
import {documentsIn} from './documents.ts';
import {isPromise} from './duties.ts';
import {action, dutyAlone} from './duty-rules.ts';
import {elsewhereIn, missingProvisionIn} from './elsewhere.ts';
import {documents, placeAlone, placeAndDocuments} from './evidence-rules.ts';
import {notTriggeredIn} from './opening.ts';
import {personIn} from './people.ts';
import {add, addMentions, isShort, type Rule, type Sorting} from './sorting.ts';
import {sortText} from './sort-text.ts';

const asked: Rule = (sorting, {clause, words, base}) => {
	if (sorting.open?.reason === 'ask') return false;
	const person = sorting.open === undefined ? undefined : personIn(words, sorting.roles);
	// "TBC - Head of Repairs".
	const asking = askingIn(words, sorting.roles) ?? (person?.isSure ? {who: person.name, to: words.length} : undefined);
	if (asking === undefined) return false;
	if (sorting.answer === undefined) {
		sorting.open = {reason: 'ask', who: asking.who};
		add(sorting, 'who', base, base + asking.to);
		add(sorting, 'commentary', base + asking.to, clause.end);
	} else if (isShort(sorting) && isPromise(words) && !/^(?:ask|check)/i.test(words)) {
		return false;
	} else {
		add(sorting, 'commentary', base, clause.end);
	}

	sorting.previous = 'text';
	return true;
};

const elsewhere: Rule = (sorting, {clause, words, base, label}) => {
	if (sorting.sameAs !== undefined) return false;
	const found = elsewhereIn(words, sorting.context, sorting.answer !== undefined);
	if (found === undefined) return keepMissing(sorting, clause, missingProvisionIn(words, sorting.context));
	const {sameAs, to} = found;
	sorting.sameAs = sameAs.what === 'row' && (label === 'action' || label === 'document') ? {...sameAs, what: label === 'action' ? 'action' : 'evidence'} : sameAs;
	// "As 5.6, but policy 4.3."
	const from = base + to + (/^[\s,]*(?:(?:but|and|plus|with|also|see)\s+)*/i.exec(words.slice(to))?.[0].length ?? 0);
	const mentions = documentsIn(sorting.text.slice(from, clause.to), from, sorting.register);
	add(sorting, 'same-as', clause.from, mentions ? from : base + to);
	if (mentions) addMentions(sorting, mentions);
	else add(sorting, 'commentary', base + to, clause.end);
	sorting.previous = mentions ? 'evidence' : 'text';
	return true;
};

/** The same as a provision that there is not: it may be any other. */
function keepMissing(sorting: Sorting, clause: Clause, missing: string | undefined): boolean {
	if (missing === undefined) return false;
	sorting.noProvision = missing;
	add(sorting, 'commentary', clause.from, clause.end);
	sorting.previous = 'text';
	return true;
}

const untriggered: Rule = (sorting, {clause, base}) => {
	const said = notTriggeredIn(sorting.text, base, clause.to);
	if (said === undefined) return false;
	sorting.notTriggered = true;
	// "No, not triggered" says that nothing came up, not that the Code is not met.
	const [first] = sorting.pieces;
	if (sorting.answer === 'no' && sorting.previous === undefined && first?.kind === 'answer') {
		delete sorting.answer;
		sorting.pieces[0] = {...first, kind: 'not-triggered'};
	}

	const from = said.from === base ? clause.from : said.from;
	add(sorting, 'commentary', clause.from, from);
	add(sorting, 'not-triggered', from, said.to);
	add(sorting, 'commentary', said.to, clause.end);
	sorting.previous = 'text';
	return true;
};

export const rules: readonly Rule[] = [asked, elsewhere, untriggered, dutyAlone, placeAndDocuments, documents, placeAlone, action, sortText];
