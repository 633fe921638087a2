/** A Word file to a Layout: the parts of the package that the body needs, then the body as it streams by. Any other ZIP is named. */
import type {LeftOut} from '../../../core/text/stand-ins.ts';
import {LayoutBuilder} from '../layout-builder.ts';
import type {Layout} from '../layout.ts';
import type {OwnMarks} from '../own-marks.ts';
import {Refused, type Limits} from '../refusal.ts';
import {BodyReader, type Package} from './body.ts';
import {readChunk} from './chunk.ts';
import {readComments, readResolved} from './comments.ts';
import {isMoreThanTitle, isNumberAlone, readHeader} from './headers.ts';
import {readNotes} from './notes.ts';
import {readNumbering} from './numbering.ts';
import {readOwnProperties} from './own-properties.ts';
import {FlatPackage} from './flat-package.ts';
import type {Parts} from './parts.ts';
import {readStyles} from './styles.ts';
import {readXml} from './xml.ts';
import {ZipFile} from './zip.ts';

interface Relation {
	readonly id: string;
	readonly type: string;
	readonly target: string;
}

/** `own`: what a document of ours carries beside its text. */
export interface WordFile {
	readonly layout: Layout;
	readonly own?: OwnMarks;
	readonly leftOut?: readonly LeftOut[];
	/** Of the pages, where they hold words. */
	readonly headers?: readonly string[];
}

export function readOffice(bytes: Uint8Array, limits: Limits): WordFile {
	return readParts(new ZipFile(bytes, limits), limits);
}

/** A document of parts in one XML file. */
export function readFlatWord(xml: string, limits: Limits): WordFile {
	return readParts(new FlatPackage(xml, limits), limits);
}

function readParts(zip: Parts, limits: Limits, depth = 0): WordFile {
	const path = bodyPath(zip, limits);
	if (path === undefined) throw new Refused({code: 'not-a-document', kind: kindOf(zip)});
	return readDocx(zip, path, limits, depth);
}

/** The fields of a Word file of ours, without reading anything else of it; none in any other file. */
export function readFront(bytes: Uint8Array, limits: Limits): OwnMarks['front'] {
	const zip = new ZipFile(bytes, limits);
	return frontOf(zip, limits);
}

function frontOf(zip: Parts, limits: Limits): OwnMarks['front'] {
	const target = readRelations(zip, '', limits).find(({type}) => type.endsWith('/custom-properties'))?.target;
	return readOwnProperties(zip.read(target ?? 'docProps/custom.xml'), limits);
}

function kindOf(zip: Parts): 'open-document' | 'presentation' | 'archive' {
	if (zip.has('ppt/presentation.xml')) return 'presentation';
	return zip.has('content.xml') && zip.has('mimetype') ? 'open-document' : 'archive';
}

/** Where the body is: most files say `word/document.xml`, not all. */
function bodyPath(zip: Parts, limits: Limits): string | undefined {
	const main = readRelations(zip, '', limits).find(({type}) => type.endsWith('/officeDocument'));
	const path = main?.target ?? 'word/document.xml';
	return zip.has(path) && !path.startsWith('xl/') && !path.startsWith('ppt/') ? path : undefined;
}

/** So many documents inside one, and so deep, are read; each may be as large as a file. */
const mostChunks = 20;
const deepest = 1;

/** A chunk that cannot be read is no reason to leave its words away without a word. */
function chunksOf(zip: Parts, relations: readonly Relation[], limits: Limits, depth: number): Package['chunk'] {
	let count = 0;
	return (id) => {
		const target = relations.find((relation) => relation.id === id)?.target;
		const bytes = target === undefined ? undefined : zip.read(target);
		if (bytes === undefined || depth >= deepest || ++count > mostChunks) throw new Refused({code: 'needs-saving'});
		return readChunk(bytes, limits, (inner) => readParts(new ZipFile(inner, limits), limits, depth + 1));
	};
}

function readDocx(zip: Parts, path: string, limits: Limits, depth: number): WordFile {
	const relations = readRelations(zip, path, limits);
	const part = (type: string) => {
		const target = relations.find((relation) => relation.type.endsWith(`/${type}`))?.target;
		return target === undefined ? undefined : zip.read(target);
	};

	const front = frontOf(zip, limits);
	const isOwn = front.size > 0;
	const builder = new LayoutBuilder(limits, isOwn);
	const reader = new BodyReader(builder, {
		isOwn,
		chunk: chunksOf(zip, relations, limits, depth),
		styles: readStyles(part('styles'), limits),
		nextMark: readNumbering(part('numbering'), limits),
		notes: {footnote: readNotes(part('footnotes'), limits), endnote: readNotes(part('endnotes'), limits)},
		links: new Map(relations.map(({id, target}) => [id, target])),
	});
	const body = zip.read(path)!;
	readXml(body, reader, limits);
	if (!reader.hasBody) throw new Refused({code: 'file-damaged', kind: 'word'});
	const layout = builder.finish();
	const comments = readComments(part('comments'), reader.quoted, limits, readResolved(part('commentsExtended'), limits));
	if (isOwn) return {layout, own: {front, comments}};
	const headers = headersOf(zip, relations, limits);
	for (const {author, text} of comments) builder.leaveOut('comment', author === '' ? text : `${author}: ${text}`);
	for (const text of headers.filter(isMoreThanTitle)) builder.leaveOut('header', text);
	return {layout, ...(builder.leftOut.length > 0 && {leftOut: builder.leftOut}), ...(headers.length > 0 && {headers})};
}

/** A file has three kinds of each for every section: the same text comes again and again. */
function headersOf(zip: Parts, relations: readonly Relation[], limits: Limits): readonly string[] {
	const parts = new Set(relations.filter(({type}) => /\/(?:header|footer)$/.test(type)).map(({target}) => target));
	const texts = [...parts].slice(0, mostHeaders).map((target) => zip.read(target)).map((xml) => (xml ? readHeader(xml, limits) : ''));
	return [...new Set(texts)].filter((text) => !isNumberAlone(text));
}

const mostHeaders = 60;

function readRelations(zip: Parts, path: string, limits: Limits): readonly Relation[] {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const xml = zip.read(`${folder}_rels/${path.slice(folder.length)}.rels`);
	const relations: Relation[] = [];
	if (!xml) return relations;
	readXml(xml, {
		open(name, {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode}) {
			if (name.endsWith('Relationship')) relations.push({id, type, target: mode === 'External' ? target : target.startsWith('/') ? target.slice(1) : folder + target});
		},
		close() {},
	}, limits);
	return relations;
}
