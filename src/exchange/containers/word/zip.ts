/** The named files of a ZIP, unpacked within limits: what its directory declares is checked, and what comes out must be that. */
import type {Parts} from './parts.ts';
import {isRefused, megabytes, Refused, type Limits} from '../refusal.ts';

interface Entry {
	readonly method: number;
	readonly checksum: number;
	readonly isEncrypted: boolean;
	readonly packed: number;
	readonly unpacked: number;
	readonly offset: number;
}

const endMark = 0x06_05_4B_50;
const entryMark = 0x02_01_4B_50;
const localMark = 0x04_03_4B_50;
const endLength = 22;
const longestComment = 0xFF_FF;

/** Loaded with the first file that is packed: a start, which asks whose document stands somewhere, has none. */
const zlib = () => process.getBuiltinModule('node:zlib');

export class ZipFile implements Parts {
	readonly #bytes: Buffer;
	readonly #limits: Limits;
	readonly #entries: ReadonlyMap<string, Entry>;

	constructor(bytes: Uint8Array, limits: Limits) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#limits = limits;
		try {
			this.#entries = readDirectory(this.#bytes, limits);
		} catch (error) {
			throw asDamaged(error);
		}

		let declared = 0;
		for (const {unpacked} of this.#entries.values()) declared += unpacked;
		if (declared > limits.unpackedBytes) throw tooMuch(limits.unpackedBytes);
	}

	has(name: string): boolean {
		return this.#entries.has(name.toLowerCase());
	}

	read(name: string): Uint8Array | undefined {
		const entry = this.#entries.get(name.toLowerCase());
		if (!entry) return undefined;
		if (entry.isEncrypted) throw new Refused({code: 'password-needed', kind: 'word'});
		try {
			const content = this.#unpack(entry);
			if (content.length !== entry.unpacked || zlib().crc32(content) !== entry.checksum) throw new Error('other than was packed');
			return content;
		} catch (error) {
			if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch(this.#limits.partBytes);
			throw asDamaged(error);
		}
	}

	#unpack({method, packed, offset}: Entry): Uint8Array {
		if (this.#bytes.readUInt32LE(offset) !== localMark) throw new Error('no local header');
		const start = offset + 30 + this.#bytes.readUInt16LE(offset + 26) + this.#bytes.readUInt16LE(offset + 28);
		const content = this.#bytes.subarray(start, start + packed);
		if (content.length < packed) throw new Error('cut short');
		if (method === 0) return content;
		if (method !== 8) throw new Error(`method ${method}`);
		// The directory may say less than comes out: no more than this is ever unpacked. The library is loaded here, as no start waits for it.
		return zlib().inflateRawSync(content, {maxOutputLength: this.#limits.partBytes});
	}
}

function readDirectory(bytes: Buffer, limits: Limits): ReadonlyMap<string, Entry> {
	let end = bytes.length - endLength;
	const first = Math.max(0, end - longestComment);
	while (end >= first && bytes.readUInt32LE(end) !== endMark) end--;
	if (end < first) throw new Error('no directory');
	const count = bytes.readUInt16LE(end + 10);
	if (count > limits.zipEntries) throw new Refused({code: 'too-many-pieces', limit: limits.zipEntries});

	const entries = new Map<string, Entry>();
	let at = bytes.readUInt32LE(end + 16);
	for (let index = 0; index < count; index++) {
		if (bytes.readUInt32LE(at) !== entryMark) throw new Error('no entry');
		const nameLength = bytes.readUInt16LE(at + 28);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/').toLowerCase();
		entries.set(name, {
			method: bytes.readUInt16LE(at + 10),
			checksum: bytes.readUInt32LE(at + 16),
			isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
			packed: bytes.readUInt32LE(at + 20),
			unpacked: bytes.readUInt32LE(at + 24),
			offset: bytes.readUInt32LE(at + 42),
		});
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}

	return entries;
}

const tooMuch = (bytes: number): Refused => new Refused({code: 'too-much-inside', limit: megabytes(bytes)});

const asDamaged = (error: unknown): Refused => (isRefused(error) ? error : new Refused({code: 'file-damaged', kind: 'word'}, error));
