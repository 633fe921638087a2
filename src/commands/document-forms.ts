/** Which forms of the document are asked for, and which file each goes to. */
import fs from 'node:fs';
import path from 'node:path';
import {fileNames, formOfFile, forms, type Form} from '../publish/forms.ts';
import {commandWords} from '../wording/en/commands.ts';

export interface FormsAsked {
	/** As they were typed, several of them in one with commas between. */
	readonly as?: readonly string[] | undefined;
	readonly out?: string | undefined;
	readonly fragment?: boolean | undefined;
	readonly isScreen?: boolean | undefined;
}

export interface WantedForms {
	/** One at least, each once. */
	readonly forms: readonly Form[];
	readonly fileFor: (form: Form, draftFolder: string) => string;
}

interface Refused {
	readonly refused: string;
}

/** `--out` for standard output. */
export const printing = '-';

export function isRefused(wanted: WantedForms | Refused): wanted is Refused {
	return 'refused' in wanted;
}

export function asksFor({as = [], out, fragment, isScreen}: FormsAsked): WantedForms | Refused {
	const typed = as.flatMap((each) => each.split(',')).map((each) => each.trim().toLowerCase()).filter((each) => each !== '');
	const strange = typed.find((each) => !isForm(each));
	if (strange !== undefined || (as.length > 0 && typed.length === 0)) return {refused: commandWords.notAForm(strange ?? '', forms)};
	const wanted = typed.length > 0 ? forms.filter((form) => typed.includes(form)) : [formOf(out)];
	if (fragment && !wanted.includes('web')) return {refused: commandWords.fragmentOfWeb};
	const isInFolder = wanted.length > 1 && out !== undefined && isFolder(out);
	if (wanted.length > 1 && out !== undefined && !isInFolder) return {refused: commandWords.severalForms(out)};
	if (out === printing && isScreen && isBytes(wanted[0]!)) return {refused: commandWords.notForAScreen};
	return {
		forms: wanted,
		fileFor: (form, draftFolder) => (out === undefined || isInFolder ? path.join(out ?? draftFolder, fileNames[form]) : out),
	};
}

function isForm(typed: string): typed is Form {
	return (forms as readonly string[]).includes(typed);
}

function formOf(out: string | undefined): Form {
	return (out === undefined ? undefined : formOfFile(out)) ?? 'markdown';
}

function isBytes(form: Form): boolean {
	return form === 'word' || form === 'board';
}

function isFolder(out: string): boolean {
	return out !== printing && fs.statSync(out, {throwIfNoEntry: false})?.isDirectory() === true;
}
