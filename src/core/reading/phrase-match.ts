/** A list of phrases, and what one of them was found to be. */
export interface Phrases {
	readonly lines: readonly string[];
}

export interface Match {
	/** The words as they stand in the text. */
	readonly quote: string;
	/** Where they begin and end in it. */
	readonly start: number;
	readonly end: number;
}
