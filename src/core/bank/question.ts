/**
 * The shape of a question bank file. `questions/` is written by complaints officers in YAML;
 * these schemas are the only description of what they may write, and every type below is inferred from them.
 */
import * as z from 'zod';
import {editions} from './edition.ts';
import {ceilingSchema, limitSchema, partsSchema, provisionId, ruleId, sentence} from './frame-source.ts';

export const factId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'use small letters, digits and _ only, starting with a letter');
const condition = z.string().trim().min(1);

const optionSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and - only'),
	label: sentence,
});

/** A number that stands for something else than so many: it is printed, and may be typed, in these words. */
const namedNumberSchema = z.strictObject({value: z.int(), label: sentence});

/** How an answer is typed, judged and printed; one file per kind in `kinds/`. */
export const questionKinds = ['yes-no', 'choice', 'number', 'date', 'text', 'long-text', 'evidence', 'answer', 'ticks'] as const;

const common = {
	ask: sentence,
	help: sentence.optional(),
	when: condition.optional(),
	optional: z.boolean().default(false),
};

/**
 * `label`: its short name, wherever it is listed. `unless`: it is not asked once this is known to hold; while it is unknown, it is.
 * `without`: a text of the same row that stands before it; it is not asked once that is given.
 * `yearly`: it is about the year just past, so last year's answer to it is not carried forward.
 */
const commonOfFacts = {...common, label: sentence.optional(), unless: condition.optional(), without: factId.optional(), yearly: z.boolean().default(false)};
/** A part of a tick list needs no question of its own: its label stands in the list. */
const commonOfParts = {...commonOfFacts, ask: sentence.optional()};

/** A fact: asked once, used by every provision that names it. Closed kinds may stand in conditions. */
const factSchema = z.discriminatedUnion('kind', [
	z.strictObject({id: factId, kind: z.literal('yes-no'), ...commonOfParts}),
	z.strictObject({id: factId, kind: z.literal('choice'), options: z.array(optionSchema).min(2), ...commonOfFacts}),
	z.strictObject({id: factId, kind: z.literal('number'), min: z.int(), max: z.int(), decimals: z.int().min(1).max(3).optional(), unit: z.string().optional(), named: z.array(namedNumberSchema).min(1).optional(), ...commonOfFacts}),
	z.strictObject({id: factId, kind: z.literal('date'), ...commonOfFacts}),
	z.strictObject({id: factId, kind: z.literal('text'), ...commonOfFacts}),
	z.strictObject({id: factId, kind: z.literal('long-text'), ...commonOfFacts}),
]);

/** `decides: false` is for examples the Code gives but does not demand: asked and kept, never counted for or against a Yes. */
const weight = {decides: z.boolean().default(true)};

/** A limb: a fact that only one provision needs. It is met when `met` holds; for yes-no that is "yes" unless said otherwise. */
const limbSchema = z.discriminatedUnion('kind', [
	z.strictObject({id: factId, kind: z.literal('yes-no'), met: condition.optional(), ...weight, ...commonOfParts}),
	z.strictObject({id: factId, kind: z.literal('choice'), options: z.array(optionSchema).min(2), met: condition.optional(), ...weight, ...commonOfFacts}),
	z.strictObject({id: factId, kind: z.literal('number'), min: z.int(), max: z.int(), decimals: z.int().min(1).max(3).optional(), unit: z.string().optional(), met: condition.optional(), ...weight, ...commonOfFacts}),
	z.strictObject({id: factId, kind: z.literal('date'), ...weight, ...commonOfFacts}),
	z.strictObject({id: factId, kind: z.literal('text'), ...weight, ...commonOfFacts}),
	/** `must-say`: the Code's words that the text has to hold, to the letter. `goes-on`: the serious doubt where their sentence goes on after them. */
	z.strictObject({id: factId, kind: z.literal('long-text'), 'must-say': sentence.optional(), 'goes-on': z.strictObject({id: ruleId, say: sentence}).optional(), ...weight, ...commonOfFacts}),
]);

/** The place in the form's row that a follow-up's text fills. */
export const rowParts = ['evidence', 'commentary', 'explanation', 'part-met', 'alternative', 'reasons', 'not-applicable', 'action', 'owner', 'due'] as const;

const followUpSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*$/, 'use small letters and - only'),
	kind: z.enum(['text', 'long-text', 'date', 'evidence']),
	prints: z.enum(rowParts),
	/** Given by a word or in a line, never put as a question of its own. */
	aside: z.boolean().default(false),
	/** The words of the provision's requirement that ask for it, to the letter. */
	clause: sentence.optional(),
	...common,
	ask: z.union([sentence, z.array(z.strictObject({when: condition.optional(), text: sentence})).min(1)]),
});

/** A tick list: parts that each hold, do not hold or are not known, on one screen; with `columns`, a part has one id for each of them (stage 1, stage 2). */
export const tickListSchema = z.strictObject({
	id: factId,
	ask: sentence,
	help: sentence.optional(),
	columns: z.array(sentence).min(2).max(3).optional(),
	parts: z.array(z.union([factId, z.array(factId).min(2).max(3)])).min(2),
});

/** `clause`: the words of the requirement the rule rests on, to the letter. `about`: of the facts it reads, those to correct; unless given, those that `say` names, or all. */
const because = z.strictObject({id: ruleId, when: condition, about: z.array(factId).min(1).optional(), say: sentence, clause: sentence.optional()});
/** How much a doubt weighs beside a Yes: a reviewer will ask, or it is worth a look. `unless`: what clears it up. */
const doubt = because.extend({
	severity: z.enum(['serious', 'advice']).default('advice'),
	unless: condition.optional(),
	/** The part of the row whose words answer it. */
	'answered-by': z.enum(rowParts).optional(),
	/** Beginnings of words: the row's own words answer it where one stands in them. */
	'answered-with': z.array(sentence).min(1).optional(),
	/** What the row itself says against the facts: told only where one of these stands in it, whatever the answer. */
	words: z.array(sentence).min(1).optional(),
});

export const provisionSchema = z.strictObject({
	id: provisionId,
	obligation: z.enum(['must', 'should', 'none']),
	stage: z.int().min(1).max(3).optional(),
	requirement: sentence,
	/** One plain sentence: what the row asks. */
	asks: sentence,
	/** What has to be shown: the policy's words, what staff do, letters, governance, attitude; `conditional` may not have arisen. */
	shows: z.array(z.enum(['policy', 'practice', 'letters', 'governance', 'culture', 'conditional'])).min(1),
	/** What to have to hand; suggestions, never rules. */
	hand: z.array(sentence).default([]),
	facts: z.array(factId).default([]),
	limbs: z.array(limbSchema).default([]),
	/** Which of these, and of the parts of later provisions, are asked together. */
	lists: z.array(tickListSchema).default([]),
	/** Facts that cannot stand with a Yes (domain: the edition's limits). */
	conflicts: z.array(because).default([]),
	/** Facts that deserve a second look without being a breach. */
	doubts: z.array(doubt).default([]),
	/** `allowed`: the officer may choose it. `follows`: it is the answer by itself, with `say` printed in the row. */
	'not-applicable': z.strictObject({allowed: condition.optional(), follows: condition.optional(), say: sentence.optional()}).optional(),
	/** The duty arises on an event: while `when` holds it did not, the row is a Yes by itself and `say` is printed in it. */
	'not-triggered': z.strictObject({when: condition, say: sentence}).optional(),
	'follow-ups': z.array(followUpSchema).default([]),
	parts: partsSchema.optional(),
	limit: limitSchema.optional(),
	'at-most': z.array(ceilingSchema).default([]),
	/** The provision itself places its steps after the assessment, or makes them conditional: there a promise admits nothing. */
	'steps-later': z.boolean().default(false),
});

export const sectionFileSchema = z.strictObject({
	section: z.int().min(1).max(9),
	title: sentence,
	provisions: z.array(provisionSchema).min(1),
});

export const factsFileSchema = z.strictObject({facts: z.array(factSchema).min(1)});

/** Of a fact or limb, or of a row's follow-up: `1.2/definition-words`. */
const formerId = z.string().regex(/^(?:[a-z][a-z0-9_]*|\d\.\d{1,2}\/[a-z-]+)$/, 'write the id of a fact, or a provision and the id of its follow-up: 1.2/evidence');

/** `former.yaml`: ids that questions once had. They are never given again: drafts and answers files still hold them. */
export const formerFileSchema = z.strictObject({
	former: z.array(
		z.strictObject({
			id: formerId,
			/** The questions that take its answer; none where it is no longer asked. */
			now: z.array(formerId).default([]),
			/** A yes to it is a no to them. */
			turned: z.boolean().default(false),
			narrows: z.boolean().default(false),
			/** Where a choice or a number became another: the value of each answer now, by the answer then. */
			values: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).optional(),
		}),
	),
});

/** `edition.yaml`: what holds for the whole form. */
export const editionFileSchema = z.strictObject({
	edition: z.enum(editions),
	title: sentence,
	preamble: sentence,
	/** The form's column headings; one free-text column in 2022, two in 2024. */
	columns: z.array(sentence).min(4).max(5),
	hand: z.array(sentence).min(1),
	/** Facts asked before the first provision, and after the last. */
	opening: z.array(factId).min(1),
	closing: z.array(factId).default([]),
	/** The facts that decide most: a first pass asks them after the opening, and no others. */
	'first-pass': z.array(factId).default([]),
	/** Dates of the assessment of which one may not come before the other; the same day is fine. */
	'dates-in-order': z.array(z.strictObject({id: ruleId, earlier: factId, later: factId})).default([]),
	/** Two dates that belong together at a row: further apart, a reader asks why. */
	'dates-together': z.array(z.strictObject({id: ruleId, one: factId, other: factId, 'within-days': z.int().min(1), at: provisionId, say: sentence})).default([]),
	/** What the Code asks of an answer, in its own words, outside any provision: of one that is not Yes, and of evidence. Whether it demands a date. */
	'of-answers': z.strictObject({explanation: sentence, evidence: sentence.optional(), date: z.enum(['demanded', 'advised'])}),
	/** Asked at every provision, by the answer given. Conditions may also read `answer`, `obligation`, `practice` and `conditional`. */
	'follow-ups': z.array(followUpSchema).min(1),
});

export type QuestionKind = (typeof questionKinds)[number];
export type RowPart = (typeof rowParts)[number];
export type Option = z.infer<typeof optionSchema>;
export type FactSource = z.infer<typeof factSchema>;
export type LimbSource = z.infer<typeof limbSchema>;
export type TickListSource = z.infer<typeof tickListSchema>;
export type FollowUpSource = z.infer<typeof followUpSchema>;
export type ProvisionSource = z.infer<typeof provisionSchema>;
export type SectionFile = z.infer<typeof sectionFileSchema>;
export type FormerFile = z.infer<typeof formerFileSchema>;
export type EditionFile = z.infer<typeof editionFileSchema>;
