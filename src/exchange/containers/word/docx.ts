/** A Word file to a Layout: the parts of the package that the body needs, then the body as it streams by. Any other ZIP is named. */
import {LayoutBuilder} from '../layout-builder.ts';
import type {Layout} from '../layout.ts';
import {Refused, type Limits} from '../refusal.ts';
import {BodyReader} from './body.ts';
import {readNotes} from './notes.ts';
import {readNumbering} from './numbering.ts';
import {readStyles} from './styles.ts';
import {readXml} from './xml.ts';
import {ZipFile} from './zip.ts';

interface Relation {
	readonly id: string;
	readonly type: string;
	readonly target: string;
}

export function readOffice(bytes: Uint8Array, limits: Limits): Layout {
	const zip = new ZipFile(bytes, limits);
	const path = bodyPath(zip, limits);
	if (path === undefined) throw new Refused({code: 'not-a-document', kind: kindOf(zip)});
	return readDocx(zip, path, limits);
}

function kindOf(zip: ZipFile): 'open-document' | 'spreadsheet' | 'presentation' | 'archive' {
	if (zip.has('xl/workbook.xml')) return 'spreadsheet';
	if (zip.has('ppt/presentation.xml')) return 'presentation';
	return zip.has('content.xml') && zip.has('mimetype') ? 'open-document' : 'archive';
}

/** Where the body is: most files say `word/document.xml`, not all. */
function bodyPath(zip: ZipFile, limits: Limits): string | undefined {
	const main = readRelations(zip, '', limits).find(({type}) => type.endsWith('/officeDocument'));
	const path = main?.target ?? 'word/document.xml';
	return zip.has(path) && !path.startsWith('xl/') && !path.startsWith('ppt/') ? path : undefined;
}

function readDocx(zip: ZipFile, path: string, limits: Limits): Layout {
	const relations = readRelations(zip, path, limits);
	const part = (type: string) => {
		const target = relations.find((relation) => relation.type.endsWith(`/${type}`))?.target;
		return target === undefined ? undefined : zip.read(target);
	};

	const builder = new LayoutBuilder(limits);
	const reader = new BodyReader(builder, {
		styles: readStyles(part('styles'), limits),
		nextMark: readNumbering(part('numbering'), limits),
		notes: {footnote: readNotes(part('footnotes'), limits), endnote: readNotes(part('endnotes'), limits)},
		links: new Map(relations.map(({id, target}) => [id, target])),
	});
	const body = zip.read(path)!;
	readXml(body, reader, limits);
	if (!reader.hasBody) throw new Refused({code: 'file-damaged', kind: 'word'});
	return builder.finish();
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
