import {noteAt} from '../../core/text/stand-ins.ts';
/** Footnotes of markdown: `[^1]` in a text, and `[^1]: …` at the beginning of a line elsewhere. */

const definition = /^\[\^([^\]\s]{1,40})\]:[ \t]*(.*(?:\n[ \t]+\S.*)*)/gm;
const reference = /\[\^([^\]\s]{1,40})\]/g;
/** Of all notes, wherever they are referred to again. */
const most = 200_000;

/** `noted` puts each note where a text refers to it. */
export function takeNotes(text: string): {readonly body: string; readonly noted: (text: string) => string} {
	if (!text.includes('[^')) return {body: text, noted: (each) => each};
	const notes = new Map<string, string>();
	const body = text.replaceAll(definition, (_, id: string, note: string) => {
		notes.set(id, [notes.get(id), note.replaceAll(/\s+/g, ' ').trim()].filter(Boolean).join(' '));
		return '';
	});
	let written = 0;
	const noted = (source: string) => source.replaceAll(reference, (whole, id: string) => {
		const note = notes.get(id);
		if (note === undefined) return whole;
		written += note.length;
		return written > most ? '' : noteAt(note);
	});
	const referred = new Set(Array.from(body.matchAll(reference), ([, id]) => id));
	const unused = [...notes].filter(([id]) => !referred.has(id)).map(([, note]) => note);
	return {body: unused.length === 0 ? body : `${body}\n\n${unused.join('\n\n')}\n`, noted};
}
