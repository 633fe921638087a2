import {describe, expect, test} from 'vitest';
import {rowSetNames} from './assessment.ts';
import {heldOutLayouts} from './held-out/index.ts';
import {layOut} from './layout.ts';
import {heldOutRefusals} from './refused/held-out.ts';
import {shownRefusals} from './refused/shown.ts';
import {shownLayouts} from './shown/index.ts';

const layouts = [...shownLayouts, ...heldOutLayouts];

test('every layout and every refused file has a name of its own', () => {
	const names = [...layouts, ...shownRefusals, ...heldOutRefusals].map(({name}) => name);
	expect(names).toEqual([...new Set(names)]);
});

test('a layout is written alike each time', () => {
	for (const layout of layouts) expect(layOut(layout, 'newark-sherwood-2022')).toEqual(layOut(layout, 'newark-sherwood-2022'));
});

describe('a file holds every word that a reader must find in it', () => {
	/** Words that no page breaks: short, without a hyphen, outside addresses. */
	const words = (text: string) => text.replaceAll(/\S*[-/]\S*/g, ' ').match(/(?<!\p{L})\p{L}{4,7}(?!\p{L})/gu) ?? [];

	test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_name, layout) => {
		for (const rowSet of rowSetNames) {
			const file = layOut(layout, rowSet);
			const wanted = file.rows.flatMap((row) => words(`${row.evidence} ${row.commentary}`));
			expect(wanted.filter((word) => !file.text.includes(word))).toEqual([]);
		}
	});
});
