/** Rows and small documents written after the checks were frozen, to see how far they carry. */
import {readFileSync} from 'node:fs';
import {z} from 'zod';
import {provisions} from '../../src/core/bank/bank.ts';
import {editions} from '../../src/core/bank/edition.ts';
import {complyAnswers, type Comply, type FormReading, type FormRow} from '../../src/core/bank/form-row.ts';
import {realBank} from '../helpers/bank.ts';
import type {Finding} from './scoring.ts';

const answer = {comply: z.enum(complyAnswers), evidence: z.string(), commentary: z.string().default('')};
const row = z.object({provision: z.string(), ...answer});
const asked = {edition: z.enum(editions), code: z.string(), expected: z.boolean(), why: z.string()};

const fileSchema = z.object({
	sentences: z.array(row.extend({...asked, beside: z.array(row).default([])})),
	documents: z
		.array(
			z.object({
				...asked,
				/** The provisions that have the gap, and no others; absent for a gap of the whole document. */
				on: z.array(z.string()).optional(),
				rows: z.array(row),
				/** How every other provision of the form is answered; `{provision}` in its text is the provision's number. */
				others: z.object(answer).optional(),
			}),
		)
		.default([]),
});

/** One case: a document, and whether a code is to be found in it. */
export interface Case {
	readonly code: string;
	readonly expected: boolean;
	/** Where exactly, if that matters. */
	readonly on?: readonly string[];
	readonly why: string;
	readonly reading: FormReading;
}

export function readSentences(file: string): readonly Case[] {
	const {sentences, documents} = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	return [
		...sentences.map(({edition, code, expected, why, beside, ...own}) => ({code, expected, why, reading: readingOf(edition, [own, ...beside])})),
		...documents.map(({edition, code, expected, why, on, rows, others}) => ({
			code,
			expected,
			why,
			...(on && {on}),
			reading: readingOf(edition, others ? filled(edition, rows, others) : rows),
		})),
	];
}

/** Whether the checks say of this case what its writer says. */
export function isRight({code, expected, on, reading}: Case, findings: readonly Finding[]): boolean {
	const own = findings.filter((finding) => finding.code === code);
	if (on) return sorted(own.flatMap(({provision}) => provision ?? [])) === sorted(on);
	const rows = new Set(reading.rows.map(({provision}) => provision));
	return own.some(({provision}) => provision === undefined || rows.has(provision)) === expected;
}

function sorted(provisions: readonly string[]): string {
	return [...new Set(provisions)].toSorted().join(' ');
}

type Row = z.infer<typeof row>;

function filled(edition: FormReading['edition'], rows: readonly Row[], others: Omit<Row, 'provision'>): readonly Row[] {
	const written = new Map(rows.map((each) => [each.provision, each]));
	return provisions(realBank(edition)).map(({id}) => {
		const numbered = (text: string) => text.replaceAll('{provision}', id);
		return written.get(id) ?? {provision: id, comply: others.comply, evidence: numbered(others.evidence), commentary: numbered(others.commentary)};
	});
}

const printed: Readonly<Record<Comply, string>> = {yes: 'Yes', no: 'No', partial: 'Partly', 'not-applicable': 'N/A', blank: ''};

function readingOf(edition: FormReading['edition'], rows: readonly Row[]): FormReading {
	return {edition, landlord: 'Example Homes', rows: rows.map((each): FormRow => ({...each, complyAsPrinted: printed[each.comply]}))};
}
