/** Pictures and drawings of a Word file, as their description tells them. */
import {pictureWords} from '../picture-words.ts';
import type {Attributes} from './xml.ts';

export interface Picture {
	description: string;
	/** It is the frame of a text box, whose words are read. */
	hasText: boolean;
	isUnseen: boolean;
	/** A file that opens when its picture is clicked. */
	isObject: boolean;
	/** In square centimetres. */
	area: number;
}

const perCentimetre = 360_000;
/** A logo is smaller, a page of a form larger. */
const large = 100;
const ofText = /\b(?:text|table|screen ?shot|document|letter|form|page|chart|graph)\b/i;

export const newPicture = (): Picture => ({description: '', hasText: false, isUnseen: false, isObject: false, area: 0});

export function describePicture(picture: Picture, name: string, attributes: Attributes): void {
	const {descr = '', title = '', alt = ''} = attributes;
	switch (name) {
		case 'wp:docPr':
		case 'pic:cNvPr':
		case 'v:shape':
		case 'v:imagedata':
		case 'v:rect':
			picture.description ||= descr || alt || title || attributes['o:title'] || '';
			if (attributes['hidden'] === '1' || attributes['hidden'] === 'true') picture.isUnseen = true;
			return;
		case 'o:OLEObject':
			picture.isObject = true;
			picture.description ||= attributes['ProgID'] ?? '';
			return;
		case 'adec:decorative':
			if (attributes['val'] === '1') picture.isUnseen = true;
			return;
		case 'wp:extent':
			picture.area = (Number(attributes['cx'] ?? 0) / perCentimetre) * (Number(attributes['cy'] ?? 0) / perCentimetre) || 0;
	}
}

/** The sign of a tick or a cross that it stands for. */
export const signOf = ({description}: Picture): string | undefined => pictureWords(description);

/** Whether it may say something of the document's own. */
export const maySay = ({description, area}: Picture): boolean => area > large || ofText.test(description);
