import type {Gathering} from './gather/gathering.ts';
import type {Finding, ReadRow} from './reading.ts';
import type {CodeWords} from './words/code-words.ts';
import type {LeftOut} from '../../core/text/stand-ins.ts';

export interface Findable {
	readonly words: CodeWords;
	readonly rows: readonly ReadRow[];
	readonly gathering: Gathering;
	readonly landlord: string;
	readonly unplaced: readonly string[];
	readonly leftOut: readonly LeftOut[];
}

/** What a reader of the rows should know before using them, in the rows' order. */
export function findingsOf({words, rows, gathering, landlord, unplaced, leftOut}: Findable): readonly Finding[] {
	const found: Finding[] = landlord === '' ? [{code: 'landlord-unknown'}] : [];
	const seen = new Set<string>();
	for (const [index, {provision, complyAsPrinted, doubts}] of rows.entries()) {
		if (seen.has(provision)) found.push({code: 'repeated-row', provision});
		seen.add(provision);
		for (const code of doubts) found.push({code, provision, printed: code.startsWith('number') ? (gathering.rows[index]?.printed ?? '') : complyAsPrinted});
	}

	const missing = words.provisions.filter(({id}) => !seen.has(id)).map(({id}) => id);
	if (missing.length > words.provisions.length / 2) found.push({code: 'part-only', rows: seen.size, of: words.provisions.length});
	if (missing.length > 0) found.push({code: 'missing-rows', provisions: missing});
	if (unplaced.length > 0) found.push({code: 'unplaced-text', texts: unplaced.length});
	if (leftOut.length > 0) found.push({code: 'left-out', counts: Object.fromEntries([...Map.groupBy(leftOut, ({kind}) => kind)].map(([kind, all]) => [kind, all.length]))});
	return found;
}
