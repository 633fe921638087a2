/** What a clause may be, in the order tried: each rule says what it takes. */
import {askingIn} from './asking.ts';
import {documentsIn, type Mention} from './documents.ts';
import {dutyIn, isPromise, type Duty} from './duties.ts';
import {elsewhereIn} from './elsewhere.ts';
import {notTriggeredEnd} from './opening.ts';
import {personIn} from './people.ts';
import {isPlace} from './places.ts';
import {add, addMentions, isShort, type Reading, type Rule, type Sorting} from './sorting.ts';
import {sortText} from './sort-text.ts';

const asked: Rule = (sorting, {clause, words, base}) => {
	if (sorting.open?.reason === 'ask') return false;
	const asking = askingIn(words, sorting.context.roles);
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
	if (found === undefined) return false;
	const {sameAs, to} = found;
	sorting.sameAs = sameAs.what === 'row' && (label === 'action' || label === 'document') ? {...sameAs, what: label === 'action' ? 'action' : 'evidence'} : sameAs;
	add(sorting, 'same-as', clause.from, base + to);
	add(sorting, 'commentary', base + to, clause.end);
	sorting.previous = 'text';
	return true;
};

const untriggered: Rule = (sorting, {clause, base}) => {
	const to = notTriggeredEnd(sorting.text, base);
	if (to === undefined || to > clause.end) return false;
	sorting.notTriggered = true;
	add(sorting, 'not-triggered', clause.from, to);
	add(sorting, 'commentary', to, clause.end);
	sorting.previous = 'text';
	return true;
};

const onlyJoins = /^[\s,:(–-]*(?:(?:for|and|owner|lead)[\s:]+)?|[\s,:)–-]*(?:\s(?:to (?:do|lead|action|own|sort|deliver|complete)(?: (?:this|it))?|leading|is leading|responsible))?[\s,:)–-]*$/giu;

/** A person, a day, or both, and nothing else. */
const dutyAlone: Rule = (sorting, reading) => {
	const {clause, words, base, next, label} = reading;
	const {roles, today} = sorting.context;
	const duty = dutyIn(words, base, roles, today);
	if (duty.wrongDay && duty.others.length === 0) {
		sorting.wrongDay ??= sorting.text.slice(duty.wrongDay.from, duty.wrongDay.to);
		add(sorting, 'commentary', clause.from, clause.end);
		return true;
	}

	const owner = duty.owner ?? personAlone(sorting, duty);
	if ((duty.by === undefined && owner === undefined) || (!duty.owner && owner ? duty.others.length !== 1 : duty.others.length > 0)) return false;
	if (duty.by && !owner && sorting.previous === 'evidence' && isDocumentDate(sorting, duty.by)) {
		sorting.evidence.push({...sorting.evidence.pop()!, date: duty.by.day});
		add(sorting, 'document-date', clause.from, clause.to);
		return true;
	}

	if ((duty.by && sorting.by !== undefined) || (owner && sorting.owner !== undefined)) return false;
	if (label !== 'owner' && label !== 'by' && !isDuty(sorting, reading, owner, duty.by)) return false;
	if (owner) sorting.owner = owner.name;
	if (duty.by) sorting.by = duty.by.day;
	const [first, second] = owner && duty.by ? (owner.from < duty.by.from ? (['owner', 'by'] as const) : (['by', 'owner'] as const)) : [owner ? ('owner' as const) : ('by' as const)];
	const middle = owner && duty.by ? Math.max(owner.from, duty.by.from) : clause.to;
	add(sorting, first, clause.from, middle);
	if (second) add(sorting, second, middle, clause.to);
	sorting.previous = 'duty';
	return true;

	function isDuty(of: Sorting, _: Reading, person: Duty['owner'], by: Duty['by']): boolean {
		const isBesideDay = by !== undefined || (of.previous === 'duty' && of.by !== undefined) || isDayAlone(next, of);
		if (of.answer === undefined && of.open === undefined) {
			if (person && isBesideDay && (person.isKnown || by !== undefined)) return true;
			return of.owner !== undefined || of.previous === 'action' || (of.previous === 'duty' && !person);
		}

		if (!isShort(of)) return false;
		if (!person) return true;
		if (isBesideDay) return person.isSure || by !== undefined || /^\p{Lu}/u.test(person.name);
		const isFirst = of.previous === undefined;
		return person.isKnown ? !isFirst || of.answer === 'no' : person.isSure && !isFirst && (of.answer === 'no' || /^\p{Lu}/u.test(person.name));
	}
};

function personAlone(sorting: Sorting, {others}: Duty): Duty['owner'] {
	const [rest] = others;
	if (rest === undefined) return undefined;
	const person = personIn(sorting.text.slice(rest.from, rest.to).replaceAll(onlyJoins, ''), sorting.context.roles);
	return person && {...person, from: rest.from, to: rest.to};
}

function isDayAlone(words: string, {context}: Sorting): boolean {
	const {by, owner, others} = dutyIn(words, 0, context.roles, context.today);
	return by !== undefined && owner === undefined && others.length === 0;
}

function isDocumentDate({evidence, context, answer}: Sorting, by: NonNullable<Duty['by']>): boolean {
	return evidence.at(-1) !== undefined && evidence.at(-1)!.date === undefined && by.isExact && !by.isLed && (by.day <= context.today || answer === 'yes');
}

const documents: Rule = (sorting, reading) => {
	const {clause, words, base, label} = reading;
	const mentions = documentsIn(words, base, sorting.register);
	if (mentions === undefined || (label !== 'document' && !isEvidence(sorting, reading, mentions))) return false;
	addMentions(sorting, mentions);
	const pieces = mentions.flatMap(({pieces}) => pieces);
	if (pieces[0] && pieces[0].from > clause.from) sorting.pieces.push({kind: 'document', from: clause.from, to: pieces[0].from});
	sorting.previous = 'evidence';
	return true;
};

/** "No: website" says what is short; so does a word in the middle of a sentence. */
function isEvidence(sorting: Sorting, {clause, words, next}: Reading, mentions: readonly Mention[]): boolean {
	const isPlaced = mentions.some(({evidence}) => evidence.where !== undefined || evidence.link !== undefined || evidence.date !== undefined);
	const isSure = isPlaced || mentions.every(({isWhole}) => isWhole);
	if (sorting.previous === 'text' && !clause.isNewSentence && (!isSure || /^(?:and|or)\s/i.test(words))) return isPlaced && !/^or\s/i.test(words);
	if (!isSure && /^(?:and|or|nor|which|who|that|are|is|were|was|have|has)\s/i.test(next) && documentsIn(next, 0, sorting.register) === undefined && /^(?:or|nor|which|who|that|are|is|were|was|have|has)\s|\s(?:to|is|are|do|does)\s/i.test(next)) return false;
	if (!isShort(sorting)) return true;
	return isPlaced || /^(?:see|evidence|refer|ref|per)\b/i.test(words) || (isSure && sorting.previous !== undefined);
}

const placeAlone: Rule = (sorting, {clause, words}) => {
	const last = sorting.evidence.at(-1);
	const place = words.replace(/^\((.*)\)$/, '$1').replace(/^(?:and|at|in|&)\s+/i, '');
	if (sorting.previous !== 'evidence' || last === undefined || !isPlace(place)) return false;
	sorting.evidence[sorting.evidence.length - 1] = {...last, where: last.where === undefined ? place : `${last.where}, ${place}`};
	add(sorting, 'where', clause.from, clause.to);
	return true;
};

const action: Rule = (sorting, {clause, words, base, label}) => {
	const isOpen = sorting.answer === undefined && sorting.open === undefined && sorting.sameAs === undefined;
	if (!isShort(sorting) && !isOpen && label !== 'action') return false;
	const goesOn = sorting.previous === 'action' && !clause.isNewSentence;
	const duty = dutyIn(words, base, sorting.context.roles, sorting.context.today);
	const isPromised = duty.isDoer || isPromise(words);
	if (label !== 'action' && !goesOn && !(isPromised && (!isOpen || duty.by))) return false;
	const owner = sorting.owner === undefined ? duty.owner : undefined;
	const by = sorting.by === undefined ? duty.by : undefined;
	if (owner) sorting.owner = owner.name;
	if (by) sorting.by = by.day;
	if (owner) add(sorting, 'owner', owner.from, owner.to);
	if (by) add(sorting, 'by', by.from, by.to);
	if (duty.wrongDay) sorting.wrongDay ??= sorting.text.slice(duty.wrongDay.from, duty.wrongDay.to);
	const taken = [owner, by].flatMap((part) => part ?? []).toSorted((a, b) => a.from - b.from);
	let from = clause.from;
	for (const part of [...taken, {from: clause.to, to: clause.to}]) {
		add(sorting, 'action', from, part.from, from < base ? {valueFrom: base} : {});
		from = part.to;
	}

	sorting.previous = 'action';
	return true;
};

export const rules: readonly Rule[] = [asked, elsewhere, untriggered, dutyAlone, documents, placeAlone, action, sortText];
