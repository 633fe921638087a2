/** The command line's own help. */
import {nearest} from '../../core/text/nearest.ts';
import {called} from './called.ts';
import {typedName} from './phrasing.ts';

export const programWords = {
	description: "Walks you through the Housing Ombudsman's Complaint Handling Code and writes your self-assessment. Without a command: start one, or pick up where you left; with the name of last year's document, begin from that.",
	version: 'show the version',
	help: 'show this help',
	seeHelp: () => `Run "${called('--help')}" to see what can be typed.`,
	drafts: 'the folder your drafts are kept in',
	plain: 'one question at a time, without drawing on the screen',
	new: 'start an assessment',
	code: 'the edition of the Code: 2024, or 2022 for old forms',
	from: "begin from last year's finished assessment",
	takeOver: 'take the draft over from whoever has it open; a window still open there is told',
	mend: 'go on without lines of the journal that cannot be read; they are kept beside it',
	resume: 'go on with a draft, on the very question where it stopped',
	answer: 'answer from a YAML file, without a terminal',
	file: 'the answers',
	status: 'what is done and what is left, of one draft or all',
	draft: 'write the assessment as it stands: markdown, Word, web page, board paper',
	form: 'word, web, board or markdown; may be given again',
	out: 'write it here, in the form its ending says; a folder for several forms; - for standard output',
	fragment: 'of the web page, only what is pasted into a content system',
	clean: 'leave the flags out; refused while blocking gaps stand (the DRAFT banner goes once the three dates have come and no blocking gap stands)',
	force: 'write it all the same: with --clean while blocking gaps stand, or over a file that comply did not write',
	gaps: 'what a careful reviewer would flag, worst first',
	checkQuestions: 'check the question bank: every question can be reached, every condition can hold and fail',
	import: 'read a finished self-assessment',
	as: 'the name of the draft to make from it',
	compare: 'compare two assessments',
	json: 'print JSON',
	oneFile: (typed: string) => `One file at a time: "${typed}" was not read. Give it by itself; a name with blanks in it goes in quotes.`,
	whichWay: (draft: string) => `The draft “${draft}” wrote this document. Type 1 to bring what was changed in it back into the draft, or 2 to begin another assessment from it (Enter alone does neither): `,
	whichWayAgain: (typed: string) => `“${typed}” is not one of the two. Type 1 to bring what was changed back, or 2 to begin another assessment (Enter alone does neither): `,
	neither: 'Nothing was done: the draft and the document are as they were.',
	sayWhichWay: (file: string) => `One of your drafts wrote this document. Type "${called(`import ${typedName(file)}`)}" to bring what was changed in it back, or "${called(`new --from ${typedName(file)}`)}" to begin another assessment from it.`,
	/** `typed`: what was, word by word. */
	unknownCommand(typed: readonly string[], names: readonly string[]): string {
		const whole = typed.join(' ');
		if (/[/\\]|\.\w+$/.test(whole)) return `There is no file or folder “${whole}”. Check its name${typed.length > 1 ? ', and put it in quotes: there are blanks in it' : ''}.`;
		const near = nearest(typed[0]!, names);
		return `"${typed[0]!}" is not something comply can do. ${near ? `Did you mean "${called(near)}"?` : programWords.seeHelp()}`;
	},
};
