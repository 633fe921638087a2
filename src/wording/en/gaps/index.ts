/** A gap in words: what was found, what the Code asks, and what a first-time completer does about it. Plain text: whoever prints it escapes it. */
import {findProvision} from '../../../core/bank/bank.ts';
import type {Gap} from '../../../core/checks/gap.ts';
import {readRows} from '../../../core/draft/row.ts';
import {clauseOf} from './clause.ts';
import {wordsFromAnswers} from './from-answers.ts';
import {wordsFromText} from './from-text.ts';
import type {Finding, GapContext, GapWords} from './sentence.ts';

export {gapTitle, severityTitles} from './titles.ts';

/** Plain text without markup; it may hold what the officer or the document's author wrote. */
export function gapWords(gap: Gap, {bank, draft, isOnPaper}: GapContext): GapWords {
	const at = gap.provision ?? '';
	const provision = findProvision(bank, at);
	const reading = draft && readRows(bank, draft).find((row) => row.provision.id === at);
	const finding: Finding = {gap, bank, draft, isOnPaper, at, provision, reading};
	const words = draft && gap.toldBy === 'answers' ? wordsFromAnswers({...finding, draft}) : undefined;
	return {...(words ?? wordsFromText(finding)), clause: clauseOf(gap, bank, provision)};
}
