import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {hasColour} from '../src/terminal/theme.ts';
import {decideMode, type ModeCircumstances} from '../src/mode.ts';
import {root} from './helpers/bank.ts';

type Case = readonly [name: string, circumstances: Partial<ModeCircumstances>, expected: string];

const both = {stdin: 'terminal', stdout: 'terminal'} as const;

/** Mode, colour or none, and why. */
const cases: readonly Case[] = [
	['a terminal on both sides', both, 'ink colour terminal'],
	['nothing to read', {...both, stdin: 'nothing'}, 'none plain nothing-to-read'],
	['nothing to read, though line mode is asked for', {...both, stdin: 'nothing', option: 'line'}, 'none plain nothing-to-read'],
	['answers from a pipe', {...both, stdin: 'input'}, 'line plain input-elsewhere'],
	['output into a file', {...both, stdout: 'elsewhere'}, 'line plain output-elsewhere'],
	['a pipe on both sides', {stdin: 'input', stdout: 'elsewhere'}, 'line plain output-elsewhere'],
	['--plain', {...both, option: 'line'}, 'line plain option'],
	['--plain through a pipe', {stdin: 'input', stdout: 'elsewhere', option: 'line'}, 'line plain option'],
	['--prompts', {...both, option: 'prompts'}, 'prompts colour option'],
	['--prompts through a pipe', {...both, stdin: 'input', option: 'prompts'}, 'line plain input-elsewhere'],
	['--prompts with TERM=dumb', {...both, option: 'prompts', env: {TERM: 'dumb'}}, 'line plain dumb-terminal'],
	['--screen', {...both, option: 'ink'}, 'ink colour option'],
	['--screen over ACCESSIBLE and the setting', {...both, option: 'ink', setting: 'line', env: {ACCESSIBLE: '1'}}, 'ink colour option'],
	['--screen with TERM=dumb', {...both, option: 'ink', env: {TERM: 'dumb'}}, 'line plain dumb-terminal'],
	['--screen into a file', {...both, stdout: 'elsewhere', option: 'ink'}, 'line plain output-elsewhere'],
	['TERM=dumb', {...both, env: {TERM: 'dumb'}}, 'line plain dumb-terminal'],
	['ACCESSIBLE=1', {...both, env: {ACCESSIBLE: '1'}}, 'line plain accessible'],
	['ACCESSIBLE=1 over the setting', {...both, setting: 'prompts', env: {ACCESSIBLE: '1'}}, 'line plain accessible'],
	['ACCESSIBLE=0', {...both, env: {ACCESSIBLE: '0'}}, 'ink colour terminal'],
	['ACCESSIBLE, empty', {...both, env: {ACCESSIBLE: ''}}, 'ink colour terminal'],
	['the setting: line mode', {...both, setting: 'line'}, 'line plain setting'],
	['the setting: prompts', {...both, setting: 'prompts'}, 'prompts colour setting'],
	['the setting: drawn', {...both, setting: 'ink'}, 'ink colour setting'],
	['--prompts over the setting', {...both, option: 'prompts', setting: 'line'}, 'prompts colour option'],
	['NO_COLOR', {...both, env: {NO_COLOR: '1'}}, 'ink plain terminal'],
	['NO_COLOR with --prompts', {...both, option: 'prompts', env: {NO_COLOR: '1'}}, 'prompts plain option'],
	['NO_COLOR, empty', {...both, env: {NO_COLOR: ''}}, 'ink colour terminal'],
	['FORCE_COLOR=0', {...both, env: {FORCE_COLOR: '0'}}, 'ink plain terminal'],
	['FORCE_COLOR=1 into a file', {...both, stdout: 'elsewhere', env: {FORCE_COLOR: '1'}}, 'line plain output-elsewhere'],
	['CI, with a terminal', {...both, env: {CI: 'true'}}, 'ink colour terminal'],
	['CI, without one', {stdin: 'nothing', stdout: 'elsewhere', env: {CI: 'true'}}, 'none plain nothing-to-read'],
	['COLUMNS=40', {...both, env: {COLUMNS: '40'}}, 'ink colour terminal'],
];

/** Lines are never coloured; what is drawn or prompted is, unless the environment says not. */
const isColoured = (mode: string, env: Readonly<Record<string, string | undefined>> = {}) => (mode === 'ink' || mode === 'prompts') && hasColour(env);

test.each(cases)('%s', (_name, circumstances, expected) => {
	const {mode, because} = decideMode({env: {}, ...both, ...circumstances});
	expect(`${mode} ${isColoured(mode, circumstances.env) ? 'colour' : 'plain'} ${because}`).toBe(expected);
});

test('docs/terminals.md has this very table', () => {
	const documented = readFileSync(join(root, 'docs/terminals.md'), 'utf8');
	const cells = [...documented.matchAll(/^\| (.+?) +\| (drawn|line mode|prompts|none) +\| (yes|no) +\|/gm)].map(([, name, mode, colour]) => [name, mode, colour]);
	const shown = {ink: 'drawn', line: 'line mode', prompts: 'prompts', none: 'none'};
	expect(cells).toEqual(
		cases.map(([name, circumstances]) => {
			const {mode} = decideMode({env: {}, ...both, ...circumstances});
			return [name, shown[mode], isColoured(mode, circumstances.env) ? 'yes' : 'no'];
		}),
	);
});
