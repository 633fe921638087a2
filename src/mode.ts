/** How the interview is shown: decided here alone, from what was typed, the environment, both streams and the saved setting. */
import type {ShownMode} from './storage/settings.ts';
import type {ModeReason} from './wording/en/mode.ts';

/** ink: drawn. line: nothing but lines. prompts: one prompt after the other. none: there is nobody to ask. */
export type Mode = ShownMode | 'none';

export interface ModeDecision {
	readonly mode: Mode;
	readonly because: ModeReason;
}

export interface ModeCircumstances {
	/** By `--plain`, `--prompts` or `--screen`. */
	readonly option?: ShownMode | undefined;
	readonly setting?: ShownMode | undefined;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** input: a pipe or a file. nothing: closed, or the null device. */
	readonly stdin: 'terminal' | 'input' | 'nothing';
	readonly stdout: 'terminal' | 'elsewhere';
}

/** What is drawn needs a terminal on both sides that can move its cursor; only then does a wish count. */
export function decideMode(circumstances: ModeCircumstances): ModeDecision {
	const {option, setting, env, stdin, stdout} = circumstances;
	if (stdin === 'nothing') return {mode: 'none', because: 'nothing-to-read'};
	const line = (because: ModeReason): ModeDecision => ({mode: 'line', because});
	if (option === 'line') return line('option');
	if (stdout !== 'terminal') return line('output-elsewhere');
	if (stdin !== 'terminal') return line('input-elsewhere');
	if (env['TERM'] === 'dumb') return line('dumb-terminal');
	if (option) return {mode: option, because: 'option'};
	if (isOn(env['ACCESSIBLE'])) return line('accessible');
	if (setting === 'line') return line('setting');
	return setting ? {mode: setting, because: 'setting'} : {mode: 'ink', because: 'terminal'};
}

function isOn(value: string | undefined): boolean {
	return value !== undefined && !['', '0', 'false', 'no'].includes(value.toLowerCase());
}
