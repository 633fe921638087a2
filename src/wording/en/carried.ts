/** What is said of last year's document while this year's draft is written, in every mode. */
import type {Bank, Question} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import type {Comply, FormRow} from '../../core/bank/form-row.ts';
import {formatValue} from '../../core/kinds/given-text.ts';
import {askedAnew} from '../../core/last-year/asked-anew.ts';
import type {CarriedAnswer} from '../../core/last-year/carried-answer.ts';
import {partsAskedAnew, type CarriedTicks} from '../../core/last-year/carried-ticks.ts';
import {carriedRow, carriedRows, endedRows, strayRows, type CarriedRow} from '../../core/last-year/carried-rows.ts';
import {carriedProgress} from '../../core/last-year/waiting.ts';
import type {CodeChange, PhraseChange} from '../../core/last-year/code-changes.ts';
import type {LastYear} from '../../core/draft/last-year.ts';
import {lastPromises} from '../../core/last-year/promises.ts';
import {capital, joined, numberWord} from './phrasing.ts';

export const carriedWords = {
	same: (what: string) => `Same as last year: ${what}`,
	keepIt: 'Enter alone keeps it.',
	keeps: (answers: number) => `Ctrl-T keeps ${answers} from last year`,
	typeKeep: (answers: number) => (answers > 1 ? `Type keep to keep it and what follows as last year, ${answers} answers in all.` : 'Type keep to keep it.'),
	kept: 'Kept as last year:',
	keptRest: 'The rest as last year:',
	keptAnswer: (asked: string, given: string) => `${asked} ${given === '' ? 'Nothing to add.' : given}`,
	nothing: 'There is no answer to keep yet. Type an answer, or skip to come back to it later.',
	begun: 'You have begun to write something of your own here. Give it, or empty it to keep last year’s.',
	notConfirmed: (what: string) => `carried, not confirmed: ${what}`,
	waiting: (rows: number) => (rows === 0 ? '' : `, ${rows} carried, not confirmed`),
	anew: 'New since last year’s Code: its answer does not cover this.',
	keepsRest: 'Ctrl-T gives it and keeps what follows',
	asLastYear: 'As last year.',
	tickedAsLastYear: 'Ticked as last year.',
	anewShort: 'New since last year.',
	anewNumbers: (numbers: readonly number[], count: number) => (numbers.length === count ? 'New since last year.' : `New since last year: ${joined(numbers.map(String))}.`),
	anewParts: (labels: readonly string[]) => `New since last year’s Code: ${labels.join('; ')}.`,
	promises: 'Last year’s promises',
} as const;

const complyWords: Readonly<Record<Comply, string>> = {yes: 'Yes.', no: 'No.', partial: 'Partly.', 'not-applicable': 'Not applicable.', blank: 'No answer.'};

/** What was read, for somebody who begins: where it comes from, what comes first, what waits, what cannot be carried. */
export function lastYearGreeting(bank: Bank, draft: Draft): readonly string[] {
	const {lastYear} = draft;
	if (!lastYear) return [];
	const {document, reading, unplaced} = lastYear;
	const promises = lastPromises(bank, draft).length;
	const arrived = carriedRows(bank, draft).size;
	const without = endedRows(bank, draft).length + strayRows(bank, draft).length;
	const landlord = reading.landlord === '' ? '' : `${reading.landlord}, `;
	return [
		`Last year’s document, “${document}”: ${counted(reading.rows.length, 'row')} read, ${landlord}${reading.edition} form.`,
		`${capital(counted(arrived, 'provision'))} of this form ${arrived === 1 ? 'begins' : 'begin'} with what it says. It counts as answered only once you have confirmed it.`,
		...(promises > 0 ? [`${capital(counted(promises, 'promise'))} ${promises === 1 ? 'was' : 'were'} found in it, and ${promises === 1 ? 'comes' : 'come'} first.`] : []),
		...(without > 0 ? [`${capital(counted(without, 'row'))} cannot be carried: ${without === 1 ? 'it is' : 'they are'} kept at the end of the draft.`] : []),
		...(unplaced.length > 0 ? [`${capital(counted(unplaced.length, 'piece'))} of its text could not be placed: ${unplaced.length === 1 ? 'it is' : 'they are'} kept at the end of the draft too.`] : []),
	];
}

/** For somebody who comes back. */
export function lastYearWaiting(bank: Bank, draft: Draft): string {
	const {waiting} = carriedProgress(bank, draft);
	return waiting === 0 ? '' : `${capital(counted(waiting, 'provision'))} ${waiting === 1 ? 'is' : 'are'} carried from last year and not confirmed yet.`;
}

/** What last year's document says at a provision, row by row; `shorten` keeps the texts to what can be taken in. */
export function saidLastYear(bank: Bank, draft: Draft, provision: string, shorten: (text: string) => string): readonly string[] {
	const {lastYear} = draft;
	if (!lastYear) return [];
	const row = carriedRow(bank, draft, provision);
	const isNew = isNewProvision(bank, lastYear, provision);
	if (!row) return [isNew ? `New in ${bank.edition}: nothing to carry.` : 'Last year’s document says nothing here.'];
	const lead = isNew ? [`New in ${bank.edition}. Last year, near to it:`] : [];
	const helps = row.origin.kind === 'reworked' ? ['That answer does not carry over.'] : [];
	const unsure = row.isUncertain ? ['This was hard to read in the document. Compare it before you keep it.'] : [];
	return [...lead, ...row.rows.map((each) => saidInRow(each, shorten)), ...helps, ...unsure];
}

/** Where last year's answer does not carry over: what it was. Its words are for `why`. */
export function saidBriefly({rows, said}: CarriedRow): string {
	const answer = said === undefined ? 'no answer' : {yes: 'Yes', no: 'No', partly: 'Partly', 'not-applicable': 'not applicable'}[said];
	return `Last year at ${joined([...new Set(rows.map(({provision}) => provision))])}: ${answer}. It does not carry over.`;
}

function saidInRow({provision, comply, evidence, commentary}: FormRow, shorten: (text: string) => string): string {
	const text = [evidence, commentary].filter((each) => each !== '').join('\n');
	return `Last year at ${provision}: ${complyWords[comply]}${text === '' ? '' : ` “${shorten(text)}”`}`;
}

function isNewProvision(bank: Bank, {reading}: LastYear, provision: string): boolean {
	return reading.edition !== bank.edition && bank.crosswalk?.origins.find((origin) => origin.provision === provision)?.kind === 'new';
}

/** What changed at the provision since last year's form, in a sentence. */
export function whatChanged({origin}: CarriedRow): string {
	return origin.changed === undefined ? '' : `What changed: ${origin.changed}`;
}

/** ... and how much of it is asked anew. */
export function toldChanged(bank: Bank, draft: Draft, row: CarriedRow): string {
	const anew = askedAnew(bank, draft, row.provision).length;
	const covers = anew === 0 ? '' : ` ${capital(counted(anew, 'question'))} here ${anew === 1 ? 'is' : 'are'} asked anew.`;
	return row.origin.changed === undefined ? '' : `${whatChanged(row)}${covers}`;
}

/** The Code's words with what was taken out and put in between marks. */
export function markedChanges(former: Bank['edition'], change: CodeChange): readonly string[] {
	if (change.type === 'rewritten') return formerWords(former, change.before);
	const text = change.phrases.map((phrase, index) => (typeof phrase === 'string' ? around(phrase, index > 0, index < change.phrases.length - 1) : marked(phrase))).join(' ');
	return [`Words since ${former}, [-taken out-] {+put in+}: ${text}`];
}

function marked(phrase: PhraseChange): string {
	return [phrase.out && `[-${phrase.out}-]`, phrase.in && `{+${phrase.in}+}`].filter((each) => each !== '').join(' ');
}

/** The same in sentences, for the ear. */
export function toldChanges(former: Bank['edition'], change: CodeChange): readonly string[] {
	if (change.type === 'rewritten') return formerWords(former, change.before);
	const told = change.phrases.flatMap((phrase) => (typeof phrase === 'string' ? [] : [toldPhrase(phrase)]));
	return [`Words changed since ${former}. ${told.join(' ')}`];
}

function toldPhrase(phrase: PhraseChange): string {
	const [out, put] = [phrase.out, phrase.in].map((text) => text.replace(/[.,;:]$/, ''));
	if (phrase.out === '') return `Put in: “${put}”.`;
	return phrase.in === '' ? `Taken out: “${out}”.` : `“${out}” is now “${put}”.`;
}

function formerWords(former: Bank['edition'], before: Extract<CodeChange, {type: 'rewritten'}>['before']): readonly string[] {
	return before.map(({provision, requirement}) => `The ${former} Code said at ${provision}: ${requirement}`);
}

const wordsShown = 4;

/** Words that stayed, cut down to those beside a change. */
function around(text: string, isAfter: boolean, isBefore: boolean): string {
	const words = text.split(' ');
	const most = (isAfter ? wordsShown : 0) + (isBefore ? wordsShown : 0);
	if (words.length <= most + 2) return text;
	return [...(isAfter ? words.slice(0, wordsShown) : []), '…', ...(isBefore ? words.slice(-wordsShown) : [])].join(' ');
}

/** Where what stands in the input comes from. `isShown`: its words are there to be read. */
export function sourceWords(draft: Draft, question: Question, {value, provisions, quote, isImplied}: CarriedAnswer, isShown: boolean): string {
	const source = sourceOf(provisions);
	const text = formatValue(draft, question, value);
	if (quote !== undefined) return `${quoted(provisions, quote)} Is it still so${isShown ? '' : `: ${text}`}?`;
	if (isShown) return `From ${source}.`;
	return isImplied ? `The Yes at ${source} means ${text} here.` : `${capital(source)}: ${ended(text)}`;
}

/** Where the ticks that stand in a list come from; `text` is what they are, where they are not seen. */
export function tickSourceWords({carried}: CarriedTicks, text?: string, isSeen = false): string {
	const source = sourceOf([...new Set([...carried.values()].flatMap(({provisions}) => provisions))]);
	const quotes = [...new Set([...carried.values()].flatMap(({provisions, quote}) => (quote === undefined ? [] : [quoted(provisions, quote)])))];
	const lead = isSeen ? carriedWords.tickedAsLastYear : text === undefined ? `Ticked from ${source}.` : `${capital(source)}: ${ended(text)}`;
	return [lead, ...quotes, ...(quotes.length > 0 ? ['Is it still so?'] : [])].join(' ');
}

/** The parts of a list that last year's answer does not cover; empty where it covers all. */
export function anewPartsWords(bank: Bank, draft: Draft, list: Question): string {
	const parts = partsAskedAnew(bank, draft, list);
	return parts.length === 0 ? '' : carriedWords.anewParts(parts.map(({label}) => label!));
}

function sourceOf(provisions: readonly string[]): string {
	return provisions.length === 0 ? 'last year’s document' : `last year’s ${joined(provisions)}`;
}

function quoted(provisions: readonly string[], quote: string): string {
	return `${capital(sourceOf(provisions))} ${provisions.length > 1 ? 'say' : 'says'}: “${cut(quote)}”`;
}

/** A question has to be taken in at a glance. */
const longestQuote = 140;

function cut(quote: string): string {
	return quote.length > longestQuote ? `${quote.slice(0, quote.lastIndexOf(' ', longestQuote))} …` : quote;
}

function ended(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

function counted(count: number, what: string): string {
	return `${numberWord(count)} ${what}${count === 1 ? '' : 's'}`;
}
