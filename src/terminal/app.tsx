import {Box, Static, Text, useCursor} from 'ink';
import {memo} from 'react';
import type {Frame, Line} from './line.ts';
import type {Block} from './session/state.ts';
import type {Theme} from './theme.ts';

export interface AppProps {
	readonly blocks: readonly Block[];
	readonly frame: Frame;
	readonly theme: Theme;
}

/**
 * What has been said stands above for good; only the frame is drawn again. A line comes wrapped and painted, as one text: what a
 * person waits for at each key is Ink laying out and measuring whatever changed, so only the changed line should.
 */
export function App({blocks, frame, theme}: AppProps) {
	const {setCursorPosition} = useCursor();
	setCursorPosition(frame.cursor);
	return (
		<>
			<Static items={[...blocks]}>{(block) => <Text key={block.id}>{block.lines.map((line) => painted(line, theme)).join('\n')}</Text>}</Static>
			<Box flexDirection="column">
				{frame.lines.map((line, index) => (
					<PaintedLine key={index} text={painted(line, theme)} />
				))}
			</Box>
		</>
	);
}

const PaintedLine = memo(function PaintedLine({text}: {readonly text: string}) {
	return <Text wrap="truncate">{text}</Text>;
});

/** An empty line keeps its row only if something stands on it. */
function painted(line: Line, theme: Theme): string {
	return theme.paint(line) || ' ';
}
