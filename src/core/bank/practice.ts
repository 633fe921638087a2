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

/** A way of breaking the Code that a landlord may write down, as it stands in one edition. */
export interface Practice {
	readonly id: string;
	/** Where it is told when the row's own text states it. */
	readonly at: 'every' | readonly string[];
	/** The same, where no draft stands behind the document: a draft asks for the reasons there. */
	readonly inDocuments?: readonly string[];
	/** The Code's words that it breaks; where there are none, the whole requirement says it. */
	readonly clause?: string;
	readonly breaks: PhraseLines;
	/** What breaks it where it is the whole of a sentence, as a post's title is. */
	readonly alone?: PhraseLines;
	/** It tells a refusal: a "not" before it denies nothing. */
	readonly isRefusal?: true;
	/** Of each list one stands in the same sentence. */
	readonly beside?: readonly PhraseLines[];
	/** None of these stands in the same sentence. */
	readonly unless?: PhraseLines;
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
