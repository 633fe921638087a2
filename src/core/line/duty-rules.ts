/** A clause that says who and by when, or what will be done. */
import {dutyIn, isComing, isHeldBy, isPromise, saysNoDeed, type Duty, type Part} from './duties.ts';
import {isLacking} from './halves.ts';
import {personIn} from './people.ts';
import {add, isShort, noteWrongDay, type Rule, type Sorting} from './sorting.ts';

const joinsBefore = /^[\s,:(–-]*(?:(?:for|and|owner|lead)[\s:]+)?/iu;
const joinsAfter = /[\s,:)–-]*(?:\s(?:to (?:do|lead|action|own|sort|deliver|complete)(?: (?:this|it))?|leading|is leading|responsible))?[\s,:)–-]*$/iu;

/** A person, a day, or both, and nothing else. */
export const dutyAlone: Rule = (sorting, {clause, words, base, next, label}) => {
	const {roles, context: {today}} = sorting;
	const duty = dutyIn(words, base, roles, today, label === 'by');
	if (duty.wrongDay && duty.others.length === 0) {
		noteWrongDay(sorting, duty.wrongDay, false);
		add(sorting, 'commentary', clause.from, clause.end);
		return true;
	}

	const owner = duty.owner ?? personAlone(sorting, duty, label === 'owner');
	if ((duty.by === undefined && owner === undefined) || (!duty.owner && owner ? duty.others.length !== 1 : duty.others.length > 0)) return false;
	if (duty.by && !owner && sorting.previous === 'evidence' && isDocumentDate(sorting, duty.by)) {
		sorting.evidence.push({...sorting.evidence.pop()!, date: duty.by.day});
		add(sorting, 'document-date', clause.from, clause.to);
		return true;
	}

	if ((duty.by && sorting.by !== undefined) || (owner && sorting.owner !== undefined)) return false;
	if (label !== 'owner' && label !== 'by' && !isDuty(sorting, next, owner, duty.by)) return false;
	if (owner) sorting.owner = owner.name;
	if (duty.by) sorting.by = duty.by.day;
	const [first, second] = owner && duty.by ? (owner.from < duty.by.from ? (['owner', 'by'] as const) : (['by', 'owner'] as const)) : [owner ? ('owner' as const) : ('by' as const)];
	const middle = owner && duty.by ? Math.max(owner.from, duty.by.from) : clause.to;
	add(sorting, first, clause.from, middle);
	if (second) add(sorting, second, middle, clause.to);
	if (duty.wrongDay) noteWrongDay(sorting, duty.wrongDay, true);
	sorting.previous = 'duty';
	return true;
};

/** Not every person and day beside an answer says who will do something by when. */
function isDuty(sorting: Sorting, next: string, person: Duty['owner'], by: Duty['by']): boolean {
	const {answer, previous} = sorting;
	const isBesideDay = by !== undefined || ((previous === 'duty' || previous === 'action') && sorting.by !== undefined) || isDayAlone(next, sorting);
	if (answer === undefined && sorting.open === undefined) {
		if (person && isBesideDay && (person.isKnown || by !== undefined)) return true;
		return sorting.owner !== undefined || previous === 'action' || (previous === 'duty' && !person);
	}

	if (!isShort(sorting)) return false;
	if (!person) return true;
	const isNamed = /^\p{Lu}/u.test(person.name);
	if (isBesideDay) return person.isSure || by !== undefined || isNamed;
	const isFirst = previous === undefined;
	return person.isKnown ? !isFirst || answer === 'no' : person.isSure && !isFirst && (answer === 'no' || isNamed);
}

/** Behind a label, whatever it says: "owner: IT". */
function personAlone(sorting: Sorting, {others}: Duty, isLabelled: boolean): Duty['owner'] {
	const [rest] = others;
	if (rest === undefined) return undefined;
	const said = sorting.text.slice(rest.from, rest.to).replace(joinsBefore, '').replace(joinsAfter, '');
	const person = personIn(said, sorting.roles) ?? (isLabelled && said.length <= 60 ? {name: said, isSure: true, isKnown: false} : undefined);
	return person && {...person, from: rest.from, to: rest.to};
}

function isDayAlone(words: string, {context, roles}: Sorting): boolean {
	const {by, owner, others} = dutyIn(words, 0, roles, context.today);
	return by !== undefined && owner === undefined && others.length === 0;
}

function isDocumentDate({evidence, context, answer}: Sorting, by: NonNullable<Duty['by']>): boolean {
	return evidence.at(-1) !== undefined && evidence.at(-1)!.date === undefined && by.isExact && !by.isLed && (by.day <= context.today || answer === 'yes');
}

export const action: Rule = (sorting, {clause, words, base, label}) => {
	const isOpen = sorting.answer === undefined && sorting.open === undefined && sorting.sameAs === undefined;
	if (!isShort(sorting) && !isOpen && label !== 'action') return false;
	const goesOn = sorting.previous === 'action' && !clause.isNewSentence;
	const duty = dutyIn(words, base, sorting.roles, sorting.context.today);
	// "Stage 2 letters by the end of March" is to be done, where nothing in it says that it lacks something.
	const isDue = isShort(sorting) && duty.by?.isLed === true && !isLacking(words) && !/[\p{L}\p{N}]/u.test(sorting.text.slice(Math.max(duty.by.to, duty.owner?.to ?? 0), clause.to));
	const isOnDay = isShort(sorting) && duty.by?.isExact === true && isComing(words);
	const isPromised = duty.isDoer || isPromise(words) || isDue || isOnDay;
	if (label !== 'action' && !goesOn && !(isPromised && (!isOpen || duty.by))) return false;
	const owner = sorting.owner === undefined ? duty.owner : undefined;
	const by = sorting.by === undefined ? duty.by : undefined;
	if (owner) sorting.owner = owner.name;
	if (by) sorting.by = by.day;
	if (owner) add(sorting, 'owner', owner.from, owner.to);
	if (by) add(sorting, 'by', by.from, by.to);
	if (duty.wrongDay) noteWrongDay(sorting, duty.wrongDay, isHeldBy(duty.wrongDay, owner));
	if (!by && duty.by && isHeldBy(duty.by, owner)) add(sorting, 'commentary', duty.by.from, duty.by.to);
	const taken = [owner, by].flatMap((part) => part ?? []).toSorted((a, b) => a.from - b.from);
	const kind = label !== 'action' && sorting.previous !== 'action' && saysNoDeed(restOf(sorting.text, base, clause.to, taken)) ? 'commentary' : 'action';
	let from = clause.from;
	for (const part of [...taken, {from: clause.to, to: clause.to}]) {
		add(sorting, kind, from, part.from, from < base ? {valueFrom: base} : {});
		from = Math.max(from, part.to);
	}

	sorting.previous = 'action';
	return true;
};

function restOf(text: string, from: number, to: number, taken: readonly Part[]): string {
	const between = [...taken.map((part) => part.from), to].map((end, index) => text.slice(index === 0 ? from : taken[index - 1]!.to, end));
	return between.join(' ');
}
