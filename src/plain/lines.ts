/** A longer text, a line at a time. */
import {plainText} from '../core/text/plain-text.ts';
import {editWords, lineWords} from '../wording/en/plain.ts';
import {readWord, type Prompt, type Reply} from './face.ts';

/** What a line says that is none of the text: that it ends, that it is left as it was, or a word. Undefined for a line of the text. */
export function replyToLine(prompt: Prompt, lines: readonly string[], line: string, leftAlone: Reply): Reply | undefined {
	const text = writtenIn(lines);
	if (line === '.') return text === undefined ? {type: 'nothing'} : {type: 'typed', text};
	if (line === '' && lines.length === 0) return leftAlone;
	const word = lines.length === 0 || /^[/:]/.test(line) ? readWord(prompt, line) : undefined;
	return word?.type === 'move' ? {...word, text} : word;
}

/** Undefined for nothing. */
export function writtenIn(lines: readonly string[]): string | undefined {
	const text = lines.join('\n').trim();
	return text === '' ? undefined : text;
}

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
