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

/** Comments that were settled in Word, with the replies to them, by the paragraph each ends with. */
export function readResolved(xml: Uint8Array | undefined, limits: Limits): ReadonlySet<string> {
	const resolved = new Set<string>();
	const replies: Array<readonly [string, string]> = [];
	if (!xml) return resolved;
	readXml(xml, {
		open(_, attributes) {
			const {'w15:paraId': id, 'w15:paraIdParent': parent, 'w15:done': done = '0'} = attributes;
			if (id === undefined) return;
			if (done === '1' || done === 'true') resolved.add(id);
			if (parent !== undefined) replies.push([id, parent]);
		},
		close() {},
	}, limits);
	const threads = new Set(resolved);
	for (const [id, parent] of replies) if (threads.has(parent)) resolved.add(id);
	return resolved;
}

export function readComments(xml: Uint8Array | undefined, quoted: Quoted, limits: Limits, resolved: ReadonlySet<string>): readonly MarginComment[] {
	const comments: MarginComment[] = [];
	if (!xml) return comments;
	let isText = false;
	let id = '';
	let author = '';
	/** Of its last paragraph, by which its state is told. */
	let place = '';
	let text = '';
	readXml(xml, ofWhatIsSeen({
		open(name, attributes) {
			if (name === 'w:comment') {
				id = attributes['w:id'] ?? '';
				author = (attributes['w:author'] ?? '').trim();
				text = '';
			} else if (name === 'w:t') isText = true;
			else if (name === 'w:p') [place, text] = [attributes['w14:paraId'] ?? '', `${text}\n`];
			else if (name === 'w:tab') text += ' ';
			else if (name === 'w:br') text += '\n';
		},
		close(name) {
			if (name === 'w:t') isText = false;
			else if (name === 'w:comment' && !resolved.has(place)) comments.push({id, author, text: text.replaceAll(/[^\S\n]+/g, ' ').replaceAll(/\s*\n\s*/g, '\n').trim(), quoted: quoted.wordsOf(id)});
		},
		text(piece) {
			if (isText) text += piece;
		},
	}), limits);
	return comments.filter((comment) => comment.text !== '');
}
