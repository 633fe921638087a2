import {Box} from 'ink';
import {ChoiceView} from '../inputs/choice/view.tsx';
import {EditorView} from '../inputs/editor/view.tsx';
import {LineView} from '../inputs/line/view.tsx';
import {TicksView} from '../inputs/ticks/view.tsx';
import type {Theme} from '../theme.ts';
import {Foot} from './foot.tsx';
import type {InputRows, PromptRows} from './live-rows.ts';
import {QuestionView} from './question.tsx';

export function PromptView({prompt, theme}: {readonly prompt: PromptRows; readonly theme: Theme}) {
	const gap = prompt.isRoomy ? 1 : 0;
	return (
		<Box flexDirection="column" paddingTop={gap}>
			<QuestionView question={prompt.question} theme={theme} />
			<InputView input={prompt.input} theme={theme} />
			<Box paddingTop={gap}>
				<Foot foot={prompt.foot} theme={theme} />
			</Box>
		</Box>
	);
}

function InputView({input, theme}: {readonly input: InputRows; readonly theme: Theme}) {
	switch (input.kind) {
		case 'choice':
			return <ChoiceView choice={input} theme={theme} />;
		case 'editor':
			return <EditorView editor={input} theme={theme} />;
		case 'line':
			return <LineView line={input} theme={theme} />;
		case 'ticks':
			return <TicksView ticks={input} theme={theme} />;
	}
}
