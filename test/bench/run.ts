/** `npm run bench`: every figure under "How fast", as ratios measured in one run. `--json` for machines, `--only WORD` for a part. */
import '../helpers/late-parts.ts';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {measureDocument} from './document.ts';
import {interviewed} from './drafts.ts';
import {measureDurableAnswers} from './durable-answers.ts';
import {asData, effortFigures, effortText, measureEffort, type EffortResult} from './effort.ts';
import {figureTable, type Figure} from './figure.ts';
import {measureJournal} from './journal.ts';
import {measureKeys, measurePace} from './keys.ts';
import {bankOf, buildProgram, startOnce} from './program.ts';
import {measureQuestionFiles} from './question-files.ts';
import {measureReading} from './reading.ts';
import {measureReviewing} from './reviewing.ts';
import {measureSoundness} from './soundness.ts';
import {measureStarts} from './starts.ts';
import {measureWholeInterview} from './whole-interview.ts';

const only = process.argv[process.argv.indexOf('--only') + 1];
const isJson = process.argv.includes('--json');
const say = (text: string) => void process.stderr.write(text);

const began = performance.now();
say('Building the program …\n');
const built = buildProgram();
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.once('exit', built.remove);
const figures: Figure[] = [];
let keystrokes: unknown;
let effort: readonly EffortResult[] = [];
try {
	const bank = await bankOf(built, '2024');
	const interview = interviewed(bank);
	await startOnce(built);
	await startOnce(built);
	const parts: ReadonlyArray<readonly [string, () => readonly Figure[] | Promise<readonly Figure[]>]> = [
		['starts', () => measureStarts(built, bank, interview)],
		['question-files', () => measureQuestionFiles(built)],
		['keys', () => measureKeys(built, interview)],
		['pace', () => measurePace(built, bank, interview)],
		['whole-interview', () => measureWholeInterview(built, interview)],
		['durable-answers', () => measureDurableAnswers(built, bank, interview)],
		['document', () => measureDocument(bank, interview)],
		['journal', () => measureJournal(interview)],
		['soundness', () => measureSoundness(built, bank)],
		['reading', () => measureReading(built)],
		['reviewing', () => measureReviewing(built)],
		['effort', () => effortFigures((effort = measureEffort()))],
	];
	for (const [name, measure] of parts) {
		if (process.argv.includes('--only') && name !== only) continue;
		say(`Measuring ${name} …\n`);
		try {
			figures.push(...(await measure()));
		} catch (error) {
			figures.push({what: name, floor: '', figure: error instanceof Error ? error.message.split('\n')[0]! : String(error), limit: 'to be measured', isWithin: false});
			say(`${error instanceof Error ? error.message : String(error)}\n`);
		}
	}

	if (!process.argv.includes('--only')) keystrokes = countKeystrokes();
} finally {
	built.remove();
}

const [cpu] = os.cpus();
const about = {date: new Date().toISOString(), node: process.version, cpu: `${os.cpus().length} × ${cpu?.model ?? 'unknown'}`, load: os.loadavg().map((each) => Number(each.toFixed(1))), seconds: Math.round((performance.now() - began) / 1000)};
if (isJson) process.stdout.write(`${JSON.stringify({...about, figures, effort: effort.map(asData), keystrokes}, undefined, '\t')}\n`);
else process.stdout.write(`${figureTable(figures)}\n\n${effort.length > 0 ? `${effortText(effort)}\n\n` : ''}${typeof keystrokes === 'string' ? `${keystrokes}\n` : ''}Node ${about.node}, ${about.cpu}, load ${about.load.join(' ')}, ${about.date}, ${about.seconds} s\n`);

/** The keys a whole assessment takes, counted beside this. */
function countKeystrokes(): unknown {
	const file = path.join(import.meta.dirname, 'keystrokes.ts');
	if (!fs.existsSync(file)) return undefined;
	say('Counting keystrokes …\n');
	try {
		const text = execFileSync(process.execPath, [file, ...(isJson ? ['--json'] : [])], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']});
		return isJson ? JSON.parse(text) : text;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

// A program that was left open by a part that failed must not keep the run alive.
process.exit();
