import {Box} from 'ink';
import {Rows} from '../row.tsx';
import type {Theme} from '../theme.ts';
import type {FootRows} from './foot-rows.ts';

/** What has just happened, what to press, and where one is. */
export function Foot({foot, theme}: {readonly foot: FootRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			<Rows lines={foot.notice} theme={theme} />
			<Rows lines={foot.keys} theme={theme} />
			<Rows lines={foot.place} theme={theme} />
		</Box>
	);
}
