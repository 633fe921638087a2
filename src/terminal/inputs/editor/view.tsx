import {Box} from 'ink';
import {Rows} from '../../row.tsx';
import type {Theme} from '../../theme.ts';
import type {EditorRows} from './rows.ts';

export function EditorView({editor, theme}: {readonly editor: EditorRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			<Rows lines={editor.text} theme={theme} />
			<Rows lines={editor.place} theme={theme} />
		</Box>
	);
}
