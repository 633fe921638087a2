/**
 * Tries an unpacked portable folder as Windows starts it, and prints what came out right: `comply\runtime\node.exe test\windows\try.ts comply`.
 * Under wine 8 Node 22 has to stand in for runtime\node.exe, and a folder with % in its name comes out wrong: wine expands what %~dp0 gave again.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Ended {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

interface Start {
	readonly from?: string;
	/** What is typed, a line each. */
	readonly lines?: readonly string[];
	readonly env?: NodeJS.ProcessEnv;
}

const unpacked = path.resolve(process.argv[2] ?? 'comply');
const place = fs.mkdtempSync(path.join(os.tmpdir(), 'comply-try-'));
const home = path.join(place, 'Zoë Ñ');
fs.mkdirSync(path.join(home, 'Documents'), {recursive: true});
const cmd = path.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32\\cmd.exe');
const isWine = fs.existsSync(path.join(path.dirname(cmd), 'winecfg.exe'));
/** So that nothing is kept among this user's own. */
const settings = path.join(place, 'settings');
const apart = {APPDATA: settings, USERPROFILE: home};
fs.mkdirSync(path.join(settings, 'comply-or-explain'), {recursive: true});
fs.writeFileSync(path.join(settings, 'comply-or-explain', 'settings.json'), JSON.stringify({drafts: path.join(home, 'Documents')}));

/** As Explorer does: what is dropped in quotes only where there is a blank in it. */
function open(dropped: readonly string[] = [], {from = unpacked, lines = ['quit'], env = apart}: Start = {}): Ended {
	const names = dropped.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(' ');
	return run(`"${path.join(from, 'comply.cmd')}" ${names}`, lines, env);
}

function run(line: string, lines: readonly string[] = [], env: NodeJS.ProcessEnv = apart): Ended {
	const asStarted = `/c "${line}"`;
	return spawnSync(cmd, ['/c', `"${line}"`], {
		windowsVerbatimArguments: true,
		encoding: 'utf8',
		input: lines.map((each) => `${each}\r\n`).join(''),
		// Wine does not know it.
		env: {...process.env, ...(isWine && {cmdcmdline: `${cmd} ${asStarted}`}), ...env},
	});
}

function file(name: string, bytes: string | Uint8Array): string {
	const whole = path.join(place, 'dropped', name);
	fs.mkdirSync(path.dirname(whole), {recursive: true});
	fs.writeFileSync(whole, bytes);
	return whole;
}

function copy(name: string, lacking?: string): string {
	const to = path.join(place, name, 'comply');
	fs.cpSync(unpacked, to, {recursive: true, filter: (each) => path.basename(each) !== lacking});
	return to;
}

let wrong = 0;

function tell(what: string, isRight: boolean, ended: Ended): void {
	if (!isRight) wrong += 1;
	const seen = isRight ? '' : `       ${ended.status} ${JSON.stringify(ended.stderr.slice(-300))} ${JSON.stringify(ended.stdout.slice(-300))}\n`;
	process.stdout.write(`${isRight ? 'right' : 'WRONG'}  ${what}\n${seen}`);
}

/** It waits for a key: "Press any key to continue . . .", in whatever language. */
const staysOpen = ({stdout}: Ended) => /\.\s?\.\s?\.\s*$/.test(stdout);
const lastYear = fs.readFileSync(path.join(import.meta.dirname, '../fixtures/documents/hillingdon-2024.txt'));

for (const name of ['with blank', 'Zoë ñ 漢', 'a!b', 'A & B', 'x(86)', 'it’s', "it's", 'a^b', 'a;b,c=d', '50% off']) {
	const ended = open([], {from: copy(name)});
	tell(`the program in a folder named ${name}, and the window stays`, ended.status === 0 && ended.stdout.includes('comply: self-assessment') && staysOpen(ended), ended);
	fs.rmSync(path.join(place, name), {recursive: true, force: true});
}

for (const lacking of ['node.exe', 'dist', 'comply.cjs']) {
	const packed = open([], {from: copy(`no ${lacking}!`, lacking)});
	tell(`opened before all of it is unpacked: no ${lacking}`, packed.status === 2 && packed.stdout.includes('Unpack the whole zip first') && packed.stderr === '' && staysOpen(packed), packed);
	fs.rmSync(path.join(place, `no ${lacking}!`), {recursive: true, force: true});
}

for (const name of ['a b.txt', 'A&B.txt', 'A & B.txt', 'x(1).txt', '100%.txt', 'a^b.txt', 'wow!.txt', "it's.txt", 'Zoë.txt', '漢字.txt', 'a;b,c=d.txt', '-a.txt']) {
	const ended = open([file(name, lastYear)]);
	tell(`dropped: ${name}`, ended.status === 0 && ended.stderr.includes(`begins with ${name} `) && staysOpen(ended), ended);
}

fs.mkdirSync(path.join(place, 'dropped', 'A'), {recursive: true});
const cut = open([file('A&B.txt', lastYear)]);
tell('dropped: A&B.txt beside a folder A', cut.stderr.includes('begins with A&B.txt '), cut);
const two = open([file('A&B.txt', lastYear), file('a b.txt', lastYear)]);
tell('two files dropped', two.status === 2 && /One file at a time: "[^"]*a b\.txt" was not read/.test(two.stderr), two);
for (const name of ['My drafts', 'A&B', 'Zoë’s']) {
	const folder = path.join(place, 'dropped', name);
	fs.mkdirSync(folder);
	const first = open([folder]);
	tell(`a folder dropped: ${name}`, first.status === 0 && first.stderr.includes(`From now on your drafts are kept in ${folder}.`), first);
}

const noSettings = open([path.join(place, 'dropped', 'My drafts')], {env: {...apart, APPDATA: file('no folder', '')}});
tell('a folder dropped, and no setting can be kept', noSettings.status === 0 && noSettings.stderr.includes('My drafts this once'), noSettings);
const asWindowsSays = open([], {env: {}});
tell(`the documents folder as Windows says: ${/drafts are kept in (.*?)\. To keep/.exec(asWindowsSays.stdout)?.[1] ?? '?'}`, asWindowsSays.status === 0, asWindowsSays);

for (const page of [437, 850, 1252, 65_001]) {
	for (const [how, bytes, isRead] of [['UTF-8', Buffer.from('Zoë’s – £5\r\n'), true], ['Windows-1252', Buffer.from('Zo\u00EB\u0092s\r\n', 'latin1'), false], ['UTF-16', Buffer.from('\uFEFFZoë’s\r\n', 'utf16le'), false]] as const) {
		const ended = run(`chcp ${page} >nul & "${path.join(unpacked, 'comply.cmd')}" new x${page}${how.length} --plain < "${file('typed.txt', bytes)}"`);
		tell(`code page ${page}, answers in ${how}`, isRead ? ended.stdout.includes('What kind of landlord') : ended.stdout.includes('not UTF-8 text'), ended);
	}
}

fs.rmSync(place, {recursive: true, force: true});
process.stdout.write(wrong === 0 ? 'All right.\n' : `${wrong} wrong.\n`);
process.exitCode = wrong === 0 ? 0 : 1;
