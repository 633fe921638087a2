/** The parts of a workbook's package, each as the parts before it name it. */
import type {ContainerRefusal, Limits} from '../refusal.ts';
import {isRefused, Refused} from '../refusal.ts';
import {readXml, type Attributes, type XmlHandler} from '../word/xml.ts';
import type {ZipFile} from '../word/zip.ts';

export interface Relation {
	readonly id: string;
	readonly type: string;
	readonly path: string;
}

/** Elements and attributes without their prefix, which is the file's own choice. */
export function readPart(bytes: Uint8Array | undefined, handler: XmlHandler, limits: Limits): void {
	if (!bytes) return;
	let marks = 0;
	readXml(bytes, {
		open(name, attributes) {
			if (++marks > limits.marks) throw new Refused({code: 'too-many-pieces', limit: limits.marks});
			handler.open(localName(name), attributes);
		},
		close: (name) => handler.close(localName(name)),
		text: (text) => handler.text?.(text),
	}, limits);
}

/** A property that is on by being there. */
export const isOn = (attributes: Attributes): boolean => !['0', 'false', 'off'].includes(attributes['val'] ?? 'true');

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `r:id`, under whatever prefix. */
export function relationId(attributes: Attributes): string {
	return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

export function relationsOf(zip: ZipFile, path: string, limits: Limits): readonly Relation[] {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	const relations: Relation[] = [];
	readPart(zip.read(`${folder}_rels/${path.slice(folder.length)}.rels`), {
		open(name, {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode}) {
			if (name === 'Relationship' && mode !== 'External') relations.push({id, type: type.slice(type.lastIndexOf('/') + 1), path: resolve(folder, target)});
		},
		close() {},
	}, limits);
	return relations;
}

function resolve(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const steps: string[] = [];
	for (const step of (folder + target).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.') steps.push(step);
	}

	return steps.join('/');
}

/** What the readers of packages say of a Word file, of a workbook. */
export function ofSpreadsheet<Read>(read: () => Read): Read {
	try {
		return read();
	} catch (error) {
		if (isRefused(error) && (error.refusal.code === 'file-damaged' || error.refusal.code === 'password-needed')) throw new Refused({...error.refusal, kind: 'spreadsheet'} satisfies ContainerRefusal, error);
		throw error;
	}
}
