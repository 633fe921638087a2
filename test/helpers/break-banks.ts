import fs from 'node:fs';
import {brotliCompressSync, brotliDecompressSync} from 'node:zlib';

/** Compiled banks that the program takes for sound, and that it fails over. */
export function breakBanks(file: string): void {
	const lines = brotliDecompressSync(fs.readFileSync(file)).toString().split('\n');
	fs.writeFileSync(file, brotliCompressSync(lines.map((line) => JSON.stringify({...(JSON.parse(line) as object), bank: {broken: true}})).join('\n')));
}
