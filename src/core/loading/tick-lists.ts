/** Tick lists: what a provision asks together, each part a yes-or-no fact or limb that is declared elsewhere. */
import type {Question} from '../bank/bank.ts';
import type {ProvisionSource, TickListSource} from '../bank/question.ts';
import type {Report} from './bank-file.ts';
import type {DeclaredFact, SectionSource} from './facts.ts';

export function loadTickLists(sections: readonly SectionSource[], declared: ReadonlyMap<string, DeclaredFact>, report: Report): ReadonlyMap<ProvisionSource, readonly Question[]> {
	const lists = new Map<ProvisionSource, readonly Question[]>();
	const taken = new Map<string, string>();
	for (const {file, data} of sections) {
		for (const [index, provision] of data.provisions.entries()) {
			const loaded = provision.lists.map((source, at): Question => {
				const path = ['provisions', index, 'lists', at];
				if (declared.has(source.id) || taken.has(source.id)) report(file, [...path, 'id'], `"${source.id}" is already the id of a fact or a part`, 'Give this list another id.');
				taken.set(source.id, source.id);
				for (const [part, ids] of source.parts.entries()) {
					for (const id of [ids].flat()) {
						const problem = partProblem(source, id, declared.get(id), taken.get(id));
						if (problem) report(file, [...path, 'parts', part], ...problem);
						taken.set(id, source.id);
					}

					if (source.columns && [ids].flat().length !== source.columns.length) {
						report(file, [...path, 'parts', part], `this part has not one id for each of the ${source.columns.length} columns`, 'Write [id_of_stage_1, id_of_stage_2].');
					}
				}

				return {
					id: source.id,
					role: 'list',
					kind: 'ticks',
					ask: [{text: source.ask}],
					...(source.help !== undefined && {help: source.help}),
					optional: false,
					...(source.columns && {columns: source.columns}),
					parts: source.parts.map((ids) => ({label: labelOf(declared.get([ids].flat()[0]!)), ids: [ids].flat()})),
					home: provision.id,
				};
			});
			lists.set(provision, loaded);
		}
	}

	for (const [id, {source, file, path}] of declared) {
		if (source.ask === undefined && !taken.has(id)) report(file, path, `"${id}" has no question and stands in no tick list`, 'Add ask:, or name it under parts: of a list.');
	}

	return lists;
}

function partProblem(list: TickListSource, id: string, part: DeclaredFact | undefined, taken: string | undefined): readonly [string, string] | undefined {
	if (!part) return undefined; // Placing the facts says so.
	const {source} = part;
	if (taken !== undefined) return [`"${id}" already stands in the list ${taken}`, 'Name it once.'];
	if (source.kind !== 'yes-no') return [`"${id}" is a ${source.kind} question, and a list only ticks what holds or does not`, 'Take it out of the list.'];
	if ('met' in source && source.met !== undefined && source.met !== id) return [`"${id}" is met by something else than a tick`, 'Turn its words round, so that a tick is what the Code asks.'];
	if (source.label === undefined) return [`"${id}" has no label, which is what the list ${list.id} shows`, 'Add label: with a few words.'];
	return undefined;
}

function labelOf(part: DeclaredFact | undefined): string {
	return part?.source.label ?? part?.source.ask ?? '';
}
