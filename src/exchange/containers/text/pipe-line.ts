/** A line of text, or the cells of a row. */
export type PipeLine = string | readonly string[];
