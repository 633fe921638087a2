import {plainText} from '../../core/text/plain-text.ts';

/** Text that a part of the package can hold: well formed, without signs that XML forbids. */
export function printable(text: string): string {
	return plainText(text).toWellFormed().replaceAll(/[\uFFFE\uFFFF]/g, '');
}
