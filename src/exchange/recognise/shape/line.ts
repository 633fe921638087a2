/** Running text, line by line. */
export interface Line {
	readonly text: string;
	/** Lines of one paragraph share it. */
	readonly block: number;
	readonly isHeading: boolean;
}
