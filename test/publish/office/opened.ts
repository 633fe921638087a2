/** A package as a reader of Word files opens it: its parts as trees, and what stands in them. */
import {unzipSync, strFromU8} from 'fflate';
import {parseDocument} from 'htmlparser2';

export interface Node {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Node[];
	/** Of a text node. */
	readonly text: string;
}

export type Parts = Readonly<Record<string, string>>;

export function partsOf(bytes: Uint8Array): Parts {
	return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export function treeOf(xml: string): Node {
	return nodeOf(parseDocument(xml, {xmlMode: true, decodeEntities: true}) as unknown as Parsed);
}

interface Parsed {
	readonly name?: string;
	readonly data?: string;
	readonly attribs?: Readonly<Record<string, string>>;
	readonly children?: readonly Parsed[];
}

function nodeOf({name = '', data = '', attribs = {}, children = []}: Parsed): Node {
	return {name, attributes: attribs, children: children.map(nodeOf), text: name === '' ? data : ''};
}

/** Of that name, at any depth, in the document's order. */
export function all(node: Node, name: string): readonly Node[] {
	return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function value(node: Node | undefined): string | undefined {
	return node?.attributes['w:val'];
}

/** What a run, a paragraph or a cell says; a line break and the end of a paragraph are newlines. */
export function said(node: Node): string {
	if (node.name === 'w:t') return node.children.map(({text}) => text).join('');
	if (node.name === 'w:br') return '\n';
	const parts = node.children.map(said);
	return node.name === 'w:tc' || node.name === 'w:comment' ? node.children.flatMap((child, index) => (child.name === 'w:p' ? [parts[index]!] : [])).join('\n') : parts.join('');
}

export interface ReadRow {
	/** The bookmark in its first cell. */
	readonly mark: string;
	readonly cells: readonly Node[];
	readonly row: Node;
}

export function markedRows(document: Node): readonly ReadRow[] {
	return all(document, 'w:tr').flatMap((row) => {
		const cells = row.children.filter(({name}) => name === 'w:tc');
		const [mark] = cells.slice(0, 1).flatMap((cell) => all(cell, 'w:bookmarkStart'));
		return mark === undefined ? [] : [{mark: mark.attributes['w:name']!, cells, row}];
	});
}
