/** `crosswalk.yaml`: from one edition's provisions to the next one's. Each bank checks its own side of it; the newer one keeps it. */
import * as z from 'zod';
import type {Crosswalk, Section} from '../bank/bank.ts';
import {editions, type Edition} from '../bank/edition.ts';
import {nearest} from '../text/nearest.ts';
import {provisionId, sentence} from '../bank/frame-source.ts';
import {factId} from '../bank/question.ts';
import type {BankFile, DataPath, Report} from './bank-file.ts';

const provisionIds = z.array(provisionId).min(1);

const originSchema = z.discriminatedUnion('kind', [
	z.strictObject({id: provisionId, kind: z.literal('same'), from: provisionIds}),
	z.strictObject({id: provisionId, kind: z.enum(['tightened', 'reworked']), from: provisionIds, changed: sentence, 'asks-anew': z.array(factId).default([])}),
	z.strictObject({id: provisionId, kind: z.literal('new'), from: provisionIds.optional()}),
]);

export const crosswalkFileSchema = z.strictObject({
	from: z.enum(editions),
	to: z.enum(editions),
	provisions: z.array(originSchema).min(1),
	ended: z.array(z.strictObject({id: provisionId, because: sentence})).default([]),
});

type CrosswalkFile = z.infer<typeof crosswalkFileSchema>;

/** The crosswalk that leads to this edition; undefined where it leads away from it. */
export function loadCrosswalk(data: CrosswalkFile, file: BankFile, edition: Edition, sections: readonly Section[], report: Report): Crosswalk | undefined {
	if (edition === data.from) checkOrigins(data, file, sections, report);
	if (edition !== data.to) return undefined;
	checkDestinations(data, file, sections, report);
	const origins = data.provisions.map((origin) => ({
		provision: origin.id,
		kind: origin.kind,
		from: origin.from ?? [],
		...('changed' in origin && {changed: origin.changed}),
		asksAnew: 'asks-anew' in origin ? origin['asks-anew'] : [],
	}));
	return {from: data.from, origins, ended: data.ended.map(({id, because}) => ({provision: id, because}))};
}

/** Provisions whose numbers only the other edition has. A form leaves out some numbers of its Code, so only those after a section's last are surely not its own. */
export function numbersOfOther(data: CrosswalkFile, edition: Edition, sections: readonly Section[]): readonly string[] {
	const [from, to] = [[...data.provisions.flatMap((origin) => origin.from ?? []), ...data.ended.map(({id}) => id)], data.provisions.map(({id}) => id)];
	const last = new Map(sections.map(({number, provisions}) => [number, Math.max(...provisions.map(({id}) => placeIn(id)))]));
	return [...new Set(edition === data.to ? from : to)].filter((id) => placeIn(id) > (last.get(Number.parseInt(id, 10)) ?? 0));
}

/** 20 of "6.20". */
function placeIn(provision: string): number {
	return Number(provision.split('.')[1]);
}

/** Every provision of the newer edition stands once, and asks anew only what it asks. */
function checkDestinations(data: CrosswalkFile, file: BankFile, sections: readonly Section[], report: Report): void {
	const provisions = new Map(sections.flatMap((section) => section.provisions).map((provision) => [provision.id, provision]));
	const placed = placing(file, [...provisions.keys()], data.to, report);
	for (const [index, origin] of data.provisions.entries()) {
		const path = ['provisions', index];
		placed.once(origin.id, [...path, 'id']);
		const provision = provisions.get(origin.id);
		if (!provision || !('asks-anew' in origin)) continue;
		const asked = [...provision.facts, ...provision.limbs.map((limb) => limb.id)];
		for (const [anew, id] of origin['asks-anew'].entries()) {
			if (asked.includes(id)) continue;
			const near = nearest(id, asked);
			report(file, [...path, 'asks-anew', anew], `"${id}" is not asked at ${origin.id}`, near ? `Did you mean "${near}"?` : 'Name a fact or limb of that provision.');
		}
	}

	placed.checkAll(['provisions'], (id) => `Add {id: "${id}", kind: new} in the form's order, or another kind with the provisions of ${data.from} that it takes up.`);
}

/** Every provision of the older edition leads somewhere, or has ended, never both. */
function checkOrigins(data: CrosswalkFile, file: BankFile, sections: readonly Section[], report: Report): void {
	const placed = placing(file, sections.flatMap((section) => section.provisions.map(({id}) => id)), data.from, report);
	for (const [index, {from = []}] of data.provisions.entries()) {
		for (const [place, id] of from.entries()) placed.again(id, ['provisions', index, 'from', place]);
	}

	for (const [index, {id}] of data.ended.entries()) placed.once(id, ['ended', index, 'id']);
	placed.checkAll(['provisions'], () => `Name it under from: of what it became in ${data.to}, or under ended: with because:.`);
}

function placing(file: BankFile, ids: readonly string[], edition: Edition, report: Report) {
	const seen = new Set<string>();
	const again = (id: string, path: DataPath) => {
		if (!ids.includes(id)) report(file, path, `${id} is not a provision of ${edition}`, 'Check the number against the form.');
		seen.add(id);
	};

	return {
		again,
		once(id: string, path: DataPath) {
			if (seen.has(id)) report(file, path, `${id} of ${edition} stands here a second time`, 'Leave it in one place.');
			again(id, path);
		},
		checkAll(path: DataPath, fix: (id: string) => string) {
			for (const id of ids) if (!seen.has(id)) report(file, path, `${id} of ${edition} is missing`, fix(id));
		},
	};
}
