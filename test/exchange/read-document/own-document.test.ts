import {describe, expect, test} from 'vitest';
import {draftDocument} from '../../helpers/written.ts';
import {realBank} from '../../helpers/bank.ts';
import {readRowsOf} from '../../document/reading.ts';
import {councilOf2022, councilOf2024} from '../../document/realistic-drafts.ts';
import {mustRead, readMarkdown} from './reading.ts';

describe.each([['2024', councilOf2024(realBank('2024'))], ['2022', councilOf2022(realBank('2022'))]] as const)('the document of a %s draft', (edition, draft) => {
	const markdown = draftDocument(realBank(edition), draft, 'eastmarsh');
	const reading = mustRead(readMarkdown(markdown));

	test('reads back row by row, as a reader of the document sees it', () => {
		const printed = readRowsOf(markdown, 'row');
		expect(reading).toMatchObject({edition, landlord: 'Borough of Eastmarsh', unplaced: []});
		expect(reading.rows.map(({provision}) => provision)).toEqual(printed.map(({id}) => id));
		const words = (text: string) => text.replaceAll(/\s*\(?https?:\/\/[^\s)]+\)?/g, '').replaceAll(/\s+/g, ' ').trim();
		for (const [index, {cells}] of printed.entries()) {
			const {complyAsPrinted, evidence, commentary} = reading.rows[index]!;
			const shown = cells.slice(2).map((cell) => cell.split('\n').filter((line) => !/^\[.*\]$/.test(line)).join('\n'));
			expect([complyAsPrinted, evidence, commentary].slice(0, shown.length).map(words)).toEqual(shown.map(words));
		}
	});

	test('a placeholder is no answer', () => {
		expect(reading.rows.filter(({complyAsPrinted, comply}) => complyAsPrinted === '' && comply !== 'blank')).toEqual([]);
		expect(reading.rows.map(({evidence, commentary}) => evidence + commentary).join('\n')).not.toMatch(/^\[[^\]]*\]$/m);
	});

	test('without its marks it is read by the Code’s words, to the same answers', () => {
		const others = mustRead(readMarkdown(markdown.replaceAll(/<!-- row [^>]* -->/g, '')));
		expect(others.rows.map(({provision}) => provision)).toEqual(reading.rows.map(({provision}) => provision));
		const answers = (rows: typeof reading.rows) => rows.filter(({comply}) => comply !== 'blank').map(({provision, comply}) => `${provision} ${comply}`);
		expect(answers(others.rows)).toEqual(expect.arrayContaining(answers(reading.rows)));
	});

	test('a row whose mark somebody took out is kept', () => {
		const edited = mustRead(readMarkdown(markdown.replace('<!-- row 5.3 -->', '')));
		expect(edited.rows.some(({provision}) => provision === '5.3') || edited.unplaced.some((text) => text.startsWith('5.3'))).toBe(true);
	});
});
