/** Ctrl-C from elsewhere, an end that was asked for, a window that was closed; on Windows Ctrl-Break too. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** Returns what takes it back. */
export function onStopSignal(interrupt: () => void): () => void {
	for (const signal of stopSignals) process.on(signal, interrupt);
	return () => {
		for (const signal of stopSignals) process.off(signal, interrupt);
	};
}
