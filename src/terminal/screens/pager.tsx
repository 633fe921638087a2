import {Box} from 'ink';
import {Row, Rows} from '../row.tsx';
import type {Theme} from '../theme.ts';
import type {PagerRows} from './pager-rows.ts';

/** Something to read, a screen of it at a time. */
export function PagerView({pager, theme}: {readonly pager: PagerRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			<Row line={pager.title} theme={theme} />
			<Rows lines={pager.text} theme={theme} />
			<Box paddingTop={1}>
				<Row line={pager.keys} theme={theme} />
			</Box>
		</Box>
	);
}
