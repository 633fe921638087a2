/** The Code's words that a rule quotes: they stand in a requirement, to the letter. */
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {SectionSource} from './facts.ts';

export interface Clauses {
	/** In the requirement of one provision, or of any. */
	readonly check: (clause: string | undefined, provision: string | undefined, file: BankFile, path: DataPath) => void;
	readonly checkProvisions: (ids: readonly string[], file: BankFile, path: DataPath) => void;
}

export function createClauses(edition: string, sections: readonly SectionSource[], report: Report): Clauses {
	const requirements = new Map(sections.flatMap(({data}) => data.provisions.map(({id, requirement}) => [id, inOneLine(requirement)] as const)));
	return {
		check(clause, provision, file, path) {
			if (clause === undefined) return;
			const places = provision === undefined ? [...requirements.values()] : [requirements.get(provision) ?? ''];
			if (places.some((requirement) => requirement.includes(inOneLine(clause)))) return;
			const where = provision === undefined ? `the Code of ${edition}` : `the requirement of ${provision}`;
			report(file, path, `"${shortened(clause)}" does not stand in ${where}`, 'Copy the words from the requirement to the letter, capitals and commas too.');
		},
		checkProvisions(ids, file, path) {
			for (const [index, id] of ids.entries()) {
				if (!requirements.has(id)) report(file, [...path, index], `${id} is not a provision of ${edition}`, 'Check the number against the form.');
			}
		},
	};
}

/** A file may break the words into lines of its own. */
function inOneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}

const longest = 60;

function shortened(text: string): string {
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
