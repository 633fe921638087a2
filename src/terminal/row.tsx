import {Text} from 'ink';
import {memo} from 'react';
import {harmless} from '../core/text/plain-text.ts';
import type {Line} from './line.ts';
import type {Theme} from './theme.ts';

interface RowProps {
	readonly line: Line;
	readonly theme: Theme;
	readonly wrap?: 'wrap' | 'truncate';
}

/** One line of the screen. Most are the same after a key as before it: only the changed ones are laid out anew. */
export const Row = memo(function Row({line, theme, wrap = 'truncate'}: RowProps) {
	return (
		<Text wrap={wrap}>
			{isEmpty(line) ? ' ' : line.map(({text, style}, index) => (
				<Text key={index} {...theme.lookOf(style)}>
					{harmless(text)}
				</Text>
			))}
		</Text>
	);
}, isSameRow);

export function Rows({lines, ...rest}: Omit<RowProps, 'line'> & {readonly lines: readonly Line[]}) {
	return lines.map((line, index) => <Row key={index} line={line} {...rest} />);
}

/** An empty line keeps its row only if something stands on it. */
function isEmpty(line: Line): boolean {
	return line.every(({text}) => text === '');
}

function isSameRow(before: RowProps, after: RowProps): boolean {
	if (before.theme !== after.theme || before.line.length !== after.line.length) return false;
	return before.line.every(({text, style}, index) => text === after.line[index]!.text && style === after.line[index]!.style);
}
