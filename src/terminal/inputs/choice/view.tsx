import {Box} from 'ink';
import {Row, Rows} from '../../row.tsx';
import type {Theme} from '../../theme.ts';
import type {ChoiceRows} from './rows.ts';

export function ChoiceView({choice, theme}: {readonly choice: ChoiceRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			{choice.options.map((option, index) => (
				<Rows key={index} lines={option} theme={theme} />
			))}
			<Rows lines={choice.more} theme={theme} />
			<Row line={choice.typed} theme={theme} />
		</Box>
	);
}
