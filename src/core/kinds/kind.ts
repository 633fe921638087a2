import type {Value} from '../draft/answers.ts';
import type {Question} from '../bank/bank.ts';
import type {Issue} from './issue.ts';
import type {Option} from '../bank/question.ts';

export type Parsed = {readonly value: Value} | {readonly issue: Issue};

/** What a question kind knows about itself; shared code asks it and never switches on a kind's name. */
export interface Kind {
	/** The choices of a closed kind, in the order shown; none for the others. */
	readonly options: (question: Question) => readonly Option[];
	/** With a `today` (an ISO date), what is only meant beside it is understood: a day without its year. */
	readonly parse: (text: string, question: Question, today?: string) => Parsed;
	readonly format: (value: Value, question: Question) => string;
}

/** Nothing typed at a question that may be passed over: kept as an empty value, which conditions read as unknown. */
export function isPassedOver(text: string, question: Question): boolean {
	return question.optional && text.trim() === '';
}

/** The option a person means by its number, id, label, or the beginning of its label. */
export function chooseOption(text: string, options: readonly Option[]): Option | undefined {
	const typed = asTyped(text);
	if (typed === '') return undefined;
	if (/^\d+$/.test(typed)) return options[Number(typed) - 1];
	const exact = options.find((option) => option.id === typed || asTyped(option.label) === typed);
	if (exact) return exact;
	const begins = options.filter((option) => asTyped(option.label).startsWith(typed) || option.id.startsWith(typed));
	return begins.length === 1 ? begins[0] : undefined;
}

/** The same, and where several begin alike the first of them, or the first that has a word which does. */
export function meantOption(text: string, options: readonly Option[]): Option | undefined {
	const typed = asTyped(text);
	if (typed === '') return undefined;
	const begins = (label: string) => asTyped(label).startsWith(typed);
	return chooseOption(typed, options) ?? options.find((option) => begins(option.label)) ?? options.find((option) => option.label.split(' ').some(begins));
}

/** A label has a curly apostrophe or a straight one; a keyboard gives a straight one, and haste none. */
export function asTyped(text: string): string {
	return text.trim().toLowerCase().replaceAll(/['’‘`´]/g, '');
}

export function notAnOption(text: string, options: readonly Option[]): Parsed {
	return {issue: {code: 'not-an-option', typed: text.trim(), options: options.map((option) => option.label)}};
}
