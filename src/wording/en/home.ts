import type {Progress} from '../../core/draft/position.ts';
import type {Severity} from '../../core/checks/gap.ts';
import type {Draft} from '../../core/draft/draft.ts';
import type {StorageCode} from './storage.ts';
import {called, elsewhere, fromDocument, givenAgain, isPortable} from './called.ts';
import {typedName} from './phrasing.ts';

export const homeWords = {
	title: 'comply: self-assessment against the Complaint Handling Code',
	startNew: 'Start a new assessment (2024 edition, in force)',
	keys: {long: '↑ ↓ or a number, then Enter · quit to stop', short: '↑ ↓, Enter · quit to stop'},
	mistyped: (typed: string) => `“${typed}” is not one of the choices. Type a number, or quit.`,
	draft: (name: string, {edition, changedAt}: Draft, {answered, provisions}: Progress) =>
		`Carry on with “${name}” (${edition} edition, ${answered} of ${provisions} answered, last changed ${changedAt.slice(0, 10)})`,
	/** With every row answered, what is left is how well it stands. */
	whole: (name: string, {edition, changedAt}: Draft, {provisions}: Progress, {blocking, serious}: Readonly<Record<Severity, number>>, stronger: string | undefined) =>
		`Carry on with “${name}” (${edition} edition, ${stronger === undefined ? '' : 'first pass done, '}all ${provisions} answered, ${blocking} blocking and ${serious} serious gaps, last changed ${changedAt.slice(0, 10)})${stronger === undefined ? '' : `. Next: ${stronger}`}`,
	unreadable: (name: string) => `“${name}” (cannot be read: choose it to see why)`,
} as const;

interface Stopped {
	readonly name: string;
	/** The draft's folder, as seen from here. */
	readonly where: string;
	readonly answered: number;
	readonly provisions: number;
	/** The drafts folder, where it is not the usual one. */
	readonly draftsDir?: string | undefined;
	/** What shows the interview in the same way again. */
	readonly option: string;
}

/** What is said when the interview stops; nothing is saved before the first answer. */
export function stoppedWords(stopped: Stopped | undefined): string {
	if (!stopped) return 'Nothing was answered, so nothing was saved.';
	const {where, answered, provisions} = stopped;
	return `Saved: ${answered} of ${provisions} provisions answered, in ${where}.\nTo carry on: ${carryOn(stopped)}`;
}

function carryOn({name, draftsDir, option}: Stopped): string {
	if (isPortable() && draftsDir === undefined && option === '') return `open comply again, and choose “${name}”.`;
	return called(`resume ${typedName(name)}${draftsDir === undefined ? '' : ` --drafts ${typedName(draftsDir)}`}${option}`);
}

/** The portable folder, and where it keeps drafts. */
export const portableWords = {
	/** In the user's documents. */
	folder: 'Complaint self-assessments',
	kept: (draftsDir: string) => `Your drafts are kept in ${draftsDir}. To ${elsewhere()}.`,
	lastYear: () => `To begin from last year’s document, ${fromDocument()}.`,
	keptOnce: (draftsDir: string, file: string) => `Your drafts are kept in ${draftsDir} this once: the choice cannot be kept in ${file}. To use that folder again, ${givenAgain()}.`,
	keptFromNow: (draftsDir: string) => `From now on your drafts are kept in ${draftsDir}. Those that you have already stay where they are: to go on with one, move its folder there too.`,
} as const;

export const savedWords = (where: string) => `Every answer is saved as you give it, in ${where}.`;

/** While the interview goes on, Enter is all it takes once the disk takes writes again. */
export const notSavedWords: Readonly<Partial<Record<StorageCode, string>>> = {
	'disk-full': 'The disk is full, so this is not saved yet. Free some space, then press Enter again.',
	'read-only': 'The drafts folder is read-only, so this is not saved yet. Ask for write access, then press Enter again.',
	'write-failed': 'The disk did not take this, so it is not saved yet. Check the disk, then press Enter again.',
};
