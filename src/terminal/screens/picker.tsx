import {Box} from 'ink';
import {ChoiceView} from '../inputs/choice/view.tsx';
import {Rows} from '../row.tsx';
import type {Theme} from '../theme.ts';
import {Foot} from './foot.tsx';
import type {PickerRows} from './live-rows.ts';

/** A list to choose from: the sections, the gaps, the register, the end, the drafts. */
export function PickerView({picker, theme}: {readonly picker: PickerRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			<Rows lines={picker.title} theme={theme} />
			<ChoiceView choice={picker.choice} theme={theme} />
			<Foot foot={picker.foot} theme={theme} />
		</Box>
	);
}
