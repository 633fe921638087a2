/** A Word file to a Layout: the parts of the package that the body needs, then the body as it streams by. Any other ZIP is named. */
import {LayoutBuilder} from '../layout-builder.ts';
import type {Layout} from '../layout.ts';
import type {OwnMarks} from '../own-marks.ts';
import {Refused, type Limits} from '../refusal.ts';
import {BodyReader} from './body.ts';
import {readComments} from './comments.ts';
import {readNotes} from './notes.ts';
import {readNumbering} from './numbering.ts';
import {readOwnProperties} from './own-properties.ts';
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
}

export function readOffice(bytes: Uint8Array, limits: Limits): WordFile {
	const zip = new ZipFile(bytes, limits);
	const path = bodyPath(zip, limits);
	if (path === undefined) throw new Refused({code: 'not-a-document', kind: kindOf(zip)});
	return readDocx(zip, path, limits);
}

/** The fields of a Word file of ours, without reading anything else of it; none in any other file. */
export function readFront(bytes: Uint8Array, limits: Limits): OwnMarks['front'] {
	const zip = new ZipFile(bytes, limits);
	return frontOf(zip, limits);
}

function frontOf(zip: ZipFile, limits: Limits): OwnMarks['front'] {
	const target = readRelations(zip, '', limits).find(({type}) => type.endsWith('/custom-properties'))?.target;
	return readOwnProperties(zip.read(target ?? 'docProps/custom.xml'), limits);
}

function kindOf(zip: ZipFile): 'open-document' | 'presentation' | 'archive' {
	if (zip.has('ppt/presentation.xml')) return 'presentation';
	return zip.has('content.xml') && zip.has('mimetype') ? 'open-document' : 'archive';
}

/** Where the body is: most files say `word/document.xml`, not all. */
function bodyPath(zip: ZipFile, limits: Limits): string | undefined {
	const main = readRelations(zip, '', limits).find(({type}) => type.endsWith('/officeDocument'));
	const path = main?.target ?? 'word/document.xml';
	return zip.has(path) && !path.startsWith('xl/') && !path.startsWith('ppt/') ? path : undefined;
}

function readDocx(zip: ZipFile, path: string, limits: Limits): WordFile {
	const relations = readRelations(zip, path, limits);
	const part = (type: string) => {
		const target = relations.find((relation) => relation.type.endsWith(`/${type}`))?.target;
		return target === undefined ? undefined : zip.read(target);
	};

	const front = frontOf(zip, limits);
	const isOwn = front.size > 0;
	const builder = new LayoutBuilder(limits, isOwn);
	const reader = new BodyReader(builder, {
		styles: readStyles(part('styles'), limits),
		nextMark: readNumbering(part('numbering'), limits),
		notes: {footnote: readNotes(part('footnotes'), limits), endnote: readNotes(part('endnotes'), limits)},
		links: new Map(relations.map(({id, target}) => [id, target])),
	});
	const body = zip.read(path)!;
	readXml(body, reader, limits);
	if (!reader.hasBody) throw new Refused({code: 'file-damaged', kind: 'word'});
	return {layout: builder.finish(), ...(isOwn && {own: {front, comments: readComments(part('comments'), reader.quoted, limits)}})};
}

function readRelations(zip: ZipFile, path: string, limits: Limits): readonly Relation[] {
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
