/** Hyphens at the ends of lines: those of the page go, those of the word stay. */

/** Whether a word that was divided is written as one. */
export type IsOneWord = (head: string, tail: string) => boolean;

const divided = /([A-Za-z]+)-$/;
const going = /^\s*([a-z]+)/;

/** By the words that the document has elsewhere; where it has neither form, as most of its divided words are. */
export function readHyphens(lines: readonly string[]): IsOneWord {
	const pairs = lines.flatMap((line, index) => dividedWord(line, lines[index + 1] ?? '') ?? []);
	if (pairs.length === 0) return () => false;
	const words = new Set(lines.flatMap((line) => line.toLowerCase().match(/[a-z]+(?:-[a-z]+)*(?!-?$)/g) ?? []));
	const isKnown = ({head, tail}: Divided) => (words.has(head + tail) ? true : words.has(`${head}-${tail}`) ? false : undefined);
	const known = pairs.map(isKnown).filter((each) => each !== undefined);
	const usual = known.filter(Boolean).length > known.length / 2;
	return (head, tail) => isKnown({head: head.toLowerCase(), tail}) ?? usual;
}

interface Divided {
	readonly head: string;
	readonly tail: string;
}

export function dividedWord(line: string, next: string): Divided | undefined {
	const end = line.slice(line.lastIndexOf(' ') + 1);
	// An address is broken anywhere.
	const head = end.includes('/') || end.includes('@') ? undefined : divided.exec(end)?.[1]?.toLowerCase();
	const tail = going.exec(next)?.[1];
	return head === undefined || tail === undefined ? undefined : {head, tail};
}
