/** Single rows with every gap that a careful reader flags in each: written by people who had seen no rule, and read one by one. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {editions} from '../../src/core/bank/edition.ts';
import {complyAnswers, type FormReading} from '../../src/core/bank/form-row.ts';
import {root} from '../helpers/bank.ts';
import type {Label} from './scoring.ts';

const rowSchema = z.object({
	id: z.string(),
	edition: z.enum(editions),
	provision: z.string(),
	comply: z.enum(complyAnswers),
	evidence: z.string(),
	commentary: z.string().default(''),
	gaps: z.array(z.string()),
	borderline: z.array(z.string()).default([]),
	why: z.string(),
});

export interface LabelledRow {
	readonly reading: FormReading;
	readonly label: Label;
}

/** What a row can show by itself; the others need a whole document. */
export const codesOfRows = [
	'admission', 'vague-evidence', 'no-evidence', 'no-action-date', 'no-explanation', 'code-conflict', 'wrong-edition',
	'part-unaddressed', 'contradiction', 'no-owner', 'weak-action', 'not-in-force', 'discouraging-language',
] as const;

const rowFile = (name: string) => join(root, `test/fixtures/labels/${name}.json`);

/** The given rows and those written for learning have been learned from; the fresh ones never, nor may they be. */
export const rowFiles = ['rows-given', 'rows-written', 'rows-fresh'].map(rowFile);

export function readLabelledRows(file: string): readonly LabelledRow[] {
	return z.array(rowSchema).parse(JSON.parse(readFileSync(file, 'utf8'))).map(({id, edition, provision, comply, evidence, commentary, ...label}) => ({
		reading: {edition, landlord: '', rows: [{provision, comply, complyAsPrinted: '', evidence, commentary}]},
		label: {document: id, provision, ...label},
	}));
}
