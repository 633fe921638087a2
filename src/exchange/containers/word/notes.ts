/** Footnotes and endnotes, by id, each on one line. */
import type {Limits} from '../refusal.ts';
import {ofWhatIsSeen, readXml} from './xml.ts';

export function readNotes(xml: Uint8Array | undefined, limits: Limits): ReadonlyMap<string, string> {
	const notes = new Map<string, string>();
	if (!xml) return notes;
	let id = '';
	let text = '';
	let isText = false;
	readXml(xml, ofWhatIsSeen({
		open(name, attributes) {
			if (name === 'w:footnote' || name === 'w:endnote') {
				id = attributes['w:id'] ?? '';
				text = '';
			}

			isText = name === 'w:t';
			if (name === 'w:p' || name === 'w:tab' || name === 'w:br') text += ' ';
		},
		close(name) {
			if (name === 'w:t') isText = false;
			if (name === 'w:footnote' || name === 'w:endnote') notes.set(id, text.replaceAll(/\s+/g, ' ').trim());
		},
		text(piece) {
			if (isText) text += piece;
		},
	}), limits);
	return notes;
}
