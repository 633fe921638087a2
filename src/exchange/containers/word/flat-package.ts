/** A Word document in one XML file, as Word's "XML Document" and some programs write it: its parts by name, as in a ZIP. */
import {Refused, type Limits} from '../refusal.ts';
import type {Parts} from './parts.ts';

const partTag = /<(pkg:)?part\b([^<>]{1,2000})>/g;
const partName = /\bname\s*=\s*(?:"([^"]{1,500})"|'([^']{1,500})')/;

export class FlatPackage implements Parts {
	readonly #parts = new Map<string, string>();

	/** Each part lies between two tags; an end that does not come is a file cut short. */
	constructor(xml: string, limits: Limits) {
		const tags = new RegExp(partTag);
		for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
			if (this.#parts.size >= limits.zipEntries) throw new Refused({code: 'too-many-pieces', limit: limits.zipEntries});
			const end = xml.indexOf(`</${tag[1] ?? ''}part`, tags.lastIndex);
			if (end < 0) throw new Refused({code: 'file-damaged', kind: 'word'});
			const [, name, other = ''] = partName.exec(tag[2]!) ?? [];
			this.#parts.set(nameOf(name ?? other), xml.slice(tags.lastIndex, end));
			tags.lastIndex = end;
		}
	}

	has(name: string): boolean {
		return this.#parts.has(nameOf(name));
	}

	read(name: string): Uint8Array | undefined {
		const part = this.#parts.get(nameOf(name));
		if (part === undefined) return undefined;
		const [, prefix = '', kind] = /<(pkg:)?(xmlData|binaryData)\b[^>]{0,2000}>/.exec(part.slice(0, 4000)) ?? [];
		const begin = part.indexOf('>', part.indexOf(`<${prefix}${kind}`)) + 1;
		const end = part.lastIndexOf(`</${prefix}${kind}`);
		if (kind === undefined || end < begin) throw new Refused({code: 'file-damaged', kind: 'word'});
		const content = part.slice(begin, end);
		return kind === 'xmlData' ? Buffer.from(content, 'utf8') : Buffer.from(content.replaceAll(/\s+/g, ''), 'base64');
	}
}

const nameOf = (name: string): string => name.replace(/^\//, '').toLowerCase();
