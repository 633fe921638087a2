import {createInterface} from 'node:readline';
import {harmless} from '../core/text/plain-text.ts';

export interface Asking {
	/** The line typed, or undefined when no more come: the input ended, or Ctrl-C. */
	readonly ask: (question: string) => Promise<string | undefined>;
	readonly close: () => void;
}

/** One line a question. The questions go to standard error, as all words for people do. */
export function askAtTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asking {
	const lines = createInterface({input, output});
	let isClosed = false;
	lines.on('close', () => {
		isClosed = true;
	});
	return {
		ask: (question) =>
			new Promise((resolve) => {
				if (isClosed) return resolve(undefined);
				const end = () => resolve(undefined);
				lines.once('close', end);
				lines.question(harmless(question), (line) => {
					lines.off('close', end);
					resolve(line);
				});
			}),
		close: () => lines.close(),
	};
}
