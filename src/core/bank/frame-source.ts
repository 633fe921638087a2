/** What may be written in the bank's files of what rows say: parts, limits, frames, words of another edition, and the word lists they share. */
import * as z from 'zod';
import {editions} from './edition.ts';
import {limitedSteps, manners, meanings, subjectKinds} from './frame.ts';

export const provisionId = z.string().regex(/^[1-9]\.[1-9][0-9]?$/, 'write a provision number in quotes, like "5.3"');
export const sentence = z.string().trim().min(1);
export const ruleId = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'use small letters, digits and - only, starting with a letter');

/** The Code's own words, to the letter: loading looks for them in the requirement. */
const clause = sentence;
const phrases = z.array(sentence).min(1);

/** A row that a rule flags, or lets be. Rules are proved by them: `check-questions` reads every one. */
function examplesOf<Example extends z.ZodType>(example: Example) {
	return z.strictObject({flagged: z.array(example).min(1, 'a rule needs an example that it flags'), passed: z.array(example).min(1, 'a rule needs an example that it lets be')});
}

const words = {says: sentence, why: sentence.optional()};

/** What a row of this provision has to speak of, each by itself; a row that leaves one out is asked about it. */
export const partsSchema = z.strictObject({
	'at-least': z.int().min(1).default(1),
	each: z.array(z.strictObject({clause, words: phrases})).min(2),
	examples: examplesOf(z.strictObject(words)),
});

const subject = {step: z.enum(limitedSteps), stage: z.int().min(1).max(3)};

export const limitSchema = z.strictObject(subject);

/** The longest times that a provision sets, in working days. */
/** `from-receipt`: the longest where a limit is counted from the day the complaint or the request is received. */
export const ceilingSchema = z.strictObject({id: ruleId, ...subject, days: z.int().min(1), 'from-receipt': z.int().min(1).optional(), clause, examples: examplesOf(z.strictObject({at: provisionId.optional(), ...words}))});

const frameSchema = z.strictObject({
	id: ruleId,
	tells: z.enum(meanings).default('conflict'),
	/** Where each edition has it, by which words of the Code; nowhere in an edition that is not named, at every provision where none is. */
	editions: z
		.partialRecord(
			z.enum(editions),
			z.strictObject({at: z.union([z.literal('every'), z.array(provisionId).min(1)]), 'in-documents': z.array(provisionId).min(1).optional(), clause: clause.optional()}),
		)
		.optional(),
	doubtful: z.boolean().default(false),
	words: phrases,
	alone: phrases.optional(),
	manner: z.enum(manners).default('stated'),
	by: z.array(z.enum(subjectKinds)).min(1).optional(),
	beside: z.array(phrases).min(1).optional(),
	unless: phrases.optional(),
	'unless-in-row': phrases.optional(),
	'not-in': phrases.optional(),
	'despite-no': z.boolean().default(false),
	examples: examplesOf(z.strictObject({edition: z.enum(editions), at: provisionId, ...words})),
});

export const framesFileSchema = z.strictObject({frames: z.array(frameSchema).min(1)});

const outOfPlaceSchema = z.strictObject({
	id: ruleId,
	at: z.array(provisionId).min(1).optional(),
	words: phrases,
	unless: phrases.optional(),
	severity: z.enum(['serious', 'advice']),
	clause: clause.optional(),
	examples: examplesOf(z.strictObject({at: provisionId, ...words})),
});

export const outOfPlaceFileSchema = z.strictObject({'out-of-place': z.array(outOfPlaceSchema).min(1)});

const claimSchema = z.strictObject({
	/** Where each edition reads it; anywhere in an edition that is not named. */
	at: z.partialRecord(z.enum(editions), z.array(provisionId).min(1)).optional(),
	words: phrases,
	manner: z.enum(manners).default('stated'),
	by: z.array(z.enum(subjectKinds)).min(1).optional(),
	beside: z.array(phrases).min(1).optional(),
	unless: phrases.optional(),
	'not-in': phrases.optional(),
});

const crossCheckSchema = z.strictObject({
	id: ruleId,
	editions: z.array(z.enum(editions)).min(1).optional(),
	one: claimSchema,
	other: claimSchema,
	examples: examplesOf(z.strictObject({edition: z.enum(editions), at: provisionId, ...words, beside: z.strictObject({at: provisionId, says: sentence}).optional()})),
});

export const crossChecksFileSchema = z.strictObject({'cross-checks': z.array(crossCheckSchema).min(1)});

const listName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and - only, starting with a letter');

export const wordsFileSchema = z.strictObject({words: z.record(listName, phrases)});

const factId = z.string();

/** `told.yaml`: facts that stand in a row's words. */
export const toldFileSchema = z.strictObject({
	limits: z.array(z.strictObject({...subject, days: factId, start: factId.optional(), starts: z.record(z.string(), phrases).optional()})).default([]),
	unit: factId.optional(),
	body: factId.optional(),
	post: factId.optional(),
	words: z.array(z.strictObject({fact: factId, value: z.union([z.boolean(), z.number(), z.string()]), words: phrases, denials: phrases.optional()})).default([]),
});

export type ToldFile = z.infer<typeof toldFileSchema>;
export type FrameSource = z.infer<typeof frameSchema>;
export type OutOfPlaceSource = z.infer<typeof outOfPlaceSchema>;
export type CrossCheckSource = z.infer<typeof crossCheckSchema>;
export type ClaimSource = z.infer<typeof claimSchema>;
export type WordsFile = z.infer<typeof wordsFileSchema>;
