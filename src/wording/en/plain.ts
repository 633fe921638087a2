/** What the interview says where nothing is drawn: line mode, and prompt by prompt. No sign stands for a word here. */
import type {Provision} from '../../core/bank/bank.ts';
import {moveIds, wordsOf, type MoveId} from '../../core/interview/moves.ts';
import type {QuestionKind} from '../../core/bank/question.ts';
import {moveWords, obligationWords, showsText, timeLeft} from './interview.ts';

/** What is answered with: a choice, documents, one line, several lines, the parts of a tick list. */
export type PlainForm = 'choice' | 'evidence' | 'line' | 'lines' | 'ticks';

export const placeWords = {
	section: (number: number, title: string, answered: number, provisions: number, minutes: number) => `Section ${number}: ${title}. ${answered} of ${provisions} answered, ${timeLeft(minutes)}.`,
	question: (place: number, count: number, section: number) => `Question ${place} of ${count}, section ${section}.`,
	part: (place: number, count: number, part: number) => `Question ${place} of ${count}, part ${part}.`,
	firstPass: (place: number, count: number, minutes: number) => `First pass, ${place} of ${count}, ${timeLeft(minutes)}.`,
	decisive: (place: number, count: number) => `What decides most, ${place} of ${count}.`,
	onTheWay: (provision: string) => `On the way to ${provision}.`,
	promises: (place: number, count: number, isFirst: boolean) => `Last year’s promises, ${place} of ${count}${isFirst ? '' : ', what follows'}.`,
	opening: (place: number, count: number) => `About you, ${place} of ${count}.`,
	closing: (place: number, count: number) => `Dates, ${place} of ${count}.`,
	code: (provision: Provision) => `${provision.id}, ${obligationWords[provision.obligation]}${provision.stage === undefined ? '' : `, stage ${provision.stage}`}. The Code says:`,
	show: (provision: Provision) => `Show ${showsText(provision)}`,
	known: (facts: readonly string[]) => `Known already: ${facts.join('; ')}.`,
};

export const askWords = {
	labels: {'yes-no': 'Answer', choice: 'Answer', answer: 'Answer', number: 'Number', date: 'Date', text: 'Text', 'long-text': 'Text', evidence: 'Document', ticks: 'Numbers'} satisfies Record<QuestionKind, string>,
	optional: (label: string) => `${label}, may be left empty`,
	listLabel: 'Number',
	whereLabel: 'Where',
	whoLabel: 'Who',
	reasonLabel: 'Why',
	standing: (text: string) => (text.includes('\n') ? `Your answer so far:\n${text}` : `Your answer so far: ${text}`),
	empty: '(empty)',
	forward: 'Enter alone goes on to the next question.',
	keep: 'Type keep to leave it as it is.',
	unsent: (text: string) => `You had begun to write this, and it is still here:\n${text}`,
	unsentLine: (text: string) => `You had begun to write this, and it is still here: ${text}\nType keep to give it, or write it anew.`,
	/** With the question's short name, where it has one. */
	saved: (text: string, label?: string) => {
		if (text === '') return 'Saved, empty.';
		const lines = text.split('\n');
		return lines.length === 1 ? `Saved${label === undefined ? '' : `, ${label}`}: ${text}` : `Saved, ${lines.length} lines:\n${text}`;
	},
	savedOpen: (label: string) => `Saved, ${label}.`,
	where: (title: string) => `Where in “${title}”? Section, page or link.`,
	who: 'Who would know? A role or a name.',
	picked: (what: string) => `Go on with what you had chosen: ${what}`,
	isThat: (typed: string) => `“${typed}” is the beginning of a document in the register. Which is it?`,
	register: (count: number) => `Documents 1 to ${count} are in the register. Type evidence to hear them.`,
	heard: (text: string) => `So far: ${text}`,
	enterFor: (label: string, choice: string) => `${label}, Enter for ${choice}`,
	choose: 'Nothing is chosen yet. Type a number, or the beginning of a choice.',
};

export const pageWords = {
	more: ' (and more)',
	preview: 'The draft as it stands:',
};

const ticksOpen = '“ask 5 Head of Repairs” is for one that somebody else knows, “unsure 5” for one you do not know; a semicolon joins them.';

/** Told when a form is first met, then by `?`. */
export const lineHints: Readonly<Record<PlainForm, string>> = {
	choice: 'Type a number, a letter or a word, then Enter. Enter alone repeats the question; ? says what else you can type.',
	evidence: 'Type a document’s number, or several (1, 3), or the name of a new one; same and none are words too.',
	line: 'Type your answer, then Enter. A full stop alone leaves it empty where that is allowed.',
	lines: 'Write as many lines as you like; a full stop alone on a line ends the text. A full stop at once leaves it empty.',
	ticks: `Type the numbers of those that do not hold, such as 2, 5; all, if it holds everything; or none. ${ticksOpen}`,
};

export const promptHints: Readonly<Record<PlainForm, string>> = {
	choice: 'Type a number, a letter or a word, or go by the arrow keys; then Enter. ? says what else you can type.',
	evidence: 'Type a document’s number, or several (1, 3), or the name of a new one; or go by the arrow keys. Then Enter.',
	line: 'Type your answer, then Enter. Enter alone leaves it empty where that is allowed.',
	lines: 'Write as many lines as you like; a full stop alone on a line ends the text. Enter at once leaves it empty.',
	ticks: `Go by the arrow keys: space ticks, a ticks all, n none, a question mark is don’t know, w asks who would; Enter gives. Or type the numbers of those that do not hold, or all, or none. ${ticksOpen}`,
};

export const editWords = {
	hint: 'Type edit to write it in your own editor.',
	back: (text: string) => `From your editor:\n${text}\nType a full stop to give it, more lines to go on, or edit again.`,
	stillOpen: 'Save and close the editor, then press Enter here.',
	nothing: 'Your editor gave back an empty text. Write it here, or type edit again.',
	failed: 'The editor could not be opened. Set EDITOR to the name of one, or go on writing here.',
	noTerminal: 'edit opens an editor, and there is no terminal for one here. Write the text here.',
};

export const lineWords = {
	error: (text: string) => `Error: ${text}`,
	more: 'More, or a full stop to give it',
	lineCut: 'The terminal takes no longer line than this and may have cut it. Write it in shorter lines, or in your editor.',
	unfinished: 'The text you were writing was not given; it is kept and will be there when you carry on.',
	ended: 'The input has ended.',
};

/** Everything that can be typed, from the one table of moves. */
export function plainHelp(hint: string): string {
	const moves = moveIds.map((id: MoveId) => `${wordsOf(id).slice(0, 2).map(spoken).join(' or ')}: ${moveWords[id]}`);
	return [
		hint,
		'At any moment you may type one of these words and press Enter. In a text, put a slash before it: /back.',
		...moves,
		'Ctrl-C stops at once. Everything you have answered is already saved.',
	].join('\n');
}

/** A speech program may leave a lone question mark out. */
function spoken(word: string): string {
	return word === '?' ? '? (question mark)' : word;
}

/** The moves a prompt lists beside its choices. */
export const listedMoves: readonly MoveId[] = ['back', 'skip', 'jump', 'list', 'help', 'quit'];

export function moveChoice(id: MoveId): string {
	return `${wordsOf(id)[0]!}: ${moveWords[id]}`;
}
