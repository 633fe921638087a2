/** What stands at the head and the foot of the pages, each on one line. */
import type {Limits} from '../refusal.ts';
import {ofWhatIsSeen, readXml} from './xml.ts';

export function readHeader(xml: Uint8Array, limits: Limits): string {
	let text = '';
	let isText = false;
	readXml(xml, ofWhatIsSeen({
		open(name) {
			isText = name === 'w:t';
			if (name === 'w:p' || name === 'w:tab' || name === 'w:br') text += ' ';
		},
		close() {
			isText = false;
		},
		text(piece) {
			if (isText) text += piece;
		},
	}), limits);
	return text.replaceAll(/\s+/g, ' ').trim();
}

/** A title, a number and the name of the file are on every page; more words may be the landlord's own. */
export const isMoreThanTitle = (text: string): boolean => wordsOf(text).length > mostOfTitle;

export const isNumberAlone = (text: string): boolean => wordsOf(text).length === 0;

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && !/^(?:page|of)$/i.test(word));

const mostOfTitle = 12;
