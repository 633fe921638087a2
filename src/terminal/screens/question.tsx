import {Box} from 'ink';
import {Rows} from '../row.tsx';
import type {Theme} from '../theme.ts';
import type {QuestionRows} from './question-rows.ts';

/** What is asked: over it whose answer it becomes, under it what helps with it. */
export function QuestionView({question, theme}: {readonly question: QuestionRows; readonly theme: Theme}) {
	return (
		<Box flexDirection="column">
			<Rows lines={question.label} theme={theme} />
			<Rows lines={question.asked} theme={theme} />
			<Rows lines={question.hint} theme={theme} />
		</Box>
	);
}
