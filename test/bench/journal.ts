/** A journal read, checked and folded, beside `JSON.parse` of its lines. */
import type {DraftEvent} from '../../src/core/draft/draft.ts';
import {foldJournal} from '../../src/core/draft/draft.ts';
import {journalHeader, journalLine, readJournalLines} from '../../src/storage/journal-lines.ts';
import type {Interviewed} from './drafts.ts';
import {comparedFigure, ratioFigure, type Figure} from './figure.ts';
import {inTurn, median, timed} from './statistics.ts';

const many = 10_000;

export async function measureJournal({events}: Interviewed): Promise<readonly Figure[]> {
	const short = journalOf(events, many);
	const long = journalOf(events, 2 * many);
	const fold = (bytes: Buffer) => timed(() => foldJournal(readJournalLines(bytes, 'journal.jsonl').events));
	const parse = (bytes: Buffer) =>
		timed(() => {
			for (const line of bytes.toString('utf8').trimEnd().split('\n')) JSON.parse(line);
		});
	await inTurn(10, () => parse(short), () => fold(short));
	const compared = await inTurn(30, () => parse(short), () => fold(short));
	const growth = await inTurn(20, () => fold(short), () => fold(long));
	return [
		comparedFigure('A journal of 10,000 events read, checked and folded', 'JSON.parse of its lines', compared, 3),
		// Twice the events may take a tenth more than twice the time: the collector of garbage has more to do.
		ratioFigure('… one of 20,000', 'of 10,000', median(growth.floor), median(growth.ours), 2.2),
	];
}

/** The events of a whole interview, over and over, as the bytes of a journal. */
function journalOf(events: readonly DraftEvent[], count: number): Buffer {
	const lines = Array.from({length: count}, (_, index) => journalLine(events[index % events.length]!));
	return Buffer.from(`${journalHeader}${lines.join('')}`);
}
