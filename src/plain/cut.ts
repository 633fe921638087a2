import {pageWords} from '../wording/en/plain.ts';

/** On one line, cut between words where it is longer. */
export function cutTo(text: string, longest: number): string {
	const oneLine = text.replaceAll(/\s+/g, ' ').trim();
	return oneLine.length > longest ? pageWords.cut(oneLine.slice(0, oneLine.lastIndexOf(' ', longest) + 1 || longest).trimEnd()) : oneLine;
}
