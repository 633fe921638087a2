/** Loaded before the program: it is always the same day to it, so that the same program shows the same days and the same time left. */
globalThis.Date = class extends Date {
	constructor(...parts) {
		super(...(parts.length === 0 ? ['2026-08-03T10:00:00Z'] : parts));
	}
};
