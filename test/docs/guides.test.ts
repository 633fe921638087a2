/** The guides for people who have never seen the program: what they quote of it, and what they say to type. */
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseMove} from '../../src/core/interview/moves.ts';
import {understandLine} from '../../src/core/line/understand-line.ts';
import {gapCodes} from '../../src/core/checks/gap.ts';
import {context} from '../core/line/context.ts';
import {root} from '../helpers/bank.ts';
import {codeIn, readDocument, tableUnder} from './documents.ts';

const said = ['src/wording', 'questions']
	.flatMap((folder) => readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(root, folder, name)))
	.filter((file) => /\.(?:ts|yaml)$/.test(file))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

/** The command's name and its options, as docs/commands.md has them, which is held to the program. */
const usages = tableUnder(readDocument('docs/commands.md'), 'Command').flatMap(([usage]) => codeIn(usage!));
/** Neither a command, nor a word for moving about, nor a line: a key, the program's own name, an option by itself. */
const others = new Set(['comply', '1', '?', 'w', '--fragment', 'npm start', 'npm start --', ...gapCodes]);

function isCommand(typed: string): boolean {
	const [name, ...words] = typed.replace(/^npm start -- /, '').split(' ');
	const usage = usages.find((each) => each.split(' ')[0] === name);
	return usage !== undefined && words.filter((word) => word.startsWith('--')).every((option) => usage.includes(option));
}

function isUnderstood(line: string): boolean {
	const {answer, open} = understandLine(line, context);
	return answer !== undefined || open !== undefined;
}

describe.each(['docs/officer-guide.md', 'docs/reviewer-guide.md'])('%s', (name) => {
	const text = readDocument(name);

	test('what it quotes stands in the program’s words or questions', () => {
		const quoted = [...text.matchAll(/“([^”]+)”/g)].map(([, words]) => words!);
		expect(quoted.length).toBeGreaterThan(3);
		expect(quoted.filter((words) => !said.includes(words))).toEqual([]);
	});

	test('what it says to type is something the program takes', () => {
		const typed = [...codeIn(text.replaceAll(/```[^]*?```/g, '')), ...[...text.matchAll(/^ *(npm start -- .+)$/gm)].map(([, line]) => line!)];
		expect(typed.length).toBeGreaterThan(3);
		expect(typed.filter((each) => !others.has(each) && !isCommand(each) && parseMove(each) === undefined && !isUnderstood(each))).toEqual([]);
	});
});

test('a command that is not there, and an option it does not have, are told from those that are', () => {
	expect(['gaps a.docx', 'npm start -- draft a --clean', 'publish a', 'gaps a --clean'].map(isCommand)).toEqual([true, true, false, false]);
});
