/** Rules are referred to by id: each stands once in an edition. */
import type {BankFile, DataPath, Report} from './bank-file.ts';
import type {SectionSource} from './facts.ts';

export function checkRuleIds(sections: readonly SectionSource[], report: Report): void {
	const places = new Map<string, {readonly file: BankFile; readonly path: DataPath}>();
	for (const {file, data} of sections) {
		for (const [index, provision] of data.provisions.entries()) {
			for (const key of ['conflicts', 'doubts'] as const) {
				for (const [place, {id}] of provision[key].entries()) {
					const path = ['provisions', index, key, place, 'id'];
					const earlier = places.get(id);
					if (earlier) report(file, path, `"${id}" is already a rule in ${earlier.file.name}, line ${earlier.file.lineOf(earlier.path)}`, 'Give one of the two another id.');
					else places.set(id, {file, path});
				}
			}
		}
	}
}
