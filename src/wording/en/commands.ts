/** What the commands say. */
import type {CarriedProgress} from '../../core/last-year/waiting.ts';
import type {AgainstClean} from '../../core/checks/against-clean.ts';
import {called, openDraft} from './called.ts';
import {againstWords, type FormName} from './forms.ts';
import {joined} from './phrasing.ts';
import type {Progress, SectionState} from '../../core/draft/position.ts';

const writtenNames: Readonly<Record<FormName, string>> = {markdown: 'The assessment', word: 'The Word document', web: 'The web page', board: 'The board paper'};

export const commandWords = {
	noTerminal: () => `The interview needs a terminal to type in, or lines to read, and there is nothing to read here. Use "${called('answer NAME --file ANSWERS.yaml')}" to answer from a file.`,
	bankProblems: (edition: string) => `The question bank of the ${edition} Code cannot be used as it stands. Mend these places, or put the files back:`,
	ourBug: 'Something went wrong inside comply; every answer given so far is on disk. Please report the lines below.',
	placesElsewhere: (version: string, node: string) => `comply ${version} on Node ${node}. In a checkout of that version, after npm run build, "npm run --silent places" reads these lines and gives the places in its source.`,
	noDrafts: (folder: string) => `There are no drafts in ${folder}. Start one with "${called('new')}".`,
	notAnEdition: (typed: string) => `"${typed}" is not an edition of the Code. Write --code 2024 or --code 2022.`,
	documentWritten: (file: string, form: FormName) => `${writtenNames[form]} is in ${file}.`,
	notAForm: (typed: string, forms: readonly string[]) => `${typed === '' ? '--as names no form' : `“${typed}” is not a form the document is written in`}. Write --as and one or more of ${joined(forms)}; --as may be given again.`,
	fragmentOfWeb: '--fragment is for the web page. Add --as web.',
	severalForms: (out: string) => (out === '-' ? 'Only one form goes to standard output. Give one --as, or leave --out away.' : `Several forms do not go into one file, and ${out} is no folder. Give --out a folder that is there, or leave it out.`),
	notForAScreen: 'A Word document is no text for a screen. Give --out a file.',
	outputRefused: (code: string) => `What was to be printed could not be written${code === 'ENOSPC' ? ': the disk is full' : ''}. Every answer given so far is on disk.`,
	writeOver: (file: string) => `${file} is there already, and comply did not write it. Write over it? yes or no: `,
	writeOverEdited: (file: string) => `${file} was edited since comply wrote it, and the edits would be lost. Write over it? yes or no: `,
	cleanRefused: (against: AgainstClean, name: string) =>
		`${againstWords(against)}, so a clean copy is not written. To look at them and answer them, ${openDraft(name)} and type gaps: the one you choose is gone to. To write it all the same, add --force.`,
	draftMade: (name: string) => `The draft "${name}" was not there, so it was made.`,
	unjudged: 'Read with doubt, or not judged:',
	gapCounts: ({blocking, serious, advice}: {blocking: number; serious: number; advice: number}) => `${blocking} blocking, ${serious} serious, ${advice} advice`,
	noGaps: 'No gaps: nothing a reviewer would flag.',
	theCode: (clause: string) => `The Code: “${clause}”`,
	toDo: (fix: string) => `What to do: ${fix}`,
	letStand: (reason: string) => `Let stand, because: ${reason}`,
	bankUnusable: (edition: string) => `The question bank of the ${edition} Code cannot be used as it stands. The lines above say which places to mend.`,
	wholeAssessment: 'The whole assessment',
	progress: ({provisions, answered, open, questionsLeft}: Progress) =>
		`${answered} of ${provisions} provisions answered, ${questionsLeft} ${questionsLeft === 1 ? 'question' : 'questions'} left${open > 0 ? `, ${open} left open` : ''}`,
	toCheck: (rows: number) => (rows === 0 ? '' : `, ${rows} to check again`),
	comments: (waiting: number) => (waiting === 0 ? '' : `, ${waiting} ${waiting === 1 ? 'comment of a colleague waits' : 'comments of colleagues wait'}`),
	carried: ({arrived, waiting}: CarriedProgress) => `; of ${arrived} carried from last year, ${waiting} not confirmed`,
	lastChanged: (at: string) => `Last changed ${at.slice(0, 16).replace('T', ' ')} UTC.`,
	sectionStates: {'not-started': 'not started', 'in-progress': 'in progress', 'to-check': 'to check', done: 'done'} satisfies Record<SectionState, string>,
	unnamedLandlord: '(landlord not yet given)',
};
