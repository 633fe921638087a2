/** What only the form's words can say of a text: where a row begins, and which line is none of a cell's. Whoever knows the form answers. */
export interface FormSigns {
	/** A provision's number at the head of a text. */
	readonly beginsWithNumber: (text: string) => boolean;
	/** A provision's number and nothing else. */
	readonly isNumber: (text: string) => boolean;
	/** Headings of all columns, the number's first. */
	readonly isTableHead: (cells: readonly string[]) => boolean;
	/** A column heading, or a piece of one that was broken over lines. */
	readonly isHeadPiece: (text: string) => boolean;
	/** An answer and nothing else. */
	readonly isAnswer: (text: string) => boolean;
	/** "Evidence: …" */
	readonly isLabelled: (line: string) => boolean;
	/** A line of the form that ends a table. */
	readonly isHeading: (line: string) => boolean;
	/** The same, or what a page carries round its text. */
	readonly isFurniture: (line: string) => boolean;
}
