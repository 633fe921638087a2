/** What a screen reader for terminals says (Debian's yasr), where it and the tool that plays it are there. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';
import {draftName} from './interview.ts';

const tool = path.join(root, '../shared/tools/heard.py');
const isThere = fs.existsSync('/usr/bin/yasr') && fs.existsSync(tool);

/** Every utterance while these lines are typed, one a line. */
function heard(typed: readonly string[], option: readonly string[]): readonly string[] {
	const folder = temporaryFolder();
	const keys = path.join(folder, 'keys.txt');
	fs.writeFileSync(keys, `${typed.join('\n')}\n`);
	const said = execFileSync('python3', [tool, '--wait', '2', keys, process.execPath, builtProgram(), 'new', draftName, '--drafts', path.join(folder, 'drafts'), ...option], {encoding: 'utf8', env: {...process.env, TERM: 'xterm'}});
	return [...said.matchAll(/^ {2}> (.*)$/gm)].map(([, text]) => text!.trim());
}

test.skipIf(!isThere)('prompts: what is asked is said once, however many keys are pressed', {timeout: 60_000}, () => {
	const said = heard(['Testford Homes', '1'], ['--prompts']);
	expect(said.filter((text) => text === 'Which landlord is this assessment for?')).toHaveLength(1);
	expect(said.filter((text) => text === 'What kind of landlord is it?')).toHaveLength(1);
	expect(said).toContain('Saved, landlord: Testford Homes');
});

test.skipIf(!isThere)('line mode: every line is said once', {timeout: 60_000}, () => {
	const said = heard(['Testford Homes', '1'], ['--plain']);
	for (const text of ['Which landlord is this assessment for?', 'What kind of landlord is it?', '2. Council', 'Saved, landlord: Testford Homes']) expect(said.filter((each) => each === text)).toHaveLength(1);
});

test.skipIf(!isThere)('drawn: no rule and no bar is said', {timeout: 60_000}, () => {
	const said = heard(['jump 5.6'], []);
	expect(said.join('\n')).toContain('5.6 · must');
	expect(said.join('\n')).not.toMatch(/[│─█░]/);
});
