/** Failures as sentences: a test that guards the bank compares them with [], so that what it prints says what to do. */
export function apart(found: readonly string[], listed: readonly string[], say: {readonly onlyFound: (each: string) => string; readonly onlyListed: (each: string) => string; readonly inOrder?: string}): readonly string[] {
	const sentences = [...found.filter((each) => !listed.includes(each)).map(say.onlyFound), ...listed.filter((each) => !found.includes(each)).map(say.onlyListed)];
	if (sentences.length > 0) return sentences;
	const twice = found.filter((each, index) => found.indexOf(each) < index).map((each) => `${each} stands twice. Leave it in one place.`);
	if (twice.length > 0 || say.inOrder === undefined) return twice;
	const off = found.findIndex((each, index) => each !== listed[index]);
	return off === -1 ? [] : [`${found[off]} stands where ${listed[off]} belongs: ${say.inOrder}`];
}
