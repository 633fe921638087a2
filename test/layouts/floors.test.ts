import {expect, test} from 'vitest';
import {layOut, type Layout} from './layout.ts';
import {heldOutLayouts} from './held-out/index.ts';
import {readLayoutFile} from './read-file.ts';
import {heldOutRefusals} from './refused/held-out.ts';
import {shownRefusals} from './refused/shown.ts';
import {describeFile} from './report.ts';
import {mean, scoreReading, type FileScore} from './scoring.ts';
import {shownLayouts} from './shown/index.ts';

/** The form of 2022 with the most mixed answers, and the form of 2024: `measure.ts` reads every row set. */
const rowSets = ['newark-sherwood-2022', 'manchester-2024-25'] as const;

const shownFloor = 0.97;
const heldOutFloor = 0.85;

async function scoresOf(layout: Layout): Promise<readonly FileScore[]> {
	return Promise.all(rowSets.map(async (rowSet) => {
		const file = layOut(layout, rowSet);
		return scoreReading(file, await readLayoutFile(file));
	}));
}

test.each(shownLayouts.map((layout) => [layout.name, layout] as const))('%s is read', async (_name, layout) => {
	const scores = await scoresOf(layout);
	const below = mean(scores) < shownFloor ? scores.map(describeFile) : [];
	expect(below).toEqual([]);
});

test('layouts that the reader was not written for are read', async () => {
	const scores = (await Promise.all(heldOutLayouts.map(scoresOf))).flat();
	expect(mean(scores)).toBeGreaterThanOrEqual(heldOutFloor);
});

test.each(shownRefusals.map((file) => [file.name, file] as const))('%s is refused', async (_name, file) => {
	expect(await readLayoutFile(file)).toHaveProperty('refused');
});

// Still read: a table of other requirements that has all of the Code's numbers.
test('files of other kinds than those the reader was shown are refused, but for one', async () => {
	const readings = await Promise.all(heldOutRefusals.map(async (file) => ({name: file.name, reading: await readLayoutFile(file)})));
	const read = readings.filter(({reading}) => !('refused' in reading)).map(({name}) => name);
	expect(read.filter((name) => name !== 'indicators')).toEqual([]);
});

test('no file makes the reader fail', async () => {
	const files = [...[...shownLayouts, ...heldOutLayouts].map((layout) => layOut(layout, 'hillingdon-2024')), ...shownRefusals, ...heldOutRefusals];
	const failures: string[] = [];
	for (const file of files) {
		const reading = await readLayoutFile(file);
		if ('refused' in reading && reading.refused.startsWith('failed')) failures.push(`${file.name}: ${reading.refused}`);
	}

	expect(failures).toEqual([]);
});
