/** Rules are referred to by id: each stands once in an edition. */
import type {EditionFile} from '../bank/question.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {SectionSource} from './facts.ts';
import type {CrossCheckFile, FrameFile, OutOfPlaceFile} from './frames.ts';

interface Place {
	readonly id: string;
	readonly file: BankFile;
	readonly path: DataPath;
}

/** Of the rules on answers. */
export function checkRuleIds(edition: EditionFile, editionFile: BankFile, sections: readonly SectionSource[], report: Report): void {
	checkUnique([...inSections(sections), ...inEdition(edition, editionFile)], report);
}

/** Of the rules on rows in words. */
export function checkFrameIds(frames: readonly FrameFile[], outOfPlace: OutOfPlaceFile | undefined, crossChecks: CrossCheckFile | undefined, sections: readonly SectionSource[], report: Report): void {
	const limits = sections.flatMap(({file, data}) =>
		data.provisions.flatMap((provision, index) => provision['at-most'].map(({id}, place) => ({id, file, path: ['provisions', index, 'at-most', place, 'id']}))),
	);
	const framed = frames.flatMap(({file, data}) => data.map(({id}, index) => ({id, file, path: ['frames', index, 'id']})));
	const misplaced = outOfPlace?.data.map(({id}, index) => ({id, file: outOfPlace.file, path: ['out-of-place', index, 'id']})) ?? [];
	const crossed = crossChecks?.data.map(({id}, index) => ({id, file: crossChecks.file, path: ['cross-checks', index, 'id']})) ?? [];
	checkUnique([...framed, ...misplaced, ...crossed, ...limits], report);
}

function checkUnique(places: readonly Place[], report: Report): void {
	const known = new Map<string, Place>();
	for (const place of places) {
		const earlier = known.get(place.id);
		if (earlier) report(place.file, place.path, `"${place.id}" is already a rule in ${earlier.file.name}, line ${earlier.file.lineOf(earlier.path)}`, 'Give one of the two another id.');
		else known.set(place.id, place);
	}
}

function inSections(sections: readonly SectionSource[]): readonly Place[] {
	return sections.flatMap(({file, data}) =>
		data.provisions.flatMap((provision, index) => [
			...(['conflicts', 'doubts'] as const).flatMap((key) => provision[key].map(({id}, place) => ({id, file, path: ['provisions', index, key, place, 'id']}))),
			...provision.limbs.flatMap((limb, place) => ('goes-on' in limb && limb['goes-on'] ? [{id: limb['goes-on'].id, file, path: ['provisions', index, 'limbs', place, 'goes-on', 'id']}] : [])),
		]),
	);
}

function inEdition(edition: EditionFile, file: BankFile): readonly Place[] {
	return edition['dates-in-order'].map(({id}, index) => ({id, file, path: ['dates-in-order', index, 'id']}));
}
