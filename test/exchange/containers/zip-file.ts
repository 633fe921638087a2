/** Writes ZIP files for tests: sound ones, and ones whose directory says other than what is inside. */
import {crc32, deflateRawSync} from 'node:zlib';

export interface Entry {
	readonly name: string;
	readonly content: string | Uint8Array;
	/** The unpacked size that the directory gives, if it is to lie. */
	readonly declared?: number;
	/** The checksum that both headers give, if it is to be another's. */
	readonly checksum?: number;
	readonly isEncrypted?: boolean;
	readonly isStored?: boolean;
}

export function zipFile(entries: readonly Entry[]): Uint8Array {
	const locals: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const {name, content, declared, checksum, isEncrypted, isStored} of entries) {
		const raw = Buffer.from(content);
		const packed = isStored ? raw : deflateRawSync(raw, {level: 9});
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(isEncrypted ? 1 : 0, 2);
		common.writeUInt16LE(isStored ? 0 : 8, 4);
		common.writeUInt32LE(checksum ?? crc32(raw), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(declared ?? raw.length, 18);
		common.writeUInt16LE(Buffer.byteLength(name), 22);
		const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(offset, 10);
		directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), common, tail, Buffer.from(name)]));
		locals.push(local);
		offset += local.length;
	}

	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006');
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([...locals, central, end]);
}
