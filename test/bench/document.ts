/** The assessment of a full draft, beside what it takes to read it back. */
import {marked} from 'marked';
import type {Bank} from '../../src/core/bank/bank.ts';
import {gapsOf} from '../../src/core/checks/index.ts';
import {foldJournal} from '../../src/core/draft/draft.ts';
import {writeAssessment} from '../helpers/written.ts';
import type {Interviewed} from './drafts.ts';
import {comparedFigure, type Figure} from './figure.ts';
import {inTurn, timed} from './statistics.ts';

export async function measureDocument(bank: Bank, {events}: Interviewed): Promise<readonly Figure[]> {
	let text = '';
	const ours = () => {
		// Folded anew, so that nothing remembered of the draft helps.
		const draft = foldJournal(events);
		return timed(() => {
			text = writeAssessment({bank, draft, name: 'bench', gaps: gapsOf({bank, draft, asOf: draft.changedAt.slice(0, 10)}), clean: false});
		});
	};

	const lex = () => timed(() => marked.lexer(text));
	ours();
	await inTurn(20, lex, ours);
	const compared = await inTurn(60, lex, ours);
	return [comparedFigure(`The assessment written, gaps found, ${Math.round(text.length / 1000)} thousand characters`, 'marked lexes it', compared, 2)];
}
