import {decodeUtf8, type Decoded} from '../core/text/utf8.ts';
import {usualLimits} from '../exchange/containers/refusal.ts';
import {readNamedFile} from './read-named-file.ts';

/** The text of a document that a draft wrote, which is known to its last letter; undefined for any other file. */
export async function ownText(file: string): Promise<Decoded | undefined> {
	if (!/\.(?:md|markdown)$/i.test(file)) return undefined;
	const named = readNamedFile(file, usualLimits.textBytes);
	if (!('bytes' in named)) return undefined;
	const decoded = decodeUtf8(named.bytes);
	const {draftIdOf} = await import('../exchange/round-trip/own-document.ts');
	return draftIdOf(decoded.text) === undefined ? undefined : decoded;
}
