/** Standard input as keys. Keys that nobody is waiting for are kept, so that what is typed ahead is never lost. */
import {createUtf8Decoder} from '../core/text/utf8.ts';
import {createKeyReader, type Key, type Waiting} from './keys.ts';

/** How long the rest is waited for before what has begun is taken for what it is. */
const patience: Readonly<Record<Waiting, number>> = {key: 30, reply: 300, paste: 1000};

export interface KeyInput {
	/** Hands over keys as they come, first those that are waiting; a batch is what came in one read. */
	readonly listen: (onKeys: (keys: readonly Key[]) => void) => void;
	/** Keys from here on wait. Returns keys that the listener did not use. */
	readonly pause: (unused?: readonly Key[]) => void;
	/** Gives the terminal back, for $EDITOR or at the end. */
	readonly release: () => void;
	readonly claim: () => void;
	/** For as long as the process is stopped. */
	readonly lend: () => void;
	/** The shell has used the terminal meanwhile, and left it as shells do. */
	readonly reclaim: () => void;
	/** As if Ctrl-C had been pressed: a signal, or a terminal that has gone. */
	readonly interrupt: () => void;
}

export function createKeyInput(stdin: NodeJS.ReadStream): KeyInput {
	const reader = createKeyReader();
	const decode = createUtf8Decoder();
	let waiting: Key[] = [];
	let listener: ((keys: readonly Key[]) => void) | undefined;
	let timer: NodeJS.Timeout | undefined;
	let arrived = 0;
	let isClaimed = false;

	const deliver = (keys: readonly Key[]) => {
		if (keys.length === 0) return;
		if (listener) listener(keys);
		else waiting.push(...keys);
	};

	const onData = (chunk: Buffer) => {
		clearTimeout(timer);
		arrived += 1;
		const {text, isBroken} = decode(chunk);
		deliver(isBroken ? [...reader.feed(text), {type: 'named', name: 'unreadable'}] : reader.feed(text));
		const waitsFor = reader.waitsFor();
		if (waitsFor) timer = setTimeout(flushUnlessMoreCame, patience[waitsFor], arrived);
	};

	// After a busy moment the timer runs out before what came meanwhile is read: one turn of the loop reads it first.
	const flushUnlessMoreCame = (then: number) =>
		setImmediate(() => {
			if (arrived === then) deliver(reader.flush());
		});

	/** A paste that had begun is text like any other. */
	const interrupt = () => deliver([...reader.flush(), {type: 'ctrl', letter: 'c'}]);

	return {
		interrupt,
		listen(onKeys) {
			listener = onKeys;
			const kept = waiting;
			waiting = [];
			deliver(kept);
		},
		pause(unused = []) {
			listener = undefined;
			waiting.unshift(...unused);
		},
		claim() {
			if (isClaimed) return;
			isClaimed = true;
			stdin.setRawMode(true);
			stdin.on('data', onData);
			stdin.on('end', interrupt);
			stdin.on('error', interrupt);
			stdin.resume();
		},
		lend: () => void stdin.setRawMode(false),
		reclaim() {
			if (!isClaimed) return;
			// The mode it is known to be in would not be set again.
			stdin.setRawMode(false);
			stdin.setRawMode(true);
		},
		release() {
			isClaimed = false;
			clearTimeout(timer);
			stdin.off('data', onData);
			stdin.off('end', interrupt);
			stdin.off('error', interrupt);
			stdin.pause();
			try {
				stdin.setRawMode(false);
			} catch {
				// The terminal itself is gone.
			}
		},
	};
}
