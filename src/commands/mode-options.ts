/** `--plain`, `--prompts` and `--screen`: which of them is on, and whether it is to be remembered. */
import type {ShownMode} from '../storage/settings.ts';
import {keepSettings} from '../storage/settings.ts';
import {modeWords} from '../wording/en/mode.ts';

export interface ModeOptions {
	readonly plain?: boolean;
	readonly prompts?: boolean;
	readonly screen?: boolean;
	readonly remember?: boolean;
}

export type ModeWish = {readonly mode: ShownMode | undefined} | {readonly refused: string};

export function readModeOptions({plain, prompts, screen, remember}: ModeOptions): ModeWish {
	const on = [plain && 'line', prompts && 'prompts', screen && 'ink'].filter((mode): mode is ShownMode => typeof mode === 'string');
	if (on.length > 1) return {refused: modeWords.oneOnly};
	return remember && on.length === 0 ? {refused: modeWords.rememberWhat} : {mode: on[0]};
}

/** Keeps the mode as this user's own and returns what to say: that it holds this once, where settings cannot be kept. */
export function rememberMode(env: NodeJS.ProcessEnv, mode: ShownMode): string {
	const {file, isKept} = keepSettings(env, {mode});
	return (isKept ? modeWords.remembered : modeWords.onlyOnce)(modeWords.names[mode], file);
}
