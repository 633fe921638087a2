/** What to type, line by line, so that a plain interview records what another one recorded. */
import {isDeepStrictEqual} from 'node:util';
import type {EvidenceRef, Ticks} from '../../src/core/draft/answers.ts';
import {findQuestion, type Bank, type Question} from '../../src/core/bank/bank.ts';
import {emptyDraft, evolve, type Draft, type DraftEvent} from '../../src/core/draft/draft.ts';
import {promptFor} from '../../src/core/draft/prompts.ts';
import {keepAhead} from '../../src/core/interview/keep-ahead.ts';

export interface Exchange {
	/** The draft when this was asked. */
	readonly before: Draft;
	readonly question: string | undefined;
	/** The first of the events it recorded, counted from 0. */
	readonly event: number;
	readonly lines: readonly string[];
}

export function exchangesFor(bank: Bank, events: readonly DraftEvent[]): readonly Exchange[] {
	let draft: Draft = {...emptyDraft, edition: bank.edition, bank: bank.version};
	let before = draft;
	let titles: readonly string[] = [];
	let isBegun = events.every(({type}) => type !== 'last-year-taken');
	const exchanges: Exchange[] = [];
	for (const [index, event] of events.entries()) {
		// The documents of last year's are in the register before anything is asked.
		isBegun ||= event.type === 'answer-given' || event.type === 'ticks-given' || event.type === 'left-open';
		if (!isBegun) before = evolve(draft, event);
		else if (event.type === 'evidence-added') titles = [...titles, event.title];
		else if (event.type === 'moved') exchanges.push({before, question: undefined, event: index, lines: wayTo(before, event.to)});
		else if (event.type === 'ticks-given') exchanges.push({before, question: event.list, event: index, lines: [ticksLine(promptFor(bank, before, event.list)!, event.ticks)]});
		else if (event.type === 'section-checked') exchanges.push({before, question: undefined, event: index, lines: ['1']});
		else if (event.type === 'left-open') exchanges.push({before, question: event.question, event: index, lines: [event.reason === 'later' ? 'skip' : event.reason === 'ask' && event.who ? `ask ${event.who}` : event.reason]});
		else if (event.type === 'answer-given') {
			const given = Array.isArray(event.value) ? evidenceLines(before, event.value as readonly EvidenceRef[], titles) : valueLines(bank, event.question, event.value as boolean | number | string);
			exchanges.push({before, question: event.question, event: index, lines: [...given, ...letStand(event, events[index + 1])]});
			titles = [];
		} else if (event.type !== 'let-stand') throw new Error(`${event.type} is not typed`);

		draft = evolve(draft, event);
		if (event.type !== 'evidence-added') before = draft;
	}

	return exchanges;
}

/** To the note of the row one is at, or to a row. */
function wayTo({at}: Draft, to: string): readonly string[] {
	return to.endsWith('/commentary') ? ['note'] : at === to ? [] : [`jump ${to.replace(/\/.*$/, '')}`];
}

/** The numbers of what does not hold, then of what is not known, and by whom it is. */
function ticksLine({parts = [], columns}: Question, ticks: Ticks): string {
	const said = parts.flatMap(({ids}, row) => ids.flatMap((id, column) => (id === undefined ? [] : [{tick: ticks[id]!, place: `${row + 1}${columns ? 'abc'[column]! : ''}`}])));
	const clauses = said.flatMap(({tick, place}) => {
		if (typeof tick === 'boolean') return tick ? [] : [`not ${place}`];
		return [tick.who === undefined ? `unsure ${place}` : `ask ${place} ${tick.who}`];
	});
	if (said.every(({tick}) => tick === false)) return 'none';
	return clauses.length === 0 ? 'all' : clauses.join('; ');
}

/** A challenge is let stand; words are, for the reason recorded next, if any. */
function letStand({confirmed}: Extract<DraftEvent, {type: 'answer-given'}>, next: DraftEvent | undefined): readonly string[] {
	if (!confirmed) return [];
	return ['keep', ...(confirmed.includes('gap-in-words') ? [next?.type === 'let-stand' ? next.reason : '.'] : [])];
}

/** The same, with `keep` wherever that records the very same. */
export function keepingLinesFor(bank: Bank, events: readonly DraftEvent[], today: string): readonly string[] {
	let isKeptTo = 0;
	return exchangesFor(bank, events).flatMap(({before, question: id, event, lines}) => {
		if (event < isKeptTo) return [];
		const question = id === undefined ? undefined : findQuestion(bank, id);
		const put = id === undefined ? undefined : (promptFor(bank, before, id) ?? question);
		const kept = put ? keepAhead(bank, before, put, today) : [];
		if (kept.length === 0 || !isDeepStrictEqual(contentOf(events.slice(event, event + kept.length)), kept)) return lines;
		isKeptTo = event + kept.length;
		return ['keep'];
	});
}

function valueLines(bank: Bank, id: string, value: boolean | number | string): readonly string[] {
	const question = findQuestion(bank, id)!;
	if (question.kind === 'long-text') return value === '' ? ['.'] : [...String(value).split('\n'), '.'];
	if (value === '') return ['.'];
	if (question.kind === 'choice') return [String(question.options!.findIndex((option) => option.id === value) + 1)];
	return [typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)];
}

function evidenceLines({evidence, lastEvidence}: Draft, refs: readonly EvidenceRef[], added: readonly string[]): readonly string[] {
	const wheres = refs.map((ref) => ref.where ?? '.');
	if (refs.length === 0) return ['none'];
	if (JSON.stringify(refs) === JSON.stringify(lastEvidence)) return ['same'];
	const [title] = added;
	const ids = [...evidence.keys()];
	if (title === undefined) return [refs.map((ref) => ids.indexOf(ref.evidence) + 1).join(', '), ...wheres];
	const near = [...evidence.values()].filter((each) => each.title.toLowerCase().startsWith(title.toLowerCase()));
	return [title, ...(near.length > 0 ? [String(near.length + 1)] : []), ...wheres];
}

/** Writes the document, then stops. */
export const atEnd = ['1', '4', '5', '4'];

/** Events without who, when and how; a draft's opening is the same for all. */
export function contentOf(events: readonly DraftEvent[]): readonly object[] {
	return events.filter(({type}) => type !== 'draft-opened' && type !== 'bank-changed').map(({at: _at, by: _by, via: _via, ...happening}) => happening);
}

/** The same journal as if one person had written it at one moment. */
export function timeless(bank: Bank, events: readonly DraftEvent[]): readonly DraftEvent[] {
	const stamp = {at: '2026-01-05T10:00:00.000Z', by: 'A', via: 'interview'} as const;
	return [{type: 'draft-opened', id: 'the-draft', edition: bank.edition, bank: 'b', ...stamp}, ...contentOf(events).map((happening) => ({...happening, ...stamp}) as DraftEvent)];
}
