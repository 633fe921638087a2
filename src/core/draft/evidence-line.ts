/** Documents by their names, as people write them. */
import type {Evidence, EvidenceRef} from './answers.ts';
import type {Draft} from './draft.ts';

/** The document of this name, whatever its capitals. */
export function documentOf(draft: Draft, title: string): Evidence | undefined {
	return [...draft.evidence.values()].find((each) => each.title.toLowerCase() === title.toLowerCase());
}

/** "Complaints Policy, section 4.2; Call guide". */
export function documentLine(draft: Draft, refs: readonly EvidenceRef[]): string {
	return refs.map(({evidence, where}) => [draft.evidence.get(evidence)?.title ?? evidence, ...(where === undefined || where === '' ? [] : [where])].join(', ')).join('; ');
}
