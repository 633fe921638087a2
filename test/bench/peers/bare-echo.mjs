// The least a Node program can do with a key: show it.
process.stdin.setRawMode(true);
process.stdout.write('READY ');
process.stdin.on('data', (chunk) => process.stdout.write(chunk));
