/** Makes the pictures of the three documents in README.md, of a landlord that does not exist: `npm run pictures`. Needs LibreOffice, poppler and Chromium. */
import '../test/helpers/late-parts.ts';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {evolve, type Draft} from '../src/core/draft/draft.ts';
import {documentOf} from '../src/document/assessment.ts';
import {fileNames, writeForm, type Form} from '../src/publish/forms.ts';
import {realBank, root} from '../test/helpers/bank.ts';
import {chromium, openBrowser} from '../test/helpers/browser.ts';
import {exemplaryAnswers} from '../test/helpers/exemplary-landlord.ts';
import {memoryWorld, openTypist, typeInterview, type Answers, type RowAnswers} from '../test/helpers/typist.ts';

const pictures = path.join(root, 'docs/pictures');
const name = 'riverside-2025-26';

/** What this landlord does not do, or not yet. */
const short: Readonly<Record<string, RowAnswers>> = {
	'1.3': {answer: 'no', texts: {explanation: 'The form on the website asks for a “formal complaint”.', action: 'The form will ask what went wrong, in any words.', owner: 'Digital Manager', due: '2026-11-30'}},
	'1.6': {answer: 'partly', evidence: ['Complaints policy'], texts: {'part-met': 'The yearly survey says how to complain.', explanation: 'Texts after a repair do not.', action: 'A line will be added to the text.', owner: 'Head of Repairs', due: '2026-12-31'}},
	'5.6': {answer: 'partly', evidence: ['Complaints policy'], texts: {'part-met': 'Our own letters do.', explanation: 'The contractor’s letters do not set out what the resident wants.', action: 'The contractor will use our template.', owner: 'Head of Repairs', due: '2027-01-31'}},
};

if (import.meta.main) await makePictures();

async function makePictures(): Promise<void> {
	const lacking = ['soffice', 'pdftoppm'].filter((program) => !isInstalled(program));
	if (chromium === undefined) lacking.push('chromium');
	if (lacking.length > 0) return void process.stderr.write(`Not made: ${lacking.join(' and ')} ${lacking.length === 1 ? 'is' : 'are'} not installed.\n`);
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-pictures-'));
	try {
		fs.mkdirSync(pictures, {recursive: true});
		const document = documentOf({bank: realBank('2024'), draft: sampleDraft(), name, isClean: false});
		const write = async (form: Form) => {
			const file = path.join(folder, fileNames[form]);
			fs.writeFileSync(file, await writeForm(form, document));
			return file;
		};

		printPage(await write('word'), folder, 2, 'word', 62);
		printPage(await write('board'), folder, 1, 'board', 70);
		await screenPage(await write('web'));
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}

function isInstalled(program: string): boolean {
	return (process.env['PATH'] ?? '').split(path.delimiter).some((place) => fs.existsSync(path.join(place, program)));
}

function sampleDraft(): Draft {
	const bank = realBank('2024');
	const {facts, rows} = exemplaryAnswers();
	const answers: Answers = {facts: {...facts, landlord: 'Riverside Homes', complaints1: '240', complaints2: '31', upheld: '118', extended: '12', trained_percent: '98', resp1_percent: '71'}, rows: {...rows, ...short}};
	const world = memoryWorld(bank, () => '2026-08-03T10:00:00.000Z');
	for (const _ of typeInterview(bank, answers, openTypist(bank, world)));
	return evolve(world.draft(), {type: 'left-open', question: '9.5/answer', reason: 'ask', who: 'Company Secretary', at: '2026-08-03T11:00:00.000Z', by: 'Complaints officer', via: 'interview'});
}

/** One page of a Word file, as LibreOffice prints it. */
function printPage(file: string, folder: string, page: number, picture: string, dots: number): void {
	execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to', 'pdf', '--outdir', folder, file], {stdio: 'ignore'});
	const pdf = path.join(folder, `${path.parse(file).name}.pdf`);
	execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(dots), '-f', String(page), '-l', String(page), pdf, path.join(pictures, picture)]);
}

/** As wide as a telephone, from where the form begins. */
async function screenPage(file: string): Promise<void> {
	const browser = await openBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(`file://${file}`);
		await page.setViewport({width: 390, height: 800});
		await page.evaluate('document.getElementById("section-1").scrollIntoView()');
		await page.screenshot({path: path.join(pictures, 'web.png') as `${string}.png`});
	} finally {
		await browser.close();
	}
}
