/** XML as it streams by, within a limit of depth; no entity but XML's own five and numbers is ever expanded. */
import {Parser} from 'htmlparser2';
import {decodeText} from '../decode-text.ts';
import {Refused, type Limits} from '../refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
	open(name: string, attributes: Attributes): void;
	close(name: string): void;
	text?(text: string): void;
}

const wordNamespace = /^http:\/\/(schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(2006\/)?main$/;

/** Deleted, moved away, of the past, or there for a program that cannot show the real thing. */
export const skipped: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:tblPrChange', 'w:tblGrid', 'mc:Fallback']);

/** Passes on what a reader of the page would see. */
export function ofWhatIsSeen(handler: XmlHandler): XmlHandler {
	let depth = 0;
	return {
		open(name, attributes) {
			if (depth > 0 || skipped.has(name)) depth++;
			else handler.open(name, attributes);
		},
		close(name) {
			if (depth > 0) depth--;
			else handler.close(name);
		},
		text(text) {
			if (depth === 0) handler.text?.(text);
		},
	};
}

/** Names come as `w:…`, whatever prefix the file itself gives to Word's own elements. What ends before its root does is damaged: nobody can say what stood in the rest. */
export function readXml(bytes: Uint8Array, handler: XmlHandler, limits: Limits): void {
	let depth = 0;
	let isWhole = false;
	let isOver = false;
	let prefix = 'w:';
	const named = (name: string) => (prefix === 'w:' || !name.startsWith(prefix) ? name : `w:${name.slice(prefix.length)}`);
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (++depth > limits.depth) throw new Refused({code: 'too-deep', limit: limits.depth});
				if (depth === 1) prefix = prefixOf(attributes) ?? prefix;
				handler.open(named(name), prefix === 'w:' ? attributes : Object.fromEntries(Object.entries(attributes).map(([key, value]) => [named(key), value])));
			},
			onclosetag(name) {
				if (--depth === 0) isWhole = !isOver;
				handler.close(named(name));
			},
			ontext: (text) => handler.text?.(text),
		},
		{xmlMode: true, decodeEntities: true},
	);
	parser.write(decodeText(bytes));
	isOver = true;
	parser.end();
	if (!isWhole) throw new Refused({code: 'file-damaged', kind: 'word'});
}

function prefixOf(attributes: Attributes): string | undefined {
	for (const [name, value] of Object.entries(attributes)) {
		if (wordNamespace.test(value)) return name === 'xmlns' ? '' : name.startsWith('xmlns:') ? `${name.slice('xmlns:'.length)}:` : undefined;
	}

	return undefined;
}

/** A property that is on by being there: `<w:b/>`, unless its value says off. */
export const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? 'true');
