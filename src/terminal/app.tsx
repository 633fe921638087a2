import {Box, Static, Text, useCursor} from 'ink';
import type {Frame, Line} from './line.ts';
import type {Block} from './session/state.ts';
import type {Theme} from './theme.ts';

export interface AppProps {
	readonly blocks: readonly Block[];
	readonly frame: Frame;
	readonly theme: Theme;
}

/** What has been said stands above for good; only the frame is drawn again. */
export function App({blocks, frame, theme}: AppProps) {
	const {setCursorPosition} = useCursor();
	setCursorPosition(frame.cursor);
	return (
		<>
			<Static items={[...blocks]}>{(block) => <Lines key={block.id} lines={block.lines} theme={theme} />}</Static>
			<Lines lines={frame.lines} theme={theme} />
		</>
	);
}

function Lines({lines, theme}: {readonly lines: readonly Line[]; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			{lines.map((line, index) => (
				<LineOf key={index} line={line} theme={theme} />
			))}
		</Box>
	);
}

function LineOf({line, theme}: {readonly line: Line; readonly theme: Theme}) {
	return (
		<Text wrap="truncate">
			{line.every(({text}) => text === '')
				? ' '
				: line.map(({text, style}, index) => (
						<Text key={index} {...theme.lookOf(style)}>
							{text}
						</Text>
					))}
		</Text>
	);
}
