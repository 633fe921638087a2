/** Stretches of text, as a stream of runs and tags gives them, to lines without the breaks and spaces that nobody typed. */
import {plainText} from '../../core/text/plain-text.ts';
import type {Stretch, StretchLine} from './own-marks.ts';

export const invisible = /[\u00AD\u200B\u2060]/g;

/** Empty lines are left out. */
export function linesOf(stretches: readonly Stretch[]): readonly StretchLine[] {
	const lines: Stretch[][] = [[]];
	for (const stretch of stretches) {
		for (const [index, text] of plainText(stretch.text).replaceAll(invisible, '').split('\n').entries()) {
			if (index > 0) lines.push([]);
			add(lines.at(-1)!, {...stretch, text: text.replaceAll(/\s+/g, ' ')});
		}
	}

	return lines.map(trimmed).filter((line) => line.length > 0);
}

/** A program parts a text wherever it likes: what looks the same is one stretch. */
function add(line: Stretch[], stretch: Stretch): void {
	const last = line.at(-1);
	if (stretch.text === '') return;
	if (last && last.address === stretch.address && last.isMissing === stretch.isMissing) line[line.length - 1] = {...last, text: last.text + stretch.text};
	else line.push(stretch);
}

function trimmed(line: readonly Stretch[]): StretchLine {
	const left = line.slice(line.findIndex(({text}) => text.trim() !== ''));
	const right = left.slice(0, left.findLastIndex(({text}) => text.trim() !== '') + 1);
	return right.map((stretch, index) => {
		const begun = index === 0 ? stretch.text.trimStart() : stretch.text;
		return {...stretch, text: index === right.length - 1 ? begun.trimEnd() : begun};
	});
}
