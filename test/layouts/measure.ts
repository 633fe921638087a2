/**
 * How well documents are read that were not looked at while the reader was written. Run by hand:
 *
 *     node test/layouts/measure.ts                every layout with every row set, worst first
 *     node test/layouts/measure.ts --shown        only the layouts that the reader's author may look at
 *     node test/layouts/measure.ts --held-out     only the others: figures, never what is in them
 *     node test/layouts/measure.ts --row-diffs pipe-official/hillingdon-2024    every row that went wrong in one file
 *     node test/layouts/measure.ts --write FOLDER [--shown]                     the files themselves
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {rowSetNames} from './assessment.ts';
import {heldOutLayouts} from './held-out/index.ts';
import {layOut, type Layout, type LayoutFile} from './layout.ts';
import {readLayoutFile} from './read-file.ts';
import {heldOutRefusals} from './refused/held-out.ts';
import {shownRefusals} from './refused/shown.ts';
import {describeFile, describeLayout, describeRow, percent} from './report.ts';
import {mean, scoreReading, type FileScore} from './scoring.ts';
import {shownLayouts} from './shown/index.ts';

const {values: options} = parseArgs({options: {'shown': {type: 'boolean'}, 'held-out': {type: 'boolean'}, 'row-diffs': {type: 'string'}, 'write': {type: 'string'}}});
const isBoth = options['shown'] === options['held-out'];

const filesOf = (layouts: readonly Layout[]) => layouts.flatMap((layout) => rowSetNames.map((rowSet) => layOut(layout, rowSet)));

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

async function score(file: LayoutFile): Promise<FileScore> {
	return scoreReading(file, await readLayoutFile(file));
}

async function scoreAll(layouts: readonly Layout[]): Promise<readonly FileScore[]> {
	const scores: FileScore[] = [];
	for (const file of filesOf(layouts)) scores.push(await score(file));
	return scores.toSorted((one, other) => one.share - other.share);
}

async function sayRefusals(title: string, files: typeof shownRefusals, isNamed: boolean): Promise<void> {
	let refused = 0;
	for (const file of files) {
		const reading = await readLayoutFile(file);
		if ('refused' in reading) refused++;
		else if (isNamed) say(`  read, and should not be: ${file.name} (${reading.rows.length} rows, Code ${reading.edition})`);
	}

	say(`${title}: ${refused} of ${files.length}\n`);
}

function sayMeans(title: string, scores: readonly FileScore[]): void {
	const whole = scores.filter(({share}) => share === 1).length;
	say(`${title}: ${percent(mean(scores))} of rows right, mean over ${scores.length} files; ${whole} files without a mistake; worst ${percent(scores[0]?.share ?? 0)}`);
	say(`  ${rowSetNames.map((name) => `${name} ${percent(mean(scores.filter((each) => each.name.endsWith(`/${name}`))))}`).join(' · ')}\n`);
}

if (options['row-diffs'] !== undefined) {
	const file = filesOf([...shownLayouts, ...heldOutLayouts]).find(({name}) => name === options['row-diffs']);
	if (!file) throw new Error(`There is no file "${options['row-diffs']}". Write it like pipe-official/hillingdon-2024.`);
	const scored = await score(file);
	say(describeFile(scored));
	for (const row of scored.rows) if (row.differences.length > 0) say(describeRow(row, 1000));
} else if (options['write'] !== undefined) {
	const endings = {markdown: 'md', text: 'txt', html: 'html'};
	mkdirSync(options['write'], {recursive: true});
	for (const {name, format, text} of filesOf(options['shown'] ? shownLayouts : [...shownLayouts, ...heldOutLayouts])) writeFileSync(join(options['write'], `${name.replace('/', '.')}.${endings[format]}`), text);
} else {
	if (options['shown'] || isBoth) {
		const scores = await scoreAll(shownLayouts);
		sayMeans('Shown', scores);
		const byLayout = [...Map.groupBy(scores, ({name}) => name.split('/')[0]!)].toSorted(([, one], [, other]) => mean(one) - mean(other));
		for (const [name, each] of byLayout) say(describeLayout(name, each));
		say('');
		await sayRefusals('Shown files refused, as they must be', shownRefusals, true);
	}

	if (options['held-out'] || isBoth) {
		const scores = await scoreAll(heldOutLayouts);
		sayMeans('Held out', scores);
		say(`${scores.map(({share}) => (share * 100).toFixed(0)).join(' ')}\n`);
		await sayRefusals('Held-out files refused, as they must be', heldOutRefusals, false);
	}
}
