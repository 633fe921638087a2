/** What is said first, in every mode: what this is, how long it takes, where one stopped. */
import type {Bank} from '../../core/bank/bank.ts';
import type {Draft} from '../../core/draft/draft.ts';
import {minutesLeft} from '../../core/draft/pace.ts';
import {passFact} from '../../core/draft/pass.ts';
import {minutesOf} from '../../core/draft/pass-minutes.ts';
import {progressOf} from '../../core/draft/position.ts';
import {fromDocument} from './called.ts';
import {homeWords} from './home.ts';
import {editionTitle, timeLeft} from './interview.ts';

/** How long it takes. */
function lasting(minutes: number): string {
	return timeLeft(minutes).replace(' left', '');
}

/** How much there is to answer, and how long it takes: by either way, where there is more than one. */
export function lengthWords(bank: Bank, draft: Draft): readonly string[] {
	const {provisions} = progressOf(bank, draft);
	const stop = 'Stop whenever you like: every answer is saved as you give it.';
	if (!bank.opening.includes(passFact)) return [`${provisions} provisions, ${lasting(minutesLeft(bank, draft))} in all. ${stop}`];
	const [first, inDepth] = [minutesOf(bank, draft, 'first'), minutesOf(bank, draft, 'code-order')];
	return [
		`${provisions} provisions. ${stop}`,
		`There are two ways through them, and you may change from one to the other at any moment with jump pass. A first pass, ${lasting(first)}: every provision in a line, then a draft with its gaps. In depth, ${lasting(inDepth)}, in as many sittings as you like.`,
		...(draft.lastYear ? [] : [`Is last year’s assessment at hand, in Word, Excel, PDF, a web page or text? Stop, and ${fromDocument()}: you confirm what still holds.`]),
	];
}

export const greetingWords = {
	title: homeWords.title,
	edition: (edition: Bank['edition']) => `${editionTitle[edition]}.`,
	hand: (hand: readonly string[]) => `To have to hand: ${hand.join('; ')}.`,
	back: (name: string) => `Welcome back to “${name}”.`,
	soFar: (answered: number, provisions: number, minutes: number, open: number) =>
		`${answered} of ${provisions} provisions answered, ${timeLeft(minutes)}.${open === 0 ? '' : ` ${open} left open to come back to.`} Carrying on where you stopped.`,
	home: 'Carry on with a draft, or start another?',
	homeEmpty: 'Which edition of the Code is it for?',
	startNew: {2024: homeWords.startNew, 2022: 'Start a new assessment (2022 edition, superseded)'} as Readonly<Record<Bank['edition'], string>>,
};
