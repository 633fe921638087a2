import type {Bank} from '../../core/bank.ts';

export const homeWords = {
	title: 'comply: self-assessment against the Complaint Handling Code',
	startNew: 'Start a new assessment (2024 edition, in force)',
	keys: '↑ ↓ or a number, then Enter · quit to stop',
	mistyped: (typed: string) => `“${typed}” is not one of the choices. Type a number, or quit.`,
	draft: (name: string, edition: Bank['edition'], answered: number, provisions: number, changed: string) => `Carry on with “${name}” (${edition} edition, ${answered} of ${provisions} answered, last changed ${changed})`,
	unreadable: (name: string) => `“${name}” (cannot be read: choose it to see why)`,
} as const;

/** What is said when the interview stops. */
export function stoppedWords(name: string | undefined, where: string, answered: number, provisions: number, command: string): string {
	if (name === undefined) return 'Nothing was answered, so nothing was saved.';
	return `Saved: ${answered} of ${provisions} provisions answered, in ${where}.\nTo carry on: ${command} resume ${/^[\w.-]+$/.test(name) ? name : `"${name}"`}`;
}

export const savedWords = (where: string) => `Every answer is saved as you give it, in ${where}.`;
