/** Labelled documents: what a careful reader marked, row by row, beside the rows themselves. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {editions} from '../../src/core/bank/edition.ts';
import {complyAnswers, type FormReading} from '../../src/core/bank/form-row.ts';
import {root} from '../helpers/bank.ts';
import type {Label} from './scoring.ts';

const labelSchema = z.object({
	seed: z.string(),
	provision: z.string(),
	occurrence: z.number().optional(),
	gaps: z.array(z.string()),
	why: z.string(),
	borderline: z.array(z.string()).default([]),
	/** Absent for the labels that came with the documents. */
	by: z.literal('us').optional(),
});

const fileSchema = z.object({codes: z.array(z.string()).optional(), labels: z.array(labelSchema)});

const rowsSchema = z.object({
	landlord: z.string(),
	form: z.enum(editions),
	rows: z.array(z.object({provision: z.string(), comply: z.enum(complyAnswers), comply_as_printed: z.string(), evidence: z.string(), commentary: z.string()})),
});

export interface LabelledDocument {
	readonly name: string;
	readonly isOurs: boolean;
	readonly reading: FormReading;
	readonly labels: readonly Label[];
}

export interface LabelFile {
	/** The codes that the labels speak of; undefined in a file that only adds labels. */
	readonly codes: readonly string[] | undefined;
	readonly documents: readonly LabelledDocument[];
}

export const labelFile = join(root, 'test/fixtures/labels/gaps.json');

export function readLabels(file: string): LabelFile {
	const {codes, labels} = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const documents = [...Map.groupBy(labels, ({seed}) => seed)].map(([name, own]) => ({
		name,
		isOurs: own.every(({by}) => by === 'us'),
		reading: readRows(name),
		labels: own.map(({seed, ...label}) => ({...label, document: seed})),
	}));
	return {codes, documents};
}

/** The rows of one document as somebody read them by hand. */
export function readRows(document: string): FormReading {
	const {landlord, form, rows} = rowsSchema.parse(JSON.parse(readFileSync(join(root, `test/fixtures/landlords/${document}.json`), 'utf8')));
	return {edition: form, landlord, rows: rows.map(({comply_as_printed: complyAsPrinted, ...row}) => ({...row, complyAsPrinted}))};
}
