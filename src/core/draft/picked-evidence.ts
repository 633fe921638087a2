/**
 * Documents chosen for an answer that is not given yet. They are put aside as text, as half-written answers are: a document a line, with its
 * place once that was said (`E1: section 4`), and at the end what was being typed (`+ Call han`).
 */
import type {Draft} from './draft.ts';

export interface PickedDocument {
	readonly evidence: string;
	/** Undefined until it was asked; empty where it was left open. */
	readonly where: string | undefined;
}

export interface Picked {
	readonly documents: readonly PickedDocument[];
	readonly typed: string;
}

export function pickedText({documents, typed}: Picked): string {
	const lines = documents.map(({evidence, where}) => (where === undefined ? evidence : `${evidence}: ${where}`));
	return [...lines, ...(typed === '' ? [] : [`+ ${typed}`])].join('\n');
}

/** Documents that are no longer in the register are left out. */
export function readPicked(draft: Draft, text: string | undefined): Picked {
	const documents: PickedDocument[] = [];
	let typed = '';
	for (const line of (text ?? '').split('\n')) {
		if (line.startsWith('+ ')) typed = line.slice(2);
		const [, evidence, where] = /^(E\d+)(?:: ?(.*))?$/.exec(line) ?? [];
		if (evidence !== undefined && draft.evidence.has(evidence)) documents.push({evidence, where});
	}

	return {documents, typed};
}
