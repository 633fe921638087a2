// A Node that has started and does nothing.
process.stdout.write('READY');
setInterval(() => {}, 60_000);
