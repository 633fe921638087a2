/** Which way the interview is shown, why, and how to change it. */

export type ModeReason = 'option' | 'accessible' | 'setting' | 'dumb-terminal' | 'output-elsewhere' | 'input-elsewhere' | 'nothing-to-read' | 'terminal';

const why: Readonly<Record<ModeReason, string>> = {
	option: 'because you asked for it',
	accessible: 'because ACCESSIBLE is set',
	setting: 'because it is your saved setting',
	'dumb-terminal': 'because this terminal (TERM=dumb) cannot be drawn on',
	'output-elsewhere': 'because the output does not go to a terminal',
	'input-elsewhere': 'because the answers do not come from a terminal',
	'nothing-to-read': 'because there is nothing to read',
	terminal: 'because there is a terminal',
};

const how: Readonly<Record<ModeReason, string>> = {
	option: 'To turn it off, start again without that option.',
	accessible: 'To turn it off, add --screen, or unset ACCESSIBLE.',
	setting: 'To turn it off, add --screen; to turn it off for good, add --screen --remember.',
	'dumb-terminal': 'To turn it off, use another terminal.',
	'output-elsewhere': 'To turn it off, run it in a terminal without a pipe.',
	'input-elsewhere': 'To turn it off, run it in a terminal without a pipe.',
	'nothing-to-read': '',
	terminal: '',
};

export const modeWords = {
	on: {
		line: (reason: ModeReason) => `Line mode is on, ${why[reason]}: one line after the other, nothing is drawn. ${how[reason]}`,
		prompts: (reason: ModeReason) => `Prompts are on, ${why[reason]}: one prompt after the other. ${how[reason]}`,
	},
	remembered: (name: string, file: string) => `From now on comply starts with ${name}. That is kept in ${file}.`,
	onlyOnce: (name: string, file: string) => `comply starts with ${name} this once: the setting cannot be kept in ${file}. Type ${name} each time, or see to it that the file can be read and written.`,
	names: {ink: '--screen', line: '--plain', prompts: '--prompts'} as Readonly<Record<'ink' | 'line' | 'prompts', string>>,
	options: {
		prompts: 'one prompt after the other, for terminals on which drawing misbehaves',
		screen: 'drawn on the screen, whatever the setting or ACCESSIBLE says',
		remember: 'with --plain, --prompts or --screen: from now on, always so',
	},
	oneOnly: 'Only one of --plain, --prompts and --screen can be on. Leave the others out.',
	rememberWhat: '--remember needs to know what to remember. Write --plain, --prompts or --screen beside it.',
};
