/** What each type of event holds, for journals that come from anywhere. */
import {openReasons} from '../core/draft/answers.ts';
import type {DraftEvent, Happening} from '../core/draft/draft.ts';
import {isEdition} from '../core/bank/edition.ts';
import {complyAnswers} from '../core/bank/form-row.ts';

export type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNone = (value: unknown) => value === undefined || isText(value);
const isRef = (value: unknown) => typeof value === 'object' && value !== null && isText((value as Fields)['evidence']) && isTextOrNone((value as Fields)['where']);

function isValue(value: unknown): boolean {
	return isText(value) || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || (Array.isArray(value) && value.every(isRef));
}

function isTick(value: unknown): boolean {
	if (typeof value === 'boolean') return true;
	if (typeof value !== 'object' || value === null) return false;
	const {open, who} = value as Fields;
	return (openReasons as readonly unknown[]).includes(open) && isTextOrNone(who);
}

function isResponse(response: unknown): boolean {
	if (typeof response !== 'object' || response === null) return false;
	return 'open' in response ? isTick(response) : isValue((response as Fields)['value']);
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

function isReading(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const {edition, landlord, rows} = value as Fields;
	return isText(edition) && isEdition(edition) && isText(landlord) && isListOf(rows, isFormRow);
}

function isFormRow({provision, comply, complyAsPrinted, evidence, commentary}: Fields): boolean {
	return [provision, complyAsPrinted, evidence, commentary].every(isText) && (complyAnswers as readonly unknown[]).includes(comply);
}

function isTold(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const {promises, statements, given} = value as Fields;
	return isListOf(promises, ({provision, words, by, latest}) => isText(provision) && isTexts(words) && isTextOrNone(by) && isTextOrNone(latest)) && isListOf(statements, ({provision, fact, value: stated, quote}) => [provision, fact, quote].every(isText) && isValue(stated)) && isListOf(given, ({fact, value: answer, provision}) => isText(fact) && isValue(answer) && isTextOrNone(provision));
}

function isListOf(value: unknown, isFitting: (fields: Fields) => boolean): boolean {
	return Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null && isFitting(each as Fields));
}

/** Written by hand: a schema library would be loaded at every start, before the first question. */
const shapes: Readonly<Record<Happening['type'], (event: Fields) => boolean>> = {
	'draft-opened': (event) => isText(event['id']) && isText(event['edition']) && isEdition(event['edition']) && isText(event['bank']),
	'answer-given': ({question, value, confirmed}) => isText(question) && isValue(value) && (confirmed === undefined || (Array.isArray(confirmed) && confirmed.every(isText))),
	'ticks-given': ({list, ticks}) => isText(list) && typeof ticks === 'object' && ticks !== null && Object.values(ticks).every(isTick),
	'left-open': ({question, reason, who}) => isText(question) && (openReasons as readonly unknown[]).includes(reason) && isTextOrNone(who),
	'evidence-added': ({id, title, link, date}) => isText(id) && isText(title) && isTextOrNone(link) && isTextOrNone(date),
	'let-stand': ({provision, gap, words, reason}) => [provision, gap, words, reason].every(isText),
	'evidence-changed': ({id, title, link, date}) => isText(id) && isText(title) && isTextOrNone(link) && isTextOrNone(date),
	'line-left-out': ({line}) => Number.isInteger(line),
	'evidence-removed': ({id}) => isText(id),
	'text-kept': ({where, text}) => isText(where) && isText(text),
	'comment-made': ({provision, author, text}) => [provision, author, text].every(isText),
	'comment-settled': ({comment}) => Number.isInteger(comment),
	'last-year-taken': ({document, reading, unplaced, uncertain, told}) => isText(document) && isReading(reading) && isTexts(unplaced) && isTexts(uncertain) && (told === undefined || isTold(told)),
	moved: ({to, aim}) => isText(to) && (aim === undefined || isText(aim)),
	'section-checked': ({section}) => Number.isInteger(section),
	'bank-changed': ({bank, today}) => isText(bank) && (today === undefined || (typeof today === 'object' && today !== null && Object.values(today).every(isResponse))),
};

/** Fields that some event has; in a line without a checksum another is one that was changed. */
const fieldsKnown = new Set('at by via type question value confirmed reason who id edition bank title link date provision gap words where text document reading unplaced uncertain told to section line list ticks today author comment'.split(' '));

/** `strange` is an event of a type that is not known. With `isWhole` its text is known to be as it was written. */
export function eventIn(fields: Fields, isWhole: boolean): DraftEvent | 'strange' | undefined {
	const {type} = fields;
	if (!isText(type) || !isText(fields['at']) || !isText(fields['by']) || !isText(fields['via'])) return undefined;
	if (!Object.hasOwn(shapes, type)) return isWhole ? 'strange' : undefined;
	const isFitting = shapes[type as Happening['type']](fields) && (isWhole || Object.keys(fields).every((name) => fieldsKnown.has(name)));
	return isFitting ? (fields as unknown as DraftEvent) : undefined;
}
