/** What is said when an edited document is brought back into its draft. */
import {answersFileWords} from './answers-file.ts';
import type {Issue} from '../../core/kinds/issue.ts';

const shown = (text: string) => {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};

const listed = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const roundTripWords = {
	frontMatter: 'The lines at the top',
	newRow: 'new row',
	cell: (provision: string, column: string) => `${provision}, ${column}`,
	list: (list: string, row: string, column: string) => `${list}, ${row}: ${column}`,

	unknownDraft: (file: string, folder: string) => `"${file}" was written from a draft that is not in ${folder}. Give the folder with --drafts, or make a new draft of it with --as NAME.`,
	noCount: (file: string, isMarkdown: boolean) =>
		`"${file}" has lost ${isMarkdown ? 'the line "draft_events" at its top' : 'the count of the draft\'s events'}, so what was edited cannot be told from what was written. ${isMarkdown ? 'Put the line back from the document as it was written' : 'Write the document again, and make the edits in that'}.`,
	ahead: (file: string, name: string) => `"${file}" was written from a later state of "${name}" than the one here. Bring the draft's folder up to date first.`,
	otherQuestions: (name: string) => `The questions have changed since this was written from "${name}", so some lines that nobody edited are kept as text. Look through "Text kept from an edited file" in the next draft.`,

	unchanged: (file: string, name: string) => `Nothing in "${file}" was edited that "${name}" does not already say.`,
	taken: (count: number, name: string) => `${listed(count, 'edit was', 'edits were')} brought into "${name}".`,
	takenAt: (where: string, text: string) => (text.trim() === '' ? `${where}: now empty` : `${where}: ${shown(text)}`),
	refused: (count: number) => `${listed(count, 'edit', 'edits')} could not be taken and ${count === 1 ? 'is' : 'are'} kept as text:`,
	refusedAt: (where: string, text: string) => `${where}: ${shown(text)}`,
	because: (issue: Issue) => {
		if (issue.code === 'not-asked') return 'The draft does not ask for this as things stand. Give the answer it depends on, then import the file again.';
		if (issue.code === 'title-taken') return `Another document in the register is called "${shown(issue.title)}". Give this one a title of its own.`;
		const {problem, fix} = answersFileWords.misfit(issue);
		return `${problem} ${fix}`;
	},
	kept: (count: number) => `${listed(count, 'piece of text answers', 'pieces of text answer')} no question and ${count === 1 ? 'is' : 'are'} kept at the end of the document:`,
	keptAt: (where: string, text: string) => `${where === '' ? '' : `${where}: `}${shown(text)}`,
	comments: (count: number, name: string) => `${listed(count, 'comment was', 'comments were')} brought into "${name}" and ${count === 1 ? 'waits' : 'wait'} there until you deal with ${count === 1 ? 'it' : 'them'}:`,
	commentAt: (provision: string, author: string, text: string) => `${provision === '' ? 'The whole document' : provision}, ${author === '' ? 'somebody' : shown(author)}: ${shown(text)}`,
	missing: (places: readonly string[]) => `The file no longer has what stood here: ${places.join('; ')}. The draft keeps it.`,

	conflicts: (count: number, name: string) =>
		`${listed(count, 'answer was', 'answers were')} changed in the file and, since it was written, in "${name}". The draft's stay until you choose: run this again at a terminal, or edit either one.`,
	conflict: (where: string) => `${where} was changed in the file and in the draft.`,
	inDraft: (text: string) => `  1  the draft:  ${text === '' ? '(nothing)' : text}`,
	inFile: (text: string) => `  2  the file:   ${text === '' ? '(nothing)' : text}`,
	choose: (both: boolean) => `Keep 1 the draft's or 2 the file's${both ? ', or 3 both' : ''}? (Enter leaves it for later) `,
	chooseAgain: (typed: string, both: boolean) => `"${shown(typed)}" is not one of the choices. Type 1${both ? ', 2 or 3' : ' or 2'}, or press Enter to leave it for later.`,
};
