/** The fields that a document of ours carries in its custom properties. */
import {propertyPrefix} from '../own-marks.ts';
import type {Limits} from '../refusal.ts';
import {readXml} from './xml.ts';

/** None in a document that is not ours. */
export function readOwnProperties(xml: Uint8Array | undefined, limits: Limits): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	if (!xml) return fields;
	let field: string | undefined;
	readXml(xml, {
		open(name, {name: property = ''}) {
			if (name !== 'property') return;
			field = property.startsWith(propertyPrefix) ? property.slice(propertyPrefix.length) : undefined;
		},
		close(name) {
			if (name === 'property') field = undefined;
		},
		text(text) {
			if (field !== undefined && text.trim() !== '') fields.set(field, (fields.get(field) ?? '') + text);
		},
	}, limits);
	return fields;
}
