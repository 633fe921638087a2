/** The comments in the margin of a Word file: who wrote what, and the words each stands at. */
import type {MarginComment} from '../own-marks.ts';
import type {Limits} from '../refusal.ts';
import {ofWhatIsSeen, readXml} from './xml.ts';

/** Enough to know the place by; a range that never ends is not gathered on and on. */
const mostQuoted = 200;

/** Gathers, while the body streams by, the words that each comment was put to. */
export class Quoted {
	readonly #open = new Set<string>();
	readonly #words = new Map<string, string>();

	open(id: string): void {
		this.#open.add(id);
	}

	close(id: string): void {
		this.#open.delete(id);
	}

	write(text: string): void {
		for (const id of this.#open) {
			const words = (this.#words.get(id) ?? '') + text;
			this.#words.set(id, words.length > mostQuoted ? `${words.slice(0, mostQuoted)}…` : words);
			if (words.length > mostQuoted) this.#open.delete(id);
		}
	}

	wordsOf(id: string): string {
		return (this.#words.get(id) ?? '').replaceAll(/\s+/g, ' ').trim();
	}
}

export function readComments(xml: Uint8Array | undefined, quoted: Quoted, limits: Limits): readonly MarginComment[] {
	const comments: MarginComment[] = [];
	if (!xml) return comments;
	let isText = false;
	let id = '';
	let author = '';
	let text = '';
	readXml(xml, ofWhatIsSeen({
		open(name, attributes) {
			if (name === 'w:comment') {
				id = attributes['w:id'] ?? '';
				author = (attributes['w:author'] ?? '').trim();
				text = '';
			} else if (name === 'w:t') isText = true;
			else if (name === 'w:tab') text += ' ';
			else if (name === 'w:br' || name === 'w:p') text += '\n';
		},
		close(name) {
			if (name === 'w:t') isText = false;
			else if (name === 'w:comment') comments.push({id, author, text: text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/\s*\n\s*/g, '\n').trim(), quoted: quoted.wordsOf(id)});
		},
		text(piece) {
			if (isText) text += piece;
		},
	}), limits);
	return comments.filter((comment) => comment.text !== '');
}
