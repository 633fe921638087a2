import {Text} from 'ink';
import {memo} from 'react';
import type {Line} from './line.ts';
import type {Theme} from './theme.ts';

interface RowProps {
	readonly line: Line;
	readonly theme: Theme;
	readonly wrap?: 'wrap' | 'truncate';
}

/**
 * One line of the screen. Most are the same after a key as before it: only the changed ones are laid out anew.
 * The theme paints it, not Text's own colours: those are left out on terminals Ink's chalk does not know by name (foot, alacritty), and where CI is set.
 */
export function Row({line, theme, wrap = 'truncate'}: RowProps) {
	// An empty line keeps its row only if something stands on it.
	return <PaintedRow text={theme.paint(line) || ' '} wrap={wrap} />;
}

const PaintedRow = memo(function PaintedRow({text, wrap}: {readonly text: string; readonly wrap: 'wrap' | 'truncate'}) {
	return <Text wrap={wrap}>{text}</Text>;
});

export function Rows({lines, ...rest}: Omit<RowProps, 'line'> & {readonly lines: readonly Line[]}) {
	return lines.map((line, index) => <Row key={index} line={line} {...rest} />);
}
