/** Lines no longer than `width`; a word that is longer is broken, as a narrow column breaks an address. */
export function wrapLines(text: string, width: number): readonly string[] {
	return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width));
}

export const wrapText = (text: string, width: number) => wrapLines(text, width).join('\n');

function wrapParagraph(paragraph: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of paragraph.split(' ').flatMap((each) => breakWord(each, width))) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}

	return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
	if (word.length <= width) return [word];
	const slash = word.slice(0, width).search(/[/-][^/-]*$/);
	const end = slash > 0 ? slash + 1 : width;
	return [word.slice(0, end), ...breakWord(word.slice(end), width)];
}

/** Lines of text whose longer words are divided at a line's end. */
export function hyphenateLines(text: string, width: number): readonly string[] {
	return text.split('\n').flatMap((paragraph) => {
		const lines: string[] = [];
		let line = '';
		for (const word of paragraph.split(' ').flatMap((each) => breakWord(each, width))) {
			const room = width - line.length - 2;
			if (line === '' || line.length + 1 + word.length <= width) line = line === '' ? word : `${line} ${word}`;
			else if (/^[a-z]{8,}[.,;:]?$/.test(word) && room >= 4) {
				const head = word.slice(0, Math.min(room, word.length - 4));
				lines.push(`${line} ${head}-`);
				line = word.slice(head.length);
			} else {
				lines.push(line);
				line = word;
			}
		}

		return [...lines, line];
	});
}
