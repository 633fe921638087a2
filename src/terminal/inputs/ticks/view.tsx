import {Box} from 'ink';
import {Row, Rows} from '../../row.tsx';
import type {Theme} from '../../theme.ts';
import type {TicksRows} from './rows.ts';

export function TicksView({ticks, theme}: {readonly ticks: TicksRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			<Rows lines={ticks.heads} theme={theme} />
			{ticks.parts.map((part, index) => (
				<Rows key={index} lines={part} theme={theme} />
			))}
			<Rows lines={ticks.more} theme={theme} />
			<Rows lines={ticks.asked} theme={theme} />
			<Row line={ticks.typed} theme={theme} />
		</Box>
	);
}
