import {expect, test} from 'vitest';
import {clipped, lineText, paragraph} from '../../src/terminal/line.ts';

test('what is left out of a paragraph is told by a mark, within the columns there are', () => {
	const shown = (text: string, most: number) => clipped(paragraph(text, 10), most, 10).map(lineText);
	expect(shown('one two three four five six', 2)).toEqual(['one two', 'three fou…']);
	expect(shown('one two three four', 2)).toEqual(['one two', 'three four']);
	expect(shown('one 4567890123456 five', 1)).toEqual(['one …']);
	expect(shown('twelve 789', 1)).toEqual(['twelve 789']);
	expect(shown('twelve 789 more', 1)).toEqual(['twelve 78…']);
	expect(shown('one', 0)).toEqual([]);
});
