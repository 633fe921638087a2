import {expect, test} from 'vitest';
import {onStopSignal} from '../../src/opening/stop-signals.ts';

// SIGBREAK is Ctrl-Break on Windows, where SIGHUP is a window that was closed; elsewhere nothing sends it.
test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const)('%s interrupts, until that is taken back', (signal) => {
	let interrupted = 0;
	const stopListening = onStopSignal(() => {
		interrupted += 1;
	});
	process.emit(signal);
	stopListening();
	expect(interrupted).toBe(1);
	expect(process.listenerCount(signal)).toBe(0);
});
