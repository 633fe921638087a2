/** `comply gaps` over the sector's annual returns, beside marked's lexer alone on the same files; no text of theirs is met twice. */
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {ratioFigure, provedFigure, rounded, type Figure} from './figure.ts';
import {bankOf, type Built} from './program.ts';
import {median} from './statistics.ts';
import {writeAssessments} from './assessments.ts';
import {quietEnvironment} from './timed-terminal.ts';

const returns = 2500;

export async function measureReviewing(built: Built): Promise<readonly Figure[]> {
	const files = writeAssessments(path.join(built.folder, 'returns'), returns, [await bankOf(built, '2024'), await bankOf(built, '2022')], {isNew: true});
	const few = files.slice(0, 250);
	const half = files.slice(0, returns / 2);
	const lex = (these: readonly string[]) => run([path.join(import.meta.dirname, 'peers/lex.mjs'), ...these], built.folder);
	const ours = (these: readonly string[]) => run([built.entry, 'gaps', ...these, '--json'], built.folder);
	await ours(few);
	const pairs = [];
	for (let round = 0; round < 3; round++) pairs.push({floor: await lex(files), ours: await ours(files)});
	const [small, halfway, last] = [await ours(few), await ours(half), pairs.at(-1)!.ours];
	const floor = median(pairs.map((pair) => pair.floor.ms));
	const took = median(pairs.map((pair) => pair.ours.ms));
	return [
		ratioFigure(`Gaps of ${returns} assessments, whole program (a fifth as many a second is 5)`, 'marked lexes them', floor, took, 5),
		ratioFigure(`… of all, to half of them: linear is 2`, 'half', halfway.ms, took, 2.3),
		ratioFigure('… peak memory, to that of a tenth of them', 'a tenth', small.peak, last.peak, 1.3, 'MiB'),
		provedFigure('… a line of JSON a file', String(returns), `${last.lines} lines, ${rounded((returns / took) * 1000)} documents a second`, last.lines === returns),
	];
}

interface Run {
	readonly ms: number;
	/** MiB. */
	readonly peak: number;
	readonly lines: number;
}

function run(args: readonly string[], cwd: string): Promise<Run> {
	return new Promise((resolve, reject) => {
		const start = performance.now();
		const child = spawn(process.execPath, [...args], {cwd, env: quietEnvironment(), stdio: ['ignore', 'pipe', 'inherit']});
		let lines = 0;
		let peak = 0;
		const look = setInterval(() => (peak = Math.max(peak, residentMiB(child.pid!))), 40);
		child.stdout.on('data', (chunk: Buffer) => {
			for (const byte of chunk) if (byte === 10) lines++;
		});
		child.once('error', reject);
		child.once('close', () => {
			clearInterval(look);
			resolve({ms: performance.now() - start, peak, lines});
		});
	});
}

function residentMiB(pid: number): number {
	try {
		return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}
