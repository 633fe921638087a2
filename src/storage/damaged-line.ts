/** Lines of a journal that cannot be read, and what stands in for them. */
import {editions} from '../core/bank/edition.ts';
import type {DraftEvent} from '../core/draft/draft.ts';
import {StorageError} from './storage-error.ts';

/** A line that cannot be read, while lines after it can. */
export interface DamagedLine {
	/** Counted from 1, as an editor counts. */
	readonly line: number;
	readonly text: string;
	/** What takes its place once the officer goes on without it; the header's place is the header's. */
	readonly standIn: DraftEvent | 'header';
	/** No line before it has a checksum, so that those after it need none. */
	readonly isBeforeSums: boolean;
}

interface Read {
	readonly events: readonly DraftEvent[];
	readonly damaged: readonly DamagedLine[];
}

/**
 * The line that opens a draft says its edition: read without it, a draft of 2022 would be judged by the Code of 2024. Where it is damaged, what
 * can still be made out of it stands in for it, and the damage is told as any other. Throws StorageError where the edition cannot be made out.
 */
export function openedIn(events: readonly DraftEvent[], damaged: readonly DamagedLine[], file: string): Read {
	const index = damaged.findIndex(({standIn}) => standIn !== 'header');
	if (events.length === 0) throw new StorageError('journal-opening', {file, line: 2});
	if (index === -1 || events.some(({type}) => type === 'draft-opened')) return {events, damaged};
	const {line, text, standIn} = damaged[index]!;
	const edition = editions.find((each) => text.includes(`"${each}"`));
	if (!edition) throw new StorageError('journal-opening', {file, line});
	const opened: DraftEvent = {at: partOf(text, 'at'), by: partOf(text, 'by'), via: 'interview', type: 'draft-opened', id: partOf(text, 'id'), edition, bank: partOf(text, 'bank')};
	return {events: events.map((event) => (event === standIn ? opened : event)), damaged: damaged.with(index, {...damaged[index]!, standIn: opened})};
}

function partOf(text: string, name: string): string {
	return new RegExp(`"${name}":"([^"\\\\]*)"`).exec(text)?.[1] ?? '';
}
