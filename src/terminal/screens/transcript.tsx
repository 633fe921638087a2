import {Box, Static} from 'ink';
import {Rows} from '../row.tsx';
import type {Block} from '../session/state.ts';
import type {Theme} from '../theme.ts';

/** What has been said stands above for good. */
export function Transcript({blocks, theme}: {readonly blocks: readonly Block[]; readonly theme: Theme}) {
	return (
		<Static items={[...blocks]}>
			{(block) => (
				<Box key={block.id} flexDirection="column">
					<Rows lines={block.lines} theme={theme} wrap="wrap" />
				</Box>
			)}
		</Static>
	);
}
