/**
 * How well Word documents and PDFs are read, and the text that everyday converters make of them. LibreOffice lays the
 * official form out in several designs; pdftotext and pandoc convert it. Run by hand where these three are installed:
 *
 *     node test/layouts/office.ts FOLDER                      makes what FOLDER lacks, then measures all of it
 *     node test/layouts/office.ts FOLDER --row-diffs NAME     every row that went wrong in one file, such as landscape.hillingdon-2024.pdf
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {readAssessment, rowSetNames, type RowSetName} from './assessment.ts';
import {expectRows} from './layout.ts';
import {officeDesigns, type OfficeDesign} from './office-designs.ts';
import {readBytes} from './read-file.ts';
import {describeFile, describeRow, percent} from './report.ts';
import {mean, scoreReading, type FileScore} from './scoring.ts';

interface Conversion {
	readonly ending: string;
	readonly from: 'fodt' | 'docx' | 'pdf';
	readonly convert: (from: readonly string[], folder: string) => void;
	/** The converter runs the columns into one another. */
	readonly joinsFreeText?: true;
}

function run(program: string, args: readonly string[]): void {
	execFileSync(program, args, {stdio: ['ignore', 'ignore', 'ignore']});
}

/** LibreOffice takes all files of a kind in one start. */
const byLibreOffice = (filter: string) => (files: readonly string[], folder: string) =>
	run('soffice', ['--headless', `-env:UserInstallation=file://${join(folder, 'libreoffice-profile')}`, '--convert-to', filter, '--outdir', folder, ...files]);

const oneByOne = (ending: string, program: string, args: (file: string, to: string) => readonly string[]) => (files: readonly string[]) => {
	for (const file of files) run(program, args(file, withEnding(file, ending)));
};

const withEnding = (file: string, ending: string) => file.replace(/\.(fodt|docx|pdf)$/, `.${ending}`);

const conversions: readonly Conversion[] = [
	{ending: 'docx', from: 'fodt', convert: byLibreOffice('docx')},
	{ending: 'pdf', from: 'docx', convert: byLibreOffice('pdf')},
	{ending: 'html', from: 'docx', convert: byLibreOffice('html')},
	{ending: 'layout.txt', from: 'pdf', convert: oneByOne('layout.txt', 'pdftotext', (file, to) => ['-layout', file, to])},
	{ending: 'raw.txt', from: 'pdf', convert: oneByOne('raw.txt', 'pdftotext', (file, to) => ['-raw', file, to]), joinsFreeText: true},
	{ending: 'flow.txt', from: 'pdf', convert: oneByOne('flow.txt', 'pdftotext', (file, to) => [file, to]), joinsFreeText: true},
	{ending: 'plain.txt', from: 'docx', convert: oneByOne('plain.txt', 'pandoc', (file, to) => ['-t', 'plain', '--columns=120', '-o', to, file])},
	{ending: 'gfm.md', from: 'docx', convert: oneByOne('gfm.md', 'pandoc', (file, to) => ['-t', 'gfm', '-o', to, file])},
	{ending: 'pandoc.html', from: 'docx', convert: oneByOne('pandoc.html', 'pandoc', (file, to) => ['-s', '-t', 'html', '-o', to, file])},
];

const pairs = officeDesigns.flatMap((design) => rowSetNames.map((rowSet) => ({design, rowSet})));
const nameOf = (design: OfficeDesign, rowSet: RowSetName, ending: string) => `${design.name}.${rowSet}.${ending}`;

function make(folder: string): void {
	mkdirSync(folder, {recursive: true});
	for (const {design, rowSet} of pairs) {
		const path = join(folder, nameOf(design, rowSet, 'fodt'));
		if (!existsSync(path)) writeFileSync(path, design.write(readAssessment(rowSet)));
	}

	for (const {ending, from, convert} of conversions) {
		const lacking = pairs.map(({design, rowSet}) => join(folder, nameOf(design, rowSet, from))).filter((file) => !existsSync(withEnding(file, ending)));
		if (lacking.length > 0) convert(lacking, folder);
	}
}

async function score(folder: string, design: OfficeDesign, rowSet: RowSetName, {ending, joinsFreeText}: Conversion): Promise<FileScore> {
	const assessment = readAssessment(rowSet);
	const name = nameOf(design, rowSet, ending);
	const expected = {name, edition: assessment.edition, rows: expectRows(assessment, joinsFreeText === true)};
	return scoreReading(expected, await readBytes(readFileSync(join(folder, name)), name));
}

const {values: options, positionals} = parseArgs({allowPositionals: true, options: {'row-diffs': {type: 'string'}}});
const [given] = positionals;
if (given === undefined) throw new Error('Name the folder to write into: node test/layouts/office.ts FOLDER');
const folder = resolve(given);
make(folder);
for (const conversion of conversions) {
	const scores: FileScore[] = [];
	for (const {design, rowSet} of pairs) {
		const name = nameOf(design, rowSet, conversion.ending);
		if (options['row-diffs'] !== undefined && options['row-diffs'] !== name) continue;
		scores.push(await score(folder, design, rowSet, conversion));
	}

	if (scores.length === 0) continue;
	scores.sort((one, other) => one.share - other.share);
	process.stdout.write(`\n${conversion.ending}: ${percent(mean(scores))} of rows right, mean over ${scores.length} files; ${scores.filter(({share}) => share === 1).length} without a mistake\n`);
	for (const each of scores) if (each.share < 1) process.stdout.write(`${describeFile(each)}\n`);
	if (options['row-diffs'] !== undefined) for (const row of scores.flatMap(({rows}) => rows)) if (row.differences.length > 0) process.stdout.write(`${describeRow(row, 1000)}\n`);
}
