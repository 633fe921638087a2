/** Texts of a workbook: what is struck out is marked so, and a reading aid above the letters is no text. */
import {typedStrike} from '../../../core/text/stand-ins.ts';
import type {Attributes, XmlHandler} from '../word/xml.ts';
import type {Limits} from '../refusal.ts';
import {isOn, readPart} from './parts.ts';

/** Gathers one text from its runs. */
export class TextReader {
	text = '';
	#isText = false;
	#isStruck = false;
	#aside = 0;

	begin(): void {
		this.text = '';
		this.#isStruck = false;
	}

	open(name: string, attributes: Attributes): void {
		if (name === 'rPh') this.#aside++;
		else if (name === 'r') this.#isStruck = false;
		else if (name === 'strike') this.#isStruck = isOn(attributes);
		else if (name === 't') this.#isText = true;
	}

	close(name: string): void {
		if (name === 'rPh') this.#aside--;
		else if (name === 't') this.#isText = false;
	}

	write(text: string): void {
		if (this.#isText && this.#aside === 0) this.text += this.#isStruck ? typedStrike(text) : text;
	}
}

/** The texts that cells name by their place in this list. */
export function readSharedTexts(part: Uint8Array | undefined, limits: Limits): readonly string[] {
	const texts: string[] = [];
	const reader = new TextReader();
	readPart(part, {
		open(name, attributes) {
			if (name === 'si') reader.begin();
			else reader.open(name, attributes);
		},
		close(name) {
			if (name === 'si') texts.push(unescaped(reader.text));
			else reader.close(name);
		},
		text: (text) => reader.write(text),
	}, limits);
	return texts;
}

/** `_x000D_` is how these files write a character that XML does not have. */
export function unescaped(text: string): string {
	return text.includes('_x') ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll(/\r\n?/g, '\n') : text;
}

export interface CellNote {
	readonly place: string;
	readonly text: string;
}

/** Notes at cells, and the conversations that take their place since 2018. */
export function readCellNotes(part: Uint8Array | undefined, limits: Limits): readonly CellNote[] {
	const notes: CellNote[] = [];
	const reader = new TextReader();
	let place = '';
	const handler: XmlHandler = {
		open(name, attributes) {
			if (name === 'comment' || name === 'threadedComment') {
				place = attributes['ref'] ?? '';
				reader.begin();
			}

			reader.open(name === 'text' && isConversation ? 't' : name, attributes);
			if (name === 'threadedComment') isConversation = true;
		},
		close(name) {
			if (name === 'comment' || name === 'threadedComment') notes.push({place, text: unescaped(reader.text).trim()});
			reader.close(name === 'text' && isConversation ? 't' : name);
		},
		text: (text) => reader.write(text),
	};
	let isConversation = false;
	readPart(part, handler, limits);
	return notes.filter(({text}) => text !== '' && !text.startsWith('[Threaded comment]'));
}
