/** A draft's own document was dropped or named: what was changed in it is brought back, or another assessment is begun from it. */
import {programWords as words} from '../wording/en/program.ts';
import type {Asking} from './ask-at-terminal.ts';

export type WhichWay = 'bring-back' | 'begin-another' | 'neither' | 'interrupted';

/** Neither is done by a slip: it is asked until one of them is said, or Enter alone. */
export async function askWhichWay(draft: string, ask: Asking['ask']): Promise<WhichWay> {
	for (let question = words.whichWay(draft); ; ) {
		const typed = (await ask(question))?.trim();
		if (typed === undefined) return 'interrupted';
		if (typed === '1') return 'bring-back';
		if (typed === '2') return 'begin-another';
		if (/^(?:quit|q|exit)?$/i.test(typed)) return 'neither';
		question = words.whichWayAgain(typed);
	}
}
