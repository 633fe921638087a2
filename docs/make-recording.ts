/** Records the picture at the head of README.md from a real interview of the built program: `npm run recording`. */
import '../test/helpers/late-parts.ts';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {provisions} from '../src/core/bank/bank.ts';
import {realBank, root} from '../test/helpers/bank.ts';
import {draw} from './recording/draw.ts';
import {draftName, writeDrafts} from './recording/drafts.ts';
import {startFilm, type Film} from './recording/film.ts';
import {startRecorded} from './recording/program.ts';

export const picture = path.join(root, 'docs/pictures/interview.svg');

const words = {
	title: 'An interview with comply, from the command to the document',
	description: 'A recording of the program in a terminal: what is typed, and what it says. The page it stands on tells the same in words.',
};

/** At which provisions the draft is carried on with: one in the middle, and the last. */
const places = ['5.6', provisions(realBank('2024')).at(-1)!.id] as const;

/** What is typed between two scenes: the answer, and what is asked after it. */
const unrecorded = [
	['1', 'How many homes'],
	['4200', 'Who is filling this in?'],
	['Complaints officer', 'Which period'],
	['2025-26', 'Why is it being done now?'],
	['1', 'Which other bodies'],
	['', 'stage 1 in the last year'],
	['240', 'stage 2 in the last year'],
	['31', 'How do you want to go through it?'],
] as const;

if (import.meta.main) fs.writeFileSync(picture, await drawRecording());

export async function drawRecording(): Promise<string> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-recording-'));
	try {
		const film = startFilm();
		const [middle, end] = writeDrafts(folder, places);
		await begin(film, folder);
		await answerRows(film, middle!);
		await finish(film, end!);
		return draw(film, words);
	} finally {
		fs.rmSync(folder, {recursive: true});
	}
}

async function begin(film: Film, folder: string): Promise<void> {
	film.caption = 'A double-click or one command starts it';
	film.typeCommand('npm start');
	const program = startRecorded(folder, []);
	film.caption = 'It asks, you type; every answer is saved as you give it';
	film.show(await program.until('Which landlord is this assessment for?'), 2000);
	await film.type(program, 'Riverside Homes', 500);
	await film.enter(program, 'What kind of landlord is it?', 700);
	for (const [answer, next] of unrecorded) {
		program.send(`${answer}\r`);
		await program.until(next);
	}

	film.caption = 'First the facts that decide most, each asked once';
	program.send('1\r');
	film.show(await program.until('How many stages'), 1700);
	await film.type(program, '2', 600);
	await film.enter(program, 'Does your procedure begin at stage 1', 900);
	await program.quit();
}

async function answerRows(film: Film, folder: string): Promise<void> {
	const program = startRecorded(folder, ['resume', draftName]);
	film.caption = 'Then every provision, in the Code’s own words';
	film.show(await program.until(`${places[0]} ·`), 2400);
	film.caption = 'Answer in your own words: it shows what it understood';
	await film.type(program, 'partly: ours do, the contractor’s do not. Head of Repairs, end of January', 2900, true);
	await film.enter(program, '5.7 ·', 1600);
	await film.type(program, 'yes, complaints policy 4.2; the letters will be amended', 1000);
	film.caption = 'A Yes that may not hold is questioned at once';
	await film.enter(program, 'Is 5.7 met today?', 2800);
	await film.type(program, '3', 700);
	await film.enter(program, '5.8 ·', 700);
	await program.quit();
}

async function finish(film: Film, folder: string): Promise<void> {
	const program = startRecorded(folder, ['resume', draftName]);
	await program.until(`${places[1]} ·`);
	program.send('yes, complaints policy 6.1\r');
	film.caption = 'At the end: what a reviewer would flag';
	film.show(await program.until('Every question has been put'), 2300);
	await film.type(program, '3', 400);
	await film.enter(program, 'Gaps so far', 2800);
	program.send('\r');
	film.caption = 'And the document, for the board and the website';
	film.show(await program.until('Every question has been put'), 700);
	await film.enter(program, 'Write the document as', 1200);
	await film.enter(program, 'The draft is written', 4000);
	await program.quit();
}
