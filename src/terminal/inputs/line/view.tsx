import {Box} from 'ink';
import {Rows} from '../../row.tsx';
import type {Theme} from '../../theme.ts';
import type {LineRows} from './rows.ts';

export function LineView({line, theme}: {readonly line: LineRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			<Rows lines={line.options} theme={theme} />
			<Rows lines={line.text} theme={theme} />
			<Rows lines={line.understood} theme={theme} />
		</Box>
	);
}
