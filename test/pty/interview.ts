/** A whole interview for the tests that type one, and the program it is typed into. */
import fs from 'node:fs';
import path from 'node:path';
import {valueOf, type Value} from '../../src/core/draft/answers.ts';
import {provisions, type Bank} from '../../src/core/bank/bank.ts';
import {foldJournal, type Draft} from '../../src/core/draft/draft.ts';
import {readJournal} from '../../src/storage/journal.ts';
import {liveRows} from '../../src/terminal/screens/live.ts';
import {linesOf} from '../../src/terminal/screens/live-rows.ts';
import type {Session} from '../../src/terminal/session/state.ts';
import {lineText} from '../../src/terminal/line.ts';
import {builtProgram} from '../helpers/built.ts';
import {cacheFor} from '../helpers/environment.ts';
import {startProgram, type PtyOptions, type ScreenTest, type TerminalProgram} from '../helpers/pty.ts';
import type {Answers, RowAnswers} from '../helpers/typist.ts';

export const landlord = 'Testford Homes';
export const draftName = 'testford-homes';

/** Every fact given and every row answered: mostly Yes with evidence, in two rows against what the facts say, some No and Partly with what is to be done. */
export function wholeInterview(bank: Bank, stages: 2 | 3): Answers {
	const people = {completed_by: 'Ann Smith', governing_body: 'Board', senior_lead: 'Director of Housing'};
	const dates = {policy_date: '1/4/2024', assessed_on: '1/3/2025', approved_on: '31 March 2025', published_on: '2025-04-15', response_on: '2025-04-15'};
	// Whatever else is said, 1.3 then has a conflict; so what it also needs is given here.
	const against = {representatives_welcome: 'no', all_staff_trained: 'yes'};
	const facts = {landlord, pass: 'code-order', landlord_kind: 'council', homes: '12000', period: '2025-26', reason: 'annual', stages: String(stages), published_at: 'testford.example/complaints', ...people, ...dates, ...against};
	return {facts, rows: Object.fromEntries(provisions(bank).map(({id}, index) => [id, rowAt(id, index)]))};
}

function rowAt(id: string, index: number): RowAnswers {
	const shortfall = {explanation: `What is not met at ${id}.\nA second line.`, 'part-met': `Part of ${id} is met`, alternative: `Instead of ${id}, this`, discretion: `Why ${id} is left out`};
	const plan = {action: `Do what ${id} asks`, owner: 'Head of Housing', due: '30/9/2035'};
	const others = {'third-stage-reasons': 'A panel of residents hears every case.', 'third-stage-plan': 'Dropped from 1 April 2035.', 'not-applicable': 'It has not arisen.'};
	const commentary = index % 3 === 0 ? `Seen in practice: café, 住宅, 👍 (${id}).` : '';
	return {
		answer: index % 17 === 5 ? 'no' : index % 23 === 9 ? 'partly' : 'yes',
		evidence: [index % 5 === 0 ? 'Complaints Policy' : 'Quarterly report, “2025”'],
		where: `s${id}`,
		texts: {...shortfall, ...plan, ...others, commentary},
	};
}

export interface ComplyOptions {
	readonly args?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: PtyOptions['env'];
}

/** `comply` with its drafts in `folder`/drafts, run there; a new draft unless told otherwise. */
export function comply(folder: string, {args = ['new', draftName], ...rest}: ComplyOptions = {}): TerminalProgram {
	const {env, ...size} = rest;
	return startProgram({args: [builtProgram(), ...args], cwd: folder, ...size, env: {HOME: folder, XDG_CACHE_HOME: cacheFor(folder), ...env}});
}

export function journalOf(folder: string, name = draftName): Draft {
	return foldJournal(readJournal(path.join(folder, 'drafts', name)).events);
}

export function draftNames(folder: string): readonly string[] {
	return fs.existsSync(path.join(folder, 'drafts')) ? fs.readdirSync(path.join(folder, 'drafts')) : [];
}

/** Answers as given, open ones too, for comparing two drafts. */
export function answersOf(draft: Draft): Readonly<Record<string, Value | string>> {
	return Object.fromEntries([...draft.answers].map(([id, {response}]) => [id, valueOf(draft.answers, id) ?? `open: ${JSON.stringify(response)}`]));
}

/** Whether the foot of the screen is what the session in memory shows; the last line holds the time left, and is not compared. */
export function showsSession(session: Session, columns: number, rows: number): ScreenTest {
	const lines = linesOf(liveRows(session, columns, rows)).map((line) => lineText(line).trimEnd());
	const wanted = lines.slice(0, -1).join('\n').trim();
	return Object.assign((screen: string) => screen.split('\n').map((line) => line.trimEnd()).join('\n').includes(wanted), {wanted});
}

/** `comply` under a shell that says afterwards how it ended and how it left the terminal. */
export function complyInShell(folder: string, {args = ['new', draftName], env, ...size}: ComplyOptions = {}): TerminalProgram {
	const script = '"$0" "$@"; echo "EXIT $?"; stty -a; echo DONE';
	return startProgram({command: '/bin/sh', args: ['-c', script, process.execPath, builtProgram(), ...args], cwd: folder, ...size, env: {HOME: folder, XDG_CACHE_HOME: cacheFor(folder), ...env}});
}

/** Words on the screen, however they are wrapped. */
export function says(words: string): ScreenTest {
	return Object.assign((screen: string) => screen.replaceAll(/\s+/g, ' ').includes(words), {wanted: words});
}

/** Gives the first answers, one after the other, up to the question that follows the last. */
export async function giveFirstAnswers(program: TerminalProgram, count = 4): Promise<void> {
	const answers: ReadonlyArray<readonly [string, string]> = [
		['Which landlord is this assessment for?', landlord],
		['What kind of landlord is it?', '1'],
		['How many homes', '12000'],
		['Who is filling this in?', 'Ann Smith'],
		['Which period', '2025-26'],
	];
	for (const [question, answer] of answers.slice(0, count)) {
		await program.waitFor((screen) => isAsked(screen, question));
		program.write(`${answer}\r`);
	}

	await program.waitFor((screen) => isAsked(screen, answers[count]![0]));
}

/** Whether a question is at the foot of the screen, not among those answered above. */
export function isAsked(screen: string, question: string): boolean {
	const live = screen.split('\n').slice(-14);
	const row = live.findIndex((line) => line.startsWith(question));
	return row !== -1 && live.slice(row + 1).some((line) => line.startsWith('›')) && !live.slice(row + 1).some((line) => line.startsWith('→'));
}

/** A draft left on the question after the first answers. */
export async function draftWithFirstAnswers(folder: string): Promise<void> {
	const program = comply(folder);
	await giveFirstAnswers(program);
	program.write('\u0011');
	await program.exit;
}
