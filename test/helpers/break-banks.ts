import fs from 'node:fs';
import {brotliCompressSync, brotliDecompressSync} from 'node:zlib';

/** Compiled banks that the program takes for sound, and that it fails over. */
export function breakBanks(file: string): void {
	const lines = brotliDecompressSync(fs.readFileSync(file)).toString().split('\n');
	fs.writeFileSync(file, brotliCompressSync(lines.map(broken).join('\n')));
}

function broken(line: string): string {
	const compiled = JSON.parse(line) as {readonly bank: object};
	return JSON.stringify({...compiled, bank: {...compiled.bank, sections: [{}]}});
}
