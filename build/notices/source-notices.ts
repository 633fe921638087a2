/** What source files say of themselves: licences, copyright, and whose work a part was made after. A minified program has no such comment left. */
import fs from 'node:fs';

const comments = /\/\*[\s\S]*?\*\/|(?:^[\t ]*\/\/.*\n?)+/gm;
const isKept = (comment: string) => /^\/\*!|^\/\/!|@licen[cs]e|@preserve|\bcopyright\b|spdx-license|\b(?:adapted|ported) from\b/i.test(comment);

/** Each once, in the order of the files. */
export function sourceNotices(files: readonly string[]): readonly string[] {
	const kept = files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(comments)].map(([comment]) => comment).filter(isKept));
	return [...new Set(kept.map(plain))];
}

/** Without the signs of a comment. */
function plain(comment: string): string {
	const lines = comment.replaceAll('\r\n', '\n').replace(/^\s*\/\*+!?/, '').replace(/\*+\/\s*$/, '').split('\n');
	return lines
		.map((line) => line.replace(/^\s*(?:\/\/!?|\*)? ?/, '').trimEnd())
		.join('\n')
		.trim();
}
