/** The finished package: the same document always gives the same bytes, whatever the day, the place or the process. */
import {Packer, type Document} from 'docx';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

/** `changedOn`: an ISO date, the only one the package carries. */
export async function sealPackage(document: Document, changedOn: string): Promise<Uint8Array> {
	const parts = Object.entries(unzipSync(await Packer.toBuffer(document)));
	const fixed = parts.map(([path, bytes]): [string, Uint8Array] => [path, /\.(?:xml|rels)$/.test(path) ? strToU8(fixPart(path, strFromU8(bytes), changedOn)) : bytes]);
	// A zip holds the time of a clock on a wall, which has to be the same on every wall.
	const [year, month, day] = changedOn.split('-').map(Number) as [number, number, number];
	return zipSync(Object.fromEntries(withFixedLinks(fixed)), {mtime: new Date(Math.max(1980, year), month - 1, day, 12)});
}

function fixPart(path: string, xml: string, changedOn: string): string {
	switch (path) {
		case 'docProps/core.xml':
			return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${changedOn}T12:00:00Z`);
		case 'word/document.xml':
			return withFixedBookmarks(xml);
		case 'word/settings.xml':
			return withLanguage(xml);
		default:
			return xml;
	}
}

/** In the place the schema gives it: before the mapping of colours, or at the end of what is written here. */
function withLanguage(xml: string): string {
	const after = /<w:(?:clrSchemeMapping|doNotIncludeSubdocsInStats|shapeDefaults|decimalSymbol|listSeparator)\b|<\/w:settings>/.exec(xml);
	return xml.includes('<w:themeFontLang') || after === null ? xml : `${xml.slice(0, after.index)}<w:themeFontLang w:val="en-GB"/>${xml.slice(after.index)}`;
}

/** The library numbers bookmarks on from those of the last document of the process. */
function withFixedBookmarks(xml: string): string {
	const numbers = new Map<string, number>();
	return xml.replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g, (_, lead: string, number: string) => {
		numbers.set(number, numbers.get(number) ?? numbers.size + 1);
		return `${lead}${numbers.get(number)!}"`;
	});
}

/** Links get their names by chance; here by their order. */
function withFixedLinks(parts: ReadonlyArray<readonly [string, Uint8Array]>): ReadonlyArray<readonly [string, Uint8Array]> {
	const names = new Map<string, string>();
	const fixed = (xml: string) => xml.replaceAll(/"rId([\w-]{21})"/g, (_, name: string) => {
		names.set(name, names.get(name) ?? `rIdLink${names.size + 1}`);
		return `"${names.get(name)!}"`;
	});
	const order = parts.toSorted(([one], [other]) => (one < other ? -1 : 1));
	const texts = new Map(order.map(([path, bytes]) => [path, /\.(?:xml|rels)$/.test(path) ? strToU8(fixed(strFromU8(bytes))) : bytes]));
	return parts.map(([path]) => [path, texts.get(path)!]);
}
