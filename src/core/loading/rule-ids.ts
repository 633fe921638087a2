/** Rules are referred to by id: each stands once in an edition. */
import type {EditionFile} from '../bank/question.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {SectionSource} from './facts.ts';

interface Place {
	readonly id: string;
	readonly file: BankFile;
	readonly path: DataPath;
}

export function checkRuleIds(edition: EditionFile, editionFile: BankFile, sections: readonly SectionSource[], report: Report): void {
	const known = new Map<string, Place>();
	for (const place of [...inSections(sections), ...inEdition(edition, editionFile)]) {
		const earlier = known.get(place.id);
		if (earlier) report(place.file, place.path, `"${place.id}" is already a rule in ${earlier.file.name}, line ${earlier.file.lineOf(earlier.path)}`, 'Give one of the two another id.');
		else known.set(place.id, place);
	}
}

function inSections(sections: readonly SectionSource[]): readonly Place[] {
	return sections.flatMap(({file, data}) =>
		data.provisions.flatMap((provision, index) =>
			(['conflicts', 'doubts'] as const).flatMap((key) => provision[key].map(({id}, place) => ({id, file, path: ['provisions', index, key, place, 'id']}))),
		),
	);
}

function inEdition(edition: EditionFile, file: BankFile): readonly Place[] {
	return edition['dates-in-order'].map(({id}, index) => ({id, file, path: ['dates-in-order', index, 'id']}));
}
