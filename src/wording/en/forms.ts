/** The forms a document is written in, as people call them. */
import {capital} from './phrasing.ts';

export const formNames = {word: 'Word', web: 'web page', board: 'board paper', markdown: 'markdown'} as const;
export type FormName = keyof typeof formNames;

export const formWords = {
	choose: 'Write the document as:',
	all: `Write: ${Object.values(formNames).join(', ')}`,
	options: (Object.keys(formNames) as FormName[]).map((id) => ({id, label: capital(formNames[id])})),
	writing: (form: FormName) => `Writing (${formNames[form]}) …`,
	fromPreview: 'To write it as a file, type write.',
};
