/** How the program was started here, and so what advice tells a person to type. It is the same in every sentence, and said once, at the start. */

import {typedName} from './phrasing.ts';

/** `npm start` in a checkout, `comply` by its name, or a portable folder that was opened. */
export type StartedBy = 'npm' | 'command' | 'windows-folder' | 'folder';

let started: StartedBy = 'command';

export function wasStartedBy(how: StartedBy): void {
	started = how;
}

export const isPortable = (): boolean => started === 'windows-folder' || started === 'folder';

const programs: Readonly<Record<StartedBy, string>> = {npm: 'npm start --', command: 'comply', 'windows-folder': 'comply', folder: './comply'};

/** `comply gaps riverside`, as it is typed here. */
export function called(command: string): string {
	return `${programs[started]} ${command}`;
}

/** How one of the drafts there usually are is gone on with. */
export function openDraft(name: string): string {
	return isPortable() ? `open comply, choose “${name}”` : `type “${called(`resume ${typedName(name)}`)}”`;
}

/** How the interview is opened again. */
export function openAgain(): string {
	return isPortable() ? 'open comply again' : `type “${called('resume')}”`;
}

/** How what was edited in a document of a draft gets back into it. */
export function bringBack(file: string): string {
	return started === 'windows-folder' ? 'drop it onto comply.cmd' : `type “${called(isPortable() ? typedName(file) : `import ${typedName(file)}`)}”`;
}

/** How last year's document is begun from. */
export function fromDocument(): string {
	return started === 'windows-folder' ? 'drop its file onto comply.cmd' : `type “${programs[started]}” and the name of its file`;
}

/** How a folder is given once more. */
export function givenAgain(): string {
	return started === 'windows-folder' ? 'drop it onto comply.cmd again' : `type “${programs[started]}” and its name again`;
}

/** What else can be done where the drafts folder will not do. */
export function elsewhere(): string {
	if (started === 'windows-folder') return 'keep your drafts elsewhere: drop that folder onto comply.cmd';
	return `keep your drafts elsewhere${isPortable() ? `: type “${programs[started]}” and the name of that folder` : ' with --drafts DIR'}`;
}
