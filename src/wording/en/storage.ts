/** What is said when a draft or the question bank cannot be read or written: what is wrong, then what to do. */
export interface Sentences {
	readonly message: string;
	readonly fix: string;
}

export interface StorageFacts {
	readonly file?: string;
	readonly name?: string;
	readonly line?: number;
	readonly type?: string;
	readonly version?: number;
	readonly nearest?: string | undefined;
	readonly folder?: string;
	readonly edition?: string;
}

export const storageWords = {
	'disk-full': ({file}) => ({
		message: `The disk is full, so ${file} could not be written. Every answer before this one is safe.`,
		fix: 'Free some space, then run "comply resume".',
	}),
	'read-only': ({file}) => ({message: `${file} cannot be written: it is read-only.`, fix: 'Ask for write access, or keep your drafts elsewhere with --drafts DIR.'}),
	'not-allowed': ({file}) => ({message: `${file} may not be opened by this user.`, fix: 'Ask for access, or keep your drafts elsewhere with --drafts DIR.'}),
	'write-failed': ({file}) => ({message: `${file} could not be written. Every answer given before is safe.`, fix: 'Check that its folder is there and the disk is sound, then try again.'}),
	'read-failed': ({file}) => ({message: `${file} could not be read.`, fix: 'Check that it is a file and that this user may open it.'}),
	'held-elsewhere': ({name}) => ({message: `The draft "${name}" is open in another window, so nothing can be written from here.`, fix: 'Close the other window, then try again.'}),
	'name-empty': () => ({message: 'A draft needs a name.', fix: 'Use letters, digits and hyphens, for example hillingdon-2025-26.'}),
	'name-leaves-folder': ({name}) => ({message: `"${name}" would leave the drafts folder.`, fix: 'Use a name without slashes and without a dot in front; another folder is given with --drafts DIR.'}),
	'name-reserved': ({name}) => ({message: `"${name}" is a name that some computers keep for themselves.`, fix: 'Choose another, for example hillingdon-2025-26.'}),
	'name-too-long': ({name}) => ({message: `"${name?.slice(0, 20)}…" is longer than 80 characters.`, fix: 'Choose a shorter name.'}),
	'name-characters': ({name}) => ({message: `"${name}" holds a character that cannot stand in a folder's name everywhere.`, fix: 'Use letters, digits, spaces and hyphens.'}),
	'unknown-draft': ({name, nearest, folder}) => ({
		message: `There is no draft "${name}" in ${folder}.`,
		fix: nearest ? `Did you mean "${nearest}"?` : 'Run "comply status" to see the drafts there, or "comply new" to start one.',
	}),
	'draft-exists': ({name}) => ({message: `There is already a draft "${name}".`, fix: `Run "comply resume ${name}", or give the new one another name.`}),
	'journal-newer': ({file, version}) => ({message: `${file} was written by a newer comply (journal version ${version}).`, fix: 'Update comply on this computer; nothing in the file was changed.'}),
	'journal-header': ({file}) => ({message: `${file} does not begin as a comply journal does.`, fix: 'Put back the file\'s first line, or the whole file from a copy; nothing in it was changed.'}),
	'journal-broken': ({file, line}) => ({
		message: `Line ${line} of ${file} cannot be read, and lines after it can.`,
		fix: 'Put the file back from a copy, or mend that line; nothing in the file was changed.',
	}),
	'journal-unknown-event': ({file, line, type}) => ({
		message: `Line ${line} of ${file} records "${type}", which this comply does not know: it was written by a newer comply.`,
		fix: 'Update comply on this computer; nothing in the file was changed.',
	}),
	'no-bank': ({edition, folder}) => ({message: `There is no question bank for the ${edition} Code in ${folder}.`, fix: 'Put the questions folder back beside the program.'}),
} satisfies Record<string, (facts: StorageFacts) => Sentences>;

export type StorageCode = keyof typeof storageWords;

export function tornLineWords(kept: string): string {
	return `The last line of the journal was cut short, most likely by a crash. It is kept in ${kept}; everything before it is here.`;
}

export function tornLineSeenWords(): string {
	return 'The last line of the journal is unfinished and was left out. It will be put aside when the draft is next opened for writing.';
}

/** `2026-02-28T09:30:12.123Z` as a person reads it. */
function momentWords(iso: string): string {
	return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2 UTC');
}

export function takenOverWords(since: string): string {
	return `The draft was still marked as open since ${momentWords(since)} by a program that has ended. It was taken over; nothing is lost.`;
}

export function heldWords(holder: {readonly user: string; readonly host: string; readonly since: string}): string {
	return `This draft is open in another window: ${holder.user} on ${holder.host}, since ${momentWords(holder.since)}. You can look, but answers can only be given there.`;
}

export function bankTroubleWords(edition: string): string {
	return `The questions of the ${edition} edition cannot be used.`;
}
