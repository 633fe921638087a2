/** The evidence register as it is shown and put right. */
import type {Option} from '../../core/bank/question.ts';

export const evidencePageWords = {
	title: 'The evidence register. Choose a document to rename it or take it out',
	empty: 'The evidence register is empty: name a document when a question asks for evidence',
	document: (title: string, used: readonly string[]) => `${title}: ${used.length > 0 ? `used at ${used.join(', ')}` : 'not used, so not printed'}`,
	change: (title: string) => `“${title}”: type its right name and press Enter, or choose`,
	choices: [
		{id: 'leave', label: 'Leave it as it is'},
		{id: 'remove', label: 'Take it out of the register'},
	] satisfies readonly Option[] as readonly Option[],
	renamed: (title: string) => `It is “${title}” now, at every row that names it.`,
	removed: (title: string) => `“${title}” is taken out of the register.`,
	odd: (title: string) => `“${title}” does not look like the name of a document. Give it again to add it all the same, or name the document a reader could open.`,
};
