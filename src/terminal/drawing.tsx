/** Ink's side of the screen: mounted under what was already painted, drawn again after each key. */
import {PassThrough} from 'node:stream';
import {render} from 'ink';
import {App, type AppProps} from './app.tsx';

export interface Drawing {
	readonly draw: (props: AppProps) => void;
	/** Takes the live part away and leaves the rest; done when it is on the screen. */
	readonly stop: () => Promise<void>;
}

/** A frame for every key a person can type, and no more. */
const maxFps = 120;

export function startDrawing(stdout: NodeJS.WriteStream, props: AppProps, isScreenReaderEnabled: boolean): Drawing {
	// The product reads its own keys (see keys.ts), so Ink is given an input on which nothing ever comes.
	const silence = new PassThrough() as unknown as NodeJS.ReadStream;
	const instance = render(<App {...props} />, {stdout, stdin: silence, exitOnCtrlC: false, patchConsole: false, interactive: true, incrementalRendering: true, maxFps, isScreenReaderEnabled});
	let last = props;
	return {
		draw(next) {
			last = next;
			// Ink writes a frame in several pieces; together they cost one call of the system instead of four.
			stdout.cork();
			instance.rerender(<App {...next} />);
			stdout.uncork();
		},
		async stop() {
			instance.rerender(<App {...last} live={undefined} />);
			await instance.waitUntilRenderFlush();
			instance.unmount();
			await instance.waitUntilExit();
		},
	};
}
