/** What is said when a draft or the question bank cannot be read or written: what is wrong, then what to do. */
import {plainLine} from '../../core/text/plain-text.ts';
import {bringBack, called, elsewhere, givenAgain, openAgain} from './called.ts';
import type {FormName} from './forms.ts';
import {shortened, typedName} from './phrasing.ts';

interface Sentences {
	readonly message: string;
	readonly fix: string;
}

export interface StorageFacts {
	readonly file?: string;
	readonly name?: string;
	readonly line?: number;
	readonly type?: string | undefined;
	readonly version?: number;
	readonly nearest?: string | undefined;
	readonly folder?: string;
	readonly edition?: string;
	/** Bytes. */
	readonly size?: number;
	readonly limit?: number;
	/** The file beside the journal that holds what was given here. */
	readonly kept?: string;
	readonly holder?: Holder;
	readonly form?: FormName;
}

const formKinds: Readonly<Record<FormName, string>> = {markdown: 'markdown', word: 'Word', board: 'a board paper in Word', web: 'a web page'};
const fileEndings: Readonly<Record<FormName, string>> = {markdown: '.md', word: '.docx', board: '.docx', web: '.html'};

/** What a name with such an ending says a file is. */
const formats: Readonly<Record<string, string>> = {
	...Object.fromEntries(['doc', 'docx', 'docm', 'dot', 'dotx'].map((ending) => [ending, 'Word'])),
	...Object.fromEntries(['odt', 'ott', 'pages'].map((ending) => [ending, 'a text document'])),
	...Object.fromEntries(['htm', 'html', 'xhtml', 'mht', 'mhtml'].map((ending) => [ending, 'a web page'])),
	...Object.fromEntries(['xls', 'xlsx', 'xlsm', 'ods'].map((ending) => [ending, 'a spreadsheet'])),
	...Object.fromEntries(['ppt', 'pptx', 'odp'].map((ending) => [ending, 'a presentation'])),
	rtf: 'rich text',
	pdf: 'a PDF',
	epub: 'a book',
};

/** Where somebody most likely has it open. */
const openedBy: Readonly<Record<string, string>> = {Word: 'in Word', 'a spreadsheet': 'in Excel'};

/** Undefined for what is text, or may be. */
export function formatNamed(file: string): string | undefined {
	return formats[/\.([a-z]+)[\s.]*$/i.exec(file)?.[1]?.toLowerCase() ?? ''];
}

/** Who has a draft open. */
export interface Holder {
	readonly pid: number;
	readonly user: string;
	readonly host: string;
	/** ISO time. */
	readonly since: string;
	readonly nonce: string;
	/** Of this computer. */
	readonly isHere: boolean;
	/** Its program runs, or cannot be seen from here. */
	readonly mayRun: boolean;
	/** Milliseconds since then; below nothing for a time ahead, not a number for what is no time. */
	readonly age?: number;
}

export const storageWords = {
	'disk-full': ({file}) => ({
		message: `The disk is full, so ${file} could not be written. Every answer before this one is safe.`,
		fix: `Free some space, then ${openAgain()}.`,
	}),
	'read-only': ({file}) => ({message: `${file} cannot be written: it is read-only.`, fix: `Ask for write access, or ${elsewhere()}.`}),
	'not-allowed': ({file}) => ({message: `${file} may not be opened by this user.`, fix: `Ask for access, or ${elsewhere()}.`}),
	'in-use': ({file = ''}) => ({
		message: `${file} is open in another program.`,
		fix: `Close it ${openedBy[formatNamed(file) ?? ''] ?? 'there, or wait a moment where it is only being copied or looked through'}, then try again.`,
	}),
	'write-failed': ({file}) => ({message: `${file} could not be written. Every answer given before is safe.`, fix: 'Check that its folder is there and the disk is sound, then try again.'}),
	'read-failed': ({file}) => ({message: `${file} could not be read.`, fix: 'Check that it is a file and that this user may open it.'}),
	'file-name-too-long': ({file = ''}) => ({message: `“${shortened(file, 40)}” is longer than a file's name may be here.`, fix: 'Give a shorter name.'}),
	'windows-name': ({name = ''}) => ({
		message: `Windows lets no file or folder be called “${shortened(plainLine(name), 40)}”.`,
		fix: 'Choose a name without < > : " | ? * and without a dot or space at its end; CON, PRN, AUX, NUL, COM1 and LPT1 are none either.',
	}),
	'is-folder': ({file}) => ({message: `${file} is a folder.`, fix: 'Give the name of a file in it.'}),
	'link-loop': ({file}) => ({message: `${file} is a link that leads back to itself.`, fix: 'Give the name of a file.'}),
	'here-gone': () => ({message: 'The folder this window is in has been moved or removed.', fix: 'Change to another folder, then start comply again.'}),
	'drafts-gone': ({folder}) => ({message: `${folder}, where you keep your drafts, is not there now.`, fix: `Plug in or connect the disk it is on, or ${elsewhere()}.`}),
	'drafts-no-folder': ({folder}) => ({message: `${folder} is no folder and leads to none, so drafts cannot be kept there.`, fix: `Move away what stands in its place, connect the disk it is on, or ${elsewhere()}.`}),
	'drafts-in-program': ({folder}) => ({message: `${folder} is where comply itself is, and a newer comply would replace it, so drafts are not kept there.`, fix: 'Give another folder.'}),
	'drafts-in-draft': ({folder, name}) => ({message: `${folder} belongs to the draft “${name}”, so other drafts are not kept there.`, fix: 'Give another folder.'}),
	'settings-damaged': ({file}) => ({message: `${file}, which says where you keep your drafts, cannot be read.`, fix: `To choose that folder again, ${givenAgain()}; or delete the file, and drafts are looked for in your documents.`}),
	'drafts-own': ({file, form = 'markdown'}) => ({message: `${file} lies where drafts are kept, so nothing is written over it.`, fix: `Choose a place outside the drafts folder, or a name that ends in ${fileEndings[form]} in the draft's own folder.`}),
	'wrong-ending': ({file, form = 'markdown', type}) => ({
		message: type === undefined ? `The document is ${formKinds[form]}, and ${file} does not say so.` : `The document is ${formKinds[form]}, and ${file} would say it is ${type}.`,
		fix: `Give a name that ends in ${fileEndings[form]}.`,
	}),
	'not-ours': ({file}) => ({message: `${file} is there already, and comply did not write it.`, fix: `Move it away, or write over it with "${called('draft')}" and --force.`}),
	edited: ({file = '', form}) => ({
		message: editedWords(file),
		fix: form === 'board' ? 'Keep it under another name, or write over it with --force.' : `Bring the edits in with "${called(`import ${typedName(file)}`)}", or write over them with --force.`,
	}),
	'edited-here': ({file = '', form}) => ({
		message: editedWords(file),
		fix: form === 'board' ? 'Keep it under another name first.' : `To bring the edits in, leave the interview and ${bringBack(file)}. Or give it another name, and it stays as it is.`,
	}),
	'no-document-place': ({file}) => ({message: `${file} is no file that a document can be written to.`, fix: 'Give the name of a file.'}),
	'no-reader': ({file}) => ({message: `${file} is a pipe, and nothing reads from it.`, fix: 'Start what reads from it first, or give the name of a file.'}),
	'held-elsewhere': ({name, holder}) => ({message: `The draft "${name}" is open in another window, so nothing can be written from here${holder ? `: ${whoWords(holder)}` : ''}.`, fix: 'Close the other window, or take the draft over with --take-over.'}),
	'changed-elsewhere': ({name}) => ({message: `The draft “${name}” was changed elsewhere since this window opened it, so nothing is written from here.`, fix: `Write it there; or close this window and ${openAgain()}.`}),
	'lock-lost': ({holder}) => ({
		message: `The draft was taken over${holder ? ` by ${placeWords(holder)}` : ''}, so this answer is not saved.`,
		fix: 'Carry on there; or close that window and give the answer here again.',
	}),
	'lock-no-file': ({file}) => ({message: `${file} is not a file of comply's, so nobody can tell whether the draft is open.`, fix: 'Move it away, then try again.'}),
	'name-empty': () => ({message: 'A draft needs a name.', fix: 'Use letters, digits and hyphens, for example hillingdon-2025-26.'}),
	'name-leaves-folder': ({name}) => ({message: `"${name}" would leave the drafts folder.`, fix: 'Use a name without slashes and without a dot in front; another folder is given with --drafts DIR.'}),
	'name-reserved': ({name}) => ({message: `"${name}" is a name that some computers keep for themselves.`, fix: 'Choose another, for example hillingdon-2025-26.'}),
	'name-too-long': ({name}) => ({message: `"${name?.slice(0, 20)}…" is longer than 80 characters.`, fix: 'Choose a shorter name.'}),
	'name-characters': ({name}) => ({message: `"${name}" holds a character that cannot stand in a folder's name everywhere.`, fix: 'Use letters, digits, spaces and hyphens.'}),
	'unknown-draft': ({name, nearest, folder}) => ({
		message: `There is no draft "${name}" in ${folder}.`,
		fix: nearest ? `Did you mean "${nearest}"?` : `Run "${called('status')}" to see the drafts there, or "${called('new')}" to start one.`,
	}),
	'draft-exists': ({name}) => ({message: `There is already a draft "${name}".`, fix: `Run "${called(`resume ${typedName(name ?? '')}`)}", or give the new one another name.`}),
	'journal-newer': ({file, version}) => ({message: `${file} was written by a newer comply (journal version ${version}).`, fix: 'Update comply on this computer; nothing in the file was changed.'}),
	'journal-header': ({file}) => ({message: `${file} does not begin as a comply journal does.`, fix: 'Put back the file\'s first line, or the whole file from a copy; nothing in it was changed.'}),
	'journal-opening': ({file, line}) => ({
		message: `Line ${line} of ${file}, which says the edition of the Code, cannot be read.`,
		fix: 'Put the file back from a copy, or mend that line; nothing in the file was changed.',
	}),
	'journal-full': ({file, limit = 0}) => ({message: `With this answer ${file} would be larger than ${megabytes(limit)} MB, which no draft comes near, so it is not saved.`, fix: 'Give a shorter one.'}),
	'journal-damaged': ({file, line}) => ({
		message: `Line ${line} of ${file} cannot be read, so nothing is added to it.`,
		fix: 'Run the same again with --mend to go on without it; it is kept beside the journal.',
	}),
	'journal-no-file': ({file}) => ({message: `${file} is not a file.`, fix: 'Put the journal back from a copy, or move what stands there away.'}),
	'journal-too-large': ({file, size = 0, limit = 0}) => ({message: `${file} has ${megabytes(size)} MB, and no draft comes near ${megabytes(limit)}.`, fix: 'Put the journal back from a copy; nothing in the file was changed.'}),
	'journal-gone': ({file}) => ({message: `${file} has gone, so this answer is not saved yet.`, fix: 'Give it again, and all that was given is written there anew; or put the folder back first.'}),
	'journal-replaced': ({file}) => ({message: `${file} was changed by another program, so this answer is not saved yet.`, fix: 'Give it again, and it goes in with all that was given before.'}),
	'journal-differs': ({file, kept}) => ({message: `${file} was changed by another program and holds other answers now, so this one is not saved; all that were given here are in ${kept}, beside it.`, fix: `Rename that file to journal.jsonl and give this answer again, or close this window and ${openAgain()} to go on with what is there now.`}),
	'journal-unknown-event': ({file, line, type}) => ({
		message: `Line ${line} of ${file} records "${type}", which this comply does not know: it was written by a newer comply.`,
		fix: 'Update comply on this computer; nothing in the file was changed.',
	}),
	'no-bank': ({edition, folder}) => ({message: `There is no question bank for the ${edition} Code in ${folder}.`, fix: 'Put the questions folder back beside the program.'}),
	'no-built-bank': ({file}) => ({message: `The questions that came with comply, in ${file}, cannot be read.`, fix: 'Install comply again, or unpack it again.'}),
} satisfies Record<string, (facts: StorageFacts) => Sentences>;

function editedWords(file: string): string {
	return `"${file.split(/[/\\]/).at(-1)}" was edited since comply wrote it.`;
}

function megabytes(bytes: number): number {
	return Math.ceil(bytes / 1024 / 1024);
}

export type StorageCode = keyof typeof storageWords;

export function tornLineWords(kept: string): string {
	return `The last line of the journal was cut short, most likely by a crash. It is kept in ${kept}; everything before it is here.`;
}

export function tornLineSeenWords(): string {
	return 'The last line of the journal is unfinished and was left out. It will be put aside when the draft is next opened for writing.';
}

/** `2026-02-28T09:30:12.123Z` as a person reads it; the lock may hold anything. */
function momentWords(iso: string): string {
	return quoted(iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/s, '$1 $2 UTC'));
}

const quoted = (text: string) => shortened(plainLine(text), 40);

const minute = 60_000;
const steps: ReadonlyArray<readonly [unit: string, milliseconds: number]> = [['month', 30.44 * 24 * 60 * minute], ['day', 24 * 60 * minute], ['hour', 60 * minute], ['minute', minute]];

function agoWords(age: number): string {
	if (Number.isNaN(age)) return '';
	if (age < -minute) return ', a time still ahead';
	const [unit, milliseconds] = steps.find(([, each]) => age >= each) ?? [];
	if (unit === undefined) return ', just now';
	const count = Math.floor(age / milliseconds!);
	return `, ${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

function placeWords({user, host, isHere}: Holder): string {
	return `${quoted(user)} on ${isHere ? 'this computer' : quoted(host)}`;
}

function whoWords(holder: Holder): string {
	return `${placeWords(holder)}, since ${momentWords(holder.since)}${agoWords(holder.age ?? Number.NaN)}`;
}

export function takenOverWords(holder: Holder): string {
	if (!holder.mayRun) return `The draft was still marked as open since ${momentWords(holder.since)} by a program that has ended. It was taken over; nothing is lost.`;
	return `The draft was taken over from ${whoWords(holder)}. A window still open there is told with its next answer.`;
}

export function heldWords(holder: Holder): string {
	if (holder.isHere) return `This draft is open in another window: ${whoWords(holder)}. You can look, but answers can only be given there.`;
	return `This draft is marked as open on another computer: ${whoWords(holder)}. You can look; if that window is gone, or this computer had that name, take the draft over to answer here.`;
}

export function damagedWords(damaged: ReadonlyArray<{readonly line: number; readonly text: string}>): string {
	const [first] = damaged;
	const more = damaged.length > 1 ? ` (and ${damaged.length - 1} more, to line ${damaged.at(-1)!.line})` : '';
	return `Line ${first!.line} of the journal cannot be read: “${shortened(plainLine(first!.text), 80)}”${more}. Everything else is here; nothing is added until you say to go on without it.`;
}

export function mendedWords(kept: string): string {
	return `The journal goes on without what could not be read; as it was, it is kept in ${kept}.`;
}

export function emptyLinesWords(lines: readonly number[]): string {
	return `The journal holds ${lines.length === 1 ? `an empty line (${lines[0]})` : `${lines.length} empty lines (from ${lines[0]})`}, as programs that copy or synchronise files leave them. An answer may have stood there: look through what you gave last.`;
}

export function joinedLinesWords(lines: readonly number[]): string {
	return `The journal's ${lines.length === 1 ? `line ${lines[0]} holds` : `lines ${lines.join(', ')} hold`} two lines each, as the break between was damaged. Both could be read; nothing is missing.`;
}

/** `lacking` is how many lines it holds that the draft does not; undefined where it cannot be read. */
export function copyBesideWords(name: string, lacking: number | undefined): string {
	const what = `Beside the draft's journal stands “${shortened(plainLine(name), 80)}”, as a cloud service leaves it when two computers write at once`;
	if (lacking === 0) return `${what}. It holds nothing that is not in this draft, and can be deleted.`;
	const count = lacking === undefined ? 'answers in it are' : lacking === 1 ? 'one line in it is' : `${lacking} lines in it are`;
	return `${what}: ${count} not in this draft. To look at them, copy it as journal.jsonl into a folder of its own among the drafts and run "${called('compare')}" on the two; then move it away.`;
}

export function bankTroubleWords(edition: string): string {
	return `The questions of the ${edition} edition cannot be used.`;
}
