/** Whatever comes in by a name, an argument or a file, nothing leaves that a terminal would obey, and no line that is not ours. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {json, oneLine} from '../../src/commands/io.ts';
import {createTheme} from '../../src/terminal/theme.ts';
import {root} from '../helpers/bank.ts';
import {builtProgram} from '../helpers/built.ts';
import {environmentIn} from '../helpers/environment.ts';
import {temporaryFolder} from '../helpers/temporary-folder.ts';

const obeyed = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;
const hostile = fc.string({unit: fc.oneof(fc.constantFrom('\u001B', '\u001B[', '\u001B]0;', '\u0007', '\u009B', '\u202E', '\u200B', '\uFEFF', '\u2028', '\r', '\n', '\t', '2J', 'm', 'a', '"', '\\'), fc.string({unit: 'binary', minLength: 1, maxLength: 1})), maxLength: 20});

describe('whatever is given', () => {
	test('JSON reads back as it was, and holds nothing that is obeyed, turned round or unseen', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const written = json({[text]: [text]});
				expect(written).not.toMatch(obeyed);
				expect(written).not.toMatch(/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u);
				expect(JSON.parse(written)).toEqual({[text]: [text]});
			}),
		);
	});

	test('a sentence stays on its line', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				expect(oneLine(`There is no draft "${text}".`)).toMatch(/^[^\n\r\u2028\u2029]*\n$/);
			}),
		);
	});

	test('on the drawn screen only our own colours are left', () => {
		const theme = createTheme(true);
		fc.assert(
			fc.property(hostile, (text) => {
				const painted = theme.paint([{text, style: 'problem'}, {text, style: 'plain'}]);
				expect(painted).toContain('\u001B[1;31m');
				expect(painted.replaceAll(/\u001B\[(?:0|1;31)m/g, '')).not.toMatch(obeyed);
			}),
		);
	});
});

function comply(folder: string, args: readonly string[]) {
	const {status, stdout, stderr} = spawnSync(process.execPath, [builtProgram(), ...args], {cwd: folder, encoding: 'utf8', env: environmentIn(folder, {COMPLY_QUESTIONS: path.join(root, 'test/fixtures/small-bank')})});
	return {status, stdout, stderr};
}

const bad = 'no\nSaved.\u001B[2J\u009B31m\u202E';

test.each<[string, readonly string[]]>([
	['a command', [bad]],
	['a draft', ['status', bad]],
	['a drafts folder', ['status', '--drafts', bad]],
	['a file', ['import', `${bad}.pdf`]],
	['an answers file', ['answer', 'x', '--file', `${bad}.yaml`]],
	['a place for the document', ['draft', 'x', '--out', `${bad}/x.md`]],
	['a document that is there', ['draft', 'x', '--out', `${bad}.md`]],
	['a name of Word', ['draft', 'x', '--out', `${bad}.docx`]],
	['an edition', ['new', '--code', bad]],
	['last year’s document', ['new', '--from', `${bad}.pdf`]],
	['drafts to compare', ['compare', 'x', `${bad}.pdf`]],
])('%s is quoted on one line, without what a terminal would obey', (_, args) => {
	const folder = temporaryFolder();
	fs.writeFileSync(path.join(folder, 'answers.yaml'), 'facts: {landlord: Testshire}\n');
	comply(folder, ['answer', 'x', '--file', 'answers.yaml']);
	fs.writeFileSync(path.join(folder, `${bad}.md`), 'Notes.\n');
	const {stdout, stderr} = comply(folder, args);
	expect(`${stdout}${stderr}`).not.toMatch(obeyed);
	expect(`${stdout}${stderr}`.trimEnd().split('\n')).toHaveLength(1);
	expect(`${stdout}${stderr}`).toContain('no Saved.');
});

test('an answers file’s keys, values and author', () => {
	const folder = temporaryFolder();
	fs.writeFileSync(path.join(folder, 'answers.yaml'), String.raw`by: "Ann\e[31m\u200B Lee\u202E"
evidence: {"p\e[1m\n": {title: "Policy\u200B\e]0;x"}}
facts: {landlord: "Test\u200Bshire\e]0;x", "bad\e[2J\nkey": "x\e[1m", stages: "\e[2Jmany\nmore"}
provisions: {"9\e[1m\n": {answer: yes}, "1.1": {"pa\e[1mrt\n": "x"}}
`);
	const {stdout, stderr} = comply(folder, ['answer', 'x', '--file', 'answers.yaml']);
	expect(`${stdout}${stderr}`).not.toMatch(obeyed);
	expect(stderr.trimEnd().split('\n')).toHaveLength(6);
	const journal = fs.readFileSync(path.join(folder, 'drafts/x/journal.jsonl'), 'utf8');
	expect(journal).toContain('"by":"Ann Lee"');
	expect(journal).toContain('"value":"Testshire0;x"');
	expect(journal).not.toMatch(/\\u00|\u200B|\u202E/);
});

/** Where text goes out, and through what. */
test('nothing is printed past the door', () => {
	const files = fs.readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter((file) => /\.tsx?$/.test(file));
	const past = files.flatMap((file) => {
		const lines = fs.readFileSync(path.join(root, 'src', file), 'utf8').split('\n');
		return lines.filter((line) => /\b(?:stdout|stderr)\.write\(|\bconsole\./.test(line) && !isThroughDoor(file, line)).map((line) => `${file}: ${line.trim()}`);
	});
	expect(past).toEqual([]);
});

/** The drawn screen's own codes are written by `run.ts`; its text is painted by the theme. */
function isThroughDoor(file: string, line: string): boolean {
	if (/\.write\((?:typeof text === 'string' \? )?(?:`\$\{plainText\(|harmless\(|'\\n'\))/.test(line)) return true;
	return file === path.join('terminal', 'run.ts') && /\.write\((?:pasteO(?:n|ff)(?: \+ text)?|`\\u001B\[\$\{painted\}A\\u001B\[J`)\)/.test(line);
}
