import {plainText} from '../core/text/plain-text.ts';
import {editWords, lineWords} from '../wording/en/plain.ts';

/** What came back from $EDITOR, said again and as lines; the lines there were when no editor could be run. */
export function readBack(text: string | undefined, lines: string[], tell: (text: string) => void): string[] {
	if (text === undefined) {
		tell(lineWords.error(editWords.failed));
		return lines;
	}

	const edited = plainText(text).trim();
	tell(edited === '' ? editWords.nothing : editWords.back(edited));
	return edited === '' ? [] : edited.split('\n');
}
