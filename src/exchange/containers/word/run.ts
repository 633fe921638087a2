/** How the text of a run is dressed: by itself, by its style, by the style of its paragraph. */
import type {Styles} from './styles.ts';
import {isOn, type Attributes} from './xml.ts';

/** What a run says of itself; undefined where its styles say. */
export interface Run {
	style: string;
	font: string;
	isStruck: boolean | undefined;
	isStruckTwice: boolean | undefined;
	isHidden: boolean | undefined;
	isRaised: boolean;
	/** Its text is the sign of a note, chosen by hand. */
	isNoteSign: boolean;
}

export interface RunDress {
	readonly isStruck: boolean;
	readonly isHidden: boolean;
	readonly font: string;
}

/** A note's number that was typed and raised by hand. */
const noteNumber = /^\s*(?:\d{1,2}|\*{1,3}|[\u2020\u2021])\s*$/;

const unit = /(?:^|[\s\d])(?:[mck]?m|ft|in|CO)$/;

/** And no power of two: `before` are the letters it stands behind. */
export const isNoteNumber = (text: string, before: string): boolean => noteNumber.test(text) && /[\p{L}.)]$/u.test(before) && !unit.test(before);

export const newRun = (): Run => ({style: '', font: '', isStruck: undefined, isStruckTwice: undefined, isHidden: undefined, isRaised: false, isNoteSign: false});

export function setRun(run: Run, name: string, attributes: Attributes): void {
	if (name === 'w:rFonts') run.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
	else if (name === 'w:rStyle') run.style = attributes['w:val'] ?? '';
	else if (name === 'w:strike') run.isStruck = isOn(attributes);
	else if (name === 'w:dstrike') run.isStruckTwice = isOn(attributes);
	else if (name === 'w:vanish') run.isHidden = isOn(attributes);
	else if (name === 'w:vertAlign') run.isRaised = attributes['w:val'] === 'superscript';
}

export function dressOf(run: Run, styles: Styles, paragraphStyle: string): RunDress {
	const own = styles.get(run.style);
	const around = styles.get(paragraphStyle);
	// What both styles switch on is off.
	const byStyles = (property: 'isStruck' | 'isHidden') => (own?.[property] ?? false) !== (around?.[property] ?? false);
	return {
		isStruck: run.isStruckTwice === true || (run.isStruck ?? (run.isStruckTwice === undefined && byStyles('isStruck'))),
		isHidden: run.isHidden ?? byStyles('isHidden'),
		font: run.font || (own?.font ?? around?.font ?? ''),
	};
}
