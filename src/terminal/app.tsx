import {useCursor} from 'ink';
import {cursorOf, type LiveRows} from './screens/live-rows.ts';
import {PagerView} from './screens/pager.tsx';
import {PickerView} from './screens/picker.tsx';
import {PromptView} from './screens/prompt.tsx';
import {Transcript} from './screens/transcript.tsx';
import type {Block} from './session/state.ts';
import type {Theme} from './theme.ts';

export interface AppProps {
	readonly blocks: readonly Block[];
	/** Undefined where nothing is live any more. */
	readonly live: LiveRows | undefined;
	readonly theme: Theme;
}

/** What has been said stands above for good; only what is live is drawn again. */
export function App({blocks, live, theme}: AppProps) {
	const {setCursorPosition} = useCursor();
	setCursorPosition(live && cursorOf(live));
	return (
		<>
			<Transcript blocks={blocks} theme={theme} />
			{live && <Live live={live} theme={theme} />}
		</>
	);
}

function Live({live, theme}: {readonly live: LiveRows; readonly theme: Theme}) {
	switch (live.type) {
		case 'prompt':
			return <PromptView prompt={live} theme={theme} />;
		case 'picker':
			return <PickerView picker={live} theme={theme} />;
		case 'pager':
			return <PagerView pager={live} theme={theme} />;
	}
}
