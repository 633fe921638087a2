import {plainText} from './plain-text.ts';

/** Anything that plain text does not keep; most texts have nothing of the kind, and are left as they are. */
const unwanted = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF]/;

/** Nobody types so many spaces; they would only cost time. */
const endless = / {300,}/g;

export function cleanText(text: string): string {
	return (unwanted.test(text) ? plainText(text) : text).replaceAll(endless, ' ');
}
