import {spans, type Frame, type Line} from '../../line.ts';
import {textWidth, truncate, wrap} from '../../text-width.ts';
import type {ChoiceState} from './state.ts';

/** The options, numbered, in at most `height` rows with the highlighted one in sight, then what is being typed. */
export function choiceFrame(state: ChoiceState, width: number, height: number): Frame {
	const rows = Math.max(1, height - 1);
	const blocks = state.options.map((option, index) => optionLines(option.label, index, index === state.selected, state.options.length, width));
	const lines = visible(blocks, Math.max(0, state.selected), rows, width);
	const typed = spans(['› ', 'accent'], [truncate(state.typed, width - 4)]);
	return {lines: [...lines, typed], cursor: {x: 2 + textWidth(truncate(state.typed, width - 4)), y: lines.length}};
}

function optionLines(label: string, index: number, isSelected: boolean, count: number, width: number): readonly Line[] {
	const number = `${index + 1}`.padStart(String(count).length);
	const mark = isSelected ? '❯ ' : '  ';
	const indent = ' '.repeat(mark.length + number.length + 1);
	return wrap(label, width - indent.length - 1).map((text, row) => {
		const style = isSelected ? 'selected' : 'plain';
		return row === 0 ? spans([mark, 'selected'], [`${number} `, isSelected ? 'selected' : 'dim'], [text, style]) : spans([indent + text, style]);
	});
}

/** As many whole blocks as fit round the selected one, and the beginning of the next; what is cut off is said. */
function visible(blocks: ReadonlyArray<readonly Line[]>, selected: number, rows: number, width: number): readonly Line[] {
	const total = blocks.reduce((sum, block) => sum + block.length, 0);
	if (total <= rows) return blocks.flat();
	const room = Math.max(1, rows - 1);
	let first = selected;
	let last = selected;
	let used = blocks[selected]?.length ?? 0;
	for (let grew = true; grew; ) {
		grew = false;
		const after = blocks[last + 1];
		if (after && used + after.length <= room) {
			last += 1;
			used += after.length;
			grew = true;
		}

		const before = blocks[first - 1];
		if (before && used + before.length <= room) {
			first -= 1;
			used += before.length;
			grew = true;
		}
	}

	const above = first;
	const below = blocks.length - 1 - last;
	const more = [above > 0 ? `${above} more above ↑` : '', below > 0 ? `${below} more below ↓` : ''].filter((text) => text !== '').join(' · ');
	const shown = blocks.slice(first, last + 2).flat().slice(0, room);
	return [...shown, spans([truncate(`  ${more}`, width), 'dim'])];
}
