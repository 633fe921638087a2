/** What a terminal shows, as stretches of one look. */
import type {IBufferCell, Terminal} from '@xterm/headless';

export type Look = 'plain' | 'strong' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'strong cyan' | 'strong red';

export interface Stretch {
	readonly column: number;
	readonly text: string;
	readonly look: Look;
}

export interface Screen {
	/** By row, from the top. */
	readonly rows: ReadonlyArray<readonly Stretch[]>;
	readonly cursor: {readonly column: number; readonly row: number};
}

const colours: Readonly<Record<number, 'red' | 'green' | 'yellow' | 'cyan'>> = {1: 'red', 2: 'green', 3: 'yellow', 6: 'cyan'};

export function screenOf({cols, rows, buffer: {active}}: Terminal): Screen {
	const lines = Array.from({length: rows}, (_, row) => active.getLine(active.baseY + row)!);
	const cells = lines.map((line) => Array.from({length: cols}, (_, column) => line.getCell(column)!).map((cell) => ({text: cell.getChars() || ' ', look: lookOf(cell)})));
	return {rows: cells.map(stretchesOf), cursor: {column: active.cursorX, row: active.cursorY}};
}

export function textOf({rows}: Screen): string {
	return rows.map((stretches) => stretches.reduce((line, {column, text}) => line.padEnd(column) + text, '')).join('\n');
}

function lookOf(cell: IBufferCell): Look {
	const colour = cell.isFgPalette() ? colours[cell.getFgColor()] : undefined;
	if (colour === 'cyan' || colour === 'red') return cell.isBold() ? `strong ${colour}` : colour;
	return colour ?? (cell.isBold() ? 'strong' : cell.isDim() ? 'dim' : 'plain');
}

/** Parted where the look changes, and at every gap, so that columns stay in line whatever the font. */
function stretchesOf(cells: ReadonlyArray<{readonly text: string; readonly look: Look}>): readonly Stretch[] {
	const line = cells.map(({text}) => text).join('');
	return [...line.matchAll(/\S+(?: \S+)*/g)].flatMap(({0: words, index}) => {
		const found: Stretch[] = [];
		for (const [offset, text] of Array.from(words).entries()) {
			const {look} = cells[index + offset]!;
			const last = found.at(-1);
			if (last && (last.look === look || text === ' ')) found[found.length - 1] = {...last, text: last.text + text};
			else found.push({column: index + offset, text, look});
		}

		return found.map((stretch) => ({...stretch, text: stretch.text.trimEnd()}));
	});
}

/** A command as it is typed into a shell, on a screen with nothing else. */
export function typedAtPrompt(command: string): Screen {
	const typed: readonly Stretch[] = [{column: 0, text: '$', look: 'dim'}, ...(command === '' ? [] : [{column: 2, text: command, look: 'strong'} as const])];
	return {rows: [typed], cursor: {column: 2 + command.length, row: 0}};
}
