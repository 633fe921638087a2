/** The parts of a Word document by their names, however they are bound together. */
export interface Parts {
	has(name: string): boolean;
	read(name: string): Uint8Array | undefined;
}
