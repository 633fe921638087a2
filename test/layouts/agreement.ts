/**
 * When two texts count as the same. A file on paper loses what its page does not keep, and a reader cannot bring it back:
 * where lines were broken, the shape of quotation marks, whether a hyphen at a line's end belonged to the word, which
 * mark began a list item, whether a link's address stands after its words. Everything else must agree to the letter.
 */
import type {FormRow} from '../../src/core/bank/form-row.ts';
import type {ExpectedRow} from './layout.ts';

const listMark = /^[ \t]*[-*–—•·▪◦‣o][ \t]+/gm;

export function levelText(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/[‘’‛`´]/g, '\'')
		.replaceAll(/[“”„]/g, '"')
		.replaceAll(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
		.replaceAll(listMark, ' ')
		.replaceAll(/[•·▪◦‣]/g, ' ')
		.replaceAll(/ ?[([]https?:[^\s)\]]+[)\]]/g, '')
		.replaceAll(/[‐‑–—]/g, '-')
		.replaceAll(/\s-\s/g, ' ')
		.replaceAll(/\s*-\s*/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** An address is broken over lines wherever the column ends, so a cell that holds one is compared without its spaces. */
function sameText(expected: string, read: string): boolean {
	const [one, other] = [levelText(expected), levelText(read)];
	return one === other || (/https?:/.test(expected) && one.replaceAll(' ', '') === other.replaceAll(' ', ''));
}

export type Difference = 'missing' | 'answer' | 'evidence' | 'commentary';

export function differences(expected: ExpectedRow, read: FormRow | undefined): readonly Difference[] {
	if (!read) return ['missing'];
	const found: Difference[] = expected.comply === read.comply ? [] : ['answer'];
	if (expected.isJoined) return sameText(joined(expected), joined(read)) ? found : [...found, 'evidence'];
	if (!sameText(expected.evidence, read.evidence)) found.push('evidence');
	if (!sameText(expected.commentary, read.commentary)) found.push('commentary');
	return found;
}

function joined({evidence, commentary}: {readonly evidence: string; readonly commentary: string}): string {
	return `${evidence}\n${commentary}`;
}
