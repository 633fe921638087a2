/** What is known of an edition's rows in words: what they must speak of, which limit they are about, and what may not stand there. */

/** Written in the phrase language (`text/phrase-line.ts`), shared word lists written out. */
export type PhraseLines = readonly string[];

/** A part of a compound provision. */
interface Part {
	/** The Code's words. */
	readonly clause: string;
	/** By these a row shows that it speaks of the part. */
	readonly words: PhraseLines;
}

export interface Compound {
	readonly parts: readonly Part[];
	/** How many parts a row must speak of before what it leaves out can be told. */
	readonly atLeast: number;
}

export const limitedSteps = ['acknowledgement', 'answer', 'extension'] as const;
export type LimitedStep = (typeof limitedSteps)[number];

/** What a row's limit is about where its words leave it out. */
export interface Limit {
	readonly step: LimitedStep;
	readonly stage: number;
}

/** The longest time that the Code allows. */
export interface Ceiling extends Limit {
	readonly id: string;
	/** Working days. */
	readonly days: number;
	/** Where a limit is counted from the day the complaint or the request is received. */
	readonly fromReceipt?: number;
	readonly clause: string;
}

/** What a frame's words say of a row. */
export const meanings = [
	/** A practice that breaks the Code. */
	'conflict',
	/** A change to come. */
	'change',
	/** The same, unless the sentence tells a rule by which the landlord works. */
	'likely-change',
	/** What is asked is not, or not wholly, so today. */
	'shortfall',
	/** The same in softer words, or of a thing that may bear on another row. */
	'likely-shortfall',
	/** A document that is not in force. */
	'unfinished',
	/** To look at a thing, which commits to nothing. */
	'looking',
	/** Words that put people off complaining. */
	'off-putting',
	/** That the row is met. */
	'met',
	/** That it is not. */
	'unmet',
	/** Cases to which a conditional row applies. */
	'cases',
] as const;
export type Meaning = (typeof meanings)[number];

/** How words must stand in their sentence to count: not denied and not dropped; not dropped, as "not" before a refusal denies nothing; however they stand. */
export const manners = ['stated', 'in-use', 'anyhow'] as const;
export type Manner = (typeof manners)[number];

/** Who does what the words say. */
export const subjectKinds = ['landlord', 'resident', 'third-party', 'paper'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What landlords may write in a row that a careful reader stops at: the words, how they stand, who does it and where, as one edition has it. */
export interface Frame {
	readonly id: string;
	readonly tells: Meaning;
	/** Where it is told when the row's own text says it. */
	readonly at: 'every' | readonly string[];
	/** The same, where no draft stands behind the document: a draft asks for the reasons there. */
	readonly inDocuments?: readonly string[];
	/** The Code's words that it breaks; where there are none, the whole requirement says it. */
	readonly clause?: string;
	/** A reader would ask, and not be sure. */
	readonly isDoubtful?: true;
	readonly words: PhraseLines;
	/** What says it where it is the whole of a sentence, as a post's title is. */
	readonly alone?: PhraseLines;
	readonly manner: Manner;
	/** Only where one of these is the subject, as far as the sentence names it. */
	readonly by?: readonly SubjectKind[];
	/** Of each list one stands in the same sentence. */
	readonly beside?: readonly PhraseLines[];
	/** None of these stands in the same sentence. */
	readonly unless?: PhraseLines;
	/** None of these stands anywhere in the row. */
	readonly unlessInRow?: PhraseLines;
	/** Told beside a No too: the Code allows it under no circumstances. */
	readonly isDespiteNo?: true;
	/** What was found is no part of one of these. */
	readonly notIn?: PhraseLines;
}

/** Words, and how they must stand. */
export type FrameWords = Pick<Frame, 'words' | 'manner' | 'by' | 'beside' | 'unless' | 'notIn'>;

/** One of two things that rows may say, of which only one can be so. */
export interface Claim extends FrameWords {
	/** Only at these provisions; anywhere where there are none. */
	readonly at?: readonly string[];
}

/** Two claims that cannot both be so, whether one row makes them or two. */
export interface CrossCheck {
	readonly id: string;
	readonly one: Claim;
	readonly other: Claim;
}

/** Words that only another edition of the Code has. */
export interface OutOfPlace {
	readonly id: string;
	/** Only at these provisions; anywhere where there are none. */
	readonly at?: readonly string[];
	readonly words: PhraseLines;
	readonly unless?: PhraseLines;
	readonly severity: 'serious' | 'advice';
	/** What this edition says there. */
	readonly clause?: string;
}

/** What words tell of facts so plainly that it can be put as a question. */
export interface PlainlyTold {
	/** A stated limit tells its days, and the event from which they count: the option whose words name it. */
	readonly limits: ReadonlyArray<Limit & {readonly days: string; readonly start?: string; readonly starts?: ReadonlyArray<{readonly option: string; readonly words: PhraseLines}>}>;
	/** The fact that a limit's own unit tells. */
	readonly unit?: string;
	/** Facts whose answer is the name of a body, of a post. */
	readonly body?: string;
	readonly post?: string;
	readonly words: readonly ToldValue[];
}

interface ToldValue {
	readonly fact: string;
	readonly value: boolean | number | string;
	readonly words: PhraseLines;
	/** Those of the words that tell it by denying something else. */
	readonly denials?: PhraseLines;
}
